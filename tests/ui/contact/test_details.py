from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.services import contacts
from crm_desktop.services.custom_fields import custom_fields, define_custom_field
from crm_desktop.store import queries
from crm_desktop.ui.contact.cell_group import CheckRow
from crm_desktop.ui.contact.custom_group import CustomGroup
from crm_desktop.ui.contact.pane import DETAILS
from crm_desktop.ui.widgets.choice import Choice
from tests.ui.contact.conftest import editor_of


@pytest.fixture
def groups(pane):
    pane.tabs.setCurrentIndex(DETAILS)
    return pane.details.groups


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def typed(qtbot, text: str) -> None:
    """Types over what is edited, and Enter."""
    line = focused()
    assert isinstance(line, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def batches(workspace) -> int:
    return workspace.database.row("SELECT count(*) FROM batch")[0]


def test_a_number_is_added_with_a_label(qtbot, groups, workspace, ana) -> None:
    phones = groups["phones"]
    before = batches(workspace)
    phones.begin()
    label, value = phones._editor._label, phones._editor._value
    assert value.hasFocus()
    label.setText("Summer House")
    typed(qtbot, "+1 555 0123")
    assert batches(workspace) == before + 1
    assert queries.contact(workspace.database, ana).phones[-1] == Labelled("Summer House", "+1 555 0123")
    assert [row.row_form.value() for row in phones.items] == ["+1 555 0100", "+1 555 0199", "+1 555 0123"]


def test_a_usual_label_is_kept_as_its_code(qtbot, groups, workspace, ana) -> None:
    groups["phones"].begin()
    groups["phones"]._editor._label.setText("work FAX")
    typed(qtbot, "+1 555 0123")
    assert queries.contact(workspace.database, ana).phones[-1].label == "work fax"


def test_escape_adds_nothing(qtbot, groups, workspace, ana) -> None:
    groups["emails"].begin()
    qtbot.keyClicks(focused(), "x@example.com")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert [item.value for item in queries.contact(workspace.database, ana).emails] == ["ana@example.com"]
    assert groups["emails"]._editor is None


def test_the_menu_of_a_number_makes_it_preferred_relabels_and_removes_it(qtbot, groups, workspace, ana) -> None:
    def choose(place: int, text: str) -> None:
        menu = groups["phones"].items[place].menu()
        next(action for action in menu.actions() if action.text() == text).trigger()

    def values() -> list[tuple[str, str]]:
        return [(item.label, item.value) for item in queries.contact(workspace.database, ana).phones]

    choose(1, "Make it the preferred one")
    assert values() == [("work", "+1 555 0199"), ("mobile", "+1 555 0100")]
    choose(1, "Change the label")
    typed(qtbot, "Home")
    assert values() == [("work", "+1 555 0199"), ("home", "+1 555 0100")]
    choose(0, "Remove")
    assert values() == [("home", "+1 555 0100")]


def test_an_address_is_edited_by_its_parts(qtbot, groups, workspace, ana) -> None:
    row = groups["addresses"].items[0]
    before = batches(workspace)
    row.address_form.edit()
    row.address_form._lines["city"].setText("Shelbyville")
    row.address_form._lines["postal_code"].setText("12345")
    qtbot.keyClick(row.address_form._lines["city"], Qt.Key.Key_Return)
    assert batches(workspace) == before + 1
    (address,) = queries.contact(workspace.database, ana).addresses
    assert address == PostalAddress("work", street="1 Elm St", city="Shelbyville", postal_code="12345")
    assert row.address_form._display.text() == "1 Elm St\nShelbyville\n12345"  # as in Britain


def test_leaving_an_address_writes_it_but_moving_within_does_not(qtbot, groups, workspace, ana, pane) -> None:
    groups["addresses"].begin()
    form = groups["addresses"].items[1].address_form
    qtbot.keyClicks(focused(), "2 Oak Ave")
    form._lines["city"].setFocus()
    assert form.is_editing()
    qtbot.keyClicks(focused(), "Ogdenville")
    pane.header.log.setFocus()
    assert not form.is_editing()
    found = queries.contact(workspace.database, ana).addresses
    assert [address.city for address in found] == ["Springfield", "Ogdenville"]


def test_a_new_address_leaves_the_one_that_came_in(qtbot, groups, workspace, session, pane) -> None:
    bob = contacts.create(workspace, Contact(given="Bob"))
    pane.show_contact(bob)
    groups["addresses"].begin()
    qtbot.keyClicks(focused(), "2 Oak Ave")
    theirs = PostalAddress("home", street="1 Elm St")
    before = queries.contact(workspace.database, bob)
    contacts.save(workspace, before, replace(before, addresses=[theirs]))
    session.changed.emit()
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert queries.contact(workspace.database, bob).addresses == [theirs, PostalAddress("home", street="2 Oak Ave")]
    shown = [row.address_form._display.text() for row in groups["addresses"].items]
    assert shown == ["1 Elm St", "2 Oak Ave"]


def test_a_label_is_not_put_to_the_number_that_took_the_place(qtbot, groups, workspace, ana, session) -> None:
    groups["phones"].items[0].edit_label()
    contacts.set_fields(workspace, ana, [("phones.mobile", "")])
    session.changed.emit()
    typed(qtbot, "Home")
    assert queries.contact(workspace.database, ana).phones[0] == Labelled("work", "+1 555 0199")
    assert groups["phones"].items[0].row_form.value() == "+1 555 0199"


def test_a_new_address_left_empty_is_none(qtbot, groups, workspace, ana) -> None:
    groups["addresses"].begin()
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert len(groups["addresses"].items) == 1
    assert len(queries.contact(workspace.database, ana).addresses) == 1


def test_tags_are_added_with_enter_and_taken_away_with_delete(qtbot, groups, workspace, ana) -> None:
    tags = groups["tags"]
    before = batches(workspace)
    tags.begin()
    typed(qtbot, "newsletter, solar, press")
    assert batches(workspace) == before + 1
    assert queries.contact(workspace.database, ana).tags == ["press", "newsletter", "solar"]
    assert tags.line.hasFocus()
    typed(qtbot, "")
    assert tags.line.isHidden()
    chip = tags.chips[1]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert queries.contact(workspace.database, ana).tags == ["press", "solar"]


def test_a_tag_being_typed_survives_news(qtbot, groups, workspace, ana, session) -> None:
    groups["tags"].begin()
    qtbot.keyClicks(focused(), "news")
    contacts.set_fields(workspace, ana, [("tags", "press, vip")])
    session.changed.emit()
    assert (groups["tags"].line.text(), groups["tags"].line.hasFocus()) == ("news", True)
    assert [chip.text() for chip in groups["tags"].chips] == ["press", "vip"]


def test_a_date_is_read_as_the_locale_writes_it(qtbot, groups, workspace, ana, said) -> None:
    groups["dates"].begin()
    typed(qtbot, "soon")
    assert said == ["Date takes a date, not soon; write it like 2026-12-24."]
    typed(qtbot, "7/12/1980")
    assert queries.contact(workspace.database, ana).dates == [Labelled("birthday", "1980-12-07")]
    assert groups["dates"].items[0].form._display.text() == "7 December 1980"


def test_empty_fields_of_a_group_are_offered_and_edited_at_once(qtbot, groups, workspace, ana) -> None:
    about = groups["about"]
    assert [action.text() for action in about.menu().actions()] == ["Source", "Owner"]
    about.menu().actions()[0].trigger()
    typed(qtbot, "Trade fair")
    assert queries.contact(workspace.database, ana).source == "Trade fair"
    assert [text for text, _ in about._offers] == ["Owner"]


def test_keeping_in_touch_takes_days(qtbot, groups, workspace, ana, said) -> None:
    row = groups["about"].fields["cadence_days"]
    row.form.edit()
    typed(qtbot, "often")
    assert said == ["Keep in touch takes a number of days, not often."]
    typed(qtbot, "30")
    assert queries.contact(workspace.database, ana).cadence_days == 30
    assert row.form._display.text() == "every 30 days"


def test_private_is_a_box(groups, workspace, ana) -> None:
    box = groups["about"].fields["private"].box
    box.click()
    assert queries.contact(workspace.database, ana).private
    box.click()
    assert not queries.contact(workspace.database, ana).private


def test_notes_are_a_text(qtbot, groups, workspace, ana) -> None:
    groups["notes"]._begin()
    area = groups["notes"].form.findChild(QPlainTextEdit)
    assert area.hasFocus()
    qtbot.keyClicks(area, "Calls back")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "at noon")
    qtbot.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert queries.contact(workspace.database, ana).notes == "Calls back\nat noon"


def test_company_names_are_proposed(qtbot, groups, workspace) -> None:
    contacts.create(workspace, Contact(kind="org", name="Baltic Foods"))
    row = groups["work"].fields["company"]
    row.form.edit()
    line = editor_of(row)
    line.clear()
    qtbot.keyClicks(line, "bal")
    model = line.completer().completionModel()
    assert [model.index(i, 0).data() for i in range(model.rowCount())] == ["Baltic Foods", "Baltic Solar"]


@pytest.mark.parametrize(
    ("type_", "typed_text", "kept", "shown"),
    [
        ("text", "blue-ish", "blue-ish", "blue-ish"),
        ("number", "1.234,5", "1234.5", "1.234,5"),
        ("number", "-0,5", "-0.5", "-0,5"),
        ("number", "123456789012345678901234", "123456789012345678901234", "123456789012345678901234"),
        ("date", "24.12.2026", "2026-12-24", "24. Dezember 2026"),
        ("url", "example.com/x", "example.com/x", "example.com/x"),
    ],
)
def test_a_custom_field_of_each_type(qtbot, groups, workspace, ana, type_, typed_text, kept, shown) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    custom = groups["custom"]
    define(qtbot, custom, "Extra", type_)
    typed(qtbot, typed_text)
    assert queries.contact(workspace.database, ana).custom == {"Extra": kept}
    row = custom.row("Extra")
    assert row.form._display.text() == shown
    row.form.edit()
    typed(qtbot, "")
    assert queries.contact(workspace.database, ana).custom == {}
    assert [text for text, _ in custom._offers] == ["Extra", "New field…"]


def define(qtbot, custom: CustomGroup, name: str, type_: str, choices: str = "") -> None:
    custom.begin_new()
    new = custom._new
    assert new is not None
    new.type.setCurrentIndex(new.type.findData(type_))
    new.choices.setText(choices)
    new.name.setText(name)
    qtbot.keyClick(new.name, Qt.Key.Key_Return)


def test_a_custom_choice(qtbot, groups, workspace, ana) -> None:
    custom = groups["custom"]
    define(qtbot, custom, "Size", "choice", "S, M, L")
    choice = custom.row("Size").findChild(Choice)
    assert [choice.itemData(i) for i in range(choice.count())] == ["", "S", "M", "L"]
    choice.hidePopup()
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert queries.contact(workspace.database, ana).custom == {"Size": "M"}


def test_a_custom_yes_or_no(qtbot, groups, workspace, ana) -> None:
    custom = groups["custom"]
    define(qtbot, custom, "Member", "yes/no")
    row = custom.row("Member")
    assert isinstance(row, CheckRow)
    assert (row.box.isChecked(), queries.contact(workspace.database, ana).custom) == (True, {"Member": "yes"})
    row.box.click()
    assert queries.contact(workspace.database, ana).custom == {"Member": "no"}


def test_a_number_field_refuses_words_and_keeps_them_to_be_mended(qtbot, groups, workspace, ana, said) -> None:
    define_custom_field(workspace, "Shoe size", "number")
    groups["custom"].refresh()
    groups["custom"]._offers[0][1]()
    typed(qtbot, "large")
    assert said == ["Shoe size takes a number, not large."]
    assert focused().text() == "large"
    typed(qtbot, "42")
    assert queries.contact(workspace.database, ana).custom == {"Shoe size": "42"}


def test_two_fields_cannot_have_one_name(qtbot, groups, workspace, said) -> None:
    define_custom_field(workspace, "Member", "yes/no")
    groups["custom"].refresh()
    define(qtbot, groups["custom"], "member", "text")
    assert said == ["There is a field member already."]
    assert len(custom_fields(workspace.database)) == 1


def test_the_details_of_a_company(pane, workspace) -> None:
    org = contacts.create(workspace, Contact(kind="org", name="Nile Logistics"))
    pane.tabs.setCurrentIndex(DETAILS)
    pane.show_contact(org)
    assert list(pane.details.groups["name"].fields) == ["kind", "name"]
    assert pane.details.groups["work"]._offers == []


def test_fields_of_one_contact_do_not_stay_with_the_next(groups, pane, workspace) -> None:
    today = date.today().isoformat()
    bob = contacts.create(workspace, Contact(given="Bob", dates=[Labelled("birthday", today)], custom={"Size": "M"}))
    pane.show_contact(bob)
    assert groups["phones"].items == []
    assert groups["tags"].chips == []
    assert groups["custom"].row("Size").form.value() == "M"
    assert list(groups["work"].fields) == []
