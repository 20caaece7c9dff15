"""Tables that web programs write under the name of a spreadsheet (.xls): HTML pages, and Excel's XML of 2003."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from html import unescape
from pathlib import Path
from xml.parsers import expat

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.cell_text import stored_number_text
from crm_desktop.interchange.encodings import STRAY_BYTES, find_encoding, known_encoding
from crm_desktop.interchange.files import open_bytes
from crm_desktop.interchange.html_text import HUGE_NUMBER, pieces
from crm_desktop.interchange.workbook import MERGED_WITHIN, Cells, Damaged, Merged, Worksheet

_LIMIT = 1 << 27  # bytes; such files are read whole
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{2,30})", re.IGNORECASE)
_COLUMNS = 16_384
_BLANKS = re.compile(r"[ \t\r\n\f\xa0]+")


def _read_whole(path: Path) -> bytes:
    with open_bytes(path) as file:
        data = file.read(_LIMIT + 1)
    if len(data) > _LIMIT:
        raise UserError("workbook-too-large", path=str(path))
    return data


class HtmlTables:
    """Each table of a page with more than one row is a sheet: "1", "2", …

    Raises UserError: `table-not-found` (path), `workbook-too-large` (path).
    """

    def __init__(self, path: Path) -> None:
        data = _read_whole(path)
        tables = [rows for rows in _tables(_page(data, path)) if len(rows) > 1]
        if not tables:
            raise UserError("table-not-found", path=str(path))
        self._tables = {str(number): rows for number, rows in enumerate(tables, 1)}
        self.worksheets = [Worksheet(name) for name in self._tables]

    def size(self, name: str) -> int:
        return len(self._tables[name])

    def merged(self, name: str) -> list[Merged]:
        return []

    def rows(self, name: str, report: Callable[[int], None]) -> Iterator[Cells | Damaged]:
        report(0)
        yield from ((number, list(cells)) for number, cells in enumerate(self._tables[name], 1) if any(cells))


def _page(data: bytes, path: Path) -> str:
    told = _CHARSET.search(data, 0, 4096)
    with open_bytes(path) as file:
        encoding = find_encoding(file, str(path))
    if told and encoding not in ("utf-8", "utf-8-sig") and not encoding.startswith("utf-"):
        with suppress(UserError):  # a name that nobody knows; what was found is the better guess
            encoding = known_encoding(told[1].decode("ascii"))
    return data.decode(encoding, STRAY_BYTES).lstrip("\ufeff")


def _tables(page: str) -> list[list[list[str]]]:
    """The rows of each table; one inside another's cell is a table of its own."""
    found: list[list[list[str]]] = []
    open_tables: list[list[list[str]]] = []
    text: list[str] | None = None  # of the cell that is open
    for mark, between in pieces(page):
        if text is not None and between:
            text.append(unescape(HUGE_NUMBER.sub("\ufffd", between)))
        name = mark.lower()
        if name == "<br" and text is not None:
            text.append("\n")
        if name in ("<td", "<th", "<tr", "</td", "</th", "</tr", "<table", "</table"):
            if text is not None and open_tables and open_tables[-1]:
                open_tables[-1][-1].append(_cell("".join(text)))
            text = None
        match name:
            case "<table":
                open_tables.append([])
                found.append(open_tables[-1])
            case "</table" if open_tables:
                open_tables.pop()
            case "<tr" if open_tables:
                open_tables[-1].append([])
            case "<td" | "<th" if open_tables:
                if not open_tables[-1]:
                    open_tables[-1].append([])
                text = []
    if text and open_tables and open_tables[-1]:
        open_tables[-1][-1].append(_cell("".join(text)))
    return found


def _cell(text: str) -> str:
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in text.split("\n")).strip() if text else ""


class XmlWorkbook:
    """A workbook of Excel 2003's XML. Raises UserError: `file-damaged` (path, detail), `workbook-too-large` (path)."""

    def __init__(self, path: Path) -> None:
        reader = _XmlReader()
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
        parser.CharacterDataHandler = reader.text
        parser.EntityDeclHandler = reader.refuse
        self._damage = ""
        try:
            parser.Parse(_read_whole(path), True)
        except (expat.ExpatError, ValueError, LookupError) as error:  # LookupError: an encoding that nobody knows
            if not reader.sheets:
                raise UserError("file-damaged", path=str(path), detail=str(error)) from error
            self._damage = str(error)
        self._sheets = reader.sheets
        self._merged = reader.merged
        self._last = reader.row
        self.worksheets = [Worksheet(name) for name in self._sheets]

    def size(self, name: str) -> int:
        return max(len(self._sheets[name]), 1)

    def merged(self, name: str) -> list[Merged]:
        return self._merged[name]

    def rows(self, name: str, report: Callable[[int], None]) -> Iterator[Cells | Damaged]:
        report(0)
        yield from ((number, list(cells)) for number, cells in self._sheets[name])
        if self._damage and name == self.worksheets[-1].name:
            yield Damaged(self._last + 1, self._damage)


class _XmlReader:
    def __init__(self) -> None:
        self.sheets: dict[str, list[Cells]] = {}
        self.merged: dict[str, list[Merged]] = {}
        self.row = 0
        self._name = ""
        self._cells: list[str] = []
        self._column = -1
        self._next = 0
        self._kind = ""
        self._text: list[str] = []
        self._is_data = False

    def refuse(self, *_: object) -> None:
        raise ValueError("it declares an entity")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        told = {name.rpartition(" ")[2]: value for name, value in attributes.items()}
        match tag.rpartition(" ")[2]:
            case "Worksheet":
                self._name = told.get("Name") or str(len(self.sheets) + 1)
                self.sheets[self._name], self.merged[self._name] = [], []
                self.row = 0
            case "Row":
                self.row = _number(told.get("Index"), self.row + 1)
                self._cells, self._next = [], 0
            case "Cell":
                self._column = _number(told.get("Index"), self._next + 1) - 1
                right = self._column + _number(told.get("MergeAcross"), 0)
                bottom = self.row + _number(told.get("MergeDown"), 0)
                self._next = right + 1
                if (right > self._column or bottom > self.row) and self.row <= MERGED_WITHIN and self._name:
                    self.merged[self._name].append(Merged(self.row, self._column, bottom, right))
            case "Data":
                self._is_data, self._kind = True, told.get("Type", "String")
                self._text.clear()

    def end(self, tag: str) -> None:
        match tag.rpartition(" ")[2]:
            case "Data":
                self._is_data = False
                value = "".join(self._text)
                if value and self._column < _COLUMNS:
                    self._cells += [""] * (self._column + 1 - len(self._cells))
                    self._cells[self._column] = self._told(value)
            case "Row":
                if any(self._cells) and self._name:
                    self.sheets[self._name].append((self.row, self._cells))

    def text(self, text: str) -> None:
        if self._is_data:
            self._text.append(text)

    def _told(self, value: str) -> str:
        match self._kind:
            case "DateTime":
                day, _, time = value.partition("T")
                time = time.partition(".")[0]
                return day if time in ("", "00:00:00") else f"{day} {time}"
            case "Boolean":
                return "TRUE" if value.strip() == "1" else "FALSE"
            case "Number":
                return stored_number_text(value)
            case _:
                return value


def _number(told: str | None, otherwise: int) -> int:
    return int(told) if told and told.isdecimal() and len(told) < 8 else otherwise
