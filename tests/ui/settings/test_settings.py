from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import settings
from crm_desktop.domain.choices import KINDS
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid
from crm_desktop.services import choices, contacts, custom_fields
from crm_desktop.store import queries
from crm_desktop.ui import words
from crm_desktop.ui.activity.card import RecordCard
from crm_desktop.ui.contacts.view import ContactsView
from crm_desktop.ui.delegates import PADDING
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.paint import chip_size
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings import list_page
from crm_desktop.ui.settings.choices_page import ChoicesPage
from crm_desktop.ui.settings.dialog import SettingsDialog
from crm_desktop.ui.settings.fields_page import FieldsPage
from crm_desktop.ui.settings.general_page import GeneralPage
from crm_desktop.ui.settings.merge_dialog import MergeDialog
from tests.ui.opened import in_dialog

Opened = Callable[[str], SettingsDialog]


def choices_page(dialog: SettingsDialog, kind: str) -> ChoicesPage:
    page = dialog.page(kind)
    assert isinstance(page, ChoicesPage)
    return page


def names(page: list_page.ListPage) -> list[str]:
    return [row.name for row in page.model.rows]


def enter(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def merge_into(code: str) -> None:
    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, MergeDialog)
        dialog.into.setCurrentIndex(dialog.into.findData(code))
        dialog.accept()

    in_dialog(MergeDialog, act)


def tiers_in_list(view: ContactsView) -> list[str]:
    place = next(at for at, column in enumerate(view.model.columns) if column.key == "tier")
    return [str(view.model.data(view.model.index(row, place))) for row in range(view.model.rowCount())]


def test_a_renamed_tier_stands_in_the_list_of_contacts(qtbot: QtBot, session: Session, opened: Opened) -> None:
    view = ContactsView(session)
    qtbot.addWidget(view)
    view.start()
    qtbot.waitUntil(lambda: tiers_in_list(view) == ["A", "B", "A"])
    page = choices_page(opened("tier"), "tier")
    page.select("A")
    enter(qtbot, page.name, "Gold")
    qtbot.waitUntil(lambda: tiers_in_list(view) == ["Gold", "B", "Gold"])
    assert names(page) == ["Gold", "B", "C"]
    assert page.current() == page.model.rows[0]
    width = view.table.columnWidth(next(at for at, column in enumerate(view.model.columns) if column.key == "tier"))
    assert width >= chip_size("Gold").width() + 2 * PADDING
    view.finder.stop()


def test_an_added_result_is_given_by_its_digit(
    qtbot: QtBot, session: Session, people: dict[str, Uid], opened: Opened
) -> None:
    page = choices_page(opened("result"), "result")
    enter(qtbot, page.new, "Signed")
    assert names(page)[-1] == "Signed"
    card = RecordCard(session, people["Ana"])
    qtbot.addWidget(card)
    card.show()
    card.begin()
    qtbot.keyClick(card, Qt.Key.Key_5)
    card.write()
    (done,) = queries.timeline(session.workspace.database, people["Ana"], 10)
    assert done.result == "Signed"
    assert queries.contact(session.workspace.database, people["Ana"]).last_reach
    assert words.activity_title(done) == "Call · Signed"


def test_two_statuses_are_merged(qtbot: QtBot, session: Session, people: dict[str, Uid], opened: Opened) -> None:
    page = choices_page(opened("status"), "status")
    page.select("client")
    merge_into("customer")
    page.merge.click()
    assert queries.contact(session.workspace.database, people["Ana"]).status == "customer"
    assert "client" not in names(page)
    current = page.current()
    assert current is not None
    assert (current.key, current.count) == ("customer", 2)
    session.undo()
    qtbot.waitUntil(lambda: "client" in names(page))


def test_what_many_hold_is_rewritten_beside_the_window(
    qtbot: QtBot, session: Session, people: dict[str, Uid], opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_page, "_MANY", 0)
    page = choices_page(opened("tier"), "tier")
    page.select("A")
    enter(qtbot, page.name, "Gold")
    qtbot.waitUntil(lambda: names(page) == ["Gold", "B", "C"])
    assert queries.contact(session.workspace.database, people["Ana"]).tier == "Gold"


def test_order_colour_meaning_and_hiding_by_keyboard(qtbot: QtBot, session: Session, opened: Opened) -> None:
    page = choices_page(opened("tier"), "tier")
    page.select("C")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["A", "C", "B"]
    page.swatches._swatches["red"].click()
    qtbot.keyClick(page.hide_button, Qt.Key.Key_Space)
    found = words.choices().get("tier", "C")
    assert (found.color, found.hidden) == ("red", True)
    assert words.offered("tier") == [("A", "A"), ("B", "B")]


def test_what_a_type_is_like_is_chosen(session: Session, opened: Opened) -> None:
    page = choices_page(opened("type"), "type")
    page.select("note")
    page.meaning._one.choose("call")
    assert words.choices().results_of("note") == words.choices().results_of("call")


def test_how_often_a_tier_is_kept_in_touch_with(
    qtbot: QtBot, session: Session, people: dict[str, Uid], opened: Opened
) -> None:
    page = choices_page(opened("tier"), "tier")
    page.select("A")
    assert page.meaning.days is not None
    enter(qtbot, page.meaning.days, "30")
    assert words.choices().cadence("A") == 30
    assert page.model.rows[0].about == "every 30 days"
    enter(qtbot, page.name, "Gold")
    assert words.choices().cadence("Gold") == 30


def test_delete_takes_away_what_nobody_holds(qtbot: QtBot, session: Session, opened: Opened) -> None:
    dialog = opened("tier")
    page = choices_page(dialog, "tier")
    enter(qtbot, page.new, "D")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert names(page) == ["A", "B", "C"]


def test_a_name_that_is_taken_is_refused_in_a_sentence(qtbot: QtBot, session: Session, opened: Opened) -> None:
    page = choices_page(opened("tier"), "tier")
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text))
    page.select("B")
    enter(qtbot, page.name, "A")
    assert said == ["There is a choice A already; merge the two to make them one."]
    assert names(page) == ["A", "B", "C"]
    assert page.name.text() == "B"


def test_custom_fields_are_added_renamed_ordered_merged_and_deleted(
    qtbot: QtBot, session: Session, opened: Opened
) -> None:
    workspace = session.workspace
    ana = contacts.create(workspace, Contact(name="Nora", custom={"Size": "38"}))
    page = opened("field").page("field")
    assert isinstance(page, FieldsPage)
    page.type.setCurrentIndex(page.type.findData("choice"))
    enter(qtbot, page.new, "Colour")
    page.choices.setPlainText("red\nblue")
    page.keep.click()
    assert custom_fields.custom_fields(workspace.database)[-1].choices == ("red", "blue")
    page.move_by(-1)
    assert names(page) == ["Colour", "Size"]
    page.select("Size")
    enter(qtbot, page.name, "Shoe size")
    assert queries.contact(workspace.database, ana).custom == {"Shoe size": "38"}
    merge_into("Colour")
    page.merge.click()
    assert queries.contact(workspace.database, ana).custom == {"Colour": "38"}
    page.delete_current()
    assert queries.contact(workspace.database, ana).custom == {}


def test_what_is_chosen_in_general_is_kept(qtbot: QtBot, session: Session, opened: Opened) -> None:
    dialog = opened("general")
    compact: list[bool] = []
    dialog.general.compact_chosen.connect(compact.append)
    assert isinstance(dialog.general, GeneralPage)
    enter(qtbot, dialog.general.author, "Ana Adomaite")
    dialog.general.compact.click()
    dialog.general.theme.choose("dark")
    dialog.general.text_size.choose("150")
    settings = session.app.settings
    assert (settings.author, settings.compact_rows, settings.theme) == ("Ana Adomaite", True, "dark")
    assert settings.text_size == 150
    assert compact == [True]
    assert 'author = "Ana Adomaite"' in session.app.settings_file.read_text("utf-8")


def test_the_keys_open_the_settings(qtbot: QtBot, session: Session, people: dict[str, Uid]) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.start()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen: list[str] = []
    in_dialog(SettingsDialog, lambda dialog: seen.append(dialog.windowTitle()))
    QTimer.singleShot(0, lambda: qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier))
    qtbot.waitUntil(lambda: seen == ["Settings"])
    window.close()


@pytest.mark.parametrize("section", [*KINDS, "field"])
def test_every_page_can_be_used_by_keyboard_alone(qtbot: QtBot, session: Session, opened: Opened, section: str) -> None:
    for name in ("Size", "Colour"):
        custom_fields.define_custom_field(session.workspace, name, "text")
    dialog = opened(section)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.rail.setFocus()
    reached = set()
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        if (focused := QApplication.focusWidget()) is not None:
            reached.add(focused)
    page = dialog.page(section)
    assert isinstance(page, list_page.ListPage)
    assert {page.table, page.new, page.name, page.merge} <= reached


def test_names_of_any_length_and_direction_fit(qtbot: QtBot, session: Session, opened: Opened) -> None:
    for name in ("a very long name " * 8, "حالة طويلة جدا " * 8):
        choices.add(session.workspace, "status", name.strip())
    dialog = opened("status")
    page = choices_page(dialog, "status")
    page.select(names(page)[-1])
    assert dialog.width() <= 980
    assert page.table.width() >= 300


def test_ones_own_addresses_are_typed_checked_and_kept(qtbot: QtBot, session: Session, opened: Opened) -> None:
    edit = opened("general").general.addresses
    edit.add_chip.click()
    for wrong in ("ana@", "ana@example", "Ana"):
        enter(qtbot, edit.line, wrong)
        assert (edit.values(), edit.line.text()) == ([], wrong)
    assert any("No address of e-mail" in label.text() for label in edit.findChildren(QLabel) if label.isVisible())
    enter(qtbot, edit.line, "Ana Adomaite <ana@solar.example>; sales@solar.example")
    edit.add_chip.click()
    enter(qtbot, edit.line, "ANA@solar.example")
    assert edit.values() == ["ana@solar.example", "sales@solar.example"]
    assert settings.load(session.app.settings_file)[0].own_addresses == edit.values()
    edit.take_away("sales@solar.example")
    assert settings.load(session.app.settings_file)[0].own_addresses == ["ana@solar.example"]


def test_a_name_that_is_refused_moves_nothing(qtbot: QtBot, session: Session, opened: Opened) -> None:
    page = choices_page(opened("status"), "status")
    page.select("lead")
    enter(qtbot, page.name, "customer")
    assert page.current().key == "lead"
    session.write(lambda: contacts.create(session.workspace, Contact(name="Zoe")))
    assert page.current().key == "lead", "what was refused is not what is looked for"


def test_counts_are_right_after_an_order_that_was_refused(session: Session, opened: Opened, monkeypatch) -> None:
    page = choices_page(opened("status"), "status")

    def refuse(*_: object) -> None:
        raise UserError("database-busy", path="x")

    monkeypatch.setattr(choices, "order", refuse)
    page.select("lead")
    page.move_by(1)
    session.write(lambda: contacts.create(session.workspace, Contact(name="Zoe", status="lead")))
    before = next(row.count for row in page.model.rows if row.key == "lead")
    session.write(lambda: contacts.create(session.workspace, Contact(name="Yan", status="lead")))
    assert next(row.count for row in page.model.rows if row.key == "lead") == before + 1
    assert before == session.workspace.database.row("SELECT count(*) FROM contact WHERE status = 'lead'")[0] - 1
