"""What covers whole days stands in lines below each other; what covers several, in the same line on all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

Days = tuple[int, int]
"""From the first column to the last, both counted in."""


class DayLines(NamedTuple):
    """The line of each, None for one that is hidden; those hidden by column; how many lines are taken, marks too."""

    lines: list[int | None]
    hidden: dict[int, list[int]]
    taken: int


def day_lines(spans: Sequence[Days], most: int) -> DayLines:
    """The uppermost free line for each, first for those of several columns, then as they come; at most `most` lines.

    Where a column needs more, its last line is left to a mark, and who stands there or lower is hidden everywhere.
    """
    order = sorted(range(len(spans)), key=lambda n: (spans[n][0] == spans[n][1], spans[n][0] if _long(spans[n]) else 0))
    taken: dict[int, set[int]] = {}
    lines: list[int | None] = [None] * len(spans)
    for number in order:
        columns = range(spans[number][0], spans[number][1] + 1)
        free = next(n for n in range(len(spans)) if not any(n in taken.get(column, ()) for column in columns))
        lines[number] = free
        for column in columns:
            taken.setdefault(column, set()).add(free)
    full = {column for column, held in taken.items() if max(held) >= most}
    hidden: dict[int, list[int]] = {}
    for number, line in enumerate(lines):
        columns = range(spans[number][0], spans[number][1] + 1)
        if line is not None and line >= most - 1 and any(column in full for column in columns):
            lines[number] = None
            for column in columns:
                hidden.setdefault(column, []).append(number)
    return DayLines(lines, hidden, min(max((max(held) + 1 for held in taken.values()), default=0), most))


def _long(span: Days) -> bool:
    return span[1] > span[0]
