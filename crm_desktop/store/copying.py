"""Copying a file to another disk, of which it is not known what it keeps."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from crm_desktop.store import owner_only
from crm_desktop.store.backup import PARTIAL, need_room, settle

_BLOCK = 1 << 20


def copy(path: Path, target: Path, begun_in: Path, check: Callable[[], object]) -> None:
    """Copy one file, read it again, and give it its name; what is begun lies in another folder of that disk.

    `check` is asked now and then, and ends it by an exception. OSError, FileNotFoundError where `path` is gone, and
    UserError("backup-no-room").
    """
    unfinished = begun_in / f".{secrets.token_hex(8)}{PARTIAL}"
    with path.open("rb") as source:
        try:
            owner_only.make_folder(target.parent)
            need_room(target.parent, path.stat().st_size)
            with owner_only.new_file(unfinished) as file:
                written = _digest(source, check, file.write)
                file.flush()
                file.seek(0)
                if _digest(file, check) != written:
                    raise OSError(errno.EIO, os.strerror(errno.EIO))
            settle(unfinished, target)
        finally:
            unfinished.unlink(missing_ok=True)


def _digest(file: BinaryIO, check: Callable[[], object], write: Callable[[bytes], object] = len) -> bytes:
    digest = hashlib.sha256()
    for block in _blocks(file):
        check()
        digest.update(block)
        write(block)
    return digest.digest()


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    while block := file.read(_BLOCK):
        yield block
