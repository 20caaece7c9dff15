"""Whom a row of an import speaks of.

A contact is recognised by our uid, then by the identifier of the program it comes from, then by an e-mail
address or phone number together with the name; never by the name alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.description import Description, name_key
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.store import contact_keys, merged
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, load_contacts, marks

_TELLING = ("source", "email", "phone")  # the kinds of keys that tell who it is, the surest first


class Matcher:
    """Finds the contacts that the rows of a chunk speak of, with a few queries for all of them."""

    def __init__(self, database: Database, rows: list[tuple[Contact, Description]]) -> None:
        self._database = database
        self._by_key: dict[tuple[str, str], list[Uid]] = defaultdict(list)
        self._names: dict[Uid, str] = {}
        self._documents: dict[Uid, Contact] = {}
        self._merged: dict[Uid, Uid] = {}  # whom those are now that became one with others
        wanted: dict[str, set[str]] = defaultdict(set)
        for _, description in rows:
            for kind, key in description.keys:
                if kind in _TELLING:
                    wanted[kind].add(key)
        for kind, values in wanted.items():
            self._look_up(kind, values)
        uids = [parse_uid(contact.uid) for contact, _ in rows if contact.uid]
        for start in range(0, len(uids), CHUNK):
            chunk = uids[start : start + CHUNK]
            self._learn_names(chunk)
            self._merged.update(merged.survivors(database, chunk))
        self._learn_names(list(self._merged.values()))

    def _learn_names(self, uids: list[Uid]) -> None:
        for start in range(0, len(uids), CHUNK):
            chunk = uids[start : start + CHUNK]
            found = self._database.rows(f"SELECT uid, sort_name FROM contact_list WHERE uid IN ({marks(chunk)})", chunk)
            self._names.update((uid, name_key(name)) for uid, name in found)

    def _look_up(self, kind: str, values: Collection[str]) -> None:
        for key, uid, name in contact_keys.holders(self._database, kind, values):
            self._by_key[kind, key].append(uid)
            self._names[uid] = name_key(name)

    def match(self, contact: Contact, description: Description, made: Collection[Uid]) -> Uid | None:
        """The contact that this row speaks of, or None.

        `made` are those that earlier rows of the file made: a row with a uid of ours is none of them, however alike.
        """
        if contact.uid:
            uid = parse_uid(contact.uid)
            uid = self._merged.get(uid, uid)
            if uid in self._names:
                return uid
        by_kind: dict[str, list[Uid]] = {kind: [] for kind in _TELLING}
        for pair in description.keys:
            if pair in self._by_key:
                by_kind[pair[0]] += self._by_key[pair]
        if by_kind["source"]:
            return by_kind["source"][0]
        others = made if contact.uid else ()
        alike = (uid for uid in by_kind["email"] + by_kind["phone"] if self._names[uid] == description.name_key)
        if same := next((uid for uid in alike if uid not in others), None):
            return same
        nameless = not (contact.name or contact.given or contact.family or contact.company)
        only = set(by_kind["email"])
        return only.pop() if nameless and len(only) == 1 else None

    def learn(self, uid: Uid, contact: Contact, description: Description) -> None:
        """A contact made or changed by an earlier row of the same chunk."""
        self._documents[uid] = contact
        self._names[uid] = description.name_key
        for pair in description.keys:
            if pair[0] in _TELLING and uid not in self._by_key[pair]:
                self._by_key[pair].append(uid)

    def document(self, uid: Uid) -> Contact:
        """The contact as it now is."""
        if uid not in self._documents:
            for _, _, contact in load_contacts(self._database, [uid]):
                assert contact is not None
                self._documents[uid] = contact
        return self._documents[uid]
