"""What the tests of workbooks share: making them, and reading them as an import does."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.csv_read import read
from crm_desktop.interchange.mapping import guess_mapping
from crm_desktop.interchange.recognising import detect
from crm_desktop.interchange.records import Parsed, Record
from crm_desktop.interchange.workbook_sheet import WorkbookSheet, open_workbook_sheet

_ODS = (
    '<?xml version="1.0"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    "<office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>"
)


def xlsx(path: Path, rows: Sequence[Sequence[Any]], formats: dict[tuple[int, int], str] | None = None) -> Path:
    """A workbook of one sheet; `formats` by row and column, both from 0."""
    book = xlsxwriter.Workbook(path, {"strings_to_numbers": False})
    sheet = book.add_worksheet("People")
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            code = (formats or {}).get((number, column))
            if value is not None:
                sheet.write(number, column, value, book.add_format({"num_format": code}) if code else None)
    book.close()
    return path


def ods(path: Path, tables: str) -> Path:
    """A workbook of OpenDocument with these `table:table` elements."""
    path.write_bytes(ods_bytes(tables))
    return path


def ods_bytes(tables: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", _ODS % tables)
    return made.getvalue()


def sheet_of(path: Path, name: str | None = None) -> WorkbookSheet:
    return open_workbook_sheet(path, detect(path), name)


def records(path: Path, name: str | None = None) -> list[Record]:
    """What is read from the workbook with nothing told."""
    sheet = sheet_of(path, name)
    return list(read(sheet, guess_mapping(sheet), Progress()))


def contacts(path: Path, name: str | None = None) -> list[Contact]:
    found = records(path, name)
    assert all(isinstance(record, Parsed) for record in found), found
    return [record.contact for record in found if isinstance(record, Parsed)]
