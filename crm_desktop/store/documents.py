"""Records into documents (`domain.contact.Contact`, `domain.activity.Activity`), many at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import fields
from itertools import islice
from typing import Any, TypeVar

from crm_desktop.domain import zones
from crm_desktop.domain.activity import UID_FIELDS, Activity
from crm_desktop.domain.contact import ADDRESS_PARTS, Contact, Labelled, PostalAddress
from crm_desktop.domain.fields import CONTACT, DETAIL_KINDS, Type, Value
from crm_desktop.domain.names import full_name
from crm_desktop.domain.segment import Put
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.store.database import Database

Item = TypeVar("Item")

CHUNK = 2000  # uids in one IN (…)

_CELLS = tuple(f.name for f in CONTACT.fields if f.type is not Type.UID and f.name not in ("photo", "deleted"))
_ACTIVITY_CELLS = tuple(f.name for f in fields(Activity) if f.name not in ("uid", "contacts"))
_BY_POSITION = "ORDER BY contact, position, uid"


def chunks(values: Iterable[Item]) -> Iterator[list[Item]]:
    """The values, at most `CHUNK` at a time."""
    iterator = iter(values)
    while chunk := list(islice(iterator, CHUNK)):
        yield chunk


def marks(values: Sized) -> str:
    """As many question marks as there are values."""
    return ("?," * len(values))[:-1]


def load_contacts(
    database: Database, uids: Sequence[Uid], *, parts: bool = True
) -> list[tuple[int, Uid, Contact | None]]:
    """Number, uid and document of these contacts (at most `CHUNK`); a deleted one has no document.

    The documents lack the photo, what is computed from activities, and without `parts` all that is no cell of theirs.
    """
    numbers: dict[Uid, int] = {}
    contacts: dict[Uid, Contact] = {}
    employers: dict[Uid, Uid] = {}
    for number, uid, deleted, company_uid, *values in database.rows(
        f"SELECT id, uid, deleted, company_uid, {', '.join(_CELLS)} FROM contact WHERE uid IN ({marks(uids)})", uids
    ):
        numbers[uid] = number
        if not deleted:
            contact = contacts[uid] = Contact(**dict(zip(_CELLS, values, strict=True)))
            contact.uid, contact.private = uid_text(uid), bool(contact.private)
            if company_uid:
                employers[uid] = company_uid
    if parts:
        live = list(contacts)
        _load_details(database, live, contacts)
        _load_addresses(database, live, contacts)
    _load_companies(database, contacts, employers)
    return [(number, uid, contacts.get(uid)) for uid, number in numbers.items()]


def load_parts(database: Database, uids: Sequence[Uid]) -> dict[Uid, Contact]:
    """These contacts (at most `CHUNK`) with nothing but their details and addresses."""
    contacts = {uid: Contact() for uid in uids}
    _load_details(database, list(uids), contacts)
    _load_addresses(database, list(uids), contacts)
    return contacts


def document_of(line: Put) -> Contact | None:
    """The document of a contact that is as its line made it, without a uid; None where others say some of it."""
    given: dict[str, Any] = {name: cell for name, cell in line.cells.items() if name in _CELLS and cell is not None}
    contact = Contact(**{"kind": "", **given})
    for table, part in sorted(line.parts, key=_position):
        if part.get("deleted"):
            continue
        cells: dict[str, Any] = dict(part)
        if table == "address":
            parts = {name: cells[name] for name in ("label", *ADDRESS_PARTS) if name in cells}
            contact.addresses.append(PostalAddress(**parts))
        elif table == "detail" and cells.get("kind") != "custom":
            _add_detail(contact, *(cells.get(name, "") for name in ("kind", "label", "value")))
        else:
            return None
    return None if line.cells.get("company_uid") or line.cells.get("deleted") else contact


def _position(part: tuple[str, Mapping[str, Value]]) -> tuple[bool, Value]:
    position = part[1].get("position")
    return position is not None, position or 0


def _load_details(database: Database, uids: list[Uid], contacts: dict[Uid, Contact]) -> None:
    names: dict[str, str] | None = None
    for uid, kind, label, value in database.rows(
        "SELECT contact, kind, label, value FROM detail "
        f"WHERE contact IN ({marks(uids)}) AND deleted = 0 {_BY_POSITION}",
        uids,
    ):
        if kind == "custom":
            names = custom_names(database) if names is None else names
            contacts[uid].custom[names.get(label, label)] = value
        else:
            _add_detail(contacts[uid], kind, label, value)


def _add_detail(contact: Contact, kind: str, label: str, value: str) -> None:
    if kind == "tag":
        if value not in contact.tags:  # two people may have added it
            contact.tags.append(value)
    elif kind in DETAIL_KINDS:
        getattr(contact, DETAIL_KINDS[kind]).append(Labelled(label, value))


def _load_addresses(database: Database, uids: list[Uid], contacts: dict[Uid, Contact]) -> None:
    for uid, label, *parts in database.rows(
        f"SELECT contact, label, {', '.join(ADDRESS_PARTS)} FROM address "
        f"WHERE contact IN ({marks(uids)}) AND deleted = 0 {_BY_POSITION}",
        uids,
    ):
        contacts[uid].addresses.append(PostalAddress(label, *parts))


def _load_companies(database: Database, contacts: dict[Uid, Contact], employers: dict[Uid, Uid]) -> None:
    """A person's company is shown by the name that the company's own record has now."""
    wanted = list(set(employers.values()))
    names = {
        uid: full_name(Contact(kind=kind, name=name, given=given, family=family))
        for uid, kind, name, given, family in database.rows(
            f"SELECT uid, kind, name, given, family FROM contact WHERE uid IN ({marks(wanted)}) AND deleted = 0", wanted
        )
    }
    for uid, company in employers.items():
        if company in names and uid in contacts:
            contacts[uid].company, contacts[uid].company_uid = names[company], uid_text(company)


def custom_names(database: Database) -> dict[str, str]:
    """The names of the custom fields by the hex of their uids; of two with one name the first made counts."""
    rows = database.rows("SELECT uid, name FROM custom_field WHERE deleted = 0 ORDER BY position, uid")
    return {uid.hex(): name for uid, name in rows}


def load_activities(database: Database, uids: Sequence[Uid]) -> list[Activity]:
    """These activities as documents, deleted ones and deleted contacts left out; in the order of `uids`.

    `due` is a time here, but of a series one of its own zone, as its rule is.
    """
    found: dict[Uid, Activity] = {}
    for start in range(0, len(uids), CHUNK):
        chunk = uids[start : start + CHUNK]
        participants: dict[Uid, list[str]] = defaultdict(list)
        for activity, contact in database.rows(
            "SELECT p.activity, p.contact FROM participant p JOIN contact c ON c.uid = p.contact AND c.deleted = 0 "
            f"WHERE p.activity IN ({marks(chunk)}) AND p.deleted = 0 ORDER BY p.uid",
            chunk,
        ):
            if (uid := uid_text(contact)) not in participants[activity]:
                participants[activity].append(uid)
        for uid, *values in database.rows(
            f"SELECT uid, {', '.join(_ACTIVITY_CELLS)} FROM activity WHERE uid IN ({marks(chunk)}) AND deleted = 0",
            chunk,
        ):
            activity = Activity(**dict(zip(_ACTIVITY_CELLS, values, strict=True)), contacts=participants[uid])
            activity.uid, activity.private = uid_text(uid), bool(activity.private)
            if activity.timezone and not activity.rrule:
                activity.due = zones.local(activity.due, activity.timezone)
            for name in UID_FIELDS:
                named = getattr(activity, name)
                setattr(activity, name, uid_text(named) if named else "")
            found[uid] = activity
    return [found[uid] for uid in uids if uid in found]
