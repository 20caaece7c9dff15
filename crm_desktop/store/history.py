"""Reading the journal: what happened, what became of a record, and how it stood at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from crm_desktop.domain.change import UNTOLD, BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES, Value
from crm_desktop.domain.uid import Uid
from crm_desktop.store import office
from crm_desktop.store.ancestry import Ancestry
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks
from crm_desktop.store.heads import Cell, Heads
from crm_desktop.store.lines import decode, decode_put, unfold

_BATCH = (
    "b.id, b.uid, b.time, b.author, b.action, b.subject, b.changes, b.undoes, b.root, b.depth, b.own, "
    "coalesce((SELECT r.action FROM batch r WHERE r.uid = b.root), '')"
)
_CELLS = len(fields(BatchInfo))


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One line of a record's history. `field` None: the record was made, and `value` is its cells as JSON."""

    batch: BatchInfo
    table: str
    uid: Uid
    field: str | None
    old: Value
    value: Value


def batch_by_id(database: Database, batch_id: int) -> BatchInfo:
    """The batch of that number; raises UserError("batch-unknown")."""
    row = database.row(f"SELECT {_BATCH} FROM batch b WHERE b.id = ?", (batch_id,))
    if row is None:
        raise UserError("batch-unknown", batch=batch_id)
    return BatchInfo(*row)


def batch_by_uid(database: Database, uid: Uid | None) -> BatchInfo | None:
    """The batch of that uid, None where it is not here."""
    row = database.row(f"SELECT {_BATCH} FROM batch b WHERE b.uid = ?", (uid,))
    return BatchInfo(*row) if row else None


def batches(database: Database, limit: int, before: int | None = None) -> list[BatchInfo]:
    """The latest batches, newest first; those before the batch `before` where given."""
    where = "AND b.id < ?" if before is not None else ""
    values = [before, limit] if before is not None else [limit]
    sql = f"SELECT {_BATCH} FROM batch b WHERE b.action NOT IN {UNTOLD} {where} ORDER BY b.id DESC LIMIT ?"
    return [BatchInfo(*row) for row in database.rows(sql, values)]


def is_undone(database: Database, batch: BatchInfo) -> bool:
    """Whether a batch has been taken back and not been brought back since."""
    return undone_by(database, batch) is not None


def undone_by(database: Database, batch: BatchInfo) -> int | None:
    """The batch that took this one back, while it is taken back; None where it stands.

    What takes back an undo is a redo.
    """
    latest = database.row(
        "SELECT id, depth FROM batch WHERE root = ? ORDER BY depth DESC, id DESC LIMIT 1", (batch.root or batch.uid,)
    )
    return latest[0] if latest is not None and (latest[1] - batch.depth) % 2 else None


def latest_batches(database: Database, uids: Sequence[Uid], limit: int) -> list[int]:
    """The numbers of the latest batches in which any of these records changed, newest first."""
    sql = f"SELECT DISTINCT batch FROM change WHERE uid IN ({marks(uids)}) ORDER BY batch DESC LIMIT ?"
    return [row[0] for row in database.rows(sql, [*uids, limit])]


def changes_of(
    database: Database,
    uids: Iterable[Uid],
    until: int | None = None,
    origins: Iterable[Uid] = (),
    set_since: tuple[Uid, int] = (b"", 0),
) -> list[RecordChange]:
    """What became of these records, oldest first; up to and with the time `until` (ms since 1970) where given, and for
    one of them, `set_since`, without the cells that were set before a batch.

    A part that was made together with its record is found by both, one that was made with another record if that is
    among the `origins`; what only a newer version knows is left out.
    """
    wanted, elsewhere = list(uids), list(origins)
    known = set(wanted)
    rows = database.rows(
        f"SELECT {_BATCH}, c.tbl, c.uid, c.field, c.old, c.value FROM change c JOIN batch b ON b.id = c.batch "
        f"WHERE c.uid IN ({marks([*wanted, *elsewhere])}) AND b.time <= ? "
        "AND (c.uid <> ? OR c.batch >= ? OR c.field IS NULL) ORDER BY c.batch, c.n",
        [*wanted, *elsewhere, until if until is not None else 1 << 62, *set_since],
    )
    found: list[RecordChange] = []
    for row in rows:
        batch, (table, uid, field, old, value) = BatchInfo(*row[:_CELLS]), row[_CELLS:]
        if table not in TABLES or (field is not None and field not in TABLES[table].types):
            continue
        if field is None:
            found += [
                RecordChange(batch, *made[:2], None, None, made[2])
                for made in unfold(table, uid, value)
                if uid in known or made[1] in known
            ]
        elif uid in known:
            found.append(RecordChange(batch, table, uid, field, old, value))
    return found


def parts_of(database: Database, contact: Uid) -> list[Uid]:
    """The uids of a contact and of its details and addresses, also the deleted ones."""
    rows = database.rows(
        "SELECT uid FROM detail WHERE contact = ? UNION ALL SELECT uid FROM address WHERE contact = ?",
        (contact, contact),
    )
    return [contact, *(row[0] for row in rows)]


def parts_of_activity(database: Database, activity: Uid) -> list[Uid]:
    """The uids of who took part in an activity and of the days that it leaves out, also of deleted ones."""
    rows = database.rows(
        "SELECT uid FROM participant WHERE activity = ?1 UNION ALL SELECT uid FROM exdate WHERE activity = ?1",
        (activity,),
    )
    return [row[0] for row in rows]


def cells_as_of(
    database: Database, uids: Iterable[Uid], time: int, origins: Iterable[Uid] = ()
) -> dict[tuple[str, Uid], dict[str, Value]]:
    """The cells of these records as they stood at `time` (ms since 1970), by table and uid."""
    found: dict[tuple[str, Uid], dict[str, Value]] = {}
    cells: set[Cell] = set()
    for change in changes_of(database, uids, time, origins):
        spec = TABLES[change.table]
        key = (change.table, change.uid)
        if change.field is None:
            found[key] = decode_put(spec, str(change.value))
        elif key in found:
            found[key][change.field] = decode(spec.types[change.field], change.value)
            cells.add((*key, change.field))
    if office.joined(database):  # changes stand here in the order in which they came
        for (table, uid, field), heads in Heads(database, Ancestry(database), time).of(cells):
            if heads:
                value = heads[0].value
                found[table, uid][field] = TABLES[table].defaults[field] if value is None else value
    return found
