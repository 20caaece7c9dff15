"""Editing templates: written as they are left, tried with any contact, mistakes told while they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.services import templates
from crm_desktop.services.custom_fields import define_custom_field
from crm_desktop.store.database import Database
from crm_desktop.ui.letters.templates_dialog import TemplatesDialog
from crm_desktop.ui.session import Session


def opened(qtbot: QtBot, session: Session) -> TemplatesDialog:
    dialog = TemplatesDialog(None, session)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_three_to_start_with(qtbot: QtBot, session: Session) -> None:
    dialog = opened(qtbot, session)
    assert dialog.model.rowCount() == 3
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.model.rowCount() == 2
    assert opened(qtbot, session).model.rowCount() == 2


def test_what_is_typed_shows_for_any_contact(qtbot: QtBot, session: Session, person) -> None:
    person("Ana", "Riga")
    person("Ben", "Oslo")
    dialog = opened(qtbot, session)
    dialog.form.body.setPlainText("Dear {{ given }} of {{ city }}")
    assert dialog.preview.text.toPlainText() == "Dear Ana of Riga"
    dialog.preview.turner.following.click()
    assert dialog.preview.text.toPlainText() == "Dear Ben of Oslo"
    assert dialog.preview.whom.text() == "Ben"
    dialog.form.body.setPlainText("Dear\n{{ given")
    assert "line 2" in dialog.form.wrong.text()
    dialog.form.body.setPlainText("{{ firstname }}")
    assert "firstname" in dialog.form.wrong.text()
    dialog.form.body.setPlainText("{{ name }}")
    assert not dialog.form.wrong.isVisible()


def test_fields_are_offered(qtbot: QtBot, session: Session, person) -> None:
    define_custom_field(session.workspace, "Shoe size", "number")
    person("Ana", custom={"Shoe size": "39"})
    dialog = opened(qtbot, session)
    dialog.form.body.setPlainText("")
    menu = {action.text(): action for action in dialog.form.menu().actions()}
    menu["Last name"].trigger()
    menu["Shoe size"].trigger()
    assert dialog.form.body.toPlainText() == '{{ family }}{{ custom["Shoe size"] }}'
    assert dialog.preview.text.toPlainText() == "39"
    for action in menu.values():
        if action.text():
            dialog.form.body.setPlainText("")
            action.trigger()
            assert not dialog.form.wrong.isVisible(), action.text()


def test_an_edit_is_written_when_its_field_is_left_or_the_dialog(qtbot: QtBot, session: Session) -> None:
    dialog = opened(qtbot, session)
    dialog.form.body.setFocus()
    dialog.form.body.setPlainText("Hello")
    dialog.form.name.setFocus()
    assert templates.read(session.workspace)[0].body == "Hello"
    dialog.form.body.setPlainText("Hello again")
    dialog.list.select_row(1)
    assert templates.read(session.workspace)[0].body == "Hello again"
    assert templates.read(session.workspace)[1].name == "Following up"
    assert dialog.form.name.text() == "Following up"
    dialog.form.subject.setText("New subject")
    dialog.accept()
    assert templates.read(session.workspace)[1].subject == "New subject"


def test_enter_goes_on_to_the_next_field(qtbot: QtBot, session: Session) -> None:
    dialog = opened(qtbot, session)
    dialog.form.name.setFocus()
    dialog.form.name.setText("Other")
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.form.name.hasFocus()
    assert templates.read(session.workspace)[0].name == "Other"


def test_new_copied_and_without_a_name(qtbot: QtBot, session: Session) -> None:
    dialog = opened(qtbot, session)
    dialog.new.click()
    dialog.form.name.setText("Mine")
    dialog.form.commit()
    dialog.copy.click()
    assert [each.name for each in templates.read(session.workspace)][3:] == ["Mine", "Mine (copy)"]
    dialog.form.name.setText("")
    dialog.form.commit()
    assert dialog.form.name.text() == "Mine (copy)"
    assert not dialog.form.subject.isHidden()
    dialog.form.kind.choose("label")
    assert templates.read(session.workspace)[4].kind == "label"
    assert dialog.form.subject.isHidden()


def test_what_cannot_be_written_yet_stays_in_the_form_and_is_written_once_it_can(
    qtbot: QtBot, session: Session
) -> None:
    dialog = opened(qtbot, session)
    other = Database(session.workspace.database.path)
    session.workspace.database.be_patient(0)
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text))
    with other.transaction():  # another program writes
        for name in ("Thank", "Thanks"):
            dialog.form.name.setText(name)
            dialog.form.commit()
            session.changed.emit()
            assert dialog.form.name.text() == name
        assert "is kept" in said[0]
        dialog.list.select_row(1)
        dialog.list.select_row(0)
        assert dialog.form.name.text() == "Thanks"
    other.close()
    qtbot.waitUntil(lambda: not session.unwritten)
    assert "Thanks" in [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())]
