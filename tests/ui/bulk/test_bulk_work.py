"""Many contacts are changed by few keys, and Ctrl+Z takes it back."""

from __future__ import annotations

from array import array
from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.playbook import Playbook, Step
from crm_desktop.services import bulk, contacts, playbooks
from crm_desktop.store import queries
from crm_desktop.ui.activity.edit_dialog import EditDialog
from crm_desktop.ui.bulk.ask import FieldDialog, LineDialog
from crm_desktop.ui.bulk.replace_dialog import ReplaceDialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.foot import Foot
from tests.ui.opened import in_dialog, in_menu


def select_all(window: MainWindow) -> None:
    QTest.keyClick(window.contacts.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def tags(session: Session) -> dict[str, list[str]]:
    uids = [row[0] for row in session.workspace.database.rows("SELECT uid FROM contact_list")]
    return {c.given: c.tags for c in queries.contacts(session.workspace.database, uids)}


def test_all_are_tagged_by_keys_and_one_undo_takes_it_back(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    select_all(window)
    in_dialog(LineDialog, lambda dialog: (QTest.keyClicks(dialog.line, "vip, solar"), dialog.done_button.click()))
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(window.contacts.table, Qt.Key.Key_T)
    assert tags(session) == {"Ana": ["solar", "vip"], "Ben": ["vip", "solar"], "Cid": ["vip", "solar"]}
    assert "Tagged 3 contacts · vip, solar" in [
        label.text() for label in window.findChild(Foot).findChildren(type(window.foot._done))
    ]
    assert window.contacts.count_selected() == 3, "they stay selected"
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert tags(session) == {"Ana": ["solar"], "Ben": [], "Cid": []}


def test_tags_are_taken_away_and_contacts_assigned_from_menus(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    select_all(window)
    in_menu(lambda menu: next(a for a in menu.actions() if a.text() == "solar").trigger())
    with qtbot.waitSignal(session.changed):
        window.contacts.bulk.remove_tags()
    assert tags(session)["Ana"] == []
    in_menu(lambda menu: next(a for a in menu.actions() if a.text() == "Jonas").trigger())
    with qtbot.waitSignal(session.changed):
        window.contacts.bulk.assign()
    assert bulk.apply(session.workspace, bulk.Assign("Jonas"), "") is None, "they are his already"


def test_a_field_is_edited_and_what_cannot_be_is_said(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    def fill(path: str, text: str) -> None:
        def act(dialog: FieldDialog) -> None:
            dialog.field.setCurrentIndex(dialog.field.findData(path))
            dialog.line.setText(text)
            dialog.done_button.click()

        in_dialog(FieldDialog, act)

    select_all(window)
    fill("tier", "A")
    with qtbot.waitSignal(session.changed):
        window.contacts.bulk.edit_field()
    assert {row.tier for row in queries.contact_rows(session.workspace.database, [1, 2, 3])} == {"A"}
    fill("cadence_days", "often")
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text))  # perhaps also that of the change before
    window.contacts.bulk.edit_field()
    qtbot.waitUntil(lambda: any("takes a number of days" in text for text in said))


def test_the_bar_tells_how_many_are_selected(window: MainWindow) -> None:
    button = window.contacts._several
    assert not button.isVisible()
    select_all(window)
    assert (button.isVisible(), button.text()) == (True, "3 selected ▾")
    texts = [action.text().partition("\t")[0] for action in window.contacts.menu().actions()]
    assert {"Add tags…", "Assign to…", "Edit a field…", "Plan an activity…", "Delete"} <= set(texts)


def test_many_selected_rows_are_known_without_looking_at_each(window: MainWindow) -> None:
    model, table = window.contacts.model, window.contacts.table
    table.selectionModel().select(
        QItemSelection(model.index(1, 0), model.index(2, 5)), table.selectionModel().SelectionFlag.ClearAndSelect
    )
    assert table.selected_ranges() == [(1, 2)]
    assert [
        row.name for row in queries.contact_rows(window.session.workspace.database, window.contacts.selected_ids())
    ] == ["Ben", "Cid"]


def test_deleting_many_is_undone_at_once(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    select_all(window)
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(window.contacts.table, Qt.Key.Key_Delete)
    assert queries.count_contacts(session.workspace.database) == 0
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert queries.count_contacts(session.workspace.database) == 3


def set_tier(dialog: FieldDialog) -> None:
    dialog.field.setCurrentIndex(dialog.field.findData("tier"))
    dialog.line.setText("A")
    dialog.done_button.click()


def assign_to_another(menu: QMenu) -> None:
    in_dialog(LineDialog, lambda dialog: (QTest.keyClicks(dialog.line, "Tom"), dialog.done_button.click()))
    next(a for a in menu.actions() if a.text() == "Other…").trigger()


def choose(text: str) -> Callable[[QMenu], None]:
    return lambda menu: next(a for a in menu.actions() if a.text() == text).trigger()


def plan_a_call(dialog: EditDialog) -> None:
    dialog.summary.setText("Call")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def write_tag(dialog: LineDialog) -> None:
    QTest.keyClicks(dialog.line, "vip")
    dialog.done_button.click()


@pytest.mark.parametrize(
    ("work", "kind", "answer"),
    [
        ("add_tags", LineDialog, write_tag),
        ("remove_tags", QMenu, choose("solar")),
        ("assign", QMenu, choose("Jonas")),
        ("assign", QMenu, choose("Nobody")),
        ("assign", QMenu, assign_to_another),
        ("edit_field", FieldDialog, set_tier),
        ("plan", EditDialog, plan_a_call),
    ],
)
def test_it_is_done_to_those_selected_when_it_was_asked(
    qtbot: QtBot,
    window: MainWindow,
    session: Session,
    work: str,
    kind: type[QWidget],
    answer: Callable[[QWidget], object],
) -> None:
    workspace, bens = session.workspace, array("q", [2])
    session.write(lambda: bulk.apply(workspace, bulk.AddTags(("solar",)), bens))
    session.write(lambda: bulk.apply(workspace, bulk.Assign("Ina"), bens))
    qtbot.waitUntil(lambda: not window.contacts.finder.busy())
    select_all(window)

    def known() -> dict[str, object]:
        rows = queries.contact_rows(workspace.database, [1, 2, 3, 4])
        return {row.name: (row.tier, row.owner, row.next_summary, tags(session)[row.name]) for row in rows}

    before: dict[str, object] = {}

    def act(asked: QWidget) -> None:
        synced = Contact(given="Abe", tags=["solar"], owner="Ole")
        session.write(lambda: contacts.create(workspace, synced))
        qtbot.waitUntil(lambda: window.contacts.model.rowCount() == 4)
        assert window.contacts.count_selected() == 1, "the list was read anew"
        before.update(known())
        answer(asked)

    if kind is QMenu:
        in_menu(act)
    else:
        in_dialog(kind, act)
    getattr(window.contacts.bulk, work)()
    qtbot.waitUntil(lambda: known()["Ben"] != before["Ben"])
    assert known()["Abe"] == before["Abe"]


def test_which_playbooks_started_is_said(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.write(
        lambda: playbooks.create(
            session.workspace, Playbook(name="Welcome", starts_on="tag:vip", steps=(Step(type="call", days=1),))
        )
    )
    select_all(window)
    in_dialog(LineDialog, lambda dialog: (QTest.keyClicks(dialog.line, "vip"), dialog.done_button.click()))
    with qtbot.waitSignal(session.said, check_params_cb=lambda text, undoable: undoable) as said:
        QTest.keyClick(window.contacts.table, Qt.Key.Key_T)
    text = said.args[0].translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069")))
    assert text == "Tagged 3 contacts · vip · Welcome started for 3"


def test_a_text_is_found_and_replaced_once_it_is_told_what_changes(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    for name in ("Ana", "Ben"):
        mail = Labelled("work", f"{name}@old.example")
        session.write(
            lambda name=name, mail=mail: contacts.create(session.workspace, Contact(name=name, emails=[mail]))
        )
    qtbot.waitUntil(lambda: window.contacts.model.rowCount() == 5)
    select_all(window)
    shown: list[str] = []

    def act(dialog: ReplaceDialog) -> None:
        dialog.field.setCurrentIndex(dialog.field.findData("emails"))
        assert not dialog.replace.isEnabled()
        dialog.sought.setText("nowhere")
        qtbot.waitUntil(lambda: dialog.preview.text() == "It stands nowhere in this field.")
        assert not dialog.replace.isEnabled()
        dialog.sought.setText("@OLD.")
        dialog.instead.setText("@new.")
        qtbot.waitUntil(dialog.replace.isEnabled)
        shown.append(dialog.preview.text().translate(dict.fromkeys(map(ord, "\u2068\u2069\u00a0"))))
        dialog.replace.click()

    in_dialog(ReplaceDialog, act)
    with qtbot.waitSignal(session.said, check_params_cb=lambda text, undoable: undoable) as said:
        window.contacts.bulk.replace()
    assert said.args[0] == "Replaced text in 2 contacts · E-mail: @OLD. → @new."
    lines = shown[0].splitlines()
    assert lines[0] == "Values that change: 2, of 2 contacts."
    assert "Ana@old.example →Ana@new.example" in lines
    (values,) = session.workspace.database.row("SELECT group_concat(value) FROM detail WHERE kind = 'email'")
    assert "old" not in values
