"""Dates, times and durations as people write them in a sentence: "tomorrow 3pm", "penktadienį 10-11:30"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal, TypeAlias

from dateutil.relativedelta import relativedelta

from crm_desktop.domain import solar_hijri
from crm_desktop.domain import when_words as say
from crm_desktop.domain.dates import parse_date
from crm_desktop.domain.sentence import Token
from crm_desktop.domain.text import fold
from crm_desktop.domain.times import (
    COUNT,
    UNIT_MINUTES,
    Found,
    bare_hour_at,
    count_at,
    duration_at,
    end_of,
    range_at,
    time_at,
)

LANGUAGES = ["en", "ar", "fa", "lt", "te"]

_NUMERIC_DATE = re.compile(r"\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?")
_ISO_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})t((?:[01]\d|2[0-3]):[0-5]\d)")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_SOLAR_YEAR = re.compile(r"1[34]\d\d")
_SOLAR_DATE = re.compile(r"(1[34]\d\d)([-/.])(\d{1,2})\2(\d{1,2})")
_MONTH_MARKS = ("d", "m", "men")  # "2026 m. gruodžio 5 d.", which dateparser does not know

Kind: TypeAlias = Literal["when", "duration"]


@dataclass(frozen=True, slots=True)
class Used:
    """The tokens from `start` up to `end` told the day or the time, or the duration."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class When:
    """What a sentence says of time: `value` a local day or time (ISO 8601, to the minute), `duration` in minutes."""

    value: str = ""
    duration: int | None = None
    used: tuple[Used, ...] = ()


def find_when(
    tokens: Sequence[Token],
    now: datetime,
    past: bool = False,
    taken: Collection[int] = (),
    usual_day: date | None = None,
) -> When:
    """What the tokens say of time, seen from `now` (local); the tokens whose places are `taken` do not count.

    `usual_day` is the day where they tell of none.

    A day or time that could lie on either side of now lies after it, or before it where the sentence tells of the
    `past`. What is not understood is left alone. The common forms of the five languages are read here, the others
    (names of months above all) by dateparser.
    """
    reader = _Reader(tokens, now, past, taken)
    found = list(reader.found())
    if not any(one.day and not one.vague for one in found) and (other := reader.by_dateparser(found)):
        found = sorted([*found, other], key=lambda one: one.start)
    if past:  # what is done lies behind: "she will pay tomorrow" tells no day of it
        found = [one for one in found if not one.day or one.day <= now.date()]
    found = [one for one in found if not one.vague or reader.stands_beside_a_sure_one(one, found)]
    day = next((one for one in found if one.day), None)
    clock = day if day and day.time else next((one for one in found if one.time), None)
    lasts = next((one for one in found if one.minutes is not None), None)
    used = {one: Used(*reader.widened(one), "when") for one in (day, clock) if one}
    if lasts and lasts not in used:
        used[lasts] = Used(lasts.start, lasts.end, "duration")
    value = reader.value(day.day if day else usual_day, clock.time if clock else None)
    return When(value, lasts.minutes if lasts else None, tuple(sorted(used.values(), key=lambda one: one.start)))


class _Reader:
    """Looks for the parts of a date in the words of a sentence."""

    def __init__(self, tokens: Sequence[Token], now: datetime, past: bool, taken: Collection[int]) -> None:
        self._tokens = tokens
        self._words = ["" if place in taken else token.word for place, token in enumerate(tokens)]
        self._now = now.replace(tzinfo=None, second=0, microsecond=0)
        self._today = self._now.date()
        self._past = past

    def found(self) -> Iterator[Found]:
        """All days, times and durations, first to last; of several that begin at a word the longest."""
        place = 0
        days = (self._relative, self._named_day, self._weekday, self._numeric_day)
        times = (range_at, time_at, duration_at)
        while place < len(self._words):
            of_days = [one for read_day in days if (one := read_day(place))]
            candidates = of_days + [one for read in times if (one := read(self._words, place))]
            if not candidates and (one := bare_hour_at(self._words, place, bool(self._tokens[place].ends))):
                candidates = [one]
            if candidates:
                longest = max(candidates, key=lambda one: one.end)
                yield longest
                place = longest.end
            else:
                place += 1

    def value(self, day: date | None, at: time | None) -> str:
        """The day, or the day and time, as ISO 8601; a time alone is the next such time, or the last."""
        if at is None:
            return day.isoformat() if day else ""
        if day is None:
            day = self._today
            if self._past and at > self._now.time():
                day -= timedelta(days=1)
            elif not self._past and at <= self._now.time():
                day += timedelta(days=1)
        return datetime.combine(day, at).isoformat(timespec="minutes")

    def widened(self, one: Found) -> tuple[int, int]:
        """Where the words of a date begin and end with the preposition before them and the mark after."""
        start, end = one.start, one.end
        for place in (start - 2, start - 1):
            if place >= 0 and (before := say.BEFORE.at(self._words, place)) and before[1] == start:
                start = place
        after = say.AFTER.at(self._words, end)
        return start, after[1] if after else end

    def stands_beside_a_sure_one(self, one: Found, others: Sequence[Found]) -> bool:
        """Whether only a preposition may stand between this and one of the others that is not vague."""
        start, end = self.widened(one)
        ends = [self.widened(other) for other in others if not other.vague]
        return any(end == other_start or other_end == start for other_start, other_end in ends)

    def _relative(self, start: int) -> Found | None:
        """In 3 days, po savaitės, بعد يومين, ۳ روز دیگر, 3 రోజుల్లో; 2 days ago."""
        before = say.IN.at(self._words, start)
        count, place = count_at(self._words, before[1] if before else start) or (1, before[1] if before else start)
        if within := say.WITHIN.at(self._words, place):
            return self._away(start, within[1], within[0], count)
        unit = say.UNITS.at(self._words, place)
        if not unit:
            return None
        (name, times), end = unit
        after = say.LATER.at(self._words, end)
        if after:
            return self._away(start, after[1], name, count * times * after[0])
        return self._away(start, end, name, count * times * before[0]) if before else None

    def _away(self, start: int, end: int, unit: str, count: int) -> Found:
        moment = self._now + relativedelta(**{unit: count})  # type: ignore[arg-type]
        return Found(start, end, moment.date(), moment.time() if unit in UNIT_MINUTES else None)

    def _named_day(self, start: int) -> Found | None:
        """Tomorrow, tonight, next week (its Monday), next month (its first)."""
        if near := say.NEAR_DAYS.at(self._words, start):
            return Found(start, near[1], self._today + timedelta(days=near[0]))
        if today := say.TODAY_AT.at(self._words, start):
            return Found(start, today[1], self._today, time(today[0]))
        if period := say.NEXT_PERIODS.at(self._words, start):
            first = self._monday() if period[0] == "week" else self._today + relativedelta(months=1, day=1)
            return Found(start, period[1], first)
        return None

    def _weekday(self, start: int) -> Found | None:
        """Friday, this Friday, Friday of next week, last Friday."""
        tables = (say.THIS, say.COMING, say.NEXT, say.LAST)
        this, coming, following, last = (end_of(self._words, words, start) for words in tables)
        place = this or coming or following or last or start
        sure = say.WEEKDAYS.at(self._words, place)
        day = sure or say.SHORT_WEEKDAYS.at(self._words, place)
        if not day:
            return None
        weekday, end = day
        vague = not (sure or place > start or (start and say.BEFORE.at(self._words, start - 1)))
        if following:
            return Found(start, end, self._monday() + timedelta(days=weekday))
        last = last or end_of(self._words, say.LAST_AFTER, end)
        coming = coming or end_of(self._words, say.COMING_AFTER, end)
        ahead = (weekday - self._today.weekday()) % 7
        if last or (self._past and not this and not coming):
            ahead -= 7
        elif not ahead and not this:
            ahead = 7
        return Found(start, max(end, last, coming), self._today + timedelta(days=ahead), vague=vague)

    def _numeric_day(self, start: int) -> Found | None:
        """2026-12-05, 2026-12-05T15:00, 5.12., 5.12.2026; the 5th, 5 d.; ۱۵ آذر, ۱۴۰۵/۹/۱۵."""
        word = self._words[start] and fold(self._tokens[start].text)
        if stamp := _ISO_TIME.fullmatch(word):
            day = parse_date(stamp[1])
            return Found(start, start + 1, date.fromisoformat(day), time.fromisoformat(stamp[2])) if day else None
        if found_day := self._solar_hijri(start) or self._day_of_month(start):
            return found_day
        if solar := _SOLAR_DATE.fullmatch(word):
            with suppress(ValueError):
                return Found(start, start + 1, solar_hijri.to_date(int(solar[1]), int(solar[3]), int(solar[4])))
        if not _NUMERIC_DATE.fullmatch(word):
            return None
        found = parse_date(word, "ymd" if word[:4].isdecimal() else "dmy")
        if not found:
            return None
        return Found(start, start + 1, self._in_year(found) if found.startswith("--") else date.fromisoformat(found))

    def _in_year(self, yearless: str) -> date:
        """The next or the last such day of a date `--MM-DD`; 29 February may be years away."""
        step = -1 if self._past else 1
        for year in range(self._today.year, self._today.year + 9 * step, step):
            with suppress(ValueError):
                found = date.fromisoformat(yearless.replace("-", str(year), 1))
                if (found <= self._today) if self._past else (found >= self._today):
                    return found
        raise AssertionError(yearless)

    def _solar_hijri(self, start: int) -> Found | None:
        """۱۵ آذر, ۱۵ آذر ۱۴۰۵: the calendar of Iran and Afghanistan."""
        month = say.SOLAR_MONTHS.at(self._words, start + 1)
        if not month or not COUNT.fullmatch(self._words[start]):
            return None
        day, end = int(self._words[start]), month[1]
        if end < len(self._words) and _SOLAR_YEAR.fullmatch(self._words[end]):
            years, end = [int(self._words[end])], end + 1
        else:
            this_year = self._today.year - solar_hijri.YEARS_BEHIND
            years = [this_year, this_year - 1] if self._past else [this_year - 1, this_year, this_year + 1]
        for year in years:
            with suppress(ValueError):
                found = solar_hijri.to_date(year, month[0], day)
                if len(years) == 1 or ((found <= self._today) if self._past else (found >= self._today)):
                    return Found(start, end, found)
        return None

    def _day_of_month(self, start: int) -> Found | None:
        """The 5th, 5 d.: the next such day, or the last."""
        number, end = _ORDINAL.fullmatch(self._words[start]), start + 1
        if not number and (start == 0 or not self._words[start - 1]):  # not "gruodžio 5 d.", where a month goes before
            marked = end_of(self._words, say.DAY_MARKS, start + 1)
            number, end = (COUNT.fullmatch(self._words[start]), marked) if marked else (None, end)
        if not number or self._stands_by_month(start):
            return None
        step = -1 if self._past else 1
        for months in range(0, 13 * step, step):
            with suppress(ValueError):
                first = self._today + relativedelta(day=1, months=months)
                found = first.replace(day=int(number[1] if number.re is _ORDINAL else number[0]))
                if (found <= self._today) if self._past else (found >= self._today):
                    return Found(start, end, found)
        return None

    def _stands_by_month(self, place: int) -> bool:
        """Whether the name of a month stands before or after the number of a day: "the 15th of March"."""
        after = place + (2 if self._words[place + 1 : place + 2] == ["of"] else 1)
        return bool(say.MONTHS.at(self._words, after) or (place and say.MONTHS.at(self._words, place - 1)))

    def by_dateparser(self, found: Sequence[Found]) -> Found | None:
        """The first day that only dateparser knows: a number beside a word ("5 gruodžio"), or "12/5".

        Only words that nothing else was found in are tried, together where they stand together, the most first.
        """
        used = {place for one in found if not one.vague for place in range(one.start, one.end)}
        free = ["" if place in used else word for place, word in enumerate(self._words)]
        windows = [
            (start, start + length)
            for length in (5, 4, 3, 2, 1)
            for start in range(len(free) - length + 1)
            if _may_be_date(free[start : start + length])
        ]
        if not windows:
            return None
        from dateparser.date import DateDataParser

        parser = DateDataParser(
            languages=LANGUAGES,
            settings={
                "RELATIVE_BASE": self._now,
                "PREFER_DATES_FROM": "past" if self._past else "future",
                "REQUIRE_PARTS": ["day", "month"],
                "PARSERS": ["absolute-time"],
            },
        )
        for start, end in windows:
            text = " ".join(token.text for token in self._tokens[start:end] if token.word not in _MONTH_MARKS)
            if moment := parser.get_date_data(text).date_obj:
                return Found(start, end, moment.date())
        return None

    def _monday(self) -> date:
        """Of next week."""
        return self._today + timedelta(days=7 - self._today.weekday())


def _may_be_date(words: Sequence[str]) -> bool:
    """Whether words stand together and hold a number and a word of letters, or are one number with strokes."""
    if not all(words):
        return False
    if len(words) == 1:
        return words[0].count("/") in (1, 2) and words[0].replace("/", "").isdecimal()
    return any(word[0].isdecimal() for word in words) and any(word[0].isalpha() and len(word) > 2 for word in words)
