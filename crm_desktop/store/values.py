"""The values of one field of many contacts, wherever it is kept, as they are to be rewritten."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import NamedTuple

from crm_desktop.domain.contact import ADDRESS_PARTS
from crm_desktop.domain.fields import DETAIL_KINDS
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import custom_names

CELLS = ("title", "department", "source", "nickname", "notes")
LISTS = ("emails", "phones", "urls", "ims", "related")
PARTS = tuple(f"addresses.{part}" for part in ADDRESS_PARTS)

_KINDS = {field: kind for kind, field in DETAIL_KINDS.items()}


class Value(NamedTuple):
    """A value, the record that holds it, and the number of its contact."""

    record: Uid
    contact: int
    text: str


def place(field: str) -> tuple[str, str]:
    """The table and the cell in which a field is kept: one of `CELLS`, `LISTS` and `PARTS`, or "custom.NAME"."""
    if field in CELLS:
        return "contact", field
    return ("address", field.partition(".")[2]) if field in PARTS else ("detail", "value")


def values_of(database: Database, numbers: Sequence[int], field: str, part: str) -> list[Value]:
    """What these contacts, by their numbers, hold in a field, as `place` has it, with this part in any case; where
    the part is not of ASCII, other values, too.
    """
    table, cell = place(field)
    by, which = ("uid" if table == "contact" else "contact"), ""
    pattern = re.sub(r"([%_\\])", r"\\\1", part) if part.isascii() else ""  # SQLite's LIKE knows no other letters
    values = [f"%{pattern}%", json.dumps(list(numbers))]
    if field in LISTS:
        which, values = "AND r.kind = ?", [*values, _KINDS[field]]
    elif table == "detail":
        definitions = [code for code, name in custom_names(database).items() if field == f"custom.{name}"]
        which = "AND r.kind = 'custom' AND r.label IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(definitions))
    return [
        Value(*row)
        for row in database.rows(
            f"SELECT r.uid, l.id, r.{cell} FROM contact_list l JOIN {table} r ON r.{by} = l.uid AND r.deleted = 0 "
            f"AND r.{cell} <> '' AND r.{cell} LIKE ? ESCAPE '\\' "
            f"WHERE l.id IN (SELECT value FROM json_each(?)) {which}",
            values,
        )
    ]
