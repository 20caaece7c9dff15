"""One window for each workspace and user: whoever comes second hands over what it was given.

The first holds a lock that the system takes back however it ends, so that none is left behind by a crash; what is
asked of it are small files beside the lock, which it takes away. All of it lies in the user's folder for what lives
as long as the session, never in the workspace, which may be on a drive that knows no locks: so users of one computer
are not in each other's way, and no network is needed.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import stat
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from crm_desktop import paths
from crm_desktop.domain.errors import UserError

_PATIENCE = 10.0  # seconds in which a window that starts, or writes something long, answers
_AGAIN = 0.02
_FORGOTTEN = 60.0  # seconds after which whoever asked is no more
_SUFFIX = ".request"
# By these the system knows that the user asked for the window: https://wayland.app/protocols/xdg-activation-v1
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


@dataclass(frozen=True, slots=True)
class Given:
    """What a start of the program is given to take in: files, and links (`tel:`, `mailto:`)."""

    files: tuple[Path, ...] = ()
    links: tuple[str, ...] = ()


NOTHING = Given()


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody who came second asks for: to be seen, with what was given; `tokens` are variables of TOKENS."""

    given: Given
    tokens: Mapping[str, str]


class OnlyWindow:
    """The right to show the window of a workspace, held until the process ends or `release`."""

    def __init__(self, folder: Path, lock: BinaryIO | None) -> None:
        self.folder = folder
        self._lock = lock

    def requests(self) -> list[Request]:
        """What was asked for since, in order; asked once."""
        found: list[Request] = []
        if self._lock is None:
            return found
        for path in sorted(self.folder.glob(f"*{_SUFFIX}")):
            with suppress(OSError, ValueError, KeyError, TypeError):
                if path.stat().st_mtime > time.time() - _FORGOTTEN:
                    asked = json.loads(path.read_text(encoding="ascii"))
                    given = Given(tuple(map(Path, asked["files"])), tuple(map(str, asked["links"])))
                    found.append(Request(given, dict(asked["tokens"])))
            with suppress(OSError):
                path.unlink()
        return found

    def is_held(self) -> bool:
        """Whether others can find it."""
        return self._lock is not None

    def release(self) -> None:
        """Let another process have it."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def claim(workspace: Path, given: Given = NOTHING, patience: float = _PATIENCE) -> OnlyWindow | None:
    """The right to show this workspace, or None where a window that shows it already has taken over: it comes to the
    front, with what was given.

    Waits `patience` seconds at most for that window; raises UserError("window-silent") then. Where no lock can be had
    the window opens as if it were the first: the database keeps several programs apart by itself.
    """
    try:
        folder = _folder(workspace)
        if (lock := _lock(folder)) is None:
            lock = _ask(folder, _write(folder, given), workspace, patience)
    except OSError:  # what is in the way of the workspace itself is told when it is opened
        return OnlyWindow(Path(), None)
    return OnlyWindow(folder, lock) if lock else None


def _ask(folder: Path, request: Path, workspace: Path, patience: float) -> BinaryIO | None:
    """None once the window has taken the request; its lock where it has ended meanwhile."""
    until = time.monotonic() + patience
    try:
        while request.exists():
            if lock := _lock(folder):
                return lock
            if time.monotonic() > until:
                raise UserError("window-silent", path=workspace)
            time.sleep(_AGAIN)
        return None
    finally:
        request.unlink(missing_ok=True)


def _folder(workspace: Path) -> Path:
    """Where a workspace's lock and requests lie, by which name ever it is called."""
    workspace.mkdir(mode=0o700, parents=True, exist_ok=True)
    status = workspace.stat()
    identity = f"{status.st_dev}:{status.st_ino}" if status.st_ino else os.path.normcase(workspace.resolve())
    root = paths.runtime_folder()
    folder = root / hashlib.sha256(os.fsencode(identity)).hexdigest()[:24]
    for made in (root.parent, root, folder):
        made.mkdir(mode=0o700, parents=True, exist_ok=True)
    for made in (root, folder):
        if sys.platform != "win32" and (
            (found := made.lstat()).st_uid != os.getuid() or not stat.S_ISDIR(found.st_mode) or found.st_mode & 0o022
        ):
            raise PermissionError(f"{made} is not this user's alone")
    return folder


def _lock(folder: Path) -> BinaryIO | None:
    """The lock, or None where another process has it; OSError where there can be none."""
    file = (folder / "lock").open("ab")
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        file.close()
        return None
    except OSError:
        file.close()
        raise
    return file


def _write(folder: Path, given: Given) -> Path:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # this process has the user's attention, and passes it on
    request = folder / f"{time.time_ns():020}-{secrets.token_hex(8)}{_SUFFIX}"
    tokens = {name: os.environ[name] for name in TOKENS if name in os.environ}
    files = [str(file.absolute()) for file in given.files]
    content = json.dumps({"files": files, "links": given.links, "tokens": tokens})
    partial = request.with_suffix(".partial")
    partial.write_text(content, encoding="ascii")
    return partial.replace(request)
