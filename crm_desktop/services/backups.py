"""Backups of a workspace: verified copies of its database in its folder `backups`, each with the reason it was made.

Attachments never change, so a backup there needs none of its own: what one names is not tidied away (`unused_files`).
"""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast, get_args

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.rotation import Made, Reason, kept
from crm_desktop.store import backup_attachments, owner_only
from crm_desktop.store.backup import FOLDER, PARTIAL, back_up, moment_of, place
from crm_desktop.store.backup_reading import contacts_in, unnamed_in, was_taken_elsewhere
from crm_desktop.store.workspace import Workspace

_NAME = re.compile(rf"(\d{{8}}-\d{{6}}-\d{{3}})-({'|'.join(get_args(Reason))})\.db")
_OLD_NAME = re.compile(r"before-version-\d+-(\d{8}-\d{6})\.db")
"""As versions before 8 named those before an update, by the local time."""
_EACH = timedelta(days=1)
_LEFT = 60 * 60
"""Seconds without a byte after which what was begun is nobody's any more."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup; `made` is in UTC, `size` in bytes."""

    path: Path
    made: datetime
    reason: Reason
    size: int


def make(workspace: Workspace, reason: Reason, progress: Progress | None = None, now: datetime | None = None) -> Path:
    """Back the workspace up into its folder `backups`, and rotate those there.

    Raises UserError("backup-…"), Cancelled; then nothing was changed.
    """
    path = back_up(workspace.database, place(workspace.folder, reason, now), progress)
    rotate(workspace.folder, now or datetime.now(UTC), path)
    return path


def listed(workspace: Path) -> list[Backup]:
    """The backups in the folder of a workspace, the latest first."""
    found = []
    with suppress(OSError):
        for path in (workspace / FOLDER).iterdir():
            with suppress(OSError, ValueError):  # gone meanwhile; a day that there is not
                if match := _NAME.fullmatch(path.name):
                    found.append(Backup(path, moment_of(match[1]), cast(Reason, match[2]), path.stat().st_size))
                elif match := _OLD_NAME.fullmatch(path.name):
                    moment = datetime.strptime(match[1], "%Y%m%d-%H%M%S").astimezone(UTC)
                    found.append(Backup(path, moment, "migration", path.stat().st_size))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def latest(workspace: Path, now: datetime) -> Backup | None:
    """The latest backup that is not of the future: then a clock was wrong."""
    return next((backup for backup in listed(workspace) if backup.made <= now), None)


def is_due(workspace: Workspace, now: datetime) -> bool:
    """Whether it is time for the backup of the day: none was made for a day, and there is something to lose."""
    last = latest(workspace.folder, now)
    if last is not None and now - last.made < _EACH:
        return False
    return workspace.database.row("SELECT 1 FROM batch LIMIT 1") is not None


def rotate(workspace: Path, now: datetime, latest: Path | None = None) -> None:
    """Remove the backups whose time is over, as `domain.rotation` has it, and what was begun and never ended; but not
    the `latest`.
    """
    backups = listed(workspace)
    staying = kept((Made(b.made.astimezone(), b.reason, b.path.name) for b in backups), now)
    for backup in backups:
        if backup.path.name not in staying and backup.path != latest:
            with suppress(OSError):  # open elsewhere: another time
                backup.path.unlink()
    forget_begun(workspace)


def forget_begun(workspace: Path) -> None:
    """Destroy what was begun and never ended: a backup, or one that was made ready to be put back, in plain perhaps."""
    for path in (workspace / FOLDER).glob(f"*{PARTIAL}*"):
        with suppress(OSError):
            files = [each for each in (path, *path.rglob("*")) if not each.is_dir()]
            if all(each.stat().st_mtime < time.time() - _LEFT for each in files):
                for each in files:
                    owner_only.destroy(each)
                if path.is_dir():
                    shutil.rmtree(path)


def is_last_good(workspace: Workspace, path: Path) -> bool:
    """Whether no other backup in the workspace can be opened."""
    others = [backup.path for backup in listed(workspace.folder) if backup.path != path]
    return all(contacts_in(other, workspace.database.key) is None for other in others)


def delete(workspace: Workspace, path: Path) -> None:
    """Delete a backup in the workspace for good; UserError("file-unwritable")."""
    try:
        owner_only.destroy(path)
        owner_only.sync_folder(path.parent)
    except FileNotFoundError:
        return
    except OSError as error:
        raise UserError("file-unwritable", path=str(path), detail=error.strerror) from error


def folder_of(workspace: Workspace) -> Path:
    """Where the backups of a workspace lie; the folder is made with the first."""
    return workspace.folder / FOLDER


def count_contacts(workspace: Workspace, paths: Iterable[Path]) -> dict[Path, int | None]:
    """How many contacts these backups hold; None where the key of the workspace does not open one."""
    return {path: contacts_in(path, workspace.database.key) for path in paths}


def save(workspace: Workspace, file: Path, progress: Progress | None = None) -> Path:
    """Back the workspace up to one file elsewhere that holds its attachments, too; into a folder under a usual name.

    Raises UserError("backup-…"), ("folder-not-found"), Cancelled; then nothing was changed there.
    """
    progress = progress or Progress()
    target = file / f"crm-desktop-{datetime.now():%Y%m%d-%H%M%S}.db" if file.is_dir() else file
    if not target.parent.is_dir():
        raise UserError("folder-not-found", path=str(target.parent))
    if target.exists() and not was_taken_elsewhere(target, workspace.database.key):
        raise UserError("backup-in-the-way", path=target)
    attachments = workspace.attachments
    return back_up(
        workspace.database,
        target,
        progress,
        lambda copy: backup_attachments.put_all(copy, attachments, progress),
        sum(map(attachments.size, attachments.names())),
    )


def never_asked_for(workspace: Path, key: str, names: Collection[str]) -> set[str]:
    """Those of these attachments that no backup in the folder of a workspace names."""
    left = set(names)
    for path in (workspace / FOLDER).rglob("*.db"):
        if left:
            left = unnamed_in(path, key, left)
    return left
