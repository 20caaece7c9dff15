"""Opening files to read and replacing files whole: the one place where their errors become `UserError`.

Codes, all with the value `path`: `file-not-found`, `file-is-directory`, `file-unreadable` (`detail`), `file-empty`,
`folder-not-found`, `file-unwritable` (`detail`).
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, NamedTuple

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.file_names import numbered_name

_BLOCK = 1 << 18


class _Blocks(BufferedReader):
    """Read by large blocks, which io.TextIOWrapper would not: it takes 8 KB.

    Each read lets go of the interpreter; many of them make a thread that waits for it wait on and on.
    """

    def read1(self, size: int = -1, /) -> bytes:
        return self.read(_BLOCK)


def open_bytes(path: Path) -> BinaryIO:
    """The regular file at `path`, opened to read from its start; it holds at least one byte."""
    try:
        if path.is_dir():
            raise UserError("file-is-directory", path=str(path))
        if path.exists() and not path.is_file():
            raise UserError("file-unreadable", path=str(path), detail="not a regular file")
        if path.stat().st_size == 0:
            raise UserError("file-empty", path=str(path))
        return _Blocks(path.open("rb", buffering=0))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError("file-not-found", path=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        raise UserError("file-unreadable", path=str(path), detail=_detail(error)) from error


class Stamp(NamedTuple):
    """By which a file is taken to be what it was: its size in bytes, and when it was written, in nanoseconds."""

    size: int
    written: int


def stamp_of(file: BinaryIO) -> Stamp:
    """The stamp of an open file."""
    found = os.fstat(file.fileno())
    return Stamp(found.st_size, found.st_mtime_ns)


def free_path(folder: Path, name: str) -> Path:
    """A file in a folder that is not there yet, called `name` or as `numbered_name` numbers it."""
    name, number = name.replace("/", "_").replace("\\", "_"), 1
    while (path := folder / numbered_name(name, number)).exists():
        number += 1
    return path


@contextmanager
def replace_file(path: Path) -> Iterator[BinaryIO]:
    """A new file to write that takes the place of `path` when the block ends well, and else leaves no trace.

    It lies in the same folder until it is whole and on the disk. A link is followed; a device or pipe is written to.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise UserError("file-is-directory", path=str(path))
    if not target.parent.is_dir():
        raise UserError("folder-not-found", path=str(target.parent))
    in_place = target.exists() and not target.is_file()
    work = target if in_place else target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with work.open("wb" if in_place else "xb") as file:
            yield file
            file.flush()
            if not in_place:
                os.fsync(file.fileno())
        if not in_place:
            if target.exists():
                shutil.copymode(target, work)
            work.replace(target)
            _sync(target.parent)
    except OSError as error:
        raise UserError("file-unwritable", path=str(path), detail=_detail(error)) from error
    finally:
        if not in_place:
            with suppress(OSError):  # gone after a success; after a failure the first error is the one to tell
                work.unlink()


def _sync(folder: Path) -> None:
    """Have the names in a folder on the disk for good, where the system and the file system know how."""
    if os.name == "posix":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _detail(error: Exception) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)
