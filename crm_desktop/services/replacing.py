"""Putting one text in the place of another in a field of many contacts: another domain, another area code."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.fields import Value as Cell
from crm_desktop.domain.progress import Progress
from crm_desktop.services import bulk
from crm_desktop.store.database import Database
from crm_desktop.store.journal import Batch
from crm_desktop.store.values import CELLS, LISTS, PARTS, Value, place, values_of
from crm_desktop.store.workspace import Workspace

__all__ = ["CELLS", "LISTS", "PARTS", "Preview", "Replace", "apply", "preview"]

_EXAMPLES = 3


@dataclass(frozen=True)
class Replace:
    """Replace a text, in any case, wherever it stands in a field (`store.values`); a value that is empty then goes."""

    field: str
    find: str
    text: str
    action = "bulk-replace"

    @property
    def what(self) -> str:
        return f"{self.field}: {self.find} → {self.text or '–'}"

    def write(self, workspace: Workspace, batch: Batch, numbers: Sequence[int]) -> None:
        table, cell = place(self.field)
        changed = list(self.changes(workspace.database, numbers))
        gone = [(value.record, 1) for value, text in changed if table == "detail" and not text]
        kept: Iterator[tuple[bytes, Cell]] = ((v.record, text) for v, text in changed if text or table != "detail")
        batch.set_many(table, cell, kept)
        batch.set_many(table, "deleted", gone)

    def changes(self, database: Database, numbers: Sequence[int]) -> Iterator[tuple[Value, str]]:
        """Each value in which the text stands, and what it would be."""
        if not self.find:
            return
        sought = re.compile(re.escape(self.find), re.IGNORECASE)
        for value in values_of(database, numbers, self.field, self.find):
            text = sought.sub(lambda _: self.text, value.text).strip()
            if text != value.text:
                yield value, text


def apply(
    workspace: Workspace, edit: Replace, contacts: bulk.Contacts, progress: Progress | None = None
) -> BatchInfo | None:
    """`bulk.apply` for those of the contacts that it concerns, so that the history tells how many these are."""
    changes = edit.changes(workspace.database, bulk.numbers_of(workspace, contacts))
    return bulk.apply(workspace, edit, array("q", sorted({value.contact for value, _ in changes})), progress)


@dataclass(frozen=True, slots=True)
class Preview:
    """How many values of how many contacts would change, and what the first of them would be."""

    values: int = 0
    contacts: int = 0
    examples: tuple[tuple[str, str], ...] = ()


def preview(workspace: Workspace, edit: Replace, contacts: bulk.Contacts) -> Preview:
    """What `apply` would do."""
    found = list(edit.changes(workspace.database, bulk.numbers_of(workspace, contacts)))
    examples = tuple((value.text, text) for value, text in found[:_EXAMPLES])
    return Preview(len(found), len({value.contact for value, _ in found}), examples)
