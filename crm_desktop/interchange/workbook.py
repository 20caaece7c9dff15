"""What is asked of a file of several tables, whichever program wrote it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol, TypeAlias

MERGED_WITHIN = 50  # rows: only headers and what stands above them are looked at

Cells: TypeAlias = tuple[int, list[str]]  # the row's number in its sheet (1-based), its cells


class Worksheet(NamedTuple):
    """One of the sheets that hold cells."""

    name: str
    is_visible: bool = True


class Merged(NamedTuple):
    """Cells that were merged: the first and last of their rows (1-based) and columns (0-based)."""

    top: int
    left: int
    bottom: int
    right: int


class Damaged(NamedTuple):
    """From this row on nothing can be read, and why."""

    row: int
    detail: str


class Workbook(Protocol):
    """Sheets of cells as text; errors of formulas stand in their cells ("#N/A")."""

    worksheets: list[Worksheet]

    def size(self, name: str) -> int:
        """By which `rows` tells how far it is, at least 1."""
        ...

    def merged(self, name: str) -> list[Merged]:
        """The merged cells that begin within the first MERGED_WITHIN rows."""
        ...

    def rows(self, name: str, report: Callable[[int], None]) -> Iterator[Cells | Damaged]:
        """The rows of a sheet that hold anything, in order."""
        ...
