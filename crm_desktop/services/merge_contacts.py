"""Making one contact of several, which one undo takes back at any time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.merge import FIELDS, Choice, cells_of, is_single, name_of, proposed, value_of
from crm_desktop.domain.names import full_name
from crm_desktop.domain.uid import Uid
from crm_desktop.services.uniting import Uniting
from crm_desktop.store import merged, queries
from crm_desktop.store.database import Database
from crm_desktop.store.documents import custom_names
from crm_desktop.store.journal import Batch
from crm_desktop.store.merged import Along, survivor
from crm_desktop.store.workspace import Workspace

__all__ = ["Along", "Proposal", "Told", "along", "merge", "propose", "settle", "survivor", "told_of"]

_MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is to become one: the contacts, the one that stays first, and for each field which value is proposed."""

    uids: tuple[Uid, ...]
    contacts: tuple[Contact, ...]
    choices: tuple[Choice, ...]


class Told(NamedTuple):
    """Whom a contact is now, what it was called, and the batch that merged it with the time of that (ms since 1970)."""

    survivor: Uid
    name: str
    batch: int
    time: int


def propose(database: Database, uids: Sequence[Uid]) -> Proposal:
    """Look at contacts that may be one; the order of the `uids` says which stays.

    Raises UserError("merge-alone"), ("merge-kinds"), ("merge-private"), ("contact-unknown").
    """
    contacts = _contacts(database, uids)
    times = merged.told_at(database, uids)
    choices = []
    for field in FIELDS:
        values = [value_of(contact, field) for contact in contacts]
        told = [max(times.get((uid, cell), times.get((uid, ""), 0)) for cell in cells_of(field)) for uid in uids]
        choices.append(Choice(field, tuple(values), proposed(field, values, told)))
    choices += _single_details(database, uids, times)
    return Proposal(tuple(uids), tuple(contacts), tuple(choices))


def merge(workspace: Workspace, uids: Sequence[Uid], chosen: Mapping[str, Uid] | None = None) -> BatchInfo:
    """Make one contact of these: the first stays, and has everything. `chosen` says by the field of a `merge.Choice`
    whose value it has; else its own, or the first that there is. Values that are not chosen are kept as former.

    Raises UserError as `propose` does.
    """
    first, *others = uids
    contacts = _contacts(workspace.database, uids)
    chosen = chosen or {}
    with workspace.journal.batch("merge", _names(contacts)) as batch:
        uniting = Uniting(workspace.database, batch, first)
        for other in others:
            uniting.take(other, [field for field, uid in chosen.items() if uid == other])
    return batch.info


def along(database: Database, uids: Sequence[Uid]) -> Along:
    """What the first of these contacts would get of the others, beside what is told cell by cell."""
    return merged.along(database, uids[0], uids[1:])


def told_of(database: Database, uid: Uid) -> Told | None:
    """How this contact became one with another; None where it stands for itself."""
    found = merged.merge_of(database, uid)
    if found is None:
        return None
    return Told(merged.survivor(database, uid), name_of(merged.cells(database, uid)), *found)


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


def _names(contacts: Sequence[Contact]) -> str:
    """Who became one, for the history: it tells by whose name somebody was known before."""
    names = list(dict.fromkeys(full_name(contact) for contact in contacts))
    more = [f"+ {len(names) - _MOST_NAMED}"] if len(names) > _MOST_NAMED else []
    return ", ".join([*names[:_MOST_NAMED], *more])


def _contacts(database: Database, uids: Sequence[Uid]) -> list[Contact]:
    if len(set(uids)) < 2 or len(set(uids)) < len(uids):
        raise UserError("merge-alone")
    contacts = [queries.contact(database, uid) for uid in uids]
    if len({contact.kind for contact in contacts}) > 1:
        raise UserError("merge-kinds")
    if len({contact.private for contact in contacts}) > 1:
        raise UserError("merge-private")
    return contacts


def _single_details(database: Database, uids: Sequence[Uid], times: Mapping[tuple[Uid, str], int]) -> list[Choice]:
    """The details of which a contact has one: its birthday, its own fields."""
    names = custom_names(database)
    found: dict[str, dict[int, merged.Detail]] = {}
    for place, uid in enumerate(uids):
        for detail in merged.details(database, uid):
            if is_single(detail.kind, detail.label):
                path = f"{detail.kind}.{names.get(detail.label, detail.label)}"
                found.setdefault(path, {}).setdefault(place, detail)
    told = merged.told_at(database, [detail.uid for held in found.values() for detail in held.values()])
    choices = []
    for path, held in sorted(found.items()):
        values = [held[place].value if place in held else "" for place in range(len(uids))]
        last = [
            max(times.get((uid, ""), 0), *(told.get((held[place].uid, cell), 0) for cell in ("value", "")))
            if place in held
            else 0
            for place, uid in enumerate(uids)
        ]
        choices.append(Choice(path, tuple(values), proposed(path, values, last)))
    return choices
