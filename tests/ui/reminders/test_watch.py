"""The card above the foot, as its user meets it."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QSystemTrayIcon

from crm_desktop.domain.activity import Activity
from crm_desktop.services import activities
from crm_desktop.store import queries
from crm_desktop.ui.activity.edit_dialog import EditDialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.reminders.edit import RemindersEdit
from crm_desktop.ui.reminders.tray import Tray
from crm_desktop.ui.reminders.words import before_text, due_text
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.chip import Chip
from tests.ui.opened import in_menu
from tests.ui.reminders.conftest import NOON, World


def button(world: World, text: str) -> Button:
    return next(each for each in world.watch.card.findChildren(Button) if each.text() == text and each.isVisible())


def test_it_comes_in_time_and_goes_when_it_is_done(world: World, window: MainWindow, qtbot) -> None:
    uid = world.plan("Call about panels", with_=world.ana)
    assert world.pass_(minutes=4) == []
    assert not world.watch.card.isVisible()
    assert world.pass_(minutes=1) == [("Call about panels", "in 15 min · Ana Adomaitė")]
    assert world.watch.card.isVisible()
    assert world.pass_(minutes=5) == [("Call about panels", "in 10 min · Ana Adomaitė")]
    qtbot.mouseClick(button(world, "Done"), Qt.MouseButton.LeftButton)
    done = queries.activity(world.workspace.database, uid)
    assert (done.status, done.result) == ("done", "reached")
    assert not world.watch.card.isVisible()


def test_by_itself_it_looks_when_the_next_comes(world: World, session, qtbot) -> None:
    world.plan("Call")
    session.clock += timedelta(minutes=4, seconds=59, milliseconds=900)
    world.watch.look()
    session.clock += timedelta(seconds=1)
    qtbot.waitUntil(lambda: world.shown() != [], timeout=5000)


def test_open_shows_the_contact(world: World, window: MainWindow, qtbot) -> None:
    world.plan("Call", with_=world.ana)
    world.pass_(minutes=6)
    window.show_view("followups")
    qtbot.mouseClick(button(world, "Open"), Qt.MouseButton.LeftButton)
    assert window.current_view() == "contacts"
    assert not world.watch.card.isVisible()
    assert world.pass_(minutes=1) == []


def test_open_shows_what_is_with_nobody_among_the_follow_ups(world: World, window: MainWindow, qtbot) -> None:
    uid = world.plan("Send the forms", type="todo")
    world.pass_(minutes=6)
    qtbot.mouseClick(button(world, "Open"), Qt.MouseButton.LeftButton)
    assert window.current_view() == "followups"
    assert [row.uid for row in window.follow_ups.selected()] == [uid]


def test_snoozed_it_goes_and_comes_back(world: World, session, qtbot) -> None:
    said: list[tuple[str, bool]] = []
    session.said.connect(lambda *each: said.append(each))
    world.plan("Call")
    world.pass_(minutes=6)

    def choose(menu: QMenu) -> None:
        assert [action.text() for action in menu.actions()] == ["In &5 min", "In 1 &hour", "&Tomorrow"]
        menu.actions()[0].trigger()

    in_menu(choose)
    qtbot.mouseClick(button(world, "Snooze"), Qt.MouseButton.LeftButton)
    assert said[-1] == ("Reminds again today 12:11", False)
    assert world.shown() == []
    assert world.pass_(minutes=4) == []
    assert world.pass_(minutes=1) == [("Call", "in 9 min")]


def test_what_was_missed_in_sleep_stands_together(world: World, qtbot) -> None:
    world.plan("First")
    world.plan("Second", 240)
    world.plan("Later", 48 * 60)
    assert world.pass_(hours=9) == [("First", "today 12:20"), ("Second", "today 16:00")]
    in_menu(lambda menu: menu.actions()[2].trigger())
    qtbot.mouseClick(button(world, "Snooze all"), Qt.MouseButton.LeftButton)
    assert world.shown() == []
    assert [title for title, _ in world.pass_(hours=12)] == ["First", "Second"]


def test_closed_it_does_not_come_again(world: World) -> None:
    world.plan("Call")
    world.pass_(minutes=6)
    world.watch.card.dismissed.emit()
    assert not world.watch.card.isVisible()
    assert world.pass_(minutes=1) == []


def test_the_keyboard_gets_there_and_back(world: World, window: MainWindow, qtbot) -> None:
    world.plan("Call", with_=world.ana)
    world.pass_(minutes=6)
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is button(world, "Open")
    assert button(world, "Open").accessibleName() == "Open: Call, in 14 min · Ana Adomaitė"
    qtbot.keyClick(button(world, "Open"), Qt.Key.Key_Escape)
    assert not world.watch.card.isAncestorOf(QApplication.focusWidget())


def test_what_is_moved_elsewhere_goes_at_once(world: World, session, qtbot) -> None:
    uid = world.plan("Call")
    world.pass_(minutes=6)
    session.write(lambda: activities.reschedule(world.workspace, [uid], "2026-03-05T12:00"))
    qtbot.waitUntil(lambda: not world.watch.card.isVisible())


def test_while_something_long_is_written_it_waits(world: World, session, qtbot) -> None:
    world.plan("Call")
    done = threading.Event()
    job = session.run("Long work", lambda progress: done.wait(30))
    assert world.pass_(minutes=6) == []
    with qtbot.waitSignal(job.finished):
        done.set()
    assert [title for title, _ in world.pass_(minutes=1)] == ["Call"]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # without a screen there is no tray to move with
def test_the_tray_says_the_same_and_its_message_opens(world: World, window: MainWindow) -> None:
    world.plan("Call about panels", with_=world.ana)
    world.pass_(minutes=6)
    shown = list(world.watch._shown.values())
    tray = Tray(window)
    opened: list[object] = []
    wanted: list[bool] = []
    tray.opened.connect(opened.append)
    tray.wanted.connect(lambda: wanted.append(True))
    tray.notify(shown, NOON.astimezone())
    assert tray.icon.toolTip() == "Call about panels\nin 20 min · Ana Adomaitė"
    assert [action.text() for action in tray.icon.contextMenu().actions()] == ["&Open", "&Snooze", "&Done"]
    tray.icon.messageClicked.emit()
    assert opened == [shown[0].key]
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert wanted == [True]
    tray.keep([])
    assert not tray.icon.isVisible()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_the_tray_shows_no_markup(world: World, window: MainWindow) -> None:
    """Some systems read its messages as HTML."""
    world.plan("<img src=http://example.com/x>Call", with_=world.ana)
    world.pass_(minutes=6)
    tray = Tray(window)
    tray.notify(list(world.watch._shown.values()), NOON.astimezone())
    assert "<" not in tray.icon.toolTip()
    assert "img src=http://example.com/x>Call" in tray.icon.toolTip()


def test_times_in_words() -> None:
    now = datetime(2026, 3, 4, 12).astimezone()
    assert [before_text(minutes) for minutes in (0, 15, 60, 90, 1440, 3600, 20160)] == [
        "at the time", "15 min before", "1 h before", "1 h 30 min before", "1 d before", "2 d 12 h before",
        "14 d before",
    ]  # fmt: skip
    assert [due_text(f"2026-03-0{due}", now) for due in ("4T12:00", "4T13:30", "4T11:40", "4T18:00", "5", "3")] == [
        "now", "in 1 h 30 min", "20 min ago", "today 18:00", "tomorrow", "yesterday",
    ]  # fmt: skip


def test_reminders_of_an_activity_are_chips(qtbot) -> None:
    edit = RemindersEdit("15,1440")
    qtbot.addWidget(edit)
    edit.show()
    assert edit.text() == "15,1440"
    edit.menu().actions()[0].trigger()
    assert edit.text() == "0,15,1440"
    chip = next(each for each in edit.findChildren(Chip) if "15 min before" in each.text() and not each.isHidden())
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert edit.text() == "0,1440"


@pytest.mark.parametrize(
    ("typed", "text", "shown"),
    [
        ("45 minutes", "15,45", "45 min before"),
        ("3 days", "15,4320", "3 d before"),
        ("2 hours", "15,120", "2 h before"),
        ("1 h 30 min", "15,90", "1 h 30 min before"),
        ("at the time", "0,15", "at the time"),
        ("20", "15,20", "20 min before"),
        ("2 dienos", "15,2880", "2 d before"),
        ("ساعتين", "15,120", "2 h before"),
    ],
)
def test_any_time_before_can_be_typed(qtbot, typed: str, text: str, shown: str) -> None:
    edit = RemindersEdit("15")
    qtbot.addWidget(edit)
    edit.show()
    edit.menu().actions()[-1].trigger()
    assert edit.line.isVisible()
    edit.line.setText(typed)
    qtbot.keyClick(edit.line, Qt.Key.Key_Return)
    assert edit.text() == text
    chips = [chip.text().strip("\u2068\u2069") for chip in edit.findChildren(Chip) if chip.isVisible()]
    assert shown in chips
    assert chips[-1] == "Reminder"


@pytest.mark.parametrize(("typed", "said"), [("soon", "Write for example"), ("5 weeks", "At most 28 days before.")])
def test_what_is_no_time_before_is_said_and_stays(qtbot, typed: str, said: str) -> None:
    edit = RemindersEdit("15")
    qtbot.addWidget(edit)
    edit.show()
    edit.begin()
    qtbot.keyClicks(edit.line, typed)
    qtbot.keyClick(edit.line, Qt.Key.Key_Return)
    assert (edit.text(), edit.line.text(), edit.commit()) == ("15", typed, False)
    assert any(label.text().startswith(said) for label in edit.findChildren(QLabel) if label.isVisible())
    qtbot.keyClick(edit.line, Qt.Key.Key_Escape)
    assert not edit.line.isVisible()
    assert edit.commit()


def test_a_form_takes_what_is_typed_last(qtbot) -> None:
    dialog = EditDialog(None, Activity(type="call", due="2026-12-01T10:00"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reminders.begin()
    qtbot.keyClicks(dialog.reminders.line, "soon")
    dialog.accept()
    assert dialog.isVisible()
    dialog.reminders.line.setText("2 hours")
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.activity().reminders == "120"
