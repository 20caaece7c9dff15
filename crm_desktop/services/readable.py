"""The plain list of contacts that anyone can open in a spreadsheet, also without this program."""

from __future__ import annotations

import io
from collections.abc import Sequence

from crm_desktop.domain import targets
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.query import Query
from crm_desktop.interchange.csv_write import write_columns
from crm_desktop.store import queries, search
from crm_desktop.store.workspace import Workspace

# The uid tells whom a row of an edited copy speaks of.
DEFAULT_COLUMNS = (
    "name", "company", "title", "emails.1.value", "phones.1.value", "phones.2.value", "addresses.1.street",
    "addresses.1.postal_code", "addresses.1.city", "addresses.1.country", "status", "owner", "tags", "uid",
)  # fmt: skip


def write_readable(workspace: Workspace, columns: Sequence[str] = DEFAULT_COLUMNS) -> bytes:
    """The contacts by name as spreadsheet-safe CSV in UTF-8 with a byte order mark, private ones left out.

    `columns` are paths of `domain.targets`. The same contacts give the same bytes. Raises UserError("field-unknown").
    """
    chosen = [_target(path) for path in columns]
    database = workspace.database
    uids = search.uids_of(database, search.find_ids(database, Query()))
    file = io.BytesIO()
    shared = (contact for contact in queries.contacts(database, uids) if not contact.private)
    write_columns(shared, chosen, file)
    return file.getvalue()


def _target(path: str) -> targets.Target:
    try:
        return targets.parse(path)
    except ValueError as error:
        raise UserError("field-unknown", field=path) from error
