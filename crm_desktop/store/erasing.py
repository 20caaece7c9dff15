"""Erasing a person from the database for good: cells, the lines of the journal that tell of them, the search index, and
the bytes that lie in pages out of use.

Records stay as empty shells: others in the office know them by their identifiers. The journal's lines stay, too, with
nothing in them: what is told by blank lines is what the shells hold, so that a merge comes to the same everywhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeAlias

import orjson

from crm_desktop.domain.change import FOR_GOOD
from crm_desktop.domain.fields import TABLES, Table, Type, Value
from crm_desktop.domain.uid import PARTS, Uid, part_uid
from crm_desktop.store.attachments import NAMED_BY
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.packing import packed, unpacked

Records: TypeAlias = Mapping[str, Collection[Uid]]
"""Identifiers by table."""

_DIGEST = re.compile("[0-9a-f]{64}")
_KEPT = ("kind",)  # cells of shells that say nothing of anybody, besides those that name what a part belongs to
_NAMES = ("name", "given", "family", "nickname", "company", "summary")  # by which actions are called
_SHORTEST = 3  # characters of a name that is looked for in what an action was called
_SUBJECTS_STAY = ("import", "demo")  # called by a file, or by nothing


def records_of(database: Database, contact: Uid) -> dict[str, list[Uid]]:
    """All that is held of a person: the contact, those that became one with it, their parts, and the activities that
    nobody else takes part in, with theirs.
    """
    contacts = [
        row[0]
        for row in database.rows(
            "WITH RECURSIVE one(uid) AS (SELECT ? UNION SELECT c.uid FROM one "
            "JOIN contact c ON c.merged_into = one.uid) SELECT uid FROM one",
            (contact,),
        )
    ]
    return _with_parts(database, contacts, _alone(database, contacts))


def erased(database: Database) -> dict[str, list[Uid]]:
    """All that was erased, here or by others, with the parts that somebody added without knowing of it."""
    found: dict[str, list[Uid]] = {"contact": [], "activity": []}
    for table, uid in database.rows(
        "SELECT DISTINCT c.tbl, c.uid FROM batch b JOIN change c ON c.batch = b.id "
        "WHERE b.action = ? AND c.tbl IN ('contact', 'activity') AND c.field = 'deleted'",
        (FOR_GOOD,),
    ):
        found[table].append(uid)
    return _with_parts(database, found["contact"], found["activity"])


def _with_parts(database: Database, contacts: list[Uid], activities: list[Uid]) -> dict[str, list[Uid]]:
    found: dict[str, dict[Uid, None]] = {"contact": dict.fromkeys(contacts), "activity": dict.fromkeys(activities)}
    wholes = {"contact": contacts, "activity": activities}
    for name, spec in TABLES.items():
        for field, whole in spec.parents:
            for chunk in _chunks(wholes.get(whole, ())):
                rows = database.rows(f"SELECT uid FROM {name} WHERE {field} IN ({marks(chunk)})", chunk)
                found.setdefault(name, {}).update(dict.fromkeys(row[0] for row in rows))
    return {name: list(uids) for name, uids in found.items() if uids}


def _alone(database: Database, contacts: list[Uid]) -> list[Uid]:
    """The activities that nobody takes part in but these."""
    these = marks(contacts)
    rows = database.rows(
        f"SELECT DISTINCT p.activity FROM participant p WHERE p.contact IN ({these}) AND NOT EXISTS (SELECT 1 "
        f"FROM participant o WHERE o.activity = p.activity AND o.deleted = 0 AND o.contact NOT IN ({these}))",
        [*contacts, *contacts],
    )
    return [row[0] for row in rows]


def shared_activities(database: Database, contact: Uid) -> int:
    """How many activities others take part in, too: their words stay."""
    (count,) = database.row(
        "SELECT count(DISTINCT p.activity) FROM participant p JOIN participant o ON o.activity = p.activity "
        "AND o.deleted = 0 AND o.contact <> p.contact JOIN activity a ON a.uid = p.activity AND a.deleted = 0 "
        "WHERE p.contact = ? AND p.deleted = 0",
        (contact,),
    ) or (0,)
    return int(count)


def attachments_of(database: Database, records: Records) -> set[str]:
    """The contents that these records name, or ever named."""
    found: set[str] = set()
    for table, field in NAMED_BY.items():
        for chunk in _chunks(records.get(table, ())):
            rows = database.rows(f"SELECT {field} FROM {table} WHERE uid IN ({marks(chunk)})", chunk)
            found.update(row[0] for row in rows if row[0])
    for chunk in _chunks(uid for some in records.values() for uid in some):
        for cells in database.rows(
            f"SELECT old, unpacked(value) FROM change WHERE uid IN ({marks(chunk)}) AND (field IS NULL OR field IN "
            f"({marks(NAMED_BY)}))",
            [*chunk, *NAMED_BY.values()],
        ):
            found.update(name for cell in cells if isinstance(cell, str) for name in _DIGEST.findall(cell))
    return found


def blank(batch: Batch, records: Records) -> None:
    """Empty every cell of these records, and delete them."""
    for table, uids in records.items():
        spec = TABLES[table]
        for field in spec.fields:
            if not _stays(spec, field.name):
                value: Value = 1 if field.name == "deleted" else field.default
                batch.set_many(table, field.name, ((uid, value) for uid in uids))
    batch.flush()


def _stays(spec: Table, field: str) -> bool:
    return field in _KEPT or field in dict(spec.parents)


def scrub(database: Database, records: Records) -> bool:
    """Empty all that the journal and what is kept beside it tell of these records; whether there was anything.

    Only here are lines of the journal changed, so only here are its triggers put aside. Within a transaction.
    """
    triggers = database.rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('change', 'batch') ORDER BY name"
    )
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {name}")
    uids = {uid for some in records.values() for uid in some}
    names = _names_of(database, records)
    changed = 0
    for chunk in _chunks(uids):
        lines = database.rows(
            f"SELECT batch, n, tbl, uid, field, old, value FROM change WHERE uid IN ({marks(chunk)})", chunk
        )
        emptied = [(*_emptied(line, uids), line[0], line[1]) for line in lines]
        news = [new for new, line in zip(emptied, lines, strict=True) if new[:2] != (line[5], line[6])]
        database.execute_many("UPDATE change SET old = ?, value = ? WHERE batch = ? AND n = ?", news)
        changed += len(news)
    changed += _scrub_lines_around(database, records, uids)
    changed += _scrub_subjects(database, uids, names)
    for _, sql in triggers:
        database.execute(sql)
    changed += _scrub_beside(database, uids)
    return changed > 0


def _emptied(line: tuple[Any, ...], uids: Collection[Uid]) -> tuple[Value, Value]:
    """The old and the new value of a line as it is to be."""
    _, _, table, uid, field, old, value = line
    spec = TABLES.get(table)
    if field is None:
        return None, _emptied_put(spec, uid, value, uids)
    if spec is not None and _stays(spec, field):
        return old, value
    if field == "deleted":
        return 1, 1  # undoing what was done before must not bring it back
    default = spec.defaults.get(field, "") if spec is not None else ""
    return default, default


def _emptied_put(spec: Table | None, uid: Uid, line: str | bytes, uids: Collection[Uid]) -> str | bytes:
    """The line of a record without its cells; those parts that are erased lose theirs, too."""
    told = orjson.loads(unpacked(line))
    kept = {name: value for name, value in told.items() if name in ("parts", "parts_behind", "stated")}
    if uid in uids:
        names = {*_KEPT, *(dict(spec.parents) if spec is not None else ())}
        kept |= {name: value for name, value in told.items() if name in names}
    else:
        kept = told
    base = bytes.fromhex(told.get("parts_behind", uid.hex()))
    if "parts" in kept:
        kept["parts"] = [
            [table, {}] if part_uid(base, number) in uids else [table, cells]
            for number, (table, cells) in enumerate(kept["parts"], 1)
        ]
    return packed(orjson.dumps(kept).decode())


def _scrub_lines_around(database: Database, records: Records, uids: Collection[Uid]) -> int:
    """Parts that were made together with a record that is not erased: they moved to another since."""
    wholes: dict[tuple[int, int], tuple[Uid, str | bytes]] = {}
    for table, some in records.items():
        if not TABLES[table].part_of:
            continue
        for uid in some:
            if database.row("SELECT 1 FROM change WHERE uid = ? AND field IS NULL", (uid,)):
                continue
            first = max(int.from_bytes(uid, "big") - PARTS, 0).to_bytes(16, "big")
            row = database.row(
                "SELECT batch, n, uid, value FROM change WHERE uid < ? AND uid >= ? AND field IS NULL "
                "ORDER BY uid DESC LIMIT 1",
                (uid, first),
            )
            if row is not None and row[2] not in uids:
                wholes[row[0], row[1]] = (row[2], row[3])
    changed = 0
    for (batch, n), (uid, line) in wholes.items():
        new = _emptied_put(None, uid, line, uids)
        if orjson.loads(unpacked(new)) != orjson.loads(unpacked(line)):
            database.execute("UPDATE change SET value = ? WHERE batch = ? AND n = ?", (new, batch, n))
            changed += 1
    return changed


def _names_of(database: Database, records: Records) -> set[str]:
    """What these records were ever called, long enough to be told from other words."""
    found: set[str] = set()
    for table in ("contact", "activity"):
        for chunk in _chunks(records.get(table, ())):
            for field, old, value in database.rows(
                f"SELECT field, old, value FROM change WHERE uid IN ({marks(chunk)})", chunk
            ):
                if field is None:
                    told = orjson.loads(unpacked(value))
                    found.update(str(told[name]) for name in _NAMES if told.get(name))
                elif field in _NAMES:
                    found.update(str(each) for each in (old, value) if each)
    return {name for name in found if len(name) >= _SHORTEST}


def _scrub_subjects(database: Database, uids: Collection[Uid], names: Collection[str]) -> int:
    """What actions were called: of those that concerned nobody else, and wherever one of the names stands."""
    batches: set[int] = set()
    for chunk in _chunks(uids):
        rows = database.rows(f"SELECT DISTINCT batch FROM change WHERE uid IN ({marks(chunk)})", chunk)
        batches.update(row[0] for row in rows)
    changed = 0
    for batch in batches:
        row = database.row("SELECT action, subject FROM batch WHERE id = ?", (batch,))
        if row is None or not row[1] or row[0] in _SUBJECTS_STAY:
            continue
        others = database.rows("SELECT DISTINCT uid FROM change WHERE batch = ?", (batch,))
        if any(name in row[1] for name in names) or all(uid in uids for (uid,) in others):
            database.execute("UPDATE batch SET subject = '' WHERE id = ?", (batch,))
            changed += 1
    return changed


def _scrub_beside(database: Database, uids: Collection[Uid]) -> int:
    """What is kept beside the journal: values that several differ about, and what imports brought."""
    changed = 0
    for chunk in _chunks(uids):
        for sql in ("DELETE FROM contest WHERE uid IN", "DELETE FROM import_seen WHERE contact IN"):
            changed += database.execute(f"{sql} ({marks(chunk)})", chunk).rowcount
    return changed


def segments_of(database: Database, records: Records, *, published: bool) -> list[int]:
    """The segments with lines of these records that are, or are not yet, in the office's folder, and not empty."""
    found: set[int] = set()
    for chunk in _chunks(uid for some in records.values() for uid in some):
        rows = database.rows(
            "SELECT DISTINCT g.id FROM change c JOIN sealed s ON s.batch = c.batch AND c.n BETWEEN s.first AND s.last "
            "JOIN segment g ON g.id = s.segment AND g.published = ? AND length(g.content) > 0 "
            f"WHERE c.uid IN ({marks(chunk)})",
            [int(published), *chunk],
        )
        found.update(row[0] for row in rows)
    return sorted(found)


def empty_segment(database: Database, segment: int) -> None:
    """Leave of a segment that is in the folder nothing but its place among the others."""
    database.execute("UPDATE segment SET content = x'' WHERE id = ? AND published = 1", (segment,))


def tells(table: str, cells: Mapping[str, Value]) -> bool:
    """Whether any of these cells of an erased record says something."""
    spec = TABLES.get(table)
    if spec is None:
        return bool(cells)
    return any(
        value not in (None, "", spec.defaults.get(name)) and name != "deleted" and not _stays(spec, name)
        for name, value in cells.items()
    )


def not_blank(database: Database, records: Records) -> dict[str, list[Uid]]:
    """Those of these records that somebody filled again, or brought back, without knowing that they are erased."""
    found: dict[str, list[Uid]] = defaultdict(list)
    for table, uids in records.items():
        spec = TABLES[table]
        filled = [
            f"{field.name} IS NOT {0 if field.type is Type.BOOLEAN else field.default!r}".replace(
                "NOT None", "NOT NULL"
            )
            for field in spec.fields
            if not _stays(spec, field.name) and field.name != "deleted"
        ]
        condition = " OR ".join([*filled, "deleted = 0"])
        for chunk in _chunks(uids):
            rows = database.rows(f"SELECT uid FROM {table} WHERE uid IN ({marks(chunk)}) AND ({condition})", chunk)
            found[table] += [row[0] for row in rows]
    return {table: uids for table, uids in found.items() if uids}


def compact(database: Database) -> None:
    """Write the database anew without what lies in pages out of use, and empty the write-ahead log.

    The search index merges all it holds: until then words of what was taken away lie in it. Raises
    UserError("database-busy") while another program reads.
    """
    for index in ("text_index", "phone_index"):
        database.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")
    database.execute("PRAGMA temp_store = file")  # it may be larger than the memory
    try:
        database.execute("VACUUM")
    finally:
        database.execute("PRAGMA temp_store = memory")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _chunks(uids: Iterable[Uid]) -> Iterator[list[Uid]]:
    each = iter(uids)
    while chunk := list(islice(each, CHUNK)):
        yield chunk
