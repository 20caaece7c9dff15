"""The view of the day in a real window, on a day of the test's choice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.store import follow_ups, queries
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.today.cards import LinesCard
from crm_desktop.ui.today.line import Line
from crm_desktop.ui.today.view import TodayView
from tests.ui.wednesday import ME, WEDNESDAY, DaySession, session

__all__ = ["ME", "WEDNESDAY", "session"]


class World:
    """People and what is planned with them; days count from the session's today."""

    def __init__(self, session: DaySession) -> None:
        self.session = session
        self.workspace = session.workspace

    def person(self, name: str, **cells) -> Uid:
        return contacts.create(self.workspace, Contact(name=name, **cells))

    def plan(self, summary: str, days: int = 0, with_: Uid | None = None, *, at: str = "", **cells) -> Uid:
        due = (self.session.day + timedelta(days=days)).isoformat() + (f"T{at}" if at else "")
        who = [uid_text(with_)] if with_ else []
        return activities.add(
            self.workspace, Activity(**{"type": "call", "summary": summary, "due": due, "contacts": who, **cells})
        )

    def reached(self, uid: Uid, days_ago: int) -> None:
        moment = f"{(self.session.day - timedelta(days=days_ago)).isoformat()}T10:00:00Z"
        done = Activity(type="call", status="done", result="reached", completed=moment, contacts=[uid_text(uid)])
        activities.add(self.workspace, done)

    def open_days(self) -> list[str]:
        return [each.due for each in follow_ups.find(self.workspace.database)]

    def activity(self, uid: Uid) -> Activity:
        return queries.activity(self.workspace.database, uid)


@pytest.fixture
def world(session: DaySession) -> World:
    return World(session)


@pytest.fixture
def open_window(qtbot, session: DaySession) -> Callable[[], MainWindow]:
    """Opens the window, on the view that it opens with."""
    windows = []  # a window is gone when nobody holds it

    def opened() -> MainWindow:
        window = MainWindow(session)
        windows.append(window)
        qtbot.addWidget(window)
        window.start()
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return opened


def view_of(window: MainWindow) -> TodayView:
    found = window.findChild(TodayView)
    assert isinstance(found, TodayView)
    return found


def said(card: LinesCard) -> list[str]:
    """The lines of a card as a screen reader says them."""
    return [line.accessibleName() for line in card.lines()]


def line(card: LinesCard, start: str) -> Line:
    return next(each for each in card.lines() if each.words().text.startswith(start))
