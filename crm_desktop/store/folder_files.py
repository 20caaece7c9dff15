"""What is known of the files in the office's folder, so that a round reads only what is new: a memory, never trusted
for more than not to look again at once.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from crm_desktop.domain.segment import Digest
from crm_desktop.store.ancestry import unpacked
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks


class KnownFile(NamedTuple):
    """A file as it was read: size in bytes, a stamp that changes with it, when it was read, and what was wrong."""

    name: str
    size: int
    stamp: int
    checked: int
    problem: str


class KeptSegment(NamedTuple):
    """A segment that is here: its number here, and what its file is named by."""

    id: int
    digest: Digest
    device: str
    number: int
    published: bool


def known(database: Database) -> dict[str, KnownFile]:
    """All files that were read, by name."""
    rows = database.rows("SELECT name, size, stamp, checked, problem FROM folder_file")
    return {row[0]: KnownFile(*row) for row in rows}


def note(database: Database, file: KnownFile, held: Iterable[Digest]) -> None:
    """The file was read, and holds these segments, each whole."""
    now, before = set(held), set(held_by(database, file.name))
    database.execute("INSERT OR REPLACE INTO folder_file VALUES (?, ?, ?, ?, ?)", file)
    gone, come = ([(file.name, digest) for digest in digests] for digests in (before - now, now - before))
    database.execute_many("DELETE FROM folder_segment WHERE name = ? AND digest = ?", gone)
    database.insert_all("folder_segment", come)


def forget(database: Database, names: Iterable[str]) -> None:
    """The files are gone, or have to be read anew."""
    rows = [(name,) for name in names]
    database.execute_many("DELETE FROM folder_file WHERE name = ?", rows)
    database.execute_many("DELETE FROM folder_segment WHERE name = ?", rows)


def held_by(database: Database, name: str) -> list[Digest]:
    """The segments that a file holds."""
    return [row[0] for row in database.rows("SELECT digest FROM folder_segment WHERE name = ?", (name,))]


def missing(database: Database) -> list[KeptSegment]:
    """The segments that are here and in no file of the folder, oldest first; not those that were emptied."""
    return [
        KeptSegment(*row)
        for row in database.rows(
            "SELECT s.id, s.digest, s.device, s.number, s.published FROM segment s WHERE length(s.content) > 0 "
            "AND NOT EXISTS (SELECT 1 FROM folder_segment f WHERE f.digest = s.digest) ORDER BY s.id"
        )
    ]


def are_in_folder(database: Database, digests: Iterable[Digest]) -> bool:
    """Whether each of these segments is in a file of the folder."""
    return all(database.row("SELECT 1 FROM folder_segment WHERE digest = ?", (digest,)) for digest in digests)


def forget_all(database: Database) -> None:
    """Look at the whole folder anew."""
    database.execute("DELETE FROM folder_file")
    database.execute("DELETE FROM folder_segment")


def note_published(database: Database) -> None:
    """Whatever is in the folder now has been there."""
    database.execute(
        "UPDATE segment SET published = 1 WHERE published = 0 "
        "AND EXISTS (SELECT 1 FROM folder_segment f WHERE f.digest = segment.digest)"
    )


def content(database: Database, segment: int) -> bytes:
    """The bytes of a segment as they were sealed."""
    row = database.row("SELECT content FROM segment WHERE id = ?", (segment,))
    assert row is not None
    return unpacked(row[0])


def are_here(database: Database, digests: Sequence[Digest]) -> set[Digest]:
    """Those of these segments that were merged or sealed here."""
    found: set[Digest] = set()
    for start in range(0, len(digests), CHUNK):
        chunk = digests[start : start + CHUNK]
        found.update(
            row[0] for row in database.rows(f"SELECT digest FROM segment WHERE digest IN ({marks(chunk)})", chunk)
        )
    return found


def now() -> int:
    """Milliseconds since 1970."""
    return int(time.time() * 1000)


def kept(database: Database, digests: Sequence[Digest]) -> list[KeptSegment]:
    """Those of these segments that are here, in the order of their numbers."""
    found = []
    for digest in digests:
        row = database.row(
            "SELECT id, digest, device, number, published FROM segment WHERE digest = ? AND length(content) > 0",
            (digest,),
        )
        if row:
            found.append(KeptSegment(*row))
    return sorted(found, key=lambda segment: (segment.number, segment.digest))
