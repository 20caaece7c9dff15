"""The days of a week, or one day, with their hours one below another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.domain.side_by_side import Place, side_by_side
from crm_desktop.services import calendar
from crm_desktop.services.calendar import Entry
from crm_desktop.ui import paint, theme
from crm_desktop.ui.calendar import look
from crm_desktop.ui.calendar.drag import BEGIN, END, MOVE, NEW, Drag
from crm_desktop.ui.calendar.entry_painter import EntryPainter, Picture, pill_width
from crm_desktop.ui.calendar.grid import Grid
from crm_desktop.ui.calendar.page import LinesOfDays, Page, lines_of_days
from crm_desktop.ui.calendar.spots import Spot
from crm_desktop.ui.theme import Type

AXIS, HEADING, HOUR = 56, 34, 52
_PILL, _PILL_PITCH, _PILL_TOP = 20, 24, 4
_MOST_PILLS, _MOST_PILLS_OF_A_DAY = 3, 8
_MORNING = 8
_LEAST_MINUTES = 25
"""As much as a line of text needs."""
_NARROWEST = 44
_EDGE = 5
"""So near to where an entry begins or ends, the mouse takes hold of that."""
_SCROLL_MS, _SCROLL_PIXELS = 40, 16


class TimeGrid(Grid):
    """Entries stand where their time is; those of any time in a row above. Dragging makes, moves and resizes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.slot = calendar.USUAL_MINUTES
        self._now = datetime.now()
        self._lines = 1
        self._drag: Drag | None = None
        self._scrolled_to_morning = False
        self._scroller = QTimer(self, interval=_SCROLL_MS)
        self._scroller.timeout.connect(self._scroll_on)

    # Where everything is

    def show_page(self, page: Page, key: calendar.Key | None = None) -> None:
        self._drag = None
        super().show_page(page, key)
        self._lines = max(self._untimed_lines(page).taken, 1)
        self._set_range()

    def show_now(self, now: datetime) -> None:
        """Moves the line of the present time."""
        self._now = now
        self.viewport().update()

    def clip_top(self) -> int:
        return HEADING + self._lines * _PILL_PITCH + 6

    def _untimed_lines(self, page: Page) -> LinesOfDays:
        """Which entries of any time are shown below each other."""
        return lines_of_days(page, page.days(), _MOST_PILLS if page.count > 1 else _MOST_PILLS_OF_A_DAY, timed=False)

    def _left(self, number: int, of: int = 0) -> int:
        """Where the line before a day is, on this page or one of so many days."""
        return self._axis() + (self.room() - self._axis()) * number // (of or self.page.count)

    def _axis(self) -> int:
        """The width of the hours' column."""
        return max(AXIS, look.hours_width(QLocale().name()) + 12)

    def _y(self, minutes: float) -> int:
        """Where a minute of the day is, from midnight on."""
        return round(minutes * HOUR / 60)

    def lay_out(self, page: Page) -> list[Spot]:
        found: list[Spot] = []
        lefts = [self._left(number, page.count) for number in range(page.count + 1)]
        for number, day in enumerate(page.days()):
            left, right = lefts[number], lefts[number + 1]
            found += self._timed(page, day, left + 1, right - left - 1)
            if page.count > 1:
                found.append(Spot(QRect(left, 0, right - left, HEADING - 1), day, None, (), True))
        return found + self._untimed(page, lefts)

    def _timed(self, page: Page, day: date, left: int, width: int) -> list[Spot]:
        entries = [entry for entry in page.on(day) if entry.timed]
        spans = [calendar.drawn_span(entry, day, _LEAST_MINUTES) for entry in entries]
        columns = side_by_side(spans, max(width // _NARROWEST, 2))

        def box(span: tuple[int, int], place: Place) -> QRect:
            x = left + 2 + width * place.column // place.of
            end = left + width * (place.column + place.width) // place.of - 3
            top, bottom = self._y(span[0]) + 1, self._y(span[1]) - 3
            return QRect(x, top, max(end - x, 4), max(bottom - top, 4))

        found = [
            Spot(box(span, place), day, entry)
            for entry, span, place in zip(entries, spans, columns.places, strict=True)
            if place is not None
        ]
        for hidden in columns.hidden:
            more = tuple(entries[number] for number in hidden.numbers)
            found.append(Spot(box(hidden.span, hidden.place), day, None, more))
        return found

    def _untimed(self, page: Page, lefts: Sequence[int]) -> list[Spot]:
        days, found = page.days(), []
        lines = self._untimed_lines(page)

        def spot(entry: Entry | None, line: int, first: int, last: int, width: int, more: tuple[Entry, ...]) -> Spot:
            top = HEADING + _PILL_TOP + line * _PILL_PITCH
            rect = QRect(lefts[first] + 4, top, min(width, lefts[last + 1] - lefts[first] - 8), _PILL)
            return Spot(rect, days[first], entry, more, True, days[last] if last > first else None)

        for entry, line, first, last in lines.shown:
            whole = len(entry.days()) > 1
            found.append(spot(entry, line, first, last, lefts[-1] if whole else pill_width(entry), ()))
        for number, more in lines.hidden.items():
            width = paint.chip_size("+" + paint.number(len(more))).width()
            found.append(spot(None, lines.taken - 1, number, number, width, more))
        return found

    def picture(self, painter: EntryPainter, spot: Spot) -> Picture:
        if spot.entry is None:
            return painter.more(spot.rect.size(), len(spot.more))
        if spot.pinned:
            return painter.pill(spot.rect.size(), spot.entry, spot.goes_beyond())
        return painter.block(spot.rect.size(), spot.entry)

    def moment_at(self, place: QPoint) -> tuple[datetime, bool] | None:
        x = self.viewport().width() - 1 - place.x() if self.isRightToLeft() else place.x()
        return self._moment_near(place) if x > self._axis() and place.y() >= HEADING else None

    def _moment_near(self, place: QPoint) -> tuple[datetime, bool]:
        """The time at a place, or of the day that is nearest to it."""
        x = self.viewport().width() - 1 - place.x() if self.isRightToLeft() else place.x()
        number = next((n for n in reversed(range(self.page.count)) if x >= self._left(n)), 0)
        midnight = datetime.combine(self.page.days()[number], time.min)
        if place.y() < self.clip_top():
            return midnight, False
        minutes = (place.y() + self.scrolled() - self.clip_top()) * 60 // HOUR
        return midnight + timedelta(minutes=min(max(minutes, 0), 24 * 60 - 1)), True

    # Scrolling

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()

    def _set_range(self) -> None:
        bar, page = self.verticalScrollBar(), max(self.viewport().height() - self.clip_top(), 1)
        bar.setPageStep(page)
        self.place_bar()
        bar.setSingleStep(HOUR // 2)
        bar.setRange(0, max(24 * HOUR + 1 - page, 0))
        if not self._scrolled_to_morning and self.isVisible():
            self._scrolled_to_morning = True
            bar.setValue(_MORNING * HOUR)

    def reveal(self) -> None:
        spot = self.focused()
        if spot is not None and spot.pinned:
            return
        minute = self.at.hour * 60 + self.at.minute
        top = spot.rect.top() if spot else self._y(minute)
        bottom = spot.rect.bottom() if spot else self._y(minute + self.slot)
        bar, room = self.verticalScrollBar(), self.viewport().height() - self.clip_top()
        bar.setValue(max(bar.value(), bottom + 4 - room))
        bar.setValue(min(bar.value(), top - 4))

    # Painting

    def draw(self, painter: QPainter) -> None:
        top, width, height = self.clip_top(), self.viewport().width(), self.viewport().height()
        painter.save()
        painter.setClipRect(0, top, width, height - top)
        self._draw_hours(painter)
        self._draw_slot(painter)
        self._draw_spots(painter, pinned=False)
        self._draw_now(painter)
        painter.restore()
        self._draw_head(painter)
        self._draw_columns(painter)
        self._draw_spots(painter, pinned=True)
        self._draw_ghost(painter)

    def _draw_columns(self, painter: QPainter) -> None:
        for number in range(self.page.count):
            line = QRect(self._left(number), 0, 1, self.viewport().height())
            painter.fillRect(self.mirrored(line), theme.colors().line)

    def _draw_hours(self, painter: QPainter) -> None:
        colors, axis, width = theme.colors(), self._axis(), self.viewport().width()
        locale = QLocale().name()
        for hour in range(24):
            y = self._y(hour * 60) + self.clip_top() - self.scrolled()
            if -HOUR < y < self.viewport().height():
                painter.fillRect(self.mirrored(QRect(axis, y + HOUR - 1, width - axis, 1)), colors.line)
                self._draw_beside(painter, axis, y + 1, look.hour_text(hour, locale))

    def _draw_beside(self, painter: QPainter, axis: int, y: int, text: str) -> None:
        """A word in the column of the hours, at the edge of the days."""
        edge = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        painter.setFont(theme.font(Type.HINT))
        painter.setPen(theme.colors().third)
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self.mirrored(QRect(0, y, axis - 6, _PILL)), flags, text)

    def _draw_head(self, painter: QPainter) -> None:
        colors, width, bottom = theme.colors(), self.viewport().width(), self.clip_top()
        painter.fillRect(0, 0, width, bottom, colors.panel)
        painter.fillRect(self.mirrored(QRect(self._axis(), HEADING - 1, width - self._axis(), 1)), colors.line)
        painter.fillRect(0, bottom - 1, width, 1, colors.line)
        for number, day in enumerate(self.page.days()):
            left, right = self._left(number), self._left(number + 1)
            today = day == self.page.today
            text = look.day_text(day, "dddd d" if self.page.count == 1 else "ddd d")
            rect = self.mirrored(QRect(left + 9, 0, right - left - 14, HEADING - 1))
            style, ink = (Type.STRONG, colors.accent) if today else (Type.MEDIUM, colors.second)
            look.draw_day(painter, rect, day, text, style, ink)
        text = paint.elided(self.tr("any time"), Type.HINT, self._axis() - 10)
        self._draw_beside(painter, self._axis(), HEADING + _PILL_TOP, text)

    def _draw_spots(self, painter: QPainter, *, pinned: bool) -> None:
        focused = self.focused() if self.hasFocus() else None
        dragged = self._drag.entry.key if self._drag and self._drag.under_way and self._drag.entry else None
        laid = self.laid()
        for number, spot in enumerate(laid.spots):
            if spot.pinned is not pinned or not self.is_in_sight(spot):
                continue
            rect = self.on_screen(spot)
            if dragged is not None:
                painter.setOpacity(0.4 if spot.holds(dragged) else 1.0)
            if spot.more or spot.entry is not None:
                laid.picture(number, self.picture).draw(painter, rect.left(), rect.top())
            if focused is not None and spot is focused:
                paint.draw_focus(painter, rect.adjusted(-2, -2, 2, 2), _PILL / 2 + 2 if pinned else 6)
        painter.setOpacity(1.0)

    def _draw_slot(self, painter: QPainter) -> None:
        if self.hasFocus() and self.current is None and self._drag is None and self.page.holds(self.at.date()):
            for rect in self._boxes(self.at, self.at + timedelta(minutes=self.slot)):
                paint.draw_box(painter, rect, theme.colors().accent_soft, theme.colors().accent, 4)

    def _draw_now(self, painter: QPainter) -> None:
        day = self._now.date()
        if self.page.holds(day):
            number = (day - self.page.first).days
            left, right = self._left(number) + 1, self._left(number + 1)
            y = self._y(self._now.hour * 60 + self._now.minute) + self.clip_top() - self.scrolled()
            painter.fillRect(self.mirrored(QRect(left, y - 2, right - left, 2)), theme.colors().red)

    def _draw_ghost(self, painter: QPainter) -> None:
        drag = self._drag
        if drag is None or not drag.under_way:
            return
        entries = self.laid().painter
        title = look.title(drag.entry) if drag.entry else self.tr("New")
        if not drag.timed:
            days = self.page.days()
            over = [number for number, day in enumerate(days) if drag.start.date() <= day < drag.end.date()]
            if over:
                left, right = self._left(over[0]), self._left(over[-1] + 1)
                line = QRect(left + 4, HEADING + _PILL_TOP, right - left - 8, _PILL)
                entries.ghost(painter, self.mirrored(line), title)
            return
        painter.save()
        painter.setClipRect(0, self.clip_top(), self.viewport().width(), self.viewport().height())
        for rect in self._boxes(drag.start, drag.end):
            entries.ghost(painter, rect, f"{look.span_text(drag.start, drag.end)} {title}")
        painter.restore()

    def _boxes(self, start: datetime, end: datetime) -> list[QRect]:
        """Where a time is painted, on each of its days, in all their width."""
        found = []
        for number, day in enumerate(self.page.days()):
            midnight = datetime.combine(day, time.min)
            first, last = ((moment - midnight) / timedelta(minutes=1) for moment in (start, end))
            if first < 24 * 60 and last > 0:
                left, right = self._left(number) + 3, self._left(number + 1) - 2
                top, bottom = self._y(max(first, 0)) + 1, self._y(min(last, 24 * 60)) - 2
                top_here = top + self.clip_top() - self.scrolled()
                box = QRect(left, top_here, right - left, max(bottom - top, 6))
                found.append(self.mirrored(box))
        return found

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        at = self.moment_at(place)
        if event.button() != Qt.MouseButton.LeftButton or at is None:
            return
        spot = self._pressed
        if spot is None:
            self._drag = Drag(NEW, None, place, at[0], at[0], at[0], at[1])
        elif spot.entry is not None:
            entry = spot.entry
            kind = self._handle(spot, place)
            self._drag = Drag(kind, entry, place, at[0], entry.start, entry.end, entry.timed)

    def _handle(self, spot: Spot, place: QPoint) -> str:
        """What a drag from here does to an entry: its two ends can be taken hold of, if they are on that day."""
        entry, rect = spot.entry, self.on_screen(spot)
        if entry is None or spot.pinned or rect.height() < 3 * _EDGE:
            return MOVE
        if rect.bottom() - place.y() < _EDGE and entry.end <= datetime.combine(spot.day, time.max):
            return END
        if place.y() - rect.top() < _EDGE and entry.start.date() == spot.day:
            return BEGIN
        return MOVE

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        drag = self._drag
        if drag is None:
            spot = self.spot_at(place)
            held = self._handle(spot, place) if spot is not None and spot.entry else MOVE
            ends = held in (BEGIN, END)
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if ends else Qt.CursorShape.ArrowCursor)
            return
        far = (place - drag.origin).manhattanLength() >= QApplication.startDragDistance()
        if drag.under_way or far:
            drag.under_way = True
            drag.follow(*self._moment_near(place))
            self._scroller.start()
            self.viewport().update()

    def _scroll_on(self) -> None:
        """While dragging, what is above or below comes into sight."""
        if self._drag is None:
            self._scroller.stop()
            return
        place = self.viewport().mapFromGlobal(self.cursor_place())
        bar = self.verticalScrollBar()
        if place.y() >= self.viewport().height() - _SCROLL_PIXELS:
            bar.setValue(bar.value() + _SCROLL_PIXELS)
        elif (
            self.clip_top() <= place.y() < self.clip_top() + _SCROLL_PIXELS and self._drag.origin.y() > self.clip_top()
        ):
            bar.setValue(bar.value() - _SCROLL_PIXELS)

    def cursor_place(self) -> QPoint:
        """Where the mouse is on the screen."""
        return QCursor.pos()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self._scroller.stop()
        if drag is None or not drag.under_way:
            super().mouseReleaseEvent(event)
            return
        self._pressed = None
        self.viewport().update()
        if drag.entry is None:
            self.new_wanted.emit(drag.start, drag.timed, drag.minutes())
        elif (drag.start, drag.end, drag.timed) != (drag.entry.start, drag.entry.end, drag.entry.timed):
            self.moved.emit(drag.entry, drag.start, drag.timed, drag.minutes())

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = self._pressed = None
            self._scroller.stop()
            self.viewport().update()
            return
        super().keyPressEvent(event)

    def arrow(self, days: int, steps: int, modifiers: Qt.KeyboardModifier) -> bool:
        if steps and modifiers == Qt.KeyboardModifier.ControlModifier:
            self._move_slot(steps)
            return True
        if steps and modifiers == Qt.KeyboardModifier.ShiftModifier and self.current is None:
            self.slot = min(max(self.slot + steps * calendar.STEP, calendar.STEP), calendar.LONGEST_MINUTES)
            self.go_to(None)
            return True
        if steps and modifiers == Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier:
            return self._resize(steps)
        return super().arrow(days, steps, modifiers)

    def _move_slot(self, steps: int) -> None:
        half = timedelta(minutes=30)
        cursor = self.at.replace(minute=self.at.minute // 30 * 30) + steps * half
        if cursor.date() == self.at.date():
            self.slot = calendar.USUAL_MINUTES
            self.go_to(None, cursor)

    def _resize(self, steps: int) -> bool:
        if self.current is not None and self.current.timed:
            minutes = calendar.minutes_between(self.current.start, self.current.end) + steps * calendar.STEP
            if calendar.STEP <= minutes <= calendar.LONGEST_MINUTES:
                self.moved.emit(self.current, self.current.start, True, minutes)
        return True

    def ask_new(self) -> None:
        self.new_wanted.emit(self.at, True, self.slot)
