"""A table in a workbook: which sheet, where its header is, and its rows as those of a text file."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.recognising import HTML, ODS, XLSX, XML_2003, Readable
from crm_desktop.interchange.records import Rejected
from crm_desktop.interchange.rows import Row
from crm_desktop.interchange.sheet import Sheet, find_heading, is_known_header
from crm_desktop.interchange.workbook import MERGED_WITHIN, Cells, Damaged, Merged, Workbook

_SAMPLE_ROWS = 200


@dataclass
class WorkbookSheet(Sheet):
    """A sheet of a workbook, by `name` one of `names`. Lines are the numbers of its rows; it has no delimiter.

    Rejected rows and the header are told as CSV.
    """

    name: str = ""
    names: list[str] = field(default_factory=list)
    workbook: Workbook | None = None

    def quick_rows(self, report: Callable[[int], None]) -> Iterator[list[str]]:
        return (cells for _, cells in _cells(self._all(report)))

    def rows(self, report: Callable[[int], None]) -> Iterator[Row | Rejected]:
        first = self.first_line + self.has_header
        for found in self._all(report):
            if isinstance(found, Damaged):
                yield Rejected(found.row, "workbook-damaged")
            elif found[0] >= first:
                yield _row(found)
        report(self.size)

    def _all(self, report: Callable[[int], None]) -> Iterator[Cells | Damaged]:
        assert self.workbook is not None
        return self.workbook.rows(self.name, report)


def open_workbook_sheet(
    path: Path, form: Readable, sheet: str | None = None, has_header: bool | None = None
) -> WorkbookSheet:
    """The sheet of that name (or number, from 1), else the first visible one that holds a table, else any.

    Raises UserError: those of the readers, `sheet-unknown` (path, sheet, sheets), `table-not-found` (path),
    `too-many-columns` (path, count, limit).
    """
    workbook = _opened(path, form)
    names = [each.name for each in workbook.worksheets]
    if sheet is not None:
        name = _named(path, sheet, names)
        rows = _first_rows(workbook, name)
    else:
        name, rows = _first_with_data(workbook)
    if not rows:
        raise UserError("table-not-found", path=str(path))
    rows = _with_merged_headers(rows, workbook.merged(name))
    heading = find_heading(rows, path, has_header)
    return WorkbookSheet(
        path=path,
        encoding="",
        delimiter="",
        headers=heading.headers,
        layout=heading.layout.name if heading.layout else "guessed",
        first_line=rows[heading.at][0],
        has_header=heading.has_header,
        header_text=csv_line(heading.headers) if heading.has_header else "",
        size=workbook.size(name),
        head=heading.below,
        name=name,
        names=names,
        workbook=workbook,
    )


def _opened(path: Path, form: Readable) -> Workbook:
    if form is XLSX:
        from crm_desktop.interchange.xlsx_read import XlsxWorkbook

        return XlsxWorkbook(path)
    if form is ODS:
        from crm_desktop.interchange.ods_read import OdsWorkbook

        return OdsWorkbook(path)
    if form is HTML:
        from crm_desktop.interchange.markup_tables import HtmlTables

        return HtmlTables(path)
    if form is XML_2003:
        from crm_desktop.interchange.markup_tables import XmlWorkbook

        return XmlWorkbook(path)
    from crm_desktop.interchange.xls_read import XlsWorkbook

    return XlsWorkbook(path)


def _named(path: Path, sheet: str, names: list[str]) -> str:
    found = next((name for name in names if name.strip().casefold() == sheet.strip().casefold()), None)
    if found is not None:
        return found
    if sheet.isdecimal() and 0 < int(sheet) <= len(names):
        return names[int(sheet) - 1]
    raise UserError("sheet-unknown", path=str(path), sheet=sheet, sheets=", ".join(names))


def _first_with_data(workbook: Workbook) -> tuple[str, list[Row]]:
    """The first sheet with two rows; one row alone may be a title."""
    single: tuple[str, list[Row]] = "", []
    for sheet in sorted(workbook.worksheets, key=lambda sheet: not sheet.is_visible):
        rows = _first_rows(workbook, sheet.name)
        if len(rows) > 1:
            return sheet.name, rows
        single = single if single[1] else (sheet.name, rows)
    return single


def _first_rows(workbook: Workbook, name: str) -> list[Row]:
    return [_row(cells) for cells in islice(_cells(workbook.rows(name, lambda _: None)), _SAMPLE_ROWS)]


def _cells(rows: Iterator[Cells | Damaged]) -> Iterator[Cells]:
    return (found for found in rows if not isinstance(found, Damaged))


def _row(found: Cells) -> Row:
    number, cells = found
    return number, cells, csv_line(cells)


def csv_line(cells: list[str]) -> str:
    """The cells as a line of CSV, without its end."""
    line = ",".join(cells)
    if line.count(",") == len(cells) - 1 and not any(mark in line for mark in '"\r\n'):
        return line
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="").writerow(cells)
    return text.getvalue()


def _with_merged_headers(rows: list[Row], merged: list[Merged]) -> list[Row]:
    """The rows with what headers over several columns mean for each.

    A header over several columns stands over each of them. Where such a row stands above the header proper ("Home"
    over "Street" and "City"), both become one: "Home Street", "Home City".
    """
    by_row = {number: index for index, (number, _, _) in enumerate(rows) if number <= MERGED_WITHIN}
    wide = [each for each in merged if each.right > each.left and each.top in by_row]
    candidates = [by_row[each.top] for each in wide if _filled(rows[by_row[each.top]][1]) > 1]
    if not candidates:
        return rows
    top = min(candidates)
    number, cells, _ = rows[top]
    above = list(cells)
    for each in wide:
        if each.top == number and each.left < len(cells):
            above += [""] * (each.right + 1 - len(above))
            above[each.left : each.right + 1] = [cells[each.left]] * (each.right + 1 - each.left)
    below = rows[top + 1] if top + 1 < len(rows) else None
    if below is None or not _heads(below[1], wide, number):
        return [*rows[:top], _row((number, above)), *rows[top + 1 :]]
    width = max(len(above), len(below[1]))
    upper, lower = (one + [""] * (width - len(one)) for one in (above, below[1]))
    both = [_both(*pair) for pair in zip(upper, lower, strict=True)]
    return [*rows[:top], _row((below[0], both)), *rows[top + 2 :]]


def _heads(cells: list[str], wide: list[Merged], number: int) -> bool:
    """Whether the row goes on with the headers: those under the merged ones are known, and not what one could enter."""
    under = {
        column for each in wide if each.top == number for column in range(each.left, each.right + 1)
        if column < len(cells) and cells[column].strip()
    }  # fmt: skip
    return len(under) > 1 and sum(is_known_header(cells[column]) for column in under) > len(under) / 2


def _both(upper: str, lower: str) -> str:
    if not upper.strip() or not lower.strip():
        return upper or lower
    together = f"{upper.strip()} {lower.strip()}"
    return together if is_known_header(together) or not is_known_header(lower) else lower


def _filled(cells: list[str]) -> int:
    return sum(1 for cell in cells if cell.strip())
