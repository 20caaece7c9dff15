"""Until when a series of quick entry goes on: "until March", "iki kovo 15 d.", "till the end of the year"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple, TypeVar

from dateutil.relativedelta import relativedelta

from crm_desktop.domain import repeat_words as say
from crm_desktop.domain import solar_hijri, when_words
from crm_desktop.domain.sentence import Phrases, Sentence
from crm_desktop.domain.when import find_when

T = TypeVar("T")

_LONGEST = 6  # words of a day or period
_YEAR = re.compile(r"20\d\d|14[0-6]\d")  # of either calendar
_DAY = len("2026-12-24")


class _Period(NamedTuple):
    """A week, month or year: its first day, and the first day after it."""

    first: date
    after: date


def take_until(sentence: Sentence, now: datetime) -> str:
    """Takes the words that say until when; gives the last day (ISO 8601), or "".

    A day that is named is the last one. Of a period ("until March") the day before it is, of its end its last day.
    """
    for place in range(len(sentence)):
        before = say.UNTIL.at(sentence.words, place) if sentence.free(place) else None
        after = say.UNTIL_AFTER.at(sentence.words, place) if sentence.free(place) else None
        if before:
            ends = range(min(before[1] + _LONGEST, len(sentence)), before[1], -1)
            spans = [(before[1], end) for end in ends]
        else:
            spans = [(start, place) for start in range(max(place - _LONGEST, 0), place)] if after else []
        for start, end in spans:
            if all(map(sentence.free, range(start, end))) and (last := _last_day(sentence, start, end, now)):
                text = last.isoformat()
                sentence.take(min(place, start), max(end, after[1] if after else end), "rrule", text)
                return text
    return ""


def _last_day(sentence: Sentence, start: int, end: int, now: datetime) -> date | None:
    """The day that all of these words tell."""
    words, today = sentence.words[start:end], now.date()
    ending = say.END_OF.at(words, 0)
    if ending:
        words = words[ending[1] :]
    elif ending := say.END_AFTER.at(words, len(words) - 1):
        words = words[:-1]
    lasts = ((period.after if ending else period.first) - timedelta(days=1) for period in _periods(words, today))
    if last := next((day for day in lasts if day >= today), None):
        return last
    found = find_when(sentence.tokens[start:end], now)
    whole = [(used.start, used.end) for used in found.used] == [(0, end - start)]
    return date.fromisoformat(found.value) if whole and len(found.value) == _DAY else None


def _periods(words: Sequence[str], today: date) -> Iterator[_Period]:
    """The periods that these words may mean, the nearest first: the year, next month, March, March 2027, اسفند."""
    solar_year, solar_month = solar_hijri.year_and_month(today)
    if named := _whole(say.PERIODS, words):
        unit, ahead = named
        if unit == "solar year":
            yield _solar(solar_year + ahead, 1, 12)
        elif unit == "solar month":
            years, passed = divmod(solar_month - 1 + ahead, 12)
            yield _solar(solar_year + years, passed + 1, 1)
        else:
            yield _gregorian(today, unit, ahead)
        return
    told = int(words[-1]) if words and _YEAR.fullmatch(words[-1]) else None
    name = words[:-1] if told else words
    if month := _whole(when_words.MONTHS, name):
        for year in (told,) if told else (today.year, today.year + 1):
            yield _gregorian(date(year, month, 1), "month", 0)
    elif solar := _whole(when_words.SOLAR_MONTHS, name):
        for year in (told,) if told else (solar_year, solar_year + 1):
            yield _solar(year, solar, 1)
    elif told and not name:
        yield _gregorian(date(told, 1, 1), "year", 0)


def _gregorian(day: date, unit: str, ahead: int) -> _Period:
    """The week (from Monday), month or year of a day, or the next ones."""
    if unit == "week":
        first = day - timedelta(days=day.weekday()) + timedelta(weeks=ahead)
        return _Period(first, first + timedelta(weeks=1))
    if unit == "month":
        first = day + relativedelta(day=1, months=ahead)
        return _Period(first, first + relativedelta(months=1))
    return _Period(date(day.year + ahead, 1, 1), date(day.year + ahead + 1, 1, 1))


def _solar(year: int, month: int, months: int) -> _Period:
    """So many months of the calendar of Iran and Afghanistan."""
    years, after = divmod(month - 1 + months, 12)
    return _Period(solar_hijri.to_date(year, month, 1), solar_hijri.to_date(year + years, after + 1, 1))


def _whole(table: Phrases[T], words: Sequence[str]) -> T | None:
    """What a phrase means that is all of these words."""
    found = table.at(words, 0)
    return found[0] if found and found[1] == len(words) else None
