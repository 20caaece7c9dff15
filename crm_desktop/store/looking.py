"""Whether contacts are what somebody looks for, told from their texts one after the other.

The search index tells it of all contacts at once, which takes the longer the more of them are meant. What a contact's
rows of the index were made from is read here, only as far as it is needed, and compared in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.description import numbers, own_texts, part_texts
from crm_desktop.domain.keys import tag_key
from crm_desktop.domain.query import Filter, Item, Phrase
from crm_desktop.domain.text import words
from crm_desktop.domain.uid import Uid
from crm_desktop.store import tags
from crm_desktop.store.database import Database
from crm_desktop.store.documents import load_parts, marks

_IN_WORD = "[0-9A-Za-z\x80-\U0010ffff]"  # the characters that the index's tokenizer ("ascii") takes as parts of words
_BETWEEN = "[^0-9A-Za-z\x80-\U0010ffff]+"
_OWN = ("given", "additional", "family", "nickname", "notes", "title", "department", "source", "status")


@dataclass(frozen=True, slots=True)
class Sought:
    """An item of a query as it is compared with texts."""

    pattern: re.Pattern[str]
    digits: str
    negated: bool

    @classmethod
    def of(cls, item: Item) -> Sought:
        """Of a word or phrase; a filter asks the database."""
        assert not isinstance(item, Filter)
        text = _BETWEEN.join(re.escape(word) for word in (item.words if isinstance(item, Phrase) else (item.text,)))
        end = "" if item.prefix else f"(?!{_IN_WORD})"
        return cls(re.compile(f"(?<!{_IN_WORD}){text}{end}"), item.digits, item.negated)


@dataclass(frozen=True, slots=True)
class _Texts:
    """What an index holds of a contact: columns of words, and the digits of its phone numbers."""

    columns: list[str]
    numbers: str = ""


_Reading = Callable[[Sequence[int]], Mapping[int, _Texts]]


def looked_into(database: Database, ids: Sequence[int], terms: Sequence[Sequence[Sought]]) -> list[set[int]]:
    """Of each term those of these contacts (at most `CHUNK`) of which one of its items holds."""
    contacts = _Contacts(database, ids)
    return [set().union(*(contacts.fulfilling(item) for item in term)) for term in terms]


class _Contacts:
    """Some contacts with what was read of them so far."""

    def __init__(self, database: Database, ids: Sequence[int]) -> None:
        self._database = database
        self._uids: dict[int, Uid] = {}
        own = self._read_own(ids)
        self._readings: tuple[tuple[_Reading, dict[int, _Texts]], ...] = (
            (self._read_own, own),
            (self._read_parts, {}),
            (self._read_activities, {}),
        )

    def fulfilling(self, item: Sought) -> set[int]:
        """Those of them of which the item holds."""
        found, left = set[int](), list(self._uids)
        for read, known in self._readings:
            if unread := [number for number in left if number not in known]:
                known.update(read(unread))
            found.update(number for number in left if _says(known[number], item))
            left = [number for number in left if number not in found]
        return set(left) if item.negated else found

    def _read_own(self, ids: Sequence[int]) -> dict[int, _Texts]:
        cells = ", ".join(f"c.{name}" for name in _OWN)
        rows = self._database.rows(
            f"SELECT l.id, l.uid, l.name, l.company, {cells} FROM contact_list l JOIN contact c ON c.id = l.id "
            f"WHERE l.id IN ({marks(ids)})",
            ids,
        )
        found: dict[int, _Texts] = {}
        for number, uid, name, company, *values in rows:
            self._uids[number] = uid
            found[number] = _Texts(own_texts(Contact(**dict(zip(_OWN, values, strict=True))), name, company))
        return found

    def _read_parts(self, ids: Sequence[int]) -> dict[int, _Texts]:
        parts = load_parts(self._database, [self._uids[number] for number in ids])
        return {number: _of_parts(parts[self._uids[number]]) for number in ids}

    def _read_activities(self, ids: Sequence[int]) -> dict[int, _Texts]:
        found = {number: _Texts([]) for number in ids}
        for number, *texts in self._database.each(
            "SELECT e.contact, a.summary, a.description FROM contact_activity e JOIN activity a ON a.id = e.activity "
            f"WHERE e.contact IN ({marks(ids)})",
            ids,
        ):
            found[number].columns.append(" ".join(words("\n".join(texts))))
        return found


def _of_parts(contact: Contact) -> _Texts:
    keys = {key for tag in contact.tags if (key := tag_key(tag))}
    return _Texts([*part_texts(contact), *tags.texts(keys)], numbers(contact))


def _says(texts: _Texts, item: Sought) -> bool:
    return any(map(item.pattern.search, texts.columns)) or bool(item.digits and item.digits in texts.numbers)
