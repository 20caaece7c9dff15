"""What happens at the same time stands side by side: the columns that the entries of a day take."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

Span = tuple[int, int]
"""From the first minute on, until before the second; never empty."""


class Place(NamedTuple):
    """`width` columns beginning with `column`, where the room is parted into `of` of them."""

    column: int
    width: int
    of: int


class Hidden(NamedTuple):
    """Those for whom there is no column; one mark stands for them, at `place` and as long as they are together."""

    span: Span
    place: Place
    numbers: tuple[int, ...]


class Columns(NamedTuple):
    """The place of each span, None for one that is hidden."""

    places: list[Place | None]
    hidden: list[Hidden]


def side_by_side(spans: Sequence[Span], most: int) -> Columns:
    """Places for spans so that no two that overlap share any; at most `most` columns beside each other (2 or more).

    Spans that overlap, directly or through others, take as few columns as can be; each is as wide as those beside
    it allow. Where `most` is not enough, the last column holds marks of those that are hidden.
    """
    found = Columns([None] * len(spans), [])
    for cluster in _clusters(spans):
        columns = _first_free(spans, cluster)
        of = max(columns.values()) + 1
        shown = cluster
        hidden: list[tuple[Span, tuple[int, ...]]] = []
        if of > most:
            of = most
            shown = [number for number in cluster if columns[number] < most - 1]
            hidden = _together(spans, [number for number in cluster if columns[number] >= most - 1])
        blocks = [(spans[number], columns[number]) for number in shown] + [(span, most - 1) for span, _ in hidden]
        for number in shown:
            width = _width(spans[number], columns[number], of, blocks)
            found.places[number] = Place(columns[number], width, of)
        found.hidden.extend(Hidden(span, Place(most - 1, 1, of), numbers) for span, numbers in hidden)
    return found


def _clusters(spans: Sequence[Span]) -> Iterator[list[int]]:
    """The numbers of spans that hang together by overlaps, earliest first, of those that begin together the longest."""
    order = sorted(range(len(spans)), key=lambda number: (spans[number][0], -spans[number][1], number))
    cluster: list[int] = []
    end = 0
    for number in order:
        if cluster and spans[number][0] >= end:
            yield cluster
            cluster = []
        end = max(end, spans[number][1]) if cluster else spans[number][1]
        cluster.append(number)
    if cluster:
        yield cluster


def _first_free(spans: Sequence[Span], cluster: list[int]) -> dict[int, int]:
    """For each of a cluster the first column that is free when it begins."""
    ends: list[int] = []
    columns: dict[int, int] = {}
    for number in cluster:
        start, end = spans[number]
        column = next((column for column, taken in enumerate(ends) if taken <= start), len(ends))
        ends[column : column + 1] = [end]
        columns[number] = column
    return columns


def _together(spans: Sequence[Span], numbers: list[int]) -> list[tuple[Span, tuple[int, ...]]]:
    """The hidden ones as one mark for those that overlap."""
    found: list[tuple[Span, tuple[int, ...]]] = []
    for number in numbers:
        start, end = spans[number]
        if found and start < found[-1][0][1]:
            (first, last), before = found[-1]
            found[-1] = (first, max(last, end)), (*before, number)
        else:
            found.append(((start, end), (number,)))
    return found


def _width(span: Span, column: int, of: int, blocks: list[tuple[Span, int]]) -> int:
    """How many columns a span can take before another one stands in its way."""
    beside = [
        other_column
        for other, other_column in blocks
        if other_column > column and other[0] < span[1] and span[0] < other[1]
    ]
    return min(beside, default=of) - column
