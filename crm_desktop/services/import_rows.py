"""Rows of an import made ready: all that can be said of them before the database is asked, on any thread, in any
process.
"""

from __future__ import annotations

import pickle
from typing import Any

import orjson

from crm_desktop.domain.choices import Choices
from crm_desktop.domain.contact import KEPT_LISTS, LABELLED_LISTS, Contact, Labelled, NextStep, PostalAddress
from crm_desktop.domain.description import Description, describe
from crm_desktop.domain.usable import make_usable
from crm_desktop.interchange.records import Record, Rejected
from crm_desktop.services.drafting import Draft, Drafter
from crm_desktop.services.import_seen import content_of, fingerprint

_OF_REJECTED = 3  # of what is sent


class ReadyRow:
    """One row. `told` is the uid that it tells, or ""; `draft` is there where that is all there is to it as a new
    contact, but for a company that has a record.
    """

    __slots__ = ("_contact", "_content", "description", "draft", "fingerprint", "line", "told", "warnings")

    def __init__(
        self,
        line: int,
        warnings: list[str],
        told: str,
        key: int,
        description: Description,
        draft: Draft | None,
        content: bytes,
        contact: Contact | None = None,
    ) -> None:
        self.line = line
        self.warnings = warnings
        self.told = told
        self.fingerprint = key
        self.description = description
        self.draft = draft
        self._content = content
        self._contact = contact

    def contact(self) -> Contact:
        """The document; it is made when it is asked for."""
        if self._contact is None:
            self._contact = _document(self._content)
        return self._contact

    def to_send(self) -> tuple[Any, ...]:
        """What makes the same row in another process, of the types that `marshal` knows."""
        contact = self.contact()
        content = pickle.dumps(contact) if contact.photo else self._content
        draft = tuple(self.draft) if self.draft else None
        return self.line, self.warnings, self.told, self.fingerprint, tuple(self.description), draft, content


class RowMaker:
    """Makes rows ready, with the choices of a workspace."""

    def __init__(self, choices: Choices, drafter: Drafter) -> None:
        self._choices = choices
        self._drafter = drafter

    def ready(self, record: Record) -> ReadyRow | Rejected:
        """A row that was read, ready to be taken."""
        if isinstance(record, Rejected):
            return record
        contact = record.contact
        make_usable(contact, self._choices)
        content = content_of(contact)
        draft = None if _has_more(contact) else self._drafter.draft(contact)
        return ReadyRow(
            record.line, record.warnings, contact.uid, fingerprint(content), describe(contact), draft, content, contact
        )


def to_send(row: ReadyRow | Rejected) -> tuple[Any, ...]:
    """What makes the same row in another process, of the types that `marshal` knows."""
    return (row.line, row.reason, row.raw) if isinstance(row, Rejected) else row.to_send()


def received(sent: tuple[Any, ...]) -> ReadyRow | Rejected:
    """The inverse of `to_send`."""
    if len(sent) == _OF_REJECTED:
        return Rejected(*sent)
    line, warnings, told, key, description, draft, content = sent
    return ReadyRow(line, warnings, told, key, Description(*description), Draft(*draft) if draft else None, content)


def _has_more(contact: Contact) -> bool:
    """Whether more than the records of the contact and its parts is to be made of it."""
    return bool(contact.photo or contact.company_uid or contact.last_reach or contact.last_attempt or contact.next_step)


def _document(content: bytes) -> Contact:
    if content[:1] != b"{":
        contact: Contact = pickle.loads(content)
        return contact
    found: dict[str, Any] = orjson.loads(content)
    contact = Contact(**found)
    for name in (*LABELLED_LISTS, *KEPT_LISTS):
        setattr(contact, name, [Labelled(**item) for item in found[name]])
    contact.addresses = [PostalAddress(**each) for each in found["addresses"]]
    if contact.next_step is not None:
        contact.next_step = NextStep(**found["next_step"])
    return contact
