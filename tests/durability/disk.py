"""A disk as the calls on it left it, and what of it may be there after the power was lost.

What POSIX promises and no more: the bytes of a file are there for good after an fsync of the file, a name after one of
its folder. Of all else any part may be there: each sector of a file as it was after any of the writes since, the
size likewise, and each change of a name by itself.
"""

from __future__ import annotations

import copy
import hashlib
import random
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.durability.tracing import Call

SECTOR = 512  # bytes that are written whole or not at all


@dataclass(slots=True)
class _Write:
    offset: int
    data: bytes
    size: int
    """Of the file after it."""


@dataclass(slots=True)
class _File:
    lasting: bytes = b""
    now: bytearray = field(default_factory=bytearray)
    since: list[_Write] = field(default_factory=list)

    def write(self, offset: int, data: bytes) -> None:
        if offset > len(self.now):
            self.now.extend(bytes(offset - len(self.now)))
        self.now[offset : offset + len(data)] = data
        self.since.append(_Write(offset, data, len(self.now)))

    def resize(self, size: int) -> None:
        before = len(self.now)
        if size < before:
            del self.now[size:]
            self.since.append(_Write(size, bytes(before - size), size))
        else:
            self.now.extend(bytes(size - before))
            self.since.append(_Write(before, b"", size))

    def sync(self) -> None:
        if self.since:
            self.lasting = bytes(self.now)
            self.since.clear()

    def survived(self, chance: random.Random) -> bytes:
        """What may be there after the power was lost."""
        if not self.since:
            return self.lasting
        size = chance.choice([len(self.lasting), *(write.size for write in self.since)])
        touching: dict[int, list[_Write]] = {}
        for write in self.since:
            for sector in range(write.offset // SECTOR, -(-(write.offset + len(write.data)) // SECTOR)):
                touching.setdefault(sector, []).append(write)
        found = bytearray(self.lasting)
        found.extend(bytes(max(0, size - len(found))))
        for sector, writes in touching.items():
            first = sector * SECTOR
            for write in writes[: chance.randint(0, len(writes))]:
                start, end = max(first, write.offset), min(first + SECTOR, write.offset + len(write.data), len(found))
                if start < end:
                    found[start:end] = write.data[start - write.offset : end - write.offset]
        return bytes(found[:size])


@dataclass(slots=True)
class _Naming:
    """A change of names that is not on the disk for good before the folder is: (path, inode; None removes it)."""

    folder: str
    changes: list[tuple[str, int | None]]


_FOLDER = 0
"""The inode of every folder: only files are told apart."""


class Disk:
    """What one folder holds, by relative path; begins as the folder is, all of it for good."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._files: dict[int, _File] = {}
        self._now: dict[str, int] = {}
        self._lasting: dict[str, int] = {}
        self._since: list[_Naming] = []
        for path in root.rglob("*"):
            name = str(path.relative_to(root))
            self._now[name] = _FOLDER
            if path.is_file():
                inode = path.stat().st_ino
                content = path.read_bytes()
                self._now[name], self._files[inode] = inode, _File(content, bytearray(content))
        self._lasting = dict(self._now)

    def copy(self) -> Disk:
        """Another that goes its own way."""
        return copy.deepcopy(self)

    def apply(self, call: Call) -> None:
        """A call that went well."""
        path, target = self._relative(call.path), self._relative(call.target)
        if call.name == "openat":
            if call.is_new:
                self._files[call.inode] = _File()
                self._name((path, call.inode))
            elif call.truncates and self._files[call.inode].now:
                self._files[call.inode].resize(0)
        elif call.name in ("write", "pwrite64", "writev", "pwritev"):
            self._files[call.inode].write(call.offset, call.data)
        elif call.name == "ftruncate":
            self._files[call.inode].resize(call.size)
        elif call.name == "fallocate":
            file = self._files[call.inode]
            file.resize(max(call.size, len(file.now)))
        elif call.name in ("fsync", "fdatasync"):
            if call.inode in self._files:
                self._files[call.inode].sync()
            else:
                self._sync_folder(path)
        elif call.name in ("rename", "link"):
            self._rename(path, target, keep=call.name == "link")
        elif call.name == "mkdir":
            self._name((path, _FOLDER))
        elif call.name in ("unlink", "rmdir"):
            self._name((path, None))
        else:
            raise AssertionError(f"{call.name} is not modelled")

    def _rename(self, path: str, target: str, *, keep: bool) -> None:
        inode = self._now[path]
        assert inode != _FOLDER, "the renaming of folders is not modelled"
        if keep:
            self._name((target, inode))
        elif _folder_of(path) == _folder_of(target):
            self._name((target, inode), (path, None))
        else:
            self._name((target, inode))
            self._name((path, None))

    def _name(self, *changes: tuple[str, int | None]) -> None:
        self._since.append(_Naming(_folder_of(changes[0][0]), list(changes)))
        _change(self._now, changes)

    def _sync_folder(self, folder: str) -> None:
        for naming in self._since:
            if naming.folder == folder:
                _change(self._lasting, naming.changes)
        self._since = [naming for naming in self._since if naming.folder != folder]

    def _relative(self, path: str) -> str:
        return path.removeprefix(self._root).removeprefix("/").removesuffix(" (deleted)")

    def now(self) -> dict[str, bytes | None]:
        """What a program that starts now finds; of folders None."""
        return self._state(self._now, lambda file: bytes(file.now))

    def least(self) -> dict[str, bytes | None]:
        """Nothing but what is there for good."""
        return self._state(self._lasting, lambda file: file.lasting)

    def contents(self) -> dict[str, bytes | None]:
        """All that was written, under the names that are there for good."""
        return self._state(self._lasting, lambda file: bytes(file.now))

    def names(self) -> dict[str, bytes | None]:
        """All names, with those contents that are there for good."""
        return self._state(self._now, lambda file: file.lasting)

    def some(self, chance: random.Random) -> dict[str, bytes | None]:
        """What is there for good, and of all else what chance has it."""
        names = dict(self._lasting)
        for naming in self._since:
            if chance.random() < 0.5:
                _change(names, naming.changes)
        return self._state(names, lambda file: file.survived(chance))

    def _state(self, names: dict[str, int], content: Callable[[_File], bytes]) -> dict[str, bytes | None]:
        return {
            path: None if inode == _FOLDER else content(self._files[inode])
            for path, inode in sorted(names.items())
            if all(names.get(str(above)) == _FOLDER for above in list(Path(path).parents)[:-1])
        }


def _folder_of(path: str) -> str:
    return "" if "/" not in path else path.rpartition("/")[0]


def _change(names: dict[str, int], changes: Iterable[tuple[str, int | None]]) -> None:
    for path, inode in changes:
        if inode is None:
            names.pop(path, None)
        else:
            names[path] = inode


def put(state: dict[str, bytes | None], root: Path) -> None:
    """Make a folder hold this and nothing else."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    for path, content in state.items():
        if content is None:
            (root / path).mkdir()
        else:
            (root / path).write_bytes(content)


def digest(state: dict[str, bytes | None]) -> bytes:
    """Tells two states apart."""
    found = hashlib.blake2b()
    for path, content in state.items():
        found.update(path.encode() + b"\0" + hashlib.blake2b(content or b"-" if content is None else content).digest())
    return found.digest()
