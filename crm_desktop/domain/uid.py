"""Identifiers of records: UUID version 7 (RFC 9562, 5.7), 16 bytes in the store, text everywhere else."""

from __future__ import annotations

import hashlib
import os
import random
import threading
import time
import uuid
from typing import TypeAlias

Uid: TypeAlias = bytes

PARTS = 1 << 20
"""Identifiers kept free behind each new one, for the parts of its record."""
_END_OF_TIME = 253402214400000  # the last day of the year 9999


class _Maker:
    """Counts on from the time, so that each identifier of this process is greater than the one before."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def next(self) -> int:
        """48 bits of time in milliseconds, then 74 bits that begin random in each millisecond and count on within."""
        with self._lock:
            now = time.time_ns() // 1_000_000
            if now > self._last >> 74:
                self._last = (now << 74) | (int.from_bytes(os.urandom(9), "big") & ((1 << 72) - 1))
            else:
                self._last += PARTS + random.getrandbits(20)
            return self._last


_maker = _Maker()


def new_uid() -> Uid:
    """A new identifier, greater than every one this process made before."""
    value = _maker.next()
    return uid_from(value >> 74, value)


def part_uid(uid: Uid, number: int) -> Uid:
    """The identifier of the part `number` (from 1, below PARTS) that was made together with the record `uid`."""
    return (int.from_bytes(uid, "big") + number).to_bytes(16, "big")


def named_uid(*names: bytes) -> Uid:
    """The identifier that is the same on every device for these names: UUID version 8 (RFC 9562, 5.8) of their hash."""
    hashed = hashlib.sha256(b"".join(len(name).to_bytes(4, "big") + name for name in names)).digest()
    value = int.from_bytes(hashed[:16], "big") & ~(0xF << 76 | 0x3 << 62) | 0x8 << 76 | 0x2 << 62
    return value.to_bytes(16, "big")


def uid_from(milliseconds: int, bits: int) -> Uid:
    """The UUIDv7 of a time in milliseconds since 1970 with the lowest 74 of these bits."""
    high = (milliseconds & ((1 << 48) - 1)) << 16 | 0x7000 | bits >> 62 & 0xFFF
    low = 0x8000000000000000 | bits & ((1 << 62) - 1)
    return (high << 64 | low).to_bytes(16, "big")


def first_uid_of(milliseconds: int) -> Uid:
    """The smallest identifier made at `milliseconds` since 1970 or later: a bound for comparisons."""
    return uid_from(milliseconds, 0)


def time_of(uid: Uid) -> int:
    """Milliseconds since 1970 at which the identifier was made."""
    return int.from_bytes(uid[:6], "big")


def is_ours(text: str) -> bool:
    """Whether `text` is an identifier as `new_uid` makes them, of a time that the calendar has."""
    uid = uid_or_none(text)
    return uid is not None and uid[6] >> 4 == 7 and time_of(uid) < _END_OF_TIME


def uid_text(uid: Uid) -> str:
    """The usual form with hyphens."""
    h = uid.hex()
    return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"


def uid_or_none(text: str) -> Uid | None:
    """The identifier that `text` is, None where it is no UUID."""
    try:
        return parse_uid(text)
    except ValueError:
        return None


def parse_uid(text: str) -> Uid:
    """The inverse of `uid_text`; raises ValueError where the text is no UUID."""
    return uuid.UUID(text).bytes


def known_uid(text: str) -> str:
    """The usual form of the identifier that `text` is, however written; "" where it is none."""
    try:
        return uid_text(parse_uid(text))
    except ValueError:
        return ""
