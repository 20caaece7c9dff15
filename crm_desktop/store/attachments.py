"""Files that belong to records, kept by their content: the name is the SHA-256 of the bytes.

In an encrypted workspace they lie closed, and so do their names.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.store import owner_only
from crm_desktop.store.file_cipher import NAME_DIGITS, FileCipher

NAMED_BY = {"contact": "photo", "contact_file": "digest", "activity_file": "digest"}
"""The tables whose records name an attachment, and the field that does."""

_NAME = re.compile(r"[0-9a-f]{64}")
_BLOCK = 1 << 18
_ASIDE = ".aside"
_PARTIAL = ".partial"
_CONVERTED = ".converted"


class Attachments:
    """The `attachments/<ab>/<sha256>` files of a workspace. A name never comes from a user.

    What was put aside is out of use, and back in it as soon as anybody asks for it. With a `cipher` files are closed;
    one that lies open still is read all the same.
    """

    def __init__(self, folder: Path, cipher: FileCipher | None = None) -> None:
        self._folder = folder
        self._cipher = cipher

    def put(self, content: bytes) -> str:
        """Keep these bytes; returns their name. Raises UserError("attachment-unwritable")."""
        name = self.name_of(content)
        if not self.holds(name):
            self.put_blocks((content,))
        return name

    def put_blocks(self, blocks: Iterable[bytes], name: str = "") -> tuple[str, int]:
        """Keep what comes block by block; returns its name and size in bytes.

        Nothing is kept where the blocks end in an exception, or are not what is kept under the `name` that is given:
        ValueError. Raises UserError("attachment-unwritable").
        """
        partial = self._folder / f".{secrets.token_hex(8)}{_PARTIAL}"
        try:
            owner_only.make_folder(self._folder)
            with owner_only.new_file(partial) as file:
                found, size = _write(file, blocks, self._cipher)
            if name and name != found:
                raise ValueError(f"not the content of {name}")
            path = self._places(found)[0]
            owner_only.make_folder(path.parent)
            if not self.holds(found):  # one that was damaged is replaced
                partial.replace(path)
                owner_only.sync_folder(path.parent)
        except OSError as error:
            raise UserError("attachment-unwritable", path=self._folder, reason=error.strerror) from error
        finally:
            with suppress(OSError):
                partial.unlink()
        return found, size

    def blocks(self, name: str) -> Iterator[bytes]:
        """The bytes of that name, block by block and unverified; OSError where they are not here."""
        path = self._path(name)
        with path.open("rb") as file:
            yield from self._opened(path, file)

    def holds(self, name: str) -> bool:
        """Whether the bytes of that name are here and what they were; of any text."""
        if not self.is_name(name):
            return False
        digest = hashlib.sha256()
        try:
            for block in self.blocks(name):
                digest.update(block)
        except OSError:
            return False
        return digest.hexdigest() == name

    def get(self, name: str) -> bytes | None:
        """The bytes of that name, or None where they are not here or no longer what they were; of any text."""
        if not self.is_name(name):
            return None
        try:
            content = b"".join(self.blocks(name))
        except OSError:
            return None
        return content if self.name_of(content) == name else None

    @staticmethod
    def name_of(content: bytes) -> str:
        """The name that these bytes have, kept or not."""
        return hashlib.sha256(content).hexdigest()

    @staticmethod
    def is_name(text: str) -> bool:
        """Whether it is a name that bytes may have, and not something made up to lead elsewhere."""
        return _NAME.fullmatch(text) is not None

    def size(self, name: str) -> int:
        """How many bytes are kept under a name, whatever they are; 0 where there are none."""
        path = self._path(name)
        try:
            size = path.stat().st_size
        except OSError:
            return 0
        return FileCipher.size_of(size) if _is_closed(path) else size

    def names(self) -> Iterator[str]:
        """All that is kept."""
        return (name for path in self._folder.glob("*/*") if not path.suffix and (name := self._name_in(path)))

    def kept_before(self, moment: float) -> list[str]:
        """What was written before that moment (seconds since 1970) and is not put aside."""
        return [name for path in self._older(moment) if not path.suffix and (name := self._name_in(path))]

    def aside_before(self, moment: float) -> list[str]:
        """What was put aside before that moment."""
        return [name for path in self._older(moment) if path.suffix == _ASIDE and (name := self._name_in(path))]

    def put_aside(self, name: str) -> None:
        """Take it out of use, until somebody asks for it."""
        path = self._path(name)
        with suppress(OSError):  # open elsewhere: another time
            os.utime(path)
            path.replace(path.with_suffix(_ASIDE))

    def forget(self, name: str) -> None:
        """Remove what was put aside."""
        for path in self._places(name):
            with suppress(OSError):
                path.with_suffix(_ASIDE).unlink()

    def forget_partial(self, moment: float) -> None:
        """Remove what was begun before that moment and never ended, as the program was."""
        for path in (*self._folder.glob(f".*{_PARTIAL}"), *self._folder.glob(f".*{_CONVERTED}")):
            with suppress(OSError):
                if path.stat().st_mtime < moment:
                    path.unlink()

    def close_all(self, progress: Progress) -> None:
        """Close what lies open. Raises UserError("attachment-unwritable"); what was done stays."""
        self._convert(progress, closed=True)

    def open_all(self, progress: Progress) -> None:
        """Open what is closed, but for what is damaged. Raises UserError("attachment-unwritable"); what was done
        stays.
        """
        self._convert(progress, closed=False)

    def _convert(self, progress: Progress, *, closed: bool) -> None:
        for path in self._folder.glob(f".*{_CONVERTED}"):  # of one that was stopped
            with suppress(OSError):
                owner_only.destroy(path)
        paths = [path for path in self._folder.glob("*/*") if self._name_in(path) and _is_closed(path) != closed]
        for number, path in enumerate(paths):
            progress.advance(number, len(paths))
            self._convert_one(path, closed=closed)

    def _convert_one(self, path: Path, *, closed: bool) -> None:
        partial = self._folder / f".{secrets.token_hex(8)}{_CONVERTED}"
        target = self._place(self._name_in(path), closed=closed)
        target = target.with_suffix(path.suffix)
        try:
            if not target.exists():
                with path.open("rb") as source, owner_only.new_file(partial) as file:
                    _write(file, self._opened(path, source), self._cipher if closed else None)
                os.utime(partial, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))  # how old it is
                owner_only.make_folder(target.parent)
                if not target.exists():  # another program may do the same
                    partial.replace(target)
                owner_only.sync_folder(target.parent)
            owner_only.destroy(path)
        except FileNotFoundError:
            return  # another program did the same
        except OSError as error:
            if not closed and error.errno is None:  # damaged, so of no use to anybody
                return
            raise UserError("attachment-unwritable", path=self._folder, reason=error.strerror) from error
        finally:
            with suppress(OSError):
                partial.unlink()

    def _opened(self, path: Path, file: BinaryIO) -> Iterator[bytes]:
        if self._cipher is not None and _is_closed(path):
            yield from self._cipher.open(file)
        else:
            while block := file.read(_BLOCK):
                yield block

    def _older(self, moment: float) -> Iterator[Path]:
        for path in self._folder.glob("*/*"):
            with suppress(OSError):
                if path.stat().st_mtime < moment:
                    yield path

    def _name_in(self, path: Path) -> str:
        """The name under which the bytes at this path are known, "" where they are none of ours."""
        if _is_closed(path):
            name = self._cipher.open_name(path.stem) if self._cipher is not None else None
            return name.hex() if name is not None else ""
        return path.stem if self.is_name(path.stem) else ""

    def _path(self, name: str) -> Path:
        """Where the bytes of that name are, or go where they are not here."""
        places = self._places(name)
        for path in places:
            if path.exists():
                return path
        for path in places if self.is_name(name) else ():
            with suppress(OSError):  # mostly it was not put aside
                path.with_suffix(_ASIDE).replace(path)
                return path
        return places[0]

    def _places(self, name: str) -> list[Path]:
        """Where they may be, the usual one first."""
        is_closed = self._cipher is not None and self.is_name(name)
        return [self._place(name, closed=closed) for closed in ([True, False] if is_closed else [False])]

    def _place(self, name: str, *, closed: bool) -> Path:
        shown = self._cipher.closed_name(bytes.fromhex(name)) if closed and self._cipher is not None else name
        return self._folder / shown[:2] / shown


def _is_closed(path: Path) -> bool:
    return len(path.stem) == NAME_DIGITS


def _write(file: BinaryIO, blocks: Iterable[bytes], cipher: FileCipher | None) -> tuple[str, int]:
    """Write what comes, closed if there is a cipher; returns the name and the size of what came."""
    digest, size = hashlib.sha256(), 0

    def told() -> Iterator[bytes]:
        nonlocal size
        for block in blocks:
            digest.update(block)
            size += len(block)
            yield block

    file.writelines(cipher.close(told()) if cipher else told())
    file.flush()
    os.fsync(file.fileno())
    return digest.hexdigest(), size
