"""Groups in the rail of the real window: kept, counted, shown, folded, arranged, dropped on."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact
from crm_desktop.services import contacts, groups
from crm_desktop.store import groups as stored
from crm_desktop.store import queries
from crm_desktop.ui.bulk.ask import LineDialog
from crm_desktop.ui.groups.save_dialog import SaveDialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.rail import CONTACTS_MIME, GROUP_MIME, RailItem
from tests.ui.opened import in_dialog


def lines(window: MainWindow) -> dict[str, RailItem]:
    return {
        item.text(): item for item in window.rail.findChildren(RailItem) if item.line is not None and item.isVisible()
    }


def drop(window: MainWindow, on: RailItem, mime: str, data: bytes = b"", share: float = 0.5) -> bool:
    """Drags something onto a line, as Qt tells it; whether it was taken."""
    viewport = window.rail.viewport()
    place = viewport.mapFromGlobal(on.mapToGlobal(QPoint(60, int(on.height() * share))))
    carried = QMimeData()
    carried.setData(mime, data)
    args = (Qt.DropAction.MoveAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, QDragEnterEvent(place, *args))
    moved = QDragMoveEvent(place, *args)
    QApplication.sendEvent(viewport, moved)
    if not moved.isAccepted():
        return False
    QApplication.sendEvent(viewport, QDropEvent(QPointF(place), *args))
    return True


def test_a_search_is_kept_counted_and_shown_with_its_name(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    window.top_bar.search.setText("tag:solar")
    qtbot.waitUntil(window.contacts.filters._save.isVisible)
    in_dialog(SaveDialog, lambda dialog: (dialog.line.setText("Sun"), dialog.done_button.click()))
    qtbot.mouseClick(window.contacts.filters._save, Qt.MouseButton.LeftButton)
    line = lines(window)["Sun"]
    assert line.isChecked()
    assert not window.contacts.filters._save.isVisible(), "it is kept already"
    assert window.contacts._bar._title.text() == "Sun"
    qtbot.waitUntil(lambda: line.accessibleName() == "Sun, 1")
    session.write(lambda: contacts.create(session.workspace, Contact(given="Dan", tags=["solar"])))
    qtbot.waitUntil(lambda: lines(window)["Sun"].accessibleName() == "Sun, 2")
    window.rail._items["contacts"].click()
    qtbot.waitUntil(lambda: window.contacts.model.rowCount() == 4)
    assert (window.top_bar.search.text(), window.contacts._bar._title.text()) == ("", "Contacts")
    assert window.rail.current() == "contacts"
    lines(window)["Sun"].click()
    qtbot.waitUntil(lambda: window.contacts.model.rowCount() == 2)
    assert window.rail.current().startswith("group:")


def test_contacts_are_dropped_on_a_tag_and_on_nothing_else(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    def make() -> None:
        groups.save_tag(session.workspace, "vip")
        groups.save_search(session.workspace, "A customers", "tier:A")
        groups.add_folder(session.workspace, "Folder")

    session.write(make)
    QTest.keyClick(window.contacts.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not drop(window, lines(window)["Folder"], CONTACTS_MIME)
    assert not drop(window, lines(window)["A customers"], CONTACTS_MIME)
    with qtbot.waitSignal(session.changed):
        assert drop(window, lines(window)["vip"], CONTACTS_MIME)
    uids = [row[0] for row in session.workspace.database.rows("SELECT uid FROM contact_list ORDER BY uid")]
    assert [c.tags for c in queries.contacts(session.workspace.database, uids)] == [["solar", "vip"], ["vip"], ["vip"]]


def test_groups_are_arranged_by_dragging_and_by_keys(window: MainWindow, session: Session) -> None:
    for name in ("one", "two", "three"):
        session.write(lambda name=name: groups.save_tag(session.workspace, name))
    session.write(lambda: groups.add_folder(session.workspace, "Folder"))

    def tree() -> list[str]:
        return ["  " * group.depth + group.name for group in stored.groups(session.workspace.database)]

    def key(name: str) -> bytes:
        return next(k for k, item in window.rail._items.items() if item.text() == name).encode()

    assert drop(window, lines(window)["one"], GROUP_MIME, key("three"), 0.1)
    assert tree() == ["three", "one", "two", "Folder"]
    assert drop(window, lines(window)["Folder"], GROUP_MIME, key("one"))
    assert tree() == ["three", "two", "Folder", "  one"]
    assert not drop(window, lines(window)["two"], GROUP_MIME, key("two"))
    lines(window)["two"].setFocus()
    QTest.keyClick(lines(window)["two"], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert tree() == ["two", "three", "Folder", "  one"]
    assert lines(window)["two"].hasFocus(), "the keyboard stays with what was moved"
    QTest.keyClick(lines(window)["two"], Qt.Key.Key_Delete)
    assert tree() == ["three", "Folder", "  one"]


def test_a_folder_is_folded_by_keys_and_stays_so(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    folder = session.write(lambda: groups.add_folder(session.workspace, "Folder"))
    session.write(lambda: groups.save_search(session.workspace, "inside", "ana", folder))
    assert set(lines(window)) == {"Folder", "inside"}
    shown = window.current_view()
    lines(window)["Folder"].setFocus()
    QTest.keyClick(lines(window)["Folder"], Qt.Key.Key_Left)
    assert set(lines(window)) == {"Folder"}
    assert session.app.settings.folded == [folder.hex()]
    assert window.current_view() == shown, "a folder shows nothing"
    again = MainWindow(session)
    qtbot.addWidget(again)
    again.show()
    assert set(lines(again)) == {"Folder"}
    QTest.keyClick(lines(window)["Folder"], Qt.Key.Key_Right)
    assert set(lines(window)) == {"Folder", "inside"}


def test_a_group_is_renamed_with_f2_and_takes_another_search(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    session.write(lambda: groups.save_search(session.workspace, "Old", "ana"))
    lines(window)["Old"].setFocus()
    in_dialog(LineDialog, lambda dialog: (dialog.line.setText("New"), dialog.done_button.click()))
    QTest.keyClick(lines(window)["Old"], Qt.Key.Key_F2)
    assert set(lines(window)) == {"New"}
    window.top_bar.search.setText("ben")
    qtbot.waitUntil(lambda: window.contacts.text() == "ben")
    key = next(key for key in window.rail._items if key.startswith("group:"))
    take = next(a for a in window.groups.menu(key).actions() if a.text() == "Take the search that shows")
    take.trigger()
    assert [group.query for group in stored.groups(session.workspace.database)] == ["ben"]


def test_a_folder_counts_whoever_is_in_its_groups_once(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    folder = session.write(lambda: groups.add_folder(session.workspace, "Folder"))
    assert lines(window)["Folder"].accessibleName() == "Folder", "nothing is in it"
    inside = session.write(lambda: groups.save_tag(session.workspace, "solar", folder))
    session.write(lambda: groups.save_search(session.workspace, "Ana", "ana OR tag:solar", folder))
    qtbot.waitUntil(lambda: lines(window)["Folder"].accessibleName() == "Folder, 1")
    session.write(lambda: contacts.create(session.workspace, Contact(given="Dan", tags=["solar"])))
    qtbot.waitUntil(lambda: lines(window)["Folder"].accessibleName() == "Folder, 2")
    lines(window)["Folder"].setFocus()
    QTest.keyClick(lines(window)["Folder"], Qt.Key.Key_Left)
    assert set(lines(window)) == {"Folder"}
    session.write(lambda: contacts.create(session.workspace, Contact(given="Eve", tags=["solar"])))
    qtbot.waitUntil(lambda: lines(window)["Folder"].accessibleName() == "Folder, 3")
    session.write(lambda: groups.delete(session.workspace, inside))
    session.write(lambda: groups.delete(session.workspace, stored.groups(session.workspace.database)[1].uid))
    assert lines(window)["Folder"].accessibleName() == "Folder"


def test_of_two_groups_of_one_search_the_one_that_was_chosen_is_shown_until_another_search_is(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    for name in ("Sun", "Sun too"):
        session.write(lambda name=name: groups.save_search(session.workspace, name, "tag:solar"))

    def shown() -> tuple[str, str]:
        checked = next((text for text, line in lines(window).items() if line.isChecked()), "")
        return checked, window.contacts._bar._title.text()

    lines(window)["Sun too"].click()
    assert shown() == ("Sun too", "Sun too")
    lines(window)["Sun"].click()
    assert shown() == ("Sun", "Sun")
    lines(window)["Sun too"].click()
    session.write(lambda: contacts.create(session.workspace, Contact(given="Dan")))
    assert shown() == ("Sun too", "Sun too")
    window.top_bar.search.setText("ben")
    qtbot.waitUntil(lambda: shown() == ("", "Contacts"))
    window.top_bar.search.setText("tag:solar")
    qtbot.waitUntil(lambda: shown() == ("Sun", "Sun"))  # nobody chose the other this time


def test_a_group_is_shown_once_it_is_saved_and_before_one_that_is_folded_away(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    folder = session.write(lambda: groups.add_folder(session.workspace, "Folder"))
    session.write(lambda: groups.save_search(session.workspace, "Inside", "tag:solar", folder))
    lines(window)["Folder"].setFocus()
    QTest.keyClick(lines(window)["Folder"], Qt.Key.Key_Left)
    window.top_bar.search.setText("tag:solar")
    qtbot.waitUntil(lambda: window.contacts.text() == "tag:solar")
    in_dialog(SaveDialog, lambda dialog: (dialog.line.setText("Outside"), dialog.done_button.click()))
    window.contacts.save_wanted.emit()
    assert lines(window)["Outside"].isChecked()
    window.top_bar.search.setText("ben")
    qtbot.waitUntil(lambda: window.contacts.text() == "ben")
    window.top_bar.search.setText("tag:solar")
    qtbot.waitUntil(lines(window)["Outside"].isChecked)
