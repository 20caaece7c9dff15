"""Quick entry: what a sentence asks for, with the contacts it names, done in one batch."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.clock import parse_moment, utc_now, utc_text
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.name_forms import name_forms
from crm_desktop.domain.names import full_name, set_name
from crm_desktop.domain.quick_entry import QuickEntry, parse
from crm_desktop.domain.text import fold, words
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, choices, contacts
from crm_desktop.store import queries, search
from crm_desktop.store.database import Database
from crm_desktop.store.queries import ContactRow
from crm_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Added:
    """What quick entry made: "contact" or "activity", its uid, and the contacts it concerns."""

    what: str
    uid: Uid
    contacts: tuple[str, ...] = ()


class NextStep(NamedTuple):
    """What comes next, with whom by name, and the names that may mean nobody or several."""

    activity: Activity
    names: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()


def read(database: Database, text: str, now: datetime) -> QuickEntry:
    """What a sentence asks for in this workspace, whose choices and names are known."""

    def is_known(name: str) -> bool:
        return bool(candidates(database, name, 1))

    return parse(text, now, choices.load(database), is_known)


def add(workspace: Workspace, text: str, now: datetime) -> Added:
    """Do what a sentence asks for.

    Raises UserError("entry-empty" | "entry-unclear" | "entry-ambiguous"), the last two naming `who` is meant.
    """
    return add_entry(workspace, read(workspace.database, text, now))


def add_entry(
    workspace: Workspace,
    entry: QuickEntry,
    chosen: Mapping[str, Uid] | None = None,
    new: Mapping[str, str] | None = None,
) -> Added:
    """`add` for a sentence that was read already, and perhaps changed since, in one batch.

    `chosen` tells who is meant by the words of a name, where that was asked already; `new` are the names of those who
    are to be made, by the words that name them.
    """
    if _is_empty(entry):
        raise UserError("entry-empty")
    known, made = dict(chosen or {}), {who: named_contact(name) for who, name in (new or {}).items()}
    if entry.contact is not None:
        made |= dict.fromkeys(entry.who or [""], entry.contact)
    known |= _found(workspace.database, entry, {*known, *made})
    action = entry.action if entry.contact is None else "create"
    with workspace.journal.batch(action, _subject(workspace.database, entry, known, made)) as batch:
        known |= {who: contacts.write(workspace, batch, contact) for who, contact in made.items()}
        chain = [to_activity(step, [known[who] for who in step.who or [""] if who in known]) for step in entry.steps()]
        if entry.contact is None:
            uid = activities.write_chain(workspace, batch, chain)
            return Added("activity", uid, tuple(chain[0].contacts))
        if chain[1:]:
            activities.write_chain(workspace, batch, chain[1:])
        return Added("contact", known[next(iter(entry.who), "")])


def _is_empty(entry: QuickEntry) -> bool:
    if entry.action == "contact":
        return entry.contact in (None, Contact())
    named = any(piece.kind == "type" for piece in entry.understood)
    return not (entry.summary or entry.description or entry.who or named)


def _found(database: Database, entry: QuickEntry, known: Collection[str]) -> dict[str, Uid]:
    """Those who are named and not known yet, by the words that name them."""
    found: dict[str, Uid | None] = dict.fromkeys(known)
    for step in entry.steps():
        for who in step.who:
            try:
                if who not in found:
                    found[who] = find_who(database, who)
            except UserError as error:
                # "todo fly to Vilnius" names no contact, and says all of it in the summary.
                if step.type != "todo" or error.code != "entry-unclear":
                    raise
                found[who] = None
    return {who: uid for who, uid in found.items() if uid is not None}


def _subject(database: Database, entry: QuickEntry, known: Mapping[str, Uid], made: Mapping[str, Contact]) -> str:
    """What the history calls it: what is done, and the first with whom."""
    if entry.contact is not None:
        return full_name(entry.contact)
    who = next((who for who in entry.who if who in known or who in made), "")
    row = queries.contact_row(database, known[who]) if who in known else None
    name = row.name if row else full_name(made[who]) if who in made else ""
    return " · ".join(filter(None, (entry.summary, name)))


def named_contact(name: str) -> Contact:
    """A person of whom only the name is known."""
    contact = Contact()
    set_name(contact, name)
    return contact


def next_step(database: Database, text: str, now: datetime) -> NextStep:
    """The planned activity that a few words describe, with those whom they name; with none it is for the contacts of
    the activity it follows. A name that is not clear stays a word of the summary.
    """
    entry = read(database, text, now)
    found: dict[Uid, str] = {}
    unclear = []
    for who in entry.who:
        try:
            uid = find_who(database, who)
        except UserError:
            unclear.append(who)
        else:
            row = queries.contact_row(database, uid)
            found[uid] = row.name if row else who
    step = to_activity(entry, list(found))
    step.status, step.completed, step.result = "planned", "", ""
    step.summary = step.summary or ", ".join(unclear) or ("" if found else text)
    return NextStep(step, tuple(found.values()), tuple(unclear))


def to_activity(entry: QuickEntry, participants: Sequence[Uid]) -> Activity:
    """An entry as an activity with the contacts it was found to mean."""
    activity = Activity(
        type=entry.type or "todo",
        summary=entry.summary,
        description="\n".join(part for part in (entry.description, " ".join(f"#{t}" for t in entry.tags)) if part),
        duration=entry.duration,
        priority=entry.priority,
        direction=entry.direction,
        location=entry.location,
        contacts=[uid_text(contact) for contact in dict.fromkeys(participants)],
    )
    if entry.action == "log":
        activity.status, activity.result = "done", entry.result
        activity.completed = utc_text(parse_moment(entry.when)) if entry.when else utc_now()
    else:
        activity.due, activity.rrule, activity.reminders = entry.when, entry.rrule, entry.reminders
    return activity


def find_who(database: Database, who: str) -> Uid:
    """The one contact that these words name, in whatever case their language puts names.

    Raises UserError("entry-unclear") or ("entry-ambiguous").
    """
    found = candidates(database, who)
    exact = [row for row in found if fold(row.name) == fold(who)]
    if len(exact) == 1 or len(found) == 1:
        return (exact or found)[0].uid
    if not found:
        raise UserError("entry-unclear", who=who)
    raise UserError("entry-ambiguous", who=who, names=listed(row.name for row in found[:5]))


def candidates(database: Database, who: str, limit: int = 20) -> list[ContactRow]:
    """Contacts whose names begin with these words, in any order; by name, else by their company."""
    for form in name_forms(who):
        for column in ("name", "company"):
            if ids := search.find_named(database, column, words(form), limit):
                return queries.contact_rows(database, ids)
    return []
