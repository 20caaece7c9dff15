"""How it stands with the office, in a few reads: for the window's first picture, which loads nothing of syncing."""

from __future__ import annotations

from typing import NamedTuple

import orjson

from crm_desktop.store import office as kept
from crm_desktop.store.database import Database


class LastSync(NamedTuple):
    """When the last round came to its end (milliseconds since 1970, 0: never), how many people take part, and the code
    of what was in the way of the latest one.
    """

    time: int
    people: int
    error: str


def office_name(database: Database) -> str:
    """The office that this workspace syncs with, "" where it does not."""
    return kept.get(database, "name") if kept.get(database, "syncing") else ""


def last_sync(database: Database) -> LastSync:
    """How the latest round went."""
    (people,) = database.row("SELECT count(DISTINCT person) FROM device WHERE deleted = 0 AND retired = 0") or (0,)
    return LastSync(int(kept.get(database, "synced") or 0), people, kept.get(database, "error"))


def problems(database: Database) -> int:
    """How many things the latest round left alone."""
    return len(orjson.loads(kept.get(database, "problems") or "[]"))


def unsent(database: Database) -> bool:
    """Whether anything was done here that is not in the folder yet."""
    sealed_to = int(kept.get(database, "sealed_to") or 0)
    return (
        database.row("SELECT 1 FROM batch WHERE own = 1 AND id > ? LIMIT 1", (sealed_to,)) is not None
        or database.row("SELECT 1 FROM segment WHERE published = 0 AND content IS NOT NULL LIMIT 1") is not None
    )


def latest(database: Database) -> tuple[int, int]:
    """What differs whenever contacts or activities changed: the last batch, and the last segment that came in."""
    (batch,) = database.row("SELECT max(id) FROM batch") or (0,)
    segment = database.row("SELECT id FROM segment WHERE own = 0 ORDER BY id DESC LIMIT 1")
    return batch or 0, segment[0] if segment else 0


def has_contests(database: Database) -> bool:
    """Whether any field was given values by several who did not know of each other."""
    return database.row("SELECT 1 FROM contest LIMIT 1") is not None
