"""Files and folders of a workspace are their owner's alone, whatever the system would let others read by itself.

On Windows they have the rights of the user's own folders.
"""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

_FILE, _FOLDER = 0o600, 0o700
_BLOCK = 1 << 20


def make_folder(path: Path) -> None:
    """Make a folder, and those above it, where it is not there yet, and have them on the disk for good; OSError where
    it cannot be made.
    """
    if not path.is_dir():
        for missing in [folder for folder in (*reversed(path.parents), path) if not folder.is_dir()]:
            missing.mkdir(_FOLDER, exist_ok=True)
            sync_folder(missing.parent)


def new_file(path: Path) -> BinaryIO:
    """A file to write that is not there yet: FileExistsError."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _FILE), "w+b")


def write(path: Path, blocks: Iterable[bytes]) -> None:
    """Put a file in place whole; OSError, and then there is none of it."""
    partial = path.with_name(f".{secrets.token_hex(8)}.partial")
    try:
        with new_file(partial) as file:
            file.writelines(blocks)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        sync_folder(path.parent)
    finally:
        partial.unlink(missing_ok=True)


def tighten(path: Path) -> None:
    """Take from others what an older version left them; a file that is somebody else's stays as it is."""
    with suppress(OSError):
        mode = path.stat().st_mode
        if mode & 0o077:
            path.chmod(mode & 0o7700)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system knows how."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno != errno.EINVAL:  # a file system that keeps names by itself, as some network drives do
                raise
        finally:
            os.close(handle)


def blank(file: BinaryIO) -> None:
    """Write zeros over all of a file, so that its bytes are not left lying on the disk as far as that keeps places."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    file.writelines(bytes(min(_BLOCK, size - start)) for start in range(0, size, _BLOCK))
    file.flush()
    os.fsync(file.fileno())


def destroy(path: Path) -> None:
    """Remove a file and what it holds; OSError where it cannot be removed."""
    if os.name != "posix" or not os.access(path, os.W_OK):  # elsewhere a file that is open cannot be removed
        path.unlink()
        return
    with path.open("r+b") as file:
        path.unlink()
        sync_folder(path.parent)  # else it may be there again after a power loss, with zeros for what it held
        blank(file)
