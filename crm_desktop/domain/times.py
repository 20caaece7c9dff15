"""Times of day and durations as people write them in a sentence: "3pm", "nuo 10 iki 11:30", "pusvalandį"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from crm_desktop.domain import when_words as say
from crm_desktop.domain.sentence import Phrases

UNIT_MINUTES = {"minutes": 1, "hours": 60}
COUNT = re.compile(r"\d{1,3}")
_CLOCK = re.compile(r"(\d{1,2})(?::([0-5]\d))?(am|pm)?")
_HOUR = re.compile(r"[1-9]|1\d|2[0-3]")
_RANGE = re.compile(r"(\d{1,2}(?::[0-5]\d)?(?:am|pm)?)-(\d{1,2}(?::[0-5]\d)?(?:am|pm)?)")
_HOURS_MINUTES = re.compile(r"(\d{1,2}(?:\.\d)?)h(?:rs?)?(?:(\d{1,2})(?:min)?)?|(\d{1,3})min")


@dataclass(frozen=True, slots=True)
class Found:
    """A day, a time, both, or a duration, told by the tokens from `start` up to `end`.

    One that is `vague` ("morning", "10-11", "10", "Sat") counts only beside one that is not.
    """

    start: int
    end: int
    day: date | None = None
    time: time | None = None
    minutes: int | None = None
    vague: bool = False


def count_at(words: Sequence[str], place: int) -> tuple[int, int] | None:
    """The number here, in digits or as a word, and the place after it."""
    if place < len(words) and COUNT.fullmatch(words[place]):
        return int(words[place]), place + 1
    return say.NUMBERS.at(words, place)


def end_of(words: Sequence[str], phrases: Phrases[bool], place: int) -> int:
    """The place after the phrase that begins here, 0 where none does."""
    found = phrases.at(words, place)
    return found[1] if found else 0


def range_at(words: Sequence[str], start: int) -> Found | None:
    """10-11:30, from 10 to 11:30, nuo 10 iki 11:30."""
    before = say.DAY_PARTS.at(words, start)
    place = before[1] if before else start
    opening = end_of(words, say.FROM, place) or end_of(words, say.AT, place) or (before[1] if before else 0)
    place = opening or place
    if place < len(words) and (joined := _RANGE.fullmatch(words[place])):
        begin, finish, end = _CLOCK.fullmatch(joined[1]), _CLOCK.fullmatch(joined[2]), place + 1
    else:
        begin, end = _clock(words, place)
        to = end_of(words, say.TO, end)
        finish, end = _clock(words, to) if to else (None, end)
    if not begin or not finish:
        return None
    oclock = end_of(words, say.OCLOCK, end)
    part = say.DAY_PARTS.at(words, oclock or end)
    named = part or before
    meridiem = finish[3] or (("pm" if named[0][1] else "am") if named else "")
    last = _time_of(finish, meridiem)
    first = _time_of(begin, begin[3] or meridiem)
    if first and last and first > last:
        first = _time_of(begin, begin[3] or "am")
    if not first or not last or first >= last:
        return None
    minutes = (last.hour - first.hour) * 60 + last.minute - first.minute
    told = bool(opening or oclock or meridiem or begin[2] or finish[2])
    return Found(start, part[1] if part else oclock or end, time=first, minutes=minutes, vague=not told)


def time_at(words: Sequence[str], start: int) -> Found | None:
    """3pm, 15:30, at 3, 15 val., الساعة ٣ مساءً, సాయంత్రం 5 గంటలకు; vague: morning."""
    if noon := say.NOON.at(words, start):
        return Found(start, noon[1], time=time(noon[0]))
    at = end_of(words, say.AT, start)
    part = say.DAY_PARTS.at(words, at or start)
    place = part[1] if part else at or start
    at = at or end_of(words, say.AT, place)
    place = max(place, at)
    clock, after = _clock(words, place)
    oclock = end_of(words, say.OCLOCK, after)
    as_hour = clock and (at or oclock or clock[2] or clock[3])
    if part and not as_hour:
        if say.NAMES_TOO.at(words, start):
            return None
        return Found(start, part[1], time=time(part[0][0]), vague=True)
    end = oclock or after
    if not part and (part := say.DAY_PARTS.at(words, end)):
        end = part[1]
    if not clock or not (as_hour or part):
        return None
    found = _time_of(clock, clock[3] or (("pm" if part[0][1] else "am") if part else ""))
    return Found(start, end, time=found) if found else None


def bare_hour_at(words: Sequence[str], place: int, ends: bool) -> Found | None:
    """The 10 of "tomorrow 10", where nothing follows that it could count; `ends` is whether a part ends after it."""
    after = place + 1
    ends = ends or after == len(words) or not words[after]
    if not _HOUR.fullmatch(words[place]) or not (ends or say.AFTER_TIME.at(words, after)):
        return None
    clock, _ = _clock(words, place)
    found = _time_of(clock, "") if clock else None
    return Found(place, after, time=found, vague=True) if found else None


def duration_at(words: Sequence[str], start: int) -> Found | None:
    """30 min, for 2 hours, 1h30, pusvalandį, نصف ساعة."""
    place = end_of(words, say.FOR, start) or start
    if half := say.HALF_HOUR.at(words, place):
        return Found(start, half[1], minutes=half[0])
    counted = count_at(words, place)
    count, unit_place = counted or (1, place)
    if unit := say.UNITS.at(words, unit_place):
        (name, times), end = unit
        if name in UNIT_MINUTES and count and (counted or times > 1 or place > start):
            return Found(start, end, minutes=count * times * UNIT_MINUTES[name])
    if place < len(words) and (written := _HOURS_MINUTES.fullmatch(words[place])):
        minutes = round(float(written[1] or 0) * 60) + int(written[2] or written[3] or 0)
        return Found(start, place + 1, minutes=minutes) if minutes else None
    return None


def _clock(words: Sequence[str], place: int) -> tuple[re.Match[str] | None, int]:
    """The hour and minute here, in digits or in words, with a half before or after it, and the place after it."""
    if past := end_of(words, say.HALF_PAST, place):
        hour = say.HOURS.at(words, past) or count_at(words, past)
        return (_CLOCK.fullmatch(f"{hour[0]}:30"), hour[1]) if hour else (None, place + 1)
    if halved := say.HOURS_AND_HALF.at(words, place):
        return _CLOCK.fullmatch(f"{halved[0]}:30"), halved[1]
    if word := say.HOURS.at(words, place):
        half = end_of(words, say.AND_HALF, word[1])
        return _CLOCK.fullmatch(f"{word[0]}:30" if half else str(word[0])), half or word[1]
    return _CLOCK.fullmatch(words[place]) if place < len(words) else None, place + 1


def _time_of(clock: re.Match[str], meridiem: str) -> time | None:
    """The time that hour and minute mean; an hour of 1 to 6 that says no more is one of the afternoon."""
    hour, minute = int(clock[1]), int(clock[2] or 0)
    if meridiem and hour <= 12:
        hour = hour % 12 + (12 if meridiem == "pm" else 0)
    elif not meridiem and 1 <= hour <= 6 and len(clock[1]) == 1:
        hour += 12
    return time(hour, minute) if hour < 24 else None
