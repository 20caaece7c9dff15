"""Putting a backup back: made ready beside the workspace, whatever version and passphrase it has, then put in place."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.services import backups, office, second_place, unlocking
from crm_desktop.store import backup_attachments, keys, migrations, owner_only, rekeying, restoring, schema
from crm_desktop.store import office as kept
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.backup import FOLDER, PARTIAL, copy_pages, failed, need_room, settle, stamp, verify
from crm_desktop.store.database import Database
from crm_desktop.store.file_cipher import FileCipher
from crm_desktop.store.merging import learn_names
from crm_desktop.store.opening import fits, open_database
from crm_desktop.store.workspace import ATTACHMENT_KEY, DATABASE, Workspace

_HEADER = b"SQLite format 3\x00"
_TRIES = 5
_BLOCK = 1 << 20
_OF_A_BACKUP = {
    "database-foreign": "backup-foreign",
    "database-damaged": "backup-damaged",
    "database-newer": "backup-newer",
    "database-unreachable": "backup-missing",
}
"""What is said of a workspace otherwise than of a backup."""
_HERE = (ATTACHMENT_KEY, "attachments_tidied", "rekeyed_from", second_place.PLACE)
"""What the workspace knows of its files, which a backup of another day may know otherwise."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done. `before` is the backup of what was there, or where an unreadable database was put aside; None
    where there was nothing.
    """

    before: Path | None
    contacts: int


@dataclass(frozen=True, slots=True)
class LastRestore:
    """A restore that may be the latest thing that was done: `told` says of which backup, `before` takes it back, and
    `batch` is the latest that was done here before it.
    """

    told: str
    before: Path
    batch: int

    def is_latest(self, workspace: Workspace) -> bool:
        """Whether nothing was done here since."""
        return self.batch == latest_batch(workspace)


def latest_batch(workspace: Workspace) -> int:
    """The latest thing that was done in this workspace, 0 where there is none."""
    (batch,) = workspace.database.row("SELECT coalesce(max(id), 0) FROM batch WHERE own = 1") or (0,)
    return int(batch)


def key_for(path: Path, known: str, passphrase: str = "") -> str:
    """What opens a backup: the key of the workspace or that of a passphrase, "" where it is plain.

    Raises UserError("backup-missing"), ("backup-foreign"), ("passphrase-needed"), ("passphrase-wrong").
    """
    with _as_backup(path):
        if not path.is_file():
            raise UserError("backup-missing", path=path)
        try:
            with path.open("rb") as file:
                head = file.read(len(_HEADER))
        except OSError as error:
            raise UserError("backup-missing", path=path) from error
        if head == _HEADER:
            return ""
        if not keys.looks_encrypted(path):
            raise UserError("backup-foreign", path=path)
        if known and fits(path, known):
            return known
        if not passphrase:
            raise UserError("passphrase-needed", path=path)
        return unlocking.checked(path, passphrase)


def restore(workspace: Workspace, file: Path, key: str, progress: Progress | None = None) -> Restored:
    """Make an open workspace what the backup `file` is, which `key` opens (`key_for`); a backup is made before.

    Other programs that have it open see the one state or the other; what they do meanwhile is in the backup. The
    workspace keeps its own key. Raises UserError("backup-…"), Cancelled; then it is as it was.
    """
    progress = progress or Progress()
    own = workspace.database.key
    with _prepared(workspace.folder, file, key, progress) as ready:
        _take_files(file, key, workspace.attachments, workspace.folder, progress)
        if key != own:
            with rekeying.alone(ready, key) as database:
                rekeying.replace(database, own, {}, progress)
        with closing(Database(ready, own)) as source:
            for name in _HERE:
                kept.put(source, name, kept.get(workspace.database, name))
            contacts = _count(source)
            before = _put_back(workspace, source, progress)
    learn_names(workspace.database)
    if kept.joined(workspace.database):
        office.new_identity(workspace)
    return Restored(before, contacts)


def restore_anew(folder: Path, file: Path, key: str, progress: Progress | None = None) -> Restored:
    """The same where the workspace cannot be opened or is not there: it takes the key of the backup.

    What cannot be opened is put aside among the backups.
    """
    progress = progress or Progress()
    path = folder / DATABASE
    with _prepared(folder, file, key, progress) as ready:
        with closing(Database.to_look_at(ready, key)) as database:
            contacts = _count(database)
        aside = _put_aside(folder)
        settle(ready, path)
    with closing(Workspace(folder, "", key)) as workspace:
        _take_files(file, key, workspace.attachments, folder, progress)
        if kept.joined(workspace.database):
            office.new_identity(workspace)
    return Restored(aside, contacts)


@contextmanager
def _prepared(folder: Path, file: Path, key: str, progress: Progress) -> Iterator[Path]:
    """A whole database of today's version with what the backup holds, beside the workspace in `folder`."""
    beside = folder / FOLDER / f".{secrets.token_hex(8)}{PARTIAL}"
    ready = beside / DATABASE
    try:
        owner_only.make_folder(beside)
        owner_only.new_file(ready).close()
        with _as_backup(file):
            with closing(Database.to_look_at(file, key)) as source, closing(Database.to_write_anew(ready, key)) as copy:
                _refuse(source, file)
                need_room(beside, 2 * file.stat().st_size)
                copy_pages(source, copy, lambda code, left, total: _tell(progress, left, total))
            with closing(Database.to_write_anew(ready, key)) as copy:
                copy.execute("PRAGMA journal_mode = delete")
                verify(copy, progress)
                if backup_attachments.holds_any(copy):
                    backup_attachments.forget(copy)
            open_database(ready, key).close()  # brings it up to date
        yield ready
    except OSError as error:
        raise failed(file, error) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _tell(progress: Progress, left: int, total: int) -> None:
    progress.check()
    progress.advance(total - left, total)


@contextmanager
def _as_backup(file: Path) -> Iterator[None]:
    """Errors of a database told as those of a backup."""
    try:
        yield
    except UserError as error:
        if error.code not in _OF_A_BACKUP:
            raise
        raise UserError(_OF_A_BACKUP[error.code], path=file) from error


def _refuse(backup: Database, file: Path) -> None:
    """Refuse what is not ours, or newer, before it is copied."""
    if backup.row("PRAGMA application_id") != (schema.APPLICATION_ID,):
        raise UserError("backup-foreign", path=file)
    if int((backup.row("PRAGMA user_version") or (0,))[0]) > migrations.current_version():
        raise UserError("backup-newer", path=file)


def _put_back(workspace: Workspace, source: Database, progress: Progress) -> Path:
    """Back up and put in place, so that between the two nothing was written that would be lost."""
    path, key = workspace.database.path, workspace.database.key
    for _ in range(_TRIES):
        with closing(restoring.Watch(path, key)) as watch:
            before = backups.make(workspace, "restore", progress)
            try:
                restoring.put_back(source, path, key, watch)
            except restoring.Changed:
                before.unlink(missing_ok=True)
                continue
            return before
    raise UserError("database-busy", path=path)


def _take_files(file: Path, key: str, attachments: Attachments, folder: Path, progress: Progress) -> None:
    """Have the files here that the backup holds, or the workspace in whose folder it lies."""
    with closing(Database.to_look_at(file, key)) as backup:
        backup_attachments.take_all(backup, attachments, progress)
        theirs = file.resolve().parent.parent
        if file.resolve().parent.name != FOLDER or theirs == folder.resolve():
            return
        closed_with = kept.get(backup, ATTACHMENT_KEY) if key else ""
    source = Attachments(theirs / "attachments", FileCipher(bytes.fromhex(closed_with)) if closed_with else None)
    for name in source.names():
        progress.check()
        if not attachments.holds(name) and source.holds(name):
            attachments.put_blocks(source.blocks(name), name)


def _put_aside(folder: Path) -> Path | None:
    """Keep a database that cannot be opened, with what belongs to it. It stays in its place, too, until another takes
    that: where there is none, the program would begin with an empty one.
    """
    found = sorted(folder.glob(f"{DATABASE}*"))
    if not found:
        return None
    aside = folder / FOLDER / f"{stamp(datetime.now(UTC))}-unreadable"
    owner_only.make_folder(aside)
    for each in found:
        _put_beside(each, aside / each.name)
    owner_only.sync_folder(aside)
    for each in found:
        if each.name != DATABASE:
            each.unlink()
    owner_only.sync_folder(folder)  # a log that was there again would be taken for one of the new database
    return aside


def _put_beside(path: Path, target: Path) -> None:
    """Have a file in another place, too."""
    try:
        target.hardlink_to(path)
    except OSError:  # a file system that has none
        with path.open("rb") as file:
            owner_only.write(target, iter(partial(file.read, _BLOCK), b""))


def _count(database: Database) -> int:
    return int((database.row("SELECT count(*) FROM contact WHERE deleted = 0") or (0,))[0])
