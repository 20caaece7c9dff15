"""Contacts that may be one are found, looked at one by one, and worked through by keys."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.store import queries
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.merge.dialog import MergeDialog
from crm_desktop.ui.merge.duplicates_dialog import DuplicatesDialog
from crm_desktop.ui.session import Session
from tests.ui.opened import in_dialog

PAIRS = ("Daiva Rarename", "Farid Otherone", "Hanna Thirdname")


@pytest.fixture
def twice(session: Session) -> list[tuple[Uid, Uid]]:
    """Three people, each there twice with name and address."""

    def make(name: str) -> Uid:
        given, family = name.split()
        mail = [Labelled("work", f"{given.lower()}@example.com")]
        return contacts.create(session.workspace, Contact(given=given, family=family, emails=mail))

    return [(make(name), make(name)) for name in PAIRS]


@pytest.fixture
def opened(qtbot: QtBot, session: Session) -> Callable[[], DuplicatesDialog]:
    def make() -> DuplicatesDialog:
        found = DuplicatesDialog(None, session)
        qtbot.addWidget(found)
        with qtbot.waitExposed(found):
            found.show()
        settle(qtbot, found)
        return found

    return make


def settle(qtbot: QtBot, dialog: DuplicatesDialog) -> None:
    """Until nothing is on its way any more."""
    qtbot.waitUntil(lambda: not (dialog._session.jobs.busy() or dialog._reads))


def names(dialog: DuplicatesDialog) -> list[str]:
    return [str(dialog.model.index(row, 0).data()) for row in range(dialog.model.rowCount())]


def press(qtbot: QtBot, dialog: DuplicatesDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog.table, key)
    settle(qtbot, dialog)


def select(dialog: DuplicatesDialog, name: str) -> None:
    dialog.table.select_row(names(dialog).index(name))


def test_pairs_are_listed_with_reasons_and_merged_by_a_key(
    qtbot: QtBot, session: Session, twice: list[tuple[Uid, Uid]], opened: Callable[[], DuplicatesDialog]
) -> None:
    dialog = opened()
    assert sorted(names(dialog)) == sorted(PAIRS)
    assert "same e-mail" in dialog.model.index(0, 2).data()
    select(dialog, "Farid Otherone")
    dialog.table.setFocus()
    press(qtbot, dialog, Qt.Key.Key_M)
    assert sorted(names(dialog)) == ["Daiva Rarename", "Hanna Thirdname"]
    assert queries.count_contacts(session.workspace.database) == 8
    dialog.undo.click()
    qtbot.waitUntil(lambda: len(names(dialog)) == 3)
    assert queries.count_contacts(session.workspace.database) == 9


def test_not_the_same_is_remembered_and_taken_back(
    qtbot: QtBot, session: Session, twice: list[tuple[Uid, Uid]], opened: Callable[[], DuplicatesDialog]
) -> None:
    dialog = opened()
    select(dialog, "Daiva Rarename")
    press(qtbot, dialog, Qt.Key.Key_N)
    assert len(names(dialog)) == 2
    dialog.close()
    again = opened()
    assert len(names(again)) == 2
    assert again.apart.text() == "Not the same · 1"
    QTest.mouseClick(again.apart, Qt.MouseButton.LeftButton)
    settle(qtbot, again)
    assert names(again) == ["Daiva Rarename"]
    press(qtbot, again, Qt.Key.Key_N)
    assert names(again) == []
    again.apart.click()
    settle(qtbot, again)
    assert len(names(again)) == 3


def test_all_that_are_certain_are_merged_after_one_question_and_all_come_back(
    qtbot: QtBot, session: Session, twice: list[tuple[Uid, Uid]], opened: Callable[[], DuplicatesDialog]
) -> None:
    dialog = opened()
    assert dialog.certain.isVisible()
    dialog.certain.merge.click()
    assert queries.count_contacts(session.workspace.database) == 9, "it asks first"
    dialog.certain.merge.click()
    qtbot.waitUntil(lambda: not names(dialog))
    settle(qtbot, dialog)
    assert queries.count_contacts(session.workspace.database) == 6
    assert not dialog.certain.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(names(dialog)) == 3)
    assert queries.count_contacts(session.workspace.database) == 9


def test_enter_looks_at_both_and_what_is_decided_there_is_done(
    qtbot: QtBot, session: Session, twice: list[tuple[Uid, Uid]], opened: Callable[[], DuplicatesDialog]
) -> None:
    dialog = opened()
    select(dialog, "Hanna Thirdname")
    in_dialog(MergeDialog, lambda merge: merge.merge.click())
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert sorted(names(dialog)) == ["Daiva Rarename", "Farid Otherone"]


def test_a_pair_that_is_gone_leaves_the_list(
    qtbot: QtBot, session: Session, twice: list[tuple[Uid, Uid]], opened: Callable[[], DuplicatesDialog]
) -> None:
    dialog = opened()
    session.write(lambda: contacts.delete(session.workspace, [twice[0][1]], "Daiva"))
    settle(qtbot, dialog)
    assert sorted(names(dialog)) == ["Farid Otherone", "Hanna Thirdname"]


def test_none_at_all_is_told_and_a_search_that_was_stopped(
    qtbot: QtBot, window: MainWindow, session: Session, opened: Callable[[], DuplicatesDialog]
) -> None:
    heading = opened()._nothing._heading
    assert heading.text() == "No duplicates"
    before = threading.Event()
    session.jobs.run(lambda progress: before.wait(5))
    dialog = DuplicatesDialog(None, session)
    qtbot.addWidget(dialog)
    dialog.stop.click()
    before.set()
    settle(qtbot, dialog)
    assert dialog._nothing._heading.text() == "Stopped"


def test_it_is_reached_by_its_key(qtbot: QtBot, window: MainWindow, twice: list[tuple[Uid, Uid]]) -> None:
    seen: list[str] = []
    in_dialog(DuplicatesDialog, lambda dialog: seen.append(dialog.windowTitle()))
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert seen == ["Duplicates"]
