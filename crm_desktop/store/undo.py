"""Taking back any batch of the history, and bringing it back: both append an inverse batch.

A batch is coalesced to one change per cell, and a cell is taken back only if it still holds the batch's
value. A record that the batch made is taken back whole or, when anything of it was changed or built upon
since, left whole: half a contact helps nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from crm_desktop.domain.change import FOR_GOOD, OF_THE_PROGRAM, BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES, Value
from crm_desktop.domain.uid import Uid
from crm_desktop.store import merged, private, rejoining
from crm_desktop.store.database import Database
from crm_desktop.store.documents import chunks, marks
from crm_desktop.store.history import batch_by_id, batch_by_uid
from crm_desktop.store.journal import Batch, Journal
from crm_desktop.store.lines import decode, decode_put, is_stated, unfold

# Which live records build upon a record of the key table: the table and uid of each, and whom it uses.
_USERS = {
    "contact": (
        "SELECT 'detail', uid, contact FROM detail WHERE deleted = 0 AND contact IN ({})",
        "SELECT 'address', uid, contact FROM address WHERE deleted = 0 AND contact IN ({})",
        "SELECT 'participant', p.uid, p.contact FROM participant p JOIN activity a ON a.uid = p.activity "
        "WHERE p.deleted = 0 AND a.deleted = 0 AND p.contact IN ({})",
        "SELECT 'contact', uid, company_uid FROM contact WHERE deleted = 0 AND company_uid IN ({})",
        "SELECT 'contact', uid, merged_into FROM contact WHERE merged_into IN ({})",
        "SELECT 'contact_file', uid, contact FROM contact_file WHERE deleted = 0 AND contact IN ({})",
        "SELECT 'playbook_run', uid, contact FROM playbook_run WHERE deleted = 0 AND contact IN ({})",
    ),
    "activity": (
        "SELECT 'participant', uid, activity FROM participant WHERE deleted = 0 AND activity IN ({})",
        "SELECT 'activity', uid, follows FROM activity WHERE deleted = 0 AND follows IN ({})",
        "SELECT 'activity_file', uid, activity FROM activity_file WHERE deleted = 0 AND activity IN ({})",
    ),
    "contact_group": ("SELECT 'contact_group', uid, folder FROM contact_group WHERE deleted = 0 AND folder IN ({})",),
    "playbook": (
        "SELECT 'playbook_step', uid, playbook FROM playbook_step WHERE deleted = 0 AND playbook IN ({})",
        "SELECT 'playbook_run', uid, playbook FROM playbook_run WHERE deleted = 0 AND playbook IN ({})",
    ),
    "playbook_run": ("SELECT 'activity', uid, run FROM activity WHERE deleted = 0 AND run IN ({})",),
    "custom_field": (
        "SELECT 'detail', d.uid, f.uid FROM custom_field f JOIN detail d ON d.label = lower(hex(f.uid)) "
        "WHERE d.kind = 'custom' AND d.deleted = 0 AND f.uid IN ({})",
    ),
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A cell that undo left as it is: its record, its field, what it holds, and why.

    `reason` is "changed" (another batch set it since) or "used" (a record that stays builds on this one; the field is
    "deleted").
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


def undo(journal: Journal, batch_id: int | None = None) -> Undone:
    """Take back a batch, by default the latest action not taken back yet.

    Raises UserError("nothing-to-undo"), ("already-undone"), ("batch-unknown"), or ("erased-stays") for what was done
    for good.
    """
    database = journal.database
    if batch_id is None:
        target = _last(database, f"{_OF_THE_USER} AND b.depth = 0 AND {_STANDS}")
        if target is None:
            raise UserError("nothing-to-undo")
    else:
        target = batch_by_id(database, batch_id)
        if target.action == FOR_GOOD:
            raise UserError("erased-stays")
        if target.depth and target.depth % 2 == 0:  # a redo stands for the action it brought back
            target = batch_by_uid(database, target.root) or target
        if not _can_invert(database, target):
            raise UserError("already-undone", subject=target.subject, action=target.action, batch=target.id)
    return _invert(journal, target, "redo" if target.depth else "undo")


def redo(journal: Journal) -> Undone:
    """Bring back what the latest undo took, unless something new was done since; UserError("nothing-to-redo")."""
    target = _last(
        journal.database,
        f"b.own = 1 AND b.depth % 2 = 1 AND b.id = ({_LAST_WORD.format('b.root')}) "
        f"AND b.id > coalesce((SELECT max(b.id) FROM batch b WHERE {_OF_THE_USER} AND b.depth = 0), 0)",
    )
    if target is None:
        raise UserError("nothing-to-redo")
    return _invert(journal, target, "redo")


_REPEATING = tuple(("activity", name) for name in ("due", "rrule", "series", "recurrence_id", "deleted"))
_OF_THE_USER = f"b.own = 1 AND b.action NOT IN {(*OF_THE_PROGRAM, FOR_GOOD)}"
# The batch that says whether an action stands: others may have undone it, too, before they knew of each other.
_LAST_WORD = "SELECT u.id FROM batch u WHERE u.root = {} ORDER BY u.depth DESC, u.id DESC LIMIT 1"
_STANDS = f"coalesce((SELECT depth % 2 FROM batch WHERE id = ({_LAST_WORD.format('b.uid')})), 0) = 0"


def _last(database: Database, condition: str) -> BatchInfo | None:
    row = database.row(f"SELECT b.id FROM batch b WHERE {condition} ORDER BY b.id DESC LIMIT 1")
    return batch_by_id(database, row[0]) if row else None


def _can_invert(database: Database, target: BatchInfo) -> bool:
    """An action that stands can be undone; an undo can be undone as long as it is the last word on its action."""
    if target.depth == 0:
        return database.row(f"SELECT 1 FROM batch b WHERE b.id = ? AND {_STANDS}", (target.id,)) is not None
    return database.row(_LAST_WORD.format("?"), (target.root,)) == (target.id,)


def _invert(journal: Journal, target: BatchInfo, action: str) -> Undone:
    with journal.batch(action, target.subject, undoes=target, keep_empty=True) as batch:
        net = _coalesce(journal.database, target.id)
        joins = rejoining.joins(journal.database, _following_series(net))
        kept = _take_back_made(journal.database, batch, net)
        for (table, name), cells in net.cells.items():
            if name == "private" and not target.own:
                continue  # what stays on a device is decided there
            kept += _take_back_cells(journal.database, batch, table, name, cells)
        batch.flush()
        for each in joins:
            rejoining.join(journal.database, batch, each)
        _follow_merges(journal.database, batch, net)
        _tell_others(journal.database, batch, net)
        rejoining.settle(journal.database, batch, _series_of(net))
        _bring_back_fields(journal.database, batch)
    return Undone(batch.info, target, kept)


@dataclass(slots=True)
class _Net:
    """A batch coalesced: the records it made, by table, and for every other cell its value before and after.

    A record is kept as its journal line has it, and decoded where it is looked at: a batch may have made a million.
    """

    made: dict[str, dict[Uid, str]] = field(default_factory=lambda: defaultdict(dict))
    set_after: dict[Uid, dict[str, Value]] = field(default_factory=lambda: defaultdict(dict))
    cells: dict[tuple[str, str], dict[Uid, tuple[Value, Value]]] = field(default_factory=lambda: defaultdict(dict))

    def made_cells(self, table: str, uid: Uid) -> dict[str, Value]:
        """The cells of a record that the batch made, as it left them."""
        return decode_put(TABLES[table], self.made[table][uid]) | self.set_after.get(uid, {})

    def parents(self, table: str, cells: dict[str, Value]) -> list[tuple[str, Uid]]:
        """The records that the batch made, too, and that one with these cells belongs to."""
        named = [(parent, cells[name]) for name, parent in TABLES[table].parents]
        return [(parent, uid) for parent, uid in named if isinstance(uid, bytes) and uid in self.made.get(parent, ())]


def _coalesce(database: Database, batch_id: int) -> _Net:
    net = _Net()
    for table, uid, name, old, value in database.each(
        "SELECT tbl, uid, field, old, value FROM change WHERE batch = ? ORDER BY n", (batch_id,)
    ):
        if table not in TABLES or (name is not None and name not in TABLES[table].types):
            continue  # what a newer version did: there is nothing of it here to take back
        if name is None:
            if is_stated(value):
                continue
            for made_table, made_uid, line in unfold(table, uid, value):
                net.made[made_table][made_uid] = line
            continue
        type_ = TABLES[table].types[name]
        if uid in net.made.get(table, ()):
            net.set_after[uid][name] = decode(type_, value)
        else:
            cells = net.cells[table, name]
            before = cells[uid][0] if uid in cells else decode(type_, old)
            cells[uid] = (before, decode(type_, value))
    return net


def _take_back_cells(
    database: Database, batch: Batch, table: str, name: str, cells: dict[Uid, tuple[Value, Value]]
) -> list[Kept]:
    kept: list[Kept] = []
    back: list[tuple[Uid, Value]] = []
    bound = _merged(database, cells) if (table, name) == ("contact", "private") else set()
    default = TABLES[table].defaults[name]
    for uid, (current,) in _current(database, table, (name,), cells):
        before, after = cells[uid]
        if current == after and uid in bound:
            kept.append(Kept(table, uid, name, current, "used"))
        elif current == after and before is None and default is not None:  # it stayed with whoever had it
            kept.append(Kept(table, uid, name, current, "changed"))
        elif current == after:
            back.append((uid, before))
        elif current != before:
            kept.append(Kept(table, uid, name, current, "changed"))
    batch.set_many(table, name, back)
    return kept


def _merged(database: Database, uids: Iterable[Uid]) -> set[Uid]:
    """Those of these contacts that became one with another, which is private or not for both: what went over from one
    that is private again would never reach the others in the office, who see the other.
    """
    found: set[Uid] = set()
    for chunk in chunks(uids):
        sql = f"SELECT uid FROM contact WHERE merged_into IS NOT NULL AND deleted = 1 AND uid IN ({marks(chunk)})"
        found.update(row[0] for row in database.rows(sql, chunk))
    return found


def _follow_merges(database: Database, batch: Batch, net: _Net) -> None:
    """What comes back to a contact that became one with another since goes where all else of it went."""
    for (table, name), cells in net.cells.items():
        if name != "deleted" or ("contact", "contact") not in TABLES[table].parents:
            continue
        for chunk in chunks(uid for uid, (before, _) in cells.items() if not before):
            rows = database.rows(
                f"SELECT p.uid, c.uid FROM {table} p JOIN contact c ON c.uid = p.contact "
                f"WHERE p.deleted = 0 AND c.merged_into IS NOT NULL AND c.deleted = 1 AND p.uid IN ({marks(chunk)})",
                chunk,
            )
            batch.set_many(table, "contact", [(uid, merged.survivor(database, contact)) for uid, contact in rows])


def _tell_others(database: Database, batch: Batch, net: _Net) -> None:
    """What somebody takes back from a private contact to one that is not is everybody's in the office."""
    batch.flush()
    moved = {(table, uid) for (table, name), cells in net.cells.items() if name in private.WHOSE for uid in cells}
    for record in dict.fromkeys(private.let_go(database, sorted(moved))):
        batch.state(*record)


def _series_of(net: _Net) -> set[Uid]:
    """The activities of which it changed whether and when they repeat: occurrences may have been made of them since."""
    changed = (cells for (table, name), cells in net.cells.items() if (table, name) in _REPEATING)
    return {*net.made.get("activity", ()), *(uid for cells in changed for uid in cells)}


def _following_series(net: _Net) -> list[Uid]:
    """The series it made that go on from others."""
    made = net.made.get("activity", {})
    return [uid for uid, line in made.items() if '"rrule"' in line and '"series"' in line]


def _bring_back_fields(database: Database, batch: Batch) -> None:
    """A value that came back needs the definition of its custom field, which may have been taken back meanwhile."""
    needed = database.rows(
        "SELECT f.uid FROM custom_field f WHERE f.deleted = 1 AND EXISTS (SELECT 1 FROM detail d "
        "JOIN contact c ON c.uid = d.contact WHERE d.kind = 'custom' AND d.label = lower(hex(f.uid)) "
        "AND d.deleted = 0 AND c.deleted = 0)"
    )
    batch.set_many("custom_field", "deleted", ((row[0], 0) for row in needed))


def _take_back_made(database: Database, batch: Batch, net: _Net) -> list[Kept]:
    groups = _Groups()
    gone: set[Uid] = set()
    kept: list[Kept] = []
    leaders: dict[str, list[Uid]] = defaultdict(list)
    for table in TABLES:  # the whole comes before its parts
        names = tuple(f.name for f in TABLES[table].fields)
        for uid, row in _current(database, table, names, net.made.get(table, ())):
            now, made = dict(zip(names, row, strict=True)), net.made_cells(table, uid)
            parents = net.parents(table, made)
            for _, parent in parents:
                groups.join(uid, parent)
            if not parents:
                leaders[table].append(uid)
            if gone.intersection(parent for _, parent in parents) or (not parents and now["deleted"]):
                gone.add(uid)
            else:
                kept += [Kept(table, uid, name, now[name], "changed") for name in names if now[name] != made[name]]
    staying = {groups.of(k.uid) for k in kept}
    kept += _used(database, net, groups, staying, gone)
    for table, uids in leaders.items():
        leaving = (uid for uid in uids if uid not in gone and groups.of(uid) not in staying)
        batch.set_many(table, "deleted", ((uid, 1) for uid in leaving))
    return kept


def _used(database: Database, net: _Net, groups: _Groups, staying: set[Uid], gone: set[Uid]) -> list[Kept]:
    """The records of the batch that others build upon: made since, or staying themselves. Adds to `staying`."""
    used: dict[Uid, Kept] = {}
    inner: dict[Uid, list[tuple[str, Uid]]] = defaultdict(list)
    waiting = list(staying)

    def keep(table: str, uid: Uid) -> None:
        if uid in gone or uid in used:
            return
        used[uid] = Kept(table, uid, "deleted", 0, "used")
        group = groups.of(uid)
        if group not in staying:
            staying.add(group)
            waiting.append(group)

    for table, queries in _USERS.items():
        for query in queries:
            for chunk in chunks(net.made.get(table, ())):
                for user_table, user, of in database.rows(query.format(marks(chunk)), chunk):
                    if user not in net.made.get(user_table, ()):
                        keep(table, of)
                    elif groups.of(user) != groups.of(of):
                        inner[groups.of(user)].append((table, of))
    while waiting:
        for table, uid in inner.pop(waiting.pop(), ()):
            keep(table, uid)
    return list(used.values())


def _current(
    database: Database, table: str, names: tuple[str, ...], uids: Iterable[Uid]
) -> Iterator[tuple[Uid, tuple[Value, ...]]]:
    for chunk in chunks(uids):
        sql = f"SELECT uid, {', '.join(names)} FROM {table} WHERE uid IN ({marks(chunk)})"
        for uid, *cells in database.rows(sql, chunk):
            yield uid, tuple(cells)


class _Groups:
    """Which of the records that a batch made belong together, so that they stay or go as one: disjoint sets."""

    def __init__(self) -> None:
        self._above: dict[Uid, Uid] = {}

    def of(self, uid: Uid) -> Uid:
        """The record that stands for the group of this one."""
        above = self._above
        while uid in above:
            next_above = above[uid]
            above[uid] = above.get(next_above, next_above)
            uid = next_above
        return uid

    def join(self, one: Uid, other: Uid) -> None:
        """Make the groups of two records one."""
        one, other = self.of(one), self.of(other)
        if one != other:
            self._above[one] = other
