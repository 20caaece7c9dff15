"""A copy of the database that has been opened and checked before it gets its name."""

from __future__ import annotations

import os
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.store.database import Database


def back_up(database: Database, target: Path) -> Path:
    """Copy the database to `target` through SQLite's online backup, verify it, then rename it into place.

    The copy of an encrypted one is encrypted with the same key.

    Raises UserError("backup-failed") where the copy cannot be written or does not check.
    """
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        partial.touch(mode=0o600)
        try:
            _copy(database, partial)
            with partial.open("rb+") as file:
                os.fsync(file.fileno())
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise UserError("backup-failed", path=target, reason=error.strerror) from error
    except UserError as error:
        raise UserError("backup-failed", path=target, reason=error.code.replace("-", " ")) from error
    return target


def _copy(database: Database, target: Path) -> None:
    copy = Database(target, database.key)
    try:
        with copy.translated():
            database.peewee.connection().backup(copy.peewee.connection())
        if copy.row("PRAGMA integrity_check(1)") != ("ok",):
            raise UserError("database-damaged", path=target)
        copy.execute("PRAGMA journal_mode = delete")  # one file, complete in itself
    finally:
        copy.close()
