"""Dialogs of playbooks on a real workspace with two contacts, on a Thursday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from crm_desktop.app import App
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.session import Session

THURSDAY = date(2026, 10, 22)


class DaySession(Session):
    """A session on a day of the test's choice."""

    def today(self) -> date:
        return THURSDAY


@pytest.fixture
def session(qapp, tmp_path: Path) -> Iterator[DaySession]:
    workspace = Workspace(tmp_path / "workspace", "Me")
    found = DaySession(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()
    workspace.close()


@pytest.fixture
def ana(session: DaySession) -> Uid:
    return contacts.create(session.workspace, Contact(given="Ana", family="Adomaitė"))


@pytest.fixture
def ben(session: DaySession) -> Uid:
    return contacts.create(session.workspace, Contact(given="Ben"))


@pytest.fixture
def foot(session: DaySession) -> list[str]:
    """What was said in the foot."""
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text))
    return said
