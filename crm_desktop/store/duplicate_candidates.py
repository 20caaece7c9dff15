"""Contacts that may be the same as others: whom to compare, and who was said not to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.fields import DETAIL_KINDS
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks

# Of a contact's cells and details those by which duplicates are told; the cells in the order of the document's fields.
_CELLS = ("kind", "name", "given", "family", "additional", "prefixes", "suffixes", "nickname")
_KINDS = {kind: DETAIL_KINDS[kind] for kind in ("email", "phone", "url", "im", "date")}


def everybody(database: Database) -> list[Uid]:
    """All contacts, in the order in which they were made."""
    return [row[0] for row in database.rows("SELECT uid FROM contact WHERE deleted = 0 ORDER BY uid")]


def documents(database: Database, uids: Sequence[Uid]) -> Iterator[list[Contact]]:
    """What of these contacts tells who they are, some at a time; those that were deleted are left out."""
    companies = dict(database.rows("SELECT uid, name FROM contact_list WHERE kind = 'org'"))
    for start in range(0, len(uids), CHUNK):
        chunk = uids[start : start + CHUNK]
        these = marks(chunk)
        contacts: dict[Uid, Contact] = {}
        for uid, company, employer, *cells in database.rows(
            f"SELECT uid, company, company_uid, {', '.join(_CELLS)} FROM contact "
            f"WHERE uid IN ({these}) AND deleted = 0",
            chunk,
        ):
            contact = contacts[uid] = Contact(uid_text(uid), *cells)
            contact.company = companies.get(employer, company)
            contact.company_uid = uid_text(employer) if employer in companies else ""
        for uid, kind, label, value in database.rows(
            f"SELECT contact, kind, label, value FROM detail WHERE contact IN ({these}) AND deleted = 0 "
            f"AND kind IN ({marks(_KINDS)})",
            [*chunk, *_KINDS],
        ):
            if uid in contacts:
                getattr(contacts[uid], _KINDS[kind]).append(Labelled(label, value))
        for uid, street, city, code in database.rows(
            "SELECT contact, street, city, postal_code FROM address "
            f"WHERE contact IN ({these}) AND deleted = 0 AND street || city <> ''",
            chunk,
        ):
            if uid in contacts:
                contacts[uid].addresses.append(PostalAddress(street=street, city=city, postal_code=code))
        yield list(contacts.values())


def said_not_same(database: Database) -> set[frozenset[Uid]]:
    """Pairs of contacts that somebody said are two; of one that was merged, its survivor."""
    survivors = dict(
        database.rows("SELECT uid, merged_into FROM contact WHERE merged_into IS NOT NULL AND deleted = 1")
    )

    def survivor(uid: Uid) -> Uid:
        seen = set()
        while uid in survivors and uid not in seen:
            seen.add(uid)
            uid = survivors[uid]
        return uid

    rows = database.rows("SELECT contact, other FROM not_same WHERE deleted = 0")
    return {frozenset((survivor(contact), survivor(other))) for contact, other in rows}
