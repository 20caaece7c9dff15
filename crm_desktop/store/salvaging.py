"""Reading what can be read of a damaged database.

A page that cannot be read hides the rows on it, and those of the pages that it leads to; the next readable row is
looked for by its key, in steps that double and then halve.
"""

from __future__ import annotations

import shutil
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import peewee

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.progress import Progress
from crm_desktop.store import closed_pages, damaged_pages
from crm_desktop.store import office as kept
from crm_desktop.store.checking_file import fits, is_text, read_any_text, readable
from crm_desktop.store.database import Database
from crm_desktop.store.schema import ACTIVITY_BITS, NUMBERED

_PAGE = 512  # rows read at once
_UID_BITS = 128
_NUMBER_BITS = 63
_N_BITS = 32  # lines of one batch
_JOURNAL = {"batch": "id", "change": "batch, n"}
_JOURNAL_COLUMNS = {
    "batch": ("id", "uid", "time", "author", "action", "subject", "changes", "undoes", "root", "depth", "own"),
    "change": ("batch", "n", "tbl", "uid", "field", "old", "value"),
}
_FAILS = ("database-damaged", "disk-error")
_UNREADABLE = (UserError, peewee.DatabaseError, UnicodeDecodeError)

_Row = tuple[Any, ...]


def copy_as_it_is(path: Path, folder: Path) -> Path:
    """Copy a database with what lies beside it, bytes that nobody has looked at; returns the copy."""
    copy = folder / f"{time.strftime('%Y%m%d-%H%M%S')}-damaged" / path.name
    try:
        copy.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for suffix in ("", "-wal"):
            source = Path(f"{path}{suffix}")
            if source.exists():
                target = Path(f"{copy}{suffix}")
                target.touch(mode=0o600)
                shutil.copyfile(source, target)
    except OSError as error:
        raise UserError("backup-failed", path=copy, reason=error.strerror) from error
    return copy


class Salvage:
    """Reads one database."""

    def __init__(self, database: Database, progress: Progress) -> None:
        self._database = database
        self._progress = progress

    def tables(self) -> list[str]:
        """The tables that can be asked for."""
        try:
            return [row[0] for row in self._database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        except _UNREADABLE:
            return []

    def count(self, table: str) -> int:
        """How many rows an index says there are; 0 where that cannot be told."""
        try:
            return int((self._database.row(f"SELECT count(*) FROM {table}") or (0,))[0])
        except _UNREADABLE:
            return 0

    def rows(self, table: str, names: list[str]) -> Iterator[_Row]:
        """The cells of these names, of all rows that can be read."""
        yield from _Rows(self._database, self._progress, table, self._columns(table, names)).read()

    def _columns(self, table: str, names: list[str]) -> list[str]:
        """As they are asked for; an older version may not have all of them."""
        here = {row[1] for row in self._database.rows(f"PRAGMA table_info({table})")}
        return [name if name in here else f"NULL AS {name}" for name in names]


class _Rows:
    """The rows of one table by their keys, as numbers: of 128 bits, or of two parts."""

    def __init__(self, database: Database, progress: Progress, table: str, columns: list[str]) -> None:
        self._database = database
        self._progress = progress
        self._key = _JOURNAL.get(table) or ("id" if table in (*NUMBERED, "contact_list") else "uid")
        self._bits = {"id": _NUMBER_BITS, "uid": _UID_BITS}.get(self._key, _NUMBER_BITS + _N_BITS)
        places = "(?, ?)" if "," in self._key else "?"
        self._sql = (
            f"SELECT {self._key}, {', '.join(columns)} FROM {table} NOT INDEXED WHERE ({self._key}) > {places} "
            f"ORDER BY {self._key} LIMIT ?"
        )
        self._keys = self._key.count(",") + 1

    def read(self) -> Iterator[_Row]:
        after, most, end = -1, _PAGE, (1 << self._bits) - 1
        while after < end:
            self._progress.check()
            found = self._page(after, most)
            if found is None and most > 1:
                most = 1 if most == 2 else most // 8 or 1
                continue
            if found is None:
                after = self._next_readable(after, end)
                continue
            if not found:
                return
            yield from (row[self._keys :] for row in found)
            after, most = max(self._number(found[-1]), after + 1), min(_PAGE, most * 8)  # keys may be out of order

    def _next_readable(self, after: int, end: int) -> int:
        """The key behind which something can be read again, the nearest that is found."""
        step = 1
        while (far := after + step) < end and self._page(far, 1) is None:
            step *= 2
        if far >= end:
            return end
        low, high = after + step // 2, far
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._page(middle, 1) is None else (low, middle)
        return high

    def _page(self, after: int, most: int) -> list[_Row] | None:
        """The rows behind a key; None where they cannot be read."""
        try:
            return self._database.rows(self._sql, (*self._values(after), most))
        except UserError as error:
            if error.code not in _FAILS:
                raise
            return None
        except (peewee.DatabaseError, UnicodeDecodeError):  # the schema says what the pages do not hold
            return None

    def _values(self, key: int) -> tuple[Any, ...]:
        if self._bits == _UID_BITS:
            return (key.to_bytes(16, "big") if key >= 0 else b"",)
        return (key >> _N_BITS, key & ((1 << _N_BITS) - 1)) if self._keys > 1 else (key,)

    def _number(self, row: _Row) -> int:
        """The key of a row; 0 where it is none."""
        key = row[: self._keys]
        if self._bits == _UID_BITS:
            return int.from_bytes(key[0][:16].ljust(16, b"\0"), "big") if isinstance(key[0], bytes) else 0
        if not all(isinstance(part, int) for part in key):
            return 0
        return int(key[0]) << _N_BITS | int(key[1]) if self._keys > 1 else int(key[0])


@dataclass(slots=True)
class Copied:
    """By table how many rows came, and how many there are as far as that can be told. `broken` are how many rows of
    records were left out because a cell in them is not what it should be, `missed` how many tables there were none of.
    """

    rows: dict[str, int] = field(default_factory=dict)
    there: dict[str, int] = field(default_factory=dict)
    broken: int = 0
    missed: int = 0

    @property
    def lacks(self) -> bool:
        """Whether there is more than came."""
        return bool(self.missed) or any(self.rows[table] < there for table, there in self.there.items())


def copy_rows(source: Database, target: Database, progress: Progress) -> Copied:
    """Copy all of records and journal that can be read and is not there yet."""
    salvage, copied = Salvage(source, progress), Copied()
    readable = salvage.tables()
    with target.transaction():
        target.execute("INSERT INTO writing VALUES (0)")
        for table, names in {**_record_columns(), **_JOURNAL_COLUMNS}.items():
            copied.missed += table not in readable
            found = salvage.rows(table, list(names)) if table in readable else iter(())
            rows = _whole(found, table, names, copied) if table in TABLES else map(_mended, found)
            copied.rows[table] = _insert_all(target, _statement(table, names), rows)
            copied.there[table] = max(salvage.count(table), copied.rows[table])
        target.execute("DELETE FROM writing")
    return copied


def copy_broken(source: Database, target: Database, progress: Progress) -> None:
    """Copy the records that are still not there, with the texts that are none as far as they are."""
    salvage = Salvage(source, progress)
    with target.transaction():
        target.execute("INSERT INTO writing VALUES (0)")
        for table, names in _record_columns().items():
            if table in salvage.tables():
                rows = (_coerced(row, table, names) for row in map(_mended, salvage.rows(table, list(names))))
                _insert_all(target, _statement(table, names), rows)
        target.execute("DELETE FROM writing")


def _record_columns() -> dict[str, tuple[str, ...]]:
    return {t: (*(("id",) if t in NUMBERED else ()), "uid", *spec.types) for t, spec in TABLES.items()}


def _whole(rows: Iterable[_Row], table: str, names: Sequence[str], copied: Copied) -> Iterator[_Row]:
    for row in rows:
        if row == _coerced(row, table, names) and all(map(is_text, row)):
            yield row
        else:
            copied.broken += 1


def _coerced(row: _Row, table: str, names: Sequence[str]) -> _Row:
    """With a cell that is of another type at its default."""
    spec = TABLES[table]
    return tuple(
        cell if name not in spec.types or fits(spec.types[name], cell) else spec.defaults[name]
        for name, cell in zip(names, row, strict=True)
    )


def _mended(row: _Row) -> _Row:
    return tuple(readable(cell) if isinstance(cell, str) else cell for cell in row)


def copy_journal(path: Path, target: Database, reserved: int = 0) -> int:
    """Copy the lines of the journal that page by page can be found in a plain file, the last `reserved` bytes of whose
    pages are not SQLite's; returns how many were not there.
    """
    count = 0
    with target.transaction():
        target.execute("INSERT INTO writing VALUES (0)")
        for table, names in _JOURNAL_COLUMNS.items():
            rows = (row for of, row in damaged_pages.journal(path, reserved) if of == table)
            count += _insert_all(target, _statement(table, names), rows) if table == "change" else 0
            if table == "batch":
                _insert_all(target, _statement(table, names), rows)
        target.execute("DELETE FROM writing")
    return count


def of_lists(database: Database) -> Iterator[tuple[int, bytes, dict[str, str]]]:
    """What lists say of contacts: number, uid, and the cells of the row."""
    names = ["id", "uid", "kind", "name", "company", "email", "phone", "city", "tier", "status", "owner"]
    salvage = Salvage(database, Progress())
    if "contact_list" in salvage.tables():
        for number, uid, *cells in salvage.rows("contact_list", names):
            if isinstance(uid, bytes):
                yield number, uid, dict(zip(names[2:], (readable(str(cell)) for cell in cells), strict=True))


def of_index(database: Database, known: Collection[int]) -> dict[int, str]:
    """The words that the search index has of contacts of other numbers, as a text."""
    words: dict[int, list[tuple[str, int, str]]] = defaultdict(list)
    try:
        database.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'text_index', 'instance')")
        for doc, column, term, offset in database.each("SELECT doc, col, term, offset FROM temp.words"):
            if (number := doc >> ACTIVITY_BITS) not in known:
                words[number].append((column, offset, readable(term)))
    except _UNREADABLE:
        pass  # as far as it could be read
    order = ("name", "company", "email", "city")
    return {
        number: " ".join(
            term for _, _, term in sorted(found, key=lambda w: (order.index(w[0]) if w[0] in order else 9, w[0], w[1]))
        )
        for number, found in words.items()
    }


def open_damaged(path: Path, key: str = "") -> Database:
    """A connection to read what can be read of a copy that is nobody else's."""
    database = Database.to_look_at(path, key)
    database.peewee.connect()
    read_any_text(database)
    with suppress(*_UNREADABLE):
        database.execute("PRAGMA writable_schema = on")  # or SQLite refuses a file that was cut off
    return database


def open_pages(path: Path, key: str) -> None:
    """Make a plain database of an encrypted one, whatever became of it, in its place."""
    plain = path.with_suffix(".plain")
    closed_pages.open_all(path, key, plain)
    plain.replace(path)
    Path(f"{path}-wal").unlink(missing_ok=True)


def value_of(path: Path, key: str, name: str) -> str:
    """What a database that may be damaged keeps under a name (`office`), "" where that cannot be read."""
    database = open_damaged(path, key)
    try:
        return kept.get(database, name)
    except _UNREADABLE:
        return ""
    finally:
        database.close()


def _statement(table: str, names: Sequence[str]) -> str:
    return f"INSERT OR IGNORE INTO {table}({', '.join(names)}) VALUES ({', '.join(_cells(table, names))})"


def _cells(table: str, names: Sequence[str]) -> list[str]:
    """A cell that an older version did not have is at its default."""
    defaults = TABLES[table].defaults if table in TABLES else {}
    return [f"coalesce(?, {defaults[n]!r})" if defaults.get(n) is not None else "?" for n in names]


def _insert_all(target: Database, sql: str, rows: Iterable[_Row]) -> int:
    """Returns how many were new; one that is no row of ours is left out."""
    (before,) = target.row("SELECT total_changes()") or (0,)
    iterator = iter(rows)
    while some := list(islice(iterator, _PAGE)):
        try:
            target.execute_many(sql, some)
        except _UNREADABLE:
            for row in some:
                with suppress(*_UNREADABLE):  # a cell that must not be blank is, or is no text
                    target.execute(sql, row)
    (after,) = target.row("SELECT total_changes()") or (0,)
    return int(after) - int(before)
