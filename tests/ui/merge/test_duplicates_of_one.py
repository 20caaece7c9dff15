"""The duplicates of one contact are looked for from its menu and from the palette."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.app import App
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.settings import Settings
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.merge.duplicates_dialog import DuplicatesDialog
from crm_desktop.ui.session import Session
from tests.ui.opened import in_dialog


@pytest.fixture
def window(tmp_path: Path) -> Iterator[MainWindow]:
    workspace = Workspace(tmp_path / "workspace", "Me")
    found = MainWindow(Session(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None)))
    found.start()
    found.show()
    yield found
    found.close()
    found.deleteLater()
    workspace.close()


@pytest.fixture
def said(window: MainWindow) -> list[str]:
    found: list[str] = []
    window.session.said.connect(lambda text, undoable: found.append(text))
    return found


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow) -> Uid:
    """Ana, who is there twice and shown, beside somebody else who is there twice and somebody who is there once."""
    workspace = window.session.workspace

    def make(given: str, family: str) -> Uid:
        return contacts.create(
            workspace, Contact(given=given, family=family, emails=[Labelled("work", f"{given.lower()}@example.com")])
        )

    for given, family in (("Ana", "Rarename"), ("Farid", "Otherone"), ("Farid", "Otherone"), ("Hanna", "Thirdname")):
        make(given, family)
    ana = make("Ana", "Rarename")
    window.session.changed.emit()
    show(qtbot, window, ana)
    return ana


def show(qtbot: QtBot, window: MainWindow, uid: Uid) -> None:
    window.show_contact(uid)
    qtbot.waitUntil(lambda: window.contact_pane.record.uid == uid)


def act(window: MainWindow) -> None:
    action = window.action_list.get("duplicates-of")
    assert action is not None
    action.function()


def test_those_of_the_shown_contact_alone_are_offered_and_merged_by_a_key(
    qtbot: QtBot, window: MainWindow, shown: Uid
) -> None:
    seen: list[object] = []

    def merge(dialog: DuplicatesDialog) -> None:
        qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
        seen.extend([dialog.windowTitle(), {*dialog.model.pairs[0][:2]}, dialog.again.isVisible()])
        QTest.keyClick(dialog.table, Qt.Key.Key_M)
        qtbot.waitUntil(lambda: dialog.model.rowCount() == 0 and not dialog._session.jobs.busy())
        seen.append(dialog._nothing._sentence.text())

    in_dialog(DuplicatesDialog, merge)
    act(window)
    qtbot.waitUntil(lambda: len(seen) == 4)
    title, pair, again, nobody = seen
    assert title == "Duplicates of Ana Rarename"
    assert shown in pair
    assert again is False
    assert "No other contact looks as if it were Ana Rarename" in nobody
    assert queries.count_contacts(window.session.workspace.database) == 4


def test_that_there_are_none_is_said_in_the_foot(qtbot: QtBot, window: MainWindow, shown: Uid, said: list[str]) -> None:
    hanna = next(uid for uid, name in _names(window) if name == "Hanna Thirdname")
    show(qtbot, window, hanna)
    menu = window.contact_pane.contact_actions.menu()
    next(each for each in menu.actions() if each.text() == "Look for duplicates of this contact").trigger()
    qtbot.waitUntil(lambda: "No other contact looks as if it were Hanna Thirdname" in said)


def _names(window: MainWindow) -> list[tuple[Uid, str]]:
    return window.session.workspace.database.rows("SELECT uid, name FROM contact_list")
