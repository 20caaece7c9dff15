"""Writing contacts as CSV: UTF-8 with a byte order mark, CRLF, quotes where needed, safe to open in a spreadsheet.

Every cell is neutralised as `csv_cells` tells.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.targets import Target
from crm_desktop.interchange.csv_cells import neutralise
from crm_desktop.interchange.files import replace_file
from crm_desktop.interchange.layout_rows import Layout, cell_of, laid_out


def write_csv(
    contacts: Callable[[], Iterable[Contact]],
    path: Path,
    layout: Layout = "full",
    left_out: Counter[str] | None = None,
) -> int:
    """Write the contacts to a file that takes the place of `path` when all are written; gives their number.

    `layout` and `left_out` are as `laid_out` has them. `full` is read back as it was but for photos, NUL characters,
    empty values and values of nothing but a label. Raises UserError as `replace_file` does.
    """
    counted = 0
    left_out = Counter() if left_out is None else left_out
    with replace_file(path) as file, laid_out(contacts(), layout, path, left_out) as table:

        def rows() -> Iterator[list[str]]:
            nonlocal counted
            for row in table.rows:
                counted += 1
                yield row

        _write_rows(file, table.headings, rows())
    return counted


def write_columns(contacts: Iterable[Contact], columns: Sequence[Target], file: BinaryIO) -> None:
    """Write just these columns, headed as the full layout heads them; so an edited copy can be told from others."""
    _write_rows(file, list(map(str, columns)), ([cell_of(each, target) for target in columns] for each in contacts))


def _write_rows(file: BinaryIO, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """The header, and rows whose cells are neutralised."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text)
    writer.writerow(map(neutralise, columns))
    writer.writerows(map(neutralise, row) for row in rows)
    text.flush()
    text.detach()
