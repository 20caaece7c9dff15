"""A real workspace and window, and a clock that the test sets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from crm_desktop.app import App
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.reminders.watch import ReminderWatch, begin
from crm_desktop.ui.session import Session

ME = "Mia Example"
NOON = datetime(2026, 3, 4, 12)


class ClockSession(Session):
    """A session at a time of the test's choice."""

    clock = NOON

    def today(self) -> date:
        return self.clock.date()

    def now(self) -> datetime:
        return self.clock.astimezone()


@pytest.fixture
def session(qapp, tmp_path: Path) -> Iterator[ClockSession]:
    workspace = Workspace(tmp_path / "workspace", ME)
    result = ClockSession(App(workspace, Settings(author=ME), tmp_path / "settings.toml", None))
    yield result
    result.jobs.stop()
    workspace.close()


@pytest.fixture
def window(qtbot, session: ClockSession) -> MainWindow:
    found = MainWindow(session)
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


class World:
    """People and what is planned with them; `pass_` lets time go by."""

    def __init__(self, session: ClockSession, window: MainWindow) -> None:
        self.session = session
        self.workspace = session.workspace
        self.ana = contacts.create(self.workspace, Contact(name="Ana Adomaitė"))
        self.watch: ReminderWatch = begin(window)

    def plan(self, summary: str, minutes: int = 20, with_: Uid | None = None, **cells) -> Uid:
        due = (self.session.clock + timedelta(minutes=minutes)).isoformat()[:16]
        who = [uid_text(with_)] if with_ else []
        return activities.add(
            self.workspace,
            Activity(**{"type": "call", "summary": summary, "due": due, "reminders": "15", "contacts": who, **cells}),
        )

    def pass_(self, **time: float) -> list[tuple[str, str]]:
        """Lets time go by and looks; title and detail of what is shown then."""
        self.session.clock += timedelta(**time)
        self.watch.look()
        return self.shown()

    def shown(self) -> list[tuple[str, str]]:
        return [(line.title, line.detail) for line in self.watch.card.lines()]


@pytest.fixture
def world(session: ClockSession, window: MainWindow) -> World:
    return World(session, window)
