from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from crm_desktop import paths, settings
from crm_desktop.domain.errors import UserError
from crm_desktop.ui import application, starting
from crm_desktop.ui.dialogs.start_dialog import StartDialog
from crm_desktop.ui.main_window import MainWindow
from tests.ui.opened import in_dialog


@pytest.fixture(autouse=True)
def no_signals_of_a_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """A start takes over the whole process: its log, its hooks and its garbage."""
    monkeypatch.setattr("crm_desktop.log.start", lambda file: None)
    monkeypatch.setattr(application, "_after_the_first_picture", lambda *given: None)
    settings.save(settings.Settings(), paths.settings_file())  # it is not the first


def close_the_window() -> None:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    if not found:
        QTimer.singleShot(50, close_the_window)
        return
    found[0].close()


def test_another_folder_can_be_chosen(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(tmp_path / "other"))
    seen: list[str] = []

    def choose(dialog: StartDialog) -> None:
        seen.append(dialog.words.text())
        dialog.other.click()

    in_dialog(StartDialog, choose)
    QTimer.singleShot(100, close_the_window)
    assert starting.run(tmp_path / "file", ()) == 0
    assert seen == [f"{tmp_path / 'file'} is a file, not a folder; name a folder for the workspace."]
    assert (tmp_path / "other" / "workspace.db").is_file()


def test_what_was_in_the_way_may_be_gone(qtbot: QtBot, tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    workspace.touch()

    def mend(dialog: StartDialog) -> None:
        workspace.unlink()
        dialog.again.click()

    in_dialog(StartDialog, mend)
    QTimer.singleShot(100, close_the_window)
    assert starting.run(workspace, ()) == 0
    assert (workspace / "workspace.db").is_file()


def test_giving_up_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "workspace").write_text("notes")
    in_dialog(StartDialog, lambda dialog: dialog.leave.click())
    assert starting.run(tmp_path / "workspace", ()) == 1
    assert (tmp_path / "workspace").read_text() == "notes"


def test_esc_keeps_the_folder_as_it_was(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: "")
    dialog = StartDialog(UserError("disk-full", path=tmp_path), tmp_path)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.other.click()
    assert dialog.isVisible()
    assert dialog.folder == tmp_path
