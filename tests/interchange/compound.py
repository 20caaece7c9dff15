"""Writes what Outlook does: a message in a compound file ([MS-CFB], [MS-OXMSG]), as small as it can be."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TypeAlias

Storage: TypeAlias = "dict[str, bytes | Storage]"

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_END, _FREE, _NOBODY, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFD


def write_compound(root: Storage) -> bytes:
    """The compound file that holds these streams and storages."""
    return _Writer().write(root)


def msg(
    *,
    subject: str = "",
    body: str = "",
    html: bytes = b"",
    rtf: bytes = b"",
    sender: tuple[str, str] = ("", ""),
    recipients: Iterable[tuple[str, str]] = (),
    headers: str = "",
    message_id: str = "",
    sent: datetime | None = None,
    files: Iterable[tuple[str, bytes]] = (),
    charset: str = "",
) -> bytes:
    """An e-mail; `charset` such as "cp1257" writes its texts by the letters of that code page instead of Unicode."""
    texts = {0x0037: subject, 0x1000: body, 0x007D: headers, 0x1035: message_id, 0x0C1A: sender[0], 0x5D01: sender[1]}
    numbers = {0x3FFD: int(charset.removeprefix("cp"))} if charset else {}
    times = {0x0039: sent} if sent else {}
    root = _properties(texts, 32, charset, numbers, times)
    if html:
        root["__substg1.0_10130102"] = html
    if rtf:  # not compressed ([MS-OXRTFCP], 2.1.3.1.2)
        root["__substg1.0_10090102"] = struct.pack("<II4sI", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf
    for number, (name, address) in enumerate(recipients):
        root[f"__recip_version1.0_#{number:08X}"] = _properties({0x3001: name, 0x39FE: address}, 8, charset)
    for number, (name, content) in enumerate(files):
        storage = _properties({0x3707: name, 0x370E: "application/pdf"}, 8, charset)
        storage["__substg1.0_37010102"] = content
        root[f"__attach_version1.0_#{number:08X}"] = storage
    return write_compound(root)


def _properties(
    texts: dict[int, str],
    header: int,
    charset: str,
    numbers: dict[int, int] | None = None,
    times: dict[int, datetime] | None = None,
) -> Storage:
    fixed, found = bytearray(header), {}
    kind, encoding = (0x001E, charset) if charset else (0x001F, "utf-16-le")
    for tag, text in texts.items():
        if text:
            content = text.encode(encoding)
            found[f"__substg1.0_{tag:04X}{kind:04X}"] = content
            fixed += struct.pack("<HHIII", kind, tag, 6, len(content), 0)
    for tag, number in (numbers or {}).items():
        fixed += struct.pack("<HHIiI", 0x0003, tag, 6, number, 0)
    for tag, moment in (times or {}).items():
        since = moment - datetime(1601, 1, 1, tzinfo=UTC)
        ticks = (since.days * 86400 + since.seconds) * 10_000_000
        fixed += struct.pack("<HHIQ", 0x0040, tag, 6, ticks)
    return {"__properties_version1.0": bytes(fixed), **found}


class _Writer:
    def __init__(self) -> None:
        self._entries: list[bytes] = []
        self._sectors: list[bytes] = []
        self._fat: list[int] = []
        self._mini = bytearray()
        self._mini_fat: list[int] = []

    def write(self, root: Storage) -> bytes:
        self._entries.append(b"")
        child = self._storage(root)
        start = self._put(bytes(self._mini))
        self._entries[0] = _entry("Root Entry", 5, child=child, start=start, size=len(self._mini))
        mini_fat = self._put(b"".join(struct.pack("<I", each) for each in self._mini_fat), b"\xff")
        directory = self._put(b"".join(self._entries))
        fat_sectors = more = 1
        while (len(self._fat) + fat_sectors + more) * 4 > fat_sectors * _SECTOR or more:
            more = max(0, -(-(fat_sectors - 109) // 127))  # sectors that list those of the table beyond the header's
            if (len(self._fat) + fat_sectors + more) * 4 <= fat_sectors * _SECTOR:
                break
            fat_sectors += 1
        first = len(self._fat)
        places = list(range(first, first + fat_sectors))
        first_more = first + fat_sectors
        fat = struct.pack(f"<{first_more + more}I", *self._fat, *[_FAT] * fat_sectors, *[0xFFFFFFFC] * more)
        header = struct.pack(
            "<8s16sHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6,
            0, fat_sectors, directory, 0, _CUTOFF, mini_fat, -(-len(self._mini_fat) * 4 // _SECTOR),
            first_more if more else _END, more,
        )  # fmt: skip
        header += struct.pack("<109I", *(places + [_FREE] * 109)[:109])
        lists = b""
        for number in range(more):
            listed = places[109 + 127 * number :][:127]
            behind = first_more + number + 1 if number + 1 < more else _END
            lists += struct.pack("<128I", *listed, *[_FREE] * (127 - len(listed)), behind)
        return header + b"".join(self._sectors) + fat.ljust(fat_sectors * _SECTOR, b"\xff") + lists

    def _storage(self, storage: Storage) -> int:
        """Its children as a tree that is a list: each is left of the one before, the greatest first."""
        before = _NOBODY
        for name in sorted(storage, key=lambda name: (len(name), name.upper())):
            content = storage[name]
            number = len(self._entries)
            self._entries.append(b"")
            if isinstance(content, dict):
                child = self._storage(content)
                self._entries[number] = _entry(name, 1, left=before, child=child)
            else:
                self._entries[number] = _entry(name, 2, left=before, start=self._stream(content), size=len(content))
            before = number
        return before

    def _stream(self, content: bytes) -> int:
        if len(content) >= _CUTOFF:
            return self._put(content)
        if not content:
            return _END
        start, count = len(self._mini_fat), -(-len(content) // _MINI)
        self._mini += content.ljust(count * _MINI, b"\0")
        self._mini_fat += [*range(start + 1, start + count), _END]
        return start

    def _put(self, content: bytes, fill: bytes = b"\0") -> int:
        if not content:
            return _END
        start, count = len(self._fat), -(-len(content) // _SECTOR)
        self._sectors.append(content.ljust(count * _SECTOR, fill))
        self._fat += [*range(start + 1, start + count), _END]
        return start


def _entry(name: str, kind: int, *, left: int = _NOBODY, child: int = _NOBODY, start: int = 0, size: int = 0) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    head = text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, left, _NOBODY, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)
