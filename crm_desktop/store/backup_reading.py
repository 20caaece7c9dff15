"""What a backup holds, asked without changing a byte of it; it may be of an older version, or another's."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import closing
from pathlib import Path

import peewee

from crm_desktop.domain.errors import UserError
from crm_desktop.store import backup_attachments, keys
from crm_desktop.store.database import Database
from crm_desktop.store.files import unnamed

_UNREADABLE = (UserError, peewee.DatabaseError)


def contacts_in(path: Path, key: str) -> int | None:
    """How many contacts a backup holds; None where this key does not open it."""
    try:
        with closing(_opened(path, key)) as backup:
            row = backup.row("SELECT count(*) FROM contact WHERE deleted = 0")
    except _UNREADABLE:
        return None
    return int(row[0]) if row else None


def unnamed_in(path: Path, key: str, names: Collection[str]) -> set[str]:
    """Those of these attachments that a backup never asks for; none, where it cannot be asked."""
    try:
        with closing(_opened(path, key)) as backup:
            return unnamed(backup, names)
    except _UNREADABLE:
        return set()


def was_taken_elsewhere(path: Path, key: str) -> bool:
    """Whether a file is a backup that holds its attachments, too."""
    try:
        with closing(_opened(path, key)) as backup:
            return backup_attachments.holds_any(backup)
    except _UNREADABLE:
        return False


def _opened(path: Path, key: str) -> Database:
    return Database.to_look_at(path, key if keys.looks_encrypted(path) else "")
