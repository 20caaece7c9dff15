"""The files of a contact and of an activity: opened as copies, saved, removed, dragged; never run."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, files, history
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.activity.edit_dialog import EditDialog
from crm_desktop.ui.contact.pane import DETAILS, HISTORY
from crm_desktop.ui.files.file_row import FileRow
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from tests.ui.files.conftest import Desktop
from tests.ui.opened import in_dialog


@pytest.fixture
def offer(tmp_path: Path) -> Path:
    path = tmp_path / "pasiūlymas عرض.pdf"
    path.write_bytes(b"%PDF offer")
    return path


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "setup.exe"
    path.write_bytes(b"MZ")
    return path


def rows(window: MainWindow) -> list[FileRow]:
    window.contact_pane.tabs.setCurrentIndex(DETAILS)
    return window.contact_pane.details.groups["files"].items


@pytest.fixture
def attached(window: MainWindow, workspace: Workspace, ana: Uid, offer: Path, program: Path) -> list[FileRow]:
    files.attach(workspace, ana, [offer, program])
    window.session.changed.emit()
    return rows(window)


def test_a_click_opens_a_copy_that_can_only_be_read(
    qtbot, desktop: Desktop, attached: list[FileRow], offer: Path
) -> None:
    qtbot.mouseClick(attached[0].name, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(desktop.opened))
    copy = Path(unquote(desktop.opened[0].removeprefix("file://")))
    assert (copy.name, copy.read_bytes()) == (offer.name, offer.read_bytes())
    assert copy != offer
    assert not copy.stat().st_mode & 0o222


def test_a_program_is_never_opened_but_can_be_saved(
    qtbot, desktop: Desktop, attached: list[FileRow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = attached[1]
    assert [action.text() for action in row.menu().actions()] == ["Save as…", "Remove"]
    target = tmp_path / "saved.exe"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    qtbot.mouseClick(row.name, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == b"MZ"
    assert not target.stat().st_mode & 0o111
    assert desktop.opened == []


def test_delete_removes_and_undo_brings_back(
    qtbot, window: MainWindow, workspace: Workspace, attached: list[FileRow], said: list[str]
) -> None:
    attached[0].name.setFocus()
    qtbot.keyClick(attached[0].name, Qt.Key.Key_Delete)
    assert [row.name.text() for row in rows(window)] == ["setup.exe"]
    assert said[-1] == "Removed pasiūlymas عرض.pdf"
    history.undo_batch(workspace)
    window.session.changed.emit()
    assert len(rows(window)) == 2


def test_a_content_that_is_damaged_is_not_dragged(
    session: Session, attached: list[FileRow], said: list[str], workspace: Workspace
) -> None:
    file = attached[0].file
    assert file is not None
    (workspace.folder / "attachments" / file.digest[:2] / file.digest).write_bytes(b"x" * file.size)
    assert not attached[0]._shelf.drag(file)
    assert "damaged" in said[-1]


def test_a_drag_carries_a_copy(session: Session, attached: list[FileRow], offer: Path) -> None:
    row = attached[0]
    assert row.file is not None
    (url,) = row._shelf.carried(row.file).urls()
    assert Path(url.toLocalFile()).read_bytes() == offer.read_bytes()


def test_the_timeline_names_the_files_and_its_menu_opens_them(
    qtbot, desktop: Desktop, window: MainWindow, workspace: Workspace, ana: Uid, offer: Path
) -> None:
    call = activities.add(workspace, Activity(type="call", status="done", contacts=[uid_text(ana)]))
    window.session.changed.emit()
    before = window.contact_pane.timeline.list.sizeHint().height()
    files.attach(workspace, call, [offer], "activity")
    window.session.changed.emit()
    timeline = window.contact_pane.timeline.list
    assert timeline.sizeHint().height() > before
    activity = queries.activity(workspace.database, call)
    assert offer.name in timeline.entries.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    opens = next(action for action in timeline.menu(activity).actions() if action.text() == f"Open {offer.name}")
    opens.trigger()
    qtbot.waitUntil(lambda: bool(desktop.opened))


def test_the_dialog_of_an_activity_has_its_files(
    qtbot, window: MainWindow, workspace: Workspace, ana: Uid, offer: Path
) -> None:
    call = activities.add(workspace, Activity(type="call", status="done", contacts=[uid_text(ana)]))
    files.attach(workspace, call, [offer], "activity")
    window.session.changed.emit()
    seen: list[str] = []

    def look(dialog: EditDialog) -> None:
        (row,) = dialog.findChildren(FileRow)
        seen.append(row.name.text())
        row.remove.click()
        qtbot.waitUntil(lambda: not [each for each in dialog.findChildren(FileRow) if each.isVisible()])

    in_dialog(EditDialog, look)
    window.contact_pane.timeline.edit(queries.activity(workspace.database, call))
    assert seen == [offer.name]


def test_the_history_of_a_contact_with_files_opens(window: MainWindow, attached: list[FileRow]) -> None:
    window.contact_pane.tabs.setCurrentIndex(HISTORY)
    assert not window.grab().isNull()
