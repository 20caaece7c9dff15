"""Which rows were brought before: known again by their content, also where they hold a name only."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import orjson

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid
from crm_desktop.store import merged
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks


class Seen(NamedTuple):
    """The contact that a row was brought into before, and whether what it brought stands: was not undone."""

    contact: Uid
    stands: bool


class SeenRows:
    """The rows brought before, by their fingerprints."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._undone = _undone_batches(database)

    def known(self, fingerprints: Sequence[int]) -> dict[int, Seen]:
        """What is known of these rows; nothing where the contact was deleted since, and did not become another."""
        found: dict[int, Seen] = {}
        for start in range(0, len(fingerprints), CHUNK):
            chunk = fingerprints[start : start + CHUNK]
            for key, contact, batch, gone in self._database.rows(
                "SELECT s.key, s.contact, s.batch, c.deleted FROM import_seen s JOIN contact c ON c.uid = s.contact "
                f"WHERE s.key IN ({marks(chunk)}) AND (c.deleted = 0 OR c.merged_into IS NOT NULL)",
                chunk,
            ):
                uid = merged.survivor(self._database, contact) if gone else contact
                if not gone or self._database.row("SELECT 1 FROM contact WHERE uid = ? AND deleted = 0", (uid,)):
                    found[key] = Seen(uid, batch not in self._undone)
        return found

    def remember(self, taken: Mapping[int, tuple[Uid, int]]) -> None:
        """Rows that were brought: by fingerprint the contact, and the batch that wrote it, 0 where nothing was new."""
        self._database.execute(f"DELETE FROM import_seen WHERE key IN ({marks(taken)})", list(taken))
        self._database.insert_all("import_seen", [(key, uid, batch) for key, (uid, batch) in taken.items()])


def content_of(contact: Contact) -> bytes:
    """All that a document says, as JSON; a photo by its digest."""
    return orjson.dumps(contact, default=lambda photo: hashlib.sha256(photo).hexdigest())


def fingerprint(content: bytes) -> int:
    """The same for the same content (`content_of`); 63 bits, which a database finds fastest."""
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "big") >> 1


def _undone_batches(database: Database) -> set[int]:
    rows = database.rows(
        "SELECT r.id FROM batch b JOIN batch r ON r.uid = b.root WHERE b.depth % 2 = 1 AND b.id = "
        "(SELECT u.id FROM batch u WHERE u.root = b.root ORDER BY u.depth DESC, u.id DESC LIMIT 1)"
    )
    return {row[0] for row in rows}
