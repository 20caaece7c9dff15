"""How a series goes on in another: from which occurrence on, and by which way to its days or times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import count

from crm_desktop.domain import recurrence, zones
from crm_desktop.domain.uid import Uid
from crm_desktop.services.detaching import called
from crm_desktop.store.database import Database
from crm_desktop.store.journal import Batch

FOLLOWING = "following"
"""For what a series that goes on is brought (`detaching.bring`)."""
_DAY = len("2026-12-24")


@dataclass(frozen=True, slots=True)
class Shift:
    """The way from one local day or time to another, in the time zone of both, as a series goes by the `rule` there."""

    old: str = ""
    new: str = ""
    timezone: str = ""
    rule: str = ""

    def __call__(self, text: str) -> str:
        """Where this way leads from another day or time: as many days on, at the new time of day."""
        if self.old == self.new:
            return text
        days = date.fromisoformat(self.new[:_DAY]) - date.fromisoformat(self.old[:_DAY])
        moved = (date.fromisoformat(text[:_DAY]) + days).isoformat()
        there = zones.existing(moved + self.new[_DAY:], self.timezone)
        return recurrence.nearest(self.rule, there, self.timezone) if self.rule else there


def take_along(database: Database, batch: Batch, former: tuple[Uid, str], series: Uid, shift: Shift) -> None:
    """Bring the records of occurrences and those left out of a former series, from one of its days or times on, to
    where the series that goes on has them.
    """
    records = database.rows(
        "SELECT uid, recurrence_id, due, status FROM activity WHERE series = ? AND recurrence_id >= ? AND deleted = 0",
        former,
    )
    moved = [row for row in records if row[3] == "planned" and row[1] == row[2]]
    left_out = database.rows(
        "SELECT uid, recurrence_id FROM exdate WHERE activity = ? AND recurrence_id >= ? AND deleted = 0", former
    )
    for table, name, values in (
        ("activity", "series", [(row[0], series) for row in records]),
        ("activity", "recurrence_id", [(row[0], shift(row[1])) for row in records]),
        ("activity", "due", [(row[0], shift(row[2])) for row in moved]),
        ("activity", "timezone", [(row[0], shift.timezone) for row in moved]),
        ("exdate", "activity", [(uid, series) for uid, _ in left_out]),
        ("exdate", "recurrence_id", [(uid, shift(at)) for uid, at in left_out]),
    ):
        batch.set_many(table, name, values)


def rejoin(database: Database, batch: Batch, series: Uid) -> None:
    """Take along what somebody did with occurrences of a series that others had let go on in another from there."""
    while row := database.row(
        "SELECT due, rrule, timezone FROM activity WHERE uid = ? AND rrule LIKE '%UNTIL=%' AND deleted = 0", (series,)
    ):
        first = recurrence.cut_before(*row)
        following = _following(database, series, first) if first else None
        if first is None or following is None:
            return
        uid, due, rrule, timezone = following
        take_along(database, batch, (series, first), uid, Shift(first, due, timezone, rrule))
        batch.flush()
        series = uid


def _following(database: Database, series: Uid, first: str) -> tuple[Uid, str, str, str] | None:
    """The series that goes on from an occurrence of another: its uid, first day or time, rule and time zone."""
    for number in count():
        uid = called(FOLLOWING, (series, first), number)
        row = database.row("SELECT deleted, due, rrule, timezone FROM activity WHERE uid = ?", (uid,))
        if row is None:
            return None
        if not row[0] and row[1] and row[2]:
            return uid, row[1], row[2], row[3]
    return None
