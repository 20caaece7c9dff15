"""The pages of an encrypted database one by one, where SQLCipher itself refuses them: it takes nothing of a page in
which a single bit is not what it was, and nothing of a file whose first page is such.

A page of SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/) is AES-256 in CBC mode, then its initial vector, then
an HMAC-SHA512 of both and of the page's number; the first page begins with the salt.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from crm_desktop.store.keys import PAGE, SALT

_VECTOR, _DIGEST = 16, 64
_END = PAGE - _VECTOR - _DIGEST
_MASK, _ROUNDS = 0x3A, 2
"""How the key of the digests is made of that of the pages."""
RESERVED = PAGE - _END
"""Bytes at the end of a page that are not SQLite's."""
_HEADER = b"SQLite format 3\0" + bytes((PAGE >> 8, PAGE & 0xFF, 1, 1, RESERVED, 64, 32, 32))
"""How a plain file begins that has no log (https://sqlite.org/fileformat2.html, 1.3)."""
_LOG_HEADER, _FRAME_HEADER = 32, 24  # bytes, section 4.1
_LOG_SALT = 8
_MOST = 64  # pages that are looked at to know a key


def are_of(path: Path, key: str) -> bool:
    """Whether this key closed the file at `path`: some page of it is just as it was. OSError."""
    digests = _key_of_digests(key)
    step = max(1, path.stat().st_size // PAGE // _MOST)
    with path.open("rb") as file:
        return any(_is_whole(page, number, digests) for number, page in _pages(file, step))


def open_all(path: Path, key: str, target: Path) -> None:
    """Write the pages in plain, as the log beside the file has them where it does, whatever became of them: where a bit
    differs, sixteen bytes are of no use. OSError.
    """
    secret, _ = _parts(key)
    log = Path(f"{path}-wal")
    logged = _in_log(log.read_bytes(), _key_of_digests(key)) if log.exists() else {}
    with path.open("rb") as file, target.open("wb") as plain:
        for number, page in _pages(file, 1):
            plain.write(_opened(logged.pop(number, page), number, secret))
        for number, page in logged.items():
            plain.seek((number - 1) * PAGE)
            plain.write(_opened(page, number, secret))


def _opened(page: bytes, number: int, secret: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    start = SALT if number == 1 else 0
    opener = Cipher(algorithms.AES256(secret), modes.CBC(page[_END : _END + _VECTOR])).decryptor()
    content = opener.update(page[start:_END]) + opener.finalize()
    if number == 1:
        content = _HEADER + content[len(_HEADER) - SALT :]
    return content + bytes(RESERVED)


def _in_log(log: bytes, digests: bytes) -> dict[int, bytes]:
    """The latest pages in a write-ahead log that were committed and are whole."""
    found: dict[int, bytes] = {}
    begun: dict[int, bytes] = {}
    salt = log[_LOG_HEADER - 2 * _LOG_SALT : _LOG_HEADER - _LOG_SALT]
    for at in range(_LOG_HEADER, len(log) - _FRAME_HEADER - PAGE + 1, _FRAME_HEADER + PAGE):
        number, size = (int.from_bytes(log[at + place : at + place + 4], "big") for place in (0, 4))
        page = log[at + _FRAME_HEADER : at + _FRAME_HEADER + PAGE]
        if log[at + 8 : at + 8 + _LOG_SALT] != salt:  # left of what is in the file already
            break
        if _is_whole(page, number, digests):
            begun[number] = page
        if size:
            found |= begun
            begun = {}
    return found


def _key_of_digests(key: str) -> bytes:
    secret, salt = _parts(key)
    return hashlib.pbkdf2_hmac("sha512", secret, bytes(byte ^ _MASK for byte in salt), _ROUNDS, len(secret))


def _is_whole(page: bytes, number: int, digests: bytes) -> bool:
    told = page[SALT if number == 1 else 0 : -_DIGEST] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(digests, told, "sha512"), page[-_DIGEST:])


def _parts(key: str) -> tuple[bytes, bytes]:
    whole = bytes.fromhex(key)
    return whole[:-SALT], whole[-SALT:]


def _pages(file: BinaryIO, step: int) -> Iterator[tuple[int, bytes]]:
    """Each so many-th whole page and its number, which begins with 1."""
    number = 1
    while len(page := file.read(PAGE)) == PAGE:
        yield number, page
        number += step
        file.seek((number - 1) * PAGE)
