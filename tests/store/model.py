"""The rules of journal and undo in plain Python, slow and simple: what the store is held against."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from crm_desktop.domain.activity import UID_FIELDS, Activity, is_attempt, is_reach
from crm_desktop.domain.contact import Contact, Labelled, NextStep, PostalAddress
from crm_desktop.domain.fields import DETAIL_KINDS, TABLES, Type, Value
from crm_desktop.domain.names import full_name
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.store.packing import unpacked

Record = tuple[str, Uid]
Cell = tuple[str, Uid, str]
Cells = dict[str, Value]


@dataclass
class Line:
    table: str
    uid: Uid
    field: str | None
    old: Value
    value: Value
    cells: Cells = field(default_factory=dict)  # of a new record


@dataclass
class ModelBatch:
    id: int
    depth: int
    root: int | None
    lines: list[Line]


@dataclass
class Expected:
    """What an undo should write, and what it should leave alone: cells with a reason."""

    sets: dict[Cell, Value]
    kept: set[tuple[str, Uid, str, Value, str]]


@dataclass
class Model:
    records: dict[Record, Cells] = field(default_factory=dict)
    batches: dict[int, ModelBatch] = field(default_factory=dict)

    # journal

    def take(self, batch: ModelBatch) -> None:
        """Fold a batch into the records; every line must say truly what was there before."""
        self.batches[batch.id] = batch
        for line in batch.lines:
            if line.field is None:
                assert (line.table, line.uid) not in self.records
                self.records[line.table, line.uid] = dict(line.cells)
            else:
                cells = self.records[line.table, line.uid]
                assert cells[line.field] == line.old != line.value
                cells[line.field] = line.value

    def live(self, table: str) -> dict[Uid, Cells]:
        return {uid: cells for (name, uid), cells in self.records.items() if name == table and not cells["deleted"]}

    # undo

    def stands(self, batch: ModelBatch) -> bool:
        later = [b for b in self.batches.values() if b.root == batch.id]
        return not later or max(later, key=lambda b: b.id).depth % 2 == 0

    def is_last_word(self, batch: ModelBatch) -> bool:
        return batch.id == max(b.id for b in self.batches.values() if b.root == batch.root)

    def to_undo(self, chosen: int | None) -> ModelBatch | str:
        if chosen is None:
            standing = [b.id for b in self.batches.values() if b.depth == 0 and self.stands(b)]
            return self.batches[max(standing)] if standing else "nothing-to-undo"
        batch = self.batches[chosen]
        if batch.depth and batch.depth % 2 == 0:
            assert batch.root is not None
            batch = self.batches[batch.root]
        possible = self.stands(batch) if batch.depth == 0 else self.is_last_word(batch)
        return batch if possible else "already-undone"

    def to_redo(self) -> ModelBatch | str:
        newest_action = max((b.id for b in self.batches.values() if b.depth == 0), default=0)
        undos = [b.id for b in self.batches.values() if b.depth % 2 and self.is_last_word(b) and b.id > newest_action]
        return self.batches[max(undos)] if undos else "nothing-to-redo"

    def undone(self, batch: ModelBatch) -> Expected:
        made: dict[Record, Cells] = {}
        net: dict[Cell, tuple[Value, Value]] = {}
        for line in batch.lines:
            record = (line.table, line.uid)
            if line.field is None:
                made[record] = dict(line.cells)
            elif record in made:
                made[record][line.field] = line.value
            else:
                cell = (*record, line.field)
                net[cell] = (net[cell][0] if cell in net else line.old, line.value)

        parents = {record: [p for p in self._wholes(record, cells) if p in made] for record, cells in made.items()}
        group = _groups(parents)
        gone: set[Record] = set()
        for _ in range(3):  # no part is of a part
            gone |= {
                r
                for r, whole in parents.items()
                if gone.intersection(whole) or (not whole and self.records[r]["deleted"])
            }
        kept: set[tuple[str, Uid, str, Value, str]] = set()
        staying: set[Record] = set()
        for record, cells in made.items():
            if record not in gone:
                for name, value in cells.items():
                    if self.records[record][name] != value:
                        kept.add((*record, name, self.records[record][name], "changed"))
                        staying.add(group[record])
        while True:
            used = {
                record
                for record in made.keys() - gone
                for user in self._users(record)
                if user not in made or (group[user] != group[record] and group[user] in staying)
            }
            if {group[record] for record in used} <= staying:
                break
            staying |= {group[record] for record in used}
        kept |= {(*record, "deleted", 0, "used") for record in used}

        sets: dict[Cell, Value] = {}
        for record, whole in parents.items():
            if not whole and record not in gone and group[record] not in staying:
                sets[(*record, "deleted")] = 1
        for cell, (before, after) in net.items():
            current = self.records[cell[0], cell[1]][cell[2]]
            if current == after:
                if before != after:
                    sets[cell] = before
            elif current != before:
                kept.add((*cell, current, "changed"))
        self._bring_back_fields(sets)
        return Expected(sets, kept)

    def _bring_back_fields(self, sets: dict[Cell, Value]) -> None:
        def is_live(record: Record) -> bool:
            return not sets.get((*record, "deleted"), self.records[record]["deleted"])

        for (table, uid), cells in self.records.items():
            contact = cells.get("contact")
            if table == "detail" and cells["kind"] == "custom" and isinstance(contact, bytes):
                field = ("custom_field", bytes.fromhex(str(sets.get((table, uid, "label"), cells["label"]))))
                if is_live((table, uid)) and is_live(("contact", contact)) and not is_live(field):
                    sets[(*field, "deleted")] = 0

    def _wholes(self, record: Record, cells: Cells) -> list[Record]:
        return [(table, uid) for name, table in TABLES[record[0]].parents if isinstance(uid := cells[name], bytes)]

    def _users(self, record: Record) -> Iterator[Record]:
        table, uid = record
        for (user_table, user), cells in self.records.items():
            if table == user_table == "contact" and cells["merged_into"] == uid:
                yield user_table, user
            if cells["deleted"]:
                continue
            uses = False
            if table == "contact":
                uses = user_table in ("detail", "address") and cells["contact"] == uid
                uses |= user_table == "contact" and cells["company_uid"] == uid
                if user_table == "participant" and cells["contact"] == uid:
                    activity = cells["activity"]
                    assert isinstance(activity, bytes)
                    uses |= not self.records["activity", activity]["deleted"]
            elif table == "activity":
                uses = user_table == "participant" and cells["activity"] == uid
                uses |= user_table == "activity" and cells["follows"] == uid
            elif table == "custom_field":
                uses = user_table == "detail" and cells["kind"] == "custom" and cells["label"] == uid.hex()
            if uses:
                yield user_table, user

    # what people see

    def contacts(self) -> dict[str, Contact]:
        return {uid_text(uid): self.contact(uid) for uid in self.live("contact")}

    def contact(self, uid: Uid) -> Contact:
        cells = self.records["contact", uid]
        found = Contact(uid=uid_text(uid))
        for name, value in cells.items():
            if name not in ("company_uid", "photo", "deleted", "private", "merged_into"):
                setattr(found, name, value)
        found.private = bool(cells["private"])
        if (employer := cells["company_uid"]) in self.live("contact"):
            assert isinstance(employer, bytes)
            found.company, found.company_uid = self._company_name(employer), uid_text(employer)
        names = self.custom_names()
        for _, part in _in_order(self.live("detail"), uid):
            label, value = str(part["label"]), str(part["value"])
            if part["kind"] == "tag":
                found.tags.append(value)
            elif part["kind"] == "custom":
                found.custom[names[label]] = value
            else:
                getattr(found, DETAIL_KINDS[str(part["kind"])]).append(Labelled(label, value))
        for _, part in _in_order(self.live("address"), uid):
            parts = {n: str(v) for n, v in part.items() if n not in ("contact", "position", "deleted")}
            found.addresses.append(PostalAddress(**parts))
        self._add_activities(found, uid)
        return found

    def _add_activities(self, found: Contact, uid: Uid) -> None:
        steps = []
        for activity in self.activities_of(uid):
            if activity.status == "planned":
                steps.append((activity.due or "9999", activity.priority or 10, activity.uid, activity))
            if is_attempt(activity):
                found.last_attempt = max(found.last_attempt, activity.completed)
            if is_reach(activity):
                found.last_reach = max(found.last_reach, activity.completed)
        if steps:
            step = min(steps)[-1]
            found.next_step = NextStep(step.type, step.summary, step.due, step.uid)

    def _company_name(self, uid: Uid) -> str:
        cells = self.records["contact", uid]
        kind, name, given, family = (str(cells[n]) for n in ("kind", "name", "given", "family"))
        return full_name(Contact(kind=kind, name=name, given=given, family=family))

    def companies_called(self, name: str) -> list[Uid]:
        orgs = [uid for uid, cells in self.live("contact").items() if cells["kind"] == "org"]
        return [uid for uid in orgs if fold(full_name(self.contact(uid))) == fold(name)]

    def custom_names(self) -> dict[str, str]:
        fields = sorted(self.live("custom_field").items(), key=lambda item: (item[1]["position"], item[0]))
        return {uid.hex(): str(cells["name"]) for uid, cells in fields}

    def activities_of(self, contact: Uid) -> list[Activity]:
        uids = {cells["activity"] for cells in self.live("participant").values() if cells["contact"] == contact}
        return [self.activity(uid) for uid in sorted(self.live("activity")) if uid in uids]

    def activity(self, uid: Uid) -> Activity:
        found = Activity(uid=uid_text(uid))
        for name, value in self.records["activity", uid].items():
            if name in UID_FIELDS:
                setattr(found, name, uid_text(value) if isinstance(value, bytes) else "")
            elif name == "private":
                found.private = bool(value)
            elif name != "deleted":
                setattr(found, name, value)
        people = sorted(self.live("participant").items())
        contacts = [cells["contact"] for _, cells in people if cells["activity"] == uid]
        live = self.live("contact")
        once = dict.fromkeys(contact for contact in contacts if isinstance(contact, bytes) and contact in live)
        found.contacts = [uid_text(contact) for contact in once]
        return found


def _in_order(parts: dict[Uid, Cells], contact: Uid) -> list[tuple[Uid, Cells]]:
    of_contact = [(uid, cells) for uid, cells in parts.items() if cells["contact"] == contact]
    return sorted(of_contact, key=lambda item: (item[1]["position"], item[0]))


def _groups(parents: dict[Record, list[Record]]) -> dict[Record, Record]:
    """For each record, the smallest of all that are tied to it, directly or through others."""
    group = {record: record for record in parents}
    for _ in parents:
        for record, whole in parents.items():
            together = min(group[r] for r in (record, *whole))
            for r in (record, *whole):
                group[r] = together
    return group


def read_lines(rows: Iterable[tuple[str, Uid, str | None, Value, Value]]) -> list[Line]:
    """The lines of the journal as it has them: uids as hex, a new record as JSON without what is at its default."""
    lines = []
    for table, uid, name, old, value in rows:
        if name is not None:
            lines.append(Line(table, uid, name, _decoded(table, name, old), _decoded(table, name, value)))
            continue
        assert old is None
        told = json.loads(unpacked(value))
        parts, behind = told.pop("parts", []), told.pop("parts_behind", uid.hex())
        lines.append(_put(table, uid, told))
        for number, (part_table, part) in enumerate(parts, 1):
            whole = {TABLES[part_table].parents[0][0]: uid.hex()}
            lines.append(_put(part_table, (int(behind, 16) + number).to_bytes(16, "big"), {**part, **whole}))
    return lines


def _put(table: str, uid: Uid, told: dict[str, Value]) -> Line:
    assert told.keys() <= TABLES[table].defaults.keys()
    cells = {f.name: _decoded(table, f.name, told.get(f.name, f.default)) for f in TABLES[table].fields}
    return Line(table, uid, None, None, None, cells)


def _decoded(table: str, name: str, value: Value) -> Value:
    if TABLES[table].types[name] is Type.UID and value is not None:
        return bytes.fromhex(str(value))
    return value
