"""The database of a workspace, and its errors told apart: of the user's world, or bugs.

One `Database` serves all threads: each opens its own connection (peewee keeps them apart). The
driver is sqlcipher3, which brings one current SQLite to every platform.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import quote

import orjson
import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase, sqlcipher

from crm_desktop.domain import zones
from crm_desktop.domain.errors import UserError
from crm_desktop.store.packing import unpacked
from crm_desktop.store.refusal import is_full

# SQLite's primary result codes (https://sqlite.org/rescode.html) that tell of the user's world, and ours.
_CODES = {
    sqlcipher.SQLITE_CORRUPT: "database-damaged",
    sqlcipher.SQLITE_NOTADB: "database-damaged",  # one that never was ours is refused before SQLite sees it
    sqlcipher.SQLITE_FULL: "disk-full",
    sqlcipher.SQLITE_READONLY: "database-readonly",
    sqlcipher.SQLITE_PERM: "database-readonly",
    sqlcipher.SQLITE_BUSY: "database-busy",
    sqlcipher.SQLITE_CANTOPEN: "database-unreachable",
    sqlcipher.SQLITE_IOERR: "disk-error",
}
_WITHOUT_CODE = {  # what SQLite says where the driver gives no code (its backup), or that of a bug (SQLCipher's export)
    "database or disk is full": sqlcipher.SQLITE_FULL,
    "disk I/O error": sqlcipher.SQLITE_IOERR,
    "attempt to write a readonly database": sqlcipher.SQLITE_READONLY,
    "database disk image is malformed": sqlcipher.SQLITE_CORRUPT,
    "file is not a database": sqlcipher.SQLITE_NOTADB,
    "unable to open database file": sqlcipher.SQLITE_CANTOPEN,
    "database is locked": sqlcipher.SQLITE_BUSY,
}
_NO_TEXT = "Could not decode to UTF-8"  # what the driver says, which has no code for it
_BUSY_TIMEOUT = 10_000  # milliseconds to wait for another program that writes
_PATIENT_STEP = 0.2  # seconds between two calls of who waits longer

_ASK_EVERY = 100_000  # steps of SQLite's machine between two looks whether a long statement is still wanted

_PRAGMAS = (
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("cache_size", -65536),
    ("temp_store", "memory"),
    ("journal_size_limit", 1 << 26),
)
_SIZES = (1 << 13, 1 << 10, 1 << 7)  # cells of the statements that insert rows, beside one for what is left
_QUIET = ("cipher_log", "off")  # its error lines would go to stderr, past our own sentences


# For these types the driver would look for an adapter at every cell, at ten times the cost of binding it.
sqlcipher.register_adapter(bytes, bytearray)
sqlcipher.register_adapter(bool, int)
sqlcipher.register_adapter(type(None), {}.get)


class _Savepoint(peewee._savepoint):
    def rollback(self, begin: bool = True) -> None:
        if self.db.connection().in_transaction:
            super().rollback(begin)


class _SqlCipher(SqlCipherDatabase):  # type: ignore[misc]
    """SQLite takes a transaction back by itself where the disk is full or fails (https://sqlite.org/lang_transaction.html,
    "Response To Errors"): then there is none to be taken back, and what went wrong is told.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.register_function(zones.local, "local_due", 2)
        self.register_function(unpacked, "unpacked", 1)

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        try:
            return super().execute_sql(sql, params)
        except UnicodeDecodeError as error:  # of a damaged name, in what SQLite says
            raise peewee.DatabaseError(_NO_TEXT) from error

    def rollback(self) -> None:
        if self.connection().in_transaction:
            super().rollback()

    def savepoint(self) -> _Savepoint:
        return _Savepoint(self)


class Database:
    """A connection for each thread to one workspace database; `key` opens an encrypted one (`keys`), "" a plain one.
    `wait` is how long another program that writes is waited for, in milliseconds.

    Raises UserError with a `database-…` or `disk-…` code where the file cannot be used.
    """

    def __init__(self, path: Path, key: str = "", *, wait: int = _BUSY_TIMEOUT) -> None:
        self.path = path
        self.key = key
        self.peewee = _SqlCipher(str(path), pragmas=(_QUIET, ("busy_timeout", wait), *_PRAGMAS), passphrase=raw(key))
        self._of_thread = _OfThread()

    @classmethod
    def to_look_at(cls, path: Path, key: str = "") -> Database:
        """A connection that cannot change a byte: of the file, nor beside it unless another program has it open; but
        what a crash left half done it takes back.
        """
        database = cls(path, key)
        database.peewee = _SqlCipher(
            _to_look_at(path),
            pragmas=(_QUIET, ("busy_timeout", _BUSY_TIMEOUT)),
            passphrase=raw(key),
            uri=True,
        )
        return database

    @classmethod
    def beside(cls, path: Path, key: str = "") -> Database:
        """An empty database in memory, of one thread, beside which that at `path` is read as the schema `workspace`:
        a table that the first does not have is the second's. That cannot be changed.
        """
        database = cls(Path(":memory:"))
        try:
            database.execute("ATTACH DATABASE ? AS workspace KEY ?", (_to_look_at(path), raw(key)))
        except UserError as error:
            database.close()
            raise UserError(error.code, path=path) from error
        return database

    @classmethod
    def to_write_anew(cls, path: Path, key: str = "") -> Database:
        """A connection to a file that is nobody's yet: quick, as nothing of it need outlast a crash."""
        database = cls(path, key)
        database.peewee = _SqlCipher(
            str(path), pragmas=(_QUIET, ("journal_mode", "off"), ("synchronous", "off")), passphrase=raw(key)
        )
        return database

    def hold(self, megabytes: int) -> None:
        """How much of the file this thread's connection keeps in memory, where that is not to be much."""
        self.execute(f"PRAGMA cache_size = -{megabytes << 10}")

    @contextmanager
    def interruptible(self, check: Callable[[], object]) -> Iterator[Callable[[], None]]:
        """Long statements of this thread end where `check`, asked now and then, raises something, which is raised.

        What it gives asks at once, from any thread: also amid what a full-text index does in one step.
        """
        raised: list[BaseException] = []

        def ask() -> int:
            try:
                check()
            except BaseException as error:  # noqa: BLE001 - no exception comes through SQLite: it is raised below
                raised.append(error)
            return len(raised)

        connection = self.peewee.connection()
        connection.set_progress_handler(ask, _ASK_EVERY)
        try:
            yield connection.interrupt
        except peewee.OperationalError:
            if raised:
                raise raised[0] from None
            check()
            raise
        finally:
            connection.set_progress_handler(None, 0)

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Run one statement; returns the cursor."""
        with self.translated():
            return self.peewee.execute_sql(sql, values)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of many rows of values."""
        with self.translated():
            self.peewee.cursor().executemany(sql, rows)

    def insert_all(self, into: str, rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows into a table, or into the columns of it that `into` names.

        One statement adds many of them, so that the interpreter's lock is let go of once for all.
        """
        at = 0
        while left := len(rows) - at:
            width = len(rows[at])
            count = next((size // width for size in _SIZES if 0 < size // width <= left), left)
            self.execute(_insertion(into, width, count), list(chain.from_iterable(rows[at : at + count])))
            at += count

    def execute_all(self, sql: str, rows: Sequence[Sequence[Any]], uids: Collection[int] = ()) -> None:
        """Run one statement for all of these rows, which it finds in the table `given` with the columns c0, c1, …;
        `uids` are the places of those that hold uids.

        The rows go there as one JSON array: for many of them it is faster than `execute_many`, and lets go of the
        interpreter's lock once for all of them.
        """
        if rows:
            columns = [f"unhex(v ->> {n}) AS c{n}" if n in uids else f"v ->> {n} AS c{n}" for n in range(len(rows[0]))]
            self.execute(
                f"WITH given AS MATERIALIZED (SELECT {', '.join(columns)} FROM "
                f"(SELECT value AS v FROM json_each(jsonb(?)))) {sql}",
                (orjson.dumps(rows, default=bytes.hex).decode(),),
            )

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self.translated():
            found: list[tuple[Any, ...]] = self.peewee.execute_sql(sql, values).fetchall()
            return found

    def each(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query one by one, for more than memory should hold."""
        with self.translated():
            yield from self.peewee.execute_sql(sql, values)

    def row(self, sql: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        with self.translated():
            found: tuple[Any, ...] | None = self.peewee.execute_sql(sql, values).fetchone()
            return found

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One writing transaction; committed at the end, rolled back on any exception.

        It waits for other programs that write, ten seconds or as `be_patient` says.
        """
        is_within = self.in_transaction()
        try:
            with self.translated(), ExitStack() as stack:
                if self._of_thread.seconds is None or is_within:
                    stack.enter_context(self.peewee.atomic("IMMEDIATE"))
                else:
                    self._begin_patiently(stack, self._of_thread.seconds)
                yield
        finally:
            if not is_within:
                self._of_thread.lost = None

    def be_patient(self, seconds: float, meanwhile: Callable[[], object] = lambda: None) -> None:
        """From now on transactions of this thread wait so long for other programs that write; `meanwhile` is called
        several times a second, and ends the wait by an exception.
        """
        self._of_thread.seconds, self._of_thread.meanwhile = seconds, meanwhile

    def _begin_patiently(self, stack: ExitStack, seconds: float) -> None:
        until = time.monotonic() + seconds
        step = min(_PATIENT_STEP, max(seconds, 0.001))
        self.peewee.execute_sql(f"PRAGMA busy_timeout = {int(step * 1000)}")
        try:
            while True:
                try:
                    stack.enter_context(self.peewee.atomic("IMMEDIATE"))
                    return
                except peewee.OperationalError as error:
                    if _result_code(error) != sqlcipher.SQLITE_BUSY or time.monotonic() >= until:
                        raise
                self._of_thread.meanwhile()
        finally:
            self.peewee.execute_sql(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT}")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads of one state of the database."""
        with self.translated(), self.peewee.atomic("DEFERRED"):
            yield

    def has_written(self) -> bool:
        """Whether this thread's connection changed any row."""
        return not self.peewee.is_closed() and self.peewee.connection().total_changes > 0

    def in_transaction(self) -> bool:
        """Whether this thread has one open."""
        return bool(self.peewee.in_transaction())

    def close(self) -> None:
        """Close this thread's connection."""
        self.peewee.close()

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Turn what SQLite says about the file and the disk into a UserError; leave bugs as they are.

        Where SQLite took the transaction back, nothing else is done within it, nor committed: whoever went on would
        write each statement by itself. It is told again what was told first.
        """
        if self._is_lost() and self._of_thread.lost:
            raise self._of_thread.lost
        try:
            yield
        except (peewee.DatabaseError, sqlcipher.DatabaseError) as error:
            if lost := self._of_thread.lost:
                raise lost from error
            code = "database-damaged" if _NO_TEXT in str(error) else _CODES.get(_result_code(error))
            if code is None:
                raise
            if code == "disk-error" and is_full(self.path.parent):
                code = "disk-full"
            told = UserError(code, path=self.path)
            if self._is_lost():
                self._of_thread.lost = told
            raise told from error

    def _is_lost(self) -> bool:
        """Whether this thread is within a transaction that there is no more."""
        return self.in_transaction() and not self.peewee.connection().in_transaction


class _OfThread(threading.local):
    """What holds for the thread alone: how long it waits for others, and why its transaction is gone."""

    seconds: float | None = None
    meanwhile: Callable[[], object]
    lost: UserError | None = None


def _to_look_at(path: Path) -> str:
    """As a URI. What a crash left half done, where there was no write-ahead log, is taken back by whoever reads first,
    and nothing can be read before.
    """
    name = path.absolute().as_posix()
    slash = "" if name.startswith("/") else "/"  # a Windows drive
    begun, log = (Path(f"{path}-{ending}").exists() for ending in ("journal", "wal"))
    mode = "rw" if begun else "ro" if log else "ro&immutable=1"
    return f"file://{slash}{quote(os.fsencode(name))}?mode={mode}"


def raw(key: str) -> str:
    """The key as SQLCipher takes it without deriving anything, which would cost each connection as much."""
    return f"x'{key}'" if key else ""


@lru_cache(256)
def _insertion(into: str, width: int, rows: int) -> str:
    row = f"({', '.join('?' * width)})"
    return f"INSERT INTO {into} VALUES {', '.join([row] * rows)}"


def _result_code(error: BaseException) -> int:
    """SQLite's primary result code; peewee wraps the driver's error, and once more that of opening a connection."""
    while (inner := getattr(error, "orig", None)) is not None:
        error = inner
    code = getattr(error, "sqlite_errorcode", None)
    if code is None or code == sqlcipher.SQLITE_ERROR:
        return int(_WITHOUT_CODE.get(str(error), 0))
    return int(code) & 0xFF
