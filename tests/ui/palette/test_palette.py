"""The palette of the real window, used by keys alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.services import activities, contacts, groups
from crm_desktop.store import follow_ups, queries
from crm_desktop.ui.actions import FOLLOW_UPS
from crm_desktop.ui.contact.pane import DETAILS
from crm_desktop.ui.followups.commands import COMMANDS
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.palette.entries import score
from crm_desktop.ui.palette.palette import Palette
from crm_desktop.ui.session import Session


def opened(window: MainWindow, text: str = "") -> Palette:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.palette_box
    assert palette is not None
    assert palette.isVisible()
    QTest.keyClicks(palette.line, text)
    return palette


def lines(palette: Palette) -> list[str]:
    return [palette.rows.index(row).data() for row in range(palette.rows.rowCount())]


def chosen(palette: Palette) -> str:
    return str(palette.list.currentIndex().data())


def test_a_person_is_shown_by_a_few_letters_with_a_mistake(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(window)
    qtbot.waitUntil(lambda: bool(palette._entries.names.known))
    QTest.keyClicks(palette.line, "bne")
    assert chosen(palette) == "Ben"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.current_view() == "contacts"
    qtbot.waitUntil(lambda: window.contacts.selected_uids() != [])
    assert window.contacts.model.contact(window.contacts.table.currentIndex().row()).name == "Ben"
    again = opened(window)
    assert lines(again)[:2] == ["Recent", "Ben"]


def test_every_action_of_the_window_is_found_by_its_title(window: MainWindow) -> None:
    palette = opened(window)
    for action in window.action_list.offered():
        if action.key != "palette":
            palette.line.setText(action.title)
            assert chosen(palette) == action.title


def test_an_action_and_a_view_are_run_and_come_first_the_next_time(window: MainWindow, session: Session) -> None:
    palette = opened(window, "follow")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.current_view() == "followups"
    palette = opened(window, "calender")
    assert chosen(palette) == "Calendar"
    QTest.keyClick(palette.line, Qt.Key.Key_Enter)
    assert window.current_view() == "calendar"
    assert session.app.settings.recent == ["action:view-calendar", "action:view-followups"]
    assert lines(opened(window))[:3] == ["Recent", "Calendar", "Follow-ups"]


def test_an_action_is_done_from_a_line_that_is_written_and_gone(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    uid = contacts.create(session.workspace, Contact(name="Dora"))
    window.contact_pane.show_contact(uid)
    window.contact_pane.tabs.setCurrentIndex(DETAILS)
    phones = window.contact_pane.details.groups["phones"]
    window.activateWindow()
    phones.begin()
    QTest.keyClicks(phones._editor._value, "+1 555 0123")
    palette = opened(window, "calender")
    assert [phone.value for phone in queries.contact(session.workspace.database, uid).phones] == ["+1 555 0123"]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.current_view() == "calendar"


def test_groups_are_found_and_shown(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.write(lambda: groups.save_search(session.workspace, "Sunny people", "tag:solar"))
    palette = opened(window, "sunny")
    assert lines(palette)[:2] == ["Groups", "Sunny people"]
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.contacts.model.rowCount() == 1)
    assert window.top_bar.search.text() == "tag:solar"


def test_headings_are_passed_and_escape_gives_the_keyboard_back(window: MainWindow) -> None:
    window.show_view("contacts")
    window.contacts.table.setFocus()
    palette = opened(window, "a")
    seen = []
    for _ in range(palette.rows.rowCount()):
        seen.append(chosen(palette))
        QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert not {"People", "Actions", "Search"} & set(seen)
    assert seen[0] == "Ana"
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.contacts.table


def test_what_is_no_name_is_searched_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(window, "solar panels")
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    assert chosen(palette) == "Find “solar panels” everywhere"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.top_bar.search.text() == "solar panels"


def test_the_hint_in_the_search_box_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    box = window.top_bar.search._keys_box()
    qtbot.mouseClick(window.top_bar.search, Qt.MouseButton.LeftButton, pos=QPoint(box.center().x(), box.center().y()))
    assert window.palette_box is not None
    assert window.palette_box.isVisible()
    window.contacts.table.setFocus()
    assert not window.palette_box.isVisible(), "whoever goes elsewhere needs it no more"


def test_a_title_fits_by_beginnings_and_near_misses() -> None:
    assert score("undo", "Undo") > score("undo", "Take back the undo") > 60
    assert score("setings", "Settings") > 60 > score("sx", "Settings")
    assert score("keyboard shortcut", "Keyboard shortcuts") > 90


def test_what_can_be_done_with_follow_ups_is_found_while_they_show(window: MainWindow, session: Session) -> None:
    call = activities.add(session.workspace, Activity(type="call", summary="Call", due="2026-03-04"))
    in_contacts = opened(window, "snooze")
    assert "Snooze…" not in lines(in_contacts)
    QTest.keyClick(in_contacts.line, Qt.Key.Key_Escape)
    window.show_view("followups")
    window.follow_ups.select(call)
    palette = opened(window)
    assert "Delete the selected contacts" not in lines(palette), "that is of another list"
    titles = [action.title for action in window.action_list.offered() if action.area == FOLLOW_UPS]
    assert len(titles) == len(COMMANDS)
    for title in titles:
        palette.line.setText(title)
        assert chosen(palette) == title
    palette.line.setText("delete")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert follow_ups.find(session.workspace.database) == []
