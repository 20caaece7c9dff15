"""Giving a database another key, or taking it away: a whole copy under the new key takes its place.

SQLCipher changes a key in place (`PRAGMA rekey`), but neither gives a plain database one nor takes it away, and
connections of others would not know. A copy is one way for all, and there is the old database or the new at any moment.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.store import owner_only
from crm_desktop.store.database import Database, raw

_PARTIAL = ".rekeyed"
_SPARE = 16 << 20  # bytes that stay free on the disk


@contextmanager
def alone(path: Path, key: str) -> Iterator[Database]:
    """The database for this connection alone, of this program and all others, and without a write-ahead log.

    Raises UserError("workspace-in-use", path) where another has it open.
    """
    database = Database(path, key, wait=0)
    try:
        try:
            database.row("PRAGMA locking_mode = exclusive")
            database.row("PRAGMA journal_mode = delete")
            with database.transaction():  # takes the lock, which stays
                version = database.row("PRAGMA user_version") or (0,)
                database.execute(f"PRAGMA user_version = {version[0]}")
        except UserError as error:
            raise UserError("workspace-in-use", path=path) if error.code == "database-busy" else error from error
        yield database
    finally:
        database.close()
        with suppress(OSError):
            owner_only.sync_folder(path.parent)  # SQLite removes its journal without waiting for the disk


def replace(database: Database, key: str, values: Mapping[str, str], progress: Progress) -> None:
    """Put a copy under `key` in the place of a database that is open `alone`, and close it.

    `values` are put into the copy's table `office`; "" takes one away. Raises UserError, Cancelled; then the database
    is as it was.
    """
    path = database.path
    partial = path.with_name(path.name + _PARTIAL)
    try:
        _forget(partial)
        if shutil.disk_usage(path.parent).free < path.stat().st_size + _SPARE:
            raise UserError("disk-full", path=path)
        owner_only.new_file(partial).close()
        _copy(database, partial, key, values, progress)
        _sync_as_old_as(partial, path)
        if os.name == "posix":
            with path.open("r+b") as old:
                _rename(partial, path)
                with suppress(OSError):  # the new one is in place
                    owner_only.blank(old)  # locked still: another program that waits for it finds no database any more
                database.close()
        else:
            database.close()
            _rename(partial, path)
    except OSError as error:
        raise UserError("database-unwritable", path=path, reason=error.strerror) from error
    finally:
        _forget(partial)


def clear(folder: Path) -> None:
    """Remove what was begun and never ended."""
    for partial in folder.glob(f"*{_PARTIAL}*"):
        _forget(partial)
    for journal in folder.glob("*.db-journal"):
        with suppress(OSError):
            if not _tells_anything(journal):
                journal.unlink()


def _tells_anything(journal: Path) -> bool:
    """Whether a rollback journal is of a transaction that did not end (https://sqlite.org/fileformat2.html, 3)."""
    with journal.open("rb") as file:
        return file.read(1) not in (b"", b"\0")


def _copy(database: Database, target: Path, key: str, values: Mapping[str, str], progress: Progress) -> None:
    database.execute("ATTACH ? AS copy KEY ?", (str(target), raw(key)))
    database.row("PRAGMA copy.journal_mode = off")  # nobody needs half of it
    database.execute("PRAGMA copy.synchronous = off")
    total = database.path.stat().st_size

    def tell() -> None:
        progress.advance(min(target.stat().st_size, total), total)

    tell()
    with database.interruptible(tell):
        database.execute("SELECT sqlcipher_export('copy')")
    for name in ("application_id", "user_version"):
        found = database.row(f"PRAGMA main.{name}") or (0,)
        database.execute(f"PRAGMA copy.{name} = {found[0]}")
    with database.interruptible(progress.check):
        _check(database, target)
    has_values = database.row("SELECT 1 FROM copy.sqlite_schema WHERE name = 'office'")  # an older one has none
    for name, value in values.items() if has_values else ():
        database.execute("DELETE FROM copy.office WHERE key = ?", (name,))
        if value:
            database.execute("INSERT INTO copy.office VALUES (?, ?)", (name, value))
    database.execute("DETACH copy")


def _check(database: Database, target: Path) -> None:
    """Refuse a copy that is not whole."""
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    counts = [
        f"(SELECT count(*) FROM main.{name}) = (SELECT count(*) FROM copy.{name})" for (name,) in database.rows(tables)
    ]
    if database.row("PRAGMA copy.integrity_check(1)") != ("ok",) or not all(
        database.row(f"SELECT {same}") == (1,) for same in counts
    ):
        raise UserError("database-damaged", path=target)


def _sync_as_old_as(partial: Path, path: Path) -> None:
    with partial.open("r+b") as file:
        os.fsync(file.fileno())
    found = path.stat()
    os.utime(partial, ns=(found.st_atime_ns, found.st_mtime_ns))


def _rename(partial: Path, path: Path) -> None:
    partial.replace(path)
    owner_only.sync_folder(path.parent)


def _forget(partial: Path) -> None:
    for path in (partial, partial.with_name(f"{partial.name}-journal"), partial.with_name(f"{partial.name}-wal")):
        with suppress(OSError):
            owner_only.destroy(path)
