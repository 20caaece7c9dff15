"""The folder into which a web form drops its files, looked at again and again.

It may be shared by several computers, hang, vanish, or hold a file that is still being written. So nothing is read
before it has stayed as it is for a moment, what cannot be read is tried for a while before it is said, and no file is
ever changed or deleted.
"""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.files import Stamp, stamp_of
from crm_desktop.interchange.forms import MOST_BYTES, SUFFIXES, FormFile, read_form
from crm_desktop.interchange.records import Rejected

QUIET = 2.0
"""Seconds for which a file must not have changed before it is read."""
PATIENT = 60.0
"""Seconds for which what cannot be read may still be on its way."""
DONE = "done"
"""The folder within, into which files go that were taken, where that is wished."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A file that was left, or some of its rows: why, as an error of the file or as rows with their reasons."""

    name: str
    error: UserError | None = None
    rejected: tuple[Rejected, ...] = ()


@dataclass(slots=True)
class _Seen:
    """What is known of a file: since when it is as it is, and what became of it."""

    stamp: Stamp
    since: float
    is_settled: bool = False
    trouble: Trouble | None = None


@dataclass(slots=True)
class LeadFolder:
    """What is known of the files in a folder; `clock` counts seconds. Each call may hang as long as the folder does."""

    path: Path
    clock: Callable[[], float] = time.monotonic
    _seen: dict[str, _Seen] = field(default_factory=dict)

    def files(self, progress: Progress | None = None) -> Iterator[tuple[str, FormFile]]:
        """The name and content of each file that is new and whole, the oldest first; `settle` it when it was taken.

        Raises UserError("lead-folder-away", path, detail).
        """
        present = self._present()
        self._seen = {name: seen for name, seen in self._seen.items() if name in present}
        for name, stamp in sorted(present.items(), key=lambda item: (item[1].written, item[0])):
            if progress is not None:
                progress.check()
            seen = self._seen.get(name)
            if seen is None or seen.stamp != stamp:
                self._seen[name] = seen = _Seen(stamp, self.clock())
            age = self.clock() - seen.since
            if seen.is_settled or age < QUIET:
                continue
            try:
                found = read_form(name, self._content(name, stamp))
            except UserError as error:
                if age >= PATIENT or error.code == "form-too-large":
                    self._settle(seen, Trouble(name, error))
            else:
                yield name, found

    def settle(self, name: str, found: FormFile, *, move: bool = False) -> None:
        """What a file held was taken; with `move` it goes into the folder `done`, if all of it could be read.

        One that was written to meanwhile stays where it is, to be read again.
        """
        seen = self._seen[name]
        trouble = Trouble(name, None, tuple(found.rejected)) if found.rejected else None
        if move and not found.rejected:
            try:
                if not self._move(name, seen.stamp):
                    return
            except FileNotFoundError:
                pass  # another computer moved it
            except OSError as error:
                detail = error.strerror or str(error)
                trouble = Trouble(name, UserError("lead-not-moved", path=name, detail=detail))
        self._settle(seen, trouble)

    @property
    def waits(self) -> bool:
        """Whether any file is to be looked at again soon."""
        return any(not seen.is_settled for seen in self._seen.values())

    @property
    def troubles(self) -> list[Trouble]:
        """What was left, by name."""
        return [seen.trouble for _, seen in sorted(self._seen.items()) if seen.trouble is not None]

    def _settle(self, seen: _Seen, trouble: Trouble | None) -> None:
        seen.is_settled, seen.trouble = True, trouble

    def _present(self) -> dict[str, Stamp]:
        """The files themselves: what only leads elsewhere is none."""
        found = {}
        try:
            with os.scandir(self.path) as entries:
                for entry in entries:
                    suffix = Path(entry.name).suffix.lower()
                    if suffix in SUFFIXES and not entry.name.startswith(".") and entry.is_file(follow_symlinks=False):
                        told = entry.stat(follow_symlinks=False)
                        found[entry.name] = Stamp(told.st_size, told.st_mtime_ns)
        except (OSError, ValueError) as error:
            detail = getattr(error, "strerror", None) or str(error)
            raise UserError("lead-folder-away", path=str(self.path), detail=detail) from error
        return found

    def _content(self, name: str, stamp: Stamp) -> bytes:
        """All of a file, if it is still the one that was seen."""
        path = str(self.path / name)
        if stamp.size > MOST_BYTES:
            raise UserError("form-too-large", path=name, most=MOST_BYTES >> 20)
        try:
            descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
            with os.fdopen(descriptor, "rb") as file:
                content = file.read(MOST_BYTES + 1) if stat.S_ISREG(os.fstat(descriptor).st_mode) else b""
                if stamp_of(file) != stamp or len(content) != stamp.size:
                    raise UserError("form-changing", path=name)
        except OSError as error:
            raise UserError("file-unreadable", path=name, detail=error.strerror or str(error)) from error
        return content

    def _move(self, name: str, stamp: Stamp) -> bool:
        """False where it is no longer the file that was seen; it is looked at last of all, for a share may be slow."""
        done = self.path / DONE
        target, number = done / name, 1
        done.mkdir(exist_ok=True)
        if not stat.S_ISDIR(done.lstat().st_mode):  # a link would lead elsewhere
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        while target.exists():
            number += 1
            target = done / f"{Path(name).stem} ({number}){Path(name).suffix}"
        told = (self.path / name).lstat()
        if Stamp(told.st_size, told.st_mtime_ns) != stamp:
            return False
        (self.path / name).rename(target)
        return True
