"""What the view of the day asks for beyond the agenda: annual days, how much was done, whom a batch is about."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from crm_desktop.domain import recurrence
from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.uid import Uid
from crm_desktop.store import occurrences
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks

_LINES = 20  # of a batch, looked at to see whom it is about


class AnnualDate(NamedTuple):
    """A date of a contact that comes back each year; `value` is an ISO date, `--12-24` without its year."""

    contact: Uid
    name: str
    label: str
    value: str


def annual_dates(
    database: Database, month_days: Collection[str], labels: Collection[str], limit: int
) -> list[AnnualDate]:
    """At most `limit` dates of contacts with one of these labels that fall on one of these days, "12-24"."""
    rows = database.rows(
        "SELECT d.contact, l.name, d.label, d.value FROM detail d JOIN contact_list l ON l.uid = d.contact "
        f"WHERE d.kind = 'date' AND d.deleted = 0 AND substr(d.value, -5) IN ({marks(month_days)}) "
        f"AND d.label IN ({marks(labels)}) AND (d.value GLOB '????-??-??' OR d.value GLOB '--??-??') LIMIT ?",
        [*month_days, *labels, limit],
    )
    return [AnnualDate(*row) for row in rows]


def count_due(database: Database, start: str, end: str, types: Collection[str], owner: str | None = None) -> int:
    """How many activities of these types are due within [start, end), two local days, planned or done; everyone's, or
    those of one `owner` and of nobody.
    """
    which = f"AND a.type IN ({marks(types)}) AND (? IS NULL OR a.owner IN (?, ''))"
    row = database.row(
        "SELECT count(*) FROM activity a WHERE a.due >= ? AND a.due < ? AND a.deleted = 0 AND a.rrule = '' "
        f"AND a.status IN ('planned', 'done') {which}",
        (start, end, *types, owner, owner),
    )
    series = database.rows(
        "SELECT a.uid, a.due, a.rrule, a.timezone FROM activity a WHERE a.rrule <> '' AND a.due < ? AND a.deleted = 0 "
        f"AND a.status = 'planned' {which}",
        (end, *types, owner, owner),
    )
    left = occurrences.Left(database, [each[0] for each in series])
    return (int(row[0]) if row else 0) + sum(
        1
        for uid, due, rrule, timezone in series
        for _ in left.of(uid, recurrence.occurrences(due, rrule, start, end, timezone=timezone))
    )


def done_since(database: Database, moment: str, owner: str | None = None) -> int:
    """How many activities were done since a moment (UTC); everyone's, or those of one `owner` and of nobody."""
    row = database.row(
        "SELECT count(*) FROM activity WHERE status = 'done' AND deleted = 0 AND completed >= ? "
        "AND (? IS NULL OR owner IN (?, ''))",
        (moment, owner, owner),
    )
    return int(row[0]) if row else 0


def contact_of_batch(database: Database, batch: int) -> Uid | None:
    """The contact that a batch is about; None where it is about several, or none that is still there."""
    found: set[Uid] = set()
    for table, uid in database.rows("SELECT tbl, uid FROM change WHERE batch = ? ORDER BY n LIMIT ?", (batch, _LINES)):
        found.update(_contacts_of(database, table, uid))
        if len(found) > 1:
            return None
    there = database.row(f"SELECT uid FROM contact_list WHERE uid IN ({marks(found)})", list(found))
    return there[0] if there else None


def _contacts_of(database: Database, table: str, uid: Uid) -> list[Uid]:
    """The contacts that a record belongs to."""
    if table == "contact":
        return [uid]
    if table == "activity":
        return [
            row[0]
            for row in database.rows("SELECT contact FROM participant WHERE activity = ? AND deleted = 0", (uid,))
        ]
    parents = dict(TABLES[table].parents) if table in TABLES else {}
    for field in ("contact", "activity"):  # of a participant the contact
        if field in parents:
            row = database.row(f"SELECT {field} FROM {table} WHERE uid = ?", (uid,))
            return _contacts_of(database, field, row[0]) if row and row[0] else []
    return []
