from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.day_lines import day_lines

SPANS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 4)).map(lambda s: (s[0], min(s[0] + s[1], 6))), max_size=24
)


def test_what_takes_several_days_has_one_line_and_the_rest_fills_up() -> None:
    assert day_lines([(0, 0), (0, 3), (2, 4), (4, 4)], 3).lines == [1, 0, 1, 0]


def test_a_day_with_more_ends_in_a_mark() -> None:
    found = day_lines([(1, 1), (1, 1), (1, 1), (1, 1), (2, 2)], 3)
    assert (found.lines, found.hidden, found.taken) == ([0, 1, None, None, 0], {1: [2, 3]}, 3)


def test_what_has_no_room_on_one_of_its_days_is_hidden_on_all() -> None:
    found = day_lines([(0, 1), (0, 1), (1, 2), (1, 1)], 2)
    assert found.lines == [0, None, None, None]
    assert found.hidden == {0: [1], 1: [1, 2, 3], 2: [2]}


@given(SPANS, st.integers(1, 6))
def test_no_two_share_a_line_and_none_is_lost(spans: list[tuple[int, int]], most: int) -> None:
    found = day_lines(spans, most)
    for column in range(7):
        there = [number for number, span in enumerate(spans) if span[0] <= column <= span[1]]
        shown = [line for number in there if (line := found.lines[number]) is not None]
        hidden = found.hidden.get(column, [])
        assert len(shown) == len(set(shown))
        assert sorted(number for number in there if found.lines[number] is None) == hidden
        assert all(line < (found.taken - 1 if hidden else found.taken) for line in shown)
    assert found.taken <= most
    if max((sum(s[0] <= c <= s[1] for s in spans) for c in range(7)), default=0) <= 1:
        assert None not in found.lines
