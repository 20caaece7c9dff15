"""Contacts as they are handed on: as cards, as lines of text, as a code for a phone."""

from __future__ import annotations

from collections.abc import Sequence

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.names import full_name
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.interchange.vcard_code import Code, code_of
from crm_desktop.interchange.vcard_write import card_of
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace

__all__ = ["Code", "cards", "code", "lines"]


def cards(workspace: Workspace, uids: Sequence[Uid]) -> bytes:
    """These contacts as vCards 3.0, with their photos."""
    return b"".join(card_of(_with_photo(workspace, contact)) for contact in queries.contacts(workspace.database, uids))


def lines(workspace: Workspace, uids: Sequence[Uid]) -> str:
    """Their names, numbers and addresses of e-mail, a line for each."""
    found = []
    for contact in queries.contacts(workspace.database, uids):
        values = [item.value for item in (*contact.phones, *contact.emails)]
        company = contact.company if contact.kind != "org" else ""
        found.append(", ".join(filter(None, (full_name(contact), company, *values))))
    return "\n".join(found)


def code(workspace: Workspace, uid: Uid) -> Code:
    """The contact as a QR code; raises UserError("code-too-large")."""
    contact = queries.contact(workspace.database, uid)
    return code_of(_with_photo(workspace, contact))


def _with_photo(workspace: Workspace, contact: Contact) -> Contact:
    name = queries.photo_name(workspace.database, parse_uid(contact.uid))
    contact.photo = workspace.attachments.get(name) if name else None
    return contact
