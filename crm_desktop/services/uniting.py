"""One contact takes over all that another has, within a batch."""

from __future__ import annotations

from collections.abc import Collection

from crm_desktop.domain.fields import Value
from crm_desktop.domain.merge import FIELDS, cells_of, is_single, name_of, same_detail, says_all_of
from crm_desktop.domain.uid import Uid, named_uid
from crm_desktop.store import merged
from crm_desktop.store.database import Database
from crm_desktop.store.documents import custom_names
from crm_desktop.store.journal import Batch


def not_same_uid(one: Uid, other: Uid) -> Uid:
    """The record that says of two contacts that they are not the same, on whatever computer somebody says so."""
    return named_uid(b"not_same", *sorted((one, other)))


class Uniting:
    """Makes `survivor` one with others; what it has already stays with them, all else goes over.

    Records are moved, not copied: what others do to them meanwhile, who do not know of it, happens to the survivor.
    What the survivor has already is not deleted: somebody else may merge the other way round at the same time.
    New records have uids made of what they say, so that two computers that come to the same write the same.
    """

    def __init__(self, database: Database, batch: Batch, survivor: Uid) -> None:
        self._database = database
        self._batch = batch
        self._survivor = survivor

    def revive(self) -> None:
        """The survivor is there, and nobody else."""
        self._batch.set("contact", self._survivor, "merged_into", None)
        self._batch.set("contact", self._survivor, "deleted", 0)

    def news(self, other: Uid) -> list[str]:
        """The fields of another contact of which the survivor knows nothing, not even as former."""
        former = {(each.label, each.value) for each in self._former()}
        cells = merged.cells(self._database, other)
        return [field for field in FIELDS if (field, self._shown(field, cells)) not in former]

    def take(self, other: Uid, theirs: Collection[str]) -> None:
        """Take over everything from another contact. Of the fields that are `theirs` (as of a `merge.Choice`) its value
        is chosen where it has one; where the survivor has none it is taken in any case. What is not chosen is kept as
        former.
        """
        self._batch.flush()
        self._cells(other, theirs)
        self._batch.flush()
        self._details(other, theirs)
        self._addresses(other)
        self._records(other)
        self._not_same(other)
        self._batch.set("contact", other, "merged_into", self._survivor)
        self._batch.set("contact", other, "deleted", 1)
        self._batch.flush()

    def _cells(self, other: Uid, theirs: Collection[str]) -> None:
        ours, cells = merged.cells(self._database, self._survivor), merged.cells(self._database, other)
        for field in FIELDS:
            held, brought = self._shown(field, ours), self._shown(field, cells)
            if not brought or held == brought:
                continue
            if held and field not in theirs:
                self._keep(field, brought)
                continue
            if held:
                self._keep(field, held)
            for cell in cells_of(field):
                self._batch.set("contact", self._survivor, cell, cells[cell])
        notes, more = str(ours["notes"]), str(cells["notes"]).strip()
        if more and more not in notes:
            self._batch.set("contact", self._survivor, "notes", f"{notes}\n\n{more}" if notes.strip() else more)
        if cells["photo"] and not ours["photo"]:
            self._batch.set("contact", self._survivor, "photo", cells["photo"])

    def _shown(self, field: str, cells: dict[str, Value]) -> str:
        if field == "name":
            return name_of(cells)
        if field == "company" and isinstance(company := cells["company_uid"], bytes):
            return name_of(merged.cells(self._database, company)) or str(cells["company"])
        return "" if cells[field] is None else str(cells[field])

    def _keep(self, label: str, value: str) -> None:
        """A value that was not chosen, unless it is kept already or is the one that holds now."""
        uid = named_uid(b"former", self._survivor, label.encode(), value.encode())
        if self._database.row("SELECT 1 FROM detail WHERE uid = ?", (uid,)):
            self._batch.set("detail", uid, "deleted", 0)  # an undo took it away
        else:
            cells: dict[str, Value] = {"contact": self._survivor, "kind": "former", "label": label, "value": value}
            self._batch.put("detail", cells, uid)
            self._batch.flush()

    def _former(self) -> list[merged.Detail]:
        return [each for each in merged.details(self._database, self._survivor) if each.kind == "former"]

    def _details(self, other: Uid, theirs: Collection[str]) -> None:
        ours = merged.details(self._database, self._survivor)
        behind = 1 + max((each.position for each in ours), default=-1)
        names = custom_names(self._database)
        now = merged.cells(self._database, self._survivor)
        for number, each in enumerate(merged.details(self._database, other)):
            alike = [
                held
                for held in ours
                if held.kind == each.kind and same_detail(each.kind, (held.label, held.value), (each.label, each.value))
            ]
            if alike or (each.kind == "former" and each.label in FIELDS and each.value == self._shown(each.label, now)):
                continue
            if single := _single(ours, each):
                path = f"{each.kind}.{names.get(each.label, each.label)}"
                self._keep(path, single.value if path in theirs else each.value)
                if path in theirs:
                    self._batch.set("detail", single.uid, "value", each.value)
                continue
            self._batch.set("detail", each.uid, "contact", self._survivor)
            self._batch.set("detail", each.uid, "position", behind + number)

    def _addresses(self, other: Uid) -> None:
        ours = [address for _, address in merged.addresses(self._database, self._survivor)]
        for number, (uid, address) in enumerate(merged.addresses(self._database, other)):
            if not any(says_all_of(held, address) for held in ours):
                self._batch.set("address", uid, "contact", self._survivor)
                self._batch.set("address", uid, "position", len(ours) + number)

    def _records(self, other: Uid) -> None:
        """What it takes part in, its files and playbooks, and those who work for it."""
        for table, cell in (("participant", "activity"), ("contact_file", "digest"), ("playbook_run", "playbook")):
            ours = {value for _, value in merged.held_by(self._database, table, self._survivor, cell)}
            for uid, value in merged.held_by(self._database, table, other, cell):
                if value not in ours:
                    self._batch.set(table, uid, "contact", self._survivor)
        persons = self._database.rows("SELECT uid FROM contact WHERE company_uid = ? ORDER BY uid", (other,))
        self._batch.set_many("contact", "company_uid", [(uid, self._survivor) for (uid,) in persons])

    def _not_same(self, other: Uid) -> None:
        for pair in self._database.rows(
            "SELECT contact, other FROM not_same WHERE deleted = 0 AND ? IN (contact, other) ORDER BY uid", (other,)
        ):
            (third,) = {*pair} - {other}
            uid = not_same_uid(self._survivor, third)
            if third != self._survivor and not self._database.row("SELECT 1 FROM not_same WHERE uid = ?", (uid,)):
                first, second = sorted((self._survivor, third))
                self._batch.put("not_same", {"contact": first, "other": second}, uid)
                self._batch.flush()


def _single(ours: list[merged.Detail], other: merged.Detail) -> merged.Detail | None:
    """What stands in the place of a value of which a contact has one."""
    if not is_single(other.kind, other.label):
        return None
    return next((held for held in ours if (held.kind, held.label) == (other.kind, other.label)), None)
