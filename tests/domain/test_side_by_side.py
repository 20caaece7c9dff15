from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.side_by_side import Columns, Place, Span, side_by_side

SPANS = st.lists(
    st.tuples(st.integers(0, 95), st.integers(1, 24)).map(lambda p: (15 * p[0], 15 * (p[0] + p[1]))), max_size=45
)


def overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def share(place: Place) -> tuple[Fraction, Fraction]:
    return Fraction(place.column, place.of), Fraction(place.column + place.width, place.of)


def boxes(spans: list[Span], found: Columns) -> list[tuple[Span, Place]]:
    shown = [(span, place) for span, place in zip(spans, found.places, strict=True) if place is not None]
    return shown + [(hidden.span, hidden.place) for hidden in found.hidden]


@settings(max_examples=150)
@given(SPANS, st.integers(2, 6))
def test_no_two_that_overlap_share_place(spans: list[Span], most: int) -> None:
    for (span, place), (other, beside) in combinations(boxes(spans, side_by_side(spans, most)), 2):
        if overlap(span, other):
            (left, right), (other_left, other_right) = share(place), share(beside)
            assert right <= other_left or other_right <= left, (span, place, other, beside)


@settings(max_examples=100)
@given(SPANS, st.integers(2, 6))
def test_each_is_shown_once_inside_the_room_or_counted_as_hidden(spans: list[Span], most: int) -> None:
    found = side_by_side(spans, most)
    hidden = [number for mark in found.hidden for number in mark.numbers]
    shown = [number for number, place in enumerate(found.places) if place is not None]
    assert sorted(hidden + shown) == list(range(len(spans)))
    for _, place in boxes(spans, found):
        assert place.of <= most
        assert 0 <= place.column < place.column + place.width <= place.of
    for mark in found.hidden:
        assert mark.span == (min(spans[n][0] for n in mark.numbers), max(spans[n][1] for n in mark.numbers))


@settings(max_examples=100)
@given(SPANS)
def test_there_are_no_more_columns_than_happen_at_once(spans: list[Span]) -> None:
    found = side_by_side(spans, 1000)
    at_once = max((sum(start <= minute < end for start, end in spans) for minute, _ in spans), default=0)
    assert not found.hidden
    assert max((place.of for place in found.places if place), default=0) == at_once


@settings(max_examples=100)
@given(SPANS, st.randoms())
def test_the_order_in_which_they_come_changes_no_place(spans: list[Span], random) -> None:
    spans = list(dict.fromkeys(spans))
    mixed = random.sample(spans, len(spans))
    first = dict(zip(spans, side_by_side(spans, 4).places, strict=True))
    assert dict(zip(mixed, side_by_side(mixed, 4).places, strict=True)) == first


def test_what_stands_alone_takes_all_the_room() -> None:
    assert side_by_side([(540, 600), (600, 660)], 3).places == [Place(0, 1, 1), Place(0, 1, 1)]


def test_what_has_room_beside_it_takes_it() -> None:
    found = side_by_side([(0, 300), (0, 60), (0, 60), (120, 180)], 4)
    assert found.places == [Place(0, 1, 3), Place(1, 1, 3), Place(2, 1, 3), Place(1, 2, 3)]


def test_forty_at_once_leave_one_mark() -> None:
    found = side_by_side([(540, 600)] * 40, 3)
    assert [place for place in found.places if place] == [Place(0, 1, 3), Place(1, 1, 3)]
    assert [len(mark.numbers) for mark in found.hidden] == [38]
