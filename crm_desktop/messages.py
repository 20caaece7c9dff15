"""The sentences for what lower layers report by a code: what is wrong, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from crm_desktop import field_words
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.translation import counted, listed, number, translate
from crm_desktop.error_words import SENTENCES

if TYPE_CHECKING:
    from pathlib import Path

    from crm_desktop.domain.duplicates import Reason

# Why a file in the office's folder is left alone.
PROBLEMS = {
    "foreign": "it is no file of the office",
    "newer": "it was written by a newer version; update the program to read it",
    "cut": "it is not whole; its device or anybody who has it will write it anew",
    "altered": "it is not as it was written; somebody who has what it held will write it anew",
    "copy": "it is a copy that the folder's sync program made of another file, and not whole; it can be deleted",
    "large": "it is larger than any file of the office",
    "malformed": "it was written wrongly; nothing of it was taken",
    "cipher": "it was closed with another passphrase",
    "closed": "it is confidential, and this workspace has no passphrase for it",
    "other-office": "it belongs to another office",
    "plain": "it lies open in a confidential folder; delete it there when its content is no longer needed",
    "missing-parent": "changes that others built on have not come yet; whoever made them has to sync once more",
    "clock": "its clock is a day or more off; check the date there",
    "own-clock": "the clock of this computer is a day or more off the others'; check the date",
    "newer-version": "it has a newer version of CRM Desktop; what this version does not know shows after an update",
}

# Why a row or card of an imported file was left out.
REASONS = {
    "ics-cut": "the entry of the calendar has no end",
    "ics-too-long": "the entry of the calendar is longer than a megabyte",
    "ics-not-activity": "it is neither an event nor a task nor a journal entry",
    "ics-broken": "its lines are none of a calendar",
    "ics-no-date": "the event has no day that can be read",
    "ics-empty": "it holds nothing that makes an activity",
    "ics-rule": "by its rule there is no day left",
    "unclosed-quote": "a quotation mark is opened and never closed",
    "broken-quotes": "its quotation marks do not fit together",
    "line-too-long": "the line is too long to be a row",
    "too-many-cells": "it has more cells than the header",
    "nothing-usable": "it holds nothing that makes a contact",
    "card-cut": "the card has no END:VCARD",
    "card-too-long": "the card is too long",
    "card-group": "the card is a list of contacts, not a contact",
    "outside-card": "text outside of any card",
    "json-broken": "it is not valid JSON",
    "json-not-contact": "it does not have the shape of a contact",
    "json-too-long": "it is too long for a contact",
    "ldif-broken": "it holds a line that is not valid LDIF",
    "ldif-change": "it tells a change or a deletion, not a contact",
    "entry-too-long": "it is too long for a contact",
    "workbook-damaged": "the workbook is damaged; nothing from here on could be read",
}

# What of an imported row could not be read as what it should be, and was kept as text.
WARNINGS = {
    "ics-line": "a line of it that cannot be read was left out",
    "ics-rule": "a rule by which it repeats and that cannot be followed was kept as text",
    "ics-zone": "a time of an unknown time zone was taken for one here",
    "ics-range": "a change of this one and all that follow was taken for this one alone",
    "ics-past": "the series goes on from today; its days before are not taken",
    "date-unreadable": "a date that is none was kept as text",
    "number-unreadable": "a number that is none was kept as text",
    "yes-no-unreadable": "what is neither yes nor no was kept as text",
    "digits-lost": "a phone number that a spreadsheet had rounded was kept as text; its last digits are lost",
    "formula-error": "an error of a formula was left out",
}

# Why a file in the office's folder cannot be read.
UNREADABLE = {
    "too-big": "it is larger than any file of CRM Desktop",
    "not-a-file": "it is no plain file",
    "name": "its name is no text",
    "vanished": "it was gone before it could be read",
    "locked": "another program holds it",
    "forbidden": "you have no permission to read it",
    "offline": "it could not be fetched; its drive or provider may be offline",
}

# Why a cell of a reviewed list is not taken unless it is wanted.
DOUBTS = {
    "zeros": "lost its leading zero",
    "plus": "lost its +",
    "exponent": "a number like 4.9E+11",
    "rounded": "lost its last digits",
    "separators": "rewritten as a number",
    "date": "rewritten as a date",
    "letters": "letters mangled",
    "truth": "rewritten as yes or no",
    "cut": "cut at 32,767 characters",
    "spaces": "line breaks or blanks lost",
    "error": "became an error",
    "former": "outdated: changed since",
    "fewer": "has fewer tags",
    "repeated": "stands twice in the list",
    "deleted": "was deleted here",
    "unusable": "no value for this field",
}

# What an export had no place for.
LEFT_OUT = {
    "photo": "photos",
    "extras": "properties of other programs",
    "source_uids": "identifiers of other programs",
    "former": "what they had before they became one with others",
    "last_reach": "last reaches",
    "last_attempt": "last attempts",
    "next_step": "next steps",
    "labels": "labels of e-mail addresses",
    "cut": "the ends of texts that are too long for a cell",
    "run": "which playbook planned them",
    "files": "attached files",
}

# Why two contacts may be one; {first} and {second} are the words of their names that are alike.
DUPLICATES = {
    "name": "same name",
    "swapped": "names swapped",
    "script": "same name in another script: {first}/{second}",
    "spelling": "name spelled in another way: {first}/{second}",
    "short": "{first}/{second}",
    "letter": "names differ by one letter: {first}/{second}",
    "letters": "names differ by two letters: {first}/{second}",
    "initial": "an initial only: {first}/{second}",
    "part": "part of the name",
    "family": "same first name, another family name: {first}/{second}",
    "email": "same e-mail",
    "email-near": "e-mail addresses differ by one letter",
    "mobile": "same mobile number",
    "phone": "same phone number",
    "phone-near": "phone numbers differ by one digit",
    "birthday": "same birthday",
    "company": "same company",
    "domain": "e-mail at the same company",
    "address": "same address",
    "link": "same page or account",
}

ACTIONS = {
    "create": "Added {subject}",
    "edit": "Changed {subject}",
    "bulk-edit": "Changed {subject}",
    "bulk-replace": "Replaced text in {subject}",
    "assign-contacts": "Assigned {subject}",
    "tag": "Tagged {subject}",
    "untag": "Took tags from {subject}",
    "group-add": "Added the group {subject}",
    "group-edit": "Changed the group {subject}",
    "group-move": "Moved the group {subject}",
    "group-delete": "Deleted the group {subject}",
    "delete": "Deleted {subject}",
    "not-same": "Said that they are not the same: {subject}",
    "perhaps-same": "Took back that they are not the same: {subject}",
    "merge": "Merged {subject}",
    "import": "Imported {subject}",
    "review": "Reviewed {subject}",
    "demo": "Added sample data",
    "define-field": "Added the field {subject}",
    "rename-field": "Renamed the field {subject}",
    "edit-field": "Changed the field {subject}",
    "order-fields": "Changed the order of fields",
    "delete-field": "Deleted the field {subject}",
    "merge-fields": "Merged the fields {subject}",
    "add-choice": "Added the choice {subject}",
    "change-choice": "Changed the choice {subject}",
    "order-choices": "Changed an order of choices: {subject}",
    "rename-choice": "Renamed {subject}",
    "merge-choices": "Merged {subject}",
    "delete-choice": "Deleted the choice {subject}",
    "plan": "Planned {subject}",
    "log": "Recorded {subject}",
    "complete": "Completed {subject}",
    "cancel": "Cancelled {subject}",
    "reschedule": "Moved {subject}",
    "skip-missed": "Skipped what was missed of {subject}",
    "complete-missed": "Completed what was missed of {subject}",
    "assign": "Assigned {subject}",
    "edit-activity": "Changed {subject}",
    "delete-activity": "Deleted {subject}",
    "repair": "Repaired the workspace",
    "erase": "Erased somebody for good",
    "reconcile": "Brought together what several did without knowing of each other",
    "playbook-bring": "Wrote down the playbooks that come with the program",
    "playbook-create": "Added the playbook {subject}",
    "playbook-edit": "Changed the playbook {subject}",
    "playbook-delete": "Deleted the playbook {subject}",
    "playbook-apply": "Applied {subject}",
    "playbook-stop": "Stopped {subject}",
    "playbook-move": "Moved {subject}",
    "remind": "Reminded of {subject}",
    "tell": "Told the office of what is private no more",
    "snooze-reminder": "Reminds later of {subject}",
    "join-office": "Joined the office as {subject}",
    "match-office": "Matched {subject} with the office's",
    "rename-device": "Called this computer {subject}",
    "retire-device": "Retired {subject}",
    "choose": "Decided what {subject} holds",
    "keep": "Kept {subject}",
    "letters": "Recorded {subject}",
    "template-bring": "Wrote down the templates that come with the program",
    "template-create": "Added the template {subject}",
    "template-edit": "Changed the template {subject}",
    "template-delete": "Deleted the template {subject}",
    "lead": "Took the requests of {subject}",
    "post": "Recorded {subject}",
    "mail": "Recorded {subject}",
    "attach": "Attached {subject}",
    "remove-file": "Removed {subject}",
    "undo": "Undid: {subject}",
    "redo": "Redid: {subject}",
}
# What a number of them is, where an action was done to several and its subject is their number: one, and many.
_CONTACTS, _ACTIVITIES, _FILES = (
    ("1 contact", "%Ln contacts"),
    ("1 activity", "%Ln activities"),
    ("1 file", "%Ln files"),
)
COUNTED = {
    **dict.fromkeys(("delete", "bulk-edit", "bulk-replace", "assign-contacts", "tag", "untag"), _CONTACTS),
    "match-office": _CONTACTS,
    "letters": ("1 e-mail", "%Ln e-mails"),
    "mail": ("1 e-mail", "%Ln e-mails"),
    "post": ("1 letter", "%Ln letters"),
    **dict.fromkeys(("skip-missed", "complete-missed"), ("1 series", "%Ln series")),
    **dict.fromkeys(("attach", "remove-file"), _FILES),
    **dict.fromkeys(
        ("plan", "complete", "cancel", "reschedule", "assign", "delete-activity", "remind", "snooze-reminder"),
        _ACTIVITIES,
    ),
}
# What is done to many contacts: behind their number, or the name of the only one, stands what it was.
_TELLING = ("bulk-edit", "bulk-replace", "assign-contacts", "tag", "untag")

# Why an undo left a cell as it is.
KEPT = {
    "changed": "changed since",
    "used": "something made since belongs to it",
}

# Why a folder is no good place for a workspace, and what to do instead; {name} is the program or the kind of disk.
PLACES = {
    "network": "The workspace {folder} lies on a network drive ({name}): two computers that open it, or a connection "
    "that breaks, can damage it. Close the program, move the folder to a disk of this computer, and open it there; "
    "several computers share contacts through an office's folder (Sync).",
    "synced": "The workspace {folder} lies in a folder that is synced ({name}): its parts travel one by one, and an "
    "older one may come back. Close the program, move the folder elsewhere, and open it there; several computers "
    "share contacts through an office's folder (Sync), which may lie in the synced one.",
    "removable": "The workspace {folder} lies on a removable disk ({name}): whoever has the disk can read it, and "
    "pulling it out too early can damage it. Give the workspace a passphrase, keep backups elsewhere, and eject the "
    "disk before you take it; or move the folder to a disk of this computer.",
}


def sentence(error: UserError) -> str:
    """What to tell the user about an error of their world, in one line."""
    values = {name: number(value) if type(value) is int else value for name, value in error.values.items()}
    return _one_line(_tr(SENTENCES[error.code]).format_map(values))


def reason(code: str) -> str:
    """Why a row of an imported file was left out."""
    return _tr(REASONS[code])


def sync_problem(problem: tuple[str, str, str]) -> str:
    """What is wrong with a file of the office's folder: its name, a code, and a word for a developer."""
    code = problem[1]
    return _tr(PROBLEMS[code]) if code in PROBLEMS else unreadable(code)


def warning(code: str) -> str:
    """What of an imported row was kept as text."""
    return _tr(WARNINGS[code])


def unreadable(code: str) -> str:
    """Why a file in the office's folder cannot be read."""
    return _tr(UNREADABLE[code])


def doubt(code: str) -> str:
    """Why a cell of a reviewed list is not taken unless it is wanted."""
    return _tr(DOUBTS[code])


def place(kind: str, name: str, folder: Path) -> str:
    """Why a folder is no good place for a workspace: a `services.places.Doubt`."""
    return _one_line(_tr(PLACES[kind]).format(folder=folder, name=name))


def duplicate_reason(reason: Reason) -> str:
    """Why two contacts may be one, in a few words: one of several reasons."""
    return _tr(DUPLICATES[reason.code]).format(first=reason.first, second=reason.second)


def kept(code: str) -> str:
    """Why an undo left a cell as it is."""
    return _tr(KEPT[code])


def left_out(counts: Mapping[str, int]) -> str:
    """What an export had no place for, in one line."""
    things = listed(f"{_tr(LEFT_OUT[code])} ({n})" for code, n in counts.items())
    return translate("Messages", "There is no place in it for: {things}").format(things=things)


def label(batch: BatchInfo) -> str:
    """What a batch did, as its line in the history; of an undo and a redo, which action of before."""
    if batch.of:
        return _one_line(_did(batch.action, _did(batch.of, batch.subject)))
    return _one_line(_did(batch.action, batch.subject))


def _did(action: str, subject: str) -> str:
    number, dot, what = subject.partition(" · ")
    if action in ("bulk-edit", "bulk-replace"):
        what = _field_in_words(what)
        subject = f"{number}{dot}{what}"
    if number.isdecimal() and action in COUNTED and (not dot or action in _TELLING):
        subject = f"{counted('Messages', *COUNTED[action], int(number))}{dot}{what}"
    template = (
        _tr(ACTIONS[action]) if action in ACTIONS else "{action} {subject}"
    )  # what a newer version did may have no words here
    return template.format(action=action, subject=subject).strip()


def _field_in_words(what: str) -> str:
    """A field and its value, "cadence_days: 30", with the field as it is called."""
    path, colon, value = what.partition(": ")
    return f"{field_words.of_contact(path)}{colon}{value}"


def _one_line(text: str) -> str:
    return " ".join(text.splitlines()).strip()


def _tr(text: str) -> str:
    return translate("Messages", text)
