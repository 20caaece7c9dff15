"""Files that belong to records, kept by their content: the name is the SHA-256 of the bytes."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path

from crm_desktop.domain.errors import UserError


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
        """The bytes of that name, or None where they are not here or no longer what they were."""
        try:
            content = self._path(name).read_bytes()
        except OSError:
            return None
        return content if self.name_of(content) == name else None

    @staticmethod
    def name_of(content: bytes) -> str:
        """The name that these bytes have, kept or not."""
        return hashlib.sha256(content).hexdigest()

    def _path(self, name: str) -> Path:
        if len(name) != 64 or not name.isalnum():
            raise ValueError(name)
        return self._folder / name[:2] / name
