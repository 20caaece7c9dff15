"""Files that belong to records, kept by their content: the name is the SHA-256 of the bytes."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from pathlib import Path

from crm_desktop.domain.errors import UserError

_NAME = re.compile(r"[0-9a-f]{64}")


class Attachments:
    """The `attachments/<ab>/<sha256>` files of a workspace. A name never comes from a user."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, content: bytes) -> str:
        """Keep these bytes; returns their name. Raises UserError("attachment-unwritable")."""
        name = self.name_of(content)
        path = self._path(name)
        if path.exists():
            return name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial = path.with_name(f".{secrets.token_hex(8)}.partial")
            with partial.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(path)
        except OSError as error:
            raise UserError("attachment-unwritable", path=path, reason=error.strerror) from error
        return name

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

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name
