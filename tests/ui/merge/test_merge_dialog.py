"""Contacts are looked at side by side, and made one by few keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, duplicate_pairs, merge_contacts
from crm_desktop.store import queries
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.merge.dialog import MergeDialog
from crm_desktop.ui.merge.grid_model import GridModel
from crm_desktop.ui.merge.work import Decision, carry_out
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.text_block import TextBlock
from tests.services.two_of_one import people
from tests.ui.opened import in_dialog


@pytest.fixture
def two(session: Session) -> tuple[Uid, Uid]:
    return people(session.workspace)


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, two: tuple[Uid, Uid]) -> MergeDialog:
    found = MergeDialog(None, session, merge_contacts.propose(session.workspace.database, two))
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    return found


def titles(model: GridModel) -> list[str]:
    return [row.title for row in model.rows]


def go_to(dialog: MergeDialog, title: str, column: int) -> None:
    dialog.grid.setCurrentIndex(dialog.model.index(titles(dialog.model).index(title), column))


def told(dialog: MergeDialog) -> str:
    return "\n".join(block.text() for block in dialog.result_pane.findChildren(TextBlock))


def decided(dialog: MergeDialog) -> Decision:
    dialog.merge.click()
    assert dialog.decision is not None
    return dialog.decision


def names(session: Session) -> list[str]:
    return [row[0] for row in session.workspace.database.rows("SELECT name FROM contact_list ORDER BY name")]


def test_selected_contacts_become_one_by_keys_and_undo_brings_them_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    QTest.keyClick(window.contacts.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    in_dialog(
        MergeDialog,
        lambda dialog: QTest.keyClick(dialog.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    )
    with qtbot.waitSignals([session.changed, session.contact_wanted]):
        QTest.keyClick(window.contacts.table, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert names(session) == ["Ana", "Cid"]
    assert window.foot._done.text() == "Merged Ana, Ben"
    qtbot.waitUntil(lambda: window.contact_pane.record.name == "Ana")
    assert window.contact_pane.record.contact.former == [Labelled("name", "Ben")]
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert names(session) == ["Ana", "Ben", "Cid"]


def test_what_is_best_is_marked_and_another_value_is_chosen_by_keys(
    qtbot: QtBot, session: Session, two: tuple[Uid, Uid], dialog: MergeDialog
) -> None:
    row = titles(dialog.model).index("Title")
    assert [dialog.model.is_chosen(dialog.model.rows[row], place) for place in (0, 1)] == [False, True]
    go_to(dialog, "Title", 1)
    QTest.keyClick(dialog.grid, Qt.Key.Key_Left)
    QTest.keyClick(dialog.grid, Qt.Key.Key_Space)
    spoken = dialog.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title, Clerk, chosen"
    assert "Title: Boss" in told(dialog)
    with qtbot.waitSignal(session.changed):
        carry_out(session, decided(dialog))
    now = queries.contact(session.workspace.database, two[0])
    assert (now.title, now.department) == ("Clerk", "Sales")
    assert Labelled("title", "Boss") in now.former


def test_another_one_may_stay(qtbot: QtBot, session: Session, two: tuple[Uid, Uid], dialog: MergeDialog) -> None:
    go_to(dialog, "Title", 1)
    QTest.keyClick(dialog.grid, Qt.Key.Key_S)
    with qtbot.waitSignal(session.contact_wanted) as wanted:
        carry_out(session, decided(dialog))
    assert wanted.args == [two[1]]
    now = queries.contact(session.workspace.database, two[1])
    assert (now.given, now.title) == ("Jonas", "Boss")


def test_they_may_be_said_not_to_be_the_same(
    qtbot: QtBot, session: Session, two: tuple[Uid, Uid], dialog: MergeDialog
) -> None:
    dialog.not_same.click()
    assert dialog.decision is not None
    with qtbot.waitSignal(session.changed):
        carry_out(session, dialog.decision)
    assert queries.count_contacts(session.workspace.database) == 5
    assert duplicate_pairs.kept_apart(session.workspace.database) == [two]


def test_a_cell_without_a_value_cannot_be_chosen(dialog: MergeDialog) -> None:
    go_to(dialog, "Department", 0)
    QTest.keyClick(dialog.grid, Qt.Key.Key_Space)
    assert dialog.model.chosen()["department"] == 1


def test_what_is_the_same_is_shown_once_and_folded_away_where_all_of_it_is(qtbot: QtBot, session: Session) -> None:
    number = Labelled("mobile", "+1 555 0100")
    uids = [
        contacts.create(
            session.workspace,
            Contact(given=given, company="Example Ltd", phones=[number], emails=[Labelled("", address)], tags=tags),
        )
        for given, address, tags in (("Jon", "a@example.com", ["vip"]), ("Jonas", "b@example.com", ["VIP", "press"]))
    ]
    dialog = MergeDialog(None, session, merge_contacts.propose(session.workspace.database, uids))
    qtbot.addWidget(dialog)
    assert titles(dialog.model) == ["Name", "E-mail", "Tags"]
    assert dialog.model.rows[2].cells == (("vip",), ("press",))
    assert dialog.alike.text().startswith("2 fields alike")
    dialog.alike.click()
    assert titles(dialog.model) == ["Name", "Company", "Phone", "E-mail", "Tags"]
    assert dialog.model.index(2, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Phone, the same"


def test_what_goes_along_is_told(qtbot: QtBot, session: Session, two: tuple[Uid, Uid]) -> None:
    for _ in range(2):
        activities.add(session.workspace, Activity(type="call", status="planned", contacts=[uid_text(two[1])]))
    dialog = MergeDialog(None, session, merge_contacts.propose(session.workspace.database, two))
    qtbot.addWidget(dialog)
    assert "2 activities go along." in told(dialog)


@pytest.mark.parametrize(("other", "sentence"), [
    (Contact(kind="org", name="Example Ltd"), "A person and a company are not one"),
    (Contact(given="Jonas", private=True), "Some of these contacts are private"),
])  # fmt: skip
def test_what_cannot_be_one_is_said(
    qtbot: QtBot, session: Session, two: tuple[Uid, Uid], other: Contact, sentence: str
) -> None:
    third = contacts.create(session.workspace, other)
    with qtbot.waitSignal(session.said) as said:
        assert not MergeDialog.ask(None, session, [two[0], third])
    assert said.args[0].startswith(sentence)


def test_more_than_can_be_looked_at_are_not_merged(qtbot: QtBot, session: Session) -> None:
    uids = [contacts.create(session.workspace, Contact(given=f"N{number}")) for number in range(21)]
    with qtbot.waitSignal(session.said) as said:
        assert not MergeDialog.ask(None, session, uids)
    assert said.args == ["Up to 20 contacts are merged at once; choose fewer.", False]


def test_who_asks_for_a_merged_contact_sees_the_one_that_stayed(
    qtbot: QtBot, window: MainWindow, session: Session, two: tuple[Uid, Uid]
) -> None:
    one, other = two
    merge_contacts.merge(session.workspace, two)
    session.changed.emit()
    session.contact_wanted.emit(other)
    qtbot.waitUntil(lambda: window.contact_pane.record.uid == one)
    assert window.contact_pane.merged.text().startswith("J. Example was merged into this contact")
    session.contact_wanted.emit(one)
    assert not window.contact_pane.merged.isVisible(), "who asks for this one needs no word"
