from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.app import App
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.settings import Settings
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.contact import on_request
from crm_desktop.ui.contact.erase_dialog import EraseDialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from tests.ui.opened import in_dialog


@pytest.fixture
def window(tmp_path: Path) -> Iterator[MainWindow]:
    workspace = Workspace(tmp_path / "workspace", "Me")
    session = Session(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None))
    found = MainWindow(session)
    found.start()
    found.show()
    yield found
    found.close()
    found.deleteLater()
    workspace.close()


@pytest.fixture
def ana(window: MainWindow) -> Uid:
    contact = Contact(given="Ana", family="Lee", emails=[Labelled("work", "ana@example.com")])
    uid = contacts.create(window.session.workspace, contact)
    window.session.changed.emit()
    return uid


@pytest.fixture
def said(window: MainWindow) -> list[str]:
    found: list[str] = []
    window.session.said.connect(lambda text, undoable: found.append(text))
    return found


def test_all_that_is_held_is_written(
    qtbot: QtBot, window: MainWindow, ana: Uid, said: list[str], tmp_path: Path
) -> None:
    on_request.write_all_to(window.session, ana, tmp_path / "ana.zip")
    qtbot.waitUntil(lambda: any("is in" in text for text in said))
    with zipfile.ZipFile(tmp_path / "ana.zip") as archive:
        page = archive.read("everything.html").decode()
    assert "ana@example.com" in page
    assert "First name" in page


def test_erasing_asks_for_the_name_and_tells_what_remains(
    qtbot: QtBot, window: MainWindow, ana: Uid, said: list[str]
) -> None:
    window.session.app.settings.recent = [f"contact:{ana.hex()}", "action:undo"]
    window.show_contact(ana)
    qtbot.waitUntil(lambda: window.contact_pane.record.uid == ana)

    def answer(dialog: EraseDialog) -> None:
        assert any("beyond reach" in line for line in dialog.told)
        assert not dialog.erase.isEnabled()
        qtbot.keyClicks(dialog.line, "ana")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog.isVisible()
        qtbot.keyClicks(dialog.line, " lee")
        assert dialog.erase.isEnabled()
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(EraseDialog, answer)
    action = window.action_list.get("erase")
    assert action is not None
    action.function()
    qtbot.waitUntil(lambda: "Erased for good" in said)
    assert queries.count_contacts(window.session.workspace.database) == 0
    assert window.session.app.settings.recent == ["action:undo"]


def test_leaving_the_dialog_erases_nothing(qtbot: QtBot, window: MainWindow, ana: Uid, said: list[str]) -> None:
    in_dialog(EraseDialog, lambda dialog: dialog.reject())
    on_request.erase_for_good(window, window.session, ana)
    qtbot.waitUntil(lambda: said[-1:] == [""])
    qtbot.wait(80)
    assert queries.count_contacts(window.session.workspace.database) == 1
