from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.activity import Activity
from crm_desktop.services import activities, calendar
from crm_desktop.services.calendar import Entry
from crm_desktop.store.occurrences import Occurrence
from crm_desktop.store.workspace import Workspace

MONDAY, SATURDAY, SUNDAY = 0, 5, 6
DAYS = st.dates(date(1950, 1, 1), date(2150, 1, 1))


@pytest.fixture
def vilnius() -> Iterator[None]:
    """Clocks are set ahead on 29 March 2026 at 3:00, and back on 25 October at 4:00."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Vilnius"
    time.tzset()
    yield
    os.environ.pop("TZ")
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


def occurrence(due: str, minutes: int | None = None, number: int = 0, **cells) -> Occurrence:
    nothing = dict.fromkeys((field.name for field in fields(Occurrence)), "")
    usual = {"uid": bytes([number]), "due": due, "duration": minutes, "type": "call", "status": "planned"}
    return Occurrence(**{**nothing, **usual, "contacts": (), "owner": "Mia", **cells})


def entry(due: str, minutes: int | None = None, number: int = 0, **cells) -> Entry:
    made = calendar.entry_of(occurrence(due, minutes, number, **cells))
    assert made is not None
    return made


@given(DAYS, st.integers(0, 6))
def test_a_week_begins_with_its_first_day_and_holds_the_day(day: date, first: int) -> None:
    begin, count = calendar.days_shown("week", day, first)
    assert begin.weekday() == first
    assert begin <= day < begin + timedelta(days=count)
    assert count == 7


@given(DAYS, st.integers(0, 6))
def test_a_month_is_shown_whole_in_whole_weeks(day: date, first: int) -> None:
    begin, count = calendar.days_shown("month", day, first)
    assert begin.weekday() == first
    assert count in (28, 35, 42)
    shown = [begin + timedelta(days=n) for n in range(count)]
    month = [d for d in shown if (d.year, d.month) == (day.year, day.month)]
    assert month[0].day == 1
    assert (month[-1] + timedelta(days=1)).day == 1
    assert shown.index(month[0]) < 7
    assert len(shown) - 1 - shown.index(month[-1]) < 7


@given(DAYS, st.integers(-30, 30))
def test_turning_there_and_back_comes_to_the_same_month(day: date, pages: int) -> None:
    there = calendar.turned("month", day, pages)
    assert (there.year - day.year) * 12 + there.month - day.month == pages
    assert calendar.turned("week", calendar.turned("week", day, pages), -pages) == day


def test_the_calendar_has_ends() -> None:
    assert calendar.turned("month", date(1900, 1, 15), -1) == date(1900, 1, 15)
    assert calendar.turned("week", date(2200, 12, 31), 1) == date(2200, 12, 31)


def test_the_number_of_a_week_is_that_of_its_thursday() -> None:
    assert calendar.week_number(date(2026, 11, 16)) == 47
    assert calendar.week_number(date(2026, 11, 15)) == 47  # begins with Sunday
    assert calendar.week_number(date(2026, 11, 14)) == 47  # begins with Saturday
    assert calendar.week_number(date(2026, 12, 28)) == 53
    assert calendar.week_number(date(2027, 1, 3), 1) == 53


def test_what_crosses_midnight_stands_on_both_days() -> None:
    night = entry("2026-11-16T22:00", 300)
    assert night.days() == [date(2026, 11, 16), date(2026, 11, 17)]
    assert night.minutes_of(date(2026, 11, 16)) == (22 * 60, 24 * 60)
    assert night.minutes_of(date(2026, 11, 17)) == (0, 3 * 60)


def test_what_ends_at_midnight_stands_on_one_day() -> None:
    assert entry("2026-11-16T22:00", 120).days() == [date(2026, 11, 16)]


def test_what_has_no_time_stands_on_whole_days() -> None:
    assert entry("2026-11-16", 30).days() == [date(2026, 11, 16)]
    assert entry("2026-11-16", 2 * 24 * 60).days() == [date(2026, 11, 16), date(2026, 11, 17)]


@pytest.mark.parametrize("due", ["", "soon", "2026-02-30", "2026-11-16T25:00", "2026-13-01"])
def test_an_impossible_day_stands_nowhere(due: str) -> None:
    assert calendar.entry_of(occurrence(due)) is None


@pytest.mark.usefixtures("vilnius")
def test_the_night_when_clocks_are_set() -> None:
    short = entry("2026-03-29T02:00", 120)
    assert short.end == datetime(2026, 3, 29, 5, 0)
    long = entry("2026-10-25T02:00", 120)
    assert long.end == datetime(2026, 10, 25, 3, 0)
    assert calendar.minutes_between(datetime(2026, 3, 29, 2), datetime(2026, 3, 29, 5)) == 120
    twice = entry("2026-10-25T03:30", 60)  # by the clock it ends when it begins
    assert twice.days() == [date(2026, 10, 25)]
    begin, end = calendar.drawn_span(twice, date(2026, 10, 25), 25)
    assert end - begin >= 25
    assert calendar.due_text(datetime(2026, 3, 29, 3, 30), timed=True) == "2026-03-29T04:30"  # 3:30 there is none


@settings(max_examples=100)
@given(st.lists(st.tuples(st.integers(0, 90), st.integers(1, 12), st.sampled_from(["Mia", "Jon"])), max_size=25))
def test_conflicts_are_all_pairs_of_ones_own_at_the_same_time(made: list[tuple[int, int, str]]) -> None:
    begin = datetime(2026, 11, 16)
    entries = [
        entry((begin + timedelta(minutes=15 * start)).isoformat()[:16], 15 * length, number, owner=owner)
        for number, (start, length, owner) in enumerate(made)
    ]
    expected = {
        each.key
        for one, other in combinations([e for e in entries if e.of.owner == "Mia"], 2)
        if one.start < other.end and other.start < one.end
        for each in (one, other)
    }
    assert calendar.conflicts(entries, "Mia") == expected


def test_what_is_done_or_has_no_time_is_in_nobodys_way() -> None:
    open_one = entry("2026-11-16T10:00", 60, 1)
    assert not calendar.conflicts([open_one, entry("2026-11-16T10:00", 60, 2, status="done")], "Mia")
    assert not calendar.conflicts([open_one, entry("2026-11-16", None, 3)], "Mia")


def test_a_page_holds_what_began_the_night_before(tmp_path) -> None:
    workspace = Workspace(tmp_path / "w", "Mia")
    for due, minutes in (("2026-11-15T23:00", 120), ("2026-11-15T20:00", 60), ("2026-11-16", None)):
        activities.add(workspace, Activity(type="call", summary=due, due=due, duration=minutes))
    activities.add(workspace, Activity(type="call", summary="gone", due="2026-11-16T09:00", status="cancelled"))
    activities.add(workspace, Activity(type="call", summary="Jon's", due="2026-11-16T09:00", owner="Jon"))
    found = calendar.load(workspace.database, date(2026, 11, 16), 1)
    assert [e.of.summary for e in found] == ["2026-11-15T23:00", "2026-11-16", "Jon's"]
    mine = calendar.load(workspace.database, date(2026, 11, 16), 1, "Mia")
    assert [e.of.summary for e in mine] == ["2026-11-15T23:00", "2026-11-16"]
    order = calendar.by_day(found)[date(2026, 11, 16)]
    assert [e.of.summary for e in order] == ["2026-11-16", "2026-11-15T23:00", "Jon's"]
    workspace.close()


def test_a_page_holds_what_lasts_for_days_and_began_long_before(tmp_path) -> None:
    workspace = Workspace(tmp_path / "w", "Mia")
    for due, days in (("2026-11-01", 31), ("2026-11-08", 9), ("2026-11-09", 7), ("2026-11-15", 1)):
        activities.add(workspace, Activity(type="todo", summary=f"{due} {days}", due=due, duration=days * 24 * 60))
    found = calendar.load(workspace.database, date(2026, 11, 16), 7)
    assert [e.of.summary for e in found] == ["2026-11-01 31", "2026-11-08 9"]
    assert found[1].days()[-1] == date(2026, 11, 16)
    workspace.close()


def test_what_was_done_without_having_been_due_stands_where_it_was_done(tmp_path, vilnius) -> None:
    workspace = Workspace(tmp_path / "w", "Mia")
    for completed, cells in (
        ("2026-11-16T08:30:00Z", {"duration": 20}),
        ("2026-11-15T22:30:00Z", {}),  # half past midnight here
        ("2026-11-16T22:30:00Z", {}),  # the day after, here
        ("2026-11-16T09:00:00Z", {"due": "2026-11-12T10:00"}),
        ("2026-11-16T10:00:00Z", {"owner": "Jon"}),
        ("2026-11-16", {}),
        ("2026-11-16T99:99", {}),
    ):
        done = Activity(type="call", status="done", summary=completed, completed=completed, **cells)
        activities.add(workspace, done)
    found = calendar.load(workspace.database, date(2026, 11, 16), 1, "Mia")
    told = {entry.of.summary: (f"{entry.start:%H:%M}", f"{entry.end:%H:%M}", entry.timed) for entry in found}
    assert told == {
        "2026-11-16T08:30:00Z": ("10:30", "10:50", True),
        "2026-11-15T22:30:00Z": ("00:30", "01:00", True),
        "2026-11-16": ("00:00", "00:00", False),
    }
    assert len(calendar.load(workspace.database, date(2026, 11, 16), 1)) == 4
    workspace.close()
