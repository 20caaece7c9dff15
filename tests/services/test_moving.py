"""A workspace moves whole, or stays where it is."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.services import backups, contacts, files, moving, passphrase
from crm_desktop.store.workspace import Workspace


def content(folder: Path) -> dict[str, bytes]:
    """All files of a workspace but its database, which holds when it was opened."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith("workspace.db")
    }


def ages(folder: Path) -> dict[str, int]:
    return {name: (folder / name).stat().st_mtime_ns for name in content(folder)}


def names(folder: Path, key: str = "") -> list[str]:
    workspace = Workspace(folder, "Me", key)
    try:
        return [row[0] for row in workspace.database.rows("SELECT name FROM contact_list")]
    finally:
        workspace.close()


@pytest.fixture(params=["plain", "encrypted"])
def key(request: pytest.FixtureRequest, folder: Path) -> str:
    return passphrase.change(folder, "", "four words are better").key if request.param == "encrypted" else ""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    workspace = Workspace(tmp_path / "old", "Me")
    uid = contacts.create(workspace, Contact(given="Ana"))
    (tmp_path / "offer.txt").write_text("dear")
    files.attach(workspace, uid, [tmp_path / "offer.txt"])
    backups.make(workspace, "hand")
    workspace.close()
    return tmp_path / "old"


@pytest.fixture
def on_another_disk(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Folders cannot be renamed from there."""
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path == folder:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)


def test_it_moves_with_all_it_has(folder: Path, key: str, tmp_path: Path) -> None:
    before, remembered = content(folder), []
    (tmp_path / "new").mkdir()
    moving.move(folder, tmp_path / "new", key, remembered.append)
    assert content(tmp_path / "new") == before
    assert remembered == [tmp_path / "new"]
    assert not folder.exists()
    assert names(tmp_path / "new", key) == ["Ana"]


@pytest.mark.usefixtures("on_another_disk")
def test_to_another_disk_it_is_copied_and_read_again(folder: Path, key: str, tmp_path: Path) -> None:
    before, remembered = content(folder), []
    old = ages(folder)
    moving.move(folder, tmp_path / "disk" / "new", key, remembered.append)
    new = tmp_path / "disk" / "new"
    assert content(new) == before
    assert ages(new) == old
    assert [path for path in new.rglob("*") if path.stat().st_mode & 0o077] == []
    assert not folder.exists()
    assert list((tmp_path / "disk").iterdir()) == [new]
    assert names(new, key) == ["Ana"]


@pytest.mark.usefixtures("on_another_disk")
def test_where_it_cannot_move_it_stays(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Unwanted(Progress):
        def check(self) -> None:
            raise Cancelled

    remembered: list[Path] = []
    target = tmp_path / "disk" / "new"
    with pytest.raises(Cancelled):
        moving.move(folder, target, "", remembered.append, Unwanted())
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=0))
    with pytest.raises(UserError, match="backup-no-room"):
        moving.move(folder, target, "", remembered.append)
    monkeypatch.undo()
    workspace = Workspace(folder, "Me")
    with pytest.raises(UserError, match="workspace-in-use"):
        moving.move(folder, target, "", remembered.append)
    workspace.close()
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="workspace-not-moved"):
        moving.move(folder, tmp_path / "file" / "new", "", remembered.append)
    assert remembered[-1:] in ([], [folder]), "no other place is remembered"
    assert list((tmp_path / "disk").iterdir()) == []
    assert names(folder) == ["Ana"]


def test_a_place_that_cannot_be_remembered_is_none(folder: Path, tmp_path: Path) -> None:
    def refuse(place: Path) -> None:
        raise UserError("file-unwritable", path="settings", detail="")

    with pytest.raises(UserError, match="file-unwritable"):
        moving.move(folder, tmp_path / "new", "", refuse)
    assert names(folder) == ["Ana"]
    assert not (tmp_path / "new").exists()


def test_what_a_folder_that_is_chosen_means(folder: Path, tmp_path: Path) -> None:
    new, mine = tmp_path / "new", tmp_path / "documents"
    assert moving.destination(folder, new) == moving.Destination(new, is_taken=False)
    mine.mkdir()
    (mine / "letter.txt").touch()
    assert moving.destination(folder, mine) == moving.Destination(mine / "CRM Desktop", is_taken=False)
    moving.begin(new, "Me")
    assert moving.destination(folder, new) == moving.Destination(new, is_taken=True)
    assert names(new) == []
    moving.begin(mine / "CRM Desktop", "Me")
    assert moving.destination(folder, mine) == moving.Destination(mine / "CRM Desktop", is_taken=True)
    for chosen, code in (
        (folder, "workspace-same"),
        (folder / "backups", "workspace-within"),
        (folder / "attachments" / "new", "workspace-within"),
        (mine / "letter.txt", "workspace-not-folder"),
    ):
        with pytest.raises(UserError, match=code):
            moving.destination(folder, chosen)
