"""Days and moments in words, as near to today as they are: "today 16:00", "2 d late", "Thu", "7 Dec".

Plans are local ISO days or times, what happened is a UTC moment (`domain.clock`); both are written in the
user's locale and calendar.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from crm_desktop.domain.calendars import GREGORIAN
from crm_desktop.domain.clock import days_since, local_day, parse_moment, utc_text
from crm_desktop.domain.clock import local_time as local_clock_time
from crm_desktop.domain.dates import Order
from crm_desktop.ui import calendars
from crm_desktop.ui.roles import Tone

_DAYS_OF_A_YEAR = 365
_WEEKDAY = re.compile(r"d{3,4}[^\w\s']*\s*")
_TOKENS = re.compile(r"'[^']*'|d{1,2}(?!d)|M{1,4}|y{2,4}")
_DAY_WORD = re.compile(r"\s'd'")  # Lithuanian, beside a month in full
# What belongs to the token before it: the dot of "12.", the sign of "12日".
_ATTACHED = re.compile(r"(?:'[^']*'|[^\s,،'dMy])*")


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("When", text, None, count)


def due_text(due: str, today: date) -> str:
    """When something is due: "today 16:00", "2 d late", "Thu 14:00", "7 Dec"; with the year when it is another."""
    if not due:
        return _tr("any day")
    late = days_since(due[:10], today)
    if late > 1:
        return _tr("%n d late", late)
    if late == 1:
        return _tr("yesterday")
    if late < -6:
        return day_text(due[:10], today)
    return _with_time(_near(due[:10], late), due)


def due_tone(due: str, today: date) -> Tone:
    """Red late, amber today, plain otherwise."""
    late = days_since(due[:10], today) if due else -1
    if late < 0:
        return Tone.PLAIN
    return Tone.RED if late else Tone.AMBER


def ago_text(moment: str, today: date) -> str:
    """How long ago a UTC moment or a day was, as short as can be: "today", "3 d", "2 y"; "" for none."""
    if not _is_date(moment):
        return ""
    days = max(days_since(moment, today), 0)
    if days == 0:
        return _tr("today")
    return _tr("%n d", days) if days < _DAYS_OF_A_YEAR else _tr("%n y", days // _DAYS_OF_A_YEAR)


def since_text(milliseconds: int, now: datetime) -> str:
    """How long ago a time (since 1970) was, to the minute while it is near: "just now", "2 min ago", "3 h ago"."""
    minutes = int(now.timestamp() - milliseconds / 1000) // 60
    if minutes < 1:
        return _tr("just now")
    if minutes < 60:
        return _tr("%n min ago", minutes)
    if minutes < 24 * 60:
        return _tr("%n h ago", minutes // 60)
    return moment_text(utc_text(local_clock_time(milliseconds)), now.date())


def moment_text(moment: str, today: date) -> str:
    """When something happened: "today 09:12", "Thu 16:40", "12 Nov", "12 Nov 2025"; "" for none."""
    if not _is_date(moment):
        return ""
    day = local_day(moment)
    ago = days_since(day, today)
    if not -1 <= ago <= 6:
        return day_text(day, today)
    return _with_time(_near(day, ago), local_time(moment))


def past_text(moment: str, now: datetime) -> str:
    """When something happened, as it is said: "this morning", "yesterday", "on Thu", "on 12 Nov"."""
    day, ago = local_day(moment), days_since(moment, now.date())
    if ago == 0:
        if "T" not in moment:
            return _tr("today")
        hour = parse_moment(moment).astimezone().hour
        return _tr("this morning") if hour < 12 else _tr("this afternoon") if hour < 18 else _tr("this evening")
    if ago == 1:
        return _tr("yesterday")
    return _tr("on {day}").format(day=_near(day, ago) if 0 < ago <= 6 else day_text(day, now.date()))


def day_text(day: str, today: date) -> str:
    """An ISO day as day and month, with the year when it is not this one: "7 Dec", "7 Dec 2025"."""
    found = date.fromisoformat(day)
    tokens = "dM" if calendars.parts(found).year == calendars.parts(today).year else "dMy"
    return calendars.text(found, _format(QLocale().name(), tokens, "MMM"))


def weekday_text(due: str, today: date) -> str:
    """A day or time with its weekday, however near: "Thu 22 Oct", "Thu 22 Oct 10:00"."""
    day = date.fromisoformat(due[:10])
    return _with_time(f"{calendars.text(day, 'ddd')} {day_text(due[:10], today)}", due)


def full_day_text(day: str) -> str:
    """An ISO date whole: "7 December 1980"; without its year where that is not known (`--12-07`)."""
    if day.startswith("--"):
        return calendars.text(date.fromisoformat(f"2000-{day[2:]}"), _format(QLocale().name(), "dM", "MMMM"), GREGORIAN)
    return calendars.text(date.fromisoformat(day), _format(QLocale().name(), "dMy", "MMMM"))


def month_day_text(day: date) -> str:
    """A day without its year: "7 December"."""
    return calendars.text(day, _format(QLocale().name(), "dM", "MMMM"))


def time_text(time: str) -> str:
    """A local time `HH:MM` as the locale writes it."""
    form = QLocale().timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
    return QLocale().toString(QTime.fromString(time[:5], "HH:mm"), form)


def weekend() -> frozenset[int]:
    """The days of the week on which nobody works where the user lives, Monday 0."""
    return frozenset(range(7)) - {day.value - 1 for day in QLocale().weekdays()}


def date_order() -> Order:
    """The order in which the locale writes the numbers of a date."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    found = "".join(sorted("dmy", key=lambda letter: form.lower().find(letter)))
    return "mdy" if found == "mdy" else "dmy" if found == "dmy" else "ymd"


def minutes_text(minutes: int) -> str:
    """How long something took: "6 min", "1 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    parts = [_tr("%n h", hours)] if hours else []
    return " ".join([*parts, _tr("%n min", rest)] if rest or not parts else parts)


def span_text(minutes: int) -> str:
    """How long something takes, days too: "3 days", "1 day 2 h"."""
    days, rest = divmod(minutes, 24 * 60)
    parts = [_tr("%n days", days) if days > 1 else _tr("1 day")] if days else []
    return " ".join([*parts, minutes_text(rest)] if rest or not parts else parts)


def local_time(moment: str) -> str:
    """A UTC moment as a local ISO time to the minute; a day stays one."""
    return parse_moment(moment).astimezone().strftime("%Y-%m-%dT%H:%M") if "T" in moment else moment


def _is_date(moment: str) -> bool:
    """Whether it can be counted with: what other programs recorded may be any text."""
    try:
        date.fromisoformat(local_day(moment))
    except (ValueError, OverflowError):
        return False
    return True


def _near(day: str, ago: int) -> str:
    """A day of the week around today."""
    if ago in (-1, 0, 1):
        return {-1: _tr("tomorrow"), 0: _tr("today"), 1: _tr("yesterday")}[ago]
    return calendars.text(date.fromisoformat(day), "ddd")


def _with_time(words: str, local: str) -> str:
    return f"{words} {time_text(local[11:])}" if "T" in local else words


@lru_cache
def _format(locale: str, tokens: str, month: str) -> str:
    """The part of the locale's long date format that says `tokens` ("dM" or "dMy"), its month as `month`."""
    long = _WEEKDAY.sub("", QLocale(locale).dateFormat(QLocale.FormatType.LongFormat))
    places = [found for found in _TOKENS.finditer(long) if found[0][0] in tokens]
    if {found[0][0] for found in places} != set(tokens):
        return "d MMM yyyy" if "y" in tokens else "d MMM"
    end = places[-1].end()
    if month == "MMMM" and (word := _DAY_WORD.match(long, end)):
        end = word.end()
    if attached := _ATTACHED.match(long, end):
        end = attached.end()
    found = re.sub("M{3,4}", month, long[places[0].start() : end])
    return found if "y" in tokens else found.replace("d, M", "d M")  # Telugu writes it so before a year alone (CLDR)
