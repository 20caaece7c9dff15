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


def neutralise(cell: str) -> str:
    """The cell as it is written. NUL characters are left out: no reader takes them."""
    if "\0" in cell:
        cell = cell.replace("\0", "")
    if cell[:1] in _FIRST and _DANGEROUS.match(cell) and not _PLAIN_PHONE.fullmatch(cell):
        return "'" + cell
    return cell


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
