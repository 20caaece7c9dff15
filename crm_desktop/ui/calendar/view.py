"""The Calendar view: a bar, and the grid of a day, a week, a month or an agenda."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain import zones
from crm_desktop.domain.clock import local_day
from crm_desktop.domain.uid import Uid
from crm_desktop.services import calendar
from crm_desktop.services.calendar import Entry
from crm_desktop.store import queries
from crm_desktop.ui import calendars
from crm_desktop.ui.calendar import look
from crm_desktop.ui.calendar.actions import CalendarActions
from crm_desktop.ui.calendar.agenda_grid import AgendaGrid
from crm_desktop.ui.calendar.bar import CalendarBar
from crm_desktop.ui.calendar.grid import Grid
from crm_desktop.ui.calendar.month_grid import MonthGrid
from crm_desktop.ui.calendar.page import Page
from crm_desktop.ui.calendar.reader import Reader, Wanted
from crm_desktop.ui.calendar.time_grid import TimeGrid
from crm_desktop.ui.followups.scope import usual_owner
from crm_desktop.ui.session import Session

View = Literal["day", "week", "month", "agenda"]
_NOW_MS = 20_000
"""So often the line of the present time moves, if it has to."""


class CalendarView(QWidget):
    """What is planned and was done, by when. `view` is one of `calendar.VIEWS`, `day` the one that the user is at."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._database = session.workspace.database
        self._stale = True
        self.reader = Reader(self._database, self._prepare, self)
        self._direction = 1
        self.view: View = session.app.settings.calendar_view
        self.day = session.today()
        self.bar = CalendarBar()
        self.hours = TimeGrid(self.tr("Calendar"))
        self.month = MonthGrid(self.tr("Month"))
        self.agenda = AgendaGrid(self.tr("Agenda"))
        self.work = CalendarActions(session, self)
        self._stack = QStackedWidget()
        for grid in (self.hours, self.month, self.agenda):
            self._stack.addWidget(grid)
            self.work.attend(grid)
            grid.went.connect(self.go_to)
            grid.day_wanted.connect(self._show_day)
            grid.new_wanted.connect(self.plan)
            grid.moved.connect(self.move_entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self._stack)
        self._connect()
        self._add_keys()
        self.bar.choose_scope(mine=usual_owner(session) is not None)

    def _connect(self) -> None:
        self.bar.view_chosen.connect(self.show_view)
        self.bar.turned.connect(self.turn)
        self.bar.today_wanted.connect(self.go_today)
        self.bar.scope_chosen.connect(self.reload)
        self._session.changed.connect(self._changed)
        self._clock = QTimer(self, interval=_NOW_MS)
        self._clock.timeout.connect(self._tick)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "N": self._ask_new,
            "T": self.go_today,
            "D": lambda: self.show_view("day"),
            "W": lambda: self.show_view("week"),
            "M": lambda: self.show_view("month"),
            "A": lambda: self.show_view("agenda"),
            "PgUp": lambda: self.turn(-1),
            "PgDown": lambda: self.turn(1),
        }
        for key, function in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(function)

    def _ask_new(self) -> None:
        self.grid.ask_new()

    @property
    def grid(self) -> Grid:
        """The grid that shows."""
        return {"month": self.month, "agenda": self.agenda}.get(self.view, self.hours)

    def owner(self) -> str | None:
        """Whose entries are shown; None for everyone's."""
        return self._session.app.settings.author if self.bar.is_mine() else None

    def show_view(self, view: View) -> None:
        """Show the same day in another view."""
        before = self.grid
        self.day = before.at.date() if before.page.holds(before.at.date()) else self.day
        key = before.current.key if before.current else None
        self.view = self._session.app.settings.calendar_view = view
        self.grid.at = before.at
        self.reload(key)
        self._stack.setCurrentWidget(self.grid)
        if before is not self.grid and before.hasFocus():
            self.grid.setFocus()
        self.grid.reveal()

    def _show_day(self, day: date) -> None:
        """All of a day: where the day has no room for it, as a list."""
        self.go_to(day)
        self.show_view("agenda" if self.view == "day" else "day")

    def turn(self, pages: int) -> None:
        """So many pages on, or back; the next one that way is made ready meanwhile."""
        self._direction = pages
        self.go_to(calendar.turned(self.view, self.day, pages, calendars.first()))

    def go_today(self) -> None:
        """To today, and to the present time of it."""
        now = self._now()
        self.grid.at = now.replace(minute=now.minute // 30 * 30, second=0, microsecond=0)
        self.go_to(now.date())
        self.grid.reveal()

    def go_to(self, day: date) -> None:
        """To a day, in the view there is."""
        self.day = day
        self.reload()

    def select(self, uid: Uid) -> None:
        """Show an activity and have it current; everyone's are shown where it is somebody else's."""
        activity = queries.activity(self._database, uid)
        here = zones.moved(activity.due, activity.timezone, zones.local_zone()) or local_day(activity.completed)
        with suppress(ValueError):  # what has no day, or one that is none, stands nowhere
            self.day = date.fromisoformat(here[:10])
        if activity.owner not in ("", self._session.app.settings.author):
            self.bar.choose_scope(mine=False)
        self.reload()
        self.grid.go_to(next((entry for entry in self.grid.page.entries if entry.of.uid == uid), None))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        if self._stale:
            self.reload()
        if self.focusWidget() is None:
            self.grid.setFocus()

    def hideEvent(self, event: object) -> None:
        self._clock.stop()

    def _changed(self) -> None:
        self.reader.forget()
        if self.isVisible():
            self.reload(self.grid.current.key if self.grid.current else None)
        else:
            self._stale = True

    def reload(self, key: calendar.Key | None = None) -> None:
        """Read anew what stands on the days that are shown."""
        self._stale = False
        page = self.reader.read(self._wanted(self.day))
        self._tick()
        self.grid.show_page(page, key)
        self._stack.setCurrentWidget(self.grid)
        week = look.week_text(page) if self.view in ("day", "week") else ""
        week = " · ".join(filter(None, (look.second_text(page, self.view), week)))
        self.bar.show_page(look.month_text(page, self.view), week, self.view)
        following = calendar.turned(self.view, self.day, self._direction, calendars.first())
        self.reader.expect(self._wanted(following))

    def plan(self, start: datetime, timed: bool, minutes: int) -> None:
        """Ask what is to begin then, and go to it."""
        uid = self.work.plan(start, timed, minutes)
        if uid is not None:
            self.select(uid)

    def move_entry(self, entry: Entry, start: datetime, timed: bool, minutes: int) -> None:
        """Have an entry begin then, and go with it; an occurrence of a series may be known by another key now."""
        self.work.move(entry, start, timed, minutes)
        if not self.grid.page.holds(start.date()):
            self.go_to(start.date())
        alike = [e for e in self.grid.page.on(start.date()) if e.of.summary == entry.of.summary and e.start == start]
        moved = next((e for e in alike if e.key == entry.key), alike[0] if alike else None)
        if moved is not None:
            self.grid.go_to(moved)

    def _wanted(self, day: date) -> Wanted:
        me = self._session.app.settings.author
        return Wanted(self.view, day, self.owner(), self._session.today(), me, look.first_weekday())

    def _prepare(self, page: Page) -> Iterator[None]:
        return self.grid.prepare(page)

    def _now(self) -> datetime:
        return datetime.combine(self._session.today(), self._session.now().time())

    def _tick(self) -> None:
        self.hours.show_now(self._now())
