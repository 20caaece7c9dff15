"""Making, changing and deleting contacts: documents in, the fewest changes of cells out."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from crm_desktop.domain.assign import assign
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import ADDRESS_PARTS, Contact, Labelled, PostalAddress
from crm_desktop.domain.description import Description, describe
from crm_desktop.domain.fields import DETAIL_KINDS, Value
from crm_desktop.domain.names import full_name
from crm_desktop.domain.playbook import set_by
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid, parse_uid, uid_or_none
from crm_desktop.services import playbooks
from crm_desktop.services.drafting import CELLS, Draft, Drafter, addresses, cells_of, details, is_whole, parts_of
from crm_desktop.store import queries
from crm_desktop.store.database import Database
from crm_desktop.store.documents import custom_names
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace

Item = TypeVar("Item", Labelled, PostalAddress)


def create(workspace: Workspace, contact: Contact) -> Uid:
    """Add a contact; returns its uid."""
    with workspace.journal.batch("create", full_name(contact)) as batch:
        return write(workspace, batch, contact)


def write(workspace: Workspace, batch: Batch, contact: Contact) -> Uid:
    """Add a contact that people entered within a batch, with the playbooks that this starts."""
    uid = Writer(workspace, batch).create(contact)
    playbooks.after_change(workspace, batch, ((uid, what) for what in set_by(None, contact)))
    return uid


def save(workspace: Workspace, before: Contact, after: Contact) -> BatchInfo | None:
    """Write what differs between two documents of one contact; None where nothing does."""
    with workspace.journal.batch("edit", full_name(after)) as batch:
        uid = parse_uid(before.uid)
        Writer(workspace, batch).update(uid, before, after)
        playbooks.after_change(workspace, batch, ((uid, what) for what in set_by(before, after)))
    return batch.info if batch.changes else None


def set_fields(workspace: Workspace, uid: Uid, values: Iterable[tuple[str, str]]) -> BatchInfo | None:
    """Set fields named by their paths (`domain.targets`); raises UserError("field-unknown") or ("value-…")."""
    before = queries.contact(workspace.database, uid)
    after = copy.deepcopy(before)
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


@dataclass(frozen=True, slots=True)
class _Held(Generic[Item]):
    """A part of a contact as the store has it."""

    uid: Uid
    position: int
    item: Item

    @property
    def place(self) -> tuple[int, Uid]:
        """By what parts are ordered."""
        return (self.position, self.uid)


class Writer:
    """Writes contact documents within one batch.

    `keep` takes the bytes of a photo and gives the name that they are kept under; by default it keeps them.
    `field_types` are those of custom fields, by name, that are made on first use; by default they are text.
    """

    def __init__(
        self,
        workspace: Workspace,
        batch: Batch,
        keep: Callable[[bytes], str] | None = None,
        field_types: Mapping[str, str] | None = None,
    ) -> None:
        self._database = workspace.database
        self._batch = batch
        self._keep = keep or workspace.attachments.put
        self._field_types = field_types or {}
        self._custom = {name: uid for uid, name in reversed(custom_names(workspace.database).items())}
        self._companies: dict[str, list[Uid]] = {}

    def create(self, contact: Contact, description: Description | None = None, *, with_parts: bool = True) -> Uid:
        """Add the document as a new contact, under its own uid where it has one; a description that is given is not
        made anew.
        """
        cells = cells_of(contact)
        parts = list(parts_of(contact, self._custom_field)) if with_parts else []
        employer = cells["company_uid"] = self._employer(contact, contact.company_uid)
        if contact.photo:
            cells["photo"] = self._keep(contact.photo)
        uid = self._batch.put("contact", cells, parse_uid(contact.uid) if contact.uid else None, parts)
        if contact.kind == "org":
            self._companies_called(full_name(contact)).append(uid)
        if not employer and is_whole(contact, parts):
            self._batch.describe(uid, description or describe(contact))
        return uid

    def add(self, draft: Draft, description: Description) -> bool:
        """Add a contact as it was drafted; False where there is more to it: it works for a company that has a record,
        or a custom field came to have another uid meanwhile.
        """
        is_company = description.kind == "org"
        if not is_company and description.company and len(self._companies_called(description.company)) == 1:
            return False
        if any(self._custom.get(name, uid) != uid for name, uid in draft.fields.items()):
            return False
        for name, uid in draft.fields.items():
            self._custom_field(name, bytes.fromhex(uid))
        self._batch.put_rows(draft.uid, draft.row, draft.parts, draft.line)
        if draft.whole:
            self._batch.describe(draft.uid, description)
        if is_company:
            self._companies_called(description.name).append(draft.uid)
        return True

    def drafter(self) -> Drafter:
        """What drafts contacts for `add`."""
        return Drafter(self._custom)

    def update(self, uid: Uid, before: Contact, after: Contact) -> bool:
        """Write what differs between two documents of the contact `uid`; returns whether anything did.

        What was added to the contact since `before` was read stays.
        """
        batch, made = self._batch, self._batch.changes
        for name in (*CELLS, "kind", "cadence_days", "private"):
            if getattr(before, name) != getattr(after, name):
                value = getattr(after, name)
                batch.set("contact", uid, name, int(value) if name == "private" else value)
        if (before.company, before.company_uid) != (after.company, after.company_uid):
            # Where the text alone was changed, the link to the former company goes with it.
            chosen = after.company_uid if after.company_uid != before.company_uid else ""
            batch.set("contact", uid, "company_uid", self._employer(after, chosen))
        if after.photo:
            batch.set("contact", uid, "photo", self._keep(after.photo))
        self._update_custom(uid, before.custom, after.custom)
        former, wanted = (dict(details(each, str)) for each in (before, after))
        for kind in DETAIL_KINDS:
            old, new = former.get(kind, []), wanted.get(kind, [])
            if kind != "custom" and old != new:
                shared: dict[str, Value] = {"contact": uid, "kind": kind}
                self._update_parts("detail", shared, self._held_details(uid, kind), old, new, _DETAIL_TESTS)
        if addresses(before) != addresses(after):
            held = self._held_addresses(uid)
            self._update_parts("address", {"contact": uid}, held, addresses(before), addresses(after), _ADDRESS_TESTS)
        return batch.changes > made

    def _update_custom(self, contact: Uid, before: Mapping[str, str], after: Mapping[str, str]) -> None:
        """Of several values of one name (two people gave one, an undo brought one back) the last is seen: it is the one
        that changes, and with it all of them go.
        """
        former, wanted = ({name: text for name, text in said.items() if text.strip()} for said in (before, after))
        changed = [name for name in {**former, **wanted} if former.get(name) != wanted.get(name)]
        if not changed:
            return
        held = self._held_details(contact, "custom")
        names = custom_names(self._database)
        for name in changed:
            same = [part for part in held if names.get(part.item.label, part.item.label) == name]
            if name not in wanted:
                for part in same:
                    self._batch.set("detail", part.uid, "deleted", 1)
            elif same:
                self._batch.set("detail", same[-1].uid, "value", wanted[name])
            else:
                item = Labelled(self._custom_field(name), wanted[name])
                position = held[-1].position + 1 if held else 0
                cells = {"contact": contact, "kind": "custom", **_cells(item), "position": position}
                held.append(_Held(self._batch.put("detail", cells), position, item))

    def _custom_field(self, name: str, uid: Uid | None = None) -> str:
        """The hex uid of the custom field of that name, made on first use, under this uid."""
        if name not in self._custom:
            cells: dict[str, Value] = {
                "name": name,
                "type": self._field_types.get(name, "text"),
                "position": len(self._custom),
            }
            self._custom[name] = self._batch.put("custom_field", cells, uid).hex()
        return self._custom[name]

    def _employer(self, contact: Contact, chosen: str) -> Uid | None:
        """The record of a person's company: the one that was `chosen`, else the only one of that name."""
        if contact.kind == "org":
            return None
        if chosen and (found := uid_or_none(chosen)):
            return found
        companies = self._companies_called(contact.company) if contact.company else []
        return companies[0] if len(companies) == 1 else None

    def _companies_called(self, name: str) -> list[Uid]:
        key = fold(name)
        if key not in self._companies:
            self._companies[key] = find_companies(self._database, name)
        return self._companies[key]

    def _held_details(self, contact: Uid, kind: str) -> list[_Held[Labelled]]:
        self._batch.flush()
        rows = self._database.rows(
            "SELECT uid, position, label, value FROM detail WHERE contact = ? AND kind = ? AND deleted = 0 "
            "ORDER BY position, uid",
            (contact, kind),
        )
        return [_Held(uid, position or 0, Labelled(*cells)) for uid, position, *cells in rows]

    def _held_addresses(self, contact: Uid) -> list[_Held[PostalAddress]]:
        self._batch.flush()
        rows = self._database.rows(
            f"SELECT uid, position, label, {', '.join(ADDRESS_PARTS)} FROM address WHERE contact = ? AND deleted = 0 "
            "ORDER BY position, uid",
            (contact,),
        )
        return [_Held(uid, position or 0, PostalAddress(*cells)) for uid, position, *cells in rows]

    def _update_parts(
        self,
        table: str,
        shared: dict[str, Value],
        held: list[_Held[Item]],
        before: list[Item],
        wanted: list[Item],
        tests: Sequence[Callable[[Item, Item], bool]],
    ) -> None:
        """Make the parts that a contact holds those that are wanted, in their order; `shared` are cells of them all."""
        partners, left = match(held, wanted, tests)
        last: tuple[int, Uid] = (-1, b"")
        for place, item in enumerate(wanted):
            partner = partners.get(place)
            if partner is None:
                position = last[0] + 1
                last = (position, self._batch.put(table, {**shared, **_cells(item), "position": position}))
                continue
            old = _cells(partner.item)
            for name, value in _cells(item).items():
                if old[name] != value:
                    self._batch.set(table, partner.uid, name, value)
            if partner.place > last:
                last = partner.place
            else:
                last = (last[0] + 1, partner.uid)
                self._batch.set(table, partner.uid, "position", last[0])
        for part in left:
            if part.item in before:
                self._batch.set(table, part.uid, "deleted", 1)


_DETAIL_TESTS: tuple[Callable[[Labelled, Labelled], bool], ...] = (
    lambda a, b: a == b,
    lambda a, b: a.value == b.value,
    lambda a, b: a.label == b.label,
)
_ADDRESS_TESTS: tuple[Callable[[PostalAddress, PostalAddress], bool], ...] = (
    lambda a, b: a == b,
    lambda a, b: a.label == b.label,
)


def match(
    held: list[_Held[Item]], wanted: list[Item], tests: Sequence[Callable[[Item, Item], bool]]
) -> tuple[dict[int, _Held[Item]], list[_Held[Item]]]:
    """Pair what is held with what is wanted by the first test that holds, so that a record keeps its history.

    Returns the partners by the place of what is wanted, and what is held and no longer wanted.
    """
    partners: dict[int, _Held[Item]] = {}
    left = list(held)
    for test in tests:
        for place, item in enumerate(wanted):
            if place not in partners:
                partner = next((part for part in left if test(part.item, item)), None)
                if partner is not None:
                    partners[place] = partner
                    left.remove(partner)
    return partners, left


def find_companies(database: Database, name: str) -> list[Uid]:
    """The companies of that name, two at most: one is found, two are not told apart."""
    rows = database.rows("SELECT uid FROM contact_list WHERE sort_name = ? AND kind = 'org' LIMIT 2", (fold(name),))
    return [row[0] for row in rows]


_NAMES = {Labelled: ("label", "value"), PostalAddress: ("label", *ADDRESS_PARTS)}


def _cells(item: Labelled | PostalAddress) -> dict[str, Value]:
    return {name: getattr(item, name) for name in _NAMES[type(item)]}
