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
    is whole by itself. Where one `revives`, it brings its whole back if that was deleted by somebody who did not know
    of it. `defaults` holds every cell of an untouched record in the order of the columns; `types` the type of each
    cell.
    """

    def __init__(
        self,
        name: str,
        fields: tuple[Field, ...],
        parents: tuple[tuple[str, str], ...] = (),
        *,
        revives: bool = True,
    ) -> None:
        self.name = name
        self.revives = revives
        self.fields = fields
        self.parents = parents
        self.part_of: str | None = parents[0][0] if parents else None
        self.whole = parents[0][1] if parents else name
        self.defaults: dict[str, Value] = {f.name: f.default for f in fields}
        self.types = {f.name: f.type for f in fields}


def _text(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name) for name in names)


DELETED = Field("deleted", Type.BOOLEAN)

# One that became one with another is deleted, and `merged_into` is whom it is now.
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
        Field("merged_into", Type.UID),
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
# `rrule` makes it a series (RFC 5545, 3.3.10) that begins at `due`. An occurrence with a life of its own is an activity
# that names its `series`, and by `recurrence_id` the local day or time for which that has it. `reminders` are minutes
# before, divided by commas. `run` and `step` are the run of a playbook and its step that it came from, `message_id`
# that of an e-mail.
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
        *_text("location", "rrule"),
        Field("series", Type.UID),
        *_text("recurrence_id", "reminders"),
        Field("run", Type.UID),
        Field("step", Type.UID),
        Field("message_id"),
    ),
)

# An occurrence that a series leaves out (RFC 5545, 3.8.5.1); `recurrence_id` is the local day or time it would have.
EXDATE = Table(
    "exdate",
    (Field("activity", Type.UID), Field("recurrence_id"), DELETED),
    (("activity", "activity"),),
    revives=False,
)

# A reminder that was shown: of what, planned for which day or time (as the activity has it, in its own zone), and how
# many minutes before. It comes back at `snoozed` (UTC), "" never.
REMINDED = Table(
    "reminded",
    (Field("activity", Type.UID), Field("recurrence_id"), Field("minutes", Type.INTEGER), Field("snoozed"), DELETED),
    (("activity", "activity"),),
    revives=False,
)

PARTICIPANT = Table(
    "participant",
    (Field("activity", Type.UID), Field("contact", Type.UID), DELETED),
    (("activity", "activity"), ("contact", "contact")),
)

CUSTOM_FIELD = Table("custom_field", (*_text("name", "type", "choices"), Field("position", Type.INTEGER), DELETED))

# A way of working, written once. `starts_on` is what starts it by itself ("tag:…", "status:…", "tier:…", "" nothing),
# `anchor` what its anchor day is called; one that `stops_on_reach` ends when the contact answers.
PLAYBOOK = Table(
    "playbook",
    (
        *_text("name", "description", "anchor", "starts_on"),
        Field("stops_on_reach", Type.BOOLEAN),
        Field("position", Type.INTEGER),
        DELETED,
    ),
)

# What is to be done so many `days` (`working_days` only, if set) after the anchor day, before it if negative, at a
# local `time` ("HH:MM", "" any).
PLAYBOOK_STEP = Table(
    "playbook_step",
    (
        Field("playbook", Type.UID),
        *_text("type", "summary", "description"),
        Field("days", Type.INTEGER),
        Field("working_days", Type.BOOLEAN),
        Field("time"),
        Field("duration", Type.INTEGER),
        Field("priority", Type.INTEGER),
        Field("position", Type.INTEGER),
        DELETED,
    ),
    (("playbook", "playbook"),),
)

# A playbook at work for a contact since its `anchor` day; `status` is "running", "done" or "stopped".
PLAYBOOK_RUN = Table(
    "playbook_run",
    (Field("contact", Type.UID), Field("playbook", Type.UID), *_text("anchor", "status"), DELETED),
    (("contact", "contact"),),
)

# What can be chosen: an activity type, result, status, tier or label by `kind`. `code` is what records hold, `name`
# what is shown ("" the usual words), `meaning` what a rule needs to know of it.
CHOICE = Table(
    "choice",
    (
        *_text("kind", "code", "name", "meaning", "color"),
        Field("position", Type.INTEGER),
        Field("hidden", Type.BOOLEAN),
        DELETED,
    ),
)

# A saved search in the rail, or a folder of them: `kind` is "search" or "folder"; `folder` is the one it lies in.
CONTACT_GROUP = Table(
    "contact_group",
    (*_text("kind", "name", "query"), Field("folder", Type.UID), Field("position", Type.INTEGER), DELETED),
)

_FILE = (*_text("name", "media_type", "digest"), Field("size", Type.INTEGER), DELETED)

# A file that was added to a contact or came with an activity; `digest` names its content, `size` is in bytes.
CONTACT_FILE = Table("contact_file", (Field("contact", Type.UID), *_FILE), (("contact", "contact"),))
ACTIVITY_FILE = Table("activity_file", (Field("activity", Type.UID), *_FILE), (("activity", "activity"),))

# Two contacts of which somebody said that they are not the same.
NOT_SAME = Table(
    "not_same",
    (Field("contact", Type.UID), Field("other", Type.UID), DELETED),
    (("contact", "contact"), ("other", "contact")),
    revives=False,
)

# A letter, an e-mail, a label or an envelope with fields, by `kind`.
TEMPLATE = Table("template", (*_text("name", "kind", "subject", "body"), Field("position", Type.INTEGER), DELETED))

# A computer of an office; `code` is what its segments call it. One that is `retired` is not waited for any more.
DEVICE = Table("device", (*_text("code", "name", "person"), Field("retired", Type.BOOLEAN), DELETED))

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        CONTACT, DETAIL, ADDRESS, ACTIVITY, PARTICIPANT, CUSTOM_FIELD, DEVICE, EXDATE, REMINDED, PLAYBOOK,
        PLAYBOOK_STEP, PLAYBOOK_RUN, CHOICE, CONTACT_GROUP, CONTACT_FILE, ACTIVITY_FILE, NOT_SAME, TEMPLATE,
    )
}  # fmt: skip

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
    "former": "former",
}

CUSTOM_TYPES = ("text", "number", "date", "choice", "yes/no", "url")
