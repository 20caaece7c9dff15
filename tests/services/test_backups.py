"""Backups are made, rotated and put back: while others read and write, from other versions, keys and folders."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.services import backups, contacts, files, history, office, passphrase, restoring, unused_files
from crm_desktop.store import backup
from crm_desktop.store.backup_reading import contacts_in
from crm_desktop.store.files import of
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers
from tests.services.test_erasing import left

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def names(workspace: Workspace) -> list[str]:
    return [row[0] for row in workspace.database.rows("SELECT name FROM contact_list ORDER BY name")]


def device(workspace: Workspace) -> str:
    found = office.current(workspace)
    assert found is not None
    return found.device


@pytest.fixture
def ana(workspace: Workspace) -> bytes:
    return contacts.create(workspace, Contact(given="Ana"))


def put_back(workspace: Workspace, file: Path, secret: str = "") -> restoring.Restored:
    return restoring.restore(workspace, file, restoring.key_for(file, workspace.database.key, secret))


def refused(workspace: Workspace, file: Path) -> str:
    before = names(workspace)
    with pytest.raises(UserError) as error:
        put_back(workspace, file)
    assert names(workspace) == before
    left = [path.name for path in (workspace.folder / "backups").rglob("*")] if file.exists() else []
    assert not [name for name in left if ".partial" in name]
    return error.value.code


def test_a_backup_is_made_listed_and_put_back_and_that_can_be_undone(workspace: Workspace, ana: bytes) -> None:
    path = backups.make(workspace, "hand")
    assert path.stat().st_mode & 0o077 == 0
    contacts.create(workspace, Contact(given="Ben"))
    restored = put_back(workspace, path)
    assert names(workspace) == ["Ana"]
    assert restored.contacts == 1
    assert restored.before is not None
    assert [each.reason for each in backups.listed(workspace.folder)] == ["restore", "hand"]
    assert [contacts_in(each.path, "") for each in backups.listed(workspace.folder)] == [2, 1]
    put_back(workspace, restored.before)
    assert names(workspace) == ["Ana", "Ben"]
    contacts.create(workspace, Contact(given="Cid"))
    history.undo_batch(workspace)
    assert names(workspace) == ["Ana", "Ben"]


def test_it_is_due_once_a_day_and_never_where_there_is_nothing(workspace: Workspace) -> None:
    assert not backups.is_due(workspace, NOW)
    contacts.create(workspace, Contact(given="Ana"))
    assert backups.is_due(workspace, NOW)
    backups.make(workspace, "daily", now=NOW)
    assert not backups.is_due(workspace, NOW + DAY - timedelta(minutes=1))
    assert backups.is_due(workspace, NOW + DAY)
    assert backups.is_due(workspace, NOW - DAY), "the clock was set back"


def test_a_year_of_days_leaves_days_weeks_and_months(workspace: Workspace, ana: bytes) -> None:
    copy = backups.make(workspace, "daily", now=NOW)
    for day in range(1, 400):
        backup.place(workspace.folder, "daily", NOW + day * DAY).hardlink_to(copy)
    (workspace.folder / "backups" / "notes.txt").write_text("mine")
    backups.make(workspace, "daily", now=NOW + 400 * DAY)
    left = [each.made.astimezone().date() for each in backups.listed(workspace.folder)]
    today = (NOW + 400 * DAY).astimezone().date()
    assert left[:7] == [today - timedelta(days=day) for day in range(7)]
    assert len(left) <= 7 + 3 + 11
    assert (workspace.folder / "backups" / "notes.txt").exists()


def test_while_it_is_made_and_put_back_others_read_and_write(workspace: Workspace, ana: bytes) -> None:
    with workspace.journal.batch("import") as batch:
        for number in range(300):
            batch.put("contact", {"kind": "individual", "given": f"Contact {number}", "notes": "x" * 5_000})
    path = backups.make(workspace, "hand")
    quiet, stop, seen, longest = threading.Event(), threading.Event(), set(), [0.0]

    def write() -> None:
        while not quiet.is_set():
            began = time.perf_counter()
            contacts.create(workspace, Contact(given="Busy"))
            longest[0] = max(longest[0], time.perf_counter() - began)
        workspace.close()

    def read() -> None:
        while not stop.is_set():
            with workspace.database.snapshot():
                records = workspace.database.row("SELECT count(*) FROM contact WHERE given <> 'Busy'")
                derived = workspace.database.row("SELECT count(*) FROM contact_list WHERE name <> 'Busy'")
            seen.add((records, derived))
        workspace.close()

    writer, reader = threading.Thread(target=write), threading.Thread(target=read)
    writer.start()
    reader.start()
    try:
        during = backups.make(workspace, "hand")
        contacts.create(workspace, Contact(given="Late"))
        quiet.set()
        writer.join()
        restored = put_back(workspace, path)
    finally:
        quiet.set()
        stop.set()
        reader.join()
    assert len(names(workspace)) == 301
    assert restored.before is not None
    assert (contacts_in(during, "") or 0) >= 301
    assert (contacts_in(restored.before, "") or 0) > 302
    assert seen <= {((301,), (301,)), ((302,), (302,))}
    assert longest[0] < 5


def test_what_is_written_between_the_backup_and_the_restore_is_in_the_backup(
    workspace: Workspace, ana: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = backups.make(workspace, "hand")
    late = iter(["Ben", "Cid"])
    make = backups.make

    def made(*args: object, **named: object) -> Path:
        found = make(*args, **named)  # type: ignore[arg-type]
        for name in late:
            contacts.create(workspace, Contact(given=name))
            workspace.close()
            break
        return found

    monkeypatch.setattr(backups, "make", made)
    restored = put_back(workspace, path)
    assert names(workspace) == ["Ana"]
    assert restored.before is not None
    assert contacts_in(restored.before, "") == 3


def test_a_backup_of_an_older_version_is_brought_up_to_date(workspace: Workspace, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    script = (Path(__file__).parents[1] / "store" / "version_1.sql").read_text(encoding="utf-8")
    with sqlite.connect(old) as database:
        database.executescript("PRAGMA synchronous = off;" + script)
    database.close()
    content = old.read_bytes()
    put_back(workspace, old)
    assert "Ana Adomaite" in names(workspace)
    assert old.read_bytes() == content
    assert [each.reason for each in backups.listed(workspace.folder)] == ["restore"]


def test_what_is_no_backup_is_refused_and_changes_nothing(workspace: Workspace, ana: bytes, tmp_path: Path) -> None:
    path = backups.make(workspace, "hand")
    whole = path.read_bytes()
    assert refused(workspace, tmp_path / "nowhere.db") == "backup-missing"
    other = tmp_path / "other.db"
    for content in (b"", b"name,phone\r\n", b"SQLite format 3\0 and so on", os.urandom(100)):
        other.write_bytes(content)
        assert refused(workspace, other) in ("backup-foreign", "backup-damaged")
    with sqlite.connect(tmp_path / "foreign.db") as database:
        database.execute("CREATE TABLE contact(id, deleted)")
    database.close()
    assert refused(workspace, tmp_path / "foreign.db") == "backup-foreign"
    for damaged in (whole[: len(whole) // 2], whole[:8192] + os.urandom(16384) + whole[24576:]):
        other.write_bytes(damaged)
        assert refused(workspace, other) == "backup-damaged"
    with sqlite.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    assert refused(workspace, path) == "backup-newer"
    assert refused(workspace, tmp_path) == "backup-missing"


def test_no_room_and_a_cancelled_one_leave_nothing(
    workspace: Workspace, ana: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Unwanted(Progress):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        backups.make(workspace, "hand", Unwanted())
    usage = shutil.disk_usage(workspace.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1 << 20))
    with pytest.raises(UserError) as error:
        backups.make(workspace, "hand")
    assert error.value.code == "backup-no-room"
    assert list((workspace.folder / "backups").iterdir()) == []


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Workspace]:
    found = Workspace(tmp_path / "elsewhere", "Me")
    yield found
    found.close()


def with_a_file(workspace: Workspace, owner: bytes, folder: Path) -> str:
    (folder / "offer.pdf").write_bytes(b"an offer " * 300_000)
    files.attach(workspace, owner, [folder / "offer.pdf"])
    return of(workspace.database, [owner])[owner][0].digest


def test_a_backup_taken_elsewhere_holds_attachments(
    workspace: Workspace, ana: bytes, elsewhere: Workspace, tmp_path: Path
) -> None:
    digest = with_a_file(workspace, ana, tmp_path)
    path = backups.save(workspace, tmp_path / "all.db")
    assert backups.save(workspace, path) == path, "written over"
    put_back(elsewhere, path)
    assert elsewhere.attachments.holds(digest)
    assert elsewhere.database.row("SELECT 1 FROM sqlite_schema WHERE name LIKE 'backup%'") is None
    usual = backups.save(workspace, tmp_path)
    assert usual.parent == tmp_path
    assert contacts_in(usual, "") == 1


def test_a_file_elsewhere_that_is_no_backup_is_not_written_over(
    workspace: Workspace, ana: bytes, elsewhere: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    for target in (tmp_path / "letter.txt", elsewhere.database.path):
        before = target.read_bytes()
        with pytest.raises(UserError) as error:
            backups.save(workspace, target)
        assert error.value.code == "backup-in-the-way"
        assert target.read_bytes() == before
    with pytest.raises(UserError) as error:
        backups.save(workspace, tmp_path / "away" / "all.db")
    assert error.value.code == "folder-not-found"


def test_a_backup_of_another_workspace_brings_the_files_that_lie_beside_it(
    workspace: Workspace, ana: bytes, elsewhere: Workspace, tmp_path: Path
) -> None:
    digest = with_a_file(workspace, ana, tmp_path)
    put_back(elsewhere, backups.make(workspace, "hand"))
    assert elsewhere.attachments.holds(digest)


def test_what_a_kept_backup_names_is_not_tidied_away(workspace: Workspace, ana: bytes, tmp_path: Path) -> None:
    empty = backups.make(workspace, "hand")
    digest = with_a_file(workspace, ana, tmp_path)
    restored = put_back(workspace, empty)
    assert restored.before is not None
    later = time.time() + 30 * 24 * 3600
    path = workspace.folder / "attachments" / digest[:2] / digest
    unused_files.tidy(workspace, later)
    assert path.exists()
    restored.before.unlink()
    unused_files.tidy(workspace, later + 30 * 24 * 3600)
    assert not path.exists()
    assert path.with_suffix(".aside").exists()


def encrypted(folder: Path, secret: str) -> Workspace:
    workspace = Workspace(folder, "Me")
    contacts.create(workspace, Contact(given="Secret"))
    workspace.close()
    return Workspace(folder, "Me", passphrase.change(folder, "", secret).key)


def test_an_encrypted_backup_asks_for_its_own_passphrase(workspace: Workspace, ana: bytes, tmp_path: Path) -> None:
    theirs = encrypted(tmp_path / "theirs", "correct horse")
    digest = with_a_file(theirs, theirs.database.row("SELECT uid FROM contact")[0], tmp_path)  # type: ignore[index]
    inside, outside = backups.make(theirs, "hand"), backups.save(theirs, tmp_path / "all.db")
    assert b"Secret" not in inside.read_bytes()
    assert b"an offer" not in outside.read_bytes()
    for file in (inside, outside):
        assert refused(workspace, file) == "passphrase-needed"
        with pytest.raises(UserError) as error:
            put_back(workspace, file, "another one")
        assert error.value.code == "passphrase-wrong"
        put_back(workspace, file, "correct horse")
        assert names(workspace) == ["Secret"]
        assert workspace.attachments.holds(digest)
        contacts.create(workspace, Contact(given="Ben"))
    mine = encrypted(tmp_path / "mine", "battery staple")
    key = mine.database.key
    put_back(mine, outside, "correct horse")
    assert mine.attachments.holds(digest)
    put_back(mine, backups.make(workspace, "hand"))  # a plain one
    assert names(mine) == ["Ben", "Secret"]
    mine.close()
    again = Workspace(tmp_path / "mine", "Me", key)
    assert names(again) == ["Ben", "Secret"]
    assert again.attachments.holds(digest)
    again.close()
    theirs.close()


def test_a_workspace_that_is_damaged_or_not_there_is_restored_anew(tmp_path: Path) -> None:
    theirs = encrypted(tmp_path / "theirs", "correct horse")
    uid = theirs.database.row("SELECT uid FROM contact")[0]  # type: ignore[index]
    digest = with_a_file(theirs, uid, tmp_path)
    file = backups.save(theirs, tmp_path / "all.db")
    theirs.close()
    folder = tmp_path / "new"
    key = restoring.key_for(file, "", "correct horse")
    assert restoring.restore_anew(folder, file, key) == restoring.Restored(None, 1)
    (folder / "workspace.db").write_bytes(b"no database")
    aside = restoring.restore_anew(folder, file, key).before
    assert aside is not None
    assert (aside / "workspace.db").read_bytes() == b"no database"
    restored = Workspace(folder, "Me", key)
    assert names(restored) == ["Secret"]
    assert restored.attachments.holds(digest)
    restored.close()


def test_a_restored_workspace_that_syncs_is_another_device_and_gets_back_what_others_have(tmp_path: Path) -> None:
    computers = Computers(tmp_path)
    me = computers.join("Ana", "laptop")
    contacts.create(me, Contact(given="Daiva"))
    ben = computers.join("Ben", "desk")
    path, before = backups.make(me, "hand"), device(me)
    contacts.create(me, Contact(given="Fiona"))
    computers.sync(me, ben)
    put_back(me, path)
    assert names(me) == ["Daiva"]
    assert device(me) != before
    contacts.create(me, Contact(given="Greta"))
    computers.sync(me, ben, me)
    assert names(me) == names(ben) == ["Daiva", "Fiona", "Greta"]
    computers.close()


def test_several_at_once_are_told_apart_and_the_latest_stays(workspace: Workspace, ana: bytes) -> None:
    made = [backups.make(workspace, "daily", now=NOW + DAY) for _ in range(3)]
    assert backups.listed(workspace.folder)[0].path == made[-1]
    by_hand = [backups.make(workspace, "hand") for _ in range(12)]
    listed = [each.path for each in backups.listed(workspace.folder) if each.reason == "hand"]
    assert listed == by_hand[:1:-1]


def test_those_that_older_versions_named_otherwise_are_listed_and_rotated(workspace: Workspace, ana: bytes) -> None:
    folder = workspace.folder / "backups"
    copy = backups.make(workspace, "migration", now=NOW)
    made = (NOW - DAY).astimezone()
    for number in range(7):
        shutil.copy(copy, folder / f"before-version-{number}-{made - number * DAY:%Y%m%d-%H%M%S}.db")
    (folder / "before-version-3-20261340-000000.db").touch()
    listed = backups.listed(workspace.folder)
    assert [(each.made, each.reason) for each in listed] == [(NOW - day * DAY, "migration") for day in range(8)]
    backups.rotate(workspace.folder, NOW)
    assert [each.made for each in backups.listed(workspace.folder)] == [NOW - day * DAY for day in range(5)]
    contacts.create(workspace, Contact(given="Ben"))
    put_back(workspace, backups.listed(workspace.folder)[-1].path)
    assert names(workspace) == ["Ana"]


def test_the_last_one_that_can_be_opened_is_known_and_one_that_is_deleted_is_gone(
    workspace: Workspace, ana: bytes
) -> None:
    first, second = (backups.make(workspace, "hand") for _ in range(2))
    assert not backups.is_last_good(workspace, first)
    second.write_bytes(second.read_bytes()[:4_096])
    assert backups.is_last_good(workspace, first)
    backups.delete(workspace, second)
    backups.delete(workspace, second)
    assert [each.path for each in backups.listed(workspace.folder)] == [first]


def test_what_was_made_ready_and_never_put_back_is_destroyed_in_time(workspace: Workspace, ana: bytes) -> None:
    copy = backups.make(workspace, "hand")
    begun = workspace.folder / "backups" / ".0011223344556677.partial"
    begun.mkdir()
    shutil.copy(copy, begun / "workspace.db")
    passphrase.resume(workspace)
    assert (begun / "workspace.db").exists(), "another program may be at it"
    os.utime(begun / "workspace.db", (time.time() - 7_200,) * 2)
    passphrase.resume(workspace)
    assert not begun.exists()


def test_nothing_plain_or_partial_is_left_by_a_plain_backup_in_an_encrypted_workspace(
    workspace: Workspace, ana: bytes, tmp_path: Path
) -> None:
    with_a_file(workspace, ana, tmp_path)
    contacts.create(workspace, Contact(given="Zebulina"))
    plain = backups.save(workspace, tmp_path / "plain.db")
    mine = encrypted(tmp_path / "mine", "battery staple")
    put_back(mine, plain)
    assert names(mine) == ["Ana", "Zebulina"]
    assert left(mine, ("Zebulina", "an offer", "SQLite")) == []
    assert no_partial(mine.folder)
    plain.write_bytes(plain.read_bytes()[:40_000])
    assert refused(mine, plain) == "backup-damaged"
    assert left(mine, ("Zebulina", "an offer", "SQLite")) == []
    mine.close()


def test_an_encrypted_backup_in_a_plain_workspace_leaves_nothing_that_cannot_be_read(
    workspace: Workspace, ana: bytes, tmp_path: Path
) -> None:
    theirs = encrypted(tmp_path / "theirs", "correct horse")
    with_a_file(theirs, theirs.database.row("SELECT uid FROM contact")[0], tmp_path)  # type: ignore[index]
    outside = backups.save(theirs, tmp_path / "all.db")
    theirs.close()
    put_back(workspace, outside, "correct horse")
    assert no_partial(workspace.folder)
    workspace.close()
    again = Workspace(workspace.folder, "Me")
    assert names(again) == ["Secret"]
    assert len(list(again.attachments.names())) == len(list((again.folder / "attachments").glob("*/*"))) == 1
    assert [contacts_in(each.path, "") for each in backups.listed(again.folder)] == [1]
    again.close()


def no_partial(folder: Path) -> bool:
    return not [path for path in folder.rglob("*") if ".partial" in path.name or ".rekeyed" in path.name]
