"""Cells of a segment: any text, written in one way only, on one physical line, safe to open in a spreadsheet.

Lines are RFC 4180 but for their end, a line feed; only cells with a comma or a quote are in quotes. In a cell the
backslash and the control characters stand as `\\\\`, `\\n`, `\\r`, `\\t`, `\\0` and `\\x1f`. A blank cell is none; an
empty text is a lone apostrophe; a text that begins with one of `'=+-@` has an apostrophe in front.
"""

from __future__ import annotations

import re

from crm_desktop.domain.fields import Type, Value
from crm_desktop.domain.uid import Uid
from crm_desktop.sync.broken import Broken

MARK = "'"
MARKED = "'=+-@"
"""What a text begins with that is written behind an apostrophe."""
UNMARKED = re.compile(r"(?:^|,)[=+\-@]", re.MULTILINE)
"""Where a line may have a cell that begins as none does."""

_CONTROL = re.compile(r"[\x00-\x1f\\]")
_ESCAPE = re.compile(r"\\(?:x[0-9a-f]{2}|.?)")
_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"|([^,]*+)')
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,18}")

_ESCAPED = {chr(code): f"\\x{code:02x}" for code in range(32)} | {
    "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0",
}  # fmt: skip
_ORIGINAL = {escaped: character for character, escaped in _ESCAPED.items()}
_SMALL = {str(number): number for number in range(1000)}


def written(text: str) -> str:
    """A text as it stands in its cell, but for quotes."""
    if text.isprintable() and "\\" not in text:
        return text if text and text[0] not in MARKED else MARK + text
    escaped = _CONTROL.sub(lambda match: _ESCAPED[match[0]], text)
    return MARK + escaped if text[0] in MARKED else escaped


def original(cell: str) -> str:
    """The text of a cell that is not blank; the inverse of `written`. Raises Broken where that never writes it so."""
    if cell[0] not in MARKED and "\\" not in cell:
        return cell
    text = cell.removeprefix(MARK)
    if "\\" in text:
        text = _ESCAPE.sub(lambda match: _ORIGINAL.get(match[0], ""), text)
    if written(text) != cell:
        raise Broken("malformed", "cell")
    return text


def cell_of(value: Value) -> str:
    """Any value as its cell, in quotes where it must be."""
    if value is None:
        return ""
    if isinstance(value, str):
        text = written(value)
        return quoted(text) if "," in text or '"' in text else text
    if isinstance(value, bytes):
        return value.hex()
    return str(int(value)) if value >= 0 else f"{MARK}{int(value)}"


def quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


def split_line(line: str) -> list[str]:
    """The cells of a line as `written` gives them. Raises Broken where the quotes are not as we set them."""
    if '"' not in line:
        return line.split(",")
    cells: list[str] = []
    place = 0
    while True:
        match = _QUOTED.match(line, place)
        assert match is not None  # it matches nothing at all
        inner = match[1]
        cells.append(match[2] if inner is None else inner.replace('""', '"'))
        place = match.end() + 1
        if place > len(line):
            break
    if ",".join([quoted(cell) if "," in cell or '"' in cell else cell for cell in cells]) != line:
        raise Broken("malformed", "quotes")
    return cells


def integer(text: str | None, least: int = -(1 << 63), most: int = (1 << 63) - 1) -> int:
    """A whole number as `cell_of` writes it, within these bounds, as its text; raises Broken."""
    number = _SMALL.get(text or "")
    if number is None:
        if text is None or not _INTEGER.fullmatch(text):
            raise Broken("malformed", "number")
        number = int(text)
    if not least <= number <= most:
        raise Broken("malformed", "number")
    return number


def hexadecimal(text: str | None, length: int) -> bytes:
    """So many bytes as lower-case hex digits; raises Broken."""
    try:
        value = bytes.fromhex(text or "")
    except ValueError:
        raise Broken("malformed", "hex digits") from None
    if len(value) != length or value.hex() != text:
        raise Broken("malformed", "hex digits")
    return value


def uid(text: str | None) -> Uid:
    return hexadecimal(text, 16)


def typed(type_: Type, text: str) -> Value:
    """The value of a field whose cell has this text; raises Broken."""
    if type_ is Type.TEXT:
        return text
    if type_ is Type.UID:
        return uid(text)
    return integer(text, 0, 1) if type_ is Type.BOOLEAN else integer(text)
