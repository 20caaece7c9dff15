"""The files of contacts and activities, as they are listed; their content lies among the attachments."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from crm_desktop.domain.uid import Uid
from crm_desktop.store.attachments import NAMED_BY
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.private import Private

TABLES = {"contact": "contact_file", "activity": "activity_file"}
"""The table of the files of contacts, and that of activities."""


_DIGEST = re.compile(r"[0-9a-f]{64}")


class File(NamedTuple):
    """A file: its record, what it belongs to, its name, and which attachment of `size` bytes it is."""

    uid: Uid
    table: str
    owner: Uid
    name: str
    media_type: str
    digest: str
    size: int


def of(database: Database, owners: Sequence[Uid], kind: str = "contact") -> dict[Uid, list[File]]:
    """The files of contacts or of activities, oldest first; of two equal ones the first."""
    table, found = TABLES[kind], defaultdict(list)
    for start in range(0, len(owners), CHUNK):
        chunk = list(owners[start : start + CHUNK])
        seen: set[tuple[Uid, str, str]] = set()
        for uid, owner, name, media_type, digest, size in database.rows(
            f"SELECT uid, {kind}, name, media_type, digest, size FROM {table} "
            f"WHERE {kind} IN ({marks(chunk)}) AND deleted = 0 ORDER BY uid",
            chunk,
        ):
            if (owner, name, digest) not in seen:  # two computers may have taken the same e-mail
                seen.add((owner, name, digest))
                found[owner].append(File(uid, table, owner, name, media_type, digest, size or 0))
    return dict(found)


def records_of(database: Database, owner: Uid) -> list[Uid]:
    """The records of all files that a contact or an activity has or had."""
    sql = " UNION ALL ".join(f"SELECT uid FROM {table} WHERE {kind} = ?1" for kind, table in TABLES.items())
    return [row[0] for row in database.rows(sql, (owner,))]


def shared_names(database: Database) -> list[str]:
    """The attachments that everybody in the office may have: photos, and files, of what is not private."""
    private = Private(database)
    photos = database.rows("SELECT uid, photo FROM contact WHERE photo <> ''")
    names = {photo for uid, photo in photos if not private.holds("contact", uid)}
    for kind, table in TABLES.items():
        for owner, digest in database.rows(f"SELECT {kind}, digest FROM {table} WHERE deleted = 0"):
            if not private.names({kind: owner}):
                names.add(digest)
    return sorted(names)


def unnamed(database: Database, names: Collection[str]) -> set[str]:
    """Those of these attachments that no record names, and no line of the journal ever named: undo, redo and history
    never ask for them. None, where there are lines of a newer version, which may name them in ways unknown.
    """
    left = set(names)
    for table, field in NAMED_BY.items():
        left.difference_update(name for (name,) in database.each(f"SELECT DISTINCT {field} FROM {table}"))
    if not left or database.row("SELECT 1 FROM segment WHERE understood = 0 LIMIT 1"):
        return set()
    fields = sorted(set(NAMED_BY.values()))
    in_new_records = " OR ".join(f"instr(unpacked(value), '\"{field}\"')" for field in fields)
    lines = (
        f"SELECT old, unpacked(value) FROM change WHERE field IN ({marks(fields)}) "
        f"OR (field IS NULL AND ({in_new_records}))"
    )
    for cells in database.each(lines, fields):
        left.difference_update(name for cell in cells if isinstance(cell, str) for name in _DIGEST.findall(cell))
    return left
