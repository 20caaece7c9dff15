"""What quick entry understood, as chips: all that an entry holds, so that nothing is added that was not seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from crm_desktop.domain.choices import USUAL, Choices
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.names import full_name
from crm_desktop.domain.quick_entry import QuickEntry

# What a chip shows of an activity, in this order; words of text come last.
FIELDS = (
    "who", "when", "duration", "rrule", "reminders", "location", "result", "direction", "priority", "summary",
    "description",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that an entry says: its field (`kind`) and `value`; `step` is 0, and counts on for what comes next."""

    kind: str
    value: str
    step: int = 0


def chips(entry: QuickEntry) -> list[Chip]:
    """All that the entry and what follows it say, in order."""
    found: list[Chip] = []
    for number, step in enumerate(entry.steps()):
        parts = _of_contact(step.contact or Contact()) if step.action == "contact" else _of_activity(step)
        found += [Chip(kind, value, number) for kind, value in parts]
    return found


Changes = Mapping[tuple[int, str], Any]
"""New values of fields of an entry, by the number of its step and the name of the field; "" and None take one away."""


def changed(entry: QuickEntry, changes: Changes, step: int = 0, choices: Choices = USUAL) -> QuickEntry:
    """The entry with what was changed by hand. Another type, or its being done already, has its own usual result."""
    own = {f.name: changes[step, f.name] for f in fields(entry) if (step, f.name) in changes}
    found = replace(entry, **own)
    if "result" not in own and ("type" in own or "action" in own):
        found.result = choices.usual_result(found.type) if found.action == "log" else ""
    if not found.when:  # a series begins on some day
        found.rrule = ""
    if found.action == "log":
        found.rrule = found.reminders = ""
    if found.next:
        found.next = changed(found.next, changes, step + 1, choices)
    return found


def _of_activity(entry: QuickEntry) -> Iterator[tuple[str, str]]:
    if entry.action == "log":
        yield "action", "log"
    yield "type", entry.type
    for field in FIELDS:
        if field == "summary":
            yield from (("tag", tag) for tag in entry.tags)
        if field == "who":
            yield from (("who", name) for name in entry.who)
        elif value := getattr(entry, field):
            yield field, str(value)


def _of_contact(contact: Contact) -> Iterator[tuple[str, str]]:
    yield "action", "contact"
    yield "kind", contact.kind
    parts = [("name", full_name(contact) if contact != Contact(kind=contact.kind) else "")]
    parts += [("company", contact.company)]
    parts += [("email", item.value) for item in contact.emails]
    parts += [("phone", item.value) for item in contact.phones]
    parts += [("url", item.value) for item in contact.urls]
    parts += [("tag", tag) for tag in contact.tags]
    parts += [("notes", contact.notes)]
    yield from ((kind, value) for kind, value in parts if value)
