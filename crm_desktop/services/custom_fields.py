"""The fields that users define themselves; each is known by its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.custom_field import CustomField
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import CUSTOM_TYPES, Value
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FieldUse:
    """A field, and how many contacts have a value of it."""

    field: CustomField
    count: int


def custom_fields(database: Database) -> list[CustomField]:
    """All of them in their order; of two with one name the first made counts."""
    rows = database.rows("SELECT name, type, choices FROM custom_field WHERE deleted = 0 ORDER BY position, uid")
    found: dict[str, CustomField] = {}
    for name, type_, choices in rows:
        found.setdefault(name, CustomField(name, type_ or "text", tuple(filter(None, choices.split("\n")))))
    return list(found.values())


def define_custom_field(workspace: Workspace, name: str, type_: str, choices: Sequence[str] = ()) -> BatchInfo:
    """Add a field; `type_` is one of `domain.fields.CUSTOM_TYPES`, `choices` are those of a choice.

    Raises UserError("custom-name-missing") or ("custom-name-taken").
    """
    if type_ not in CUSTOM_TYPES:
        raise ValueError(type_)
    name = _free_name(workspace.database, name)
    cells: dict[str, Value] = {
        "name": name,
        "type": type_,
        "choices": _lines(choices),
        "position": len(custom_fields(workspace.database)),
    }
    with workspace.journal.batch("define-field", name) as batch:
        batch.put("custom_field", cells)
    return batch.info


def field_uses(database: Database) -> list[FieldUse]:
    """All fields in their order, each with the number of contacts that have a value."""
    counts = dict(
        database.rows(
            "SELECT f.name, count(DISTINCT d.contact) FROM custom_field f JOIN detail d ON d.label = lower(hex(f.uid)) "
            "JOIN contact_list c ON c.uid = d.contact "
            "WHERE d.kind = 'custom' AND d.deleted = 0 AND f.deleted = 0 GROUP BY f.name"
        )
    )
    return [FieldUse(field, counts.get(field.name, 0)) for field in custom_fields(database)]


def rename_field(workspace: Workspace, name: str, new_name: str) -> BatchInfo | None:
    """Call a field otherwise; its values stay. Raises UserError("custom-name-missing") or ("custom-name-taken")."""
    new_name = _free_name(workspace.database, new_name, but=name)
    return _set_each(workspace, "rename-field", f"{name} → {new_name}", {name: new_name}, "name")


def set_field_choices(workspace: Workspace, name: str, choices: Sequence[str]) -> BatchInfo | None:
    """Give a choice other values to choose from; contacts keep those they have."""
    return _set_each(workspace, "edit-field", name, {name: _lines(choices)}, "choices")


def order_fields(workspace: Workspace, names: Sequence[str]) -> BatchInfo | None:
    """Put the fields in this order; all of them are named."""
    return _set_each(workspace, "order-fields", "", {name: place for place, name in enumerate(names)}, "position")


def delete_field(workspace: Workspace, name: str, progress: Progress | None = None) -> BatchInfo:
    """Delete a field and all its values."""
    database = workspace.database
    uids = _uids(database, name)
    with workspace.journal.batch("delete-field", name) as batch:
        _set_values(batch, "deleted", dict.fromkeys(_values(database, uids), 1), progress or Progress())
        batch.set_many("custom_field", "deleted", ((uid, 1) for uid in uids))
    return batch.info


def merge_fields(workspace: Workspace, name: str, into: str, progress: Progress | None = None) -> BatchInfo:
    """Make the values of one field those of another, and delete it.

    A contact that has another value there already keeps that, and gets the value of the deleted field as a line of
    its notes: nothing is lost.
    """
    if name == into:
        raise ValueError(into)
    database = workspace.database
    uids, targets = _uids(database, name), _uids(database, into)
    values = _values(database, uids)
    held = dict(_values(database, targets).values())
    moved = {uid: targets[0].hex() for uid, (contact, _) in values.items() if contact not in held}
    doubled = {uid: 1 for uid in values if uid not in moved}
    notes: dict[Uid, list[str]] = {}
    for uid in doubled:
        contact, value = values[uid]
        if value != held[contact]:
            notes.setdefault(contact, []).append(f"{name}: {value}")
    with workspace.journal.batch("merge-fields", f"{name} → {into}") as batch:
        _set_values(batch, "label", moved, progress or Progress())
        batch.set_many("detail", "deleted", doubled.items())
        for contact, lines in notes.items():
            (former,) = database.row("SELECT notes FROM contact WHERE uid = ?", (contact,)) or ("",)
            batch.set("contact", contact, "notes", "\n".join(filter(None, (former, *lines))))
        batch.set_many("custom_field", "deleted", ((uid, 1) for uid in uids))
    return batch.info


def _free_name(database: Database, name: str, but: str = "") -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("custom-name-missing")
    if any(fold(field.name) == fold(name) for field in custom_fields(database) if field.name != but):
        raise UserError("custom-name-taken", name=name)
    return name


def _lines(choices: Iterable[str]) -> str:
    lines = dict.fromkeys(" ".join(choice.split()) for choice in choices)
    return "\n".join(line for line in lines if line)


def _uids(database: Database, name: str) -> list[Uid]:
    """The records of the field with that name: one, but where two devices defined it."""
    rows = database.rows("SELECT uid FROM custom_field WHERE name = ? AND deleted = 0 ORDER BY position, uid", (name,))
    if not rows:
        raise KeyError(name)
    return [row[0] for row in rows]


def _values(database: Database, fields: Sequence[Uid]) -> dict[Uid, tuple[Uid, str]]:
    """The contact and the value of each live record that holds a value of these fields."""
    rows = database.rows(
        "SELECT uid, contact, value FROM detail "
        f"WHERE kind = 'custom' AND deleted = 0 AND label IN ({marks(fields)}) ORDER BY position, uid",
        [uid.hex() for uid in fields],
    )
    return {uid: (contact, value) for uid, contact, value in rows}


def _set_values(batch: Batch, cell: str, values: Mapping[Uid, Value], progress: Progress) -> None:
    pairs = list(values.items())
    for start in range(0, len(pairs), CHUNK):
        progress.check()
        batch.set_many("detail", cell, pairs[start : start + CHUNK])
        batch.settle()
        progress.advance(min(start + CHUNK, len(pairs)), len(pairs))


def _set_each(
    workspace: Workspace, action: str, subject: str, values: Mapping[str, Value], cell: str
) -> BatchInfo | None:
    with workspace.journal.batch(action, subject) as batch:
        for name, value in values.items():
            batch.set_many("custom_field", cell, ((uid, value) for uid in _uids(workspace.database, name)))
    return batch.info if batch.changes else None
