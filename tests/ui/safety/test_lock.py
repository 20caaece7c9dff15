"""A locked window shows nothing of a contact, and opens with the passphrase alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout

from crm_desktop.app import App
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.services import contacts
from crm_desktop.settings import Settings
from crm_desktop.store import keys, queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.contact.pane import DETAILS
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.reminders.tray import Tray
from crm_desktop.ui.safety import lock
from crm_desktop.ui.safety.lock import Lock
from crm_desktop.ui.session import Session

WORDS = "four words are better"


@pytest.fixture
def session(qapp, tmp_path: Path) -> Iterator[Session]:
    workspace = Workspace(tmp_path / "w", "Me", keys.new(WORDS))
    contacts.create(workspace, Contact(name="Zebulina"))
    found = Session(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()
    workspace.close()


@pytest.fixture
def window(qtbot, session: Session) -> Iterator[MainWindow]:
    found = MainWindow(session)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.start()
    found.show_view("contacts")
    qtbot.waitUntil(lambda: found.contacts.table.model().rowCount() == 1)
    yield found
    found.close()
    found.deleteLater()


@pytest.fixture
def locked(window: MainWindow) -> Lock:
    found = lock.begin(window)
    found.lock()
    return found


def shown(window) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def type_in(qtbot, found: Lock, words: str) -> None:
    entry = found.covers[-1].entry
    qtbot.keyClicks(entry.line, words)
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)


def test_nothing_is_seen_nor_done_until_the_passphrase_is_typed(qtbot, window: MainWindow, locked: Lock) -> None:
    assert not window.contacts.isVisible()
    assert not window.top_bar.isVisible()
    assert shown(window).strip() == "Locked"
    assert window.windowTitle() == QApplication.applicationDisplayName()
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activeModalWidget() is None
    type_in(qtbot, locked, "wrong")
    qtbot.waitUntil(lambda: "not the passphrase" in shown(window))
    assert not window.contacts.isVisible()
    type_in(qtbot, locked, WORDS)
    qtbot.waitUntil(window.contacts.isVisible)
    assert not locked.covers
    assert window.contacts.table.model().rowCount() == 1


def test_each_mistake_takes_longer(qtbot, window: MainWindow, locked: Lock) -> None:
    entry = locked.covers[0].entry
    type_in(qtbot, locked, "wrong")
    qtbot.waitUntil(entry.line.isEnabled)
    assert "possible in" not in entry.said.text()
    type_in(qtbot, locked, "wrong")
    qtbot.waitUntil(lambda: "possible in 1 s" in entry.said.text())
    assert not entry.line.isEnabled()
    qtbot.waitUntil(entry.line.isEnabled)
    assert entry.line.text() == ""


def test_a_dialog_is_covered_and_comes_back_with_what_was_typed(qtbot, window: MainWindow) -> None:
    dialog = QDialog(window)
    dialog.setWindowTitle("Zebulina")
    line = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(line)
    dialog.open()
    line.setText("half a word")
    line.setFocus()
    found = lock.begin(window)
    found.lock()
    assert not line.isVisible()
    assert "Zebulina" not in {widget.windowTitle() for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    later = QDialog(window)
    secret = QLabel("Zebulina", later)
    later.open()
    assert not secret.isVisible()
    type_in(qtbot, found, WORDS)
    qtbot.waitUntil(lambda: line.isVisible() and secret.isVisible())
    assert (line.text(), dialog.windowTitle()) == ("half a word", "Zebulina")
    dialog.close()
    later.close()


def test_what_is_written_when_it_locks_is_gone_when_it_opens(qtbot, window: MainWindow, session: Session) -> None:
    uid = contacts.create(session.workspace, Contact(name="Ana", phones=[Labelled("work", "+1 555 0100")]))
    window.contact_pane.show_contact(uid)
    window.contact_pane.tabs.setCurrentIndex(DETAILS)
    phones = window.contact_pane.details.groups["phones"]
    phones.begin()
    qtbot.keyClicks(phones._editor._value, "+1 555 0123")
    found = lock.begin(window)
    told = QSignalSpy(session.lock_changed)
    found.lock()
    numbers = [phone.value for phone in queries.contact(session.workspace.database, uid).phones]
    assert numbers == ["+1 555 0100", "+1 555 0123"]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    type_in(qtbot, found, WORDS)
    qtbot.waitUntil(window.contacts.isVisible)
    assert [told.at(place)[0] for place in range(told.count())] == [True, False]
    assert not found.covers
    found.lock()
    type_in(qtbot, found, WORDS)
    qtbot.waitUntil(window.contacts.isVisible)


def test_a_dialog_may_go_while_it_is_locked(qtbot, window: MainWindow) -> None:
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    found = lock.begin(window)
    found.lock()
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    later = QDialog(window)
    secret = QLabel("Zebulina", later)
    later.show()
    assert not secret.isVisible()
    type_in(qtbot, found, WORDS)
    qtbot.waitUntil(lambda: window.contacts.isVisible() and secret.isVisible())
    later.close()


def test_nothing_is_dropped_onto_it(window: MainWindow, locked: Lock, tmp_path: Path) -> None:
    data = QMimeData()
    (tmp_path / "list.csv").write_text("Name\nAna\n")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "list.csv"))])
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_it_locks_by_itself_when_nobody_is_there(
    qtbot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1_000_000.0]
    monkeypatch.setattr(lock.time, "time", lambda: now[0])
    found = lock.begin(window)
    now[0] += 3600
    found.look()
    assert not session.locked  # nobody chose that
    session.app.settings.lock_after = 5
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    now[0] += 299
    found.look()
    assert not session.locked
    now[0] += 1
    found.look()
    assert session.locked


def test_without_a_passphrase_one_is_offered(qtbot, window: MainWindow, session: Session) -> None:
    session.workspace.database.key = ""
    asked: list[bool] = []
    Lock(window, session, lambda: asked.append(True)).lock()
    assert asked == [True]
    assert not session.locked


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # without a screen there is no tray to move with
def test_what_reminds_says_nothing_while_it_is_locked(qtbot, window: MainWindow, session: Session) -> None:
    tray = Tray(window)
    tray.notify_of_something()
    assert "Zebulina" not in tray.icon.toolTip()
    tray.icon.hide()
