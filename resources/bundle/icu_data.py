"""Makes the data of ICU small, of which Qt's builds for Linux bring all: 32 MB of words of 700 locales.

Qt has dates, numbers and names of its own (CLDR), and we order names ourselves (`domain/collation`); of ICU's data only
what is about characters and time zones, and the order of the root, is left. Format: icu4c/source/common/ucmndata.h.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

_SIGN = b"CmnD"  # stands 12 bytes after the start of the package
_UNUSED = re.compile(
    r"(?!coll/(ucadata\.icu|root\.res|pool\.res)$)([a-z]+/.*|.*\.cnv|[a-z]{2,3}(_\w+)?\.res|unames\.icu)"
)
_ALIGNED = 16
_SOURCE = """
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, %object
{symbol}:
    .incbin "{file}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", %progbits
"""


def shrink(library: Path, target: Path) -> Path:
    """Write to `target` what `library` (libicudata.so.NN) is, without what is not used; returns `target`.

    Binutils make it, which PyInstaller needs on Linux anyway.
    """
    data, assembled = target.with_suffix(".dat").resolve(), target.with_suffix(".o")
    data.write_bytes(smaller_package(library.read_bytes()))
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    source = _SOURCE.format(symbol=symbol, file=data)
    subprocess.run(["as", "-o", assembled, "-"], input=source, text=True, check=True)
    subprocess.run(["ld", "-shared", "-soname", library.name, "-o", target, assembled], check=True)
    return target


def smaller_package(data: bytes) -> bytes:
    """The package of items in `data` without those that are not used."""
    start = data.index(_SIGN) - 12
    contents = start + struct.unpack_from("<H", data, start)[0]
    (count,) = struct.unpack_from("<I", data, contents)
    entries = [struct.unpack_from("<II", data, contents + 4 + 8 * number) for number in range(count)]
    # Items stand in the order of their names; the last may bring a little more than it has.
    ends = [offset for _, offset in entries[1:]] + [len(data) - contents]
    kept: list[tuple[bytes, bytes]] = []
    for (name_offset, offset), end in zip(entries, ends, strict=True):
        name = data[contents + name_offset : data.index(0, contents + name_offset)]
        if not _UNUSED.fullmatch(name.decode("ascii").partition("/")[2]):
            kept.append((name, data[contents + offset : contents + end]))
    return data[start:contents] + _package_of(kept)


def _package_of(items: list[tuple[bytes, bytes]]) -> bytes:
    names, table, body = b"", b"", b""
    first_name = 4 + 8 * len(items)
    first_item = _round_up(first_name + sum(len(name) + 1 for name, _ in items))
    for name, item in items:
        table += struct.pack("<II", first_name + len(names), first_item + len(body))
        names += name + b"\0"
        body += item.ljust(_round_up(len(item)), b"\0")
    return (struct.pack("<I", len(items)) + table + names).ljust(first_item, b"\0") + body


def _round_up(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
