"""The colours and the words of an entry of the calendar, in whichever grid it stands."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from crm_desktop.domain.translation import listed
from crm_desktop.services import calendar
from crm_desktop.services.calendar import Entry
from crm_desktop.ui import calendars, paint, theme, when, words
from crm_desktop.ui.calendar.page import Page
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type


class Face(NamedTuple):
    """The colours of an entry: its ground, the bar at its leading edge, its text and signs."""

    fill: QColor
    bar: QColor
    ink: Ink


def face(entry: Entry, page: Page) -> Face:
    """By type; red where it is late, pale where it is somebody else's, grey where it is done."""
    colors = theme.colors()
    if not entry.is_open():
        return Face(colors.window, colors.handle, Ink.THIRD)
    tone = Tone.RED if entry.is_late(page.today) else words.tone("type", entry.of.type)
    chip = colors.chip(tone)
    ink = Ink.SECOND if tone is Tone.PLAIN else Ink(tone.value)
    if page.is_mine(entry):
        return Face(chip.fill, chip.text, ink)
    return Face(colors.window, chip.text, ink if tone is Tone.RED else Ink.SECOND)


def title(entry: Entry) -> str:
    """What it is, and with whom ("Demo · Hyderabad Textiles"); each reads its own way."""
    return " · ".join(paint.isolate(part) for part in title_parts(entry))


def title_parts(entry: Entry) -> list[str]:
    """What it is, and with whom, each in one line."""
    what = entry.of.summary or words.activity_type(entry.of.type)
    return [" ".join(text.split()) for text in (what, entry.of.contacts_text) if text]


def time_text(entry: Entry) -> str:
    """ "9:30 – 10:30", or that it is for any time."""
    if not entry.timed:
        return _tr("any time")
    return span_text(entry.start, entry.end)


def begins_text(entry: Entry, day: date) -> str:
    """When a timed entry begins; on a day after that, until when it lasts."""
    return clock_text(entry.start) if entry.start.date() >= day else f"– {clock_text(entry.end)}"


def span_text(start: datetime, end: datetime) -> str:
    """From when until when."""
    return f"{clock_text(start)} – {clock_text(end)}"


def clock_text(moment: datetime) -> str:
    return when.time_text(moment.strftime("%H:%M"))


@lru_cache(maxsize=64)
def hour_text(hour: int, locale: str) -> str:
    """An hour of the day as the locale writes it."""
    return when.time_text(f"{hour:02}:00")


@lru_cache(maxsize=8)
def hours_width(locale: str) -> int:
    """As much as the widest hour needs."""
    return max(theme.metrics(Type.HINT).horizontalAdvance(hour_text(hour, locale)) for hour in range(24))


def day_text(day: date, form: str) -> str:
    """A day in a form of QLocale, such as "ddd d"."""
    return calendars.text(day, form)


def month_text(page: Page, view: str) -> str:
    """What stands as title of the page: "November 2026", "November – December 2026", of one day all of it."""
    if view == "day":
        return when.full_day_text(page.first.isoformat())
    return calendars.months_text(*_days_named(page, view))


def second_text(page: Page, view: str) -> str:
    """The same in the second calendar; "" without one."""
    second = calendars.second()
    return calendars.months_text(*_days_named(page, view), second) if second is not None else ""


def second_day(day: date) -> str:
    """A day's number in the second calendar, with the month where that begins; "" without one."""
    second = calendars.second()
    if second is None:
        return ""
    return calendars.text(day, "d MMM" if second.knows(day) and second.parts(day).day == 1 else "d", second)


def draw_day(painter: QPainter, rect: QRect, day: date, text: str, style: Type, ink: QColor) -> None:
    """A day as a heading at the leading edge, and in the second calendar at the other."""
    if beside := second_day(day):
        used = theme.metrics(Type.HINT).horizontalAdvance(beside)
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = QRect(rect.left() if is_mirrored else rect.right() + 1 - used, rect.top(), used, rect.height())
        paint.draw_text(painter, place, beside, Type.HINT, theme.colors().third)
        used += theme.STEP // 2
        rect = rect.adjusted(used if is_mirrored else 0, 0, 0 if is_mirrored else -used, 0)
    paint.draw_text(painter, rect, text, style, ink)


def _days_named(page: Page, view: str) -> tuple[date, date]:
    """The first and the last day of which the title tells the months."""
    if view == "month":
        return calendars.month_of(page.day)
    return page.first, page.first + timedelta(days=page.count - 1)


def spoken(entry: Entry, page: Page) -> str:
    """All that the eye is told of an entry, in words: for tooltips and for who listens."""
    parts = [title(entry), f"{day_text(entry.start.date(), 'dddd')} {when.day_text(_iso(entry), page.today)}"]
    parts.append(time_text(entry))
    parts.append(words.activity_type(entry.of.type))
    if entry.of.status == "done":
        parts.append(_tr("done"))
    elif entry.is_late(page.today):
        parts.append(_tr("late"))
    if entry.repeats():
        parts.append(_tr("repeats"))
    if not page.is_mine(entry):
        parts.append(_tr("of {name}").format(name=paint.isolate(entry.of.owner)))
    if entry.key in page.clashes:
        parts.append(_tr("at the same time as another of yours"))
    return listed(parts)


def _iso(entry: Entry) -> str:
    return entry.start.date().isoformat()


def first_weekday() -> int:
    """The day with which the locale's weeks begin, Monday 0."""
    return QLocale().firstDayOfWeek().value - 1


def week_text(page: Page) -> str:
    """ "week 47"."""
    number = calendar.week_number(page.first, page.count)
    return _tr("week {number}").format(number=paint.number(number))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)
