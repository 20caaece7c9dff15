"""Repetition and reminders in sentences: "every Monday", "kas dvi savaites", "remind me 1 hour before"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from crm_desktop.domain import recurrence, when_words
from crm_desktop.domain import repeat_words as say
from crm_desktop.domain.quick_until import take_until
from crm_desktop.domain.reminders import LONGEST
from crm_desktop.domain.sentence import Sentence
from crm_desktop.domain.times import COUNT, count_at, duration_at

_JOINED_AND = re.compile(r"\bو(?=\d)")  # as Arabic writes it
_LETTER = re.compile(r"(?<!\d)(\d+)\s*([mhdw])\b", re.IGNORECASE)
_LETTERS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_MINUTES = {"minutes": 1, "hours": 60, "days": 24 * 60, "weeks": 7 * 24 * 60}


@dataclass(frozen=True, slots=True)
class Repeat:
    """How often: a frequency of RFC 5545 and its interval, on these weekdays (Monday is 0) where they are said, until a
    last day (ISO 8601).
    """

    frequency: str
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    until: str = ""

    def rule(self, weekday: int | None = None) -> str:
        """The recurrence rule; `weekday` is the one that the sentence names elsewhere."""
        days = self.weekdays or ((weekday,) if self.frequency == "WEEKLY" and weekday is not None else ())
        names = ",".join(recurrence.WEEKDAYS[day] for day in sorted(days))
        parts = {"FREQ": self.frequency, "INTERVAL": str(self.interval), "BYDAY": names}
        return recurrence.compose(parts | {"UNTIL": self.until.replace("-", "")})


def take_repeat(sentence: Sentence, now: datetime) -> Repeat | None:
    """Takes the words that say how often, and until when.

    A single weekday after "every" is left, to be read as the first day.
    """
    for place in range(len(sentence)):
        if not sentence.free(place):
            continue
        found = _every(sentence, place) or _alone(sentence, place)
        if found:
            repeat, end = found
            sentence.take(place, end, "rrule", repeat.rule())
            return replace(repeat, until=take_until(sentence, now))
    return None


def _alone(sentence: Sentence, place: int) -> tuple[Repeat, int] | None:
    words = sentence.words
    if alone := say.ALONE.at(words, place):
        return Repeat(alone[0]), alone[1]
    ending = say.ENDING.at(words, place)
    if ending and place and (_ends(sentence, ending[1]) or say.UNTIL.at(words, ending[1])):
        return Repeat(ending[0]), ending[1]
    return None


def _ends(sentence: Sentence, place: int) -> bool:
    """Whether a part of the sentence ends before this place."""
    return not sentence.free(place) or sentence.breaks_before(place)


def _every(sentence: Sentence, place: int) -> tuple[Repeat, int] | None:
    words = sentence.words
    every = say.EVERY.at(words, place)
    if not every:
        return None
    if working := say.WORKING_DAY.at(words, every[1]):
        return Repeat("WEEKLY", weekdays=(0, 1, 2, 3, 4)), working[1]
    other = say.OTHER.at(words, every[1])
    interval, start = (2, other[1]) if other else count_at(words, every[1]) or (1, every[1])
    day = say.DAY.at(words, start)
    weekdays, end = _weekdays(words, day[1] if day else start)
    if weekdays:
        if len(weekdays) == 1 and not day:  # the day itself is read as the first one
            end = start
        return Repeat("WEEKLY", interval, weekdays), end
    if unit := when_words.UNITS.at(words, start):
        (name, times), end = unit
        if name in say.FREQUENCIES and interval:
            return Repeat(say.FREQUENCIES[name], interval * times), end
    year = say.UNITS.at(words, start)
    return (Repeat(year[0], interval), year[1]) if year and interval else None


def _weekdays(words: list[str], place: int) -> tuple[tuple[int, ...], int]:
    """The weekdays named here one after another, and the place after them."""
    found: list[int] = []
    end = place
    while day := (
        when_words.WEEKDAYS.at(words, place)
        or when_words.SHORT_WEEKDAYS.at(words, place)
        or say.BARE_WEEKDAYS.at(words, place)
    ):
        found.append(day[0])
        end = day[1]
        joined = say.AND.at(words, end)
        place = joined[1] if joined else end
    return tuple(dict.fromkeys(found)), end


def read_minutes(text: str) -> list[int]:
    """The minutes before that a few words mean: "45 minutes", "2 h", "1 day and 30 min", "90"; none by others.

    A number alone is one of minutes.
    """
    text = _JOINED_AND.sub("و ", text)
    words = Sentence(_LETTER.sub(lambda found: f"{found[1]} {_LETTERS[found[2].lower()]}", text)).words
    if len(words) == 1 and COUNT.fullmatch(words[0]):
        return [int(words[0])]
    minutes, end, _ = _before(words, 0)
    return minutes if end == len(words) else []


def take_reminders(sentence: Sentence) -> str:
    """Takes the words that ask for reminders; gives minutes before, divided by commas, as activities hold them."""
    words = sentence.words
    for place in range(len(sentence)):
        if not sentence.free(place):
            continue
        remind = say.REMIND.at(words, place)
        start = remind[1] if remind else place
        minutes, end, told = _before(words, start)
        if not minutes or max(minutes) > LONGEST or (remind and not told):
            continue
        if not remind:  # "one hour before remind me", as Persian and Telugu have it
            after = say.REMIND.at(words, end)
            if not told or not after:
                continue
            end = after[1]
        value = ",".join(str(each) for each in sorted(set(minutes), reverse=True))
        sentence.take(place, end, "reminders", value)
        return value
    return ""


def _before(words: list[str], place: int) -> tuple[list[int], int, bool]:
    """How many minutes before, several joined by "and"; the place after, and whether "before" is said."""
    found: list[int] = []
    told = False
    end = place
    while True:
        before = say.BEFORE.at(words, place)
        span = _span(words, before[1] if before else place)
        if not span:
            return found, end, told
        minutes, end = span
        found.append(minutes)
        after = say.BEFORE.at(words, end)
        end = after[1] if after else end
        told = told or bool(before or after)
        joined = say.AND.at(words, end)
        if not joined:
            return found, end, told
        place = joined[1]


def _span(words: list[str], start: int) -> tuple[int, int] | None:
    """Minutes, told by one or more numbers and units, "1 h 30 min"; and the place after them."""
    found, end = _counted(words, start), start
    total = 0
    while found:
        minutes, end = found
        total += minutes
        found = _counted(words, end) if count_at(words, end) else None
    return (total, end) if end > start else None


def _counted(words: list[str], place: int) -> tuple[int, int] | None:
    if half := when_words.HALF_HOUR.at(words, place):
        return half
    count, unit_place = count_at(words, place) or (1, place)
    unit = when_words.UNITS.at(words, unit_place)
    if unit and unit[0][0] in _MINUTES:
        return count * unit[0][1] * _MINUTES[unit[0][0]], unit[1]
    written = duration_at(words, place)
    return (written.minutes, written.end) if written and written.minutes else None
