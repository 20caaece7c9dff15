"""Writes workbooks of Excel 97 to 2003 ([MS-XLS]), as small as they can be."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from tests.interchange.compound import write_compound

_BUILT_IN_DATE = 14
_ERRORS = {"#N/A": 0x2A, "#REF!": 0x17}


def xls(sheets: dict[str, Sequence[Sequence[object]]], hidden: Sequence[str] = ()) -> bytes:
    """Sheets by name with their rows. A number given as a tuple `(serial,)` is shown as a day; "#N/A" is an error."""
    bodies = [_sheet(rows) for rows in sheets.values()]
    head = _record(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 6))
    head += _record(0x0042, struct.pack("<H", 1200))
    font = _record(0x0031, struct.pack("<HHHHHBBBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0, 1, 0) + b"A")
    head += font * 4
    for number in (0, _BUILT_IN_DATE):
        head += _record(0x00E0, struct.pack("<HHH", 0, number, 0) + bytes(14))
    names = [name.encode("utf-16-le") for name in sheets]
    start = len(head) + sum(4 + 8 + len(name) for name in names) + 4
    for (label, body), name in zip(zip(sheets, bodies, strict=True), names, strict=True):
        state = 1 if label in hidden else 0
        head += _record(0x0085, struct.pack("<IBBBB", start, state, 0, len(name) // 2, 1) + name)
        start += len(body)
    return write_compound({"Workbook": head + _record(0x000A) + b"".join(bodies)})


def _sheet(rows: Sequence[Sequence[object]]) -> bytes:
    width = max((len(row) for row in rows), default=0)
    found = [
        _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0, 0, 0, 6)),
        _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0)),
    ]
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            place = struct.pack("<HH", number, column)
            if isinstance(value, tuple):
                found.append(_record(0x0203, place + struct.pack("<Hd", 1, value[0])))
            elif isinstance(value, (int, float)):
                found.append(_record(0x0203, place + struct.pack("<Hd", 0, value)))
            elif value in _ERRORS:
                found.append(_record(0x0205, place + struct.pack("<HBB", 0, _ERRORS[value], 1)))
            elif isinstance(value, str):
                text = value.encode("utf-16-le")
                found.append(_record(0x0204, place + struct.pack("<HHB", 0, len(text) // 2, 1) + text))
    return b"".join(found) + _record(0x000A)


def _record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data
