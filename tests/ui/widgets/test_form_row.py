from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.form_row import FormRow, Kind


@pytest.fixture
def form(qtbot) -> QWidget:
    widget = QWidget()
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    return widget


def shown(qtbot, form: QWidget, row: FormRow) -> FormRow:
    form.layout().addWidget(row)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return row


def display(row: FormRow) -> QAbstractButton:
    return row.findChild(QAbstractButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_Space])
def test_edited_in_place_and_committed_by_enter(qtbot, form, key) -> None:
    row = shown(qtbot, form, FormRow("Mobile", "+370 687 11223", isolate=True))
    display(row).setFocus()
    qtbot.keyClick(display(row), key)
    editor = row.findChild(QLineEdit)
    assert row.is_editing()
    assert editor.hasFocus()
    assert editor.selectedText() == "+370 687 11223"
    editor.setText("  +370 600 00000 ")
    with qtbot.waitSignal(row.committed) as committed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert committed.args == ["+370 600 00000"]
    assert (row.is_editing(), row.value(), display(row).hasFocus()) == (False, "+370 600 00000", True)


def test_escape_leaves_the_value(qtbot, form) -> None:
    row = shown(qtbot, form, FormRow("Title", "Engineer"))
    row.edit()
    editor = row.findChild(QLineEdit)
    editor.setText("Manager")
    with qtbot.assertNotEmitted(row.committed):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert (row.is_editing(), row.value(), display(row).hasFocus()) == (False, "Engineer", True)
    row.edit()
    assert editor.text() == "Engineer"


def test_leaving_commits_once(qtbot, form) -> None:
    other = QLineEdit()
    form.layout().addWidget(other)
    row = shown(qtbot, form, FormRow("Title", "Engineer"))
    row.edit()
    row.findChild(QLineEdit).setText("Manager")
    heard = []
    row.committed.connect(heard.append)
    other.setFocus()
    assert heard == ["Manager"]
    assert other.hasFocus()


def test_an_unchanged_value_is_not_committed(qtbot, form) -> None:
    row = shown(qtbot, form, FormRow("Title", "Engineer"))
    row.edit()
    with qtbot.assertNotEmitted(row.committed):
        qtbot.keyClick(row.findChild(QLineEdit), Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", [Kind.LINE, Kind.TEXT, Kind.CHOICE])
def test_what_came_in_while_nothing_was_typed_stays(qtbot, form, kind) -> None:
    row = shown(qtbot, form, FormRow("Notes", "old", kind=kind, choices=[("old", "Old"), ("new", "New")]))
    row.edit()
    row.set_value("new")
    with qtbot.assertNotEmitted(row.committed):
        row.commit()
    assert (row.is_editing(), row.value()) == (False, "new")


def test_enter_begins_a_line_in_a_text_and_ctrl_enter_commits(qtbot, form) -> None:
    row = shown(qtbot, form, FormRow("Notes", "first", kind=Kind.TEXT))
    row.edit()
    area = row.findChild(QPlainTextEdit)
    area.moveCursor(area.textCursor().MoveOperation.End)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    qtbot.keyClicks(area, "second")
    with qtbot.waitSignal(row.committed) as committed:
        qtbot.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert committed.args == ["first\nsecond"]
    one_line = FormRow("Notes", "first", kind=Kind.TEXT)
    assert display(row).heightForWidth(200) > display(one_line).heightForWidth(200)


def test_a_choice_commits_the_value_and_shows_the_text(qtbot, form) -> None:
    row = shown(qtbot, form, FormRow("Status", "lead", kind=Kind.CHOICE, choices=[("lead", "Lead"), ("won", "Won")]))
    assert display(row).text() == "Lead"
    row.edit()
    choice = row.findChild(Choice)
    choice.hidePopup()
    choice.setCurrentIndex(1)
    with qtbot.waitSignal(row.committed) as committed:
        choice.activated.emit(1)
    assert committed.args == ["won"]
    assert display(row).text() == "Won"


def test_the_value_is_copied_and_said(qtbot, form) -> None:
    row = shown(qtbot, form, FormRow("E-mail", "ana@example.com", isolate=True))
    qtbot.keyClick(display(row), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "ana@example.com"
    assert display(row).accessibleName() == "E-mail: ana@example.com"


def test_addresses_are_edited_left_to_right_in_any_language(qtbot, form, app) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row = shown(qtbot, form, FormRow("E-mail", "ana@example.com", isolate=True))
    assert row.findChild(QLineEdit).layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert row.layoutDirection() == Qt.LayoutDirection.RightToLeft


def number(text: str) -> str:
    if not text.isdecimal():
        raise UserError("value-not-number", value=text)
    return str(int(text))


def test_what_cannot_be_read_stays_to_be_mended(qtbot, form) -> None:
    row = shown(qtbot, form, FormRow("Days", "7"))
    row.set_words(lambda value: f"{value} days", number)
    assert display(row).text() == "7 days"
    row.edit()
    editor = row.findChild(QLineEdit)
    assert editor.text() == "7"
    editor.setText("soon")
    with qtbot.waitSignal(row.refused), qtbot.assertNotEmitted(row.committed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert row.is_editing()
    assert editor.text() == "soon"
    editor.setText("014")
    with qtbot.waitSignal(row.committed) as committed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert committed.args == ["14"]
    assert display(row).text() == "14 days"


def test_a_field_left_with_what_cannot_be_read_keeps_its_value(qtbot, form) -> None:
    row = shown(qtbot, form, FormRow("Days", "7"))
    row.set_words(str, number)
    row.edit()
    row.findChild(QLineEdit).setText("soon")
    with qtbot.waitSignal(row.closed), qtbot.assertNotEmitted(row.committed):
        row.commit()
    assert (row.is_editing(), row.value()) == (False, "7")


def test_values_are_proposed_while_typing(qtbot, form) -> None:
    row = shown(qtbot, form, FormRow("Status"))
    row.set_suggestions(lambda text: [name for name in ("lead", "customer") if name.startswith(text)])
    row.edit()
    editor = row.findChild(QLineEdit)
    qtbot.keyClicks(editor, "cu")
    completer = editor.completer()
    assert [completer.completionModel().index(i, 0).data() for i in range(completer.completionCount())] == ["customer"]
