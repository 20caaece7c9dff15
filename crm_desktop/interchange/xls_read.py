"""The sheets of XLS, XLSB and ODS workbooks, by way of calamine, which holds a whole sheet in memory.

It refuses what has more than a hundred million cells; an XLS sheet cannot have more than sixteen million.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.cell_text import value_text
from crm_desktop.interchange.workbook import MERGED_WITHIN, Cells, Damaged, Merged, Worksheet

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_REPORT_EVERY = 1000  # rows


class XlsWorkbook:
    """A workbook. Raises UserError: `file-damaged` (path, detail), `file-locked` (path) where it has a password."""

    def __init__(self, path: Path) -> None:
        from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

        self._path = path
        with self._errors():
            self._book = CalamineWorkbook.from_path(path)
            self.worksheets = [
                Worksheet(sheet.name, sheet.visible == SheetVisibleEnum.Visible)
                for sheet in self._book.sheets_metadata
                if sheet.typ == SheetTypeEnum.WorkSheet
            ]
        self._sheets: dict[str, CalamineSheet] = {}

    def size(self, name: str) -> int:
        return max(self._sheet(name).height, 1)

    def merged(self, name: str) -> list[Merged]:
        found = self._sheet(name).merged_cell_ranges or []
        return [
            Merged(top + 1, left, bottom + 1, right)
            for (top, left), (bottom, right) in found
            if top < MERGED_WITHIN
        ]  # fmt: skip

    def rows(self, name: str, report: Callable[[int], None]) -> Iterator[Cells | Damaged]:
        sheet = self._sheet(name)
        if sheet.start is None:
            return
        _, left = sheet.start
        # The rows come from the first of the sheet on, the cells from the first column that is used.
        for number, values in enumerate(sheet.iter_rows()):
            if number % _REPORT_EVERY == 0:
                report(number)
            cells = [value_text(value) for value in values]
            if any(cells):
                yield number + 1, [""] * left + cells

    def _sheet(self, name: str) -> CalamineSheet:
        if name not in self._sheets:
            with self._errors():
                self._sheets[name] = self._book.get_sheet_by_name(name)
        return self._sheets[name]

    @contextmanager
    def _errors(self) -> Iterator[None]:
        from python_calamine import CalamineError, PasswordError

        try:
            yield
        except PasswordError as error:
            raise UserError("file-locked", path=str(self._path)) from error
        except (CalamineError, OSError, ValueError) as error:
            raise UserError("file-damaged", path=str(self._path), detail=str(error)) from error
