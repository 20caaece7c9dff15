"""Backups of a workspace: verified copies of its database in its folder `backups`, each with the reason it was made."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, get_args

from crm_desktop.store.backup import back_up
from crm_desktop.store.workspace import Workspace

Reason = Literal["daily", "hand", "import", "restore", "migration", "repair", "passphrase"]
"""By itself, by hand, or before one of the others."""

_NAME = re.compile(rf"(\d{{8}}-\d{{6}})-({'|'.join(get_args(Reason))})(?:-\d+)?\.db")
_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup; `made` is in UTC."""

    path: Path
    made: datetime
    reason: str
    size: int


def make(workspace: Workspace, reason: Reason) -> Path:
    """Back the workspace up into its folder `backups`; raises UserError("backup-…")."""
    return back_up(workspace.database, _free_name(workspace.folder / "backups", datetime.now(UTC), reason))


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder, the latest first."""
    found = []
    for path in folder.glob("*.db"):
        if match := _NAME.fullmatch(path.name):
            made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            found.append(Backup(path, made, match[2], path.stat().st_size))
    return sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True)


def _free_name(folder: Path, now: datetime, reason: str) -> Path:
    stem, number = f"{now.strftime(_STAMP)}-{reason}", 1
    path = folder / f"{stem}.db"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}.db"
    return path
