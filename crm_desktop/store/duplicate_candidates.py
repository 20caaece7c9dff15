"""Contacts that may be the same as others: whom to compare, what is common, and who was said not to be one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Any

from crm_desktop.domain.facts import DETAILS, Cells, Facts, facts_of_cells
from crm_desktop.domain.keys import number
from crm_desktop.domain.text import words
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.schema import ACTIVITY_BITS

_TOLD_EVERY = 4096  # rows
_MOST = 40  # of those that have one thing in common
_COUNTED = 2000  # what more have is common in any case


def how_many(database: Database) -> int:
    """The contacts there are."""
    row = database.row("SELECT count(*) FROM contact_list")
    return int(row[0]) if row else 0


def facts_of_all(database: Database, progress: Callable[[int], object]) -> dict[Uid, Facts]:
    """What tells of all contacts who they are; `progress` is told now and then how many rows were read."""
    return _facts(database, "", (), progress)


def facts_of_some(database: Database, uids: Sequence[Uid]) -> dict[Uid, Facts]:
    """The same of these contacts; those that were deleted are left out."""
    found: dict[Uid, Facts] = {}
    for start in range(0, len(uids), CHUNK):
        chunk = uids[start : start + CHUNK]
        found |= _facts(database, f"IN ({marks(chunk)})", chunk)
    return found


def _facts(
    database: Database, among: str, uids: Sequence[Uid], progress: Callable[[int], object] = lambda _: None
) -> dict[Uid, Facts]:
    """A table after the other, and row by row: memory holds what was folded alone."""
    found: dict[Uid, Facts] = {}
    numbers = count()

    def rows(sql: str, of: str) -> Iterator[tuple[Any, ...]]:
        for row in database.each(sql + (f" AND {of} {among}" if among else ""), uids):
            if (number := next(numbers)) % _TOLD_EVERY == 0:
                progress(number)
            yield row

    cells = ", ".join(f"c.{name}" for name in Cells._fields[:-2])
    for uid, employer, *values in rows(
        f"SELECT c.uid, e.uid, {cells}, coalesce(e.name, c.company) "
        "FROM contact c LEFT JOIN contact_list e ON e.uid = c.company_uid WHERE c.deleted = 0",
        "c.uid",
    ):
        found[uid] = facts_of_cells(Cells._make((*values, uid_text(employer) if employer else "")))
    kinds = ", ".join(f"'{kind}'" for kind in DETAILS)
    for uid, *detail in rows(
        f"SELECT contact, kind, label, value FROM detail WHERE deleted = 0 AND kind IN ({kinds})", "contact"
    ):
        if uid in found:
            found[uid].add(*detail)
    for uid, *address in rows(
        "SELECT contact, street, city, postal_code FROM address WHERE deleted = 0 AND street || city <> ''", "contact"
    ):
        if uid in found:
            found[uid].add_address(*address)
    return found


class Near:
    """Looks up who may be the same as some contacts, and how common what they have is; what was asked is remembered.

    Through indexes alone, so that it can be asked while somebody types.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._holders: dict[tuple[str, str], list[int]] = {}
        self._counts: dict[tuple[str, str], int] = {}
        self._companies: dict[str, tuple[str, ...]] = {}
        row = database.row("SELECT max(id) FROM contact_list")
        self.total = int(row[0] or 0) if row else 0

    def candidates(self, facts: Facts) -> list[Uid]:
        """The contacts with which this one has a name, an e-mail or a number in common that few have; or the company
        and a word of the name.
        """
        if facts.company:
            self._companies[facts.employer] = facts.company
        keys = [("name", key) for key in facts.names]
        keys += [("email", key) for key in facts.emails]
        keys += [("phone", key) for key in facts.phones]
        found = {number for key in keys for number in self._having(*key)}
        for name in facts.words if facts.company else ():
            found.update(self._found(f"{_match('name', [name])} AND {_match('company', facts.company)}", _MOST))
        numbers = list(found)
        rows = self._database.rows(f"SELECT uid FROM contact_list WHERE id IN ({marks(numbers)})", numbers)
        return [uid for (uid,) in rows]

    def of(self, kind: str, key: str) -> int:
        """How many have this, as `domain.duplicates.Commonness` has it."""
        if (kind, key) not in self._counts:
            self._counts[kind, key] = self._count(kind, key) + 1
        return self._counts[kind, key]

    def _having(self, kind: str, key: str) -> list[int]:
        """Those who have a key; nobody where they are too many."""
        if (kind, key) not in self._holders:
            rows = self._database.rows(
                "SELECT contact FROM contact_key WHERE key = ? LIMIT ?", (number(kind, key), _MOST + 1)
            )
            self._holders[kind, key] = [row[0] for row in rows]
        holders = self._holders[kind, key]
        return holders if len(holders) <= _MOST else []

    def _count(self, kind: str, key: str) -> int:
        if kind in ("name", "email", "phone"):
            row = self._database.row(
                "SELECT count(*) FROM (SELECT 1 FROM contact_key WHERE key = ? LIMIT ?)", (number(kind, key), _COUNTED)
            )
            return int(row[0]) if row else 0
        column, these = {
            "word": ("name", [key]),
            "company": ("company", self._companies.get(key, ())),
            "domain": ("email", words(key)),
        }.get(kind, ("", ()))
        return len(self._found(_match(column, these), _COUNTED)) if these else 1

    def _found(self, match: str, most: int) -> list[int]:
        sql = f"SELECT rowid >> {ACTIVITY_BITS} FROM text_index WHERE text_index MATCH ? LIMIT ?"
        return [row[0] for row in self._database.rows(sql, (match, most))]


def _match(column: str, these: Sequence[str]) -> str:
    """A query of the index for all of these words in a column."""
    quoted = (f'"{word}"' for word in these)
    return f"{column} : ({' AND '.join(quoted)})"


def said_not_same(database: Database, uids: Sequence[Uid] | None = None) -> set[frozenset[Uid]]:
    """Pairs of contacts of which somebody said that they are not the same; of these alone, or of all."""
    sql = "SELECT contact, other FROM not_same WHERE deleted = 0"
    if uids is None:
        return {frozenset(row) for row in database.rows(sql)}
    these = marks(uids)
    rows = database.rows(f"{sql} AND (contact IN ({these}) OR other IN ({these}))", [*uids, *uids])
    return {frozenset(row) for row in rows}


def has_said(database: Database, uid: Uid) -> bool:
    """Whether there is this record of two that are not the same, also one that was taken back."""
    return database.row("SELECT 1 FROM not_same WHERE uid = ?", (uid,)) is not None
