"""What must be true of every history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from crm_desktop.domain.fields import TABLES, Value
from crm_desktop.domain.merge import same_detail
from crm_desktop.domain.segment import Digest, Segment, SegmentBatch, Set
from crm_desktop.domain.uid import Uid
from crm_desktop.services import checking
from crm_desktop.store import merged
from crm_desktop.store.ancestry import unpacked
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks
from crm_desktop.store.lines import decode as decode_cell
from crm_desktop.store.lines import load_put
from tests.simulation.device import Device
from tests.simulation.reference import Cell, ChangeId, Fold, Record, State
from tests.simulation.world import Failed, World

_UNSEALED = b"what is not sealed yet"

Rows = dict[Record, dict[str, Value]]


def all_of(world: World, devices: Sequence[Device]) -> None:
    """After everyone synced until nothing was new."""
    segments = [segments_of(world, device) for device in devices]
    for device, its in zip(devices, segments, strict=True):
        if its.keys() != segments[0].keys():
            raise Failed(f"{device.name} has other segments than {devices[0].name}")
    fold = Fold(segments[0])
    state = fold.state()
    apart = _kept_apart(world, devices)
    for device in devices:
        _equal(device, state, apart)
        _photos_are_there(device, state, apart)
    _everything_is_there(world, fold, devices)
    if fold.is_whole:
        _nothing_buried(world, fold, state, devices)
    else:
        world.counts["segments destroyed for good"] += 1
    for device in devices:
        _merged_are_one(world, device, apart, devices)
    _whole(world.random.choice(devices), apart)
    for name, expected in world.foreign.items():
        if (world.folder / name).read_bytes() != expected:
            raise Failed(f"{name} is not ours, and was changed")


def state_of_one(world: World, device: Device) -> None:
    """At any time: what a device shows is the fold of what it has."""
    segments = segments_of(world, device)
    if unsealed := _unsealed(device):
        below = {parent for segment in segments.values() for parent in segment.parents}
        heads, missing = tuple(sorted(segments.keys() - below)), tuple(sorted(below - segments.keys()))
        segments = {**segments, _UNSEALED: Segment("", "", 0, heads, unsealed, missing)}
    _equal(device, Fold(segments).state(), _kept_apart(world, [device], ever=True))
    world.counts["looks"] += 1


def segments_of(world: World, device: Device) -> dict[Digest, Segment]:
    found: dict[Digest, Segment] = {}
    for digest, packed in device.database.rows("SELECT digest, content FROM segment WHERE content IS NOT NULL"):
        inside = world.segments_in(unpacked(packed))
        if inside.keys() != {digest}:
            raise Failed(f"{device.name} keeps a segment that is not what it was")
        found |= inside
    return found


def content_of(device: Device, digest: Digest) -> bytes:
    row = device.database.row("SELECT content FROM segment WHERE digest = ?", (digest,))
    assert row is not None
    return unpacked(row[0])


def _unsealed(device: Device) -> list[SegmentBatch]:
    database = device.database
    found: list[SegmentBatch] = []
    for number, *cells in database.rows(
        "SELECT id, uid, time, author, action, subject, undoes, root, depth, changes FROM batch b WHERE own = 1 "
        "AND changes > coalesce((SELECT max(last) FROM sealed s WHERE s.batch = b.id), 0) ORDER BY id"
    ):
        batch = SegmentBatch(*cells, [])
        for n, table, uid, name, old, value in database.rows(
            "SELECT n, tbl, uid, field, old, value FROM change WHERE batch = ? AND n > "
            "coalesce((SELECT max(last) FROM sealed s WHERE s.batch = ?), 0) ORDER BY n",
            (number, number),
        ):
            if name is None:
                batch.lines.append(load_put(n, table, uid, value))
            else:
                type_ = TABLES[table].types[name]
                batch.lines.append(Set(n, table, uid, name, decode_cell(type_, old), decode_cell(type_, value)))
        found.append(batch)
    return found


def _kept_apart(world: World, devices: Sequence[Device], *, ever: bool = False) -> set[Uid]:
    """The contacts and activities of which a device may show something else than the others, because they are private
    there, or were where another disk is a copy of it; and what went from such contacts to others.
    """
    living = {device.life for device in devices}
    apart = {
        uid
        for uid, lives in world.private.items()
        if len(lives) > 1 or lives & world.copied or (ever and lives & living)
    }
    since = [uid.hex() for uid in apart]
    for device in devices:
        apart.update(row[0] for row in device.database.rows(
            f"SELECT uid FROM change WHERE field = 'contact' AND old IN ({marks(since)})", since
        ))  # fmt: skip
    for device in devices:
        apart.update(row[0] for row in device.database.rows(
            "WITH RECURSIVE held(uid) AS (SELECT uid FROM contact WHERE private = 1 UNION "
            "SELECT c.uid FROM held h JOIN contact c ON c.merged_into = h.uid) "
            "SELECT uid FROM held UNION SELECT uid FROM activity WHERE private = 1 UNION "
            "SELECT p.activity FROM participant p JOIN contact c ON c.uid = p.contact GROUP BY 1 "
            "HAVING coalesce(min(CASE WHEN p.deleted = 0 THEN c.uid IN held END), min(c.uid IN held)) = 1 UNION "
            # What was done to a part while its contact was private stays here when another's merge takes it elsewhere;
            # so does a merge into a contact that was made private before anybody was told.
            "SELECT c.uid FROM change c JOIN sealed s ON s.batch = c.batch AND c.n BETWEEN s.first AND s.last "
            "JOIN segment g ON g.id = s.segment WHERE g.content IS NULL AND EXISTS (SELECT 1 FROM change m "
            "JOIN batch b ON b.id = m.batch WHERE m.uid = c.uid AND m.field IN ('contact', 'merged_into') "
            "AND (b.own = 0 OR b.action = 'reconcile'))"
        ))  # fmt: skip
    return apart


def _equal(device: Device, state: State, apart: set[Uid]) -> None:
    rows = _shared(_rows(device), apart)
    expected = _shared(state.rows, apart)
    for record in rows.keys() | expected.keys():
        if rows.get(record) != expected.get(record):
            raise Failed(f"{device.name}: {_shown(record)} is {_differing(rows.get(record), expected.get(record))}")
    _same(device, "contested", _contested(device), state.contested, rows)
    _same(device, "revived", _revived(device), state.revived, rows)


Shown = tuple[list[tuple[Record, dict[str, Value]]], dict[Cell, set[ChangeId]], dict[Record, Uid]]


def shown(device: Device) -> Shown:
    """All that a device shows, in a form in which two can be compared."""
    return sorted(_rows(device).items()), _contested(device), _revived(device)


def _contested(device: Device) -> dict[Cell, set[ChangeId]]:
    found: dict[Cell, set[ChangeId]] = {}
    for table, uid, name, batch, n in device.database.rows(
        "SELECT c.tbl, c.uid, c.field, b.uid, c.n FROM contest c JOIN batch b ON b.id = c.batch ORDER BY 1, 2, 3, 4, 5"
    ):
        found.setdefault((table, uid, name), set()).add((batch, n))
    return found


def _revived(device: Device) -> dict[Record, Uid]:
    """But for what somebody deleted who kept that to himself: for him alone it was brought back."""
    rows = device.database.rows(
        "SELECT r.tbl, r.uid, b.uid FROM revived r JOIN batch b ON b.id = r.batch WHERE NOT EXISTS ("
        "SELECT 1 FROM change c JOIN sealed s ON s.batch = c.batch AND c.n BETWEEN s.first AND s.last "
        "JOIN segment g ON g.id = s.segment WHERE c.batch = r.batch AND c.uid = r.uid AND c.field = 'deleted' "
        "GROUP BY c.uid HAVING max(g.content IS NOT NULL) = 0) ORDER BY 1, 2"
    )
    return {(table, uid): batch for table, uid, batch in rows}


def _same(device: Device, what: str, found: Mapping[Any, object], expected: Mapping[Any, object], shared: Rows) -> None:
    """Whether two say the same of the records that are everyone's."""
    for key in found.keys() | expected.keys():
        if key[:2] in shared and found.get(key) != expected.get(key):
            told = f"{what}: {found.get(key)}, not {expected.get(key)}"
            raise Failed(f"{device.name}: {_shown(key[:2])} {''.join(key[2:])} {told}")


def _rows(device: Device) -> Rows:
    found: Rows = {}
    for table, spec in TABLES.items():
        names = [field.name for field in spec.fields]
        for uid, *cells in device.database.rows(f"SELECT uid, {', '.join(names)} FROM {table}"):
            found[table, uid] = dict(zip(names, cells, strict=True))
    return found


def _shared(rows: Rows, apart: set[Uid]) -> Rows:
    return {
        (table, uid): cells
        for (table, uid), cells in rows.items()
        if uid not in apart and not any(cells[name] in apart for name, _ in TABLES[table].parents)
    }


def _shown(record: Record) -> str:
    return f"{record[0]} {record[1].hex()}"


def _differing(found: dict[str, Value] | None, expected: dict[str, Value] | None) -> str:
    if found is None or expected is None:
        return f"{found} and not {expected}"
    return str({name: (found[name], "not", expected[name]) for name in found if found[name] != expected[name]})


def _everything_is_there(world: World, fold: Fold, devices: Sequence[Device]) -> None:
    held = [device.changes() for device in devices]
    for change, record in world.acknowledged.items():
        if change in world.lost or change in fold.places:
            if change in fold.places and not all(change in its for its in held):
                raise Failed(f"a change of {_shown(record)} is not everywhere")
            continue
        if not _is_private(world, record, devices):
            raise Failed(f"a change of {_shown(record)} is lost")
        if not any(change in its for its in held):
            raise Failed(f"a change of private {_shown(record)} is lost")


_DELETED_APART = (
    "SELECT 1 FROM change c JOIN batch b ON b.id = c.batch WHERE c.uid = ? AND c.field = 'deleted' AND c.value = 1 "
    "AND b.action NOT IN ('merge', 'reconcile')"
)


def _is_here(database: Database, contact: Uid) -> bool:
    return database.row("SELECT 1 FROM contact WHERE uid = ?", (contact,)) is not None


def _merged_are_one(world: World, device: Device, apart: set[Uid], devices: Sequence[Device]) -> None:
    """Whoever was merged is one contact with the other, which has all that it had.

    But for what an action moved of which the rest was lost with a disk: half an undo of a merge is neither.
    """
    database = device.database
    torn = {batch for batch, _ in world.lost}
    for uid, into, deleted in database.rows(
        "SELECT uid, merged_into, deleted FROM contact WHERE merged_into IS NOT NULL"
    ):
        now = merged.survivor(database, uid)
        if apart.intersection((uid, into, now)) or not all(_is_here(database, each) for each in (into, now)):
            continue  # whoever was merged into somebody who was lost with a disk stays as it is
        if not deleted:
            raise Failed(f"{device.name}: contact {uid.hex()} was merged, and is there")
        if database.row("SELECT 1 FROM contact WHERE uid = ? AND merged_into IS NOT NULL", (now,)):
            raise Failed(f"{device.name}: contact {uid.hex()} leads nowhere")
        if database.row(_DELETED_APART, (uid,)):
            continue  # what the merge did not know of went with it
        for each in merged.details(database, uid):
            kept = (
                "SELECT 1 FROM detail WHERE kind = 'former' AND label LIKE ? || '.%' AND value = ?",
                (each.kind, each.value),
            )
            edited = ("SELECT 1 FROM change WHERE tbl = 'detail' AND field = 'value' AND old = ?", (each.value,))
            if database.row(*kept) or database.row(*edited):  # of two alike, one stayed; the other was edited since
                continue
            others = database.rows("SELECT label, value FROM detail WHERE kind = ? AND uid <> ?", (each.kind, each.uid))
            like = (same_detail(each.kind, other, (each.label, each.value)) for other in others)
            moved = database.rows(
                "SELECT b.uid FROM change c JOIN batch b ON b.id = c.batch WHERE c.uid = ?", (each.uid,)
            )
            if torn.intersection(batch for (batch,) in moved):
                continue
            if each.kind != "former" and not any(like) and not _knew(devices, each.uid, uid):
                raise Failed(f"{device.name}: {each} is left of {uid.hex()}, which is {now.hex()}")


def _photos_are_there(device: Device, state: State, apart: set[Uid]) -> None:
    for (_, uid), cells in state.rows.items():
        photo = cells.get("photo")
        if photo and uid not in apart and device.workspace.attachments.get(str(photo)) is None:
            raise Failed(f"{device.name} lacks the photo of {uid.hex()}")


def _knew(devices: Sequence[Device], part: Uid, merged_one: Uid) -> bool:
    """Whether somebody had the merge, and gave the contact something all the same: it was brought back by what, as
    became clear later, the merge had known.
    """
    sql = (
        "SELECT 1 FROM change c JOIN batch b ON b.id = c.batch AND b.own = 1 WHERE c.uid = ? AND c.field IS NULL "
        "AND c.batch > (SELECT min(batch) FROM change WHERE uid = ? AND field = 'merged_into')"
    )
    return any(device.database.row(sql, (part, merged_one)) for device in devices)


_STAYED_HERE = (
    "SELECT 1 FROM change c JOIN sealed s ON s.batch = c.batch AND c.n BETWEEN s.first AND s.last "
    "JOIN segment g ON g.id = s.segment WHERE c.uid = ? AND g.content IS NULL"
)


def _is_private(world: World, record: Record, devices: Sequence[Device]) -> bool:
    """Whether a device may have kept changes of it to itself."""
    table, uid = record
    if uid in world.private:
        return True
    parents = [name for name, _ in TABLES[table].parents]
    for device in devices if parents else ():
        row = device.database.row(f"SELECT {', '.join(parents)} FROM {table} WHERE uid = ?", (uid,))
        if row is not None and any(whole in world.private for whole in row):
            return True
        if device.database.row(_STAYED_HERE, (uid,)):  # a merge took it to another contact since
            return True
    return False


def _nothing_buried(world: World, fold: Fold, state: State, devices: Sequence[Device]) -> None:
    """The heads of a cell are what nobody replaced who knew of it, by what the authors did know.

    More stand where a copy of a disk kept to itself what the other told: that its author knew it, nobody can tell.
    """
    by_cell: dict[Cell, set[ChangeId]] = {}
    for change, cell in world.cells.items():
        if change in fold.places:
            by_cell.setdefault(cell, set()).add(change)
    for cell, changes in by_cell.items():
        heads = set(state.heads.get(cell, ()))
        if cell[:2] not in state.rows or not heads <= changes:  # told anew, when it was private no more
            continue
        known = set().union(*(world.seen[change] for change in changes if change in world.seen))
        standing = changes - known
        buried = any(not _told_over(fold, cell[:2], each, heads) for each in standing - heads)
        if buried or (heads - standing and not _is_private(world, cell[:2], devices)):
            raise Failed(f"heads of {_shown(cell[:2])} {cell[2]}: {heads}, and not {standing}")


def _told_over(fold: Fold, record: Record, change: ChangeId, heads: set[ChangeId]) -> bool:
    """Whether somebody who knew of the change told the whole record, and who made one of the heads had that."""
    return any(
        told.is_put and fold.saw(told.id, change) and any(fold.saw(head, told.id) for head in heads)
        for told in fold.changes[record].values()
    )


def _whole(device: Device, apart: set[Uid]) -> None:
    """What a check of the workspace says: rows and journal, what is derived, the graph of the segments.

    Who contests what stays here where disks are copies of one another, nobody can tell twice.
    """
    problems = [
        problem
        for problem in checking.check(device.workspace)
        if not problem.harmless
        and not (problem.code == "contest-differs" and apart.issuperset(uid for _, uid in problem.records))
    ]
    if problems:
        raise Failed(f"{device.name}: {problems}")
