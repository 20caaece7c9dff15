"""Several let one series go on in others, without knowing of each other.

Each of these stands from its first day until the next begins (`store.lineage`). Which rule the series itself has is
contested then; whoever takes one of the values takes back what the others let it go on in.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from crm_desktop.domain import recurrence
from crm_desktop.domain.uid import Uid
from crm_desktop.store import lineage, rejoining
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks
from crm_desktop.store.journal import Batch


class Stretch(NamedTuple):
    """A rule, and the first day or time of a series that goes by it, in its time zone."""

    rrule: str
    due: str
    timezone: str


def stretches(database: Database, series: Uid, rrule: str) -> tuple[Stretch, ...]:
    """How a series goes by one of the rules that it was given, and how it goes on after its end by that rule."""
    row = database.row("SELECT due, timezone FROM activity WHERE uid = ?", (series,))
    if row is None or not rrule:
        return ()
    following = _following(database, series, rrule)
    return (Stretch(rrule, *row), *([following[1]] if following else []))


def take_back(database: Database, batch: Batch, series: Uid, kept: str, others: Iterable[str]) -> None:
    """Delete what goes on from a series by other rules of it than the one that is kept, in the batch; what was done
    goes to what stands.
    """
    stands = _following(database, series, kept)
    for rule in others:
        following = _following(database, series, rule)
        if following is None or following == stands:
            continue
        [family] = lineage.families(database, [series])
        gone = family.from_on(following[0])
        records = database.rows(
            f"SELECT uid FROM activity WHERE series IN ({marks(gone)}) AND rrule = '' AND status = 'planned' "
            "AND deleted = 0",
            gone,
        )
        batch.set_many("activity", "deleted", ((uid, 1) for uid in (*gone, *(row[0] for row in records))))
    rejoining.settle(database, batch, [series])


def _following(database: Database, series: Uid, rrule: str) -> tuple[Uid, Stretch] | None:
    """The series that goes on where another ends by one of its rules."""
    row = database.row("SELECT due, timezone FROM activity WHERE uid = ?", (series,))
    first = recurrence.cut_before(row[0], rrule, row[1]) if row else None
    found = database.row(
        "SELECT uid, rrule, due, timezone FROM activity WHERE series = ? AND recurrence_id = ? AND rrule <> '' "
        "AND deleted = 0 ORDER BY uid",
        (series, first),
    )
    return (found[0], Stretch(*found[1:])) if found else None
