from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from crm_desktop.services import activities
from crm_desktop.ui.activity.edit_dialog import EditDialog
from crm_desktop.ui.bulk.ask import LineDialog
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.followups.snooze import PickDueDialog
from tests.ui.followups.conftest import current, lines
from tests.ui.opened import in_dialog, in_menu

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_snooze_until_tomorrow_in_two_keys(world, session, show, qtbot) -> None:
    late = world.plan("Call", -3, time="09:30")
    world.plan("Another", 0)
    view = show()
    in_menu(lambda menu: QTest.keyClick(menu, Qt.Key.Key_T))
    qtbot.keyClick(view.table, Qt.Key.Key_S)
    assert world.activity(late).due == f"{session.day + timedelta(days=1)}T09:30"
    assert current(view) == "Another"


def test_snooze_for_an_hour(world, show, qtbot) -> None:
    call = world.plan("Call", 0)
    view = show()
    earliest = datetime.now() + timedelta(minutes=59)
    in_menu(lambda menu: QTest.keyClick(menu, Qt.Key.Key_H))
    qtbot.keyClick(view.table, Qt.Key.Key_S)
    assert earliest < datetime.fromisoformat(world.activity(call).due) < datetime.now() + timedelta(minutes=61)


def test_snooze_until_a_picked_day(world, session, show, qtbot) -> None:
    call = world.plan("Call", 0)
    view = show()

    def pick(dialog: PickDueDialog) -> None:
        dialog.picker.set_due("2026-05-01T15:00")
        QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    def choose(menu: QMenu) -> None:
        in_dialog(PickDueDialog, pick)
        QTest.keyClick(menu, Qt.Key.Key_P)

    in_menu(choose)
    qtbot.keyClick(view.table, Qt.Key.Key_S)
    assert world.activity(call).due == "2026-05-01T15:00"


def test_leaving_the_calendar_moves_nothing(world, show, qtbot) -> None:
    view = show()
    in_dialog(PickDueDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert PickDueDialog.ask(view) is None
    assert not [dialog for dialog in view.findChildren(Dialog) if dialog.isVisible()]


def test_snooze_all_that_is_overdue(world, session, show, qtbot) -> None:
    for number in range(3):
        world.plan(f"Call {number}", -number - 1)
    theirs = world.plan("Theirs", -1, owner="Tom Example")
    view = show()
    before = world.batches()
    in_menu(lambda menu: QTest.keyClick(menu, Qt.Key.Key_D))
    qtbot.mouseClick(view._snooze_all, Qt.MouseButton.LeftButton)
    assert world.batches() == before + 1
    assert lines(view)[0] == "Today · 3"
    assert not view._snooze_all.isEnabled()
    assert world.activity(theirs).due < session.day.isoformat()


def test_delete_several_and_undo(world, session, show, qtbot) -> None:
    for number in range(3):
        world.plan(f"Call {number}", -1)
    view = show()
    with qtbot.waitSignal(session.said, check_params_cb=lambda text, undoable: undoable and "2" in text):
        qtbot.keyClick(view.table, Qt.Key.Key_Down, SHIFT)
        qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert lines(view)[0] == "Overdue · 1"
    assert current(view) == "Call 2"
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert lines(view)[0] == "Overdue · 3"


def test_assign_several_to_somebody(world, show, qtbot) -> None:
    world.plan("Their call", 5, owner="Tom Example")
    calls = [world.plan(f"Call {number}", -1) for number in range(2)]
    view = show()
    qtbot.keyClick(view.table, Qt.Key.Key_Down, SHIFT)
    before = world.batches()
    in_menu(lambda menu: next(a for a in menu.actions() if a.text() == "Tom Example").trigger())
    qtbot.keyClick(view.table, Qt.Key.Key_A)
    assert world.batches() == before + 1
    assert {world.activity(call).owner for call in calls} == {"Tom Example"}
    assert view._empty.isVisible()


def test_those_are_assigned_that_were_selected_when_it_was_asked(world, session, show, qtbot) -> None:
    calls = [world.plan(f"Call {number}", -1) for number in range(3)]
    view = show()
    view.table.selectAll()

    def choose(menu: QMenu) -> None:
        session.write(lambda: activities.delete(world.workspace, [calls[0]]))  # as a sync does
        assert len(view.selected()) == 1, "the list was read anew"
        in_dialog(LineDialog, lambda dialog: (dialog.line.setText("Tom Example"), dialog.done_button.click()))
        next(a for a in menu.actions() if a.text() == "&Other…").trigger()

    in_menu(choose)
    qtbot.keyClick(view.table, Qt.Key.Key_A)
    assert {world.activity(call).owner for call in calls[1:]} == {"Tom Example"}


def test_the_menu_offers_what_the_keys_do(world, show, qtbot) -> None:
    world.log(world.person("Jonas Example", cadence_days=30), "reached", 88)
    world.plan("Call", 0)
    view = show()
    offered: list[list[str]] = []
    for _ in range(2):
        place = view.table.visualRect(view.table.currentIndex()).center()
        in_menu(lambda menu: offered.append([a.text() for a in menu.actions() if a.text()]))
        view.table.customContextMenuRequested.emit(place)
        qtbot.keyClick(view.table, Qt.Key.Key_Down)
    work, cold = offered
    assert work == ["Done", "Snooze…", "Edit…", "Assign to…", "Show the contact", "Delete"]
    assert cold == ["Plan a call with whoever goes cold", "Show the contact"]


def test_the_contact_by_a_key(world, session, show, qtbot) -> None:
    ana = world.person("Ana Example")
    world.plan("Call", 0, ana)
    view = show()
    with qtbot.waitSignal(session.contact_wanted, check_params_cb=lambda uid: uid == ana):
        qtbot.keyClick(view.table, Qt.Key.Key_C)


def test_escape_leaves(world, show, qtbot) -> None:
    world.plan("Call", 0)
    view = show()
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view.table, Qt.Key.Key_Escape)


def test_edit(world, session, show, qtbot) -> None:
    call = world.plan("Call", 0)
    view = show()

    def change(dialog: EditDialog) -> None:
        dialog.summary.setText("Call about the roof")
        QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    in_dialog(EditDialog, change)
    qtbot.keyClick(view.table, Qt.Key.Key_E)
    assert world.activity(call).summary == "Call about the roof"
    assert current(view) == "Call about the roof"


def test_what_was_missed_of_a_series_is_skipped_by_a_key(world, session, show, qtbot) -> None:
    world.plan("Daily", -6, rrule="FREQ=DAILY")
    world.plan("Once", -6)
    view = show()
    late = (session.day - timedelta(days=6)).isoformat()
    assert {summary: row.due for summary, row in world.open().items()} == {"Daily": late, "Once": late}
    before = world.batches()
    view.table.selectAll()
    qtbot.keyClick(view.table, Qt.Key.Key_X)
    found = {summary: row.due for summary, row in world.open().items()}
    assert found == {"Daily": session.day.isoformat(), "Once": late}
    qtbot.keyClick(view.table, Qt.Key.Key_X)
    assert world.batches() == before + 1, "nothing was missed any more"


def test_what_was_missed_of_a_series_is_done_by_a_key(world, session, show, qtbot) -> None:
    world.plan("Daily", -6, rrule="FREQ=DAILY")
    before = world.batches()
    view = show()
    view.table.selectAll()
    qtbot.keyClick(view.table, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert {summary: row.due for summary, row in world.open().items()} == {"Daily": session.day.isoformat()}
    assert world.batches() == before + 1
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert world.open()["Daily"].due == (session.day - timedelta(days=6)).isoformat()


def test_how_many_were_missed_is_told_in_the_menu(world, show) -> None:
    world.plan("Daily", -6, rrule="FREQ=DAILY")
    view = show()
    shown: list[str] = []

    def act(menu: QMenu) -> None:
        shown.extend(action.text() for action in menu.actions() if action.text().startswith("Skip"))
        for action in menu.actions():
            if action.text().startswith("Skip"):
                action.trigger()

    for _ in range(2):
        in_menu(act)
        view.table.customContextMenuRequested.emit(view.table.rect().center())
    assert shown == ["Skip the missed ones (6)"]
