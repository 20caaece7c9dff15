"""The files of contacts and activities, as they are listed; their content lies among the attachments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.private import Private

TABLES = {"contact": "contact_file", "activity": "activity_file"}
"""The table of the files of contacts, and that of activities."""


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
    names = {row[0] for row in database.rows("SELECT photo FROM contact WHERE photo <> '' AND private = 0")}
    private = Private(database)
    for kind, table in TABLES.items():
        for owner, digest in database.rows(f"SELECT {kind}, digest FROM {table} WHERE deleted = 0"):
            if not private.names({kind: owner}):
                names.add(digest)
    return sorted(names)
