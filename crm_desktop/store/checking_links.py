"""What records name: others that must be there, and attachments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.problem import Findings, Record
from crm_desktop.store import office
from crm_desktop.store.attachments import NAMED_BY
from crm_desktop.store.database import Database

REFERENCES = (
    ("contact", "company_uid", "contact"),
    ("contact", "merged_into", "contact"),
    ("activity", "follows", "activity"),
    ("activity", "series", "activity"),
    ("activity", "run", "playbook_run"),
    ("activity", "step", "playbook_step"),
    ("contact_group", "folder", "contact_group"),
)
"""The cells that name another record without being a part of it: table, field, and the table named."""


_NAME_OF_OWNER = "SELECT l.name FROM {0} r JOIN contact_list l ON l.uid = r.contact WHERE r.uid = ?"
_NAMES = {
    "contact": "SELECT name FROM contact_list WHERE uid = ?",
    "activity": "SELECT summary FROM activity WHERE uid = ?",
    **{table: _NAME_OF_OWNER.format(table) for table in ("detail", "address", "participant", "contact_file")},
}


def parts_of_nothing(database: Database) -> Iterator[tuple[Record, str]]:
    """The parts of records that are not here, and the field that names those.

    In an office a record may be on its way, or stay with a colleague.
    """
    if _may_lack_records(database):
        return
    for table, spec in TABLES.items():
        for field, whole in spec.parents:
            for (uid,) in database.rows(_naming_nothing(table, field, whole)):
                yield (table, uid), field


def references_to_nothing(database: Database) -> Iterator[tuple[Record, str]]:
    """The records that name others which are not here, and the field."""
    if office.joined(database):
        return
    for table, field, named in REFERENCES:
        for (uid,) in database.rows(f"{_naming_nothing(table, field, named)} AND r.{field} IS NOT NULL"):
            yield (table, uid), field


def fields_of_nothing(database: Database) -> list[tuple[bytes, str]]:
    """The values of custom fields that nobody defined: uid, and the field's uid in hex."""
    if _may_lack_records(database):
        return []
    return database.rows(
        "SELECT uid, label FROM detail d WHERE kind = 'custom' AND deleted = 0 "
        "AND NOT EXISTS (SELECT 1 FROM custom_field f WHERE f.uid = unhex(d.label))"
    )


def _naming_nothing(table: str, field: str, named: str) -> str:
    return (
        f"SELECT r.uid FROM {table} r WHERE r.deleted = 0 "
        f"AND NOT EXISTS (SELECT 1 FROM {named} w WHERE w.uid = r.{field})"
    )


def _may_lack_records(database: Database) -> bool:
    return office.joined(database)


def check(database: Database, findings: Findings) -> None:
    """All that names nothing."""
    findings.add_all("part-of-nothing", (record for record, _ in parts_of_nothing(database)))
    findings.add_all("reference-dangling", (record for record, _ in references_to_nothing(database)))
    findings.add_all("choice-dangling", (("detail", uid) for uid, _ in fields_of_nothing(database)))


def attachments(database: Database) -> Iterator[str]:
    """The names of all attachments that live records need, in order."""
    needed = " UNION ".join(f"SELECT {f} AS name FROM {t} WHERE {f} <> '' AND deleted = 0" for t, f in NAMED_BY.items())
    coming = "SELECT name FROM attachment_due WHERE direction = 'in'"
    last = ""
    while rows := database.rows(
        f"SELECT name FROM ({needed}) WHERE name > ? AND name NOT IN ({coming}) ORDER BY name LIMIT 1000", (last,)
    ):
        yield from (row[0] for row in rows)
        last = rows[-1][0]


def named_by(database: Database, name: str) -> list[Record]:
    """The records that need an attachment."""
    return [
        (table, row[0])
        for table, field in NAMED_BY.items()
        for row in database.rows(f"SELECT uid FROM {table} WHERE {field} = ? AND deleted = 0", (name,))
    ]


def names(database: Database, records: Iterable[Record]) -> list[str]:
    """What contacts and activities are called, and the contacts of parts; each once."""
    found: dict[str, None] = {}
    for table, uid in records:
        if table in _NAMES and (row := database.row(_NAMES[table], (uid,))) and row[0]:
            found[str(row[0])] = None
    return list(found)
