"""What a contact's document comes to as records: its cells, its parts, and for an import all that is written of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from crm_desktop.domain.contact import ADDRESS_PARTS, TEXT_CELLS, Contact, Labelled, PostalAddress
from crm_desktop.domain.fields import DETAIL_KINDS, TABLES, Value
from crm_desktop.domain.uid import Uid, new_uid, parse_uid, part_uid
from crm_desktop.store.lines import Part, encode_put
from crm_desktop.store.records import Row, row_of

_CONTACT = TABLES["contact"]

CELLS = tuple(name for name in TEXT_CELLS if name != "company_uid")
"""The cells of a contact that are text and stand in the document as they are."""


class Draft(NamedTuple):
    """What is written for a new contact, but for its number: its row, those of its parts by their tables, and the line
    of the journal for all of them.

    `whole` is whether all of the document's values are among them: blank ones are left out. `fields` are the uids (hex)
    of the custom fields that are named, by their names: some may have no record yet.
    """

    uid: Uid
    row: Row
    parts: dict[str, list[Row]]
    line: str
    whole: bool
    fields: dict[str, str]


class Drafter:
    """Drafts contacts, without a look at the database: on any thread, in any process.

    `fields` are the uids (hex) of the custom fields there are, by their names; others are given one.
    """

    def __init__(self, fields: Mapping[str, str]) -> None:
        self._fields = dict(fields)

    def draft(self, contact: Contact) -> Draft:
        """What is written for the contact as a new one, but for its company's record and its photo."""
        base = new_uid()  # nobody knows what lies behind a uid that was brought
        uid = parse_uid(contact.uid) if contact.uid else base
        cells, parts = cells_of(contact), list(parts_of(contact, self._field))
        rows: dict[str, list[Row]] = {}
        for number, (table, part) in enumerate(parts, 1):
            rows.setdefault(table, []).append(row_of(table, part_uid(base, number), part, uid))
        line = encode_put(_CONTACT, cells, parts, None if uid == base else base)
        fields = {name: self._fields[name] for name, text in contact.custom.items() if text.strip()}
        return Draft(uid, row_of("contact", uid, cells), rows, line, is_whole(contact, parts), fields)

    def _field(self, name: str) -> str:
        found = self._fields.get(name)
        if found is None:
            found = self._fields[name] = new_uid().hex()
        return found


def cells_of(contact: Contact) -> dict[str, Value]:
    """The cells of the contact's own record, only where they say something."""
    cells: dict[str, Value] = {name: value for name in CELLS if (value := getattr(contact, name))}
    cells["kind"] = contact.kind
    if contact.cadence_days is not None:
        cells["cadence_days"] = contact.cadence_days
    if contact.private:
        cells["private"] = 1
    return cells


def parts_of(contact: Contact, field: Callable[[str], str]) -> Iterator[Part]:
    """The records that a new contact has from the start; a cell that is empty says nothing. `field` is `details`'."""
    for kind, wanted in details(contact, field):
        for position, item in enumerate(wanted):
            cells: dict[str, Value] = {"kind": kind, "value": item.value, "position": position}
            if item.label:
                cells["label"] = item.label
            yield "detail", cells
    for position, address in enumerate(addresses(contact)):
        filled = {name: value for name in _ADDRESS_CELLS if (value := getattr(address, name))}
        yield "address", {**filled, "position": position}


def details(contact: Contact, field: Callable[[str], str]) -> Iterator[tuple[str, list[Labelled]]]:
    """The details by kind, where there are any; `field` gives the uid (hex) of the custom field of a name.

    A value that is blank says nothing, but for a property that is kept for the way back.
    """
    for kind, name in DETAIL_KINDS.items():
        if not (value := getattr(contact, name)):
            continue
        if kind == "tag":
            value = [Labelled("", tag) for tag in dict.fromkeys(value)]
        elif kind == "custom":
            value = [Labelled(field(name), text) for name, text in value.items() if text.strip()]
        yield kind, value if kind == "extra" else [item for item in value if item.value.strip()]


def addresses(contact: Contact) -> list[PostalAddress]:
    """Those that say something besides their label."""
    return [a for a in contact.addresses if any(getattr(a, part).strip() for part in ADDRESS_PARTS)]


_ADDRESS_CELLS = ("label", *ADDRESS_PARTS)


def is_whole(contact: Contact, parts: Sequence[Part]) -> bool:
    """Whether the document holds no other value in its lists than these parts of it."""
    return len(parts) == (
        len(contact.emails) + len(contact.phones) + len(contact.urls) + len(contact.ims) + len(contact.addresses)
        + len(contact.dates) + len(contact.related) + len(contact.tags) + len(contact.custom) + len(contact.extras)
        + len(contact.source_uids) + len(contact.former)
    )  # fmt: skip
