"""A copy of the database that has been opened and checked before it gets its name."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.rotation import Reason
from crm_desktop.store import owner_only, schema
from crm_desktop.store.database import Database

PARTIAL = ".partial"
FOLDER = "backups"
STEP = 2_000
"""Pages that are copied at once: 8 MB, some milliseconds."""
_SPARE = 16 << 20  # bytes that stay free on the disk: the workspace goes on being written


def place(workspace: Path, reason: Reason, now: datetime | None = None) -> Path:
    """Where the next backup of the workspace in a folder goes; its name tells when it was made and why."""
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    folder = workspace / FOLDER
    while any(folder.glob(f"{stamp(moment)}-*")):
        moment += timedelta(milliseconds=1)
    return folder / f"{stamp(moment)}-{reason}.db"


def stamp(moment: datetime) -> str:
    """How a name tells a moment of UTC, to the millisecond: names are in the order in which they were made."""
    return moment.strftime("%Y%m%d-%H%M%S-") + f"{moment.microsecond // 1000:03}"


def moment_of(stamp: str) -> datetime:
    """The moment that a name tells; ValueError."""
    return datetime.strptime(stamp + "000", "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC)


def back_up(
    database: Database,
    target: Path,
    progress: Progress | None = None,
    more: Callable[[Database], object] = lambda copy: None,
    more_size: int = 0,
) -> Path:
    """Copy the database to `target` through SQLite's online backup, verify it, then rename it into place.

    It is copied as it stands at the beginning, in steps, and others read and write meanwhile. The copy of an encrypted
    one is encrypted with the same key. `more` writes what else the copy is to hold, about `more_size` bytes.

    Raises UserError("backup-failed"), or ("backup-no-room") before a byte of it is written, where there is none;
    cancelled or failed, nothing is left of it.
    """
    progress = progress or Progress()
    partial = target.with_name(target.name + PARTIAL)
    try:
        owner_only.make_folder(target.parent)
        partial.unlink(missing_ok=True)
        try:
            owner_only.new_file(partial).close()
            need_room(target.parent, size(database) + more_size)
            _copy(database, partial, progress, more)
            _verify(Database.to_look_at(partial, database.key), progress)
            settle(partial, target)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise failed(target, error) from error
    except UserError as error:
        if error.code in ("backup-no-room", "backup-failed"):
            raise
        if error.code == "disk-full":
            raise UserError("backup-no-room", path=target.parent, size=size(database)) from error
        raise UserError("backup-failed", path=target, reason=error.code.replace("-", " ")) from error
    return target


def size(database: Database) -> int:
    """Bytes that a copy takes."""
    pages, page = (int((database.row(f"PRAGMA {name}") or (0,))[0]) for name in ("page_count", "page_size"))
    return pages * page


def need_room(folder: Path, wanted: int) -> None:
    """UserError("backup-no-room") unless the disk takes so many bytes more."""
    if shutil.disk_usage(folder).free < wanted + _SPARE:
        raise UserError("backup-no-room", path=folder, size=wanted)


def settle(partial: Path, target: Path) -> None:
    """Give what was written its name, once it is on the disk; and the name, too."""
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
    partial.replace(target)
    owner_only.sync_folder(target.parent)


def copy_pages(source: Database, target: Database, step: Callable[[int, int, int], object], pages: int = STEP) -> None:
    """Make `target` what `source` is at the beginning; `step` is told SQLite's result code and the pages left and all,
    and ends it by an exception.

    As SQLite begins anew whenever somebody writes between two steps, the source is read in one transaction.
    """
    with source.snapshot(), target.translated():
        source.row("SELECT 1 FROM sqlite_schema LIMIT 1")
        source.peewee.connection().backup(target.peewee.connection(), pages=pages, progress=step)


def _copy(database: Database, target: Path, progress: Progress, more: Callable[[Database], object]) -> None:
    source = Database(database.path, database.key)  # its own: this thread may be in the midst of something
    copy = Database.to_write_anew(target, database.key)
    try:

        def step(_: int, left: int, total: int) -> None:
            progress.check()
            progress.advance(total - left, total)

        copy_pages(source, copy, step)
    finally:
        copy.close()
        source.close()
    whole = Database.to_write_anew(target, database.key)
    try:
        whole.execute("PRAGMA journal_mode = delete")  # one file, complete in itself
        more(whole)
    finally:
        whole.close()


def _verify(copy: Database, progress: Progress) -> None:
    try:
        verify(copy, progress)
    finally:
        copy.close()


def verify(copy: Database, progress: Progress) -> None:
    """UserError("database-damaged") unless it is whole, UserError("database-foreign") unless it is ours."""
    with copy.interruptible(progress.check):
        sound = copy.row("PRAGMA integrity_check(1)") == ("ok",) and not copy.row("PRAGMA foreign_key_check")
    if not sound:
        raise UserError("database-damaged", path=copy.path)
    if copy.row("PRAGMA application_id") != (schema.APPLICATION_ID,):
        raise UserError("database-foreign", path=copy.path)


def failed(target: Path, error: OSError) -> UserError:
    """What the user is told of what the system said."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError("backup-no-room", path=target.parent, size=0)
    return UserError("backup-failed", path=target, reason=error.strerror)
