"""Files that belong to records, kept by their content: the name is the SHA-256 of the bytes."""

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

NAMED_BY = {"contact": "photo", "contact_file": "digest", "activity_file": "digest"}
"""The tables whose records name an attachment, and the field that does."""

_NAME = re.compile(r"[0-9a-f]{64}")
_BLOCK = 1 << 18
_ASIDE = ".aside"
_PARTIAL = ".partial"


class Attachments:
    """The `attachments/<ab>/<sha256>` files of a workspace. A name never comes from a user.

    What was put aside is out of use, and back in it as soon as anybody asks for it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

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
            self._folder.mkdir(parents=True, exist_ok=True)
            with partial.open("xb") as file:
                found, size = _write(file, blocks)
            if name and name != found:
                raise ValueError(f"not the content of {name}")
            path = self._path(found)
            path.parent.mkdir(exist_ok=True)
            if not self.holds(found):  # one that was damaged is replaced
                partial.replace(path)
        except OSError as error:
            raise UserError("attachment-unwritable", path=self._folder, reason=error.strerror) from error
        finally:
            partial.unlink(missing_ok=True)
        return found, size

    def blocks(self, name: str) -> Iterator[bytes]:
        """The bytes of that name, block by block and unverified; OSError where they are not here."""
        with self._path(name).open("rb") as file:
            while block := file.read(_BLOCK):
                yield block

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
            content = self._path(name).read_bytes()
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
        try:
            return self._path(name).stat().st_size
        except OSError:
            return 0

    def names(self) -> Iterator[str]:
        """All that is kept."""
        return (path.name for path in self._folder.glob("*/*") if self.is_name(path.name))

    def kept_before(self, moment: float) -> list[str]:
        """What was written before that moment (seconds since 1970) and is not put aside."""
        return [path.name for path in self._older(moment) if self.is_name(path.name)]

    def aside_before(self, moment: float) -> list[str]:
        """What was put aside before that moment."""
        return [path.stem for path in self._older(moment) if path.suffix == _ASIDE and self.is_name(path.stem)]

    def put_aside(self, name: str) -> None:
        """Take it out of use, until somebody asks for it."""
        path = self._path(name)
        with suppress(OSError):  # open elsewhere: another time
            os.utime(path)
            path.replace(path.with_suffix(_ASIDE))

    def forget(self, name: str) -> None:
        """Remove what was put aside."""
        with suppress(OSError):
            (self._folder / name[:2] / name).with_suffix(_ASIDE).unlink()

    def forget_partial(self, moment: float) -> None:
        """Remove what was begun before that moment and never ended, as the program was."""
        for path in self._folder.glob(f".*{_PARTIAL}"):
            with suppress(OSError):
                if path.stat().st_mtime < moment:
                    path.unlink()

    def _older(self, moment: float) -> Iterator[Path]:
        for path in self._folder.glob("*/*"):
            with suppress(OSError):
                if path.stat().st_mtime < moment:
                    yield path

    def _path(self, name: str) -> Path:
        path = self._folder / name[:2] / name
        if not path.exists() and self.is_name(name):
            with suppress(OSError):  # mostly it was not put aside
                path.with_suffix(_ASIDE).replace(path)
        return path


def _write(file: BinaryIO, blocks: Iterable[bytes]) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    for block in blocks:
        digest.update(block)
        file.write(block)
        size += len(block)
    file.flush()
    os.fsync(file.fileno())
    return digest.hexdigest(), size
