"""Opening the workspace database: looked at first, without a byte changed, and refused where it cannot be used."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.store import checking_file, closed_pages, keys, owner_only, schema
from crm_desktop.store.database import Database
from crm_desktop.store.migrations import current_version, migrate
from crm_desktop.store.refusal import refusal

_HEADER = b"SQLite format 3\x00"  # https://sqlite.org/fileformat2.html, 1.3
_QUICK_CHECK_LIMIT = 8 << 20  # bytes; checking more would be felt when the window opens


def open_database(path: Path, key: str = "") -> Database:
    """The workspace database at `path`, made when it is not there, brought up to date when it is older.

    Refuses, and leaves as it is, what is not ours, newer or damaged: UserError("database-…"), and what is encrypted
    and not opened by this key: UserError("passphrase-needed" or "passphrase-wrong", path).
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise UserError("database-foreign", path=path)
        owner_only.make_folder(path.parent)
        path.touch(mode=0o600, exist_ok=True)  # for the user's eyes only, from the first byte
        with path.open("rb") as file:
            head = file.read(len(_HEADER))
    except OSError as error:
        raise refusal(path, error) from error
    if head:
        if head == _HEADER:
            key = ""  # the passphrase was removed
        elif not keys.looks_encrypted(path):
            raise UserError("database-foreign", path=path)
        elif not key:
            raise UserError("passphrase-needed", path=path)
        _refuse_unusable(path, key)
    database = Database(path, key)
    try:
        migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def _refuse_unusable(path: Path, key: str) -> None:
    database = Database.to_look_at(path, key)
    try:
        if key and not _opens(database):
            raise UserError("database-damaged" if closed_pages.are_of(path, key) else "passphrase-wrong", path=path)
        application, version, pages, page_size = (
            int((database.row(f"PRAGMA {name}") or (0,))[0])
            for name in ("application_id", "user_version", "page_count", "page_size")
        )
        if application != schema.APPLICATION_ID and not (application == 0 and _is_empty(database)):
            raise UserError("database-foreign", path=path)
        if version > current_version():
            raise UserError("database-newer", path=path, version=version, known=current_version())
        size = path.stat().st_size
        if size < pages * page_size and not Path(f"{path}-wal").exists():
            raise UserError("database-damaged", path=path)
        if version == current_version() and checking_file.lacks_columns(database):
            raise UserError("database-damaged", path=path)
        if size <= _QUICK_CHECK_LIMIT and checking_file.is_damaged(database):
            raise UserError("database-damaged", path=path)
    finally:
        database.close()


def fits(path: Path, key: str) -> bool:
    """Whether the database at `path` opens with this key, "" for none."""
    database = Database.to_look_at(path, key)
    try:
        return _opens(database)
    finally:
        database.close()


def _opens(database: Database) -> bool:
    try:
        database.row("SELECT 1 FROM sqlite_schema LIMIT 1")
    except UserError as error:
        if error.code != "database-damaged":
            raise
        return False
    return True


def _is_empty(database: Database) -> bool:
    """Nobody's yet: what is left where the program was stopped before the first table was made."""
    return database.row("SELECT 1 FROM sqlite_schema LIMIT 1") is None
