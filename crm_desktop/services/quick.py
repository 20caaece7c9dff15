"""Quick entry: what a sentence asks for, with the contacts it names, done in one batch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.choices import USUAL, Choices
from crm_desktop.domain.clock import parse_moment, utc_now, utc_text
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.name_forms import name_forms
from crm_desktop.domain.quick_entry import QuickEntry, parse
from crm_desktop.domain.text import fold, words
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


def add(
    workspace: Workspace,
    text: str,
    now: datetime,
    about: Uid | None = None,
    chosen: Mapping[str, Uid] | None = None,
) -> Added:
    """Do what a sentence asks for; `about` is the contact meant where it names none.

    `chosen` tells who is meant by the words of a name, where that was asked already.
    Raises UserError("entry-empty" | "entry-unclear" | "entry-ambiguous"), the last two naming `who` is meant.
    """
    return add_entry(workspace, parse(text, now, choices.load(workspace.database)), about, chosen)


def add_entry(
    workspace: Workspace, entry: QuickEntry, about: Uid | None = None, chosen: Mapping[str, Uid] | None = None
) -> Added:
    """`add` for a sentence that was read already, and perhaps changed since."""
    if entry.action == "contact":
        contact = entry.contact or Contact()
        if contact == Contact():
            raise UserError("entry-empty")
        return Added("contact", contacts.create(workspace, contact))
    named = any(piece.kind == "type" for piece in entry.understood)
    if not (entry.summary or entry.description or entry.who or named):
        raise UserError("entry-empty")
    who = chosen or {}
    uid = who.get(entry.who) or _who(workspace.database, entry, about)
    activity = to_activity(entry, uid)
    following = None
    if entry.next:
        following = to_activity(entry.next, who.get(entry.next.who) or _who(workspace.database, entry.next, uid))
    return Added("activity", activities.add(workspace, activity, following), tuple(activity.contacts))


def next_step(text: str, now: datetime, known: Choices = USUAL) -> Activity:
    """The planned activity that a few words describe, for the contacts of the activity it follows."""
    entry = parse(text, now, known)
    step = to_activity(entry, None)
    step.status, step.completed, step.result = "planned", "", ""
    step.summary = step.summary or entry.who or text
    return step


def _who(database: Database, entry: QuickEntry, about: Uid | None) -> Uid | None:
    if not entry.who:
        return about
    try:
        return find_who(database, entry.who)
    except UserError as error:
        # "todo fly to Vilnius" names no contact, and says all of it in the summary.
        if entry.type == "todo" and error.code == "entry-unclear":
            return about
        raise


def to_activity(entry: QuickEntry, contact: Uid | None) -> Activity:
    """An entry as an activity with the contact it was found to mean."""
    activity = Activity(
        type=entry.type or "todo",
        summary=entry.summary,
        description="\n".join(part for part in (entry.description, " ".join(f"#{t}" for t in entry.tags)) if part),
        duration=entry.duration,
        priority=entry.priority,
        direction=entry.direction,
        location=entry.location,
        contacts=[uid_text(contact)] if contact else [],
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
    raise UserError("entry-ambiguous", who=who, names=", ".join(row.name for row in found[:5]))


def candidates(database: Database, who: str, limit: int = 20) -> list[ContactRow]:
    """Contacts whose names begin with these words, in any order; by name, else by their company."""
    for form in name_forms(who):
        for column in ("name", "company"):
            if ids := search.find_named(database, column, words(form), limit):
                return queries.contact_rows(database, ids)
    return []
