"""Days in the calendars of Iran and Arabia."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.calendars import CALENDARS, GREGORIAN, ISLAMIC, SOLAR_HIJRI, Calendar

days = st.dates(date(1925, 1, 1), date(2076, 1, 1))


@pytest.mark.parametrize(
    ("day", "solar", "islamic"),
    [
        (date(2026, 11, 22), (1405, 9, 1), (1448, 6, 12)),
        (date(2025, 3, 20), (1403, 12, 30), (1446, 9, 20)),
        (date(2025, 3, 21), (1404, 1, 1), (1446, 9, 21)),
        (date(2024, 7, 7), (1403, 4, 17), (1446, 1, 1)),
    ],
)
def test_known_days(day: date, solar: tuple[int, int, int], islamic: tuple[int, int, int]) -> None:
    assert SOLAR_HIJRI.parts(day) == solar
    assert ISLAMIC.parts(day) == islamic
    assert SOLAR_HIJRI.to_date(*solar) == ISLAMIC.to_date(*islamic) == day


@pytest.mark.parametrize("calendar", CALENDARS.values())
@given(day=days, months=st.integers(-30, 30))
def test_months_follow_each_other(calendar: Calendar, day: date, months: int) -> None:
    assert calendar.to_date(*calendar.parts(day)) == day
    first, last = calendar.month(day)
    assert first <= day <= last
    assert calendar.parts(first).day == 1
    assert calendar.month(last + timedelta(days=1))[0] == last + timedelta(days=1) == calendar.month(day, 1)[0]
    try:
        there = calendar.moved(day, months)
    except ValueError:
        return
    was, now = calendar.parts(day), calendar.parts(there)
    assert now.year * 12 + now.month == was.year * 12 + was.month + months
    assert now.day == was.day or there == calendar.month(there)[1]


def test_each_is_known_for_some_years() -> None:
    assert GREGORIAN.knows(date(1066, 10, 14))
    assert not SOLAR_HIJRI.knows(date(1066, 10, 14))
    assert not ISLAMIC.knows(date(2100, 1, 1))
    assert ISLAMIC.knows(date(1990, 1, 1))
