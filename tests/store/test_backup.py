"""A copy is verified before it has its name, and others write while it is made."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.progress import Progress
from crm_desktop.services import contacts
from crm_desktop.store import backup
from crm_desktop.store.backup_reading import contacts_in
from crm_desktop.store.workspace import Workspace


class Between(Progress):
    """Acts once between two steps."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.steps = 0

    def advance(self, done: int, total: int) -> None:
        self.steps += 1
        assert self.steps < 200, "it began anew"
        writer = threading.Thread(target=self._write)
        writer.start()
        writer.join(5)
        assert not writer.is_alive(), "who writes waits"

    def _write(self) -> None:
        contacts.create(self._workspace, Contact(given="Late"))
        self._workspace.close()


def test_what_is_written_between_two_steps_is_not_in_it_and_does_not_begin_it_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup.copy_pages, "__defaults__", (20,))
    workspace = Workspace(tmp_path / "workspace", "Me")
    contacts.create(workspace, Contact(given="Ana"))
    between = Between(workspace)
    path = backup.back_up(workspace.database, tmp_path / "copy.db", between)
    pages = backup.size(workspace.database) // 4096
    assert 3 < between.steps <= pages // 20 + 1
    assert contacts_in(path, "") == 1
    assert contacts_in(workspace.database.path, "") == 1 + between.steps
    workspace.close()


def test_its_name_tells_when_it_was_made_and_why(tmp_path: Path) -> None:
    moment = datetime(2026, 3, 4, 9, 5, 6, 789_000, UTC)
    path = backup.place(tmp_path, "import", moment)
    assert path == tmp_path / "backups" / "20260304-090506-789-import.db"
    assert backup.moment_of("20260304-090506-789") == moment
    path.parent.mkdir()
    path.touch()
    assert backup.place(tmp_path, "daily", moment).name == "20260304-090506-790-daily.db"


def test_a_partial_one_that_was_left_is_no_backup_and_in_nobody_s_way(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path, "Me")
    target = tmp_path / "copy.db"
    target.with_name("copy.db.partial").write_bytes(b"half")
    backup.back_up(workspace.database, target)
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.db"]
    workspace.close()
