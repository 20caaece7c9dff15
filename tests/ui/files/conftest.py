"""The real window on a workspace with one contact; files are dropped onto it as a file manager does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.app import App
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from tests.ui.contact.conftest import Desktop, desktop

__all__ = ["Desktop", "desktop"]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = Workspace(tmp_path / "workspace", "Me")
    yield found
    found.close()


@pytest.fixture
def session(qapp: QApplication, workspace: Workspace, tmp_path: Path) -> Iterator[Session]:
    found = Session(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(
        workspace,
        Contact(given="Ana", emails=[Labelled("work", "ana@example.com")], phones=[Labelled("mobile", "+1 555 0100")]),
    )


@pytest.fixture
def window(qtbot, session: Session, ana: Uid) -> Iterator[MainWindow]:
    found = MainWindow(session)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.start()
    found.show_contact(ana)
    qtbot.waitUntil(lambda: found.contact_pane.record.uid == ana)
    yield found
    found.close()
    found.deleteLater()


@pytest.fixture
def said(session: Session) -> list[str]:
    """What was said in the foot."""
    found: list[str] = []
    session.said.connect(lambda text, undoable: found.append(text))
    return found


def drop(widget: QWidget, paths: Sequence[Path]) -> bool:
    """Drop files onto a widget; returns whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, copy = QPointF(10, 10), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, enter)
    dropped = QDropEvent(place, copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop)
    QApplication.sendEvent(widget, dropped)
    return enter.isAccepted() and dropped.isAccepted()
