"""A second place for backups, such as a USB stick: what is lost with the disk of the workspace is found there.

In the folder that the user chose there is one of this workspace, laid out as the workspace is: `backups`, and the
`attachments` that they name. So what is restored from there finds its files.
"""

from __future__ import annotations

import errno
import platform
import re
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.services import backups, passphrase
from crm_desktop.store import backup, copying, keys, owner_only
from crm_desktop.store import office as values
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.workspace import Workspace

PLACE = "second_place"
"""The name under which a workspace keeps where it is."""
_COPIED, _TOLD = "second_place_copied", "second_place_told"
_ATTACHMENTS = "attachments"
_LEFT = 60 * 60
"""Seconds after which what was begun and never ended is nobody's any more."""


def place(workspace: Workspace) -> Path | None:
    """The folder of this workspace in its second place, whether it is there now or not."""
    found = values.get(workspace.database, PLACE)
    return Path(found) if found else None


def choose(workspace: Workspace, folder: Path | None) -> None:
    """Copy backups into this folder from now on, None: nowhere any more. What was copied stays.

    Raises UserError("folder-not-found"), ("second-place-within"), ("second-place-failed").
    """
    own = None
    if folder is not None:
        if not folder.is_dir():
            raise UserError("folder-not-found", path=str(folder))
        if folder.resolve().is_relative_to(workspace.folder.resolve()):
            raise UserError("second-place-within", path=folder)
        own = folder / _name(workspace)
        try:
            owner_only.make_folder(own / backup.FOLDER)
        except OSError as error:
            raise _failed(own, error) from error
    values.put(workspace.database, PLACE, str(own.absolute()) if own is not None else "")
    for name in (_COPIED, _TOLD):
        values.put(workspace.database, name, "")


def _name(workspace: Workspace) -> str:
    """Tells it from those of other computers and of other workspaces."""
    return " ".join(re.sub(r"[^\w.-]+", " ", f"CRM Desktop {platform.node()} {workspace.folder.name}").split())


def last_copied(workspace: Workspace) -> datetime | None:
    """When all backups were there last."""
    seconds = values.get(workspace.database, _COPIED)
    return datetime.fromtimestamp(int(seconds), UTC) if seconds else None


def copy(workspace: Workspace, progress: Progress | None = None) -> int:
    """Copy what lacks there, and rotate it; how many backups were copied.

    Raises UserError("second-place-missing"), ("second-place-failed"), ("backup-no-room"), Cancelled; what was copied
    until then stays, and the rest is copied next time.
    """
    there, progress = place(workspace), progress or Progress()
    if there is None:
        return 0
    if not there.is_dir():  # a folder in which a disk appears may be there without the disk
        raise UserError("second-place-missing", path=there)
    try:
        count = _copy_backups(workspace, there, progress)
        _copy_attachments(workspace, there, progress)
        if workspace.cipher is not None:
            _close(workspace, there, progress)
        backups.rotate(there, datetime.now(UTC))
        _tidy(workspace, there)
    except OSError as error:
        raise _failed(there, error) from error
    with suppress(UserError):  # somebody writes for long: next time
        values.put(workspace.database, _COPIED, str(int(time.time())))
        if values.get(workspace.database, _TOLD):
            values.put(workspace.database, _TOLD, "")
    return count


def is_news(workspace: Workspace, error: UserError) -> bool:
    """Whether what was in the way of `copy` is to be told: once, until it went again."""
    if values.get(workspace.database, _TOLD) == error.code:
        return False
    with suppress(UserError):  # told again, where that cannot be written
        values.put(workspace.database, _TOLD, error.code)
    return True


def forget(workspace: Workspace, name: str) -> None:
    """Remove the copy of a backup that was deleted, where it can be reached."""
    if (there := place(workspace)) is not None:
        with suppress(OSError):
            owner_only.destroy(there / backup.FOLDER / name)


def _copy_backups(workspace: Workspace, there: Path, progress: Progress) -> int:
    count = 0
    for each in reversed(backups.listed(workspace.folder)):
        target = there / backup.FOLDER / each.path.name
        if not _is_copy(each.path, target):
            count += _copy(each.path, target, target.parent, progress)
    return count


def _is_copy(path: Path, target: Path) -> bool:
    """Whether it was copied; one that has got another passphrase since begins in another way."""
    try:
        return target.stat().st_size == path.stat().st_size and keys.salt_of(target) == keys.salt_of(path)
    except FileNotFoundError:
        return False


def _copy(path: Path, target: Path, begun_in: Path, progress: Progress) -> bool:
    """Copy one file; False where it is gone, rotated or put aside meanwhile."""
    try:
        copying.copy(path, target, begun_in, progress.check)
    except FileNotFoundError:
        if path.exists():
            raise
        return False
    return True


def _copy_attachments(workspace: Workspace, there: Path, progress: Progress) -> None:
    """They never change, so those of the same name and size are copied."""
    for path in (workspace.folder / _ATTACHMENTS).glob("*/*"):
        target = there / _ATTACHMENTS / path.parent.name / path.name
        with suppress(FileNotFoundError):  # put aside meanwhile
            if path.suffix or (target.exists() and target.stat().st_size == path.stat().st_size):
                continue
        owner_only.make_folder(there / _ATTACHMENTS)
        _copy(path, target, there / _ATTACHMENTS, progress)


def _close(workspace: Workspace, there: Path, progress: Progress) -> None:
    """Close what was copied before there was a passphrase."""
    _files_of(workspace, there).close_all(progress)
    passphrase.close_backups(workspace, there, progress)


def _tidy(workspace: Workspace, there: Path) -> None:
    """Remove the attachments that neither the workspace has any more nor a backup there names."""
    attachments = _files_of(workspace, there)
    attachments.forget_partial(time.time() - _LEFT)
    gone = set(attachments.names()) - set(workspace.attachments.names())
    for name in backups.never_asked_for(there, workspace.database.key, gone):
        attachments.put_aside(name)
        attachments.forget(name)


def _files_of(workspace: Workspace, there: Path) -> Attachments:
    return Attachments(there / _ATTACHMENTS, workspace.cipher)


def _failed(there: Path, error: OSError) -> UserError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError("backup-no-room", path=there, size=0)
    return UserError("second-place-failed", path=there, reason=error.strerror or str(error))
