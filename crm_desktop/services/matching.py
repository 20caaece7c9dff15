"""Whom a row of an import speaks of.

A contact is recognised by our uid, then by the identifier of the program it comes from, then by an e-mail
address or phone number together with the name; never by the name alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.description import Description, name_key
from crm_desktop.domain.keys import KIND_BITS, KINDS, numbers_from
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.store import contact_keys, merged
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, load_contacts, marks

_NAMES = numbers_from("name")  # keys below tell who it is


class Matcher:
    """Finds the contacts that the rows of a chunk speak of, with a few queries for all of them."""

    def __init__(self, database: Database, rows: Sequence[tuple[str, Description]]) -> None:
        """`rows` are the uids, as the documents tell them, and the descriptions of all that will be asked for."""
        self._database = database
        self._by_key: dict[int, list[Uid]] = defaultdict(list)
        self._names: dict[Uid, str] = {}
        self._documents: dict[Uid, Contact | Callable[[], Contact]] = {}
        self._merged: dict[Uid, Uid] = {}  # whom those are now that became one with others
        wanted = {key for _, description in rows for key in description.keys if key < _NAMES}
        for key, uid, name in contact_keys.holders_of(database, wanted):
            self._by_key[key].append(uid)
            self._names[uid] = name_key(name)
        uids = [parse_uid(told) for told, _ in rows if told]
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

    def match(self, told: str, description: Description, made: Collection[Uid]) -> Uid | None:
        """The contact that this row, which tells this uid or none, speaks of, or None.

        `made` are those that earlier rows of the file made: a row with a uid of ours is none of them, however alike.
        """
        if told:
            uid = parse_uid(told)
            uid = self._merged.get(uid, uid)
            if uid in self._names:
                return uid
        known = [(key, held) for key in description.keys if (held := self._by_key.get(key))]
        if not known:
            return None
        by_kind: dict[str, list[Uid]] = {"source": [], "email": [], "phone": []}
        for key, held in known:
            by_kind[KINDS[key >> KIND_BITS]] += held
        if by_kind["source"]:
            return by_kind["source"][0]
        others = made if told else ()
        alike = (uid for uid in by_kind["email"] + by_kind["phone"] if self._names[uid] == description.name_key)
        if same := next((uid for uid in alike if uid not in others), None):
            return same
        only = set(by_kind["email"])
        return only.pop() if not description.has_name and len(only) == 1 else None

    def learn(self, uid: Uid, document: Contact | Callable[[], Contact], description: Description) -> None:
        """A contact made or changed by an earlier row of the same chunk; its document, or what makes it."""
        self._documents[uid] = document
        self._names[uid] = description.name_key
        for key in description.keys:
            if key < _NAMES and uid not in (held := self._by_key[key]):
                held.append(uid)

    def document(self, uid: Uid) -> Contact:
        """The contact as it now is."""
        found = self._documents.get(uid)
        if found is None:
            ((_, _, found),) = load_contacts(self._database, [uid])
            assert found is not None
        if not isinstance(found, Contact):
            found = found()
        self._documents[uid] = found
        return found
