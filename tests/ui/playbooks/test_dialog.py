"""Writing playbooks down: each edit is written when its field is left, and can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.playbook import STANDARD, Playbook
from crm_desktop.services import contacts
from crm_desktop.store import playbooks as stored
from crm_desktop.store.database import Database
from crm_desktop.ui.playbooks.dialog import PlaybooksDialog


@pytest.fixture
def dialog(qtbot, session) -> PlaybooksDialog:
    found = PlaybooksDialog(None, session)
    qtbot.addWidget(found)
    found.resize(1000, 600)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


def playbook(session, name: str = "New lead") -> Playbook:
    return next(each for each in stored.playbooks(session.workspace.database) if each.name == name)


def summaries(found: Playbook) -> list[str]:
    return [step.summary.split()[0] for step in found.steps]


def batches(session) -> int:
    return session.workspace.database.row("SELECT count(*) FROM batch")[0]


def write(qtbot, line, text: str) -> None:
    """Type into a line and leave it."""
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_it_begins_with_the_three_that_come_with_the_program(session, dialog) -> None:
    model = dialog.model
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["New lead", "After a meeting", "Renewal"]
    assert dialog.form.name.text() == "New lead"
    assert dialog.form.stops.isChecked()
    assert [row.step() for row in dialog.form.rows] == list(STANDARD[0].steps)
    dialog.form.commit()
    assert batches(session) == 1  # nothing is written that nobody changed


def test_a_step_is_edited_where_it_stands(qtbot, session, dialog) -> None:
    row = dialog.form.rows[1]
    write(qtbot, row.summary, "Write to them")
    write(qtbot, row.days, "1,000")
    assert playbook(session).steps[1].days == 1000
    write(qtbot, row.days, "4")
    row.side.setCurrentIndex(3)
    row.side.activated.emit(3)
    write(qtbot, row.time, "3pm")
    row.type.setCurrentIndex(row.type.findData("letter"))
    row.type.activated.emit(row.type.currentIndex())
    step = playbook(session).steps[1]
    assert (step.summary, step.days, step.working_days, step.time, step.type) == (
        "Write to them", -4, True, "15:00", "letter"
    )  # fmt: skip
    assert row is dialog.form.rows[1]  # the row was not made anew under the keyboard
    write(qtbot, row.time, "late")
    assert row.time.text() == "15:00"


def test_another_playbook_is_shown_while_a_step_has_the_keyboard(qtbot, session, dialog) -> None:
    """A button need not take the keyboard: what is typed belongs to the playbook that was shown."""
    line = dialog.form.rows[0].summary
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Ask them")
    renewal = playbook(session, "Renewal")
    dialog.choose(renewal.uid)
    assert playbook(session, "Renewal") == renewal
    assert [row.step() for row in dialog.form.rows] == list(renewal.steps)
    changed = playbook(session)
    assert summaries(changed)[0] == "Ask"
    assert changed.steps[1:] == STANDARD[0].steps[1:]
    assert changed.name == "New lead"


def test_notes_and_duration_stand_below_where_wanted(qtbot, session, dialog) -> None:
    row = dialog.form.rows[0]
    assert row.notes.isHidden() or not row.notes.isVisible()
    row._buttons[0].click()
    assert row.notes.hasFocus()
    qtbot.keyClicks(row.notes, "Ask for the roof")
    write(qtbot, row.minutes, "20")
    step = playbook(session).steps[0]
    assert (step.description, step.duration) == ("Ask for the roof", 20)
    assert row.notes.isVisible()


def test_enter_goes_on_to_the_next_field_and_closes_nothing(qtbot, dialog) -> None:
    write(qtbot, dialog.form.name, "Lead")
    assert dialog.isVisible()
    assert QApplication.focusWidget() is dialog.form.description


def test_alt_with_an_arrow_moves_a_step_and_the_keyboard_with_it(qtbot, session, dialog) -> None:
    line = dialog.form.rows[0].summary
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert summaries(playbook(session)) == ["Introduce", "First", "Second", "Send", "Last"]
    assert dialog.form.rows[1].summary.hasFocus()
    qtbot.keyClick(dialog.form.rows[1].summary, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(dialog.form.rows[0].summary, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert summaries(playbook(session)) == ["First", "Introduce", "Second", "Send", "Last"]


def test_steps_come_and_go(qtbot, session, dialog) -> None:
    dialog.form.add.click()
    assert dialog.form.rows[5].summary.hasFocus()
    write(qtbot, dialog.form.rows[5].summary, "Ask Ben")
    assert summaries(playbook(session)) == ["First", "Introduce", "Second", "Send", "Last", "Ask"]
    gone = dialog.form.rows[0]
    gone.removed.emit()
    gone.removed.emit()  # by a double click
    assert summaries(playbook(session)) == ["Introduce", "Second", "Send", "Last", "Ask"]
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert summaries(playbook(session))[0] == "First"
    assert len(dialog.form.rows) == 6


def test_what_starts_and_stops_it(qtbot, session, dialog) -> None:
    form = dialog.form
    form.stops.click()
    assert not playbook(session).stops_on_reach
    for kind, typed, expected in (
        ("tag", "vip", "tag:vip"),
        ("status", "Lead", "status:lead"),
        ("tier", "A", "tier:A"),
    ):
        form.starts.setCurrentIndex(form.starts.findData(kind))
        form.starts.activated.emit(form.starts.currentIndex())
        assert form.starts_on.hasFocus()
        assert playbook(session).starts_on == ""
        write(qtbot, form.starts_on, typed)
        assert playbook(session).starts_on == expected
    assert form.starts_on.text() == "A"
    uid = contacts.create(session.workspace, Contact(given="Ana", tier="A"))
    assert len(stored.runs_of(session.workspace.database, uid)) == 1


def test_new_copied_and_deleted(qtbot, session, dialog, foot) -> None:
    dialog.new.click()
    assert dialog.form.name.hasFocus()
    write(qtbot, dialog.form.name, "Fair")
    dialog.copy.click()
    assert playbook(session, "Fair (copy)").steps == ()
    dialog.delete.click()
    names = [each.name for each in stored.playbooks(session.workspace.database)]
    assert names == ["New lead", "After a meeting", "Renewal", "Fair"]
    assert dialog.form.name.text() == "Fair"
    assert foot[-1] == "Deleted the playbook Fair (copy)"
    for _ in range(4):
        dialog.delete.click()
    assert stored.playbooks(session.workspace.database) == []
    assert not dialog.form.isVisible()
    assert not dialog.delete.isEnabled()


def test_a_name_is_needed(qtbot, session, dialog, foot) -> None:
    dialog.form.name.setFocus()
    dialog.form.name.clear()
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    assert foot[-1] == "A playbook needs a name."
    assert dialog.form.name.text() == "New lead"


def test_what_is_typed_counts_when_the_dialog_is_closed(qtbot, session, dialog) -> None:
    dialog.form.rows[0].summary.setFocus()
    dialog.form.rows[0].summary.setText("Ring")
    dialog.accept()
    assert playbook(session).steps[0].summary == "Ring"


def test_another_playbook_is_shown_whole(qtbot, session, dialog) -> None:
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.form.name.text() == "Renewal"
    assert dialog.form.rows[0].days.text() == "60"
    assert dialog.form.rows[0].side.currentText() == "days before"
    assert not dialog.form.stops.isChecked()
    assert batches(session) == 1


def test_how_urgent_a_step_is_can_be_chosen(qtbot, session, dialog) -> None:
    row = dialog.form.rows[1]
    assert row.priority.currentText() == "no priority"
    row.priority.setCurrentIndex(row.priority.findText("high priority"))
    row.priority.activated.emit(row.priority.currentIndex())
    assert playbook(session).steps[1].priority == 1
    session.undo()
    qtbot.waitUntil(lambda: playbook(session).steps[1].priority is None)
    qtbot.waitUntil(lambda: dialog.form.rows[1].priority.currentText() == "no priority")


def test_what_cannot_be_written_yet_stays_in_the_form_and_is_written_once_it_can(qtbot, session, dialog) -> None:
    other = Database(session.workspace.database.path)
    session.workspace.database.be_patient(0)
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text))
    steps = len(dialog.form.rows)
    with other.transaction():  # another program writes
        write(qtbot, dialog.form.name, "First steps")
        write(qtbot, dialog.form.rows[0].summary, "Send flowers")
        assert "is kept" in said[-1]
        session.changed.emit()
        assert dialog.form.name.text() == "First steps"
        assert dialog.form.rows[0].summary.text() == "Send flowers"
        dialog.list.setFocus()
        dialog.list.select_row(1)
        dialog.list.select_row(0)
        assert dialog.form.name.text() == "First steps"
        dialog.form.add.click()
        assert len(dialog.form.rows) == steps + 1
    other.close()
    qtbot.waitUntil(lambda: not session.unwritten)
    assert playbook(session, "First steps").steps[0].summary == "Send flowers"
    assert len(playbook(session, "First steps").steps) == steps + 1
    assert batches(session) == 2
    write(qtbot, dialog.form.name, "")
    assert dialog.form.name.text() == "First steps", "what can never be written does not wait"
    assert not session.unwritten
