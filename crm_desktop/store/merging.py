"""Taking the segments of others into the journal, and computing anew what they touch.

The state is a function of the set of the segments merged, whatever the order they came in. A cell holds the latest of
its heads: of the changes that no author of another change to it had seen. A record is dead
where nothing was done to it or its parts without knowing of its deletion. All costs follow what is new.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crm_desktop.domain.fields import TABLES, Table, Type, Value
from crm_desktop.domain.segment import Change, Digest, Put, Segment, SegmentBatch, Set
from crm_desktop.domain.uid import Uid, part_uid
from crm_desktop.store import office
from crm_desktop.store.ancestry import Ancestry, NewSegment
from crm_desktop.store.attachments import NAMED_BY
from crm_desktop.store.database import Database
from crm_desktop.store.documents import chunks, marks
from crm_desktop.store.heads import Cell, Heads, Record
from crm_desktop.store.lines import encode, encode_put, load_put
from crm_desktop.store.packing import packed
from crm_desktop.store.private import opened_by
from crm_desktop.store.records import insert_records
from crm_desktop.store.schema import NUMBERED
from crm_desktop.store.touched import NewRow, Touched

_PRIVATE = "private"  # what it holds is decided on each device for itself: others neither hide a record nor tell it


@dataclass(slots=True)
class Merged:
    """What merging did: the segments taken, and the batches that are new here."""

    segments: int = 0
    batches: int = 0


class Merging:
    """Takes segments, parents first where they are there, within one transaction; `finish` computes what follows."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ancestry = Ancestry(database)
        self._heads = Heads(database, self._ancestry)
        self._now = int(time.time() * 1000)
        (self._last_batch,) = database.row("SELECT coalesce(max(id), 0) FROM batch") or (0,)
        self._batch_ids: dict[Uid, int] = {}
        self._batches: list[tuple[object, ...]] = []
        self._sealed: list[tuple[int, int, int, int]] = []
        self._lines: list[tuple[object, ...]] = []
        self._records: dict[str, list[NewRow]] = defaultdict(list)
        self._last = {name: (database.row(f"SELECT max(id) FROM {name}") or (0,))[0] or 0 for name in NUMBERED}
        self._orphans = {row[0] for row in database.rows("SELECT uid FROM orphan")}
        self._cells: set[Cell] = set()
        self._won: dict[Cell, tuple[int, int, Value]] = {}  # those whose last author had seen all that is here
        self._touched = Touched(database)
        self._attachments: set[str] = set()
        self._filled = False
        self.merged = Merged()

    def take_all(self, segments: Sequence[tuple[Digest, Segment, bytes]]) -> None:
        """Keep segments, each with its digest and bytes, and the changes in them that are not here yet."""
        self._database.execute("INSERT INTO writing VALUES (0)")
        for chunk in chunks(batch.uid for _, segment, _ in segments for batch in segment.batches):
            rows = self._database.rows(f"SELECT uid, id FROM batch WHERE uid IN ({marks(chunk)})", chunk)
            self._batch_ids.update(rows)
        for digest, segment, content in segments:
            self._take(digest, segment, content)

    def learn(self) -> None:
        """Look again at what a newer version did, now that this one may know the names it used."""
        self._database.execute("INSERT INTO writing VALUES (0)")
        batches = self._database.rows(
            "SELECT DISTINCT s.batch FROM segment g JOIN sealed s ON s.segment = g.id WHERE g.understood = 0"
        )
        for (batch,) in batches:
            for n, table, uid, name, value in self._database.rows(
                "SELECT n, tbl, uid, field, value FROM change WHERE batch = ? ORDER BY n", (batch,)
            ):
                if table not in TABLES:
                    continue
                if name is None:
                    self._take_records(load_put(n, table, uid, value))
                elif name in TABLES[table].types and name != _PRIVATE:
                    self._cells.add((table, uid, name))

    def _take(self, digest: Digest, segment: Segment, content: bytes) -> None:
        latest = max((batch.time for batch in segment.batches), default=0)
        number, filled = self._ancestry.add(NewSegment(
            digest=digest, device=segment.device, number=segment.number, parents=segment.parents,
            missing=segment.missing, latest=latest, merged=self._now, own=False, understood=segment.understood,
            content=content,
        ))  # fmt: skip
        self._filled = self._filled or filled
        self.merged.segments += 1
        saw_all = not filled and self._ancestry.saw_all(number)
        for batch in segment.batches:
            self._take_batch(number, batch, saw_all)

    def _take_batch(self, segment: int, batch: SegmentBatch, saw_all: bool) -> None:
        database = self._database
        lines: Sequence[Change] = batch.lines
        number = self._batch_ids.get(batch.uid)
        if number is None:
            self._last_batch += 1
            number = self._batch_ids[batch.uid] = self._last_batch
            self._batches.append((
                number, batch.uid, batch.time, batch.author, batch.action, batch.subject, batch.changes, batch.undoes,
                batch.root, batch.depth, 0,
            ))  # fmt: skip
        else:
            self.flush()
            within = (number, lines[0].n, lines[-1].n) if lines else (number, 1, 0)
            rows = database.rows("SELECT n FROM change WHERE batch = ? AND n BETWEEN ? AND ?", within)
            known = {n for (n,) in rows}
            again = [line for line in lines if line.n in known]
            lines = [line for line in lines if line.n not in known]
            # A restored or cloned device sealed it again: more is known of who had seen it.
            self._filled = self._filled or bool(again)
            self._heads.forget(number)
            for line in again:
                self._take_again(line, batch.time)
        self._sealed += [(number, segment, first, last) for first, last in _stretches(batch.lines)]
        for line in lines:
            self._touched.note_time((line.table, line.uid), batch.time)
            if isinstance(line, Put):
                self._take_put(number, line)
            else:
                self._take_set(number, line, (segment, batch.time) if saw_all else None)

    def _take_again(self, line: Change, time: int) -> None:
        """What stands by a change that was here may be another now: the deletion of its record, or the cell."""
        self._touched.note_time((line.table, line.uid), time)
        if isinstance(line, Put):
            for number, (table, _) in enumerate(line.parts, 1):
                self._touched.note_time((table, part_uid(line.base or line.uid, number)), time)
        elif line.table in TABLES and line.field in TABLES[line.table].types and line.field != _PRIVATE:
            self._look_at((line.table, line.uid, line.field), None, None)

    def _take_put(self, batch: int, put: Put) -> None:
        spec = TABLES.get(put.table)
        if put.stated and spec is not None:  # every cell is told: a blank one is none
            blank = {name: None for name, value in spec.defaults.items() if value is None}
            put = put._replace(cells={**blank, **put.cells})
        text = packed(encode_put(spec, put.cells, put.parts, put.base, stated=put.stated))
        self._line(batch, put.n, put.table, put.uid, None, None, text)
        if spec is not None:
            self._touched.note_line(put)
            self._take_records(put)

    def _take_records(self, put: Put) -> None:
        self._record(TABLES[put.table], put.uid, dict(put.cells), None)
        for number, (table, cells) in enumerate(put.parts, 1):
            if cells and table in TABLES:
                self._record(TABLES[table], part_uid(put.base or put.uid, number), dict(cells), put.uid)

    def _record(self, spec: Table, uid: Uid, cells: dict[str, Value], whole: Uid | None) -> None:
        if spec.name in NUMBERED:
            self._last[spec.name] += 1
        cells.pop(_PRIVATE, None)
        if name := cells.get(NAMED_BY.get(spec.name, "")):
            self._attachments.add(str(name))
        self._records[spec.name].append((uid, cells, whole, self._last.get(spec.name, 0)))

    def _take_set(self, batch: int, change: Set, wins: tuple[int, int] | None) -> None:
        """`wins` are the segment and the time of a change whose author had seen all others."""
        spec = TABLES.get(change.table)
        type_ = spec.types.get(change.field) if spec else None
        if spec is None or type_ is None:
            self._line(batch, change.n, change.table, change.uid, change.field, change.old, change.value)
            return
        old, value = encode(type_, change.old), encode(type_, change.value)
        self._line(batch, change.n, change.table, change.uid, change.field, old, value)
        if change.field != _PRIVATE:
            self._look_at((change.table, change.uid, change.field), wins, change.value)
        if change.field == NAMED_BY.get(change.table) and change.value:
            self._attachments.add(str(change.value))

    def _look_at(self, cell: Cell, wins: tuple[int, int] | None, value: Value) -> None:
        self._cells.add(cell)
        if wins is None:
            self._won.pop(cell, None)
        elif cell not in self._won or wins >= self._won[cell][:2]:
            self._won[cell] = (*wins, value)

    def _line(self, *cells: object) -> None:
        self._lines.append(cells)

    def flush(self) -> None:
        """Write the records and lines collected so far; a record that is here already has its cells looked at."""
        self._ancestry.flush()
        self._database.insert_all("batch", self._batches)
        self._database.insert_all("sealed", self._sealed)
        self.merged.batches += len(self._batches)
        self._batches.clear()
        self._sealed.clear()
        for table, rows in self._records.items():
            here = self._existing(table, [row[0] for row in rows])
            new: dict[Uid, NewRow] = {}
            for row in rows:
                uid, cells = row[:2]
                if uid in here or uid in new:
                    self._touched.told_again(uid)
                    for name in cells.keys() & TABLES[table].types.keys():
                        self._look_at((table, uid, name), None, None)
                else:
                    new[uid] = row
                    if uid in self._orphans:
                        self._adopt(table, uid)
            insert_records(self._database, table, list(new.values()))
            self._touched.note_made(TABLES[table], new.values())
        self._records.clear()
        self._database.insert_all("change", self._lines)
        self._lines.clear()

    def finish(self) -> Merged:
        """Compute what follows from everything taken."""
        database = self._database
        self.flush()
        self._set_orphans_aside()
        revived: set[Record] = set()
        if self._filled:
            self._won.clear()
            self._cells.update(database.rows("SELECT DISTINCT tbl, uid, field FROM contest"))
            revived.update(database.rows("SELECT tbl, uid FROM revived"))
        self._touched.touch_cells(self._cells)
        moved = {cell[:2] for cell in self._cells if cell[2] in dict(TABLES[cell[0]].parents)}
        self._touched.note_exchange(moved)
        self._settle_cells({cell for cell in self._cells if cell[2] != "deleted"})
        self._touched.note_exchange(moved)
        self._touched.touch(moved)
        doubtful = revived | {cell[:2] for cell in self._cells if cell[2] == "deleted"} | self._deleted()
        self._settle_deletions(doubtful)
        self._touched.touch(doubtful)
        database.execute("DELETE FROM writing")
        self._touched.derive(self._cells)
        attachments = [(name,) for name in self._attachments]
        database.execute_many("INSERT OR IGNORE INTO attachment_due VALUES (?, 'in')", attachments)
        if self.merged.segments:  # all that was done here was sealed before
            office.put(database, "sealed_to", str(self._last_batch))
        return self.merged

    def opened(self) -> list[tuple[str, Uid]]:
        """The records that stayed here because of who took part, and do no longer: others are to be told of them."""
        database = self._database
        if database.row("SELECT 1 FROM contact WHERE private = 1 LIMIT 1") is None:
            return []
        participants = set(self._touched.made["participant"])
        for chunk in chunks(self._touched.made["contact"]):  # one that came before its contact
            rows = database.rows(f"SELECT uid FROM participant WHERE contact IN ({marks(chunk)})", chunk)
            participants.update(row[0] for row in rows)
        return opened_by(database, participants)

    def _existing(self, table: str, uids: Sequence[Uid]) -> set[Uid]:
        found: set[Uid] = set()
        for chunk in chunks(uids):
            rows = self._database.rows(f"SELECT uid FROM {table} WHERE uid IN ({marks(chunk)})", chunk)
            found.update(row[0] for row in rows)
        return found

    def _adopt(self, table: str, uid: Uid) -> None:
        """A record came after changes of it."""
        self._orphans.discard(uid)
        self._database.execute("DELETE FROM orphan WHERE uid = ?", (uid,))
        sql = (
            "SELECT c.field, max(b.time) FROM change c JOIN batch b ON b.id = c.batch "
            "WHERE c.uid = ? AND c.tbl = ? AND c.field IS NOT NULL GROUP BY c.field"
        )
        for name, at in self._database.rows(sql, (uid, table)):
            self._touched.note_time((table, uid), at)
            if name in TABLES[table].types and name != _PRIVATE:
                self._cells.add((table, uid, name))

    def _set_orphans_aside(self) -> None:
        by_table: dict[str, set[Uid]] = defaultdict(set)
        for table, uid, _ in self._cells:
            by_table[table].add(uid)
        for table, uids in by_table.items():
            missing = uids - self._touched.made[table]
            missing -= self._existing(table, list(missing))
            if missing:
                self._database.execute_many("INSERT OR IGNORE INTO orphan VALUES (?)", [(uid,) for uid in missing])
                self._cells = {cell for cell in self._cells if cell[0] != table or cell[1] not in missing}

    def _deleted(self) -> set[Record]:
        """Those of the records that changed which are dead, or were brought back before: they may be the other now."""
        found: set[Record] = set()
        for table in TABLES:
            uids = [uid for of, uid in self._touched.records if of == table and uid not in self._touched.made[table]]
            for chunk in chunks(uids):
                rows = self._database.rows(
                    f"SELECT uid FROM {table} WHERE uid IN ({marks(chunk)}) AND deleted = 1", chunk
                )
                found.update((table, row[0]) for row in rows)
        return found | self._touched.records.intersection(self._database.rows("SELECT tbl, uid FROM revived"))

    def _settle_cells(self, cells: set[Cell]) -> None:
        updates: dict[tuple[str, str], list[tuple[Value, Uid]]] = defaultdict(list)
        settled: list[Cell] = []
        contested: list[tuple[object, ...]] = []
        for cell in cells & self._won.keys():
            settled.append(cell)
            updates[cell[0], cell[2]].append(_update(cell, self._won[cell][-1]))
        for cell, heads in self._heads.of(cells - self._won.keys()):
            settled.append(cell)
            if heads:
                updates[cell[0], cell[2]].append(_update(cell, heads[0].value))
            if len(heads) > 1:
                contested += [(*cell, head.batch, head.n) for head in heads]
        database = self._database
        if database.row("SELECT 1 FROM contest LIMIT 1"):
            database.execute_many("DELETE FROM contest WHERE tbl = ? AND uid = ? AND field = ?", settled)
        database.execute_many("INSERT INTO contest VALUES (?, ?, ?, ?, ?)", contested)
        for (table, name), rows in updates.items():
            places = (0, 1) if TABLES[table].types[name] is Type.UID else (1,)
            database.execute_all(
                f"UPDATE {table} SET {name} = c0 FROM given WHERE uid = c1 AND {name} IS NOT c0", rows, places
            )

    def _settle_deletions(self, records: set[Record]) -> None:
        database = self._database
        flips: dict[str, list[tuple[int, Uid, int]]] = defaultdict(list)
        for (table, uid), deletion, dead in self._heads.dead(records):
            flips[table].append((int(dead), uid, int(dead)))
            database.execute("DELETE FROM revived WHERE tbl = ? AND uid = ?", (table, uid))
            if deletion is not None and not dead:
                database.execute("INSERT INTO revived VALUES (?, ?, ?)", (table, uid, deletion.batch))
        for table, rows in flips.items():
            database.execute_many(f"UPDATE {table} SET deleted = ? WHERE uid = ? AND deleted <> ?", rows)


def _update(cell: Cell, value: Value) -> tuple[Value, Uid]:
    table, uid, name = cell
    return TABLES[table].defaults[name] if value is None else value, uid


def _stretches(lines: Sequence[Change]) -> Iterator[tuple[int, int]]:
    """The first and last numbers of lines that follow each other; what lies between may have stayed with its author."""
    if not lines:
        yield 1, 0
    start = 0
    for place, line in enumerate(lines, 1):
        if place == len(lines) or lines[place].n != line.n + 1:
            yield lines[start].n, line.n
            start = place


def learn_names(database: Database) -> None:
    """After an update of the program: what newer versions did becomes visible as far as this one knows it."""
    names = " ".join(f"{name}.{field}" for name, spec in TABLES.items() for field in spec.types)
    if not office.joined(database) or office.get(database, "names") == names:
        return
    with database.transaction():
        merging = Merging(database)
        merging.learn()
        merging.finish()
        office.put(database, "names", names)
