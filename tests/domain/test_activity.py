from __future__ import annotations

import pytest

from crm_desktop.domain.activity import RESULTS, STATUSES, TYPES, Activity, cold_after, is_attempt, is_meeting, is_reach


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize("result", ["", *RESULTS])
@pytest.mark.parametrize("direction", ["", "in", "out"])
def test_a_reach_is_an_attempt_and_a_meeting_is_a_reach(type_: str, result: str, direction: str) -> None:
    for status in STATUSES:
        activity = Activity(type=type_, status=status, result=result, direction=direction)
        assert is_reach(activity) <= is_attempt(activity)
        assert is_meeting(activity) <= is_reach(activity)
        assert not is_attempt(activity) or status == "done"


@pytest.mark.parametrize(
    ("type_", "result", "direction", "reached"),
    [
        ("call", "reached", "", True),
        ("call", "not interested", "", True),
        ("call", "no answer", "", False),
        ("call", "no answer", "in", False),
        ("call", "", "", False),
        ("call", "", "in", True),
        ("email", "sent", "", False),
        ("email", "replied", "", True),
        ("meeting", "", "", True),
        ("visit", "no answer", "", False),
        ("note", "reached", "", False),
        ("todo", "reached", "", False),
    ],
)
def test_who_answered_was_reached(type_: str, result: str, direction: str, reached: bool) -> None:
    assert is_reach(Activity(type=type_, status="done", result=result, direction=direction)) is reached


JANUARY = 1767268800000  # 2026-01-01T12:00:00Z


@pytest.mark.parametrize(
    ("cadence", "last_reach", "day"),
    [
        (30, "2026-01-01T12:00:00Z", "2026-01-31"),
        (30, "", "2026-01-31"),
        (1, "2025-12-31", "2026-01-01"),
        (None, "2026-01-01T12:00:00Z", ""),
        (0, "", ""),
        (-5, "", ""),
        (10**9, "2026-01-01T12:00:00Z", ""),
        (10**30, "", ""),
        (30, "last spring", ""),
        (30, "9999-12-31", ""),
    ],
)
def test_until_when_a_contact_should_be_reached_again(cadence: int | None, last_reach: str, day: str) -> None:
    assert cold_after(cadence, last_reach, JANUARY) == day


def test_a_time_beyond_the_calendar_is_no_trouble() -> None:
    assert cold_after(30, "", (1 << 48) - 1) == ""
