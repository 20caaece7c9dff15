"""What several entered who did not know of each other, for somebody to look at and decide: values of one cell, and
records that one deleted and another changed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.fields import TABLES, Value
from crm_desktop.domain.uid import Uid
from crm_desktop.services import divisions
from crm_desktop.services.contacts import Writer
from crm_desktop.services.divisions import Stretch
from crm_desktop.store import history, queries
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.lines import decode, decode_put
from crm_desktop.store.workspace import Workspace

_LISTS = ("email", "phone", "url", "im", "date", "related", "tag")  # of which a contact may have one more
_RULE = ("activity", "rrule")
_TEXTS = {("contact", "notes"), ("activity", "description")}  # of two of which one can be made
# Cells that follow from others, or that only this program reads.
_SILENT = {
    "contact": ("company_uid", "merged_into"), "detail": ("contact", "position"), "address": ("contact", "position"),
    "activity": ("follows", "timezone", "series", "recurrence_id"), "exdate": ("activity", "recurrence_id"),
    "participant": ("activity", "contact"),
    "custom_field": ("position",), "device": ("code", "name", "person", "retired"),
    "choice": ("kind", "code", "color", "position", "hidden"),
    "playbook": ("position",), "playbook_step": ("playbook", "position"),
    "playbook_run": ("contact", "playbook", "anchor", "status"),
    "reminded": ("activity", "recurrence_id", "minutes", "snoozed"), "not_same": ("contact", "other"),
    "template": ("kind", "position"),
}  # fmt: skip
_SILENT_KINDS = ("extra", "source_uid", "former")


@dataclass(frozen=True, slots=True)
class Given:
    """A value that somebody gave a cell, and when (milliseconds since 1970); `device` is the name of the computer.

    Where it is the rule of a series, `stretches` tell how that goes by it, and goes on after.
    """

    value: Value
    author: str
    device: str
    own: bool
    time: int
    batch: int
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Contested:
    """A cell that several gave values without knowing of each other. The first of the values, the latest, holds.

    `contact` is the contact it belongs to, None where there is none; `name` what people call the whole. `kind` and
    `label` are those of a detail or an address.
    """

    table: str
    uid: Uid
    field: str
    contact: Uid | None
    name: str
    kind: str
    label: str
    values: tuple[Given, ...]

    @property
    def can_keep_both(self) -> bool:
        """Whether there is room for more than one of the values."""
        among = self.table == "address" or self.kind in _LISTS or (self.table, self.field) in _TEXTS
        return among or self.is_divided

    @property
    def is_divided(self) -> bool:
        """Whether it is the rule of a series that several let go on in others, which stand one after the other."""
        return sum(len(given.stretches) > 1 for given in self.values) > 1


@dataclass(frozen=True, slots=True)
class Revived:
    """A record that one deleted and another changed, who did not know: it is there again.

    `value` is what a part of the contact holds.
    """

    table: str
    uid: Uid
    contact: Uid | None
    name: str
    kind: str
    value: str
    deleted_by: str
    time: int


def contested(database: Database, contact: Uid | None = None, limit: int = 100) -> list[Contested]:
    """Cells with values of several who did not know of each other, the latest first; those of one contact if given.

    Equal values are one, and what is deleted is left out.
    """
    if database.row("SELECT 1 FROM contest LIMIT 1") is None:
        return []
    parts = history.parts_of(database, contact) if contact is not None else []
    where = f"WHERE c.uid IN ({marks(parts)})" if contact is not None else ""
    cells = database.rows(
        "SELECT c.tbl, c.uid, c.field FROM contest c JOIN change h ON h.batch = c.batch AND h.n = c.n "
        f"{where} GROUP BY c.tbl, c.uid, c.field HAVING count(DISTINCT coalesce("
        "CASE WHEN h.field IS NULL THEN unpacked(h.value) ->> ('$.' || c.field) ELSE h.value END, '')) > 1 "
        "ORDER BY max(c.batch) DESC LIMIT ?",
        [*parts, limit],
    )
    found = (_contested(database, *cell) for cell in cells)
    return [each for each in found if each is not None]


def _contested(database: Database, table: str, uid: Uid, field: str) -> Contested | None:
    if table not in TABLES or field in _SILENT.get(table, ()):
        return None
    whole = _whole(database, table, uid)
    if whole is None or whole.kind in _SILENT_KINDS:
        return None
    values = _values(database, table, uid, field)
    if len(values) < 2:
        return None
    if (table, field) == _RULE:
        values = tuple(
            replace(given, stretches=divisions.stretches(database, uid, str(given.value))) for given in values
        )
    return Contested(table, uid, field, whole.contact, whole.name, whole.kind, whole.label, values)


def _values(database: Database, table: str, uid: Uid, field: str) -> tuple[Given, ...]:
    """What the cell was given, latest first, each value once."""
    spec = TABLES[table]
    found: dict[Value, Given] = {}
    for batch, n, own, time, author, name, value in database.rows(
        "SELECT c.batch, c.n, b.own, b.time, b.author, h.field, h.value FROM contest c "
        "JOIN batch b ON b.id = c.batch JOIN change h ON h.batch = c.batch AND h.n = c.n "
        "WHERE c.tbl = ? AND c.uid = ? AND c.field = ? ORDER BY b.time DESC, b.uid DESC, c.n DESC",
        (table, uid, field),
    ):
        given = decode(spec.types[field], value) if name is not None else decode_put(spec, value)[field]
        given = spec.defaults[field] if given is None else given
        if given not in found:
            found[given] = Given(given, author, _device_of(database, batch, n), bool(own), time, batch)
    return tuple(found.values())


def _device_of(database: Database, batch: int, n: int) -> str:
    row = database.row(
        "SELECT d.name FROM sealed s JOIN segment g ON g.id = s.segment JOIN device d ON d.code = g.device "
        "WHERE s.batch = ? AND ? BETWEEN s.first AND s.last LIMIT 1",
        (batch, n),
    )
    return str(row[0]) if row else ""


@dataclass(frozen=True, slots=True)
class _Whole:
    """Where a record belongs, what people call that, and what a part of it holds in a few words."""

    contact: Uid | None
    name: str
    kind: str = ""
    label: str = ""
    value: str = ""


def _whole(database: Database, table: str, uid: Uid) -> _Whole | None:
    """None where the record, or the contact it is part of, is deleted."""
    names = [f.name for f in TABLES[table].fields]
    row = database.row(f"SELECT {', '.join(names)} FROM {table} WHERE uid = ? AND deleted = 0", (uid,))
    if row is None:
        return None
    cells = dict(zip(names, row, strict=True))
    if table == "activity":
        took_part = database.row(
            "SELECT p.contact FROM participant p JOIN contact c ON c.uid = p.contact AND c.deleted = 0 "
            "WHERE p.activity = ? AND p.deleted = 0 ORDER BY p.uid LIMIT 1",
            (uid,),
        )
        return _Whole(took_part[0] if took_part else None, cells["summary"] or cells["type"])
    if table not in ("contact", "detail", "address"):
        return _Whole(None, str(cells.get("name") or cells.get("summary") or cells.get("code") or ""))
    contact = uid if table == "contact" else cells["contact"]
    found = queries.contact_row(database, contact)
    if found is None:
        return None
    if table == "contact":
        return _Whole(contact, found.name)
    label = str(cells["label"])
    if table == "address":
        parts = [cells[name] for name in names if name not in ("contact", "label", "position", "deleted")]
        return _Whole(contact, found.name, "address", label, ", ".join(part for part in parts if part))
    kind = str(cells["kind"])
    if kind == "custom":
        field = database.row("SELECT name FROM custom_field WHERE uid = ?", (_uid_of(label),))
        label = str(field[0]) if field else ""
    return _Whole(contact, found.name, kind, label, str(cells["value"]))


def _uid_of(label: str) -> bytes:
    try:
        return bytes.fromhex(label)
    except ValueError:
        return b""


def take(workspace: Workspace, cell: Contested, given: Given) -> BatchInfo:
    """Let the cell hold this one of its values; everybody knows then that the others were seen."""
    with workspace.journal.batch("choose", cell.name) as batch:
        if (cell.table, cell.field) == ("contact", "company"):
            _take_company(workspace, batch, cell.uid, str(given.value))
        if (cell.table, cell.field) == _RULE:
            others = [str(each.value) for each in cell.values if each != given]
            divisions.take_back(workspace.database, batch, cell.uid, str(given.value), others)
        _settle(batch, cell, given.value)
    return batch.info


def _take_company(workspace: Workspace, batch: Batch, uid: Uid, company: str) -> None:
    """A company is shown by the record that is linked: that has to follow."""
    before = queries.contact(workspace.database, uid)
    Writer(workspace, batch).update(uid, before, replace(before, company=company))


def keep_both(workspace: Workspace, cell: Contested) -> BatchInfo:
    """Add what does not hold beside what does: as an item of the list, or at the end of the text. A series that
    several divided stays so.
    """
    if not cell.can_keep_both:
        raise ValueError(f"there is room for one value only: {cell.table}.{cell.field}")
    with workspace.journal.batch("choose", cell.name) as batch:
        if cell.is_divided:
            batch.confirm(cell.table, cell.uid, cell.field)
        elif (cell.table, cell.field) in _TEXTS:
            _settle(batch, cell, "\n\n".join(str(given.value) for given in cell.values if given.value))
        else:
            _add_others(workspace, batch, cell)
    return batch.info


def _add_others(workspace: Workspace, batch: Batch, cell: Contested) -> None:
    """A copy of the item for each who gave it another value, with all that they wrote into it."""
    database = workspace.database
    spec = TABLES[cell.table]
    names = [f.name for f in spec.fields]
    row = database.row(f"SELECT {', '.join(names)} FROM {cell.table} WHERE uid = ?", (cell.uid,))
    assert row is not None
    cells: dict[str, Value] = dict(zip(names, row, strict=True))
    (last,) = database.row(f"SELECT max(position) FROM {cell.table} WHERE contact = ?", (cells["contact"],)) or (0,)
    fields = [name for name in names if name not in _SILENT[cell.table]]
    given = {name: _values(database, cell.table, cell.uid, name) for name in fields}
    for place, other in enumerate(cell.values[1:], 1):
        theirs = {name: each.value for name, values in given.items() for each in values if each.batch == other.batch}
        batch.put(cell.table, {**cells, **theirs, cell.field: other.value, "position": (last or 0) + place})
    for name, values in given.items():
        if values:
            batch.confirm(cell.table, cell.uid, name)


def _settle(batch: Batch, cell: Contested, value: Value) -> None:
    if not batch.set(cell.table, cell.uid, cell.field, value):
        batch.confirm(cell.table, cell.uid, cell.field)


def revived(database: Database, limit: int = 100) -> list[Revived]:
    """Records that an edit brought back, those deleted last first."""
    found: list[Revived] = []
    for table, uid, author, time in database.rows(
        "SELECT r.tbl, r.uid, b.author, b.time FROM revived r JOIN batch b ON b.id = r.batch "
        "WHERE r.tbl NOT IN ('participant', 'device', 'playbook_run') ORDER BY b.time DESC LIMIT ?",
        (limit,),
    ):
        whole = _whole(database, table, uid) if table in TABLES else None
        if whole is not None and whole.kind not in _SILENT_KINDS:
            found.append(Revived(table, uid, whole.contact, whole.name, whole.kind, whole.value, author, time))
    return found


def keep(workspace: Workspace, record: Revived) -> BatchInfo:
    """Say that the record is to stay."""
    with workspace.journal.batch("keep", record.name) as batch:
        batch.confirm(record.table, record.uid, "deleted")
    return batch.info


def delete_again(workspace: Workspace, record: Revived) -> BatchInfo:
    """Delete the record, with all that was done to it since."""
    with workspace.journal.batch("delete", record.name) as batch:
        batch.set(record.table, record.uid, "deleted", 1)
    return batch.info
