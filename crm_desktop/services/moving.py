"""Another folder for the workspace: it moves there, or a workspace that lies there is taken."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.store import copying, owner_only, rekeying
from crm_desktop.store.backup import PARTIAL, need_room
from crm_desktop.store.workspace import DATABASE, Workspace

_OWN = "CRM Desktop"
"""How the folder is called that a workspace gets beside files of others."""
_ELSEWHERE = (errno.EXDEV, errno.EBUSY, errno.EACCES, errno.EPERM)
"""What a system says where a folder cannot be given another place, but its files can be read."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a workspace would be; `is_taken` tells that there is one already."""

    folder: Path
    is_taken: bool


def destination(current: Path, chosen: Path) -> Destination:
    """What it means to choose a folder, where the workspace is in `current`: a workspace in it is taken, an empty one
    is for the workspace, and beside files of others it gets one of its own.

    Raises UserError("workspace-same"), ("workspace-within"), ("workspace-not-folder").
    """
    folder, current = chosen.absolute(), current.absolute()
    if not (folder / DATABASE).exists() and folder.is_dir() and any(folder.iterdir()):
        folder /= _OWN
    if folder.exists() and not folder.is_dir():
        raise UserError("workspace-not-folder", path=folder)
    if folder.resolve() == current.resolve():
        raise UserError("workspace-same", path=current)
    if folder.resolve().is_relative_to(current.resolve()):
        raise UserError("workspace-within", path=folder)
    return Destination(folder, (folder / DATABASE).exists())


def move(
    folder: Path, target: Path, key: str, remember: Callable[[Path], object], progress: Progress | None = None
) -> None:
    """Move a workspace that nobody has open to a folder that is empty or not there.

    `remember` keeps where it is, and is asked before it is there: a program that is stopped in between says that it is
    not, and does not begin anew.

    Raises UserError, among them "workspace-in-use" and "workspace-not-moved", what `remember` raises, and Cancelled;
    then it is where it was.
    """
    progress = progress or Progress()
    with rekeying.alone(folder / DATABASE, key):
        pass  # nobody else has it open, and no log lies beside it
    try:
        owner_only.make_folder(target.parent)
        if target.is_dir():
            target.rmdir()
        try:
            _put(folder, target, folder, remember)
        except OSError as error:
            if error.errno not in _ELSEWHERE:
                raise
            _copy(folder, target, remember, progress)
            shutil.rmtree(folder, ignore_errors=True)  # what cannot be removed is a copy
    except OSError as error:
        raise UserError("workspace-not-moved", path=target, reason=error.strerror or str(error)) from error


def _put(ready: Path, target: Path, folder: Path, remember: Callable[[Path], object]) -> None:
    remember(target)
    try:
        ready.rename(target)
    except OSError:
        remember(folder)
        raise
    for each in (target.parent, ready.parent):
        with suppress(OSError):  # it is there, whatever becomes of the power
            owner_only.sync_folder(each)


def begin(folder: Path, author: str) -> None:
    """An empty workspace; UserError."""
    Workspace(folder, author).close()


def _copy(folder: Path, target: Path, remember: Callable[[Path], object], progress: Progress) -> None:
    begun = target.with_name(f".{secrets.token_hex(8)}{PARTIAL}")
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    total, done = sum(path.stat().st_size for path in files), 0
    need_room(target.parent, total)
    try:
        owner_only.make_folder(begun)
        for path in files:
            copy = begun / path.relative_to(folder)
            copying.copy(path, copy, begun, progress.check)
            found = path.stat()
            os.utime(copy, ns=(found.st_atime_ns, found.st_mtime_ns))
            done += found.st_size
            progress.advance(done, total)
        _put(begun, target, folder, remember)
    finally:
        shutil.rmtree(begun, ignore_errors=True)
