"""Putting a database in the place of another that is open, in one transaction."""

from __future__ import annotations

import time
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.store.backup import STEP, copy_pages
from crm_desktop.store.database import Database

_PATIENCE = 10.0  # seconds to wait for others that write
_BUSY = (5, 6)  # SQLITE_BUSY, SQLITE_LOCKED


class Changed(Exception):
    """Somebody wrote meanwhile."""


class Watch:
    """Tells whether anybody wrote to a database since this was made."""

    def __init__(self, path: Path, key: str) -> None:
        self._database = Database(path, key)
        self._version = self._now()

    def has_changed(self) -> bool:
        """Whether anybody did."""
        return self._now() != self._version

    def close(self) -> None:
        """Watch no more."""
        self._database.close()

    def _now(self) -> object:
        return self._database.row("PRAGMA data_version")


def put_back(source: Database, path: Path, key: str, watch: Watch) -> None:
    """Make the database at `path` what `source` is; whoever has it open sees the one or the other.

    Raises Changed where somebody wrote since `watch` was made: nobody can once it has begun. UserError("database-…").
    """
    target = Database(path, key)
    began, is_ours = time.monotonic(), False

    def step(code: int, left: int, total: int) -> None:
        nonlocal is_ours
        if code in _BUSY:
            if time.monotonic() - began > _PATIENCE:
                raise UserError("database-busy", path=path)
        elif not is_ours:
            is_ours = True
            if watch.has_changed():
                raise Changed

    (pages,) = source.row("PRAGMA page_count") or (0,)
    try:
        copy_pages(source, target, step, max(1, min(STEP, pages // 2)))  # two at least: the last one commits
        target.row("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        target.close()
