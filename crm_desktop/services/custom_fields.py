"""The fields that users define themselves."""

from __future__ import annotations

from collections.abc import Sequence

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.custom_field import CustomField
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import CUSTOM_TYPES, Value
from crm_desktop.domain.text import fold
from crm_desktop.store.database import Database
from crm_desktop.store.workspace import Workspace


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
    name = " ".join(name.split())
    if not name:
        raise UserError("custom-name-missing")
    if type_ not in CUSTOM_TYPES:
        raise ValueError(type_)
    held = custom_fields(workspace.database)
    if any(fold(field.name) == fold(name) for field in held):
        raise UserError("custom-name-taken", name=name)
    lines = dict.fromkeys(" ".join(choice.split()) for choice in choices)
    cells: dict[str, Value] = {
        "name": name,
        "type": type_,
        "choices": "\n".join(line for line in lines if line),
        "position": len(held),
    }
    with workspace.journal.batch("define-field", name) as batch:
        batch.put("custom_field", cells)
    return batch.info
