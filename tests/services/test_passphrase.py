"""A passphrase closes all that a workspace holds, and whoever knows it, or takes it away, finds everything again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.services import contacts, devices, history, passphrase, salvaging, unlocking
from crm_desktop.services.backups import make
from crm_desktop.services.finding import parse_query
from crm_desktop.services.import_files import import_file
from crm_desktop.store import keys, owner_only, queries, search
from crm_desktop.store import office as kept
from crm_desktop.store.opening import fits, open_database
from crm_desktop.store.workspace import ATTACHMENT_KEY, DATABASE, Workspace
from tests.services.offices import Computers
from tests.services.test_erasing import WORDS, left, make_person

FIRST, SECOND = "four words are better", "and four others"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace with a person, files, a backup and rows that could not be read; closed."""
    workspace = Workspace(tmp_path / "w", "Me")
    make_person(workspace, tmp_path)
    make(workspace, "hand")
    (tmp_path / "w" / "rejected").mkdir()
    (tmp_path / "w" / "rejected" / "list.csv").write_text("Name\r\nZebulina\r\n")
    for left_over in ("backups/20260101-000000-daily.db.partial", "attachments/.0011.partial"):
        with owner_only.new_file(tmp_path / "w" / left_over) as file:  # the program was stopped
            file.write(b"Zebulina")
    workspace.close()
    return tmp_path / "w"


def opened(folder: Path, words: str) -> Workspace:
    return Workspace(folder, "Me", keys.derive(words, folder / DATABASE) if words else "")


def told(folder: Path, words: str) -> list[object]:
    """All that the workspace, its files and its backups hold."""
    workspace = opened(folder, words)
    passphrase.resume(workspace)
    try:
        found: list[object] = [
            workspace.database.rows(f"SELECT * FROM {table}") for table in ("contact", "detail", "change")
        ]
        found.append({name: workspace.attachments.get(name) for name in sorted(workspace.attachments.names())})
        for path in passphrase.backups(folder):
            copy = open_database(path, keys.derive(words, path) if words else "")
            found.append(copy.rows("SELECT * FROM contact"))
            copy.close()
        return found
    finally:
        workspace.close()


def test_nothing_is_left_in_plain(folder: Path) -> None:
    before = told(folder, "")
    assert set(left(opened(folder, ""))) > set(WORDS[:5])
    changed = passphrase.change(folder, "", FIRST)
    assert (changed.backups, changed.others) == (1, [])
    workspace = opened(folder, FIRST)
    workspace.journal.author = "Zebulina"
    contacts.create(workspace, Contact(given="Wombatville", photo=b"gadget77"))  # into the log, too
    assert (folder / "workspace.db-wal").stat().st_size
    assert left(workspace, (*WORDS, "contact", "SQLite")) == []
    history.undo_batch(workspace)
    workspace.close()
    assert told(folder, FIRST)[1] == before[1]
    assert told(folder, FIRST)[3:] != before[3:]


def test_all_comes_back_with_another_passphrase_and_without_one(folder: Path) -> None:
    before = told(folder, "")
    first = passphrase.change(folder, "", FIRST)
    assert told(folder, FIRST) == before
    second = passphrase.change(folder, first.key, SECOND)
    assert told(folder, SECOND) == before
    with pytest.raises(UserError, match="passphrase-wrong"):
        opened(folder, FIRST)
    assert passphrase.remove(folder, second.key).backups == 1
    assert told(folder, "") == before
    assert (folder / "rejected" / "list.csv").read_bytes() == b"Name\r\nZebulina\r\n"


class Killed(BaseException):
    """The program ends here."""


def killed_at(step: int, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Ends the program before so many changes to files; what was counted until then is in the list."""
    count = [0]

    def counted(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            count[0] += 1
            if count[0] >= step:
                raise Killed
            return function(*given, **named)

        return call

    for owner, name in ((Path, "replace"), (Path, "unlink"), (os, "utime")):
        monkeypatch.setattr(owner, name, counted(getattr(owner, name)))
    return count


@pytest.mark.parametrize("action", ["set", "change", "remove"])
def test_wherever_it_is_stopped_all_is_there_as_before_or_after(
    folder: Path, tmp_path: Path, action: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = told(folder, "")
    start = "" if action == "set" else FIRST
    end = {"set": FIRST, "change": SECOND, "remove": ""}[action]
    key = passphrase.change(folder, "", start).key if start else ""
    ends = set()
    for step in count(1):
        shutil.copytree(folder, copy := tmp_path / f"copy{step}")
        with monkeypatch.context() as patch:
            counted = killed_at(step, patch)
            with suppress(Killed):
                passphrase.change(copy, key, end) if end else passphrase.remove(copy, key)
        words = next(words for words in (start, end) if fits_words(copy, words))
        ends.add(words)
        assert told(copy, words) == before
        assert bool(words) == (left(opened(copy, words), ("zebulina", "photographic", "SQLite")) == [])
        assert not list(copy.rglob("*.rekeyed*"))
        shutil.rmtree(copy)
        if counted[0] < step:
            break
    assert ends == {start, end}


def fits_words(folder: Path, words: str) -> bool:
    path = folder / DATABASE
    return fits(path, keys.derive(words, path) if words else "")


def test_what_cannot_be_changed_stays_as_it_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Unwanted(Progress):
        def advance(self, done: int, total: int) -> None:
            raise Cancelled

    before = told(folder, "")
    with pytest.raises(Cancelled):
        passphrase.change(folder, "", FIRST, progress=Unwanted())
    assert told(folder, "") == before
    workspace = opened(folder, "")
    with pytest.raises(UserError, match="workspace-in-use"):
        passphrase.change(folder, "", FIRST)
    workspace.close()
    assert told(folder, "") == before


def test_a_backup_that_nobody_can_open_stays_and_is_told(folder: Path) -> None:
    (folder / "backups" / "old.db").write_bytes(os.urandom(4096))
    (folder / "backups" / "older.db").write_bytes(b"SQLite format 3\0" + bytes(5000))
    changed = passphrase.change(folder, "", FIRST)
    assert [path.name for path in changed.others] == ["old.db", "older.db"]


def test_work_goes_on_in_an_encrypted_workspace(folder: Path, tmp_path: Path) -> None:
    passphrase.change(folder, "", FIRST)
    workspace = opened(folder, FIRST)
    (tmp_path / "list.csv").write_text("First Name,E-mail 1 - Value\r\nQuentin,q@example.com\r\n" + "x," * 5 + "\r\n")
    outcome, rejected = import_file(workspace, tmp_path / "list.csv")
    assert outcome.created == 1
    assert rejected is None or rejected.parent == tmp_path
    assert search.count(workspace.database, parse_query(workspace.database, "quentin")) == 1
    history.undo_batch(workspace)
    assert search.count(workspace.database, parse_query(workspace.database, "quentin")) == 0
    copy = open_database(make(workspace, "hand"), workspace.database.key)
    assert kept.get(copy, ATTACHMENT_KEY)
    copy.close()
    workspace.close()


def test_encrypted_workspaces_sync(tmp_path: Path) -> None:
    computers = Computers(tmp_path)
    ana, ben = computers.join("ana"), computers.join("ben")
    make_person(ana, tmp_path)
    computers.sync()
    ben.close()
    passphrase.change(ben.folder, "", FIRST)
    computers.opened[1] = ben = opened(ben.folder, FIRST)
    uid = contacts.create(ana, Contact(given="Quentin", photo=b"another photo"))
    computers.sync()
    name = ben.attachments.name_of(b"another photo")
    assert queries.contact(ben.database, uid).given == "Quentin"
    assert ben.attachments.holds(name)
    assert left(ben, ("Quentin", "another photo", name)) == []
    contacts.set_fields(ben, uid, [("title", "Director")])
    computers.sync()
    assert queries.contact(ana.database, uid).title == "Director"
    assert len(devices.seen(ana.database)) == 1  # the other one is still the same to her
    computers.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows has other rights")
@pytest.mark.parametrize("words", ["", FIRST])
def test_all_is_for_its_owner_alone(folder: Path, tmp_path: Path, words: str) -> None:
    if words:
        passphrase.change(folder, "", words)
    for name in ("backups", "rejected"):
        (folder / name).chmod(0o755)  # as older versions made them
    workspace = opened(folder, words)
    make_person(workspace, tmp_path)
    make(workspace, "hand")
    open_to_others = [
        path for path in (folder, *folder.rglob("*")) if path.stat().st_mode & 0o077 and path.parent.name != "rejected"
    ]
    workspace.close()
    assert open_to_others == []


def test_backups_are_deleted_if_that_is_wanted(folder: Path) -> None:
    passphrase.change(folder, "", FIRST, delete_backups=True)
    assert passphrase.backups(folder) == []


def test_a_damaged_file_is_not_taken_for_a_wrong_passphrase(folder: Path, tmp_path: Path) -> None:
    key = passphrase.change(folder, "", FIRST).key
    path = folder / DATABASE
    content = bytearray(path.read_bytes())
    for damaged in (100, 3):  # of the first page; of the salt, which backups have, too
        content[damaged] ^= 1
        path.write_bytes(content)
        assert unlocking.checked(path, FIRST) == key
        with pytest.raises(UserError, match="database-damaged"):
            Workspace(folder, "Me", key)
        with pytest.raises(UserError, match="passphrase-wrong"):
            unlocking.checked(path, SECOND)
    found = salvaging.salvage(folder, tmp_path / "new", "Me", unlocking.checked(path, FIRST))
    assert sum(found.lost.values()) == found.files_lost == 0


def test_rejected_rows_are_read_under_each_passphrase_and_open_again_without_one(folder: Path) -> None:
    rows = b"Name\r\nZebulina\r\n"
    key = ""
    for words in (FIRST, SECOND):
        key = passphrase.change(folder, key, words).key
        workspace = opened(folder, words)
        (closed,) = passphrase.rejected(folder)
        assert closed.suffix == passphrase.CLOSED
        assert passphrase.content_of(workspace, closed) == rows
        workspace.close()
    passphrase.remove(folder, key)
    passphrase.change(folder, "", FIRST)  # which makes another key for files
    workspace = opened(folder, FIRST)
    assert [passphrase.content_of(workspace, path) for path in passphrase.rejected(folder)] == [rows]
    workspace.close()


@pytest.mark.expected_log("stay closed")
def test_damaged_rejected_rows_do_not_keep_the_passphrase(folder: Path) -> None:
    (folder / "rejected" / "more.csv").write_text("Name\r\nWombatville\r\n")
    key = passphrase.change(folder, "", FIRST).key
    damaged = folder / "rejected" / "list.csv.closed"
    content = damaged.read_bytes()
    damaged.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    passphrase.remove(folder, key)
    assert told(folder, "")
    assert [path.name for path in passphrase.rejected(folder)] == ["list.csv.closed", "more.csv"]
    assert (folder / "rejected" / "more.csv").read_bytes() == b"Name\r\nWombatville\r\n"
