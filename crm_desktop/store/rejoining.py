"""Occurrences of series that go where their series went on, or back.

Somebody may make a record of an occurrence while another computer, or undo, lets its series go on in another, or moves
the series with all its days. It is told in an ordinary batch where the occurrence is now, by every computer alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from crm_desktop.domain.uid import Uid
from crm_desktop.store import lineage
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.lineage import Family, Series


class _Named(NamedTuple):
    """What names an occurrence of a series: the record of one, one left out, or a series that goes on from it."""

    table: str
    uid: Uid
    series: Uid
    at: str
    stands: bool  # it is still to come, on the day or time of the series


def settle(database: Database, batch: Batch, series: Iterable[Uid]) -> None:
    """Let all that names occurrences of these series, or of their families, name what they are now, in the batch."""
    batch.flush()
    concerned = list(series)
    for family in lineage.families(database, concerned, alone=True):
        for named in _of(database, family):
            member = family.members[named.series]
            if not member.deleted and (at := _realigned(database, member, named.at)):
                _tell(batch, named, member, at)
    batch.flush()
    for family in lineage.families(database, concerned):
        for named in _of(database, family):
            if named.uid not in family.members and (place := family.place(named.series, named.at)):
                _tell(batch, named, *place)


class Join(NamedTuple):
    """A series that goes on by a rule once the one that follows it is gone."""

    following: Uid
    series: Series
    rule: str


def joins(database: Database, following: Iterable[Uid]) -> list[Join]:
    """How each series that ends because one of these goes on from it would go on without that."""
    those = set(following)
    return [
        Join(uid, *joined)
        for family in lineage.families(database, those)
        for uid in sorted(those & family.members.keys())
        if not family.members[uid].deleted and (joined := family.joined(uid))
    ]


def join(database: Database, batch: Batch, each: Join) -> None:
    """Let a series go on where the one that followed it was taken away, and nobody gave it another rule since: it was
    made from one that was cut already, so to give that one its end back is not enough.
    """
    is_gone = database.row("SELECT 1 FROM activity WHERE uid = ? AND deleted = 1", (each.following,))
    stands = database.row("SELECT 1 FROM activity WHERE uid = ? AND rrule = ?", (each.series.uid, each.series.rrule))
    if is_gone and stands:
        batch.set("activity", each.series.uid, "rrule", each.rule)


def _of(database: Database, family: Family) -> Iterator[_Named]:
    those = list(family.members)
    for row in database.rows(
        "SELECT 'activity', uid, series, recurrence_id, rrule = '' AND status = 'planned' AND due = recurrence_id "
        f"FROM activity WHERE series IN ({marks(those)}) AND (deleted = 0 OR rrule <> '') UNION ALL "
        f"SELECT 'exdate', uid, activity, recurrence_id, 0 FROM exdate WHERE activity IN ({marks(those)}) "
        "AND deleted = 0 ORDER BY 2",
        those * 2,
    ):
        yield _Named(*row)


def _realigned(database: Database, member: Series, at: str) -> str | None:
    """Where an occurrence is now of a series that was moved with all its days; None where nothing is known of that."""
    if member.gives(at):
        return None
    before = database.rows(
        "SELECT c.old, CASE WHEN c.field IS NULL THEN unpacked(c.value) ->> 'due' ELSE c.value END FROM change c "
        "JOIN batch b ON b.id = c.batch WHERE c.uid = ? AND c.tbl = 'activity' AND coalesce(c.field, 'due') = 'due' "
        "ORDER BY b.time DESC, b.uid DESC, c.n DESC",
        (member.uid,),
    )
    dues = dict.fromkeys(due for row in before for due in reversed(row) if due and due != member.due)
    there = (member.moved_from(due, at) for due in dues)
    return next((found for found in there if member.gives(found)), None)


def _tell(batch: Batch, named: _Named, series: Series, at: str) -> None:
    place_in(batch, named.table, named.uid, series.uid, at)
    if named.stands:
        batch.set("activity", named.uid, "due", at)
        batch.set("activity", named.uid, "timezone", series.timezone)


def place_in(batch: Batch, table: str, uid: Uid, series: Uid, at: str) -> None:
    """Make a record an occurrence of a series, in the batch; both cells are told, also one that holds that already:
    what several tell without knowing of each other would be a mixture else.
    """
    for name, value in (("series" if table == "activity" else "activity", series), ("recurrence_id", at)):
        if not batch.set(table, uid, name, value):
            batch.confirm(table, uid, name)
