"""The days of a month in weeks, each with as many of its entries as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from crm_desktop.services import calendar
from crm_desktop.services.calendar import Entry
from crm_desktop.ui import calendars, paint, theme
from crm_desktop.ui.calendar import look
from crm_desktop.ui.calendar.drag import days_between
from crm_desktop.ui.calendar.entry_painter import EntryPainter, Picture
from crm_desktop.ui.calendar.grid import Grid
from crm_desktop.ui.calendar.page import Page, lines_of_days
from crm_desktop.ui.calendar.spots import Spot
from crm_desktop.ui.theme import Type

AXIS, HEADING = 36, 34
_NUMBER = 26
"""The height of a day's number, above its entries."""
_LINE, _PITCH = 20, 22
_WEEK = 7


class MonthGrid(Grid):
    """Arrows move by days and into their entries; an entry is dragged to another day, one of several days is made by
    dragging over them.
    """

    _dragged: Entry | None = None
    _begun: date | None = None
    """Where a drag over free days began."""
    _over: date | None = None
    _from = QPoint()

    def _cell(self, day: date, page: Page | None = None) -> QRect:
        """A day's place, with the lines before and above it, on this page or another."""
        page = page or self.page
        week, weekday = divmod((day - page.first).days, _WEEK)
        weeks = page.count // _WEEK
        room = self.viewport().size()
        left, right = (AXIS + (room.width() - AXIS) * n // _WEEK for n in (weekday, weekday + 1))
        top, bottom = (HEADING + (room.height() - HEADING) * n // weeks for n in (week, week + 1))
        return QRect(left, top, right - left, bottom - top)

    def lay_out(self, page: Page) -> list[Spot]:
        days = page.days()
        return [spot for week in range(0, len(days), _WEEK) for spot in self._week(page, days[week : week + _WEEK])]

    def _week(self, page: Page, days: Sequence[date]) -> list[Spot]:
        """A week: the number of each day, what there is room for in lines, and marks of the rest."""
        cells = [self._cell(day, page) for day in days]
        lines = lines_of_days(page, days, max((min(c.height() for c in cells) - _NUMBER - 2) // _PITCH, 1), timed=True)

        def place(line: int, first: int, last: int) -> QRect:
            width = cells[last].right() + 1 - cells[first].left()
            return QRect(cells[first].left() + 4, cells[first].top() + _NUMBER + line * _PITCH, width - 8, _LINE)

        found = [
            Spot(QRect(cell.left() + 1, cell.top() + 1, 40, _NUMBER - 4), day, None)
            for day, cell in zip(days, cells, strict=True)
        ]
        for entry, line, first, last in lines.shown:
            until = days[last] if last > first else None
            found.append(Spot(place(line, first, last), days[first], entry, last=until))
        for number, more in lines.hidden.items():
            found.append(Spot(place(lines.most - 1, number, number), days[number], None, more))
        return found

    def picture(self, painter: EntryPainter, spot: Spot) -> Picture:
        assert spot.entry is not None
        return painter.line(spot.rect.size(), spot.entry, spot.day, spot.goes_beyond())

    def _day_at(self, place: QPoint) -> date | None:
        x = self.viewport().width() - 1 - place.x() if self.isRightToLeft() else place.x()
        return next((day for day in self.page.days() if self._cell(day).contains(x, place.y())), None)

    def moment_at(self, place: QPoint) -> tuple[datetime, bool] | None:
        day = self._day_at(place)
        return (datetime.combine(day, time.min), False) if day else None

    # Painting

    def draw(self, painter: QPainter) -> None:
        for day in self.page.days():
            self._draw_day(painter, day)
        self._draw_heads(painter)
        focused = self.focused() if self.hasFocus() else None
        laid = self.laid()
        for number, spot in enumerate(laid.spots):
            rect = self.on_screen(spot)
            if spot.more:
                text = self.tr("+%n more", None, len(spot.more))
                inner = rect.adjusted(4, 0, -4, 0)
                paint.draw_text(painter, inner, text, Type.LABEL, theme.colors().third)
            elif spot.entry is not None:
                painter.setOpacity(0.4 if spot.entry is self._dragged and self._over else 1.0)
                laid.picture(number, self.picture).draw(painter, rect.left(), rect.top())
                painter.setOpacity(1.0)
            if focused is not None and spot is focused:
                paint.draw_focus(painter, rect.adjusted(-2, -1, 2, 1), 5)

    def _draw_day(self, painter: QPainter, day: date) -> None:
        colors, cell = theme.colors(), self._cell(day)
        inner = self.mirrored(cell.adjusted(1, 1, 0, 0))
        first, last = calendars.month_of(self.page.day)
        outside = not first <= day <= last
        if outside:
            painter.fillRect(inner, colors.window)
        if self._is_over(day):
            painter.fillRect(inner, colors.accent_soft)
        painter.fillRect(self.mirrored(QRect(cell.left(), cell.top(), 1, cell.height())), colors.line)
        painter.fillRect(self.mirrored(QRect(cell.left(), cell.top(), cell.width(), 1)), colors.line)
        at_cursor = self.hasFocus() and self.current is None and day == self.at.date()
        if at_cursor:
            paint.draw_focus(painter, inner, theme.CORNER)
        today = day == self.page.today
        text = look.day_text(day, "d MMM" if calendars.parts(day).day == 1 else "d")
        ink = colors.accent if today else colors.third if outside else colors.second
        place = self.mirrored(cell.adjusted(9, 4, -8, _NUMBER - cell.height()))
        look.draw_day(painter, place, day, text, Type.STRONG if today else Type.MEDIUM, ink)

    def _draw_heads(self, painter: QPainter) -> None:
        colors = theme.colors()
        for day in self.page.days()[:_WEEK]:
            cell = self._cell(day)
            rect = self.mirrored(QRect(cell.left() + 9, 0, cell.width() - 12, HEADING - 1))
            paint.draw_text(painter, rect, look.day_text(day, "ddd"), Type.MEDIUM, colors.second)
            painter.fillRect(self.mirrored(QRect(cell.left(), 0, 1, HEADING)), colors.line)
        painter.setFont(theme.font(Type.HINT))
        for day in self.page.days()[::_WEEK]:
            cell = self._cell(day)
            painter.setPen(colors.third)
            rect = self.mirrored(QRect(0, cell.top() + 4, AXIS, _NUMBER - 4))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, paint.number(calendar.week_number(day)))
            painter.fillRect(self.mirrored(QRect(0, cell.top(), AXIS, 1)), colors.line)

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._from = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        self._dragged = self._pressed.entry if left and self._pressed is not None else None
        self._begun = self._day_at(self._from) if left and self._pressed is None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        far = (place - self._from).manhattanLength() >= QApplication.startDragDistance()
        if (self._dragged is not None or self._begun is not None) and (self._over is not None or far):
            self._over = self._day_at(place) or self._over
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        entry, begun, over, spot = self._dragged, self._begun, self._over, self._pressed
        held = self._day_at(self._from)
        if over is None:
            self._let_go(pressed=spot)
            super().mouseReleaseEvent(event)
            return
        self._let_go()
        if entry is not None and held is not None and over != held:
            self.moved.emit(entry, entry.start + (over - held), entry.timed, 0)
        elif begun is not None and over != begun:
            first, last = days_between(begun, over)
            days = (last - first).days + 1
            self.new_wanted.emit(datetime.combine(first, time.min), False, days * 24 * 60)

    def _let_go(self, pressed: Spot | None = None) -> None:
        self._dragged = self._begun = self._over = None
        self._pressed = pressed
        self.viewport().update()

    def _is_over(self, day: date) -> bool:
        """Whether what is dragged would come to lie on a day."""
        if self._over is None:
            return False
        if self._begun is not None:
            first, last = days_between(self._begun, self._over)
            return first <= day <= last
        held = self._day_at(self._from)
        return self._dragged is not None and held is not None and day - (self._over - held) in self._dragged.days()

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._over is not None:
            self._let_go()
            return
        super().keyPressEvent(event)

    def arrow(self, days: int, steps: int, modifiers: Qt.KeyboardModifier) -> bool:
        if days and modifiers == Qt.KeyboardModifier.NoModifier:
            self.go_to_day(calendar.shifted(self.at.date(), days), enter=False)
            return True
        if steps and modifiers == Qt.KeyboardModifier.AltModifier:
            return self._move(timedelta(days=steps * _WEEK))
        return super().arrow(days, steps, modifiers)

    def step(self, by: int) -> bool:
        there = self.page.on(self.at.date())
        if by < 0 and there and self.current == there[0]:
            self.go_to(None)
        elif by > 0 and self.current is None and there:
            self.go_to(there[0], datetime.combine(self.at.date(), there[0].start.time()))
        elif self.current is None or not super().step(by):
            self.go_to_day(calendar.shifted(self.at.date(), by * _WEEK), enter=False)
        return True

    def ask_new(self) -> None:
        self.new_wanted.emit(datetime.combine(self.at.date(), time.min), False, calendar.USUAL_MINUTES)
