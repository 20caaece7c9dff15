"""One change of many contacts in one batch, which one Undo takes back: of those selected, or all that are found."""

from __future__ import annotations

import copy
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeAlias

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.assign import assign
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.fields import Value
from crm_desktop.domain.keys import tag_key
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.services import activities, playbooks
from crm_desktop.services.contacts import Writer
from crm_desktop.services.finding import parse_query
from crm_desktop.store import queries, search
from crm_desktop.store.documents import marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace

# Contacts by their uids, by their numbers, or as a search finds them.
Contacts: TypeAlias = "Sequence[Uid] | array[int] | str"

_CHUNK = 10_000  # contacts between two looks whether to go on
# The fields that are one cell each, so that many are set without reading the rest of the contacts.
_CELLS = ("tier", "status", "source", "owner", "title", "department", "notes", "cadence_days", "private")
_STARTING = ("tier", "status")  # the fields that may start a playbook


class Edit(Protocol):
    """What is to be done to each of the contacts; `action` is its word in the history, `what` says more."""

    action: str

    @property
    def what(self) -> str:
        """What of it is told in the history beside whom it was done to."""

    def write(self, workspace: Workspace, batch: Batch, numbers: Sequence[int]) -> None:
        """Do it to the contacts of these numbers."""


@dataclass(frozen=True)
class SetField:
    """Set a field named by its path (`domain.targets`); "" empties it. Raises as `domain.assign.assign`."""

    path: str
    value: str
    action = "bulk-edit"

    @property
    def what(self) -> str:
        return f"{self.path}: {self.value or '–'}"

    def write(self, workspace: Workspace, batch: Batch, numbers: Sequence[int]) -> None:
        uids = search.uids_of(workspace.database, numbers)
        if self.path in _STARTING:  # who has the value already is not started anew
            sql = f"SELECT uid FROM contact WHERE uid IN ({marks(uids)}) AND {self.path} <> ?"
            uids = [row[0] for row in workspace.database.rows(sql, [*uids, self.value])]
        if self.path in _CELLS:
            _set_cell(batch, uids, self.path, self.value)
        else:
            writer = Writer(workspace, batch)
            for before in queries.contacts(workspace.database, uids):
                after = copy.deepcopy(before)
                assign(after, self.path, self.value)
                writer.update(parse_uid(before.uid), before, after)
        if self.path in _STARTING and self.value:
            playbooks.after_change(workspace, batch, ((uid, f"{self.path}:{self.value}") for uid in uids))


@dataclass(frozen=True)
class Assign:
    """Make contacts somebody's, or nobody's with ""."""

    owner: str
    action = "assign-contacts"

    @property
    def what(self) -> str:
        return self.owner or "–"

    def write(self, workspace: Workspace, batch: Batch, numbers: Sequence[int]) -> None:
        _set_cell(batch, search.uids_of(workspace.database, numbers), "owner", self.owner)


@dataclass(frozen=True)
class AddTags:
    """Give tags to those who have them not, in any case and with any accents."""

    tags: tuple[str, ...]
    action = "tag"

    @property
    def what(self) -> str:
        return ", ".join(self.tags)

    def write(self, workspace: Workspace, batch: Batch, numbers: Sequence[int]) -> None:
        for tag in self.tags:
            given = batch.add_tag(tag, numbers)
            playbooks.after_change(workspace, batch, ((uid, f"tag:{tag}") for uid in given))


@dataclass(frozen=True)
class RemoveTags:
    """Take tags away, however they are written."""

    tags: tuple[str, ...]
    action = "untag"

    @property
    def what(self) -> str:
        return ", ".join(self.tags)

    def write(self, workspace: Workspace, batch: Batch, numbers: Sequence[int]) -> None:
        keys = {tag_key(tag) for tag in self.tags}
        held = queries.tags_of(workspace.database, numbers)
        batch.set_many("detail", "deleted", ((uid, 1) for uid, tag in held if tag_key(tag) in keys))


@dataclass(frozen=True)
class Plan:
    """Plan an activity with each of the contacts by itself."""

    activity: Activity
    action = "plan"

    @property
    def what(self) -> str:
        return ""

    def write(self, workspace: Workspace, batch: Batch, numbers: Sequence[int]) -> None:
        for uid in search.uids_of(workspace.database, numbers):
            step = activities.reminding(workspace, replace(self.activity, contacts=[uid_text(uid)]))
            activities.write(batch, step, workspace.journal.author)


@dataclass(frozen=True)
class Delete:
    """Delete the contacts; their parts stay with them, out of sight."""

    action = "delete"

    @property
    def what(self) -> str:
        return ""

    def write(self, workspace: Workspace, batch: Batch, numbers: Sequence[int]) -> None:
        uids = search.uids_of(workspace.database, numbers)
        batch.set_many("contact", "deleted", ((uid, 1) for uid in uids))


def apply(workspace: Workspace, edit: Edit, contacts: Contacts, progress: Progress | None = None) -> BatchInfo | None:
    """Do one thing to all these contacts; None where it changed nothing.

    One that is cancelled leaves nothing. Raises as the edit does.
    """
    numbers = numbers_of(workspace, contacts)
    with workspace.journal.batch(edit.action, _subject(workspace, edit, numbers)) as batch:
        for start in range(0, len(numbers), _CHUNK):
            if progress is not None:
                progress.advance(start, len(numbers))
            edit.write(workspace, batch, numbers[start : start + _CHUNK])
            batch.settle()
    return batch.info if batch.changes else None


def numbers_of(workspace: Workspace, contacts: Contacts) -> list[int]:
    """The numbers of the contacts in the order in which they lie in the database."""
    database = workspace.database
    if isinstance(contacts, array):
        return sorted(contacts)
    if isinstance(contacts, str):
        return sorted(search.ids_found(database, parse_query(database, contacts)))
    return sorted(search.ids_of(database, contacts))


def _subject(workspace: Workspace, edit: Edit, numbers: Sequence[int]) -> str:
    rows = queries.contact_rows(workspace.database, numbers) if len(numbers) == 1 else []
    whom = rows[0].name if rows else str(len(numbers))
    return f"{whom} · {edit.what}" if edit.what else whom


def _set_cell(batch: Batch, uids: Sequence[Uid], name: str, text: str) -> None:
    sample = Contact()
    assign(sample, name, text)
    value: Value = int(sample.private) if name == "private" else getattr(sample, name)
    batch.set_many("contact", name, ((uid, value) for uid in uids))


def tags_held(workspace: Workspace, contacts: Contacts) -> list[str]:
    """The tags that these contacts have, most used first."""
    found = Counter(tag for _, tag in queries.tags_of(workspace.database, numbers_of(workspace, contacts)))
    return sorted(found, key=lambda tag: (-found[tag], tag_key(tag)))
