"""What stands on the coming days, as a list: only days that hold anything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QResizeEvent

from crm_desktop.services import calendar
from crm_desktop.services.calendar import Entry, Key
from crm_desktop.ui import paint, theme, when
from crm_desktop.ui.calendar import look
from crm_desktop.ui.calendar.entry_painter import BAR, EntryPainter
from crm_desktop.ui.calendar.grid import Grid
from crm_desktop.ui.calendar.page import Page
from crm_desktop.ui.calendar.spots import Spot
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type

HEADING, ROW = 40, 36
_TIME = 124
_BAR = 20


class AgendaGrid(Grid):
    """Arrows go from entry to entry, along days those that hold any."""

    _tops: tuple[tuple[date, int], ...] = ()
    _height = 0

    def show_page(self, page: Page, key: Key | None = None) -> None:
        super().show_page(page, key)
        self._set_range()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()

    def _set_range(self) -> None:
        self.spots()
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        self.place_bar()
        bar.setSingleStep(ROW)
        bar.setRange(0, max(self._height - self.viewport().height(), 0))

    def lay_out(self, page: Page) -> list[Spot]:
        found: list[Spot] = []
        tops = []
        y, width = 0, self.viewport().width()
        for day in self._days():
            tops.append((day, y))
            y += HEADING
            for entry in self.page.on(day):
                found.append(Spot(QRect(0, y, width, ROW), day, entry))
                y += ROW
        self._tops, self._height = tuple(tops), y
        return found

    def prepare(self, page: Page) -> Iterator[None]:
        return iter(())  # what is in sight of a list is soon painted

    def _days(self) -> list[date]:
        return [day for day in self.page.days() if self.page.on(day)]

    def moment_at(self, place: QPoint) -> tuple[datetime, bool] | None:
        return None

    def reveal(self) -> None:
        spot = self.focused()
        if spot is not None:
            bar = self.verticalScrollBar()
            bar.setValue(max(bar.value(), spot.rect.bottom() - self.viewport().height() + 1))
            bar.setValue(min(bar.value(), spot.rect.top() - HEADING))

    def draw(self, painter: QPainter) -> None:
        if not self.page.entries:
            self._draw_empty(painter)
            return
        room = self.viewport().rect()
        focused = self.focused() if self.hasFocus() else None
        entries = self.laid().painter
        for spot in self.spots():
            rect = self.on_screen(spot)
            if spot.entry is not None and rect.intersects(room):
                self._draw_row(painter, entries, rect, spot.day, spot.entry)
                if spot is focused:
                    paint.draw_focus(painter, rect.adjusted(2, 1, -2, -1), theme.CORNER)
        for day, top in self._tops:
            self._draw_heading(painter, day, top - self.scrolled())

    def _draw_heading(self, painter: QPainter, day: date, y: int) -> None:
        colors = theme.colors()
        today = day == self.page.today
        text = f"{look.day_text(day, 'dddd')} {when.full_day_text(day.isoformat())}"
        rect = QRect(theme.MARGIN, y + 6, self.viewport().width() - 2 * theme.MARGIN, HEADING - 6)
        paint.draw_text(painter, rect, text, Type.STRONG, colors.accent if today else colors.ink)
        painter.fillRect(theme.MARGIN, y + HEADING - 1, rect.width(), 1, colors.line)

    def _draw_row(self, painter: QPainter, entries: EntryPainter, rect: QRect, day: date, entry: Entry) -> None:
        colors, width = theme.colors(), rect.width()
        if entry is self.current:
            painter.fillRect(rect, colors.selection)
        painter.fillRect(theme.MARGIN, rect.bottom(), width - 2 * theme.MARGIN, 1, colors.line)

        def part(left: int, room: int) -> QRect:
            return self.mirrored(QRect(left, rect.top(), room, ROW - 1))

        ink = colors.third if not entry.is_open() else colors.second
        goes_on = entry.timed and entry.start.date() < day
        time_text = look.begins_text(entry, day) if goes_on else look.time_text(entry)
        paint.draw_text(painter, part(theme.MARGIN, _TIME - 8), time_text, Type.SECOND, ink)
        painter.fillRect(part(theme.MARGIN + _TIME, BAR).adjusted(0, 9, 0, -9), entries.face(entry).bar)
        owner = "" if self.page.is_mine(entry) else entry.of.owner
        used = min(theme.metrics(Type.SECOND).horizontalAdvance(owner), width // 4) if owner else 0
        left = theme.MARGIN + _TIME + _BAR - 8
        room = width - left - theme.MARGIN - used - (12 if used else 0)
        late = entry.is_late(self.page.today)
        ink = colors.red if late else colors.third if not entry.is_open() else colors.ink
        paint.draw_text(painter, entries.signs(painter, part(left, room), entry), look.title(entry), Type.MEDIUM, ink)
        if owner:
            paint.draw_text(painter, part(width - theme.MARGIN - used, used), owner, Type.SECOND, colors.third)

    def _draw_empty(self, painter: QPainter) -> None:
        page, colors = self.page, theme.colors()
        last = (page.first + timedelta(days=page.count - 1)).isoformat()
        text = self.tr("Nothing is planned from {first} to {last}").format(
            first=when.day_text(page.first.isoformat(), page.today), last=when.day_text(last, page.today)
        )
        painter.setPen(colors.ink_of(Ink.SECOND))
        painter.setFont(theme.font(Type.BODY))
        place = QRect(0, 0, self.viewport().width(), self.viewport().height() * 3 // 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text + "\n" + self.tr("N plans something."))

    def go_to_day(self, day: date, *, enter: bool) -> None:
        """The nearest day that way which holds anything."""
        here = self.at.date()
        days = self._days()
        on = [d for d in days if d > here] if day > here else [d for d in reversed(days) if d < here]
        if not self.page.holds(day) and not on:
            self.went.emit(day)
        elif on:
            found = on[-1] if abs((day - here).days) > 1 else on[0]
            self.go_to(self.page.on(found)[0], datetime.combine(found, self.page.on(found)[0].start.time()))

    def step(self, by: int) -> bool:
        spots = self.spots()
        at = next((n for n, spot in enumerate(spots) if spot is self.focused()), -1 if by > 0 else len(spots))
        if 0 <= at + by < len(spots):
            spot = spots[at + by]
            assert spot.entry is not None
            self.go_to(spot.entry, datetime.combine(spot.day, spot.entry.start.time()))
        return True

    def ask_new(self) -> None:
        self.new_wanted.emit(datetime.combine(self.at.date(), time.min), False, calendar.USUAL_MINUTES)
