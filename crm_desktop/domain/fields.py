"""The one registry of what is recorded: tables, their fields, and how records belong together.

Read by the schema, the journal, undo, search, forms and history alike. A table here is a table of
the database; each of its rows is a record with a `uid`, and each field a cell of the journal.
Names follow RFC 6350 for contacts and RFC 5545 for activities.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

Value: TypeAlias = str | int | bytes | None


class Type(Enum):
    """How a cell is stored. Days and times are ISO 8601 text."""

    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    UID = "uid"


_DEFAULTS: dict[Type, Value] = {Type.TEXT: "", Type.BOOLEAN: 0}


@dataclass(frozen=True, slots=True)
class Field:
    """A cell: its name, type, and what an untouched cell holds (never stored in the journal)."""

    name: str
    type: Type = Type.TEXT

    @property
    def default(self) -> Value:
        return _DEFAULTS.get(self.type)


class Table:
    """A synced table.

    `parents` names the fields that hold the uid of a record this one belongs to, and that record's table. The first
    of them, `part_of`, is the record of the table `whole` that changes when this one does; a record without parents
    is whole by itself. `defaults` holds every cell of an untouched record in the order of the columns; `types` the
    type of each cell.
    """

    def __init__(self, name: str, fields: tuple[Field, ...], parents: tuple[tuple[str, str], ...] = ()) -> None:
        self.name = name
        self.fields = fields
        self.parents = parents
        self.part_of: str | None = parents[0][0] if parents else None
        self.whole = parents[0][1] if parents else name
        self.defaults: dict[str, Value] = {f.name: f.default for f in fields}
        self.types = {f.name: f.type for f in fields}


def _text(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name) for name in names)


DELETED = Field("deleted", Type.BOOLEAN)

CONTACT = Table(
    "contact",
    (
        *_text("kind", "name", "given", "family", "additional", "prefixes", "suffixes", "nickname", "company"),
        Field("company_uid", Type.UID),
        *_text("title", "department", "tier", "status", "source", "owner"),
        Field("cadence_days", Type.INTEGER),
        Field("private", Type.BOOLEAN),
        *_text("notes", "photo"),
        DELETED,
    ),
)

# One labelled value of a contact. `kind` is one of DETAIL_KINDS; for a custom field the label is
# the uid of its definition, so that renaming the field touches nothing else.
DETAIL = Table(
    "detail",
    (Field("contact", Type.UID), *_text("kind", "label", "value"), Field("position", Type.INTEGER), DELETED),
    (("contact", "contact"),),
)

ADDRESS = Table(
    "address",
    (
        Field("contact", Type.UID),
        *_text("label", "street", "extended", "po_box", "city", "region", "postal_code", "country"),
        Field("position", Type.INTEGER),
        DELETED,
    ),
    (("contact", "contact"),),
)

# `due` is a local day or a local time; `completed` is UTC; `duration` is in minutes; `priority` as
# RFC 5545, 3.8.1.9: 1 highest, 9 lowest, none undefined. `follows` is the activity it came from.
ACTIVITY = Table(
    "activity",
    (
        *_text("type", "status", "direction", "summary", "description", "due", "timezone"),
        Field("duration", Type.INTEGER),
        Field("priority", Type.INTEGER),
        *_text("completed", "result", "owner"),
        Field("follows", Type.UID),
        Field("private", Type.BOOLEAN),
        DELETED,
    ),
)

PARTICIPANT = Table(
    "participant",
    (Field("activity", Type.UID), Field("contact", Type.UID), DELETED),
    (("activity", "activity"), ("contact", "contact")),
)

CUSTOM_FIELD = Table("custom_field", (*_text("name", "type", "choices"), Field("position", Type.INTEGER), DELETED))

# A computer of an office; `code` is what its segments call it. One that is `retired` is not waited for any more.
DEVICE = Table("device", (*_text("code", "name", "person"), Field("retired", Type.BOOLEAN), DELETED))

TABLES: dict[str, Table] = {t.name: t for t in (CONTACT, DETAIL, ADDRESS, ACTIVITY, PARTICIPANT, CUSTOM_FIELD, DEVICE)}

# The kind of a detail and the list of `domain.contact.Contact` that it fills.
DETAIL_KINDS = {
    "email": "emails",
    "phone": "phones",
    "url": "urls",
    "im": "ims",
    "date": "dates",
    "related": "related",
    "tag": "tags",
    "custom": "custom",
    "extra": "extras",
    "source_uid": "source_uids",
}

CUSTOM_TYPES = ("text", "number", "date", "choice", "yes/no", "url")
