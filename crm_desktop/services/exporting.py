"""Exporting the contacts that a query finds, or their activities, in the format that the file's name asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from crm_desktop.domain import targets
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.query import Query
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.interchange import formats
from crm_desktop.interchange.layout_rows import Columns, Layout
from crm_desktop.services import choices
from crm_desktop.services.activity_export import export_activities
from crm_desktop.services.finding import parse_query
from crm_desktop.store import queries, search
from crm_desktop.store.workspace import Workspace

LAYOUTS = ("full", "google", "outlook")


def chosen_columns(paths: Sequence[str]) -> Columns:
    """The columns that these paths of `domain.targets` name, headed by them.

    Raises UserError("field-unknown", field) and UserError("columns-missing").
    """
    found = []
    for path in dict.fromkeys(path.strip() for path in paths):
        try:
            found.append(targets.parse(path))
        except ValueError as error:
            raise UserError("field-unknown", field=path) from error
    if not found:
        raise UserError("columns-missing")
    return Columns(tuple(found))


def layout_named(name: str, saved: Mapping[str, Sequence[str]]) -> Layout:
    """One of LAYOUTS, or one that was saved, by its name; raises UserError("layout-unknown", layout, layouts)."""
    if name in LAYOUTS:
        return name
    if name not in saved:
        raise UserError("layout-unknown", layout=name, layouts=listed((*LAYOUTS, *saved)))
    return chosen_columns(saved[name])


def export_query(
    workspace: Workspace,
    path: Path,
    query: Query,
    *,
    format_name: str | None = None,
    layout: Layout = "full",
    left_out: Counter[str] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write what the query finds, by name; returns how many. Raises UserError where the file cannot be written.

    A calendar takes their activities instead; for a query that finds all, also those with nobody.
    """
    if formats.is_calendar(path, format_name) and not query.terms:
        return export_activities(workspace, path, left_out=left_out, progress=progress)
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
    layout: Layout = "full",
    left_out: Counter[str] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write these contacts in this order; the format is named, or told by the suffix. `layout` is for tables.

    A format may name a version: "vcard-4.0". What there is no place for is counted in `left_out`, by field. Cancelled
    or failed, it leaves the file that was there.
    """
    if formats.is_calendar(path, format_name):
        return export_activities(workspace, path, uids, left_out=left_out, progress=progress)
    progress = progress or Progress()
    left_out = Counter() if left_out is None else left_out
    target = formats.for_writing(path, format_name)
    wants_photos = not (target.is_table and isinstance(layout, Columns))
    known = choices.load(workspace.database)
    # A sheet takes as long again to write as its rows take to read.
    steps = len(uids) * (2 if target is formats.XLSX and isinstance(layout, str) else 1)

    def contacts() -> Iterator[Contact]:
        for number, contact in enumerate(queries.contacts(workspace.database, uids)):
            progress.check()
            contact.photo = _photo(workspace, contact) if wants_photos else None
            known.settle(contact)
            yield contact
            progress.advance(number + 1, steps)

    return target.write(contacts, path, layout, left_out, progress)


def export_text(workspace: Workspace, path: Path, query: str, *, layout: str = "full") -> int:
    """`export_query` for the text of a query."""
    return export_query(workspace, path, parse_query(workspace.database, query), layout=layout)


def _photo(workspace: Workspace, contact: Contact) -> bytes | None:
    name = queries.photo_name(workspace.database, parse_uid(contact.uid))
    return workspace.attachments.get(name) if name else None
