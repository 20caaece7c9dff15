"""How fast the calendar turns over, with a hundred thousand activities in it."""

from __future__ import annotations

import random
import time
from datetime import date, timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from crm_desktop.app import App
from crm_desktop.domain.activity import Activity
from crm_desktop.services import activities
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui import screens
from crm_desktop.ui.application import make_application
from crm_desktop.ui.calendar.view import CalendarView
from crm_desktop.ui.session import Session

_ACTIVITIES = 100_000
_YEARS = 10
_SERIES = 50
_OWNERS = ("bench", "Ana", "Jonas", "Leila", "Geeta")
_TYPES = ("call", "call", "meeting", "todo", "email", "visit")
_WEEKS = 60
_SIZE = QSize(1152, 774)  # what a window of 1360 × 850 has room for


def fill(workspace: Workspace, contacts: list[str]) -> None:
    """Plan and record activities of an office on its working days, half of them done, a few in series."""
    dice = random.Random(7)
    today = date.today()
    first = today - timedelta(days=365 * _YEARS // 2)
    days = [first + timedelta(days=n) for n in range(365 * _YEARS)]
    days = [day for day in days if day.weekday() < 5]
    with workspace.journal.batch("demo") as batch:
        for number in range(_ACTIVITIES):
            day = days[number * len(days) // _ACTIVITIES].isoformat()
            timed = dice.random() < 0.7
            due = f"{day}T{8 + dice.randrange(10):02}:{15 * dice.randrange(4):02}" if timed else day
            done = day < today.isoformat()
            activity = Activity(
                type=dice.choice(_TYPES),
                status="done" if done else "planned",
                summary=f"About order {number}",
                due=due,
                completed=f"{day}T12:00:00Z" if done else "",
                duration=15 * dice.randint(1, 6) if timed else None,
                owner=dice.choice(_OWNERS),
                contacts=[dice.choice(contacts)],
            )
            activities.write(batch, activity)
        for number in range(_SERIES):
            due = f"{days[number * 7].isoformat()}T{8 + number % 9:02}:00"
            series = Activity(type="meeting", summary=f"Series {number}", due=due, duration=30, rrule="FREQ=WEEKLY")
            activities.write(batch, series, _OWNERS[number % len(_OWNERS)])


def turn(workspace: Workspace) -> str:
    """Turn to the next week, read and painted, for everyone and for one; and with the key held, so that none is made
    ready meanwhile.
    """
    qt = make_application("light", "en")
    session = Session(App(workspace, Settings(author="bench"), workspace.folder / "settings.toml", None))
    view = CalendarView(session)
    screens.lay_out(view, _SIZE)
    try:
        found = [_turned(qt, view, mine=mine, held=held) for held in (False, True) for mine in (False, True)]
        return "\n         ".join(found)
    finally:
        session.jobs.stop()
        view.deleteLater()
        qt.processEvents()


def _turned(qt: QApplication, view: CalendarView, *, mine: bool, held: bool) -> str:
    view.bar.choose_scope(mine=mine)
    view.go_to(date.today() - timedelta(weeks=_WEEKS // 2))
    times, entries = [], 0
    for _ in range(_WEEKS):
        start = time.perf_counter()
        view.turn(1)
        view.grab()
        times.append((time.perf_counter() - start) * 1000)
        entries += len(view.grid.page.entries)
        qt.processEvents()
        while not held and view.reader.is_busy():
            qt.processEvents()
    times.sort()
    p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    whose = ("one's own" if mine else "everyone's") + (", key held" if held else "")
    return f"{whose}, {entries // _WEEKS} a week: p50 {p50:.1f} ms, p95 {p95:.1f} ms (at most 30 ms)"
