"""Attachments within a backup that is taken elsewhere: one file then holds everything."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from crm_desktop.domain.progress import Progress
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.database import Database

_TABLE = "backup_attachment"
_PIECE = 1 << 20  # bytes; a cell of SQLite takes no more than a gigabyte


def put_all(copy: Database, attachments: Attachments, progress: Progress) -> None:
    """Put all attachments into a backup; those that are damaged are left out."""
    with copy.transaction():
        copy.execute(f"CREATE TABLE {_TABLE}(id INTEGER PRIMARY KEY, name TEXT NOT NULL, piece BLOB NOT NULL)")
        for name in sorted(attachments.names()):
            progress.check()
            digest = hashlib.sha256()
            try:
                for piece in _pieces(attachments.blocks(name)):
                    digest.update(piece)
                    copy.execute(f"INSERT INTO {_TABLE}(name, piece) VALUES (?, ?)", (name, piece))
            except OSError:
                digest = hashlib.sha256()
            if digest.hexdigest() != name:
                copy.execute(f"DELETE FROM {_TABLE} WHERE name = ?", (name,))
        copy.execute(f"CREATE INDEX {_TABLE}_name ON {_TABLE}(name)")


def take_all(backup: Database, attachments: Attachments, progress: Progress) -> None:
    """Keep what a backup holds of attachments, as far as it is not here."""
    if not holds_any(backup):
        return
    for (name,) in backup.rows(f"SELECT DISTINCT name FROM {_TABLE}"):
        progress.check()
        if attachments.is_name(name) and not attachments.holds(name):
            attachments.put_blocks(_blocks(backup, name), name)


def holds_any(backup: Database) -> bool:
    """Whether it is one that was taken elsewhere."""
    return backup.row("SELECT 1 FROM sqlite_schema WHERE name = ?", (_TABLE,)) is not None


def forget(backup: Database) -> None:
    """Make it a database of a workspace."""
    backup.execute(f"DROP TABLE IF EXISTS {_TABLE}")
    backup.execute("VACUUM")


def _blocks(backup: Database, name: str) -> Iterator[bytes]:
    for (piece,) in backup.each(f"SELECT piece FROM {_TABLE} WHERE name = ? ORDER BY id", (name,)):
        yield piece


def _pieces(blocks: Iterator[bytes]) -> Iterator[bytes]:
    held = bytearray()
    for block in blocks:
        held += block
        if len(held) >= _PIECE:
            yield bytes(held)
            held.clear()
    yield bytes(held)
