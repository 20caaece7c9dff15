"""The file itself: whether SQLite finds it whole, and whether it has the tables, indexes and guards that it should."""

from __future__ import annotations

from collections.abc import Container, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import peewee

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES, Type
from crm_desktop.domain.problem import Findings
from crm_desktop.store import schema
from crm_desktop.store.database import Database

_MOST_ERRORS = 100
_OF_THE_FILE = ("file-damaged", "index-damaged", "search-damaged", "schema-incomplete")
_UID = 16  # bytes
# What SQLite says of an index whose table is whole: https://sqlite.org/pragma.html#pragma_integrity_check
_OF_INDEXES = (
    "missing from index",
    "wrong # of entries in index",
    "non-unique entry in index",
    "values differ from index",
)
_OF_SEARCH = ("text_index", "phone_index", "fts5:")


def to_check(path: Path, key: str = "") -> Database:
    """A connection that changes nothing and reads also texts that are damaged."""
    database = Database.to_look_at(path, key)
    database.peewee.connect()
    read_any_text(database)
    return database


def read_any_text(database: Database) -> None:
    """From here on this thread's connection reads bytes that are no text, too: as lone surrogates (PEP 383), which no
    text has.
    """
    database.peewee.connection().text_factory = _text


@contextmanager
def any_text(database: Database) -> Iterator[None]:
    """The same for a while."""
    database.rows("SELECT 1")  # opens the connection
    read_any_text(database)
    try:
        yield
    finally:
        database.peewee.connection().text_factory = str


def is_text(cell: object) -> bool:
    """Whether a cell that was read so is what it should be, if it is text."""
    try:
        if isinstance(cell, str):
            cell.encode()
    except UnicodeEncodeError:
        return False
    return True


def readable(text: str) -> str:
    """With a sign in place of each byte that is no text."""
    return text.encode(errors="surrogateescape").decode(errors="replace")


@contextmanager
def as_damage(path: Path, codes: Container[str]) -> Iterator[None]:
    """In a file of which it is known that it is damaged, whatever fails fails because of that: SQLite refuses, or an
    index leads to rows that were not asked for.
    """
    try:
        yield
    except (peewee.DatabaseError, LookupError, TypeError, ValueError) as error:
        if not any(code in codes for code in _OF_THE_FILE):
            raise
        raise UserError("database-damaged", path=path) from error


def fits(type_: Type, cell: object) -> bool:
    """Whether a cell is of its type; one that has no value is."""
    if cell is None:
        return True
    if type_ is Type.UID:
        return isinstance(cell, bytes) and len(cell) == _UID
    return isinstance(cell, str if type_ is Type.TEXT else int)


def lacks_tables(database: Database) -> bool:
    """Whether a table is not there, or not what it should be."""
    return any(" TABLE " in sql.split("(")[0] for sql in missing(database).values()) or lacks_columns(database)


def lacks_columns(database: Database) -> bool:
    """Whether a table of records, or of the journal, is not what it should be."""
    for table, spec in TABLES.items():
        if not {"uid", *spec.types} <= {row[1] for row in database.rows(f"PRAGMA table_info({table})")}:
            return True
    return False


def _text(content: bytes) -> str:
    return content.decode(errors="surrogateescape")


def integrity(database: Database, findings: Findings, *, quick: bool = False) -> None:
    """Ask SQLite; `quick` does not compare indexes with their tables."""
    name = "quick_check" if quick else "integrity_check"
    try:
        lines = [readable(str(row[0])) for row in database.rows(f"PRAGMA {name}({_MOST_ERRORS})")]
    except UserError as error:
        if error.code not in ("database-damaged", "disk-error"):
            raise
        lines = [error.code]
    if lines == ["ok"]:
        return
    for line in lines:
        findings.add(_code(line), detail=line)


def is_damaged(database: Database) -> bool:
    """A quick look: whether more is damaged than what can be made anew from the rest."""
    findings = Findings()
    integrity(database, findings, quick=True)
    return "file-damaged" in findings


def _code(line: str) -> str:
    if any(words in line for words in _OF_SEARCH):
        return "search-damaged"
    return "index-damaged" if any(words in line for words in _OF_INDEXES) else "file-damaged"


def missing(database: Database) -> dict[str, str]:
    """The statements that make what the schema lacks, by its names; tables before what hangs on them."""
    here = _names(database)
    return {name: sql for name, sql in _wanted().items() if name not in here}


@cache
def _wanted() -> dict[str, str]:
    fresh = Database(Path(":memory:"))
    try:
        for statement in schema.create_statements():
            fresh.execute(statement)
        return _names(fresh)
    finally:
        fresh.close()


def _names(database: Database) -> dict[str, Any]:
    shadows = tuple(f"{name}_" for name in ("text_index", "phone_index"))
    rows = database.rows("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type <> 'table', rowid")
    return {name: sql for name, sql in rows if not name.startswith(shadows)}


def check_schema(database: Database, findings: Findings) -> None:
    """What is missing of tables, indexes and guards; and whether a guard is put aside."""
    if lacks_columns(database):
        findings.add("file-damaged", detail="columns")
        return
    for name in missing(database):
        findings.add("schema-incomplete", detail=name)
    if "schema-incomplete" not in findings and database.row("SELECT 1 FROM writing"):
        findings.add("schema-incomplete", detail="writing")
