"""Cells of a segment: any text, written in one way only, on one physical line, safe to open in a spreadsheet.

Lines are RFC 4180 but for their end, a line feed; only cells with a comma or a quote are in quotes. In a cell the
backslash and the control characters stand as `\\\\`, `\\n`, `\\r`, `\\t`, `\\0` and `\\x1f`. A blank cell is none; an
empty text is a lone apostrophe; a text that begins with one of `'=+-@` has an apostrophe in front.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from crm_desktop.domain.fields import Type, Value
from crm_desktop.domain.uid import Uid
from crm_desktop.sync.broken import Broken

MARK = "'"
MARKED = "'=+-@"
"""What a text begins with that is written behind an apostrophe."""

MOST_CELLS = 256
"""Cells of a line."""

_CELLS = re.compile(r'(?:^|,)(?:"((?:[^"]++|"")*+)"|([^,]*+))')
_UNMARKED = ["," + mark for mark in MARKED[1:]]
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,18}")

_ESCAPED = {chr(code): f"\\x{code:02x}" for code in range(32)} | {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}
_NO_CHARACTER = "\ud800"  # in no text that was read as UTF-8
_SMALL = {str(number): number for number in range(1000)}


def written(text: str) -> str:
    """A text as it stands in its cell, but for quotes."""
    if text.isprintable() and "\\" not in text:
        return text if text and text[0] not in MARKED else MARK + text
    escaped = text.replace("\\", "\\\\")
    for character, escape in _ESCAPED.items():
        escaped = escaped.replace(character, escape)
    return MARK + escaped if text[0] in MARKED else escaped


def original(cell: str) -> str:
    """The text of a cell that is not blank; the inverse of `written`. Raises Broken where that never writes it so."""
    if cell[0] not in MARKED and "\\" not in cell:
        return cell
    text = cell.removeprefix(MARK)
    if "\\" in text:
        text = text.replace("\\\\", _NO_CHARACTER)
        for character, escape in _ESCAPED.items():
            text = text.replace(escape, character)
        text = text.replace(_NO_CHARACTER, "\\")
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


def has_unmarked(lines: str) -> bool:
    """Whether a cell without quotes, other than the first of a line, may begin as none does."""
    return any(mark in lines for mark in _UNMARKED)


def split_quoted(line: str) -> list[str]:
    """The cells of a line with quotes, as `written` gives them; raises Broken where the quotes are not ours."""
    found = islice(_CELLS.finditer(line), MOST_CELLS + 1)
    cells = [match[2] or (match[1] or "").replace('""', '"') for match in found]
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


def boolean(text: str | None) -> int:
    return integer(text, 0, 1)


READERS: dict[Type, Callable[[str], Value]] = {Type.INTEGER: integer, Type.BOOLEAN: boolean, Type.UID: uid}
"""What reads the text of a cell that is no text; raises Broken."""
