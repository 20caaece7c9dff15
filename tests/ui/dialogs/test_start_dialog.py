from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from crm_desktop import paths, settings
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.services import backups, contacts, passphrase, unlocking
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui import application, starting
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.start_dialog import StartDialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.safety.passphrase_prompt import PassphrasePrompt
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
    assert starting.run(tmp_path / "file") == 0
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
    assert starting.run(workspace) == 0
    assert (workspace / "workspace.db").is_file()


def test_giving_up_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "workspace").write_text("notes")
    in_dialog(StartDialog, lambda dialog: dialog.leave.click())
    assert starting.run(tmp_path / "workspace") == 1
    assert (tmp_path / "workspace").read_text() == "notes"


def test_esc_keeps_the_folder_as_it_was(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: "")
    dialog = StartDialog(UserError("disk-full", path=tmp_path), tmp_path)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.other.click()
    assert dialog.isVisible()
    assert dialog.folder == tmp_path


def damaged_with_a_backup(folder: Path, words: str = "") -> Path:
    """A workspace with Ana in it whose database is damaged; its backup."""
    workspace = Workspace(folder, "Me")
    contacts.create(workspace, Contact(given="Ana"))
    workspace.close()
    key = passphrase.change(folder, "", words).key if words else ""
    workspace = Workspace(folder, "Me", key)
    made = backups.make(workspace, "hand")
    workspace.close()
    content = (folder / "workspace.db").read_bytes()
    end = 2_064 if words else len(content)  # one bit is enough for a page that is encrypted
    (folder / "workspace.db").write_bytes(content[:2_048] + bytes(end - 2_048) + content[end:])
    return made


@pytest.mark.parametrize("words", ["", "four words are better"])
def test_a_backup_takes_the_place_of_a_damaged_workspace(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    folder = tmp_path / "workspace"
    backup = damaged_with_a_backup(folder, words)
    damaged = (folder / "workspace.db").read_bytes()
    offered: list[str] = []

    def choose(*given: str) -> tuple[str, str]:
        offered.append(given[-1])
        return str(backup), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    titles: list[str] = []

    def tell(dialog: PassphrasePrompt) -> None:
        dialog.entry.line.setText(words)
        dialog.entry.enter()
        qtbot.waitUntil(lambda: bool(dialog.key), timeout=20_000)

    def restore(dialog: StartDialog) -> None:
        titles.append(dialog.words.text())
        assert not dialog.again.isVisible()
        if words:
            in_dialog(PassphrasePrompt, tell)  # of the backup
        dialog.restore.click()
        if words:
            in_dialog(PassphrasePrompt, tell)  # of the workspace that now opens

    if words:
        in_dialog(PassphrasePrompt, tell)  # it is right, though the file is damaged
    in_dialog(StartDialog, restore)
    QTimer.singleShot(100, close_the_window)
    assert starting.run(folder) == 0
    assert offered == ["Backups (*.db);;All files (*)"]  # what a restore reads
    assert len(titles) == 1
    assert "damaged" in titles[0]
    workspace = Workspace(folder, "Me", unlocking.checked(folder / "workspace.db", words) if words else "")
    assert workspace.database.rows("SELECT name FROM contact_list") == [("Ana",)]
    workspace.close()
    (aside,) = (folder / "backups").glob("*-unreadable")
    assert (aside / "workspace.db").read_bytes() == damaged


def test_what_is_no_backup_leaves_the_damaged_workspace_as_it_is(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "workspace"
    damaged_with_a_backup(folder)
    before = (folder / "workspace.db").read_bytes()
    (tmp_path / "letter.txt").write_text("dear")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (str(tmp_path / "letter.txt"), ""))
    problems: list[str] = []

    def restore(dialog: StartDialog) -> None:
        in_dialog(Dialog, lambda work: problems.append(work.problem()))
        dialog.restore.click()
        assert dialog.isVisible()

    in_dialog(StartDialog, restore)
    assert starting.run(folder) == 1
    assert "is not a backup" in problems[0]
    assert (folder / "workspace.db").read_bytes() == before
