"""Making, changing and deleting contacts: documents in, the fewest changes of cells out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from crm_desktop.domain.assign import assign
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import ADDRESS_PARTS, TEXT_CELLS, Contact, Labelled, PostalAddress
from crm_desktop.domain.fields import DETAIL_KINDS, Value
from crm_desktop.domain.names import full_name
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.store import queries
from crm_desktop.store.database import Database
from crm_desktop.store.documents import custom_names
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace

Item = TypeVar("Item")


def create(workspace: Workspace, contact: Contact) -> Uid:
    """Add a contact; returns its uid."""
    with workspace.journal.batch("create", full_name(contact)) as batch:
        return Writer(workspace, batch).create(contact)


def save(workspace: Workspace, before: Contact, after: Contact) -> BatchInfo | None:
    """Write what differs between two documents of one contact; None where nothing does."""
    with workspace.journal.batch("edit", full_name(after)) as batch:
        Writer(workspace, batch).update(parse_uid(before.uid), before, after)
    return batch.info if batch.changes else None


def set_fields(workspace: Workspace, uid: Uid, values: Iterable[tuple[str, str]]) -> BatchInfo | None:
    """Set fields named by their paths (`domain.targets`); raises UserError("field-unknown") or ("value-…")."""
    before = queries.contact(workspace.database, uid)
    after = queries.contact(workspace.database, uid)
    for path, value in values:
        assign(after, path, value)
    return save(workspace, before, after)


def delete(workspace: Workspace, uids: Sequence[Uid], subject: str) -> BatchInfo | None:
    """Delete contacts; `subject` names them in the history. Their parts stay with them, out of sight."""
    with workspace.journal.batch("delete", subject) as batch:
        batch.set_many("contact", "deleted", ((uid, 1) for uid in uids))
    return batch.info if batch.changes else None


def set_photo(workspace: Workspace, uid: Uid, photo: bytes | None) -> BatchInfo | None:
    """Give a contact a photo, or take it away."""
    contact = queries.contact(workspace.database, uid)
    name = workspace.attachments.put(photo) if photo else ""
    with workspace.journal.batch("edit", full_name(contact)) as batch:
        batch.set("contact", uid, "photo", name)
    return batch.info if batch.changes else None


class Writer:
    """Writes contact documents within one batch."""

    def __init__(self, workspace: Workspace, batch: Batch) -> None:
        self._workspace = workspace
        self._batch = batch
        self._custom = {name: uid for uid, name in reversed(custom_names(workspace.database).items())}
        self._companies: dict[str, Uid | None] = {}

    def create(self, contact: Contact) -> Uid:
        """Add the document as a new contact, under its own uid where it has one."""
        batch = self._batch
        cells: dict[str, Value] = {name: value for name in TEXT_CELLS if (value := getattr(contact, name))}
        cells["kind"] = contact.kind
        cells["cadence_days"] = contact.cadence_days
        cells["private"] = int(contact.private)
        cells["company_uid"] = self._company_of(contact)
        if contact.photo:
            cells["photo"] = self._workspace.attachments.put(contact.photo)
        uid = batch.put("contact", cells, parse_uid(contact.uid) if contact.uid else None)
        if contact.kind == "org":
            self._companies[fold(full_name(contact))] = uid
        for kind, wanted in self._details(contact):
            for position, item in enumerate(wanted):
                self._add_detail(uid, kind, item, position)
        for position, address in enumerate(contact.addresses):
            self._add_address(uid, address, position)
        return uid

    def update(self, uid: Uid, before: Contact, after: Contact) -> bool:
        """Write what differs between two documents of the contact `uid`; returns whether anything did."""
        batch, made = self._batch, self._batch.changes
        for name in (*TEXT_CELLS, "kind", "cadence_days", "private"):
            if getattr(before, name) != getattr(after, name):
                value = getattr(after, name)
                batch.set("contact", uid, name, int(value) if name == "private" else value)
        if (before.company, before.company_uid) != (after.company, after.company_uid):
            if before.company_uid == after.company_uid:
                after.company_uid = ""  # the text was changed: the link to the former company goes with it
            batch.set("contact", uid, "company_uid", self._company_of(after))
        if after.photo:
            batch.set("contact", uid, "photo", self._workspace.attachments.put(after.photo))
        former = dict(self._details(before))
        for kind, wanted in self._details(after):
            if former[kind] != wanted:
                self._update_details(uid, kind, wanted)
        if before.addresses != after.addresses:
            self._update_addresses(uid, after.addresses)
        return batch.changes > made

    def _details(self, contact: Contact) -> list[tuple[str, list[Labelled]]]:
        lists = []
        for kind, name in DETAIL_KINDS.items():
            value = getattr(contact, name)
            if kind == "tag":
                value = [Labelled("", tag) for tag in dict.fromkeys(value) if tag]
            elif kind == "custom":
                value = [Labelled(self._custom_field(field), text) for field, text in value.items() if text]
            lists.append((kind, value))
        return lists

    def _custom_field(self, name: str) -> str:
        """The hex uid of the custom field of that name, made on first use."""
        if name not in self._custom:
            cells: dict[str, Value] = {"name": name, "type": "text", "position": len(self._custom)}
            self._custom[name] = self._batch.put("custom_field", cells).hex()
        return self._custom[name]

    def _company_of(self, contact: Contact) -> Uid | None:
        """The record of the company that a person names, when there is just that one."""
        if contact.kind == "org" or not (contact.company or contact.company_uid):
            return None
        if contact.company_uid:
            return parse_uid(contact.company_uid)
        key = fold(contact.company)
        if key not in self._companies:
            self._companies[key] = find_company(self._workspace.database, contact.company)
        return self._companies[key]

    def _add_detail(self, contact: Uid, kind: str, item: Labelled, position: int) -> None:
        cells = {"contact": contact, "kind": kind, "label": item.label, "value": item.value, "position": position}
        self._batch.put("detail", cells)

    def _add_address(self, contact: Uid, address: PostalAddress, position: int) -> None:
        cells: dict[str, Value] = {part: getattr(address, part) for part in ("label", *ADDRESS_PARTS)}
        self._batch.put("address", {**cells, "contact": contact, "position": position})

    def _update_details(self, contact: Uid, kind: str, wanted: list[Labelled]) -> None:
        self._batch.flush()
        rows = self._workspace.database.rows(
            "SELECT uid, label, value, position FROM detail WHERE contact = ? AND kind = ? AND deleted = 0 "
            "ORDER BY position, uid",
            (contact, kind),
        )
        held = [(row[0], Labelled(row[1], row[2])) for row in rows]
        pairs, extra, missing = match(
            held, wanted, (lambda a, b: a == b, lambda a, b: a.value == b.value, lambda a, b: a.label == b.label)
        )
        positions = {row[0]: row[3] for row in rows}
        for (uid, old), (place, new) in pairs:
            for name in ("label", "value"):
                if getattr(old, name) != getattr(new, name):
                    self._batch.set("detail", uid, name, getattr(new, name))
            if positions[uid] != place:
                self._batch.set("detail", uid, "position", place)
        for uid, _ in extra:
            self._batch.set("detail", uid, "deleted", 1)
        for place, new in missing:
            self._add_detail(contact, kind, new, place)

    def _update_addresses(self, contact: Uid, wanted: list[PostalAddress]) -> None:
        self._batch.flush()
        parts = ("label", *ADDRESS_PARTS)
        rows = self._workspace.database.rows(
            f"SELECT uid, position, {', '.join(parts)} FROM address WHERE contact = ? AND deleted = 0 ORDER BY position, uid",
            (contact,),
        )
        held = [(row[0], PostalAddress(*row[2:])) for row in rows]
        pairs, extra, missing = match(held, wanted, (lambda a, b: a == b, lambda a, b: a.label == b.label))
        positions = {row[0]: row[1] for row in rows}
        for (uid, old), (place, new) in pairs:
            for part in parts:
                if getattr(old, part) != getattr(new, part):
                    self._batch.set("address", uid, part, getattr(new, part))
            if positions[uid] != place:
                self._batch.set("address", uid, "position", place)
        for uid, _ in extra:
            self._batch.set("address", uid, "deleted", 1)
        for place, address in missing:
            self._add_address(contact, address, place)


def match(
    held: list[tuple[Uid, Item]], wanted: list[Item], tests: Sequence[Callable[[Item, Item], bool]]
) -> tuple[list[tuple[tuple[Uid, Item], tuple[int, Item]]], list[tuple[Uid, Item]], list[tuple[int, Item]]]:
    """Pair what is held with what is wanted by the first test that holds, so that a record keeps its history.

    Returns the pairs (each wanted item with its place), what is held and no longer wanted, and what is missing.
    """
    pairs = []
    left, missing = list(held), list(enumerate(wanted))
    for test in tests:
        for place, item in list(missing):
            partner = next((h for h in left if test(h[1], item)), None)
            if partner is not None:
                pairs.append((partner, (place, item)))
                left.remove(partner)
                missing.remove((place, item))
    return pairs, left, missing


def find_company(database: Database, name: str) -> Uid | None:
    """The company of that name, where there is exactly one."""
    rows = database.rows("SELECT uid FROM contact_list WHERE sort_name = ? AND kind = 'org' LIMIT 2", (fold(name),))
    return bytes(rows[0][0]) if len(rows) == 1 else None
