"""The sentences for what lower layers report by a code: what is wrong, and what to do about it."""

from __future__ import annotations

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError

SENTENCES = {
    # workspace and database
    "workspace-not-folder": "{path} is a file, not a folder; name a folder for the workspace.",
    "database-foreign": "{path} is not a CRM Desktop database; it was left alone. Choose another workspace folder.",
    "database-newer": "{path} was written by a newer version of CRM Desktop (data version {version}, this one knows "
    "{known}); update the program to open it. Nothing was changed.",
    "database-damaged": "{path} is damaged; nothing was changed. Restore the latest copy from the backups folder beside it.",
    "database-readonly": "{path} cannot be written; check the permissions of the file and its folder.",
    "database-busy": "{path} is in use by another program that is writing; try again in a moment.",
    "database-unreachable": "{path} cannot be opened; check that the folder exists and that you may use it.",
    "disk-full": "The disk is full; nothing was changed. Free some space and try again.",
    "disk-error": "The disk reported an error while {path} was used; nothing was changed. Check the disk, then try again.",
    "backup-failed": "No verified copy could be written to {path} ({reason}), so nothing was changed. Check the folder.",
    "attachment-unwritable": "The file could not be kept in {path} ({reason}); check the folder's permissions.",
    # what was asked for
    "contact-unknown": "There is no contact {uid}; find lists them with their identifiers.",
    "contact-not-yet": "The contact {uid} did not exist then.",
    "activity-unknown": "There is no activity {uid}; due lists the open ones.",
    "batch-unknown": "There is no change number {batch}; history lists them.",
    "nothing-to-undo": "There is nothing to undo.",
    "nothing-to-redo": "There is nothing to redo.",
    "already-undone": "Change number {batch} has been undone already; redo brings back the latest undo.",
    "field-unknown": "There is no field {field}; show --json lists the fields, custom.NAME makes a new one.",
    "field-computed": "{field} is computed and cannot be set.",
    "value-not-number": "{field} takes a number of days, not {value}.",
    "value-not-yes-no": "{field} takes yes or no, not {value}.",
    "custom-name-missing": "A field needs a name.",
    "custom-name-taken": "There is a field {name} already.",
    "custom-not-number": "{field} takes a number, not {value}.",
    "custom-not-date": "{field} takes a date, not {value}; write it like 2026-12-24.",
    "custom-not-yes-no": "{field} takes yes or no, not {value}.",
    "kind-unknown": "kind is individual or org, not {value}.",
    "time-unclear": "{value} is no time; write it like 2026-12-24 or 2026-12-24T15:30.",
    "entry-unclear": "Nobody was found for “{who}”; write the name as it stands in the contacts.",
    "entry-ambiguous": "“{who}” may be {names}; write more of the name.",
    "entry-empty": "There is nothing to add; write for example: call Ana tomorrow 3pm re: quote.",
    "workspace-not-empty": "The workspace has contacts already; sample data goes into an empty one. Name another "
    "folder with --workspace.",
    "view-unknown": "There is no view {view}; there are: {views}.",
    "no-screen": "There is no screen to open the window on; the commands work without one, see crm-desktop --help.",
    # files
    "file-not-found": "There is no file {path}.",
    "file-is-directory": "{path} is a folder; name a file.",
    "file-unreadable": "{path} cannot be read ({detail}); check its permissions.",
    "file-empty": "{path} is empty; there is nothing to import.",
    "file-binary": "{path} holds no text that could be a list of contacts; export it as CSV or vCard first.",
    "folder-not-found": "There is no folder {path}; make it first.",
    "file-unwritable": "{path} cannot be written ({detail}); check the folder and its permissions.",
}

# Why a row or card of an imported file was left out.
REASONS: dict[str, str] = {}

ACTIONS = {
    "create": "Added {subject}",
    "edit": "Changed {subject}",
    "delete": "Deleted {subject}",
    "import": "Imported {subject}",
    "demo": "Added sample data",
    "define-field": "Added the field {subject}",
    "plan": "Planned {subject}",
    "log": "Recorded {subject}",
    "complete": "Completed {subject}",
    "cancel": "Cancelled {subject}",
    "reschedule": "Moved {subject}",
    "assign": "Assigned {subject}",
    "edit-activity": "Changed {subject}",
    "delete-activity": "Deleted {subject}",
    "undo": "Undid: {subject}",
    "redo": "Redid: {subject}",
}

KEPT = {
    "changed": "changed since",
    "used": "something made since belongs to it",
}


def sentence(error: UserError) -> str:
    """What to tell the user about an error of their world."""
    template = SENTENCES.get(error.code)
    if template is None:
        values = ", ".join(f"{name}: {value}" for name, value in error.values.items())
        return f"{error.code} ({values})"
    return template.format_map(_Given(error.values))


def reason(code: str) -> str:
    """Why a row of an imported file was left out."""
    return REASONS.get(code, code)


def label(batch: BatchInfo) -> str:
    """What a batch did, as its line in the history."""
    return ACTIONS.get(batch.action, batch.action).format(subject=batch.subject).strip()


class _Given(dict[str, object]):
    """Leaves out what an error does not tell."""

    def __missing__(self, key: str) -> str:
        return ""
