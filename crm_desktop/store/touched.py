"""The records that a merge touches, and deriving anew what hangs on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import TypeAlias, cast

from crm_desktop.domain.description import NAMED_BY, Description, describe
from crm_desktop.domain.fields import TABLES, Table, Value
from crm_desktop.domain.segment import Put
from crm_desktop.domain.uid import Uid
from crm_desktop.store import derived
from crm_desktop.store.database import Database
from crm_desktop.store.documents import chunks, document_of, marks
from crm_desktop.store.heads import Cell, Record

NewRow: TypeAlias = tuple[Uid, dict[str, Value], Uid | None, int]
"""Of a new record: its uid, its cells, the record it was made with as a part, and its number."""


class Touched:
    """Collects what a merge touches; `made` are the new records by table, `records` all that changed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._described: dict[Uid, Description] = {}
        self._known: dict[Uid, tuple[int, Description]] = {}
        self._times: dict[Record, int] = {}
        self._with_parts: set[Uid] = set()
        self._exchanged: set[Uid] = set()
        self.made: dict[str, set[Uid]] = defaultdict(set)
        self.records: set[Record] = set()

    def note_time(self, record: Record, time: int) -> None:
        """Somebody changed it at `time`, in milliseconds since 1970."""
        self._times[record] = max(time, self._times.get(record, 0))

    def note_line(self, line: Put) -> None:
        """This made a record: of a contact that nothing else touches, nothing needs to be read back."""
        document = document_of(line) if line.table == "contact" else None
        if document is not None:
            self._described[line.uid] = describe(document)

    def note_made(self, spec: Table, rows: Collection[NewRow]) -> None:
        """These were written."""
        made, wholes_made = self.made[spec.name], self.made[spec.whole]
        if spec.name == "contact":
            self._note_described(rows)
        for uid, cells, whole, _ in rows:
            made.add(uid)
            if not spec.parents:
                self.records.add((spec.name, uid))
            elif len(spec.parents) > 1 or whole not in wholes_made:
                self._touch_wholes(spec, [cast(Uid | None, cells.get(name)) or whole for name, _ in spec.parents])

    def told_again(self, uid: Uid) -> None:
        """A second line tells of a record: it may have other parts."""
        self._with_parts.add(uid)

    def _note_described(self, rows: Collection[NewRow]) -> None:
        known = {uid: (number, self._described[uid]) for uid, _, _, number in rows if uid in self._described}
        for table in ("detail", "address"):
            for chunk in chunks(known):  # parts that came before it, which its line does not tell of
                sql = f"SELECT DISTINCT contact FROM {table} WHERE contact IN ({marks(chunk)})"
                self._with_parts.update(row[0] for row in self._database.rows(sql, chunk))
        self._known.update(known)

    def touch(self, records: Iterable[Record]) -> None:
        """These changed, and with them what they are parts of now."""
        parts: dict[str, list[Uid]] = defaultdict(list)
        for table, uid in records:
            self.records.add((table, uid))
            if table in TABLES and TABLES[table].parents:
                parts[table].append(uid)
        for table, uids in parts.items():
            spec = TABLES[table]
            names = ", ".join(name for name, _ in spec.parents)
            for chunk in chunks(uids):
                for part, *wholes in self._database.rows(
                    f"SELECT uid, {names} FROM {table} WHERE uid IN ({marks(chunk)})", chunk
                ):
                    self._touch_wholes(spec, wholes)
                    self.note_time((spec.whole, wholes[0]), self._times.get((table, part), 0))

    def note_exchange(self, parts: Collection[Record]) -> None:
        """These may go to other wholes than they are parts of now, or came to them."""
        for table in {table for table, _ in parts if TABLES[table].whole == "contact"}:
            for chunk in chunks(uid for of, uid in parts if of == table):
                sql = f"SELECT {TABLES[table].part_of} FROM {table} WHERE uid IN ({marks(chunk)})"
                self._exchanged.update(row[0] for row in self._database.rows(sql, chunk))

    def touch_cells(self, cells: Iterable[Cell]) -> None:
        """These may have changed, and all that a time was noted of."""
        self.touch({*self._times, *(cell[:2] for cell in cells)})

    def _touch_wholes(self, spec: Table, wholes: Iterable[Uid | None]) -> None:
        for (_, of), uid in zip(spec.parents, wholes, strict=True):
            if uid:
                self.records.add((of, uid))
            if uid and spec.whole == "contact":
                self._with_parts.add(uid)

    def derive(self, cells: Collection[Cell]) -> None:
        """Derive anew what hangs on the records touched; `cells` are those that may have changed."""
        database = self._database
        made = self.made["contact"]
        contacts = {uid for table, uid in self.records if table == "contact"}
        activities = {uid for table, uid in self.records if table == "activity"}
        for chunk in chunks(made):  # one that came before those who take part
            sql = f"SELECT activity FROM participant WHERE contact IN ({marks(chunk)})"
            activities.update(row[0] for row in database.rows(sql, chunk))
        times = {uid: time for (table, uid), time in self._times.items() if table == "contact"}
        changed = {cell[:2] for cell in cells}
        meanings = {uid for table, uid, field in cells if table == "choice" and field in ("meaning", "deleted")}
        renamed = {uid for table, uid, field in cells if table == "contact" and field in NAMED_BY}
        derived.refresh(
            database, contacts, activities, times, self._as_described(changed),
            with_parts=self._with_parts | made, meanings=meanings | self.made["choice"], exchanged=self._exchanged,
            renamed=renamed,
        )  # fmt: skip

    def _as_described(self, changed: set[Record]) -> dict[Uid, tuple[int, Description]]:
        """The numbers and descriptions of the new contacts that are as their lines made them."""
        return {
            uid: known
            for uid, known in self._known.items()
            if uid not in self._with_parts and ("contact", uid) not in changed
        }
