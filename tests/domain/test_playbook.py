"""The days of steps: counted by days and by working days, before and after, over the ends of months and years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.playbook import (
    STANDARD,
    WEEKEND,
    Step,
    due,
    moved,
    run_uid,
    set_by,
    start_key,
    step_day,
)
from crm_desktop.domain.uid import uid_or_none

anchors = st.dates(date(1990, 1, 1), date(2090, 12, 31))
weekends = st.frozensets(st.integers(0, 6), max_size=6)
FRIDAY_AND_SATURDAY = frozenset({4, 5})


def counted(anchor: date, days: int, weekend: frozenset[int]) -> date:
    """Day by day, as people count on a calendar."""
    day, left, way = anchor, abs(days), timedelta(days=1 if days >= 0 else -1)
    while left or day.weekday() in weekend:
        day += way
        left -= left > 0 and day.weekday() not in weekend
    return day


@settings(max_examples=300, deadline=None)
@given(anchors, st.integers(-400, 400), weekends)
def test_working_days_are_those_that_are_counted_one_by_one(anchor: date, days: int, weekend: frozenset[int]) -> None:
    found = step_day(anchor, days, True, weekend)
    assert found == counted(anchor, days, weekend)
    assert found.weekday() not in weekend


@settings(max_examples=200, deadline=None)
@given(anchors, st.integers(-3000, 3000), weekends)
def test_days_are_days_whatever_the_weekend(anchor: date, days: int, weekend: frozenset[int]) -> None:
    assert (step_day(anchor, days, False, weekend) - anchor).days == days
    assert step_day(anchor, days, True, frozenset(range(7))) == step_day(anchor, days)


@settings(max_examples=200, deadline=None)
@given(anchors, st.integers(-60, 60), st.integers(0, 60), weekends)
def test_a_later_step_never_comes_before(anchor: date, days: int, more: int, weekend: frozenset[int]) -> None:
    assert step_day(anchor, days, True, weekend) <= step_day(anchor, days + more, True, weekend)


@pytest.mark.parametrize(
    ("anchor", "days", "working", "expected"),
    [
        ("2026-01-30", 1, True, "2026-02-02"),  # over a weekend and the end of a month
        ("2026-03-02", -1, True, "2026-02-27"),
        ("2024-02-28", 1, False, "2024-02-29"),
        ("2026-12-31", 1, True, "2027-01-01"),
        ("2026-10-24", 0, True, "2026-10-26"),  # a Saturday: on Monday
        ("2026-10-24", 1, True, "2026-10-26"),
        ("2026-10-24", -1, True, "2026-10-23"),
        ("2026-10-24", 0, False, "2026-10-24"),
        ("2026-10-23", 10, True, "2026-11-06"),
        ("2026-03-31", -30, False, "2026-03-01"),
    ],
)
def test_days(anchor: str, days: int, working: bool, expected: str) -> None:
    assert due(Step(days=days, working_days=working), anchor) == expected


def test_the_weekend_is_where_people_have_it() -> None:
    step = Step(days=1, working_days=True, time="09:30")
    assert due(step, "2026-10-22") == "2026-10-23T09:30"  # a Thursday
    assert due(step, "2026-10-22", FRIDAY_AND_SATURDAY) == "2026-10-25T09:30"


@pytest.mark.parametrize("days", [10**7, -(10**7), 10**15, -(10**15)])
@pytest.mark.parametrize("working", [True, False])
def test_what_lies_outside_of_the_calendar_is_said_at_once(days: int, working: bool) -> None:
    with pytest.raises(UserError) as error:
        due(Step(days=days, working_days=working), "2026-10-22")
    assert error.value.code == "playbook-outside"


@pytest.mark.parametrize("anchor", ["", "soon", "2026-02-30", "2026-13-01"])
def test_an_impossible_anchor_is_said(anchor: str) -> None:
    with pytest.raises(UserError) as error:
        due(Step(), anchor)
    assert error.value.code == "time-unclear"


def test_a_time_that_is_none_is_any_time() -> None:
    assert due(Step(time="25:00"), "2026-10-22") == "2026-10-22"


def test_what_moves_keeps_its_time_and_a_working_day_stays_one() -> None:
    assert moved("2026-10-22T15:00", 2) == "2026-10-24T15:00"
    assert moved("2026-10-22T15:00", 2, True) == "2026-10-26T15:00"
    assert moved("2026-10-22", 2, True, FRIDAY_AND_SATURDAY) == "2026-10-25"
    assert moved("", 2) == ""
    with pytest.raises(UserError):
        moved("9999-12-31", 1)


def test_what_an_edit_sets() -> None:
    before = Contact(tags=["press", "VIP"], status="lead", tier="B")
    after = Contact(tags=["vip", "new", "press"], status="lead", tier="A")
    assert list(set_by(before, after)) == ["tag:new", "tier:A"]
    assert list(set_by(before, Contact(tags=["press"]))) == []
    assert list(set_by(None, before)) == ["tag:press", "tag:VIP", "status:lead", "tier:B"]


def test_what_starts_a_playbook_is_found_however_it_is_written() -> None:
    assert start_key("tag:Žalias") == start_key("tag:zalias")
    assert start_key("tag:a") != start_key("tier:a")
    assert [start_key(text) for text in ("", "tag:", "tag: ", "owner:Ana", "vip")] == [""] * 5


def test_uids_are_the_same_everywhere_and_different_for_what_differs() -> None:
    a, b = b"a" * 16, b"b" * 16
    uids = {run_uid(a, b, "2026-01-01"), run_uid(b, a, "2026-01-01"), run_uid(a, b, "2026-01-02"),
            run_uid(a, b, "2026-01-01", 1)}  # fmt: skip
    assert len(uids) == 4
    assert run_uid(a, b, "2026-01-01") in uids


def test_what_comes_with_the_program_is_whole() -> None:
    assert [playbook.name for playbook in STANDARD] == ["New lead", "After a meeting", "Renewal"]
    assert len(STANDARD[0].steps) == 5
    uids = [item.uid for playbook in STANDARD for item in (playbook, *playbook.steps)]
    assert len(set(uids)) == len(uids)
    assert all(uid_or_none(uid) for uid in uids)
    for playbook in STANDARD:
        days = [due(step, "2026-10-24", WEEKEND) for step in playbook.steps]
        assert days == sorted(days)
        assert all(step.summary for step in playbook.steps)
