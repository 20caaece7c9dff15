"""Backups in the window: listed, made and put back, and told of where none can be made."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact
from crm_desktop.services import backups, contacts, passphrase, restoring, second_place
from crm_desktop.services.import_files import open_source
from crm_desktop.store import backup
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.dialogs.import_run import ImportFile, ImportRun, State
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.safety import backup_line, restored
from crm_desktop.ui.safety.backup_watch import BackupWatch
from crm_desktop.ui.safety.backups_model import CONTACTS, WHY
from crm_desktop.ui.safety.backups_section import BackupsSection
from crm_desktop.ui.safety.delete_backup import DeleteBackupDialog
from crm_desktop.ui.safety.restore_dialog import RestoreDialog
from crm_desktop.ui.safety.second_place import SecondPlace
from crm_desktop.ui.safety.without_backup import WithoutBackupDialog
from crm_desktop.ui.session import Session
from tests.ui.opened import in_dialog
from tests.ui.three_people import session, window  # noqa: F401 - fixtures


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> BackupsSection:  # noqa: F811
    found = BackupsSection(session)
    qtbot.addWidget(found)
    found.show()
    return found


def names(session: Session) -> list[str]:  # noqa: F811
    return [row[0] for row in session.workspace.database.rows("SELECT name FROM contact_list ORDER BY name")]


def cells(section: BackupsSection, column: int) -> list[str]:
    model = section.model
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_one_is_made_listed_and_put_back(qtbot: QtBot, session: Session, section: BackupsSection) -> None:  # noqa: F811
    assert not section.table.isVisible()
    assert not section.restore_button.isEnabled()
    with qtbot.waitSignal(session.backed_up):
        section.now_button.click()
    qtbot.waitUntil(lambda: cells(section, CONTACTS) == ["3"])
    assert cells(section, WHY) == ["By hand"]
    contacts.create(session.workspace, Contact(given="Dan"))
    section.table.setFocus()

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, RestoreDialog)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(RestoreDialog, accept)
    with qtbot.waitSignal(session.restored, timeout=10_000):
        qtbot.keyClick(section.table, Qt.Key.Key_Return)
    assert names(session) == ["Ana", "Ben", "Cid"]
    section.reload()
    qtbot.waitUntil(lambda: cells(section, CONTACTS) == ["4", "3"])
    assert cells(section, WHY) == ["Before a restore", "By hand"]


def test_a_restore_is_said_by_the_window_made_anew_and_undo_takes_it_back(
    qtbot: QtBot,
    session: Session,  # noqa: F811
    section: BackupsSection,
) -> None:
    backups.make(session.workspace, "hand")
    session.write(lambda: contacts.create(session.workspace, Contact(given="Dan")))
    section.reload()
    in_dialog(RestoreDialog, lambda dialog: dialog.accept())
    with qtbot.waitSignal(session.restored, timeout=10_000):
        section.restore_button.click()

    again = Session(session.app)
    said: list[tuple[str, bool]] = []
    again.said.connect(lambda *told: said.append(told))
    restored.tell(again)
    ((text, undoable),) = said
    assert text.startswith("Restored: ")
    assert "By hand" in text
    assert undoable
    with qtbot.waitSignal(again.restored, timeout=10_000):
        again.undo()
    assert names(again) == ["Ana", "Ben", "Cid", "Dan"]
    with qtbot.waitSignal(again.restored, timeout=10_000):
        again.undo()  # which takes back that as well
    assert names(again) == ["Ana", "Ben", "Cid"]
    contacts.create(again.workspace, Contact(given="Eve"))
    with qtbot.waitSignal(again.changed, timeout=10_000):
        again.undo()
    assert names(again) == ["Ana", "Ben", "Cid"], "what was done since goes first"
    said.clear()
    restored.tell(again)
    assert said == []
    again.jobs.stop()


def test_one_is_deleted_and_the_last_good_one_not_without_a_word(
    qtbot: QtBot,
    session: Session,  # noqa: F811
    section: BackupsSection,
) -> None:
    for _ in range(2):
        backups.make(session.workspace, "hand")
    section.reload()
    in_dialog(DeleteBackupDialog, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    section.delete_button.click()
    assert len(backups.listed(session.workspace.folder)) == 2, "Enter keeps it"
    in_dialog(DeleteBackupDialog, lambda dialog: dialog.delete.click())
    section.activateWindow()
    section.table.setFocus()
    qtbot.waitUntil(section.table.hasFocus)
    qtbot.keyClick(section.table, Qt.Key.Key_Delete)
    assert len(backups.listed(session.workspace.folder)) == section.model.rowCount() == 1

    def try_(dialog: DeleteBackupDialog) -> None:
        dialog.delete.click()
        assert dialog.isVisible(), "it needs a word"
        dialog.sure.click()
        dialog.delete.click()

    in_dialog(DeleteBackupDialog, try_)
    section.delete_button.click()
    assert backups.listed(session.workspace.folder) == []
    assert not section.delete_button.isEnabled()


def test_a_second_place_is_chosen_and_told_of_once_where_it_is_away(
    qtbot: QtBot,
    session: Session,  # noqa: F811
    window: MainWindow,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = SecondPlace(session)
    qtbot.addWidget(place)
    place.show()
    backups.make(session.workspace, "daily")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(session.workspace.folder))
    place.choose_button.click()
    assert "within the workspace" in place.state.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(tmp_path))
    place.choose_button.click()
    qtbot.waitUntil(lambda: place.state.text().startswith("All backups were copied"))
    found = second_place.place(session.workspace)
    assert found is not None
    assert str(found) in place.place.text()
    assert len(backups.listed(found)) == 1

    with qtbot.waitSignal(session.backed_up):
        backups.make(session.workspace, "hand")
        session.backed_up.emit()
    qtbot.waitUntil(lambda: len(backups.listed(found)) == 2 and not window.backups.is_busy())
    away = found.rename(tmp_path / "in a pocket")
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text))
    for _ in range(2):
        window.backups.look()
        qtbot.waitUntil(lambda: not window.backups.is_busy())
    assert len(said) == 1
    assert "is not there" in said[0]
    assert window.backups.problem == "", "the backups themselves are made"
    place.reload()
    assert "is not there" in place.state.text()
    away.rename(found)
    window.backups.look()
    qtbot.waitUntil(lambda: not window.backups.is_busy())
    place.reload()
    assert place.state.text().startswith("All backups were copied")
    place.stop_button.click()
    assert second_place.place(session.workspace) is None
    assert not place.stop_button.isVisible()


def test_what_is_no_backup_cannot_be_put_back(qtbot: QtBot, session: Session, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "letter.txt").write_text("dear")
    dialog = RestoreDialog(None, session, tmp_path / "letter.txt", "")
    qtbot.addWidget(dialog)
    assert "is not a backup" in dialog.problem()
    assert not dialog.restore_button.isEnabled()


def test_an_encrypted_one_asks_for_its_passphrase(qtbot: QtBot, session: Session, tmp_path: Path) -> None:  # noqa: F811
    theirs = Workspace(tmp_path / "theirs", "Me")
    contacts.create(theirs, Contact(given="Elena"))
    theirs.close()
    theirs = Workspace(tmp_path / "theirs", "Me", passphrase.change(tmp_path / "theirs", "", "correct horse").key)
    file = backups.save(theirs, tmp_path / "all.db")
    theirs.close()
    dialog = RestoreDialog(None, session, file, "")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.restore_button.isEnabled()
    assert dialog.entry is not None
    dialog.entry.line.setText("correct horse")
    dialog.entry.enter()
    qtbot.waitUntil(dialog.restore_button.isEnabled, timeout=20_000)
    assert dialog.key


def test_the_window_is_made_anew_after_a_restore(qtbot: QtBot, session: Session, window: MainWindow) -> None:  # noqa: F811
    session.restored.emit()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert session.reopens


def test_a_restore_by_another_program_makes_the_window_anew(
    qtbot: QtBot,
    session: Session,  # noqa: F811
    window: MainWindow,  # noqa: F811
) -> None:
    path = backups.make(session.workspace, "hand")
    contacts.create(session.workspace, Contact(given="Dan"))
    session.changed.emit()
    other = Workspace(session.workspace.folder, "Me")
    restoring.restore(other, path, "")
    other.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert session.reopens


def test_the_backup_of_the_day_is_made_and_one_that_fails_is_told(
    qtbot: QtBot,
    session: Session,  # noqa: F811
    window: MainWindow,  # noqa: F811
) -> None:
    watch = window.backups
    line = window.findChild(backup_line.BackupLine)
    assert line is not None
    watch.look()
    qtbot.waitUntil(lambda: not watch.is_busy())
    (made,) = backups.listed(session.workspace.folder)
    assert made.reason == "daily"
    assert line.isHidden()

    folder = session.workspace.folder / "backups"
    long_ago = backup.place(session.workspace.folder, "daily", datetime.now(UTC) - timedelta(days=8))
    made.path.rename(long_ago)
    monkey = pytest.MonkeyPatch()
    usage = shutil.disk_usage(folder)
    monkey.setattr(shutil, "disk_usage", lambda path: usage._replace(free=0))
    try:
        watch.look()
        qtbot.waitUntil(lambda: bool(watch.problem))
    finally:
        monkey.undo()
    assert not line.isHidden()
    assert line.link.text() == "No backup for 8 days"
    watch.look()
    qtbot.waitUntil(line.isHidden)
    assert len(backups.listed(session.workspace.folder)) == 2


def test_closing_ends_a_backup_that_is_under_way(session: Session) -> None:  # noqa: F811
    watch = BackupWatch(session, session)
    watch.look()
    watch.stop()
    assert list((session.workspace.folder / "backups").glob("*.partial")) == []


def test_an_import_that_finds_no_room_for_a_backup_asks(
    qtbot: QtBot,
    session: Session,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = tmp_path / "many.csv"
    many.write_text("Name\r\n" + "".join(f"Person {number}\r\n" for number in range(1_001)))
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=0))
    for wanted in (False, True):
        file = ImportFile(many, source=open_source(many), state=State.READY)
        run = ImportRun(session, [file], "update")

        def answer(dialog: QDialog, wanted: bool = wanted) -> None:
            assert isinstance(dialog, WithoutBackupDialog)
            assert "no room" in dialog.problem()
            (dialog.go_on.click if wanted else dialog.reject)()

        in_dialog(WithoutBackupDialog, answer)
        with qtbot.waitSignal(run.ended, timeout=20_000):
            run.start()
        assert file.state is (State.DONE if wanted else State.FAILED)
        assert len(names(session)) == 3 + 1_001 * wanted
