"""Backups are copied to a second place with the files they name, when it is there, and in no other form than here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.services import backups, contacts, files, passphrase, restoring, second_place
from crm_desktop.store.files import of
from crm_desktop.store.workspace import Workspace
from tests.services.test_erasing import left

WORDS = "four words are better"


@pytest.fixture
def stick(workspace: Workspace, tmp_path: Path) -> Path:
    """The second place, of a workspace with a contact, its file and a backup; nothing was copied yet."""
    uid = contacts.create(workspace, Contact(given="Zebulina"))
    (tmp_path / "offer.txt").write_text("gadget77")
    files.attach(workspace, uid, [tmp_path / "offer.txt"])
    backups.make(workspace, "hand")
    (tmp_path / "stick").mkdir()
    second_place.choose(workspace, tmp_path / "stick")
    return second_place.place(workspace) or tmp_path


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Workspace]:
    found = Workspace(tmp_path / "elsewhere", "Me")
    yield found
    found.close()


def names_in(folder: Path) -> list[str]:
    return [each.path.name for each in backups.listed(folder)]


def test_what_is_lost_with_the_disk_is_found_there(workspace: Workspace, stick: Path, elsewhere: Workspace) -> None:
    digest = next(workspace.attachments.names())
    assert second_place.copy(workspace) == 1
    shutil.rmtree(workspace.folder / "attachments")
    (file,) = (stick / "backups").iterdir()
    restoring.restore(elsewhere, file, "")
    ((uid, name),) = elsewhere.database.rows("SELECT uid, name FROM contact_list")
    assert name == "Zebulina"
    assert of(elsewhere.database, [uid])[uid][0].digest == digest
    assert elsewhere.attachments.get(digest) == b"gadget77"


def test_only_what_lacks_is_copied_and_what_the_place_missed_follows(workspace: Workspace, stick: Path) -> None:
    assert second_place.last_copied(workspace) is None
    assert second_place.copy(workspace) == 1
    assert second_place.copy(workspace) == 0
    away = stick.with_name("in a pocket")
    stick.rename(away)
    made = [backups.make(workspace, "hand") for _ in range(2)]
    with pytest.raises(UserError, match="second-place-missing"):
        second_place.copy(workspace)
    away.rename(stick)
    assert second_place.copy(workspace) == len(made)
    assert names_in(stick) == names_in(workspace.folder)
    assert second_place.last_copied(workspace) is not None
    assert [path for path in stick.rglob("*") if ".partial" in path.name] == []


def test_what_is_in_the_way_is_told_once(workspace: Workspace, stick: Path) -> None:
    error = UserError("second-place-missing", path=stick)
    assert second_place.is_news(workspace, error)
    assert not second_place.is_news(workspace, error)
    assert second_place.is_news(workspace, UserError("backup-no-room", path=stick, size=1))
    assert second_place.is_news(workspace, error)
    second_place.copy(workspace)
    assert second_place.is_news(workspace, error), "it was there meanwhile"


def test_it_is_rotated_as_the_workspace_is_and_loses_nothing_that_got_lost_there(
    workspace: Workspace, stick: Path
) -> None:
    now = datetime.now(UTC)
    for days in range(40, 0, -1):
        backups.make(workspace, "daily", now=now - timedelta(days=days))
        if days == 20:
            second_place.copy(workspace)
    second_place.copy(workspace)
    assert set(names_in(workspace.folder)) <= set(names_in(stick))
    assert len(names_in(stick)) <= 7 + 4 + 3 + 1
    assert second_place.copy(workspace) == 0, "nothing comes and goes"
    shutil.rmtree(workspace.folder / "backups")
    before = names_in(stick)
    assert second_place.copy(workspace) == 0
    assert names_in(stick) == before


def test_a_damaged_copy_is_made_again(workspace: Workspace, stick: Path) -> None:
    second_place.copy(workspace)
    (file,) = (stick / "backups").iterdir()
    content = file.read_bytes()
    file.write_bytes(content[:5_000])
    assert second_place.copy(workspace) == 1
    assert file.read_bytes() == content


def test_where_it_cannot_be(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder, code in ((workspace.folder, "second-place-within"), (tmp_path / "nowhere", "folder-not-found")):
        with pytest.raises(UserError, match=code):
            second_place.choose(workspace, folder)
    assert second_place.place(workspace) is None
    assert second_place.copy(workspace) == 0
    contacts.create(workspace, Contact(given="Ana"))
    backups.make(workspace, "hand")
    second_place.choose(workspace, tmp_path)
    place = second_place.place(workspace)
    assert place is not None
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=0))
    with pytest.raises(UserError, match="backup-no-room"):
        second_place.copy(workspace)
    assert [path for path in place.rglob("*") if path.is_file()] == []
    monkeypatch.undo()
    shutil.rmtree(place / "backups")
    (place / "backups").write_text("in the way")
    with pytest.raises(UserError, match="second-place-failed"):
        second_place.copy(workspace)
    second_place.choose(workspace, None)
    assert second_place.copy(workspace) == 0


def test_a_deleted_backup_goes_there_too(workspace: Workspace, stick: Path) -> None:
    backups.make(workspace, "hand")
    second_place.copy(workspace)
    gone = backups.listed(workspace.folder)[0].path
    backups.delete(workspace, gone)
    second_place.forget(workspace, gone.name)
    assert names_in(stick) == names_in(workspace.folder)
    assert gone.name not in names_in(stick)


def test_attachments_go_when_no_backup_there_names_them(workspace: Workspace, stick: Path) -> None:
    second_place.copy(workspace)
    (name,) = workspace.attachments.names()
    workspace.attachments.put_aside(name)
    second_place.copy(workspace)
    assert (stick / "attachments" / name[:2] / name).exists(), "the backup names it"
    for each in backups.listed(stick):
        each.path.unlink()
        (workspace.folder / "backups" / each.path.name).unlink()
    second_place.copy(workspace)
    assert not [path for path in (stick / "attachments").rglob("*") if path.is_file()]


def test_nothing_stays_plain_there_once_there_is_a_passphrase(
    workspace: Workspace, stick: Path, elsewhere: Workspace
) -> None:
    second_place.copy(workspace)
    only_there = backups.make(workspace, "hand")
    second_place.copy(workspace)
    backups.delete(workspace, only_there)
    words = (b"Zebulina", b"gadget77", b"SQLite")
    assert all(any(word in path.read_bytes() for path in stick.rglob("*") if path.is_file()) for word in words)
    workspace.close()
    key = passphrase.change(workspace.folder, "", WORDS).key
    closed = Workspace(workspace.folder, "Me", key)
    try:
        second_place.copy(closed)
        assert not any(word in path.read_bytes() for path in stick.rglob("*") if path.is_file() for word in words)
        assert left(closed, ("Zebulina", "gadget77")) == []
        for file in (stick / "backups").iterdir():
            restoring.restore(elsewhere, file, restoring.key_for(file, "", WORDS))
            assert elsewhere.database.rows("SELECT name FROM contact_list") == [("Zebulina",)]
            assert [elsewhere.attachments.get(name) for name in elsewhere.attachments.names()] == [b"gadget77"]
    finally:
        closed.close()
