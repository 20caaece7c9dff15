"""What a check of a workspace finds wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from crm_desktop.domain.uid import Uid

Record: TypeAlias = tuple[str, Uid]
"""A record by its table and uid."""

NAMED = 20
"""So many of the records that a problem concerns are named; the others are counted."""

# Codes of what a repair makes anew from what is whole, and of what does no harm and goes away by itself.
MENDABLE = frozenset(
    (
        "index-damaged", "search-damaged", "schema-incomplete", "row-differs", "row-missing", "row-untold",
        "lines-missing", "line-unreadable", "lines-of-nothing", "part-of-nothing", "reference-dangling",
        "choice-dangling", "list-differs", "keys-differ", "activities-differ", "text-differs", "numbers-differ",
        "contest-differs", "graph-differs",
    )
)  # fmt: skip
HARMLESS = frozenset(("attachment-unused",))


@dataclass(frozen=True, slots=True)
class Problem:
    """`code` names its sentence; `count` is how many of it there are, `records` the first it concerns, `detail` what
    else is known of it, such as a file.
    """

    code: str
    count: int
    records: tuple[Record, ...] = ()
    detail: str = ""

    @property
    def mendable(self) -> bool:
        """Whether a repair can make it right."""
        return self.code in MENDABLE

    @property
    def harmless(self) -> bool:
        """Whether the workspace is whole all the same."""
        return self.code in HARMLESS


@dataclass(slots=True)
class _Found:
    count: int = 0
    records: list[Record] = field(default_factory=list)
    detail: str = ""


class Findings:
    """Collects what is found, however much it is."""

    def __init__(self) -> None:
        self._found: dict[str, _Found] = {}

    def add(self, code: str, record: Record | None = None, detail: str = "", count: int = 1) -> None:
        """One more of a problem, or `count` more; of their details the first is kept."""
        found = self._found.setdefault(code, _Found())
        found.count += count
        found.detail = found.detail or detail
        if record is not None and len(found.records) < NAMED and record not in found.records:
            found.records.append(record)

    def add_all(self, code: str, records: Iterable[Record]) -> None:
        """The same problem of each of these."""
        for record in records:
            self.add(code, record)

    def problems(self) -> list[Problem]:
        """In the order in which they were found first."""
        return [Problem(code, found.count, tuple(found.records), found.detail) for code, found in self._found.items()]

    def __contains__(self, code: object) -> bool:
        return code in self._found
