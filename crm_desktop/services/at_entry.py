"""While a contact is entered: who it may be among those that are there, and adding to that one instead."""

from __future__ import annotations

from typing import NamedTuple

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.duplicates import Reason
from crm_desktop.domain.merge import together
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts, duplicates
from crm_desktop.store import queries
from crm_desktop.store.queries import ContactRow
from crm_desktop.store.workspace import Workspace

_THRESHOLD = 0.5  # asking costs whoever enters it little, and a second contact much
_MOST = 3


class Known(NamedTuple):
    """A contact that is there, and why the one that is entered may be the same."""

    row: ContactRow
    reasons: tuple[Reason, ...]


def perhaps(workspace: Workspace, contact: Contact) -> list[Known]:
    """Who this contact may be, the likeliest first, then whoever has its e-mail address under another name."""
    database = workspace.database
    found = {pair.other: pair.reasons for pair in duplicates.like(workspace, contact, _THRESHOLD)}
    for email in contact.emails:
        for row in queries.known_as(database, "", email.value):
            found.setdefault(row.uid, (Reason("email"),))
    rows = ((queries.contact_row(database, uid), reasons) for uid, reasons in list(found.items())[:_MOST])
    return [Known(row, reasons) for row, reasons in rows if row is not None]


def add_to(workspace: Workspace, uid: Uid, entered: Contact) -> BatchInfo | None:
    """Add what was entered to a contact that is there: what it has stays; a value of which it has another is kept as
    former, but not another way to write its name. None where it knew all of it.
    """
    before = queries.contact(workspace.database, uid)
    after = together([before, entered], {})
    after.former = [item for item in after.former if item in before.former or item.label != "name"]
    return contacts.save(workspace, before, after)
