"""Cells that a spreadsheet neither runs as formulas nor mangles, and the way back.

Written: a cell that begins with `=`, `-`, `@`, a tab or a carriage return, or with `+` unless it is a plain phone
number (digits, blanks and ()-./ only), gets an apostrophe in front; so does a cell that begins with apostrophes
before such a character. Read: from apostrophes before such a character the first is taken away. No other cell is
touched, so every cell comes back as it was. Also read: `="0012"`, which other programs write to keep zeros.
"""

from __future__ import annotations

import csv
import io
import re

_FIRST = "'=+-@\t\r"
_NEUTRALISED = re.compile(r"'+[=+\-@\t\r]")
_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")
_PLAIN_PHONE = re.compile(r"\+[\d ()\-./]+")
_AS_TEXT = re.compile(r'="([^"]*)"')
_ERROR = re.compile(  # in English, German, French, Spanish and Italian; LibreOffice
    r"#(?:N/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV/0!|NV|BEZUG!|WERT!|ZAHL!|N/D|VALEUR!|NOM\?|VALOR!|NOMBRE\?|VALORE!|NOME\?)|Err:\d{3}"
)
_BEGIN_OF_FORMULA = re.compile(r'((?:^|[,;\t|])"?)(?=[=+\-@])', re.MULTILINE)
_QUOTED = re.compile(r'("(?:[^"]|"")*"|="[^"]*"(?=[,;\t|]|$))', re.MULTILINE)
_FLOAT = re.compile(r"(\d+)(?:[.,](\d+))?(?:E\+?(\d{1,2}))?", re.IGNORECASE)


def neutralise(cell: str) -> str:
    """The cell as it is written. NUL characters are left out: no reader takes them."""
    if "\0" in cell:
        cell = cell.replace("\0", "")
    if cell[:1] in _FIRST and _DANGEROUS.match(cell) and not _PLAIN_PHONE.fullmatch(cell):
        return "'" + cell
    return cell


def neutralise_row(row: str) -> str:
    """A row as it stood in its file, however broken, with an apostrophe before what a spreadsheet might take for a
    formula however it divides the row; inside quotes only where these are broken, so that sound cells stay as they are.
    """
    pieces = [row] if row.count('"') % 2 else _QUOTED.split(row)
    for place, piece in enumerate(pieces):
        if place % 2 == 0:
            pieces[place] = _BEGIN_OF_FORMULA.sub(r"\1'", piece)
        elif piece[1] in "=+-@":
            pieces[place] = f"\"'{piece[1:]}"
    return "".join(pieces)


def original(cell: str) -> str:
    """The cell that was neutralised."""
    if cell.startswith("'") and _NEUTRALISED.match(cell):
        return cell[1:]
    if cell.startswith('="') and (as_text := _AS_TEXT.fullmatch(cell)):
        return as_text[1]
    return cell


def plain(cell: str) -> str:
    """A cell of another program: its original, without blanks around it, its lines ended by a line feed."""
    cell = cell.strip()
    if cell.startswith(("'", '="')):
        cell = original(cell).strip()
    return cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell


def without_errors(cells: list[str]) -> list[str]:
    """The cells, blank where a formula had an error ("#N/A")."""
    return ["" if cell.lstrip()[:1] in "#E" and _ERROR.fullmatch(cell.strip()) else cell for cell in cells]


def number_as_dialled(value: str) -> str | None:
    """The digits of a phone number that a spreadsheet took for a number: "491701234567" of "4.91701234567E+11".

    Any other text is given back. None where digits were lost, as in "4.9E+11".
    """
    found = _FLOAT.fullmatch(value)
    if found is None or not (found[2] or found[3]):
        return value
    whole, fraction, exponent = found[1], (found[2] or "").rstrip("0"), int(found[3] or 0)
    if not found[3]:
        return whole if not fraction and len(whole) > 6 else value  # "030.5550100" has a full stop
    if len(whole) > 1:
        return value  # nobody writes so but people
    return whole + fraction.ljust(exponent, "0") if exponent - len(fraction) in (0, 1, 2) else None


def join_tags(tags: list[str]) -> str:
    """Tags in one cell: divided by semicolons, in quotes where they must be."""
    row = io.StringIO()
    csv.writer(row, delimiter=";", lineterminator="\r\n").writerow(tags)
    return row.getvalue().removesuffix("\r\n")


def split_tags(cell: str) -> list[str]:
    """The inverse of `join_tags`."""
    if '"' not in cell:
        return [tag for tag in cell.split(";") if tag]
    return [tag for row in csv.reader(io.StringIO(cell, newline=""), delimiter=";") for tag in row if tag]
