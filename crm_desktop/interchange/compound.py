"""Compound files ([MS-CFB]), in which Outlook and the older Excel save."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from olefile import OleFileIO

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DAMAGED = (OSError, ValueError, LookupError, TypeError, AttributeError, struct.error, OverflowError, RecursionError)
"""What `open_compound`, and the library behind it, raise on compound files that are none."""


def open_compound(file: BinaryIO, size: int) -> OleFileIO:
    """The compound file of `size` bytes, if what its header promises can be in so many: the library believes it."""
    from olefile import OleFileIO

    file.seek(0)
    header = file.read(512)
    file.seek(0)
    if len(header) < 512 or not header.startswith(SIGNATURE):
        raise ValueError("no compound file")
    (shift,) = struct.unpack_from("<H", header, 30)
    if shift not in (9, 12):
        raise ValueError("size of sectors")
    sectors = size >> shift
    fat, _, _, _, _, mini_fat, _, more_fat = struct.unpack_from("<8I", header, 44)
    if max(fat, mini_fat, more_fat) > sectors or fat > sectors // 32 + 128:
        raise ValueError("more tables than sectors")
    ole = OleFileIO(file)
    if any(entry is not None and entry.size > size for entry in ole.direntries):
        ole.close()
        raise ValueError("a stream larger than the file")
    return ole
