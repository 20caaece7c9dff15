from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from crm_desktop.domain.uid import uid_text
from crm_desktop.store import follow_ups
from crm_desktop.ui import links
from crm_desktop.ui.activity.next_step_chips import NextStepChips
from crm_desktop.ui.activity.note_edit import NoteEdit, NoteLine
from crm_desktop.ui.followups.header import QuietLink
from crm_desktop.ui.followups.model import Column
from crm_desktop.ui.followups.past import PastList
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.label import Label
from tests.ui.followups.conftest import current, lines

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
RETURN, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape


def note(view) -> NoteEdit:
    return next(edit for edit in view.pane.findChildren(NoteEdit) if edit.isVisible())


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible() and label.text()]


def test_no_answer_and_call_again_tomorrow_in_two_keys(world, session, show, qtbot) -> None:
    ana = world.person("Ana Example")
    first = world.plan("Call about panels", -2, ana)
    world.plan("Send contract", -1)
    view = show()
    qtbot.keyClick(view.table, Qt.Key.Key_2)
    qtbot.keyClick(view.table, RETURN, CONTROL)
    done = world.activity(first)
    assert (done.status, done.result) == ("done", "no answer")
    following = world.open()["Call about panels"]
    assert following.due == (session.day + timedelta(days=1)).isoformat()
    assert (following.type, following.contact) == ("call", ana)
    assert world.activity(following.uid).follows == uid_text(first)
    assert current(view) == "Send contract"
    assert view.table.hasFocus()


def test_what_was_said_is_written_and_done_with_ctrl_enter(world, show, qtbot) -> None:
    call = world.plan("Call", 0, description="Ask for the roof.")
    view = show()
    qtbot.keyClick(view.table, RETURN)
    assert note(view).hasFocus()
    qtbot.keyClicks(note(view), "Wants 40 panels, not 30")
    qtbot.keyClick(note(view), RETURN, CONTROL)
    done = world.activity(call)
    assert (done.status, done.result) == ("done", "reached")
    assert done.description == "Ask for the roof.\nWants 40 panels, not 30"
    assert world.open() == {}


def test_undo_brings_back_the_follow_up_and_what_was_typed(world, session, show, qtbot) -> None:
    world.plan("Call", 0)
    world.plan("Another", 1)
    view = show()
    qtbot.keyClick(view.table, Qt.Key.Key_3)
    qtbot.keyClick(view.table, RETURN)
    qtbot.keyClicks(note(view), "Mailbox")
    qtbot.keyClick(note(view), RETURN, CONTROL)
    assert len(world.open()) == 2
    assert current(view) == "Another"
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert lines(view)[:2] == ["Today · 1", "Call |  |  | any time"]
    qtbot.keyClick(view.table, Qt.Key.Key_Up)
    assert note(view).toPlainText() == "Mailbox"
    assert view.pane._card._results.current() == "left message"


def test_typed_text_survives_changes_and_looking_elsewhere(world, session, show, qtbot) -> None:
    world.plan("Call", 0)
    world.plan("Another", 1)
    view = show()
    qtbot.keyClick(view.table, RETURN)
    qtbot.keyClicks(note(view), "Half a sent")
    world.plan("Something new", -1)
    session.changed.emit()
    assert note(view).hasFocus()
    qtbot.keyClicks(note(view), "ence")
    assert current(view) == "Call"
    qtbot.keyClick(note(view), ESCAPE)
    assert view.table.hasFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert current(view) == "Another"
    assert note(view).toPlainText() == ""
    qtbot.keyClick(view.table, Qt.Key.Key_Up)
    assert note(view).toPlainText() == "Half a sentence"


def test_results_by_key_while_text_is_written(world, show, qtbot) -> None:
    call = world.plan("Call", 0)
    view = show()
    qtbot.keyClick(view.table, RETURN)
    qtbot.keyClicks(note(view), "4 panels")
    qtbot.keyClick(note(view), Qt.Key.Key_4, ALT)
    qtbot.keyClick(note(view), RETURN, CONTROL)
    done = world.activity(call)
    assert (done.result, done.description) == ("wrong number", "4 panels")


def test_space_and_the_round_check_complete_at_once(world, show, qtbot) -> None:
    sent = world.plan("Send contract", -1, type="email")
    todo = world.plan("Count panels", 0, type="todo")
    view = show()
    qtbot.keyClick(view.table, SPACE)
    assert (world.activity(sent).status, world.activity(sent).result) == ("done", "sent")
    check = view.table.visualRect(view.model.index(1, Column.CHECK)).center()
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=check)
    assert (world.activity(todo).status, world.activity(todo).result) == ("done", "")
    assert lines(view) == []


def test_who_did_not_come_is_asked_again(world, session, show, qtbot) -> None:
    demo = world.plan("Demo", 0, type="meeting")
    view = show()
    qtbot.keyClick(view.table, Qt.Key.Key_2)
    assert "2 No show" in [chip.text() for chip in view.pane.findChildren(Chip) if chip.isChecked()]
    qtbot.keyClick(view.table, RETURN, CONTROL)
    assert world.activity(demo).result == "no answer"
    again = world.open()["Demo"]
    assert (again.type, again.due) == ("meeting", (session.day + timedelta(days=1)).isoformat())


def test_several_at_once_are_one_batch(world, session, show, qtbot) -> None:
    people = [world.person(f"Person {number}") for number in range(3)]
    calls = [world.plan(f"Call {number}", -1, person) for number, person in enumerate(people)]
    world.plan("Other", 3)
    view = show()
    before = world.batches()
    for _ in range(2):
        qtbot.keyClick(view.table, Qt.Key.Key_Down, SHIFT)
    assert "3 selected" in texts(view.pane)
    qtbot.keyClick(view.table, Qt.Key.Key_2)
    qtbot.keyClick(view.table, RETURN, CONTROL)
    assert world.batches() == before + 1
    assert {world.activity(call).result for call in calls} == {"no answer"}
    following = [(item.summary, item.name) for item in world.open().values()]
    assert following[:3] == [(f"Call {number}", f"Person {number}") for number in range(3)]
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert lines(view)[0] == "Overdue · 3"


def test_a_mixed_selection_is_completed_without_a_result(world, show, qtbot) -> None:
    mixed = [world.plan("Call", -1), world.plan("Send", -1, type="email")]
    view = show()
    qtbot.keyClick(view.table, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(view.table, SPACE)
    assert [(world.activity(uid).status, world.activity(uid).result) for uid in mixed] == [("done", "")] * 2


def test_who_goes_cold_is_planned(world, session, show, qtbot) -> None:
    jonas = world.person("Jonas Example", cadence_days=30)
    world.log(jonas, "reached", 88)
    world.log(world.person("Zoe Example", cadence_days=30), "reached", 41)
    view = show()
    qtbot.keyClick(view.table, RETURN)
    line = QApplication.focusWidget()
    assert view.pane.isAncestorOf(line)
    qtbot.keyClicks(line, "send the new prices")
    qtbot.keyClick(line, RETURN, CONTROL)
    planned = world.open()["send the new prices"]
    assert (planned.contact, planned.due) == (jonas, (session.day + timedelta(days=1)).isoformat())
    assert "Going cold — nothing planned · 1" in lines(view)
    assert current(view) == "No contact for 41 days"


@pytest.mark.parametrize("cold", [False, True])
def test_what_is_written_as_the_next_step_waits_in_its_row(world, show, qtbot, cold: bool) -> None:
    for name in ("Jonas Example", "Zoe Example"):
        person = world.person(name, cadence_days=30)
        if cold:
            world.log(person, "reached", 60)
        else:
            world.plan(f"Call {name}", 0, person)
    view = show()
    assert not view.pane.has_unrecorded()
    step = next(step for step in view.pane.findChildren(NextStepChips) if step.isVisible())
    step.choose("week")
    assert not view.pane.has_unrecorded()
    qtbot.keyClicks(step.findChild(NoteLine), "send the new prices")
    assert view.pane.has_unrecorded()
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert not step.isVisible()
    assert view.pane.has_unrecorded()
    qtbot.keyClick(view.table, Qt.Key.Key_Up)
    assert step.isVisible()
    assert step.findChild(NoteLine).text() == "send the new prices"
    qtbot.keyClick(view.table, RETURN, CONTROL)
    assert "send the new prices" in world.open()
    assert not view.pane.has_unrecorded()


def test_several_who_go_cold_are_planned_in_one_batch(world, show, qtbot) -> None:
    for number in range(3):
        world.log(world.person(f"Person {number}", cadence_days=30), "reached", 60)
    view = show()
    before = world.batches()
    qtbot.keyClick(view.table, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(view.table, RETURN, CONTROL)
    assert world.batches() == before + 1
    assert sorted(item.name for item in follow_ups.find(world.workspace.database)) == [
        f"Person {number}" for number in range(3)
    ]


def test_what_was_tried_before(world, show) -> None:
    ana = world.person("Ana Example")
    world.log(ana, "no answer", 1, description="Voice mail is full.")
    world.plan("Call", 0, ana)
    view = show()
    shown = texts(view.pane.findChild(PastList))
    assert "Call · no answer" in shown
    assert any("Voice mail is full." in text for text in shown)


class Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url.toString())


def test_the_name_leads_to_the_contact_and_the_number_calls(world, session, show, qtbot) -> None:
    ana = world.person("Ana Example", phone="+370 555 0100")
    world.plan("Call", 0, ana)
    view = show()
    name, phone = (link for link in view.pane.findChildren(QuietLink) if link.isVisible())
    with qtbot.waitSignal(session.contact_wanted, check_params_cb=lambda uid: uid == ana):
        qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    opened = Opened()
    QDesktopServices.setUrlHandler("tel", opened, "open")
    try:
        qtbot.mouseClick(phone, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("tel")
    assert opened.urls == ["tel:+3705550100"]
    assert session.calls.contact == ana


def test_a_call_from_here_is_timed_until_it_is_recorded(world, session, show, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(links, "open_link", lambda url: True)  # no telephone here
    seconds = [1000.0]
    session.calls._clock = lambda: seconds[0]
    call = world.plan("Call", 0, world.person("Ana Example", phone="+370 555 0100"))
    unanswered = world.plan("Call again", 1, world.person("Ben Example", phone="+370 555 0101"))
    view = show()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        _, phone = (link for link in view.pane.findChildren(QuietLink) if link.isVisible())
        qtbot.mouseClick(phone, Qt.MouseButton.LeftButton)
        seconds[0] += 200
        view.table.setFocus()
        qtbot.keyClick(view.table, key)
        qtbot.keyClick(view.table, RETURN, CONTROL)
        assert session.calls.contact is None, "it is over once it is recorded"
    assert world.activity(call).duration == 3
    assert world.activity(unanswered).duration is None, "nobody spoke where nobody answered"


def test_a_long_name_gives_way_to_the_number(world, show) -> None:
    world.plan("Call " * 40, 0, world.person("Maximiliana " * 12, phone="+370 555 0100"))
    view = show()
    view.window().resize(900, 560)
    QApplication.processEvents()
    name, phone = (link for link in view.pane.findChildren(QuietLink) if link.isVisible())
    assert phone.width() == phone.sizeHint().width()
    assert name.width() < name.sizeHint().width()
    assert view.pane.width() <= 0.31 * 900


def test_done_and_snooze_with_the_mouse(world, show, qtbot) -> None:
    call = world.plan("Call", 0)
    view = show()
    done = next(b for b in view.pane.findChildren(QObject) if getattr(b, "text", str)() == "Done")
    qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
    assert world.activity(call).status == "done"
