"""New rows of an import that look like somebody who is here: whom, why, and what would change were they the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.duplicates import Reason
from crm_desktop.domain.enrich import enriched, filled
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.services.duplicates import like_each
from crm_desktop.services.importing import Row, differences
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace

_MOST = 5  # whom a row looks like
_REPORT_EVERY = 20  # rows


class Look(NamedTuple):
    """Somebody here whom a row looks like, by name and company, and why, the weightiest reason first."""

    uid: Uid
    name: str
    company: str
    reasons: tuple[Reason, ...]


def looks(workspace: Workspace, rows: Sequence[Row], progress: Progress) -> Iterator[tuple[Row, list[Look]]]:
    """Those of the rows that would be created and look like somebody, the likeliest first for each."""
    new = [(row, row.contact) for row in rows if row.contact is not None]
    if not new or not queries.count_contacts(workspace.database):
        return
    found = like_each(workspace, [contact for _, contact in new])
    for number, ((row, _), pairs) in enumerate(zip(new, found, strict=True)):
        progress.check()
        if number % _REPORT_EVERY == 0:
            progress.advance(number, len(new))
        if known := [_look(workspace, pair.other, pair.reasons) for pair in pairs[:_MOST]]:
            yield row, known


def joined(workspace: Workspace, uid: Uid, contact: Contact, on_match: str) -> list[tuple[str, str, str]]:
    """What would change of somebody here who is the same as a new row: (field, old, new)."""
    held = queries.contact(workspace.database, uid)
    if on_match == "skip":
        return []
    return differences(held, (filled if on_match == "fill" else enriched)(held, contact))


def _look(workspace: Workspace, uid: Uid, reasons: tuple[Reason, ...]) -> Look:
    row = queries.contact_row(workspace.database, uid)
    return Look(uid, row.name if row else "", row.company if row else "", reasons)
