"""The calendar of Iran and Afghanistan (Solar Hijri): days as people write them there, to the common calendar."""

from __future__ import annotations

from datetime import date, timedelta

YEARS_BEHIND = 621
"""The year that begins in March 2026 is 1405."""

# Eight leap years in 33, as they fell since 1244 and will until 1473.
_CYCLE = 33
_LEAPS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
_FIRST, _LAST = 1244, 1472
_KNOWN_YEAR, _KNOWN_START = 1403, date(2024, 3, 20)
_LONG_MONTHS, _LAST_MONTH = 6, 12


def is_leap(year: int) -> bool:
    """Whether the last month of that year has 30 days."""
    return year % _CYCLE in _LEAPS


def to_date(year: int, month: int, day: int) -> date:
    """That day in the Gregorian calendar; raises ValueError where there is none, or before 1865 and after 2093."""
    if not (_FIRST <= year <= _LAST and 1 <= month <= _LAST_MONTH and 1 <= day <= _days_in(year, month)):
        raise ValueError(f"{year}-{month}-{day}")
    start = _KNOWN_START
    for passed in range(_KNOWN_YEAR, year):
        start += timedelta(days=366 if is_leap(passed) else 365)
    for passed in range(year, _KNOWN_YEAR):
        start -= timedelta(days=366 if is_leap(passed) else 365)
    before = 31 * min(month - 1, _LONG_MONTHS) + 30 * max(month - 1 - _LONG_MONTHS, 0)
    return start + timedelta(days=before + day - 1)


def year_and_month(day: date) -> tuple[int, int]:
    """The year and the month in which a day of the Gregorian calendar lies; raises as `to_date`."""
    year = day.year - YEARS_BEHIND
    year -= to_date(year, 1, 1) > day
    return year, max(month for month in range(1, _LAST_MONTH + 1) if to_date(year, month, 1) <= day)


def _days_in(year: int, month: int) -> int:
    if month <= _LONG_MONTHS:
        return 31
    return 29 if month == _LAST_MONTH and not is_leap(year) else 30
