"""Making one contact of several, which one undo takes back at any time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.merge import FIELDS, Choice, cells_of, proposed
from crm_desktop.domain.names import full_name
from crm_desktop.domain.uid import Uid
from crm_desktop.services.uniting import Uniting
from crm_desktop.store import merged, queries
from crm_desktop.store.database import Database
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is to become one: the contacts, the one that stays first, and for each field which value is proposed."""

    uids: tuple[Uid, ...]
    contacts: tuple[Contact, ...]
    choices: tuple[Choice, ...]


def propose(database: Database, uids: Sequence[Uid]) -> Proposal:
    """Look at contacts that may be one; the order of the `uids` says which stays.

    Raises UserError("merge-alone"), ("merge-kinds"), ("merge-private"), ("contact-unknown").
    """
    contacts = _contacts(database, uids)
    times = merged.told_at(database, uids)
    choices = []
    for field in FIELDS:
        values = [_shown(contact, field) for contact in contacts]
        told = [max(times.get((uid, cell), times.get((uid, ""), 0)) for cell in cells_of(field)) for uid in uids]
        choices.append(Choice(field, tuple(values), proposed(field, values, told)))
    return Proposal(tuple(uids), tuple(contacts), tuple(choices))


def merge(workspace: Workspace, uids: Sequence[Uid], chosen: Mapping[str, Uid] | None = None) -> BatchInfo:
    """Make one contact of these: the first stays, and has everything. `chosen` says by field (`merge.FIELDS`) whose
    value it has; else its own, or the first that there is. Values that are not chosen are kept as former.

    Raises UserError as `propose` does.
    """
    survivor, *others = uids
    contacts = _contacts(workspace.database, uids)
    chosen = chosen or {}
    with workspace.journal.batch("merge", full_name(contacts[0])) as batch:
        uniting = Uniting(workspace.database, batch, survivor)
        for other in others:
            uniting.take(other, [field for field, uid in chosen.items() if uid == other])
    return batch.info


def settle(database: Database, batch: Batch) -> None:
    """Make one of those that are to be one and are not yet, after a sync: every device comes to the same.

    What the survivor does not know yet was entered by somebody who did not know of the merge, and holds.
    """
    for group in merged.unsettled(database):
        uniting = Uniting(database, batch, group.root)
        uniting.revive()
        for other in group.others:
            uniting.take(other, uniting.news(other))
        for uid in group.contested:
            if not batch.set("contact", uid, "merged_into", group.root):
                batch.confirm("contact", uid, "merged_into")
    links = database.rows(
        "SELECT p.uid, c.uid FROM contact c JOIN contact p ON p.company_uid = c.uid "
        "WHERE c.merged_into IS NOT NULL AND c.deleted = 1 AND p.deleted = 0 AND p.private = 0 ORDER BY p.uid"
    )
    batch.set_many("contact", "company_uid", [(uid, merged.survivor(database, company)) for uid, company in links])


def _contacts(database: Database, uids: Sequence[Uid]) -> list[Contact]:
    if len(set(uids)) < 2 or len(set(uids)) < len(uids):
        raise UserError("merge-alone")
    contacts = [queries.contact(database, uid) for uid in uids]
    if len({contact.kind for contact in contacts}) > 1:
        raise UserError("merge-kinds")
    if len({contact.private for contact in contacts}) > 1:
        raise UserError("merge-private")
    return contacts


def _shown(contact: Contact, field: str) -> str:
    value = getattr(contact, field)
    if field == "name":
        return full_name(contact)
    return "" if value is None else str(value)
