"""The key of an encrypted workspace: made of its passphrase as SQLCipher itself makes it, but once for all connections.

The file is a standard one of SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/), which any program that knows
SQLCipher opens with the passphrase. A key is 96 hex digits: 32 bytes of the key, then the 16 bytes of the salt, with
which the file begins.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
import zlib
from pathlib import Path

from crm_desktop.store.refusal import refusal

SALT = 16  # bytes
PAGE = 4096
_ROUNDS = 256_000


def new(passphrase: str) -> str:
    """A key for a file that is about to be written."""
    return _made(passphrase, os.urandom(SALT))


def derive(passphrase: str, path: Path) -> str:
    """The key with which the file at `path` opens if this is its passphrase; about a quarter of a second."""
    return _made(passphrase, _head(path, SALT))


def looks_encrypted(path: Path) -> bool:
    """Whether the file may be an encrypted database: whole pages of what looks like chance."""
    page = _head(path, PAGE)
    return len(page) == PAGE and path.stat().st_size % PAGE == 0 and len(zlib.compress(page)) > PAGE


def salt_of(path: Path) -> str:
    """The salt of the file at `path`, in hex digits; others would hardly have the same."""
    return _head(path, SALT).hex()


def _made(passphrase: str, salt: bytes) -> str:
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return (hashlib.pbkdf2_hmac("sha512", secret, salt, _ROUNDS, 32) + salt).hex()


def _head(path: Path, size: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(size)
    except OSError as error:
        raise refusal(path, error) from error
