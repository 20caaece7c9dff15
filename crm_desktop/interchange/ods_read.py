"""The sheets of OpenDocument workbooks (ODF 1.3, part 3, 9), row by row, in memory that does not grow with the rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

from crm_desktop.interchange.cell_text import stored_number_text
from crm_desktop.interchange.workbook import MERGED_WITHIN, Cells, Damaged, Merged, Worksheet
from crm_desktop.interchange.xml_parts import BROKEN, CHUNK, damaged, opened, plain_parser

_PART = "content.xml"
_COLUMNS = 16_384
_CELLS_LIMIT = 20_000_000  # of rows that are told once and meant many times
_KEPT = 4096  # bytes of a mark that two pieces of the file share
_MARKS = re.compile(
    rb"<style:style\b[^>]*?\bstyle:name=\"([^\"]*)\"[^>]*>\s*<style:table-properties\b[^>]*?\btable:display=\"false\""
    rb"|<table:table\s([^>]*)>"
)
_NAME = re.compile(rb"\btable:name=\"([^\"]*)\"")
_STYLE = re.compile(rb"\btable:style-name=\"([^\"]*)\"")
_AS_SHOWN = re.compile(r"\+?\d+")


class OdsWorkbook:
    """A workbook. Raises UserError("file-damaged", path, detail)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        hidden: set[bytes] = set()
        found: list[tuple[bytes, bytes]] = []
        with opened(path) as file:
            try:
                with file.open(_PART) as part:
                    before = b""
                    while chunk := part.read(CHUNK):
                        data = before + chunk
                        done = 0
                        for mark in _MARKS.finditer(data):
                            done = mark.end()
                            if mark[2] is None:
                                hidden.add(mark[1])
                            else:
                                name, style = _NAME.search(mark[2]), _STYLE.search(mark[2])
                                found.append((name[1] if name else b"", style[1] if style else b""))
                        before = data[max(done, len(data) - _KEPT) :]
                self._size = file.getinfo(_PART).file_size
            except BROKEN as error:
                raise damaged(path, error) from error
        self.worksheets = [
            Worksheet(unescape(name.decode("utf-8", "replace")), style not in hidden) for name, style in found
        ]

    def size(self, name: str) -> int:
        return max(self._size, 1)

    def merged(self, name: str) -> list[Merged]:
        reader = _Reader(self._number(name))
        for row in self._read(reader, lambda _: None):
            if isinstance(row, Damaged) or row[0] > MERGED_WITHIN:
                break
        return reader.merged

    def rows(self, name: str, report: Callable[[int], None]) -> Iterator[Cells | Damaged]:
        return self._read(_Reader(self._number(name)), report)

    def _number(self, name: str) -> int:
        return next(number for number, sheet in enumerate(self.worksheets) if sheet.name == name)

    def _read(self, reader: _Reader, report: Callable[[int], None]) -> Iterator[Cells | Damaged]:
        parser = plain_parser(reader.start, reader.end, reader.text)
        with opened(self._path) as file:
            try:
                with file.open(_PART) as part:
                    while not reader.is_over and (chunk := part.read(CHUNK)):
                        report(part.tell())
                        parser.Parse(chunk, False)
                        yield from reader.take()
                    if not reader.is_over:
                        parser.Parse(b"", True)
            except BROKEN as error:
                yield from reader.take()
                yield Damaged(reader.row + 1, str(error))
        yield from reader.take()
        if reader.is_too_much:
            yield Damaged(reader.row, "rows without end")


class _Reader:
    """Makes rows of the marks of the table of that number."""

    def __init__(self, number: int) -> None:
        self.row = 0
        self.merged: list[Merged] = []
        self.is_over = self.is_too_much = False
        self._wanted = number
        self._table = -1
        self._depth = 0  # tables may stand in cells
        self._rows: list[tuple[int, int, list[str]]] = []
        self._expanded = 0
        self._cells: list[str] = []
        self._column = self._times = self._again = 0
        self._told: dict[str, str] = {}
        self._text: list[str] | None = None
        self._is_paragraph = False
        self._notes = 0

    def take(self) -> Iterator[Cells]:
        """The rows that were read since."""
        for number, times, cells in self._rows:
            for each in range(times):
                yield number + each, list(cells)
        self._rows.clear()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table:table":
            self._depth += 1
            self._table += self._depth == 1
            return
        if self._table != self._wanted or self._depth != 1 or self.is_over:
            return
        match tag:
            case "table:table-row":
                self._times = _count(attributes, "table:number-rows-repeated")
                self._cells, self._column = [], 0
            case "table:table-cell" | "table:covered-table-cell":
                self._again = _count(attributes, "table:number-columns-repeated")
                self._told, self._text = attributes, []
                self._merge(attributes)
            case "office:annotation":
                self._notes += 1
            case "text:p" if self._text is not None and not self._notes:
                self._is_paragraph = True
                if self._text:
                    self._text.append("\n")
            case "text:s":
                self.text(" " * min(_count(attributes, "text:c"), 1000))
            case "text:tab":
                self.text("\t")
            case "text:line-break":
                self.text("\n")

    def end(self, tag: str) -> None:
        if tag == "table:table":
            self._depth -= 1
            self.is_over = self.is_over or (self._depth == 0 and self._table == self._wanted)
            return
        if self._table != self._wanted or self._depth != 1 or self.is_over:
            return
        match tag:
            case "text:p":
                self._is_paragraph = False
            case "office:annotation":
                self._notes -= 1
            case "table:table-cell" | "table:covered-table-cell":
                self._put(self._value())
                self._text = None
            case "table:table-row":
                self._put_row()

    def text(self, text: str) -> None:
        if self._is_paragraph and self._text is not None and not self._notes:
            self._text.append(text)

    def _put(self, value: str) -> None:
        last = min(self._column + self._again, _COLUMNS)
        if value and last > self._column:
            self._cells += [""] * (self._column - len(self._cells)) + [value] * (last - self._column)
        self._column += self._again

    def _put_row(self) -> None:
        if self._cells:
            self._expanded += self._times * len(self._cells) if self._times > 1 else 0
            if self._expanded > _CELLS_LIMIT:
                self.is_over = self.is_too_much = True
                return
            self._rows.append((self.row + 1, self._times, self._cells))
        self.row += self._times

    def _merge(self, attributes: dict[str, str]) -> None:
        across = _count(attributes, "table:number-columns-spanned")
        down = _count(attributes, "table:number-rows-spanned")
        if (across > 1 or down > 1) and self.row < MERGED_WITHIN:
            top = self.row + 1
            self.merged.append(Merged(top, self._column, top + down - 1, min(self._column + across, _COLUMNS) - 1))

    def _value(self) -> str:
        """ODF 1.3, part 3, 19.384: of numbers what is shown, if it has all their digits."""
        told = self._told
        shown = "".join(self._text or ())
        match told.get("office:value-type", ""):
            case "float" | "percentage" | "currency":
                exact = stored_number_text(told.get("office:value", ""))
                same = _AS_SHOWN.fullmatch(shown.strip()) and shown.strip().lstrip("+").lstrip("0") == exact.lstrip("0")
                return shown.strip() if same else exact or shown
            case "date":
                return told.get("office:date-value", shown).removesuffix("T00:00:00").replace("T", " ")
            case "boolean":
                return told.get("office:boolean-value", shown).upper()
            case _:
                return shown or told.get("office:string-value", "")


def _count(attributes: dict[str, str], name: str) -> int:
    told = attributes.get(name, "1")
    return max(int(told), 1) if told.isdecimal() and len(told) < 9 else 1
