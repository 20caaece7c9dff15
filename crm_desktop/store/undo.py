"""Taking back any batch of the history, and bringing it back: both append an inverse batch.

A batch is coalesced to one change per cell, and a cell is taken back only if it still holds the batch's
value. A record that the batch made is taken back whole or, when anything of it was changed or built upon
since, left whole: half a contact helps nobody.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES, Value
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks
from crm_desktop.store.history import batch_by_id
from crm_desktop.store.journal import Batch, Journal, decode, decode_put

_CHUNK = 500

# Which live records keep a record of the key table from being taken back.
_USERS = {
    "contact": (
        "SELECT uid, contact FROM detail WHERE deleted = 0 AND contact IN ({})",
        "SELECT uid, contact FROM address WHERE deleted = 0 AND contact IN ({})",
        "SELECT p.uid, p.contact FROM participant p JOIN activity a ON a.uid = p.activity "
        "WHERE p.deleted = 0 AND a.deleted = 0 AND p.contact IN ({})",
        "SELECT uid, company_uid FROM contact WHERE deleted = 0 AND company_uid IN ({})",
    ),
    "activity": ("SELECT uid, activity FROM participant WHERE deleted = 0 AND activity IN ({})",),
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A cell that undo left as it is: its record, its field, what it holds, and why.

    `reason` is "changed" (another batch set it since) or "used" (a record made since builds on it; field is "deleted").
    """

    table: str
    uid: Uid
    field: str
    value: Value
    reason: str


@dataclass(slots=True)
class Undone:
    """What an undo or redo did: its own batch, what it took back, and what it left alone."""

    batch: BatchInfo
    target: BatchInfo
    kept: list[Kept]


@dataclass(slots=True)
class _Net:
    """A batch coalesced: the records it made, and for every other cell its value before and after."""

    made: dict[tuple[str, Uid], dict[str, Value]] = field(default_factory=dict)
    cells: dict[tuple[str, str], dict[Uid, tuple[Value, Value]]] = field(default_factory=lambda: defaultdict(dict))


def undo(journal: Journal, batch_id: int | None = None) -> Undone:
    """Take back a batch, by default the latest action not taken back yet.

    Raises UserError("nothing-to-undo"), ("already-undone") or ("batch-unknown").
    """
    database = journal.database
    if batch_id is None:
        target = _last(database, "b.depth = 0 AND " + _STANDS)
        if target is None:
            raise UserError("nothing-to-undo")
    else:
        target = batch_by_id(database, batch_id)
        if target.depth and target.depth % 2 == 0:  # a redo stands for the action it brought back
            target = batch_by_id(database, target.root or target.id)
        if not _can_invert(database, target):
            raise UserError("already-undone", subject=target.subject, action=target.action, batch=target.id)
    return _invert(journal, target, "redo" if target.depth else "undo")


def redo(journal: Journal) -> Undone:
    """Bring back what the latest undo took, unless something new was done since; UserError("nothing-to-redo")."""
    target = _last(
        journal.database,
        "b.depth % 2 = 1 AND b.id = (SELECT max(id) FROM batch u WHERE u.root = b.root) "
        "AND b.id > (SELECT max(id) FROM batch WHERE depth = 0)",
    )
    if target is None:
        raise UserError("nothing-to-redo")
    return _invert(journal, target, "redo")


_STANDS = "coalesce((SELECT u.depth % 2 FROM batch u WHERE u.root = b.id ORDER BY u.id DESC LIMIT 1), 0) = 0"


def _last(database: Database, condition: str) -> BatchInfo | None:
    row = database.row(f"SELECT b.id FROM batch b WHERE {condition} ORDER BY b.id DESC LIMIT 1")
    return batch_by_id(database, row[0]) if row else None


def _can_invert(database: Database, target: BatchInfo) -> bool:
    """An action that stands can be undone; an undo can be undone as long as it is the last word on its action."""
    if target.depth == 0:
        return database.row(f"SELECT 1 FROM batch b WHERE b.id = ? AND {_STANDS}", (target.id,)) is not None
    return database.row("SELECT max(id) FROM batch WHERE root = ?", (target.root,)) == (target.id,)


def _invert(journal: Journal, target: BatchInfo, action: str) -> Undone:
    with journal.batch(action, target.subject, undoes=target, keep_empty=True) as batch:
        net = _coalesce(journal.database, target.id)
        kept = _take_back_made(journal.database, batch, net)
        for (table, name), cells in net.cells.items():
            kept += _take_back_cells(journal.database, batch, table, name, cells)
    return Undone(batch.info, target, kept)


def _coalesce(database: Database, batch_id: int) -> _Net:
    net = _Net()
    for table, uid, name, old, value in database.execute(
        "SELECT tbl, uid, field, old, value FROM change WHERE batch = ? ORDER BY n", (batch_id,)
    ):
        spec = TABLES[table]
        if name is None:
            net.made[table, uid] = decode_put(spec, value)
            continue
        type_ = spec.types[name]
        after = decode(type_, value)
        made = net.made.get((table, uid))
        if made is not None:
            made[name] = after
        else:
            cells = net.cells[table, name]
            before = cells[uid][0] if uid in cells else decode(type_, old)
            cells[uid] = (before, after)
    return net


def _take_back_cells(
    database: Database, batch: Batch, table: str, name: str, cells: dict[Uid, tuple[Value, Value]]
) -> list[Kept]:
    kept: list[Kept] = []
    back: list[tuple[Uid, Value]] = []
    for uid, current in _current(database, table, (name,), list(cells)).items():
        before, after = cells[uid]
        if current[0] == after:
            back.append((uid, before))
        elif current[0] != before:
            kept.append(Kept(table, uid, name, current[0], "changed"))
    batch.set_many(table, name, back)
    return kept


def _take_back_made(database: Database, batch: Batch, net: _Net) -> list[Kept]:
    kept: list[Kept] = []
    gone: set[tuple[str, Uid]] = set()
    by_table: dict[str, list[Uid]] = defaultdict(list)
    for table, uid in net.made:
        by_table[table].append(uid)
    for table, uids in by_table.items():
        names = tuple(f.name for f in TABLES[table].fields)
        for uid, row in _current(database, table, names, uids).items():
            now, made = dict(zip(names, row, strict=True)), net.made[table, uid]
            if now["deleted"] and not made["deleted"]:
                gone.add((table, uid))
            else:
                kept += [Kept(table, uid, name, now[name], "changed") for name in names if now[name] != made[name]]
        kept += _used_since(database, net, table, uids)
    whole = _Groups(net)
    staying = {whole.of(k.table, k.uid) for k in kept}
    for table, uids in by_table.items():
        leaving = [uid for uid in uids if (table, uid) not in gone and whole.of(table, uid) not in staying]
        parents = [(name, parent) for name, parent in TABLES[table].parents]
        alone = [
            uid for uid in leaving if not any((p, net.made[table, uid].get(name)) in net.made for name, p in parents)
        ]
        batch.set_many(table, "deleted", ((uid, 1) for uid in alone))
    return kept


def _used_since(database: Database, net: _Net, table: str, uids: list[Uid]) -> list[Kept]:
    made_uids = {uid for _, uid in net.made}
    used: set[Uid] = set()
    for query in _USERS.get(table, ()):
        for start in range(0, len(uids), _CHUNK):
            chunk = uids[start : start + _CHUNK]
            for user, parent in database.rows(query.format(marks(chunk)), chunk):
                if user not in made_uids:
                    used.add(parent)
    return [Kept(table, uid, "deleted", 0, "used") for uid in used]


def _current(database: Database, table: str, names: tuple[str, ...], uids: list[Uid]) -> dict[Uid, tuple[Value, ...]]:
    found: dict[Uid, tuple[Value, ...]] = {}
    for start in range(0, len(uids), _CHUNK):
        chunk = uids[start : start + _CHUNK]
        sql = f"SELECT uid, {', '.join(names)} FROM {table} WHERE uid IN ({marks(chunk)})"
        found.update((row[0], row[1:]) for row in database.rows(sql, chunk))
    return found


class _Groups:
    """Which of the records that a batch made belong together, so that they stay or go as one."""

    def __init__(self, net: _Net) -> None:
        self._leader: dict[tuple[str, Uid], tuple[str, Uid]] = {}
        for (table, uid), cells in net.made.items():
            for name, parent_table in TABLES[table].parents:
                parent = cells.get(name)
                if isinstance(parent, bytes) and (parent_table, parent) in net.made:
                    a, b = self.of(table, uid), self.of(parent_table, parent)
                    if a != b:
                        self._leader[a] = b

    def of(self, table: str, uid: Uid) -> tuple[str, Uid]:
        """The record that stands for the group of this one."""
        key = (table, uid)
        while key in self._leader:
            key = self._leader[key]
        return key
