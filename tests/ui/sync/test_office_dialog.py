from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.app import App
from crm_desktop.services import office, standing, sync_state, syncing
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.dialogs.office_dialog import OfficeDialog
from crm_desktop.ui.session import Session
from tests.services.offices import Computers


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


@pytest.fixture
def session(qapp, tmp_path: Path) -> Iterator[Session]:
    workspace = Workspace(tmp_path / "workspace", "Me")
    found = Session(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()
    workspace.close()


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> OfficeDialog:
    found = OfficeDialog(None, session)
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


def look(qtbot: QtBot, dialog: OfficeDialog, folder: Path) -> None:
    dialog.look_into(folder)
    qtbot.waitUntil(lambda: dialog._call is None)


def test_before_a_folder_is_chosen_nothing_can_be_done(dialog: OfficeDialog) -> None:
    assert not dialog.go.isEnabled()
    assert not any(field.isVisible() for field in (dialog.name, dialog.person, dialog.device, dialog.passphrase))
    assert dialog.choose.hasFocus()


def test_an_empty_folder_becomes_an_office(
    qtbot: QtBot, dialog: OfficeDialog, session: Session, computers: Computers
) -> None:
    look(qtbot, dialog, computers.folder)
    assert dialog.go.text() == "Make the office"
    assert dialog.name.text() == "share"
    dialog.name.setText("Office share")
    dialog.person.setText("Jonas")
    dialog.device.setText("laptop")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.office is not None
    assert (dialog.office.name, dialog.office.device_name) == ("Office share", "laptop")
    assert session.app.settings.author == session.workspace.journal.author == "Jonas"
    syncing.sync(session.workspace)
    assert [(each.person, each.name) for each in sync_state.people(session.workspace.database)] == [("Jonas", "laptop")]


def test_the_office_that_is_there_is_joined(
    qtbot: QtBot, dialog: OfficeDialog, session: Session, computers: Computers
) -> None:
    computers.join("Ana", "desk")
    look(qtbot, dialog, computers.folder)
    assert "Office share" in dialog._says.text()
    assert (dialog.go.text(), dialog.name.isVisible(), dialog.passphrase.isVisible()) == (
        "Join the office",
        False,
        False,
    )
    with qtbot.waitSignal(dialog.accepted):
        dialog.go.click()
    syncing.sync(session.workspace)
    assert standing.last_sync(session.workspace.database).people == 2


def test_a_confidential_office_asks_for_its_passphrase(
    qtbot: QtBot, dialog: OfficeDialog, session: Session, computers: Computers
) -> None:
    other = computers.join("Ana", "desk")
    office.protect(other, "four words are better")
    look(qtbot, dialog, computers.folder)
    assert dialog.passphrase.isVisible()
    assert not dialog.go.isEnabled()
    dialog.passphrase.setText("wrong")
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(dialog.problem()), timeout=10_000)
    assert dialog.problem() == "This is not the passphrase of Office share; try again."
    dialog.passphrase.setText("four words are better")
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.go.click()


def test_an_office_can_be_made_confidential_at_once(
    qtbot: QtBot, dialog: OfficeDialog, session: Session, computers: Computers
) -> None:
    look(qtbot, dialog, computers.folder)
    dialog.passphrase.setText("short")
    dialog.go.click()
    assert "8 characters" in dialog.problem()
    dialog.passphrase.setText("four words are better")
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.go.click()
    assert office.look(computers.folder).confidential


def test_another_office_is_said_and_nothing_is_done(qtbot: QtBot, session: Session, computers: Computers) -> None:
    computers.join("Ana", "desk")
    first = computers.root / "first"
    first.mkdir()
    office.create(session.workspace, first, "First", "laptop")
    dialog = OfficeDialog(None, session)
    qtbot.addWidget(dialog)
    dialog.show()
    look(qtbot, dialog, computers.folder)
    assert dialog.problem().startswith("This folder belongs to the office Office share, and this workspace to First.")
    assert not dialog.go.isEnabled()


def test_files_of_an_office_without_its_marker_are_left_alone(
    qtbot: QtBot, dialog: OfficeDialog, computers: Computers
) -> None:
    computers.join("Ana", "desk")
    (computers.folder / "office.csv").unlink()
    look(qtbot, dialog, computers.folder)
    assert "does not hold the office's file office.csv" in dialog.problem()
    assert not dialog.go.isEnabled()


def test_the_own_office_comes_back_to_a_folder_that_lost_its_marker(
    qtbot: QtBot, session: Session, computers: Computers
) -> None:
    office.create(session.workspace, computers.folder, "Ours", "laptop")
    office.leave(session.workspace)
    (computers.folder / "office.csv").unlink()
    dialog = OfficeDialog(None, session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._call is None)
    assert "Ours" in dialog._says.text()
    with qtbot.waitSignal(dialog.accepted):
        dialog.go.click()
    assert office.look(computers.folder).name == "Ours"


def test_a_folder_that_is_away_is_said(qtbot: QtBot, dialog: OfficeDialog, tmp_path: Path) -> None:
    look(qtbot, dialog, tmp_path / "missing")
    assert "cannot be reached" in dialog.problem()


def test_a_folder_that_hangs_is_said_and_the_dialog_can_be_left(
    qtbot: QtBot, dialog: OfficeDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = threading.Event()
    monkeypatch.setattr(office, "look", lambda folder: free.wait(20) and office.Found("empty"))
    dialog._patience.setInterval(50)
    dialog.look_into(tmp_path)
    qtbot.waitUntil(lambda: "does not answer" in dialog.problem())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    free.set()
    qtbot.wait(50)


def test_what_a_folder_chosen_before_holds_comes_too_late(
    qtbot: QtBot, dialog: OfficeDialog, computers: Computers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, real = threading.Event(), office.look
    slow = tmp_path / "slow"
    monkeypatch.setattr(
        office, "look", lambda folder: real(folder) if folder != slow else free.wait(20) and office.Found("broken")
    )
    dialog.look_into(slow)
    look(qtbot, dialog, computers.folder)
    free.set()
    qtbot.wait(50)
    assert (dialog.problem(), dialog.go.isEnabled()) == ("", True)
