"""What the headers of one program's table mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from crm_desktop.domain import targets

_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class Layout:
    """`columns`: header, folded by `header_key`, -> target. `marks`: headers that tell this program from all others.

    `silent`: cells that say nothing though they are not blank, by header.
    """

    name: str
    columns: dict[str, str]
    marks: frozenset[str]
    silent: dict[str, frozenset[str]] = field(default_factory=dict)

    def target(self, header: str) -> str | None:
        """The target of the column, None where the program has no such column."""
        key, numbered, number = header_key(header)
        target = self.columns.get(key) or self.columns.get(numbered)
        if target is None:
            return None
        return f"custom.{header}" if target == "custom" else target.replace("{n}", number)

    def has_mark(self, header: str) -> bool:
        """Whether the header tells this program from all others."""
        return not self.marks.isdisjoint(header_key(header)[:2])

    def silences(self, header: str) -> frozenset[str]:
        """The cells of the column that say nothing, in lower case."""
        return self.silent.get(header_key(header)[1], frozenset())


class FullLayout(Layout):
    """Our own full layout: the headers are target paths."""

    def target(self, header: str) -> str | None:
        try:
            return str(targets.parse(header))
        except ValueError:
            return None

    def has_mark(self, header: str) -> bool:
        return header in self.marks


@lru_cache(maxsize=4096)
def header_key(header: str) -> tuple[str, str, str]:
    """The header in lower case with single blanks, the same with its first number as {n}, and that number."""
    key = " ".join(header.casefold().replace("’", "'").split())
    found = _DIGITS.search(key)
    return (key, _DIGITS.sub("{n}", key, count=1), found[0]) if found else (key, key, "")


def columns(text: str) -> dict[str, str]:
    """From lines `Header, Header, … = target`; `{n}` stands for a number, the target `custom` for the own header."""
    found = {}
    for line in text.strip().splitlines():
        headers, _, target = line.rpartition(" = ")
        found.update({header_key(header)[0]: target.strip() for header in headers.split(", ")})
    return found


def marks(text: str) -> frozenset[str]:
    """The set of `Header, Header, …`."""
    return frozenset(header_key(header)[0] for header in text.split(", "))
