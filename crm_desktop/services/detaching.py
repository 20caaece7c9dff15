"""Occurrences of a series that become records: what they have of it, and by which identifier all devices know them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import ACTIVITY, Value
from crm_desktop.domain.uid import Uid, named_uid, uid_text
from crm_desktop.store import occurrences
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace

_NAMES = tuple(field.name for field in ACTIVITY.fields)


def detach(workspace: Workspace, batch: Batch, series: Uid, recurrence_id: str) -> Uid:
    """Make one occurrence of a series an activity with a life of its own, in the batch; returns its uid.

    It is the same on every device; one that is a record already stays as it is. Raises UserError("activity-unknown").
    """
    batch.flush()
    database = workspace.database
    if held := record_of(database, series, recurrence_id):
        return held
    cells = cells_of(database, series) | {
        "rrule": "",
        "series": series,
        "recurrence_id": recurrence_id,
        "due": recurrence_id,
        "status": "planned",
        "message_id": "",
    }
    return bring(database, batch, "occurrence", (series, recurrence_id), cells, participants_of(database, series))


def detach_open(workspace: Workspace, batch: Batch, uids: Sequence[Uid]) -> dict[Uid, Uid]:
    """By each of these activities itself, of a series its next open occurrence; a series without one is left out."""
    series = series_among(workspace.database, uids)
    following = occurrences.next_open(workspace.database, series)
    records = {uid: uid for uid in uids if uid not in series}
    return records | {uid: detach(workspace, batch, uid, at) for uid, (_, at) in following.items()}


def leave_out(workspace: Workspace, batch: Batch, series: Uid, recurrence_id: str, record: Uid | None = None) -> None:
    """Take one occurrence out of a series, in the batch: its record, if it has one, and its place."""
    batch.flush()
    if held := record or record_of(workspace.database, series, recurrence_id):
        batch.set("activity", held, "deleted", 1)
    batch.put("exdate", {"activity": series, "recurrence_id": recurrence_id})


def leave_out_records(database: Database, batch: Batch, uids: Sequence[Uid]) -> None:
    """Take the places of those of these activities that are occurrences out of their series, in the batch: else these
    would have them again where the records are deleted.
    """
    for start in range(0, len(uids), CHUNK):
        chunk = uids[start : start + CHUNK]
        sql = (
            "SELECT a.series, a.recurrence_id FROM activity a JOIN activity s ON s.uid = a.series AND s.deleted = 0 "
            f"WHERE a.uid IN ({marks(chunk)}) AND a.rrule = '' AND a.deleted = 0"
        )
        for series, recurrence_id in database.rows(sql, chunk):
            batch.put("exdate", {"activity": series, "recurrence_id": recurrence_id})


def series_among(database: Database, uids: Sequence[Uid]) -> set[Uid]:
    """Those of these activities that are series."""
    found: set[Uid] = set()
    for start in range(0, len(uids), CHUNK):
        chunk = uids[start : start + CHUNK]
        sql = f"SELECT uid FROM activity WHERE uid IN ({marks(chunk)}) AND rrule <> '' AND deleted = 0"
        found.update(row[0] for row in database.rows(sql, chunk))
    return found


def record_of(database: Database, series: Uid, recurrence_id: str) -> Uid | None:
    """The activity that an occurrence became, if it did."""
    row = database.row(
        "SELECT uid FROM activity WHERE series = ? AND recurrence_id = ? AND rrule = '' AND deleted = 0 "
        "ORDER BY uid LIMIT 1",
        (series, recurrence_id),
    )
    return row[0] if row else None


def cells_of(database: Database, uid: Uid) -> dict[str, Value]:
    """All cells of an activity as they are kept; raises UserError("activity-unknown")."""
    row = database.row(f"SELECT {', '.join(_NAMES)} FROM activity WHERE uid = ? AND deleted = 0", (uid,))
    if row is None:
        raise UserError("activity-unknown", uid=uid_text(uid))
    return dict(zip(_NAMES, row, strict=True))


def participants_of(database: Database, uid: Uid) -> list[Uid]:
    """The contacts that take part in an activity, deleted ones too."""
    rows = database.rows("SELECT contact FROM participant WHERE activity = ? AND deleted = 0 ORDER BY uid", (uid,))
    return list(dict.fromkeys(row[0] for row in rows))


def called(purpose: str, names: tuple[Uid, str], number: int = 0) -> Uid:
    """The uid of the activity that these names call for, the same on every device; others have higher numbers."""
    return named_uid(purpose.encode(), names[0], names[1].encode(), *([b"%d" % number] if number else []))


def bring(
    database: Database,
    batch: Batch,
    purpose: str,
    names: tuple[Uid, str],
    cells: Mapping[str, Value],
    contacts: Iterable[Uid],
) -> Uid:
    """Add the activity that the names call for, or bring it back, with these cells and participants and no others."""
    number = 0
    while True:
        uid = called(purpose, names, number)
        row = database.row("SELECT deleted FROM activity WHERE uid = ?", (uid,))
        if row is None:
            return batch.put("activity", cells, uid, [("participant", {"contact": contact}) for contact in contacts])
        if row[0]:
            break
        number += 1  # lives on under other names: the series was moved since
    for name, value in cells.items():
        batch.set("activity", uid, name, value)
    wanted = list(contacts)
    present = database.rows("SELECT uid, contact FROM participant WHERE activity = ? AND deleted = 0", (uid,))
    left_out = database.rows("SELECT uid FROM exdate WHERE activity = ? AND deleted = 0", (uid,))
    batch.set_many("participant", "deleted", ((row[0], 1) for row in present if row[1] not in wanted))
    batch.set_many("exdate", "deleted", ((row[0], 1) for row in left_out))
    there = {row[1] for row in present}
    for contact in wanted:
        if contact not in there:
            batch.put("participant", {"activity": uid, "contact": contact})
    return uid
