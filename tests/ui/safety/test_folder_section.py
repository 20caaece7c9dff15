"""The workspace moves while the window is closed, and is found there from then on; through a real start."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from crm_desktop import paths, settings
from crm_desktop.app import App
from crm_desktop.domain.contact import Contact
from crm_desktop.services import contacts
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui import application, starting
from crm_desktop.ui.dialogs.start_dialog import StartDialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.safety.folder_section import FolderDialog, FolderSection
from crm_desktop.ui.session import Session
from tests.ui.opened import in_dialog


@pytest.fixture
def usual(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a workspace with Ana in it, which nobody named; a start changes nothing of this process."""
    monkeypatch.setattr("crm_desktop.log.start", lambda file: None)
    monkeypatch.setattr(application, "_after_the_first_picture", lambda *given: None)
    monkeypatch.delenv(paths.VARIABLE)
    settings.save(Settings(author="Me"), paths.settings_file())
    folder = paths.default_workspace()
    workspace = Workspace(folder, "Me")
    contacts.create(workspace, Contact(given="Ana"))
    workspace.close()
    return folder


def in_window(act: Callable[[MainWindow], object], after: MainWindow | None = None) -> None:
    """Act in the window once it is shown, which is another one than that before."""
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    if shown and shown[0] is not after:
        act(shown[0])
    else:
        QTimer.singleShot(50, lambda: in_window(act, after))


def count(window: MainWindow) -> int:
    ((found,),) = window.session.workspace.database.rows("SELECT count(*) FROM contact_list")
    return int(found)


def choose(window: MainWindow, folder: Path, act: Callable[[FolderDialog], object]) -> None:
    section = FolderSection(window.session)
    in_dialog(FolderDialog, act)
    section.go_to(folder)
    section.deleteLater()


@pytest.mark.parametrize(("wanted", "left"), [("move", 1), ("begin", 0)])
def test_it_moves_or_another_begins_and_is_found_at_the_next_start(
    qtbot: QtBot, usual: Path, tmp_path: Path, wanted: str, left: int
) -> None:
    new, seen = tmp_path / "new", []

    def look(window: MainWindow) -> None:
        seen.append((window.session.workspace.folder, count(window)))
        window.close()

    def leave(window: MainWindow) -> None:
        QTimer.singleShot(50, lambda: in_window(look, window))
        choose(window, new, lambda d: (d.move_button if wanted == "move" else d.begin_button).click())

    QTimer.singleShot(100, lambda: in_window(leave))
    assert starting.run(paths.default_workspace()) == 0
    assert seen == [(new, left)]
    assert paths.default_workspace() == new
    assert usual.exists() == (wanted == "begin")


def test_one_that_is_there_is_taken_and_this_one_stays(qtbot: QtBot, usual: Path, tmp_path: Path) -> None:
    Workspace(tmp_path / "other", "Me").close()
    seen: list[int] = []

    def leave(window: MainWindow) -> None:
        QTimer.singleShot(50, lambda: in_window(lambda other: (seen.append(count(other)), other.close()), window))
        choose(window, tmp_path / "other", lambda dialog: dialog.open_button.click())

    QTimer.singleShot(100, lambda: in_window(leave))
    assert starting.run(usual) == 0
    assert seen == [0]
    assert paths.default_workspace() == tmp_path / "other"
    assert (usual / "workspace.db").is_file()


def test_a_disk_that_is_not_there_is_said_and_no_empty_workspace_begins(
    qtbot: QtBot, usual: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away, found = tmp_path / "stick" / "workspace", tmp_path / "found"
    settings.save(Settings(author="Me", workspace=str(away)), paths.settings_file())
    shutil.copytree(usual, found)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(found))
    said: list[str] = []

    def other(dialog: StartDialog) -> None:
        said.append(dialog.words.text())
        dialog.other.click()

    in_dialog(StartDialog, other)
    QTimer.singleShot(100, lambda: in_window(lambda window: window.close()))
    assert starting.run(paths.default_workspace()) == 0
    assert "connect its disk" in said[0]
    assert not away.exists()
    assert paths.default_workspace() == found


def test_a_folder_that_was_named_at_the_start_is_not_changed_here(qtbot: QtBot, usual: Path, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "named", "Me")
    session = Session(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None))
    section = FolderSection(session)
    qtbot.addWidget(section)
    assert not section.other_button.isEnabled()
    section.go_to(tmp_path / "named" / "backups")
    assert "within the workspace" in section.state.text()
    session.jobs.stop()
    workspace.close()
