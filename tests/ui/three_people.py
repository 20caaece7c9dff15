"""The window with three contacts in it, the keyboard in their list: fixtures for those who import them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.app import App
from crm_desktop.domain.contact import Contact
from crm_desktop.services import contacts
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session


@pytest.fixture
def session(qapp, tmp_path: Path) -> Iterator[Session]:
    workspace = Workspace(tmp_path / "workspace", "Me")
    for name, tags in (("Ana", ["solar"]), ("Ben", []), ("Cid", [])):
        contacts.create(workspace, Contact(given=name, tags=tags, owner="Jonas" if name == "Ana" else ""))
    found = Session(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()
    workspace.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> MainWindow:
    found = MainWindow(session)
    qtbot.addWidget(found)
    found.start()
    with qtbot.waitExposed(found):
        found.show()
    found.show_view("contacts")
    found.contacts.table.setFocus()
    return found
