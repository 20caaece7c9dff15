"""Splitting delimited text into rows, in bounded memory and linear time, however broken its quotes are.

`csv.reader` in strict mode does the work while the quotes are right (RFC 4180). Where it stops, or where a quoted
cell has swallowed lines that are rows themselves, the lines in hand are read again one by one: a quote then ends a
cell only before a delimiter or a line's end, and a cell goes on over lines' ends only up to a line that is a row.
"""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from typing import TextIO, TypeAlias

from crm_desktop.interchange.records import Rejected

LINE_LIMIT = 1 << 22  # characters of a line
ROW_LIMIT = 1 << 24  # characters of a row
_RAW_LIMIT = 10_000  # characters kept of a line that is too long
_ROW_LINES = 20_000
_REPAIR_LINES = 1_000

# The line at which the row begins (1-based), its cells (none for a blank line), its text as it stands in the file.
Row: TypeAlias = tuple[int, list[str], str]


class _Broken(Exception):
    """The row in hand has no right end."""


class Rows:
    """The rows of `file` from where it stands, in order, with what was rejected; `first` is the line there (1-based).

    The file is opened with newline="". `width` is the number of columns; `skip_spaces` leaves out blanks before a
    cell. Reasons: `unclosed-quote`, `broken-quotes`, `line-too-long`.
    """

    def __init__(self, file: TextIO, delimiter: str, width: int, first: int = 1, skip_spaces: bool = False) -> None:
        self._file = file
        self._delimiter = delimiter
        self._width = width
        self._skip_spaces = skip_spaces
        self._splitter = _splitter(delimiter, skip_spaces)
        self._first = first  # line of the row in hand
        self._next = first  # line to be read
        self._held: list[str] = []  # the lines of the row in hand
        self._too_long: list[Rejected] = []

    def __iter__(self) -> Iterator[Row | Rejected]:
        csv.field_size_limit(ROW_LIMIT)
        held, too_long = self._held, self._too_long
        whole = False
        while not whole:
            found = csv.reader(self._feed(), delimiter=self._delimiter, strict=True, skipinitialspace=self._skip_spaces)
            try:
                for cells in found:
                    if len(held) > 1 and self._swallowed_rows():
                        raise _Broken
                    yield self._first, cells, held[0] if len(held) == 1 else "".join(held)
                    if too_long:
                        yield from too_long
                        too_long.clear()
                    self._first = self._next
                    held.clear()
                whole = True
            except (csv.Error, _Broken):
                yield from self._repair()
        yield from too_long

    def _feed(self) -> Iterator[str]:
        """Lines for csv.reader, held until it has made a row of them."""
        held = self._held
        size = 0
        readline = self._file.readline
        while line := readline(LINE_LIMIT):
            if len(line) == LINE_LIMIT or "\0" in line:
                line = self._mended(line)
            self._next += 1
            size = size + len(line) if held else len(line)
            held.append(line)
            if size > ROW_LIMIT or len(held) > _ROW_LINES:
                raise _Broken
            yield line

    def _mended(self, line: str) -> str:
        """The line without NUL characters; a blank one for a line that is too long."""
        if len(line) == LINE_LIMIT and line[-1] not in "\r\n":
            self._too_long.append(Rejected(self._next, "line-too-long", line[:_RAW_LIMIT]))
            while (rest := self._file.readline(LINE_LIMIT)) and rest[-1] not in "\r\n":
                pass
            return "\n"
        return line.replace("\0", "") or "\n"

    def _swallowed_rows(self) -> bool:
        """Whether nearly all lines in hand have a row's number of delimiters: too many for it to be chance."""
        if self._held[0].count(self._delimiter) != self._width - 1 != self._held[-1].count(self._delimiter):
            return False
        rows = sum(line.count(self._delimiter) == self._width - 1 for line in self._held)
        return rows >= 2 and rows >= 0.8 * len(self._held) and rows * (self._width - 1) >= 12

    def _repair(self) -> Iterator[Row | Rejected]:
        """The rows of the lines in hand, each read by itself as far as it can be; ends at the end of a row."""
        ahead = deque(self._held)
        self._held.clear()
        while ahead:
            raw = ahead.popleft()
            count = 1
            closed = True
            cells = self._splitter.split(raw, self._width)
            if cells is None:
                more, closed = self._continuation(ahead, len(raw))
                raw += "".join(more)
                count += len(more)
                cells = self._splitter.split(raw, self._width) if closed else None
            if cells is None:
                yield Rejected(self._first, "broken-quotes" if closed else "unclosed-quote", raw)
            else:
                yield self._first, cells, raw
            self._first += count

    def _continuation(self, ahead: deque[str], size: int) -> tuple[list[str], bool]:
        """The lines that go on with an open cell, taken from `ahead`, and whether the last one closes it."""
        taken: list[str] = []
        while len(taken) < _REPAIR_LINES and size < ROW_LIMIT:
            if not ahead and (line := self._file.readline(LINE_LIMIT)):
                ahead.append(self._mended(line))
                self._next += 1
            if not ahead or self._is_row(ahead[0]):
                break
            taken.append(ahead.popleft())
            size += len(taken[-1])
            if self._splitter.closes(taken[-1]):
                return taken, True
        return taken, False

    def _is_row(self, line: str) -> bool:
        """Whether the line is a row by itself, or as likely as not the first line of one."""
        cells = self._splitter.split(line, self._width)
        if cells is None:
            return line.count(self._delimiter) == self._width - 1 > 1
        return len(cells) == self._width or max(4, self._width // 2) < len(cells) < self._width


class _Splitter:
    """Splits one row whose quotes may not be doubled or closed."""

    def __init__(self, delimiter: str, skip_spaces: bool) -> None:
        end = rf" *(?:{re.escape(delimiter)}|[\r\n]|\Z)"
        blanks = " *" if skip_spaces else ""
        plain = rf"{blanks}([^{re.escape(delimiter)}\r\n]*)"
        # Possessive, so that no text takes more than linear time.
        strict = rf'{blanks}"((?:[^"]|""|"(?!{end}))*+)"(?={end}) *'
        loose = rf'{blanks}"((?:[^"]|"(?!{end}))*+)"(?={end}) *'
        self._cells = tuple(re.compile(f"{quoted}|{plain}") for quoted in (strict, loose))
        self._open = re.compile(f'{blanks}"')
        self._closes = re.compile(f'"{end}')
        self._delimiter = delimiter

    def split(self, text: str, width: int) -> list[str] | None:
        """The cells, or None where a quote stays open or the row ends before the text does."""
        found = [cells for pattern in self._cells if (cells := self._split(text, pattern)) is not None]
        return next((cells for cells in found if len(cells) == width), found[0] if found else None)

    def _split(self, text: str, pattern: re.Pattern[str]) -> list[str] | None:
        cells = []
        at = 0
        while True:
            found = pattern.match(text, at)
            assert found is not None  # an empty cell matches anywhere
            quoted, plain = found.groups()
            if quoted is None and self._open.match(text, at):
                return None
            cells.append(plain if quoted is None else quoted.replace('""', '"'))
            at = found.end()
            if text[at : at + 1] != self._delimiter:
                return None if text[at:].strip("\r\n") else cells
            at += 1

    def closes(self, line: str) -> bool:
        """Whether a quote in the line ends a cell that began in a line before."""
        return self._closes.search(line) is not None


_splitter = lru_cache(maxsize=64)(_Splitter)
