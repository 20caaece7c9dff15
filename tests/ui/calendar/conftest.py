"""A real workspace on a Wednesday, and the window's frame with the calendar under the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.services.calendar import Entry
from crm_desktop.store import queries
from crm_desktop.ui.calendar.grid import Grid
from crm_desktop.ui.calendar.spots import Spot
from crm_desktop.ui.calendar.time_grid import HOUR, TimeGrid
from crm_desktop.ui.calendar.view import CalendarView
from crm_desktop.ui.shell import Shell
from tests.ui.wednesday import ME, WEDNESDAY, DaySession, session

__all__ = ["ME", "WEDNESDAY", "session"]

MONDAY = date(2026, 3, 2)


class World:
    def __init__(self, session: DaySession) -> None:
        self.workspace = session.workspace

    def person(self, name: str) -> Uid:
        return contacts.create(self.workspace, Contact(name=name))

    def plan(self, summary: str, due: str, minutes: int | None = None, with_: Uid | None = None, **cells) -> Uid:
        """`due` may begin with the day of this week, Monday 0: "2T10:00"."""
        if len(due.partition("T")[0]) == 1:
            due = (MONDAY + timedelta(days=int(due[0]))).isoformat() + due[1:]
        who = [uid_text(with_)] if with_ else []
        values = {"type": "call", "summary": summary, "due": due, "duration": minutes, "contacts": who, **cells}
        return activities.add(self.workspace, Activity(**values))

    def activity(self, uid: Uid) -> Activity:
        return queries.activity(self.workspace.database, uid)

    def batches(self) -> int:
        return self.workspace.database.row("SELECT count(*) FROM batch")[0]


@pytest.fixture
def world(session: DaySession) -> World:
    return World(session)


@pytest.fixture
def show(qtbot, session: DaySession) -> Callable[..., CalendarView]:
    shells = []  # a window is gone when nobody holds it

    def opened(view: str = "week") -> CalendarView:
        session.app.settings.calendar_view = view
        shell = Shell("CRM Desktop")
        shells.append(shell)
        qtbot.addWidget(shell)
        shell.resize(1360, 850)
        calendar = CalendarView(session)
        shell.add_view("calendar", "Calendar", "calendar", calendar)
        with qtbot.waitActive(shell):
            shell.show()
            shell.activateWindow()
        calendar.grid.setFocus()
        return calendar

    return opened


def entry(view: CalendarView, summary: str) -> Entry:
    return next(e for e in view.grid.page.entries if e.of.summary == summary)


def spots(view: CalendarView, summary: str) -> list[Spot]:
    return [spot for spot in view.grid.spots() if spot.entry and spot.entry.of.summary == summary]


def middle(grid: Grid, spot: Spot) -> QPoint:
    return grid.on_screen(spot).center()


def place(grid: TimeGrid, day: date, at: str) -> QPoint:
    """Where a time of a day is in the viewport; "" where what has no time is."""
    number = (day - grid.page.first).days
    x = (grid._left(number) + grid._left(number + 1)) // 2
    if grid.isRightToLeft():
        x = grid.viewport().width() - x
    if not at:
        return QPoint(x, grid.clip_top() - 12)
    moment = time.fromisoformat(at)
    minutes = moment.hour * 60 + moment.minute
    return QPoint(x, grid.clip_top() + minutes * HOUR // 60 - grid.scrolled() + 1)


def drag(grid: Grid, begin: QPoint, end: QPoint, *, drop: bool = True) -> None:
    """Press, move in steps, and let go."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        where = QPointF(grid.viewport().mapToGlobal(at))
        event = QMouseEvent(kind, QPointF(at), where, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(grid.viewport(), event)

    send(QEvent.Type.MouseButtonPress, begin, left, left)
    for step in range(1, 5):
        send(QEvent.Type.MouseMove, begin + (end - begin) * step / 4, none, left)
    if drop:
        send(QEvent.Type.MouseButtonRelease, end, left, none)


def moment(day: int, at: str) -> datetime:
    """A time of this week, Monday 0."""
    return datetime.combine(MONDAY + timedelta(days=day), time.fromisoformat(at))
