"""Dates as people type them in their own language and calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QLocale

from crm_desktop.domain.calendars import GREGORIAN, Calendar
from crm_desktop.domain.dates import parse_date
from crm_desktop.domain.text import fold
from crm_desktop.ui import calendars, when

_NUMBER = re.compile(r"\d+")
_PARTS = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}")
_SHORTEST = 2
_YEARS_APART = 1600
"""Years below are not Gregorian, where days are counted otherwise."""


def read(text: str) -> str | None:
    """The ISO date that a text tells, as `parse_date`; with the names of months in the user's language, and in the
    calendar that is written.
    """
    plain = " ".join(fold(text).split())
    numbers = [int(number) for number in _NUMBER.findall(plain)]
    try:
        if calendars.first() is not GREGORIAN and _PARTS.fullmatch(plain) and 1000 < max(numbers) < _YEARS_APART:
            return _of_numbers(numbers)
        return parse_date(text, when.date_order()) or _of_words(plain, numbers)
    except ValueError:
        return None


def _of_numbers(numbers: list[int]) -> str:
    order = "ymd" if numbers[0] > numbers[2] else when.date_order()
    found = dict(zip(order, numbers, strict=True))
    return calendars.first().to_date(found["y"], found["m"], found["d"]).isoformat()


def _of_words(plain: str, numbers: list[int]) -> str | None:
    if not 1 <= len(numbers) <= 2:
        return None
    day = min(numbers)
    for calendar in dict.fromkeys((calendars.first(), calendars.second() or GREGORIAN, GREGORIAN)):
        named = [month for name, month in _months(calendar, QLocale().name()) if name in plain]
        if named and len(numbers) == 2:
            return calendar.to_date(max(numbers), named[0], day).isoformat()
        if named and calendar is GREGORIAN:
            return date(2000, named[0], day).strftime("--%m-%d")
    return None


@lru_cache
def _months(calendar: Calendar, locale: str) -> list[tuple[str, int]]:
    """The names of months, the longest first: one may begin another."""
    return sorted(_names(calendar), key=lambda named: -len(named[0]))


def _names(calendar: Calendar) -> Iterator[tuple[str, int]]:
    year = calendar.parts(date(2026, 1, 1)).year
    for month in range(1, 13):
        first = calendar.to_date(year, month, 1)
        alone = calendars.months_text(first, first, calendar)
        for name in (alone, calendars.text(first, "MMM", calendar), calendars.text(first, "MMMM", calendar)):
            text = " ".join(_NUMBER.sub(" ", fold(name)).split())
            if len(text) >= _SHORTEST:
                yield text, month
