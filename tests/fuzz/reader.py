"""One target of the fuzzer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

OF_DOMAIN = {"sentence", "search", "rule", "name", "file name"}
"""The targets that lie in the innermost layer."""


class Lost(AssertionError):
    """A reader gave what nobody could use."""


@dataclass(frozen=True)
class Reader:
    """`read` reads a file of that suffix; UserError and Broken say that it cannot. `wrap` makes a file of an input."""

    suffix: str
    seeds: Callable[[], list[bytes]]
    words: tuple[str, ...]
    read: Callable[[Path], object]
    wrap: Callable[[bytes], bytes] = bytes
    longest: int = 1024  # bytes of an input
    share: float = 1.0  # of the time
