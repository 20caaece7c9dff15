"""The settings on a real workspace, with people whose tiers and statuses are in use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.app import App
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings.dialog import SettingsDialog


@pytest.fixture
def session(qapp, tmp_path: Path) -> Iterator[Session]:
    workspace = Workspace(tmp_path / "workspace", "Me")
    found = Session(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()
    workspace.close()


@pytest.fixture
def people(session: Session) -> dict[str, Uid]:
    told = (("Ana", "A", "client"), ("Jonas", "B", "customer"), ("Leila", "A", "lead"))
    made = {
        name: contacts.create(session.workspace, Contact(name=name, tier=tier, status=status))
        for name, tier, status in told
    }
    session.changed.emit()
    return made


@pytest.fixture
def opened(qtbot: QtBot, session: Session, people: dict[str, Uid]) -> Callable[[str], SettingsDialog]:
    kept: list[SettingsDialog] = []

    def opened(section: str) -> SettingsDialog:
        dialog = SettingsDialog(None, session, section)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.show()
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return opened
