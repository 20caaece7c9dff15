from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact
from crm_desktop.services import contacts
from crm_desktop.store import queries
from crm_desktop.ui.dialogs.history_dialog import HistoryDialog, HistoryModel
from crm_desktop.ui.session import Session


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> HistoryDialog:
    for name in ("Ana", "Ben", "Cara"):
        contacts.create(session.workspace, Contact(name=name))
    found = HistoryDialog(None, session)
    qtbot.addWidget(found)
    found.show()
    return found


def lines(dialog: HistoryDialog) -> list[str]:
    model = dialog.model
    return [
        " ".join(filter(None, (str(model.index(row, column).data()) for column in (1, 2))))
        for row in range(model.rowCount())
    ]


def test_an_action_in_the_middle_is_undone_and_brought_back(
    qtbot: QtBot, session: Session, dialog: HistoryDialog
) -> None:
    assert lines(dialog) == ["Added Cara", "Added Ben", "Added Ana"]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert lines(dialog) == ["Undid: Added Ben", "Added Cara", "Added Ben undone", "Added Ana"]
    assert queries.count_contacts(session.workspace.database) == 2
    dialog.table.select_row(2)
    assert dialog.undo.text() == "Redo"
    with qtbot.waitSignal(session.changed):
        dialog.undo.click()
    assert queries.count_contacts(session.workspace.database) == 3
    assert lines(dialog)[-2:] == ["Added Ben", "Added Ana"]


@pytest.mark.parametrize("words", ["", "added"])
def test_what_is_selected_stays_so_when_more_happens(
    qtbot: QtBot, session: Session, dialog: HistoryDialog, words: str
) -> None:
    dialog._find(words)
    dialog.table.select_row(1)
    session.write(lambda: contacts.create(session.workspace, Contact(name="Dora")))  # as a sync does
    assert lines(dialog) == ["Added Dora", "Added Cara", "Added Ben", "Added Ana"]
    assert dialog.table.selected_ranges() == [(2, 2)]
    with qtbot.waitSignal(session.changed):
        dialog.undo.click()
    assert "Added Ben undone" in lines(dialog)
    assert dialog.undo.text() == "Redo"


def test_what_is_selected_last_stays_so_when_it_moves_to_another_page(qtbot: QtBot, session: Session) -> None:
    for number in range(220):
        contacts.create(session.workspace, Contact(name=f"Person {number}"))
    dialog = HistoryDialog(None, session)
    qtbot.addWidget(dialog)
    last = dialog.model.rowCount() - 1
    dialog.table.select_row(last)
    selected = dialog.model.entry(last)
    session.write(lambda: contacts.create(session.workspace, Contact(name="Dora")))
    assert dialog.table.currentIndex().row() == last + 1
    assert dialog.model.entry(last + 1) == selected


def test_an_undo_itself_has_no_undo(qtbot: QtBot, session: Session, dialog: HistoryDialog) -> None:
    with qtbot.waitSignal(session.changed):
        dialog.undo.click()
    dialog.table.select_row(0)
    assert not dialog.undo.isEnabled()


def test_words_find_actions(qtbot: QtBot, session: Session, dialog: HistoryDialog) -> None:
    qtbot.keyClicks(dialog.search, "ben added")
    qtbot.waitUntil(lambda: lines(dialog) == ["Added Ben"])
    qtbot.keyClicks(dialog.search, " nothing")
    qtbot.waitUntil(lambda: lines(dialog) == [])
    assert not dialog.undo.isEnabled()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert len(lines(dialog)) == 3
    assert dialog.isVisible()


def test_a_long_history_is_read_by_the_page(qtbot: QtBot, session: Session) -> None:
    for number in range(150):
        contacts.create(session.workspace, Contact(name=f"Person {number}"))
    parent = HistoryDialog(None, session)
    qtbot.addWidget(parent)
    model = HistoryModel(session, parent)
    model.find("")
    first = model.rowCount()
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert first < 150
    assert model.rowCount() == 150
    model.find("person 149")
    assert model.rowCount() == 1
