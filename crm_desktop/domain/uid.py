"""Identifiers of records: UUID version 7 (RFC 9562, 5.7), 16 bytes in the store, text everywhere else."""

from __future__ import annotations

import os
import random
import threading
import time
import uuid
from typing import TypeAlias

Uid: TypeAlias = bytes

_lock = threading.Lock()
_last = 0


def new_uid() -> Uid:
    """A new identifier, greater than every one this process made before: 48 bits of time in
    milliseconds, then 74 bits that begin random in each millisecond and count on within it."""
    global _last
    with _lock:
        now = time.time_ns() // 1_000_000
        if now > _last >> 74:
            _last = (now << 74) | (int.from_bytes(os.urandom(9), "big") & ((1 << 72) - 1))
        else:
            _last += 1 + random.getrandbits(8)
        value = _last
    return uid_from(value >> 74, value)


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
