"""How an entry of the calendar looks and reads, in whichever grid it stands."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from crm_desktop.services import calendar
from crm_desktop.services.calendar import Entry
from crm_desktop.ui import icons, paint, theme, when, words
from crm_desktop.ui.calendar.page import Page
from crm_desktop.ui.calendar.wrapped import LINE, draw_wrapped
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type

BAR = 3
_RADIUS = 4
_MARK = 12
_INDENT = 9
_NARROW = 52
"""In less room for its text, the sign of a conflict stands below it, or is but a line at the far edge."""


class Face(NamedTuple):
    """The colours of an entry: its ground, the bar at its leading edge, its text."""

    fill: QColor
    bar: QColor
    text: QColor


def face(entry: Entry, page: Page) -> Face:
    """By type; red where it is late, pale where it is somebody else's, grey where it is done."""
    colors = theme.colors()
    if not entry.is_open():
        return Face(colors.window, colors.handle, colors.third)
    tone = Tone.RED if entry.is_late(page.today) else words.tone("type", entry.of.type)
    chip = colors.chip(tone)
    if page.is_mine(entry):
        return Face(chip.fill, chip.text, chip.text)
    return Face(colors.window, chip.text, chip.text if tone is Tone.RED else colors.second)


def title(entry: Entry) -> str:
    """What it is, and with whom ("Demo · Hyderabad Textiles"); each reads its own way."""
    return " · ".join(paint.isolate(part) for part in _title_parts(entry))


def _title_parts(entry: Entry) -> list[str]:
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
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def month_text(page: Page, view: str) -> str:
    """What stands as title of the page: "November 2026", "November – December 2026", of one day all of it."""
    if view == "day":
        return when.full_day_text(page.first.isoformat())
    first, last = page.first, page.first + timedelta(days=page.count - 1)
    if view == "month":
        first = last = page.day
    if (first.year, first.month) == (last.year, last.month):
        return f"{_month(first)} {_year(first)}"
    year = f" {_year(first)}" if first.year != last.year else ""
    return f"{_month(first)}{year} – {_month(last)} {_year(last)}"


def _month(day: date) -> str:
    name = QLocale().standaloneMonthName(day.month)
    return name[:1].upper() + name[1:]


def _year(day: date) -> str:
    return day_text(day, "yyyy")


def spoken(entry: Entry, page: Page) -> str:
    """All that the eye is told of an entry, in words: for tooltips and for who listens."""
    parts = [title(entry), f"{day_text(entry.start.date(), 'dddd')} {when.day_text(_iso(entry), page.today)}"]
    parts.append(time_text(entry))
    parts.append(words.activity_type(entry.of.type))
    if entry.of.status == "done":
        parts.append(_tr("done"))
    elif entry.is_late(page.today):
        parts.append(_tr("late"))
    if not page.is_mine(entry):
        parts.append(_tr("of {name}").format(name=paint.isolate(entry.of.owner)))
    if entry.key in page.clashes:
        parts.append(_tr("at the same time as another of yours"))
    return ", ".join(parts)


def _iso(entry: Entry) -> str:
    return entry.start.date().isoformat()


def draw_block(painter: QPainter, rect: QRect, entry: Entry, page: Page) -> None:
    """An entry as a box: a bar at its leading edge, its title in as many lines as there is room for."""
    look = face(entry, page)
    _draw_ground(painter, rect, look)
    inner = _inside(painter, rect, _INDENT, 4)
    inner.setTop(rect.top() + min(4, max((rect.height() - LINE) // 2, 0)))
    clashes = entry.key in page.clashes
    if clashes and inner.width() >= _NARROW:
        inner = _draw_clash(painter, inner)
    lines = max((rect.bottom() + 1 - inner.top()) // LINE, 1)
    if clashes and inner.width() < _NARROW and lines == 1:
        painter.fillRect(_inside(painter, rect, rect.width() - 2, 0), theme.colors().amber)
    elif clashes and inner.width() < _NARROW:
        draw_warning(
            painter, _inside(painter, rect, rect.width() - _MARK - 4, 4).adjusted(0, rect.height() - LINE, 0, 0)
        )
        lines -= 1
    if inner.width() >= 2 * _INDENT:
        draw_wrapped(painter, inner, " · ".join(_title_parts(entry)), lines, look.text)


def draw_line(painter: QPainter, rect: QRect, entry: Entry, page: Page, day: date) -> None:
    """An entry as one line of a day, where there is no room for more."""
    look = face(entry, page)
    if entry.timed:
        bar = _inside(painter, rect, 0, rect.width() - BAR).adjusted(0, 3, 0, -3)
        painter.fillRect(bar, look.bar)
    else:
        _draw_ground(painter, rect, look)
    inner = _inside(painter, rect, _INDENT, 4)
    if entry.key in page.clashes and rect.width() > 4 * _MARK:
        inner = _draw_clash(painter, inner.adjusted(0, 2, 0, 2)).adjusted(0, -2, 0, -2)
    if entry.timed:
        used = paint.draw_text(painter, inner, begins_text(entry, day), Type.HINT, theme.colors().third) + 4
        inner = _inside(painter, inner, used, 0)
    if inner.width() > _INDENT:
        paint.draw_text(painter, inner, title(entry), Type.LABEL, look.text)


def draw_pill(painter: QPainter, rect: QRect, entry: Entry, page: Page) -> None:
    """An entry of any time as a chip."""
    colors = theme.colors()
    late = entry.is_open() and entry.is_late(page.today)
    tone = colors.chip(Tone.RED if late else Tone.PLAIN)
    ink = colors.third if not entry.is_open() else tone.text
    fill = tone.fill if page.is_mine(entry) else colors.panel
    paint.draw_box(painter, rect, fill, tone.border, rect.height() / 2)
    inner = rect.adjusted(paint.CHIP_PADDING - 1, 0, 1 - paint.CHIP_PADDING, 0)
    paint.draw_text(painter, inner, title(entry), Type.LABEL, ink)


def pill_width(entry: Entry) -> int:
    return paint.chip_size(title(entry)).width()


def draw_more(painter: QPainter, rect: QRect, count: int) -> None:
    """How many there are that have no room."""
    colors = theme.colors()
    paint.draw_box(painter, rect, colors.window, colors.line, min(_RADIUS, rect.height() / 2))
    painter.setFont(theme.font(Type.LABEL))
    painter.setPen(colors.second)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "+" + paint.number(count))


def draw_ghost(painter: QPainter, rect: QRect, text: str) -> None:
    """Where something would come to lie."""
    colors = theme.colors()
    paint.draw_box(painter, rect, colors.accent_soft, colors.accent, _RADIUS)
    inner = rect.adjusted(_INDENT, min(4, max((rect.height() - LINE) // 2, 0)), -4, 0)
    draw_wrapped(painter, inner, text, max(rect.height() // LINE, 1), colors.accent)


def _draw_ground(painter: QPainter, rect: QRect, look: Face) -> None:
    """Two small round ends, kept from before, and what is between them: far less work than all of it round."""
    end, ratio = 2 * _RADIUS, painter.device().devicePixelRatioF()
    trailing = _inside(painter, rect, rect.width() - end, 0)
    painter.drawPixmap(trailing.topLeft(), _round_end(rect.height(), look.fill.rgb(), ratio))
    leading = _inside(painter, rect, 0, rect.width() - end)
    painter.drawPixmap(leading.topLeft(), _round_end(rect.height(), look.bar.rgb(), ratio))
    painter.fillRect(_inside(painter, rect, BAR, min(_RADIUS, rect.width() - BAR)), look.fill)


@lru_cache(maxsize=512)
def _round_end(height: int, color: int, ratio: float) -> QPixmap:
    """An end of a box of that height, round on both sides."""
    result = QPixmap(round(2 * _RADIUS * ratio), round(height * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(0, 0, 2 * _RADIUS, height, _RADIUS, _RADIUS)
    return result


def _draw_clash(painter: QPainter, rect: QRect) -> QRect:
    """The sign that two are at the same time, at the far end of `rect`; returns what is left."""
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = rect.left() if mirrored else rect.right() + 1 - _MARK
    draw_warning(painter, QRect(left, rect.top(), _MARK, LINE))
    return _inside(painter, rect, 0, _MARK + 2)


def draw_warning(painter: QPainter, rect: QRect) -> None:
    """The sign of a conflict in the middle of `rect`."""
    square = QRect(0, 0, _MARK, _MARK)
    square.moveCenter(rect.center())
    icons.icon("warning", Ink.AMBER).paint(painter, square)


def _inside(painter: QPainter, rect: QRect, leading: int, trailing: int) -> QRect:
    """`rect` without so much at its leading and at its trailing edge."""
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return rect.adjusted(trailing, 0, -leading, 0)
    return rect.adjusted(leading, 0, -trailing, 0)


def first_weekday() -> int:
    """The day with which the locale's weeks begin, Monday 0."""
    return QLocale().firstDayOfWeek().value - 1


def week_text(page: Page) -> str:
    """ "week 47"."""
    number = calendar.week_number(page.first, page.count)
    return _tr("week {number}").format(number=paint.number(number))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)
