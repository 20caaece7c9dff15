"""Whom a row of an import speaks of.

A contact is recognised by our uid, then by the identifier of the program it comes from, then by an e-mail
address or phone number together with the name; never by the name alone.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from crm_desktop.domain import keys
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.names import full_name
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, load_contacts, marks


class Matcher:
    """Finds the contacts that the rows of a chunk speak of, with a few queries for all of them."""

    def __init__(self, database: Database, contacts: list[Contact]) -> None:
        self._database = database
        self._by_key: dict[tuple[str, str], list[Uid]] = defaultdict(list)
        self._names: dict[Uid, str] = {}
        self._documents: dict[Uid, Contact] = {}
        self._looks = {id(contact): _Look.at(contact) for contact in contacts}
        wanted: dict[str, set[str]] = defaultdict(set)
        for look in self._looks.values():
            for kind, key in look.keys:
                wanted[kind].add(key)
        for kind, values in wanted.items():
            self._look_up(kind, sorted(values))
        uids = [parse_uid(contact.uid) for contact in contacts if contact.uid]
        if uids:
            rows = database.rows(f"SELECT uid, sort_name FROM contact_list WHERE uid IN ({marks(uids)})", uids)
            self._names.update((uid, _name_key(name)) for uid, name in rows)

    def _look_up(self, kind: str, values: list[str]) -> None:
        for start in range(0, len(values), CHUNK):
            chunk = values[start : start + CHUNK]
            for key, uid, name in self._database.rows(
                "SELECT k.key, l.uid, l.sort_name FROM contact_key k JOIN contact_list l ON l.id = k.contact "
                f"WHERE k.kind = ? AND k.key IN ({marks(chunk)}) ORDER BY l.id",
                [kind, *chunk],
            ):
                self._by_key[kind, key].append(uid)
                self._names[uid] = _name_key(name)

    def match(self, contact: Contact) -> Uid | None:
        """The contact that this row speaks of, or None."""
        if contact.uid and (uid := parse_uid(contact.uid)) in self._names:
            return uid
        look = self._look(contact)
        by_kind: dict[str, list[Uid]] = {"source": [], "email": [], "phone": []}
        for pair in look.keys:
            by_kind[pair[0]] += self._by_key.get(pair, ())
        if by_kind["source"]:
            return by_kind["source"][0]
        for kind in ("email", "phone"):
            for uid in by_kind[kind]:
                if self._names[uid] == look.name:
                    return uid
        nameless = not (contact.name or contact.given or contact.family or contact.company)
        only = set(by_kind["email"])
        return only.pop() if nameless and len(only) == 1 else None

    def learn(self, uid: Uid, contact: Contact) -> None:
        """A contact made or changed by an earlier row of the same chunk."""
        look = self._look(contact)
        self._documents[uid] = contact
        self._names[uid] = look.name
        for pair in look.keys:
            if uid not in self._by_key[pair]:
                self._by_key[pair].append(uid)

    def _look(self, contact: Contact) -> _Look:
        return self._looks.get(id(contact)) or _Look.at(contact)

    def document(self, uid: Uid) -> Contact:
        """The contact as it now is."""
        if uid not in self._documents:
            for _, _, contact in load_contacts(self._database, [uid]):
                assert contact is not None
                self._documents[uid] = contact
        return self._documents[uid]


class _Look(NamedTuple):
    """What of a contact is compared: its keys, and its name whatever the order of its words."""

    keys: list[tuple[str, str]]
    name: str

    @classmethod
    def at(cls, contact: Contact) -> _Look:
        """The look of a contact."""
        found = [pair for pair in keys.of(contact) if pair[0] != "tag"]
        return cls(found, _name_key(fold(full_name(contact))))


def _name_key(sort_name: str) -> str:
    """The same for "Ana Adomaite" and "Adomaite, Ana"."""
    return " ".join(sorted(sort_name.replace(",", " ").split()))
