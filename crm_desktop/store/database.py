"""Opening the workspace database, and telling the user's world apart from bugs.

One `Database` serves all threads: each opens its own connection (peewee keeps them apart). The
driver is sqlcipher3, which brings one current SQLite to every platform.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase, sqlcipher

from crm_desktop.domain.errors import UserError
from crm_desktop.store import schema

_HEADER = b"SQLite format 3\x00"
_QUICK_CHECK_LIMIT = 8 << 20  # bytes; checking more would be felt when the window opens

# What SQLite says, and the code of the sentence that tells the user what to do.
_CODES = (
    ("malformed", "database-damaged"),
    ("not a database", "database-foreign"),
    ("full", "disk-full"),
    ("readonly", "database-readonly"),
    ("locked", "database-busy"),
    ("unable to open", "database-unreachable"),
    ("disk i/o", "disk-error"),
)

_PRAGMAS = (
    ("cipher_log", "off"),  # its error lines would go to stderr, past our own sentences
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("cache_size", -65536),
    ("temp_store", "memory"),
    ("mmap_size", 1 << 28),
    ("journal_size_limit", 1 << 26),
)


class Database:
    """A connection for each thread to one workspace database.

    Raises UserError with a `database-…` or `disk-…` code where the file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.peewee = SqlCipherDatabase(str(path), pragmas=_PRAGMAS, timeout=10)

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Run one statement; returns the cursor."""
        with self.translated():
            return self.peewee.execute_sql(sql, values)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of many rows of values."""
        with self.translated():
            self.peewee.cursor().executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self.translated():
            found: list[tuple[Any, ...]] = self.peewee.execute_sql(sql, values).fetchall()
            return found

    def row(self, sql: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        with self.translated():
            found: tuple[Any, ...] | None = self.peewee.execute_sql(sql, values).fetchone()
            return found

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One writing transaction; committed at the end, rolled back on any exception."""
        with self.translated(), self.peewee.atomic("IMMEDIATE"):
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads of one state of the database."""
        with self.translated(), self.peewee.atomic("DEFERRED"):
            yield

    def in_transaction(self) -> bool:
        """Whether this thread has one open."""
        return bool(self.peewee.in_transaction())

    def interrupt(self) -> None:
        """Stop what the calling thread's connection is running; may be called from any thread it was handed to."""
        self.peewee.connection().interrupt()

    def close(self) -> None:
        """Close this thread's connection."""
        self.peewee.close()

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Turn what SQLite says about the file and the disk into a UserError; leave bugs as they are."""
        try:
            yield
        except (peewee.DatabaseError, sqlcipher.DatabaseError) as error:
            said = str(error).lower()
            for part, code in _CODES:
                if part in said:
                    raise UserError(code, path=self.path) from error
            raise


def open_database(path: Path) -> Database:
    """The workspace database at `path`, made when it is not there; refuses what is not ours, newer or damaged."""
    from crm_desktop.store.migrations import migrate

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _refuse_foreign_file(path)
    except OSError as error:
        raise UserError("database-unreachable", path=path, reason=error.strerror) from error
    database = Database(path)
    try:
        _refuse_damaged(database)
        migrate(database)
        if os.name == "posix":
            path.chmod(0o600)
    except BaseException:
        database.close()
        raise
    return database


def _refuse_foreign_file(path: Path) -> None:
    if path.is_dir():
        raise UserError("database-foreign", path=path)
    if not path.exists() or path.stat().st_size == 0:
        return
    with path.open("rb") as file:
        head = file.read(100)
    if not head.startswith(_HEADER):
        raise UserError("database-foreign", path=path)
    application = int.from_bytes(head[68:72], "big")
    if application != schema.APPLICATION_ID:
        raise UserError("database-foreign", path=path)


def _refuse_damaged(database: Database) -> None:
    pages, page_size = (database.row(f"PRAGMA {name}") or (0,) for name in ("page_count", "page_size"))
    size = database.path.stat().st_size
    wal = Path(f"{database.path}-wal")
    if size < pages[0] * page_size[0] and not (wal.exists() and wal.stat().st_size):
        raise UserError("database-damaged", path=database.path)
    if 0 < size <= _QUICK_CHECK_LIMIT and database.row("PRAGMA quick_check(1)") != ("ok",):
        raise UserError("database-damaged", path=database.path)
