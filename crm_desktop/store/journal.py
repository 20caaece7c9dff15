"""The only writer: every change of a record is a line here, in the transaction that changes the row.

A batch is what one user action changed. `put` is a whole new record with the parts it has from the start,
one line with its cells as JSON; `set` is one cell with its old and new value; deletion is the cell
`deleted`. Undo, the history of each field and sync read nothing but these lines.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice

import orjson

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.description import Description
from crm_desktop.domain.fields import DETAIL, TABLES, Table, Value
from crm_desktop.domain.uid import Uid, new_uid, part_uid
from crm_desktop.store import derived, private, tags
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.lines import Cells, Part, encode, encode_put
from crm_desktop.store.packing import packed
from crm_desktop.store.records import Row, insert_rows, row_of
from crm_desktop.store.schema import NUMBERED

_FLUSH_AT = 4096  # lines kept before they are written together
_OWNER = "@owner@"  # stands for a record that is named later
_BEHIND_ALL = 1000  # the position of a tag that comes after those a contact has
_MEANINGS = ("meaning", "deleted")  # the cells of a choice on which something derived depends


class Journal:
    """Writes batches in the name of `author`."""

    def __init__(self, database: Database, author: str) -> None:
        self.database = database
        self.author = author

    @contextmanager
    def batch(
        self, action: str, subject: str = "", *, undoes: BatchInfo | None = None, keep_empty: bool = False
    ) -> Iterator[Batch]:
        """One action, all or nothing: committed at the end, rolled back on an exception.

        A batch in which nothing changed leaves no trace, unless `keep_empty`. Within a batch there is no other.
        """
        database = self.database
        with database.transaction():
            if database.row("SELECT 1 FROM writing"):
                raise RuntimeError("a batch within a batch")
            (latest,) = database.row("SELECT max(id) FROM batch") or (0,)
            (latest_time,) = database.row("SELECT time FROM batch WHERE own = 1 ORDER BY id DESC LIMIT 1") or (0,)
            root = (undoes.root or undoes.uid) if undoes else None
            depth = (database.row("SELECT max(depth) FROM batch WHERE root = ?", (root,)) or (0,))[0] or 0
            info = BatchInfo(
                id=(latest or 0) + 1,
                uid=new_uid(),
                time=max(int(time.time() * 1000), latest_time + 1),
                author=self.author,
                action=action,
                subject=subject,
                changes=0,
                undoes=undoes.uid if undoes else None,
                root=root,
                depth=depth + 1 if undoes else 0,
                of=(undoes.of or undoes.action) if undoes else "",
            )
            database.execute("INSERT INTO writing VALUES (?)", (info.id,))
            database.execute(
                "INSERT INTO batch(id, uid, time, author, action, subject, changes, undoes, root, depth) "
                "VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
                (info.id, info.uid, info.time, info.author, action, subject, info.undoes, info.root, info.depth),
            )
            batch = Batch(database, info)
            yield batch
            batch._finish(keep_empty)
            database.execute("DELETE FROM writing")


class Batch:
    """Collects and writes the changes of one action; made by `Journal.batch`."""

    def __init__(self, database: Database, info: BatchInfo) -> None:
        self._database = database
        self.info = info
        self.changes = 0
        self._lines: list[tuple[object, ...]] = []
        self._rows: dict[str, list[Row]] = {name: [] for name in TABLES}  # of new records
        self._touched: dict[str, set[Uid]] = {name: set() for name in TABLES}
        self._with_parts: set[Uid] = set()  # contacts of which more than cells of their own changed
        self._beyond_tags: set[Uid] = set()  # contacts of which more than tags changed
        self._exchanged: set[Uid] = set()  # contacts between which parts went
        self._known: dict[Uid, tuple[int, Description]] = {}
        self._last = {name: (database.row(f"SELECT max(id) FROM {name}") or (0,))[0] or 0 for name in NUMBERED}
        self._has_contests = database.row("SELECT 1 FROM contest UNION ALL SELECT 1 FROM revived LIMIT 1") is not None
        self._released: list[tuple[str, Uid]] = []
        self._joined: list[Uid] = []  # participants of activities that were there before

    def put(self, table: str, cells: Cells, uid: Uid | None = None, parts: Sequence[Part] = ()) -> Uid:
        """Add a record with these cells, the others at their defaults, and with the parts it has from the start.

        A part is its table and its cells but the one that names the record. Returns the record's uid.
        """
        spec = TABLES[table]
        base = new_uid()  # nobody knows what lies behind a uid that was brought
        uid = uid or base
        if table == "participant":
            self._joined.append(uid)
        row = row_of(table, uid, cells)
        if table in NUMBERED:
            self._last[table] += 1
            row = (*row, self._last[table])
        self._rows[table].append(row)
        for number, (part_table, part_cells) in enumerate(parts, 1):
            self._rows[part_table].append(row_of(part_table, part_uid(base, number), part_cells, uid))
        self._line(table, uid, None, None, packed(encode_put(spec, cells, parts, base if uid != base else None)))
        if cells.get("meaning") or table != "choice":
            self._touch(spec, cells.get(spec.part_of) if spec.part_of else uid, cells.get("kind"))
        if table == "contact":
            self._with_parts.add(uid)
        return uid

    def put_rows(self, uid: Uid, row: Row, parts: Mapping[str, Sequence[Row]], line: str) -> None:
        """Add a contact as `put` does, of which all was made before: its row but for its number, those of its parts by
        their tables, and their line (`encode_put`).
        """
        self._last["contact"] += 1
        self._rows["contact"].append((*row, self._last["contact"]))
        for table, rows in parts.items():
            self._rows[table] += rows
        self._line("contact", uid, None, None, packed(line))
        self._touched["contact"].add(uid)
        self._with_parts.add(uid)
        self._beyond_tags.add(uid)

    def add_tag(self, tag: str, contacts: Sequence[int]) -> list[Uid]:
        """Give a tag to those of these contacts (by number, at most `PARTS`) that have it not; returns them.

        The same as to `put` it to each, in a few statements for all of them.
        """
        if any(self._touched.values()):
            self.settle()
        lacking = tags.lacking(self._database, tag, contacts)
        cells: dict[str, Value] = {"contact": _OWNER, "kind": "tag", "value": tag, "position": _BEHIND_ALL}
        before, after = encode_put(DETAIL, cells).split(_OWNER, 1)
        base = new_uid()
        uid = "unhex(? || printf('%016x', ? + key))"
        uid_values = (base[:8].hex(), int.from_bytes(base[8:], "big", signed=True))
        given = [owner for _, owner in lacking]
        owners = orjson.dumps(given, default=bytes.hex).decode()
        self.flush()
        self._database.execute(
            "INSERT INTO detail(uid, contact, kind, value, position) "
            f"SELECT {uid}, unhex(value), 'tag', ?, ? FROM json_each(?)",
            (*uid_values, tag, _BEHIND_ALL, owners),
        )
        self._database.execute(
            f"INSERT INTO change SELECT ?, ? + key, 'detail', {uid}, NULL, NULL, ? || value || ? FROM json_each(?)",
            (self.info.id, self.changes + 1, *uid_values, before, after, owners),
        )
        self.changes += len(lacking)
        tags.add(self._database, tag, [number for number, _ in lacking], self.info.time)
        return given

    def describe(self, uid: Uid, description: Description) -> None:
        """The description of the contact put last, as reading it back would give it: spares the reading."""
        self._known[uid] = (self._last["contact"], description)

    def set(self, table: str, uid: Uid, field: str, value: Value) -> bool:
        """Set one cell; returns whether it held something else."""
        return bool(self.set_many(table, field, [(uid, value)]))

    def set_many(self, table: str, field: str, values: Iterable[tuple[Uid, Value]]) -> int:
        """Set one field of many records; returns how many held something else. Unknown uids are a bug: KeyError."""
        spec = TABLES[table]
        pairs = iter(values)
        changed = 0
        while chunk := dict(islice(pairs, CHUNK)):
            changed += self._set_chunk(spec, field, chunk)
        return changed

    def confirm(self, table: str, uid: Uid, field: str) -> None:
        """Say that the cell shall hold what it holds, for others who would have it otherwise."""
        self.flush()
        spec = TABLES[table]
        row = self._database.row(f"SELECT {field}, {spec.part_of or 'uid'} FROM {table} WHERE uid = ?", (uid,))
        if row is None:
            raise KeyError(uid)
        value = encode(spec.types[field], row[0])
        self._line(table, uid, field, value, value)
        self._touch(spec, row[1])
        self._end_contests(table, field, [uid])

    def state(self, table: str, uid: Uid) -> None:
        """Tell the whole record as it stands, for those who may not know it."""
        self.flush()
        spec = TABLES[table]
        names = [f.name for f in spec.fields]
        row = self._database.row(f"SELECT {', '.join(names)} FROM {table} WHERE uid = ?", (uid,))
        if row is None:
            raise KeyError(uid)
        self._line(table, uid, None, None, packed(encode_put(spec, dict(zip(names, row, strict=True)), stated=True)))
        for name in names:
            self._end_contests(table, name, [uid])

    def _end_contests(self, table: str, field: str, uids: Iterable[Uid]) -> None:
        """Whoever sets a cell now has seen every value that it was given."""
        if not self._has_contests:
            return
        if field == "deleted":
            self._database.execute_many("DELETE FROM revived WHERE tbl = ? AND uid = ?", [(table, uid) for uid in uids])
        else:
            cells = [(table, uid, field) for uid in uids]
            self._database.execute_many("DELETE FROM contest WHERE tbl = ? AND uid = ? AND field = ?", cells)

    def _set_chunk(self, spec: Table, field: str, values: dict[Uid, Value]) -> int:
        self.flush()
        kind = "kind" if spec.name == "detail" else "NULL"
        rows = self._database.rows(
            f"SELECT uid, {field}, {spec.part_of or 'uid'}, {kind} FROM {spec.name} WHERE uid IN ({marks(values)})",
            list(values),
        )
        found = {row[0]: row[1:] for row in rows}
        updates: list[tuple[Value, Uid]] = []
        type_ = spec.types[field]
        for uid, value in values.items():
            old, whole, kind = found[uid]
            if old == value:
                continue
            updates.append((value, uid))
            self._line(spec.name, uid, field, encode(type_, old), encode(type_, value))
            if field in _MEANINGS or spec.name != "choice":
                self._touch(spec, whole, kind if field != "kind" else None)
            if field == spec.part_of:
                self._touch(spec, value, kind)
                if spec.whole == "contact" and isinstance(value, bytes):
                    self._exchanged.update((whole, value))
        self._database.execute_many(f"UPDATE {spec.name} SET {field} = ? WHERE uid = ?", updates)
        self._end_contests(spec.name, field, [uid for _, uid in updates])
        if spec.name == "participant" and field == "deleted":
            self._joined += [uid for value, uid in updates if not value]
        if field == "private":
            self._released += [(spec.name, uid) for value, uid in updates if not value]
        return len(updates)

    def _line(self, table: str, uid: Uid, field: str | None, old: Value, value: Value) -> None:
        self.changes += 1
        self._lines.append((self.info.id, self.changes, table, uid, field, old, value))
        if len(self._lines) >= _FLUSH_AT:
            self.flush()

    def _touch(self, spec: Table, whole: Value, kind: Value = None) -> None:
        """What is derived from the record that one of `spec`, perhaps a detail of that kind, is part of is no longer
        right.
        """
        if isinstance(whole, bytes):
            self._touched[spec.whole].add(whole)
            self._known.pop(whole, None)
            if spec.name in ("detail", "address"):
                self._with_parts.add(whole)
            if spec.name != "detail" or kind != "tag":
                self._beyond_tags.add(whole)

    def settle(self) -> None:
        """Bring what is derived up to date, so that reads within a long batch see what it wrote so far."""
        self.flush()
        derived.refresh(
            self._database,
            self._touched["contact"],
            self._touched["activity"],
            self.info.time,
            self._known,
            with_parts=self._with_parts,
            only_tags=self._touched["contact"] - self._beyond_tags,
            meanings=self._touched["choice"],
            exchanged=self._exchanged,
        )
        self._known.clear()
        self._with_parts.clear()
        self._beyond_tags.clear()
        self._exchanged.clear()
        for uids in self._touched.values():
            uids.clear()

    def flush(self) -> None:
        """Write the rows and lines collected so far."""
        for table, rows in self._rows.items():
            if rows:
                insert_rows(self._database, table, rows)
                rows.clear()
        if self._lines:
            self._database.insert_all("change", self._lines)
            self._lines.clear()

    def _finish(self, keep_empty: bool) -> None:
        for table, uid in self._released:
            for record in private.whole_of(self._database, table, uid):
                self.state(*record)
        if self._joined:
            self.flush()
            for record in private.opened_by(self._database, self._joined):
                self.state(*record)
        self.settle()
        self.info = replace(self.info, changes=self.changes)
        if not self.changes and not keep_empty:
            self._database.execute("DELETE FROM batch WHERE id = ?", (self.info.id,))
            return
        self._database.execute("UPDATE batch SET changes = ? WHERE id = ?", (self.changes, self.info.id))
