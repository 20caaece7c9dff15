"""What happened, and taking it back: the journal as people see it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import DETAIL_KINDS, TABLES, Value
from crm_desktop.domain.names import full_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.store import files, history, merged, queries
from crm_desktop.store.database import Database
from crm_desktop.store.documents import custom_names
from crm_desktop.store.undo import Kept, Undone, redo, undo
from crm_desktop.store.workspace import Workspace

__all__ = [
    "Entry",
    "Undone",
    "contact_as_of",
    "contact_changes",
    "entries",
    "kept_as_json",
    "latest_batches",
    "name_of",
    "redo_last",
    "resolve_any",
    "resolve_record",
    "undo_batch",
    "undo_batches",
]

_SCAN = 1000  # batches read at a time while looking for words


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the history: a batch, and the batch that took it back, if it does not stand."""

    batch: BatchInfo
    undone_by: int | None


def entries(
    workspace: Workspace, limit: int, before: int | None = None, wanted: Callable[[BatchInfo], bool] | None = None
) -> list[Entry]:
    """The latest batches, newest first; those before the batch `before`, and those `wanted`, where given."""
    database = workspace.database
    found: list[BatchInfo] = []
    while len(found) < limit and (page := history.batches(database, limit if wanted is None else _SCAN, before)):
        found += page if wanted is None else filter(wanted, page)
        before = page[-1].id
    return [Entry(batch, history.undone_by(database, batch)) for batch in found[:limit]]


def subject_of(database: Database, batch: int) -> str:
    """What a batch was about, such as the file of an import; raises UserError("batch-unknown")."""
    return history.batch_by_id(database, batch).subject


def undo_batch(workspace: Workspace, batch: int | None = None) -> Undone:
    """Take back a batch by its number, or the latest action."""
    return undo(workspace.journal, batch)


def undo_batches(workspace: Workspace, batches: Iterable[int], progress: Progress | None = None) -> list[Undone]:
    """Take back these batches, the latest first; one that was taken back before is passed over, as where an earlier
    try ended midway.
    """
    found = []
    for batch in sorted(batches, reverse=True):
        if progress is not None:
            progress.check()
        try:
            found.append(undo_batch(workspace, batch))
        except UserError as error:
            if error.code != "already-undone":
                raise
    return found


def redo_last(workspace: Workspace) -> Undone:
    """Bring back what the latest undo took."""
    return redo(workspace.journal)


def resolve_any(workspace: Workspace, text: str, table: str = "contact") -> Uid:
    """The record that `text` names, also a deleted one; raises UserError("…-unknown")."""
    try:
        uid = parse_uid(text)
    except ValueError:
        return queries.resolve(workspace.database, text, table)
    if workspace.database.row(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)) is None:
        raise UserError(f"{table}-unknown", uid=text)
    return uid


def resolve_record(workspace: Workspace, text: str) -> tuple[str, Uid]:
    """The contact or activity that `text` names, also a deleted one, with its table.

    Raises UserError("record-unknown").
    """
    for table in ("contact", "activity"):
        with suppress(UserError):
            return table, resolve_any(workspace, text, table)
    raise UserError("record-unknown", uid=text)


def contact_changes(workspace: Workspace, uid: Uid, since: int = 0) -> list[history.RecordChange]:
    """Every line of a contact or an activity, its parts and its files, oldest first; of the record itself without what
    was set in batches before `since`.
    """
    database = workspace.database
    records, origins = _records_of(database, uid), merged.origins(database, uid)
    return history.changes_of(database, records, origins=origins, set_since=(uid, since))


def latest_batches(workspace: Workspace, uid: Uid, limit: int) -> list[int]:
    """The batches that did something to a contact or an activity, its parts or its files, by number, newest first."""
    database = workspace.database
    return history.latest_batches(database, [*_records_of(database, uid), *merged.origins(database, uid)], limit)


def _records_of(database: Database, uid: Uid) -> list[Uid]:
    of_contact, of_activity = history.parts_of(database, uid), history.parts_of_activity(database, uid)
    return [*of_contact, *of_activity, *files.records_of(database, uid)]


def contact_as_of(workspace: Workspace, uid: Uid, time: int) -> Contact:
    """The contact as it stood at `time` (ms since 1970); raises UserError("contact-not-yet") before it was made."""
    database = workspace.database
    records = history.cells_as_of(database, history.parts_of(database, uid), time, merged.origins(database, uid))
    cells = records.pop(("contact", uid), None)
    if cells is None:
        raise UserError("contact-not-yet", uid=uid_text(uid))
    contact = _of_cells(uid, cells)
    if isinstance(employer := cells["company_uid"], bytes):
        name = _name_as_of(database, employer, time)
        contact.company, contact.company_uid = name or contact.company, contact.company_uid if name else ""
    names = custom_names(database)
    for (table, _), part in sorted(records.items(), key=lambda item: (item[1]["position"] or 0, item[0][1])):
        if not part["deleted"] and part["contact"] == uid:  # a merge may have brought it later
            _add_part(contact, table, part, names)
    return contact


def _of_cells(uid: Uid, cells: dict[str, Value]) -> Contact:
    contact = Contact(uid=uid_text(uid))
    for name, value in cells.items():
        if name == "company_uid":
            contact.company_uid = uid_text(value) if isinstance(value, bytes) else ""
        elif name == "private":
            contact.private = bool(value)
        elif name not in ("photo", "deleted", "merged_into"):
            setattr(contact, name, value)
    return contact


def _name_as_of(database: Database, uid: Uid, time: int) -> str:
    """The name that a contact had; empty before it was made and after it was deleted."""
    cells = history.cells_as_of(database, [uid], time).get(("contact", uid))
    return full_name(_of_cells(uid, cells)) if cells and not cells["deleted"] else ""


def _add_part(contact: Contact, table: str, cells: dict[str, Value], names: dict[str, str]) -> None:
    label = str(cells["label"])
    if table == "address":
        parts = {n: str(v) for n, v in cells.items() if n not in ("contact", "position", "deleted")}
        contact.addresses.append(PostalAddress(**parts))
        return
    kind, value = str(cells["kind"]), str(cells["value"])
    if kind == "tag":
        contact.tags.append(value)
    elif kind == "custom":
        contact.custom[names.get(label, label)] = value
    elif kind in DETAIL_KINDS:
        getattr(contact, DETAIL_KINDS[kind]).append(Labelled(label, value))


def name_of(workspace: Workspace, table: str, uid: Uid) -> str:
    """What people call a record, of a part what it is part of: a contact's name, an activity's summary."""
    database, spec = workspace.database, TABLES[table]
    if spec.part_of:
        part_of, whole = ("contact", "contact") if table == "participant" else (spec.part_of, spec.whole)
        row = database.row(f"SELECT {part_of} FROM {table} WHERE uid = ?", (uid,))
        return name_of(workspace, whole, row[0]) if row else ""
    if table == "contact":
        found = queries.contact_row(database, uid)
        return found.name if found else ""
    called = {"activity": "summary", "choice": "coalesce(nullif(name, ''), code)"}.get(table, "name")
    row = database.row(f"SELECT {called} FROM {table} WHERE uid = ?", (uid,))
    return str(row[0]) if row else ""


def kept_as_json(workspace: Workspace, kept: Iterable[Kept]) -> list[dict[str, object]]:
    """What an undo left alone, for people and scripts."""
    return [
        {
            "table": k.table,
            "uid": uid_text(k.uid),
            "name": name_of(workspace, k.table, k.uid),
            "field": k.field,
            "value": k.value.hex() if isinstance(k.value, bytes) else k.value,
            "reason": k.reason,
        }
        for k in kept
    ]
