"""The calendars that people live by beside the Gregorian one: its days by their years and months, and back.

Solar Hijri is that of Iran and Afghanistan, Islamic that of Saudi Arabia (Umm al-Qura). Outside the years that they are
known for, days raise ValueError.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from crm_desktop.domain import solar_hijri

_MONTHS = 12


class Parts(NamedTuple):
    """A day in some calendar, its first month and day 1."""

    year: int
    month: int
    day: int


class Calendar(ABC):
    """One way to count days."""

    @abstractmethod
    def parts(self, day: date) -> Parts:
        """What a day is in this calendar."""

    @abstractmethod
    def to_date(self, year: int, month: int, day: int) -> date:
        """The day that is so in this calendar; ValueError where there is none."""

    def knows(self, day: date) -> bool:
        """Whether a day is among the years that this calendar is known for."""
        try:
            self.parts(day)
        except ValueError:
            return False
        return True

    def month(self, day: date, later: int = 0) -> tuple[date, date]:
        """The first and the last day of the month in which a day lies, or of one so many months later."""
        year, month, _ = self.parts(day)
        return self._month(year * _MONTHS + month - 1 + later)

    def moved(self, day: date, months: int) -> date:
        """The same day of the month so many months later, or the last one there is."""
        first, last = self.month(day, months)
        return min(first + timedelta(days=self.parts(day).day - 1), last)

    def _month(self, number: int) -> tuple[date, date]:
        first, following = (self.to_date(n // _MONTHS, n % _MONTHS + 1, 1) for n in (number, number + 1))
        return first, following - timedelta(days=1)


class _Gregorian(Calendar):
    def parts(self, day: date) -> Parts:
        return Parts(day.year, day.month, day.day)

    def to_date(self, year: int, month: int, day: int) -> date:
        return date(year, month, day)


class _SolarHijri(Calendar):
    def parts(self, day: date) -> Parts:
        return _solar_hijri(day)

    def to_date(self, year: int, month: int, day: int) -> date:
        return solar_hijri.to_date(year, month, day)


class _Islamic(Calendar):
    def parts(self, day: date) -> Parts:
        return _islamic(day)

    def to_date(self, year: int, month: int, day: int) -> date:
        from hijridate import Hijri

        try:
            return date(*Hijri(year, month, day).to_gregorian().datetuple())
        except OverflowError as error:
            raise ValueError(f"{year}-{month}-{day}") from error


# The same days are asked for at each painting.
@lru_cache(1 << 12)
def _solar_hijri(day: date) -> Parts:
    year, month = solar_hijri.year_and_month(day)
    return Parts(year, month, (day - solar_hijri.to_date(year, month, 1)).days + 1)


@lru_cache(1 << 12)
def _islamic(day: date) -> Parts:
    from hijridate import Gregorian

    try:
        return Parts(*Gregorian.fromdate(day).to_hijri().datetuple())
    except OverflowError as error:
        raise ValueError(day.isoformat()) from error


GREGORIAN, SOLAR_HIJRI, ISLAMIC = _Gregorian(), _SolarHijri(), _Islamic()
CALENDARS: dict[str, Calendar] = {"gregorian": GREGORIAN, "solar-hijri": SOLAR_HIJRI, "islamic": ISLAMIC}
"""By the names that settings know them by."""
