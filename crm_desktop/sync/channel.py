"""What carries the files of an office from one device to the others, and what its files may be called.

A channel promises little: files may come late, twice, torn, renamed or never. Whoever reads trusts a file's content
alone. All calls may take long; they belong on a worker thread.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple, Protocol

MOST_LETTERS = 80
"""The longest component of a name, in characters."""

_COMPONENT = re.compile(rf"(?!\.)[a-z0-9._-]{{1,{MOST_LETTERS}}}(?<!\.)", re.ASCII)
# Windows' devices, with any extension; then what OneDrive passes over or refuses.
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?|desktop\.ini|.*\.(tmp|lock)")


class Entry(NamedTuple):
    """A file that a channel lists: `name` is relative to the office, with "/".

    `size` in bytes and `stamp` (0 … 2⁶³-1) change when the file does, as a rule: they are hints.
    """

    name: str
    size: int
    stamp: int


class Unreadable(Exception):
    """One file cannot be read now; the others may be. `reason` is a code that `messages.unreadable` has words for."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Channel(Protocol):
    """Where the files of an office lie. Names that are given to write or remove pass `check_name`, else ValueError.

    UserError: "sync-folder-away" where the whole place cannot be reached, from every call.
    """

    @property
    def place(self) -> str:
        """What to call it in a line of text: a folder's own name."""

    @property
    def path(self) -> Path:
        """Where it is in full."""

    def entries(self, area: str) -> list[Entry]:
        """All files below the folder `area`, by name; none where there is no such folder.

        Their names may be anything. What is no file that could be read is listed too, for `read` to say why not.
        """

    def read(self, name: str, limit: int) -> bytes:
        """The content of a file of at most `limit` bytes, whatever its name. Unreadable."""

    def publish(self, name: str, content: bytes) -> None:
        """Makes `name` hold `content`: wholly or, after a failure at any point, as it was before.

        UserError: "sync-folder-full", "sync-folder-readonly", "sync-folder-unwritable".
        """

    def remove(self, name: str) -> None:
        """Removes a file that is no longer needed, if it is there. UserError as in `publish`."""


def check_name(name: str) -> None:
    """ValueError unless every file system and every sync program takes this name, and no two fold into one.

    Relative, lower-case ASCII, "/" between components of at most `MOST_LETTERS`; none is hidden, ends with a dot, or
    is called as a device of Windows or a temporary file is.
    """
    for component in name.split("/"):
        if not _COMPONENT.fullmatch(component) or _RESERVED.fullmatch(component):
            raise ValueError(f"not a name for a file of an office: {name!r}")
