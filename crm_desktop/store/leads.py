"""Reads of what web forms brought: from the journal, which knows of each file what it made."""

from __future__ import annotations

from typing import NamedTuple

from crm_desktop.domain.uid import Uid
from crm_desktop.store import history
from crm_desktop.store.database import Database
from crm_desktop.store.merged import survivor


class Lead(NamedTuple):
    """One answer: the batch that took it, when (milliseconds since 1970) and from which file; the contact it was of,
    and whether that was new; the batch that took it back, if it does not stand.
    """

    activity: Uid
    batch: int
    time: int
    file: str
    contact: Uid
    is_new: bool
    undone_by: int | None


_LEADS = (
    "SELECT c.uid, b.id, b.time, b.subject, "
    "(SELECT p.contact FROM participant p WHERE p.activity = c.uid ORDER BY p.deleted, p.uid LIMIT 1) "
    "FROM batch b JOIN change c ON c.batch = b.id AND c.tbl = 'activity' AND c.field IS NULL "
    "WHERE b.action = 'lead' ORDER BY b.id DESC, c.n LIMIT ?"
)
_MADE = "SELECT 1 FROM change WHERE uid = ? AND field IS NULL AND batch = ? AND tbl = 'contact'"


def leads(database: Database, limit: int) -> list[Lead]:
    """What came last, the latest file first, its answers in their order; of two computers that took one, the first."""
    found: dict[Uid, Lead] = {}
    undone: dict[int, int | None] = {}
    for activity, batch, time, file, contact in database.rows(_LEADS, (limit,)):
        if batch not in undone:
            undone[batch] = history.undone_by(database, history.batch_by_id(database, batch))
        if contact is None:
            continue
        is_new = database.row(_MADE, (contact, batch)) is not None
        found[activity] = Lead(activity, batch, time, file, survivor(database, contact), is_new, undone[batch])
    return list(found.values())
