"""Closes the files of an encrypted workspace: AES-256-GCM by chunks, after STREAM (Hoang, Reyhanitabar, Rogaway, Vizár,
"Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", 2015).

Each file has a key of its own, made of a salt at its start; a nonce is the number of the chunk, and says which is the
last, so that chunks cannot be cut off, exchanged or taken from another file.
"""

from __future__ import annotations

import hmac
import os
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_MAGIC = b"crm-desktop file 1\n"
_SALT = 16  # bytes
_TAG = 16
_CHUNK = 1 << 18
_NAME = 32
_START = len(_MAGIC) + _SALT

NAME_DIGITS = 2 * (_NAME + 16)
"""Of the name that a closed file has."""


class FileCipher:
    """Closes and opens with `key`, 32 bytes."""

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESSIV

        self._key = key
        self._names = AESSIV(hmac.digest(key, b"names", "sha512"))

    @staticmethod
    def new_key() -> bytes:
        """A key that nobody can guess."""
        return os.urandom(32)

    @staticmethod
    def is_key(digits: str) -> bool:
        """Whether these may be the hex digits of one."""
        return re.fullmatch(r"[0-9a-f]{64}", digits) is not None

    def close(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        """The content, given in blocks of any size, for those who have the key."""
        salt = os.urandom(_SALT)
        yield _MAGIC + salt
        aes, number, rest = self._of_file(salt), 0, b""
        for block in blocks:
            chunk = memoryview(rest + block)
            while len(chunk) > _CHUNK:
                yield aes.encrypt(_nonce(number, last=False), chunk[:_CHUNK], None)
                chunk, number = chunk[_CHUNK:], number + 1
            rest = bytes(chunk)
        yield aes.encrypt(_nonce(number, last=True), rest, None)

    def open(self, file: BinaryIO) -> Iterator[bytes]:
        """The inverse of `close`; OSError for all else, and where it is not whole."""
        from cryptography.exceptions import InvalidTag

        start = file.read(_START)
        if len(start) < _START or not start.startswith(_MAGIC):
            raise OSError("not a closed file")
        aes, number = self._of_file(start[len(_MAGIC) :]), 0
        chunk = file.read(_CHUNK + _TAG)
        while True:
            following = file.read(_CHUNK + _TAG)
            try:
                opened = aes.decrypt(_nonce(number, last=not following), chunk, None)
            except InvalidTag:
                raise OSError("a damaged file") from None
            if opened:
                yield opened
            if not following:
                return
            chunk, number = following, number + 1

    @staticmethod
    def size_of(closed: int) -> int:
        """How many bytes a closed file of so many holds."""
        content = closed - _START
        return max(0, content - _TAG * -(-content // (_CHUNK + _TAG)))

    def closed_name(self, name: bytes) -> str:
        """What a file is called whose name, 32 bytes, would tell what it holds to who has the same content."""
        return self._names.encrypt(name, None).hex()

    def open_name(self, closed: str) -> bytes | None:
        """The inverse of `closed_name`, None for any other text."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._names.decrypt(bytes.fromhex(closed), None) if len(closed) == NAME_DIGITS else None
        except (InvalidTag, ValueError):
            return None

    def _of_file(self, salt: bytes) -> AESGCM:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(hmac.digest(self._key, b"content" + salt, "sha256"))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
