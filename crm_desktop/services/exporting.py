"""Exporting the contacts that a query finds, in the format that the file's name asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.query import Query
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.interchange import formats
from crm_desktop.services import choices
from crm_desktop.services.finding import parse_query
from crm_desktop.store import queries, search
from crm_desktop.store.workspace import Workspace

LAYOUTS = ("full", "google", "outlook")


def export_query(
    workspace: Workspace,
    path: Path,
    query: Query,
    *,
    format_name: str | None = None,
    layout: str = "full",
    left_out: Counter[str] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write what the query finds, by name; returns how many. Raises UserError where the file cannot be written."""
    uids = search.uids_of(workspace.database, search.find_ids(workspace.database, query))
    return export_uids(
        workspace, path, uids, format_name=format_name, layout=layout, left_out=left_out, progress=progress
    )


def export_uids(
    workspace: Workspace,
    path: Path,
    uids: Sequence[Uid],
    *,
    format_name: str | None = None,
    layout: str = "full",
    left_out: Counter[str] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write these contacts in this order; the format is named, or told by the suffix. `layout` is for CSV.

    A format may name a version: "vcard-4.0". What a layout has no place for is counted in `left_out`, by field.
    """
    progress = progress or Progress()
    target = formats.for_writing(path, format_name)
    known = choices.load(workspace.database)

    def contacts() -> Iterator[Contact]:
        for number, contact in enumerate(queries.contacts(workspace.database, uids)):
            progress.check()
            contact.photo = _photo(workspace, contact)
            known.settle(contact)
            yield contact
            progress.advance(number + 1, len(uids))

    return target.write(contacts, path, layout, left_out)


def export_text(workspace: Workspace, path: Path, query: str, *, layout: str = "full") -> int:
    """`export_query` for the text of a query."""
    return export_query(workspace, path, parse_query(workspace.database, query), layout=layout)


def _photo(workspace: Workspace, contact: Contact) -> bytes | None:
    name = queries.photo_name(workspace.database, parse_uid(contact.uid))
    return workspace.attachments.get(name) if name else None
