"""A real window on the workspace of one, in an office with another, through a real folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.app import App
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts, syncing
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from crm_desktop.ui.sync.view import SyncView
from tests.services.offices import Computers


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


@pytest.fixture
def mine(computers: Computers) -> Workspace:
    return computers.join("Me", "laptop")


@pytest.fixture
def ana(computers: Computers, mine: Workspace) -> Workspace:
    return computers.join("Ana", "desk")


@pytest.fixture
def daiva(computers: Computers, mine: Workspace, ana: Workspace) -> Uid:
    found = contacts.create(
        mine, Contact(given="Daiva", family="Dee", tier="B", phones=[Labelled("mobile", "+1 555 0100")])
    )
    for number in range(30):
        contacts.create(mine, Contact(given="Person", family=f"{number:02}"))
    computers.sync()
    return found


@pytest.fixture
def session(qapp, mine: Workspace, tmp_path: Path) -> Iterator[Session]:
    found = Session(App(mine, Settings(author="Me"), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()


@pytest.fixture
def opened(qtbot: QtBot, session: Session) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window, which does not sync by itself until `syncer.begin()`."""
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        found = MainWindow(session)
        windows.append(found)
        found.start()
        with qtbot.waitActive(found):
            found.show()
            found.activateWindow()
        qtbot.waitUntil(lambda: not found.contacts.finder.busy())
        return found

    yield make
    for window in windows:
        if not window.close() and window.leaving.dialog is not None:
            window.leaving.dialog.accept()
        window.deleteLater()


@pytest.fixture
def window(opened: Callable[[], MainWindow], daiva: Uid) -> MainWindow:
    return opened()


@pytest.fixture
def view(window: MainWindow) -> SyncView:
    window.show_view("sync")
    found = window.findChild(SyncView)
    assert found is not None
    return found


def sync(qtbot: QtBot, window: MainWindow) -> None:
    """One round, waited for."""
    with qtbot.waitSignal(window.syncer.came_in, timeout=10_000):
        window.syncer.sync()


def contest(computers: Computers, pair: tuple[Workspace, Workspace], uid: Uid, path: str, *values: str) -> None:
    """Each enters another value, and the second one's is in the folder."""
    for workspace, value in zip(pair, values, strict=True):
        contacts.set_fields(workspace, uid, [(path, value)])
        syncing.sync(workspace) if workspace is pair[1] else None
