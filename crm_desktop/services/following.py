"""How a series goes on in another: what goes along with it."""

from __future__ import annotations

from crm_desktop.domain.shift import Shift
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.journal import Batch
from crm_desktop.store.rejoining import place_in

FOLLOWING = "following"
"""For what a series that goes on is brought (`detaching.bring`)."""


def take_along(database: Database, batch: Batch, former: tuple[Uid, str], series: Uid, shift: Shift) -> None:
    """Bring the records of occurrences and those left out of a former series, from one of its days or times on, to
    where the series that goes on has them; where it is the same series, what goes on from it begins as much later.
    """
    records = database.rows(
        "SELECT uid, recurrence_id, due, status FROM activity "
        "WHERE series = ? AND recurrence_id >= ? AND rrule = '' AND deleted = 0",
        former,
    )
    for uid, at, _, _ in records:
        place_in(batch, "activity", uid, series, shift(at))
    moved = [(uid, due) for uid, at, due, status in records if status == "planned" and at == due]
    batch.set_many("activity", "due", ((uid, shift(due)) for uid, due in moved))
    batch.set_many("activity", "timezone", ((uid, shift.timezone) for uid, _ in moved))
    for uid, at in database.rows(
        "SELECT uid, recurrence_id FROM exdate WHERE activity = ? AND recurrence_id >= ? AND deleted = 0", former
    ):
        place_in(batch, "exdate", uid, series, shift(at))
    if series == former[0]:
        following = database.rows(
            "SELECT uid, recurrence_id FROM activity WHERE series = ? AND recurrence_id >= ? AND rrule <> ''", former
        )
        batch.set_many("activity", "recurrence_id", ((uid, shift(at)) for uid, at in following))
