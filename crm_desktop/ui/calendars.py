"""Days as text in the calendar that the user lives by, and in another beside it."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCalendar, QDate, QLocale

from crm_desktop.domain.calendars import CALENDARS, GREGORIAN, ISLAMIC, SOLAR_HIJRI, Calendar, Parts

# Qt knows the names of the months; which day is which it knows of Solar Hijri alone as it is counted there.
_NAMES = {SOLAR_HIJRI: QCalendar.System.Jalali, ISLAMIC: QCalendar.System.IslamicCivil}
_COUNTRIES: dict[QLocale.Country, Calendar] = {
    QLocale.Country.Iran: SOLAR_HIJRI,
    QLocale.Country.Afghanistan: SOLAR_HIJRI,
}
_TOKENS = re.compile(r"'([^']*)'|d{1,4}|M{1,4}|yyyy|yy")
_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat


class _Chosen:
    first = ""
    second = ""


def choose(first: str, second: str) -> None:
    """The calendars by their names in the settings."""
    _Chosen.first, _Chosen.second = first, second


def first() -> Calendar:
    """The calendar in which days are written: the one that was chosen, else the country's."""
    return CALENDARS.get(_Chosen.first, _COUNTRIES.get(QLocale().territory(), GREGORIAN))


def second() -> Calendar | None:
    """The one that stands beside it in the Calendar view."""
    chosen = CALENDARS.get(_Chosen.second or "gregorian")
    return chosen if chosen is not first() else None


def parts(day: date) -> Parts:
    """The year, month and day that are written."""
    return _known(first(), day).parts(day)


def text(day: date, form: str, calendar: Calendar | None = None) -> str:
    """A day in a form of QLocale, such as "ddd d MMM"; in Gregorian where the calendar does not know it."""
    calendar = _known(calendar or first(), day)
    if calendar is GREGORIAN:
        return QLocale().toString(QDate(day.year, day.month, day.day), form)
    numbers = calendar.parts(day)
    return _TOKENS.sub(lambda token: _token(token, day, calendar, numbers), form)


def long_text(day: date) -> str:
    """A day as the locale writes it in full."""
    return text(day, QLocale().dateFormat(_LONG))


def short_text(day: date) -> str:
    """A day as the locale writes it in short."""
    return text(day, QLocale().dateFormat(_SHORT))


def months_text(first_day: date, last_day: date, calendar: Calendar | None = None) -> str:
    """The months of some days: "November 2026", "November – December 2026"."""
    calendar = calendar or first()
    calendar = _known(_known(calendar, first_day), last_day)
    begins, ends = calendar.parts(first_day), calendar.parts(last_day)
    last = f"{_month(ends, calendar)} {_digits(ends.year)}"
    if begins[:2] == ends[:2]:
        return last
    year = f" {_digits(begins.year)}" if begins.year != ends.year else ""
    return f"{_month(begins, calendar)}{year} – {last}"


def qt() -> QCalendar:
    """The calendar in which Qt's own fields count days: they know no Umm al-Qura."""
    return QCalendar(QCalendar.System.Jalali) if first() is SOLAR_HIJRI else QCalendar()


def month_of(day: date) -> tuple[date, date]:
    """The first and the last day of the month that is written."""
    return _known(first(), day).month(day)


def _known(calendar: Calendar, day: date) -> Calendar:
    return calendar if calendar.knows(day) else GREGORIAN


def _month(numbers: Parts, calendar: Calendar) -> str:
    name = _names(calendar).standaloneMonthName(QLocale(), numbers.month, numbers.year, _LONG)
    return name[:1].upper() + name[1:]


def _names(calendar: Calendar) -> QCalendar:
    return QCalendar(_NAMES.get(calendar, QCalendar.System.Gregorian))


def _token(token: re.Match[str], day: date, calendar: Calendar, numbers: Parts) -> str:
    letters = token[0]
    if letters[0] == "'":
        return token[1] or "'"
    if letters in ("ddd", "dddd"):
        return QLocale().dayName(day.weekday() + 1, _SHORT if letters == "ddd" else _LONG)
    if letters in ("MMM", "MMMM"):
        form = _SHORT if letters == "MMM" else _LONG
        return _names(calendar).monthName(QLocale(), numbers.month, numbers.year, form)
    if letters[0] == "y":
        return _digits(numbers.year % 100 if letters == "yy" else numbers.year, len(letters))
    return _digits(numbers.day if letters[0] == "d" else numbers.month, len(letters))


def _digits(number: int, least: int = 1) -> str:
    zero = ord(QLocale().zeroDigit())
    return "".join(chr(zero + int(digit)) for digit in f"{number:0{least}}")
