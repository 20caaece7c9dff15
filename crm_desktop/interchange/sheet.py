"""Opening a table of people: of a text file its encoding and delimiter, of any its header and who wrote it."""

from __future__ import annotations

import csv
import io
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple, TextIO

from crm_desktop.domain.dates import Order
from crm_desktop.domain.errors import UserError
from crm_desktop.interchange import encodings, header_words
from crm_desktop.interchange.content import common_shape, shape
from crm_desktop.interchange.files import open_bytes
from crm_desktop.interchange.layout import Layout
from crm_desktop.interchange.layouts import FULL, LAYOUTS, recognise
from crm_desktop.interchange.records import Rejected
from crm_desktop.interchange.rows import LINE_LIMIT, Row, Rows

DELIMITERS = (",", ";", "\t", "|")
COLUMN_LIMIT = 20_000
_SAMPLE = 1 << 18  # characters
_SAMPLE_ROWS = 200
_HEADER_WITHIN = 20  # rows
_REPORT_EVERY = 1000  # rows
_SEP_LINE = re.compile(r"\"?sep=(\t|[^\w\s\"])\"?[\r\n]*", re.IGNORECASE)


@dataclass
class Sheet:
    """A table in a file. `layout` names the program that wrote it ("google", "outlook", …, "full"), else "guessed".

    `headers` are trimmed, named where blank ("Column 3") and told apart where repeated ("Phone (2)"). `first_line` is
    the line (1-based) of the header, or of the first row if the table has no header (`has_header`). `header_text` is
    the header as it stands in the file, "" if there is none: rejected rows below it make a file to mend. `date_orders`
    are those of columns of which all cells were gone through: how dates are told there.
    """

    path: Path
    encoding: str
    delimiter: str
    headers: list[str]
    layout: str
    first_line: int
    has_header: bool
    header_text: str = ""
    skip_spaces: bool = False
    size: int = 0  # bytes
    head: list[list[str]] = field(default_factory=list)
    date_orders: dict[int, Order] = field(default_factory=dict)

    @property
    def known_layout(self) -> Layout | None:
        """The program's layout; None where the table is not of a known program."""
        return next((layout for layout in LAYOUTS if layout.name == self.layout), None)

    def samples(self, column: int, n: int = 3) -> list[str]:
        """Up to `n` different cells of the column that are not blank, from the first rows."""
        cells = (row[column].strip() for row in self.head if column < len(row))
        return list(islice(dict.fromkeys(cell for cell in cells if cell), n))

    def preview_rows(self, n: int) -> list[list[str]]:
        """The first `n` rows (at most 200 are there), each with as many cells as there are headers."""
        width = len(self.headers)
        return [(row + [""] * width)[:width] for row in self.head[:n]]

    def quick_rows(self, report: Callable[[int], None]) -> Iterator[list[str]]:
        """The cells of all rows, the header's too, as csv.reader has them: near enough where quotes are broken."""
        with open_bytes(self.path) as binary, self._text(binary) as file:
            lines = iter(partial(file.readline, LINE_LIMIT), "")
            broken = True
            while broken:
                rows = csv.reader(lines, delimiter=self.delimiter, skipinitialspace=self.skip_spaces)
                try:
                    for count, cells in enumerate(rows):
                        if count % _REPORT_EVERY == 0:
                            report(binary.tell())
                        yield cells
                    broken = False
                except csv.Error:
                    continue  # a quote swallowed too much; go on after it

    def rows(self, report: Callable[[int], None]) -> Iterator[Row | Rejected]:
        """All rows below the header, streamed. `report` is told now and then how many bytes of `size` are read."""
        with open_bytes(self.path) as binary, self._text(binary) as file:
            rows = iter(Rows(file, self.delimiter, len(self.headers), self.first_line, self.skip_spaces))
            if self.has_header:
                next(rows, None)
            for count, row in enumerate(rows):
                if count % _REPORT_EVERY == 0:
                    report(binary.tell())
                yield row
        report(self.size)

    def _text(self, binary: BinaryIO) -> TextIO:
        """The file from its first line on."""
        file = _decoded(binary, self.encoding)
        for _ in range(self.first_line - 1):
            file.readline(LINE_LIMIT)
        return file


def open_sheet(
    path: Path, encoding: str | None = None, delimiter: str | None = None, has_header: bool | None = None
) -> Sheet:
    """The table in the file at `path`; what is not given is found out.

    Raises UserError: those of `files.open_bytes`, `file-is-workbook`, `file-binary`, `file-empty` (path),
    `encoding-unknown` (encoding), `line-too-long` (path, line), `too-many-columns` (path, count, limit),
    `table-not-found` (path).
    """
    with open_bytes(path) as binary:
        size = os.fstat(binary.fileno()).st_size
        if encoding:
            encodings.refuse_binaries(binary, str(path))
        found = encodings.chosen_encoding(encoding, binary) if encoding else encodings.find_encoding(binary, str(path))
        with _decoded(binary, found) as file:
            lines = _sample(file, path)
    start = 0
    if (sep := _SEP_LINE.fullmatch(lines[0].lstrip("\ufeff"))) and len(lines) > 1:
        start, delimiter = 1, delimiter or sep[1]
    if not "".join(lines[start:]).strip(" \t\r\n\ufeff,;|"):
        raise UserError("file-empty", path=str(path))
    text = "".join(lines[start:])
    delimiter = delimiter or max(DELIMITERS, key=lambda one: _fitness(_sample_rows(text, one, False)))
    skip_spaces = re.search(rf"{re.escape(delimiter)} +\"", text[:10_000]) is not None
    rows = _sample_rows(text, delimiter, skip_spaces)
    if not rows:
        raise UserError("table-not-found", path=str(path))
    heading = find_heading(rows, path, has_header)
    line, _, raw = rows[heading.at]
    return Sheet(
        path=path,
        encoding=found,
        delimiter=delimiter,
        headers=heading.headers,
        layout=heading.layout.name if heading.layout else "guessed",
        first_line=start + line,
        has_header=heading.has_header,
        header_text=raw.lstrip("\ufeff") if heading.has_header else "",
        skip_spaces=skip_spaces and heading.layout is not FULL,
        size=size,
        head=heading.below,
    )


class Heading(NamedTuple):
    """Where a table begins among its rows, and what heads it."""

    at: int
    has_header: bool
    headers: list[str]
    layout: Layout | None
    below: list[list[str]]


def find_heading(rows: list[Row], path: Path, has_header: bool | None = None) -> Heading:
    """The heading of the table whose first rows these are; raises UserError("too-many-columns", path, count, limit)."""
    at = _header_at(rows)
    if has_header is None:
        has_header = _is_header(rows, at)
    cells = rows[at][1]
    width = _width(cells, rows[at + 1 :])
    if width > COLUMN_LIMIT:
        raise UserError("too-many-columns", path=str(path), count=width, limit=COLUMN_LIMIT)
    cells = [cells[0].lstrip("\ufeff"), *cells[1:]] if has_header else []
    layout = recognise([cell.strip() for cell in cells])
    if layout is not FULL:
        cells = [" ".join(cell.split()) for cell in cells]
    headers = _unique(cells + [""] * (width - len(cells)))
    return Heading(at, has_header, headers, layout, [row[1] for row in rows[at + has_header :] if any(row[1])])


def _decoded(binary: BinaryIO, encoding: str) -> TextIO:
    return io.TextIOWrapper(binary, encoding=encoding, errors=encodings.STRAY_BYTES, newline="")


def _sample(file: TextIO, path: Path) -> list[str]:
    """The first lines of the file, whole ones only."""
    lines: list[str] = []
    size = 0
    while size < _SAMPLE and len(lines) < 5 * _SAMPLE_ROWS and (line := file.readline(LINE_LIMIT)):
        if len(line) == LINE_LIMIT and line[-1] not in "\r\n":
            if not "".join(lines).strip():
                raise UserError("line-too-long", path=str(path), line=len(lines) + 1)
            break
        lines.append(line)
        size += len(line)
    return lines or [""]


def _sample_rows(text: str, delimiter: str, skip_spaces: bool) -> list[Row]:
    """The first rows that are not blank."""
    rows = Rows(io.StringIO(text, newline=""), delimiter, 0, 1, skip_spaces)
    found = (row for row in rows if not isinstance(row, Rejected) and any(cell.strip() for cell in row[1]))
    return list(islice(found, _SAMPLE_ROWS))


def _fitness(rows: list[Row]) -> float:
    """How well the text divides: rows of one width, and headers that are known."""
    widths = Counter(len(cells) for _, cells, _ in rows)
    if not rows or (common := widths.most_common(1)[0])[0] == 1:
        return 0.0
    known = max(_known_headers(cells) for _, cells, _ in rows[:_HEADER_WITHIN])
    return common[1] / len(rows) + min(common[0], 20) / 20 + 2 * known


def _known_headers(cells: list[str]) -> int:
    """How many of the cells are headers of some program or some language."""
    return sum(map(is_known_header, cells[:100]))


@lru_cache(maxsize=8192)
def is_known_header(cell: str) -> bool:
    """Whether the cell is a header of some program or some language."""
    cell = cell.strip()
    known = bool(cell) and len(cell) < 100
    return known and (header_words.is_known(cell) or any(layout.target(cell) for layout in LAYOUTS))


def _header_at(rows: list[Row]) -> int:
    """The index of the row where the table begins: lines of one or two cells may stand above it."""
    counts = [sum(1 for cell in cells if cell.strip()) for _, cells, _ in rows]
    at = next((index for index, count in enumerate(counts[:_HEADER_WITHIN]) if count > 2), 0)
    wide = sum(count > 2 for count in counts[at:]) > 0.6 * len(counts[at:])
    above = all(counts[index] == 1 or _known_headers(rows[index][1]) == 0 for index in range(at))
    return at if wide and above else 0


def _is_header(rows: list[Row], at: int) -> bool:
    """Whether the row heads the others: by its words, else because it looks unlike them."""
    cells = rows[at][1]
    known = _known_headers(cells)
    filled = [cell for cell in cells if cell.strip()]
    if known and known >= len(filled) / 2:
        return True
    if any(shape(cell) not in ("", "text") for cell in cells) or len(set(filled)) < len(filled):
        return False
    below = [common_shape(row[1][i] for row in rows[at + 1 :] if i < len(row[1])) for i in range(len(cells))]
    return known > 0 or any(found not in ("", "text") for found in below)


def _width(cells: list[str], below: list[Row]) -> int:
    """The number of columns: some may have no header, where most rows have more cells."""
    common, rows = Counter(len(row[1]) for row in below).most_common(1)[0] if below else (0, 0)
    return max(len(cells), common) if rows > 2 and rows > 0.6 * len(below) else len(cells)


def _unique(headers: list[str]) -> list[str]:
    found: dict[str, None] = {}
    times: Counter[str] = Counter()
    for number, header in enumerate(headers, 1):
        wanted = header or f"Column {number}"
        name = wanted
        while name in found:
            times[wanted] += 1
            name = f"{wanted} ({times[wanted] + 1})"
        found[name] = None
    return list(found)
