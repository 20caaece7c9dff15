"""Reminders as text, and the moment they come."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crm_desktop.domain.reminders import LONGEST, as_text, moment, parse, reminded_uid


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("", ()),
        ("15", (15,)),
        ("1440, 15,15", (15, 1440)),
        ("soon,-5,10", (10,)),
        (f"{LONGEST},{LONGEST + 1}", (LONGEST,)),
        ("9" * 5000, ()),
    ],
)
def test_reads_minutes_and_leaves_out_what_is_none(text: str, minutes: tuple[int, ...]) -> None:
    assert parse(text) == minutes


def test_writes_the_normal_form() -> None:
    assert as_text([60, 5, 60]) == "5,60"


def test_what_has_no_time_counts_from_the_morning() -> None:
    local = datetime(2026, 3, 4, 9).astimezone(UTC)
    assert moment("2026-03-04", 0) == local
    assert moment("2026-03-04T15:30", 30) == datetime(2026, 3, 4, 15).astimezone(UTC)


@pytest.mark.parametrize("due", ["0001-01-01", "nonsense", "2026-02-30"])
def test_a_day_that_is_none_reminds_never(due: str) -> None:
    assert moment(due, LONGEST) is None


def test_a_reminder_is_known_by_what_it_reminds_of() -> None:
    uid = b"\1" * 16
    assert reminded_uid(uid, "2026-03-04", 5) == reminded_uid(uid, "2026-03-04", 5)
    assert reminded_uid(uid, "2026-03-04", 5) != reminded_uid(uid, "2026-03-05", 5)
    assert reminded_uid(uid, "2026-03-04", 5) != reminded_uid(uid, "2026-03-04", 15)
