"""The sheets of the workbooks of Excel 5 to 2003 ([MS-XLS]), by way of xlrd.

python-calamine reads them faster, and ends the process where a damaged file names a cell in row and column 65,535.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Any

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.cell_text import GENERAL, NumberFormat, number_format, number_text
from crm_desktop.interchange.compound import DAMAGED, SIGNATURE, open_compound
from crm_desktop.interchange.files import open_bytes
from crm_desktop.interchange.workbook import MERGED_WITHIN, Cells, Damaged, Merged, Worksheet

_LIMIT = 1 << 28  # bytes
_REPORT_EVERY = 1000  # rows
_LOCKED = "encrypted"  # in xlrd's words


class XlsWorkbook:
    """A workbook.

    Raises UserError: `file-damaged` (path, detail), `file-locked` (path) where it has a password,
    `file-binary` (path) where it is none, `workbook-too-large` (path).
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        data = _stream(path)
        with self._errors():
            self._book = _opened(data)
            self._from_1904 = bool(self._book.datemode)
            self.worksheets = [
                Worksheet(name, not visibility)
                for name, visibility in zip(self._book.sheet_names(), self._book._sheet_visibility, strict=True)
            ]
            self._formats = self._read_formats()
        self._sheets: dict[str, Any] = {}

    def size(self, name: str) -> int:
        return max(int(self._sheet(name).nrows), 1)

    def merged(self, name: str) -> list[Merged]:
        return [
            Merged(top + 1, left, bottom, right - 1)
            for top, bottom, left, right in self._sheet(name).merged_cells
            if top < MERGED_WITHIN
        ]

    def rows(self, name: str, report: Callable[[int], None]) -> Iterator[Cells | Damaged]:
        sheet = self._sheet(name)
        for number in range(sheet.nrows):
            if number % _REPORT_EVERY == 0:
                report(number)
            if not sheet.row_len(number):
                continue
            cells = [self._text(cell.ctype, cell.value, cell.xf_index) for cell in sheet.row(number)]
            if any(cells):
                yield number + 1, cells

    def _text(self, kind: int, value: object, style: int | None) -> str:
        import xlrd

        match kind:
            case xlrd.XL_CELL_NUMBER | xlrd.XL_CELL_DATE if isinstance(value, float):
                form = self._formats[style] if style is not None and style < len(self._formats) else GENERAL
                return number_text(value, form, self._from_1904) if abs(value) < float("inf") else str(value)
            case xlrd.XL_CELL_BOOLEAN:
                return "TRUE" if value else "FALSE"
            case xlrd.XL_CELL_ERROR if isinstance(value, int):
                return str(xlrd.error_text_from_code.get(value, ""))
            case _:
                return str(value).replace("\0", "")

    def _read_formats(self) -> list[NumberFormat]:
        codes = {key: form.format_str for key, form in self._book.format_map.items()}
        return [number_format(style.format_key, codes.get(style.format_key, "")) for style in self._book.xf_list]

    def _sheet(self, name: str) -> Any:
        if name not in self._sheets:
            with self._errors():
                self._sheets[name] = self._book.sheet_by_name(name)
        return self._sheets[name]

    @contextmanager
    def _errors(self) -> Iterator[None]:
        import xlrd

        try:
            yield
        # What damaged records make xlrd raise, besides its own error.
        except (xlrd.XLRDError, struct.error, LookupError, ValueError, TypeError,
                AttributeError, AssertionError, ArithmeticError, NotImplementedError, MemoryError, RecursionError,
                UnboundLocalError) as error:  # fmt: skip
            if _LOCKED in str(error).lower():
                raise UserError("file-locked", path=str(self._path)) from error
            raise UserError("file-damaged", path=str(self._path), detail=str(error)) from error


def _stream(path: Path) -> bytes:
    """What Excel wrote, out of the compound file around it, in which xlrd can go in circles."""
    size = path.stat().st_size
    if size > _LIMIT:
        raise UserError("workbook-too-large", path=str(path))
    with open_bytes(path) as file:
        if not file.read(8).startswith(SIGNATURE):
            file.seek(0)
            return file.read()  # Excel before 5.0 has none
        try:
            with open_compound(file, size) as compound:
                if compound.exists("EncryptedPackage"):
                    raise UserError("file-locked", path=str(path))
                name = next((name for name in ("Workbook", "Book") if compound.exists(name)), None)
                if name is None:
                    raise UserError("file-binary", path=str(path))
                return bytes(compound.openstream(name).read())
        except DAMAGED as error:
            raise UserError("file-damaged", path=str(path), detail=str(error)) from error


def _opened(data: bytes) -> Any:
    import xlrd

    return xlrd.open_workbook(
        file_contents=data, logfile=StringIO(), on_demand=True, ragged_rows=True, formatting_info=True
    )
