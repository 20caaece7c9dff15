"""The sentences for what lower layers report by a code: what is wrong, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from crm_desktop import field_words
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.duplicates import Reason
from crm_desktop.domain.errors import UserError

SENTENCES = {
    # workspace and database
    "workspace-not-folder": "{path} is a file, not a folder; name a folder for the workspace.",
    "database-foreign": "{path} is not a CRM Desktop database; it was left alone. Choose another workspace folder.",
    "database-newer": "{path} was written by a newer version of CRM Desktop (data version {version}, this one knows "
    "{known}); update the program to open it. Nothing was changed.",
    "database-damaged": "{path} is damaged; nothing was changed. Put back the latest copy from the folder backups.",
    "database-readonly": "{path} cannot be written; check the permissions of the file and its folder.",
    "database-busy": "{path} is in use by another program that is writing; try again in a moment.",
    "database-unreachable": "{path} cannot be opened; check that the folder exists and that you may use it.",
    "disk-full": "The disk is full; nothing was changed. Free some space and try again.",
    "disk-error": "The disk reported an error at {path}; nothing was changed. Check the disk, then try again.",
    "backup-failed": "No verified copy could be written to {path} ({reason}); nothing was changed. Check the folder.",
    "attachment-unwritable": "The file could not be kept in {path} ({reason}); check the folder's permissions.",
    "code-too-large": "The name is too long for a code that a phone could read; send the contact as a file instead.",
    # a web form's folder
    "lead-folder-away": "{path} cannot be looked into ({detail}); check that the folder is there, or choose another in "
    "the settings.",
    "lead-not-moved": "{path} was taken, but could not be moved into done ({detail}); it stays where it is.",
    "form-empty": "{path} tells no name, e-mail address or phone number; it was left alone.",
    "form-broken": "{path} is not whole or no JSON ({detail}); mend it, or let the form send it again.",
    "form-too-large": "{path} is larger than {most} MB; it was left alone. Import it by hand if it is a list.",
    "form-changing": "{path} is being written; it is read when it is whole.",
    # what was asked for
    "merge-alone": "Choose two contacts or more to make one of them; each once.",
    "merge-many": "Up to {most} contacts are merged at once; choose fewer.",
    "merge-kinds": "A person and a company are not one. Change the kind of one of them first, if it is wrong.",
    "merge-private": "Some of these contacts are private and some are not. Make them alike first: all that is private "
    "in them would go to everybody.",
    "contact-unknown": "There is no contact {uid}; find lists them with their identifiers.",
    "contact-not-yet": "The contact {uid} did not exist then; name a later time.",
    "activity-unknown": "There is no activity {uid}; due lists the open ones.",
    "activity-not-open": "“{summary}” is not open any more; log records something new.",
    "playbook-unknown": "There is no playbook {uid} any more; choose another one.",
    "playbook-empty": "The playbook {name} has no steps; add one first.",
    "playbook-running": "{name} is at work for {who} already; stop it first to begin again.",
    "playbook-name-missing": "A playbook needs a name.",
    "playbook-days": "A step lies at most {most} days from its day, not {value}; enter fewer.",
    "playbook-outside": "A step {summary} counted from {day} lies outside of the calendar; choose another day.",
    "bad-rule": "“{rule}” is no rule by which something repeats from day to day; write one such as "
    "FREQ=WEEKLY;BYDAY=MO,TH.",
    "rule-never": "By the rule “{rule}” there would be no day at all; choose other days or a later end.",
    "rule-moved": "The rule “{rule}” tells the days by itself: move this one alone, or change the rule.",
    "record-unknown": "There is no contact or activity {uid}; find and due list them with their identifiers.",
    "batch-unknown": "There is no change number {batch}; history lists them.",
    "nothing-to-undo": "There is nothing to undo.",
    "nothing-to-redo": "There is nothing to redo.",
    "erased-stays": "Who was erased stays erased; nothing of it is left that could come back.",
    "erase-name": "Erasing cannot be undone; to go on, type the full name {name}.",
    "already-undone": "Change number {batch} has been undone already; redo brings back the latest undo.",
    "field-unknown": "There is no field {field}; show --json lists the fields, custom.NAME makes a new one.",
    "field-computed": "{field} is computed and cannot be set.",
    "value-not-number": "{field} takes a number of days, not {value}.",
    "value-not-yes-no": "{field} takes yes or no, not {value}.",
    "value-not-uid": "{field} takes the identifier of a company, not {value}; find kind:org lists them.",
    "kind-unknown": "kind is individual or org, not {value}.",
    "group-name-missing": "A group needs a name.",
    "folder-within": "The folder {name} cannot lie within itself; choose another place.",
    "custom-name-missing": "A field needs a name.",
    "custom-name-taken": "There is a field {name} already.",
    "custom-not-number": "{field} takes a number, not {value}.",
    "custom-not-date": "{field} takes a date, not {value}; write it like 2026-12-24.",
    "custom-not-yes-no": "{field} takes yes or no, not {value}.",
    "choice-name-missing": "A choice needs a name.",
    "choice-name-taken": "There is a choice {name} already; merge the two to make them one.",
    "choice-in-use": "{name} is held by {count} records; merge it into another, or hide it.",
    "type-unknown": "There is no type of activity {type}; there are: {types}.",
    "time-unclear": "{value} is no time; write it like 2026-12-24 or 2026-12-24T15:30.",
    "entry-unclear": "Nobody was found for “{who}”; write the name as it stands in the contacts.",
    "entry-ambiguous": "“{who}” may be {names}; write more of the name.",
    "entry-empty": "There is nothing to add; write for example: call Ana tomorrow 3pm re: quote.",
    "workspace-not-empty": "The workspace has contacts already; sample data goes into an empty one. Name another "
    "folder with --workspace.",
    # the office's folder
    "sync-folder-away": "The office's folder {path} cannot be reached ({detail}); what you enter is kept here and goes "
    "there once it is back.",
    "sync-folder-full": "The office's folder {path} is full; free some space there. What you enter is kept here until "
    "then.",
    "sync-folder-readonly": "The office's folder {path} cannot be written ({detail}); ask whoever looks after it for "
    "the permission to change files. What you enter is kept here until then.",
    "sync-folder-unwritable": "A file cannot be put into the office's folder {path} ({detail}); another program may "
    "hold it. It is tried again at the next sync.",
    # an office
    "sync-not-joined": "This workspace does not sync yet; name the office's folder: crm-desktop sync FOLDER.",
    "sync-marker-missing": "{path} does not hold the office's file office.csv; nothing was read or written. Check that "
    "it is the right folder; crm-desktop sync FOLDER makes it the office's again.",
    "sync-marker-broken": "The office's file office.csv in {path} cannot be read; nothing else was read or written. "
    "Check that it is the right folder; crm-desktop sync FOLDER writes it anew.",
    "sync-other-office": "{path} belongs to the office {name}, and this workspace to another; two offices never mix. "
    "Name the right folder, or another workspace with --workspace.",
    "sync-passphrase-needed": "The folder of {name} is confidential; enter the office's passphrase (on the command "
    "line it is asked for, or taken from CRM_DESKTOP_PASSPHRASE).",
    "sync-passphrase-wrong": "This is not the passphrase of {name}; try again.",
    "sync-not-confidential": "The office.csv in {path} says that the folder is not confidential, but the office is; "
    "nothing was written. Ask who changed it; crm-desktop sync FOLDER writes it anew.",
    # the window
    "no-screen": "There is no screen to open the window on; the commands work without one, see crm-desktop --help.",
    "qt-unloadable": "The window needs a library that is missing ({detail}); install the system's libraries for Qt 6. "
    "The commands work without it, see crm-desktop --help.",
    "view-unknown": "There is no view {view}; there are: {views}.",
    # files
    "file-not-found": "There is no file {path}.",
    "file-is-directory": "{path} is a folder; name a file.",
    "file-unreadable": "{path} cannot be read ({detail}); check its permissions.",
    "file-empty": "{path} is empty; there is nothing to import.",
    "file-binary": "{path} holds no text that could be a list of contacts; export it as CSV or vCard first.",
    "file-is-workbook": "{path} is a spreadsheet of a kind that cannot be read here; save it as XLSX or CSV there.",
    "file-damaged": "{path} is damaged ({detail}); save it again in the program that wrote it.",
    "file-locked": "{path} is locked with a password; save it without one there and import that.",
    "workbook-too-large": "{path} holds more than can be read at once; save the sheet as CSV there and import that.",
    "sheet-unknown": "There is no sheet {sheet} in {path}; there are: {sheets}.",
    "line-too-long": "Line {line} of {path} is too long to be a row of a table; check that this is the right file.",
    "table-not-found": "There is no table in {path}; export the contacts as CSV or vCard.",
    "too-many-columns": "{path} has {count} columns, more than the {limit} that a table may have; check that its rows "
    "end with line breaks.",
    "format-unknown": "The format {format} is not known here; there are: {formats}.",
    "encoding-unknown": "There is no encoding {encoding}; name one such as utf-8, utf-16 or windows-1252.",
    "mapping-unreadable": "{path} is no mapping ({detail}); write [columns], then a line for each column such as "
    '"Header" = "emails.work".',
    "mapping-unknown-target": "The mapping sends the column {header} to {target}, which is no field; write for example "
    "given, emails.work, addresses.home.city or custom.NAME.",
    "letter-none": "{path} is no e-mail; save it in the mail program as .eml or .msg.",
    "letter-damaged": "{path} is a damaged e-mail; save it in the mail program again.",
    "letter-too-large": "{path} is larger than the {limit} MB that an e-mail may have.",
    "template-broken": "The template cannot be used: line {line}: {detail}.",
    "template-too-long": "The template is too long; it may have {most} characters.",
    "template-text-too-long": "The template becomes too long a text; it may have {most} characters.",
    "template-name-missing": "A template needs a name.",
    "template-unknown": "There is no template {uid}.",
    "email-unusable": "{address} is no address that an e-mail could go to; correct it in the contact.",
    "attachment-too-large": "{path} is larger than the {limit} MB that a file may have.",
    "attachment-lost": "{name} is missing here or damaged; attach the file again, or take it from a backup.",
    "attachment-away": "{name} is not on this computer; it comes when the office's folder has it.",
    "calendar-not-found": "There is no calendar in {path}; export it as iCalendar (.ics) there.",
    "columns-missing": "Choose at least one column to write.",
    "layout-unknown": "There is no layout {layout}; there are: {layouts}.",
    "sheet-too-small": "{path} would hold more than the {rows} rows and {columns} columns that a sheet may have; "
    "export it as CSV, or fewer at a time.",
    "folder-not-found": "There is no folder {path}; make it first.",
    "folder-taken": "{path} is there already; name another folder, or a file that ends in .zip.",
    "file-unwritable": "{path} cannot be written ({detail}); check the folder and its permissions.",
}

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
    "assign": "Assigned {subject}",
    "edit-activity": "Changed {subject}",
    "delete-activity": "Deleted {subject}",
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
# What a number of them is, where an action was done to several and its subject is their number.
_COUNTED = {
    **dict.fromkeys(("delete", "bulk-edit", "bulk-replace", "assign-contacts", "tag", "untag"), "contacts"),
    "match-office": "contacts",
    "letters": "e-mails",
    "mail": "e-mails",
    "post": "letters",
    "skip-missed": "series",
    **dict.fromkeys(("attach", "remove-file"), "files"),
    **dict.fromkeys(
        ("plan", "complete", "cancel", "reschedule", "assign", "delete-activity", "remind", "snooze-reminder"),
        "activities",
    ),
}
# What is done to many contacts: behind their number, or the name of the only one, stands what it was.
_TELLING = ("bulk-edit", "bulk-replace", "assign-contacts", "tag", "untag")

KEPT = {
    "changed": "changed since",
    "used": "something made since belongs to it",
}


def sentence(error: UserError) -> str:
    """What to tell the user about an error of their world, in one line."""
    return _one_line(SENTENCES[error.code].format_map(error.values))


def reason(code: str) -> str:
    """Why a row of an imported file was left out."""
    return REASONS[code]


def sync_problem(problem: tuple[str, str, str]) -> str:
    """What is wrong with a file of the office's folder: its name, a code, and a word for a developer."""
    code = problem[1]
    return PROBLEMS[code] if code in PROBLEMS else unreadable(code)


def warning(code: str) -> str:
    """What of an imported row was kept as text."""
    return WARNINGS[code]


def unreadable(code: str) -> str:
    """Why a file in the office's folder cannot be read."""
    return UNREADABLE[code]


def doubt(code: str) -> str:
    """Why a cell of a reviewed list is not taken unless it is wanted."""
    return DOUBTS[code]


def duplicate_reason(reason: Reason) -> str:
    """Why two contacts may be one, in a few words: one of several reasons."""
    return DUPLICATES[reason.code].format(first=reason.first, second=reason.second)


def left_out(counts: Mapping[str, int]) -> str:
    """What an export had no place for, in one line."""
    return f"There is no place in it for: {', '.join(f'{LEFT_OUT[code]} ({n})' for code, n in counts.items())}"


def label(batch: BatchInfo) -> str:
    """What a batch did, as its line in the history."""
    subject = batch.subject
    number, dot, what = subject.partition(" · ")
    if batch.action in ("bulk-edit", "bulk-replace"):
        what = _field_in_words(what)
        subject = f"{number}{dot}{what}"
    if number.isdecimal() and batch.action in _COUNTED and (not dot or batch.action in _TELLING):
        subject = f"{number} {_COUNTED[batch.action]}{dot}{what}"
    template = ACTIONS.get(batch.action, "{action} {subject}")  # what a newer version did may have no words here
    return _one_line(template.format(action=batch.action, subject=subject))


def _field_in_words(what: str) -> str:
    """A field and its value, "cadence_days: 30", with the field as it is called."""
    path, colon, value = what.partition(": ")
    return f"{field_words.of_contact(path)}{colon}{value}"


def _one_line(text: str) -> str:
    return " ".join(text.splitlines()).strip()
