"""The journal, read page by page from a plain database file, where SQLite itself finds no way to it: the beginning is
damaged, or a page that leads to others.

The file format is https://sqlite.org/fileformat2.html; of records only those of the shape of `batch` and `change` are
taken.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from crm_desktop.domain.fields import TABLES

_PAGE_SIZE = 4096
_INDEX_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 0x02, 0x0A, 0x0D
_FIRST_PAGE = 100  # bytes before the first page's own header
_LOG_HEADER, _FRAME_HEADER = 32, 24
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type
_UID = 16

Row: TypeAlias = tuple[Any, ...]


class _Broken(Exception):
    """Bytes that are no record."""


def journal(path: Path, reserved: int = 0) -> Iterator[tuple[str, Row]]:
    """The rows of `batch` and `change`, in no order, some perhaps twice; the last `reserved` bytes of a page are not
    SQLite's.
    """
    with path.open("rb") as file:
        log = Path(f"{path}-wal")
        yield from _Pages(file, log.read_bytes() if log.exists() else b"", reserved).rows()


class _Pages:
    def __init__(self, file: BinaryIO, log: bytes, reserved: int) -> None:
        self._file = file
        self._usable = _PAGE_SIZE - reserved
        self._count = file.seek(0, 2) // _PAGE_SIZE
        self._log = log
        self._most = self._count * _PAGE_SIZE + len(log)  # no record is longer than all there is
        self._logged: dict[int, int] = {}
        frames = range(_LOG_HEADER + _FRAME_HEADER, len(log) - _PAGE_SIZE + 1, _FRAME_HEADER + _PAGE_SIZE)
        for start in frames:
            self._logged[struct.unpack(">I", log[start - _FRAME_HEADER : start - _FRAME_HEADER + 4])[0]] = start

    def rows(self) -> Iterator[tuple[str, Row]]:
        for number in {*range(1, self._count + 1), *self._logged}:
            page = self._page(number)
            start = _FIRST_PAGE if number == 1 else 0
            if page and page[start] in (_INDEX_INTERIOR, _INDEX_LEAF, _TABLE_LEAF):
                yield from self._cells(page, start)

    def _page(self, number: int) -> bytes:
        if start := self._logged.get(number):
            return self._log[start : start + _PAGE_SIZE]
        self._file.seek((number - 1) * _PAGE_SIZE)
        page = self._file.read(_PAGE_SIZE)
        return page if len(page) == _PAGE_SIZE else b""

    def _cells(self, page: bytes, start: int) -> Iterator[tuple[str, Row]]:
        kind = page[start]
        (count,) = struct.unpack(">H", page[start + 3 : start + 5])
        places = start + (12 if kind == _INDEX_INTERIOR else 8)
        for at in range(places, min(places + 2 * count, _PAGE_SIZE - 1), 2):
            (cell,) = struct.unpack(">H", page[at : at + 2])
            try:
                found = self._cell(page, cell + (4 if kind == _INDEX_INTERIOR else 0), kind == _TABLE_LEAF)
            except (_Broken, IndexError, UnicodeDecodeError, struct.error):
                continue
            if found is not None:
                yield found

    def _cell(self, page: bytes, at: int, of_table: bool) -> tuple[str, Row] | None:
        size, at = _varint(page, at)
        number, at = _varint(page, at) if of_table else (0, at)
        if size > self._most:
            raise _Broken
        record = _record(self._payload(page, at, size, of_table))
        if of_table:
            row = (number, *record[1:])
            return ("batch", row) if _is_batch(row) else None
        return ("change", record) if _is_change(record) else None

    def _payload(self, page: bytes, at: int, size: int, of_table: bool) -> bytes:
        """The bytes of a record; what does not fit its page goes on in others (section 1.6)."""
        most = self._usable - 35 if of_table else (self._usable - 12) * 64 // 255 - 23
        if size <= most:
            return page[at : at + size]
        least = (self._usable - 12) * 32 // 255 - 23
        here = least + (size - least) % (self._usable - 4)
        here = here if here <= most else least
        found = [page[at : at + here]]
        (following,) = struct.unpack(">I", page[at + here : at + here + 4])
        left = size - here
        while left > 0:
            more = self._page(following) if following else b""
            if not more:
                raise _Broken
            found.append(more[4 : 4 + min(left, self._usable - 4)])
            left -= self._usable - 4
            (following,) = struct.unpack(">I", more[:4])
        return b"".join(found)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """The number there, and the place behind it."""
    value = 0
    for count in range(9):
        byte = data[at + count]
        if count == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    raise _Broken


def _record(payload: bytes) -> Row:
    """The cells of a record (section 2.1)."""
    end, at = _varint(payload, 0)
    types = []
    while at < end:
        type_, at = _varint(payload, at)
        types.append(type_)
    cells: list[Any] = []
    for type_ in types:
        size = _INTEGERS.get(type_, 0) if type_ < 12 else (type_ - 12) // 2
        if at + size > len(payload) or type_ in (7, 10, 11):  # none of ours is a real number
            raise _Broken
        content = payload[at : at + size]
        at += size
        if type_ == 0:
            cells.append(None)
        elif type_ < 12:
            cells.append(type_ - 8 if type_ in (8, 9) else int.from_bytes(content, "big", signed=True))
        else:
            cells.append(content if type_ % 2 == 0 else content.decode())
    return tuple(cells)


def _is_uid(cell: object) -> bool:
    return isinstance(cell, bytes) and len(cell) == _UID


def _is_batch(row: Row) -> bool:
    return (
        len(row) == 11
        and _is_uid(row[1])
        and all(isinstance(row[n], int) for n in (2, 6, 9, 10))
        and all(isinstance(row[n], str) for n in (3, 4, 5))
        and all(cell is None or _is_uid(cell) for cell in row[7:9])
    )


def _is_change(row: Row) -> bool:
    return (
        len(row) == 7
        and isinstance(row[0], int)
        and isinstance(row[1], int)
        and row[2] in TABLES
        and _is_uid(row[3])
        and (row[4] is None or isinstance(row[4], str))
    )
