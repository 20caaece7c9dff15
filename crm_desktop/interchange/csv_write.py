"""Writing contacts as CSV: UTF-8 with a byte order mark, CRLF, quotes where needed, safe to open in a spreadsheet.

Every cell is neutralised as `csv_cells` tells. The cells go into a temporary file first, since the columns depend on
all contacts.
"""

from __future__ import annotations

import csv
import io
import pickle
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, BinaryIO, Protocol

from crm_desktop.domain.assign import value_at
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.targets import Target
from crm_desktop.interchange.csv_cells import join_tags, neutralise
from crm_desktop.interchange.csv_full import FullTable
from crm_desktop.interchange.csv_google import GoogleTable
from crm_desktop.interchange.csv_outlook import OutlookTable
from crm_desktop.interchange.files import replace_file


class Table(Protocol):
    """How a layout writes a contact. `left_out` counts what it has no place for, by code."""

    left_out: Counter[str]

    def cells(self, contact: Contact) -> Iterator[tuple[str, str]]:
        """The cells that are not empty, with their headers; no header twice."""

    def columns(self, filled: Iterable[str]) -> list[str]:
        """All headers in their order, when those in `filled` have cells."""


TABLES: dict[str, Callable[[], Table]] = {"full": FullTable, "google": GoogleTable, "outlook": OutlookTable}


def write_csv(
    contacts: Callable[[], Iterable[Contact]], path: Path, layout: str = "full", left_out: Counter[str] | None = None
) -> int:
    """Write the contacts to a file that takes the place of `path` when all are written; gives their number.

    `layout` is one of TABLES. `full` is read back as it was but for photos, NUL characters, empty values and values
    of nothing but a label. `google` and `outlook` put what they have no column for into custom fields and notes;
    what they hold nowhere is counted in `left_out`: `photo`, `extras`, `source_uids`, `last_reach`, `last_attempt`,
    `next_step`, `labels` (of e-mail addresses). Raises UserError as `replace_file` does.
    """
    table = TABLES[layout]()
    with replace_file(path) as file, _spool(path) as spool:
        count, indexes = _collect(contacts(), table, spool)
        columns = table.columns(indexes)
        place = {indexes[header]: position for position, header in enumerate(columns) if header in indexes}
        spool.seek(0)

        def rows() -> Iterator[list[str]]:
            for _ in range(count):
                row = [""] * len(columns)
                for index, cell in pickle.load(spool).items():
                    row[place[index]] = cell
                yield row

        _write_rows(file, columns, rows())
    if left_out is not None:
        left_out.update(table.left_out)
    return count


def write_columns(contacts: Iterable[Contact], columns: Sequence[Target], file: BinaryIO) -> None:
    """Write just these columns, headed as the full layout heads them; so an edited copy can be told from others."""
    rows = ([neutralise(cell_of(contact, target)) for target in columns] for contact in contacts)
    _write_rows(file, list(map(str, columns)), rows)


def cell_of(contact: Contact, target: Target) -> str:
    """What stands in a column of the full layout before it is neutralised; the name is the one that is shown."""
    return join_tags(contact.tags) if target.field == "tags" else value_at(contact, target)


def _write_rows(file: BinaryIO, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """The header, and rows whose cells are neutralised."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text)
    writer.writerow(map(neutralise, columns))
    writer.writerows(rows)
    text.flush()
    text.detach()


def _spool(path: Path) -> IO[bytes]:
    """A temporary file beside the one to write, where there is room for it."""
    return tempfile.TemporaryFile(dir=path.parent if path.parent.is_dir() and not path.is_char_device() else None)


def _collect(contacts: Iterable[Contact], table: Table, spool: IO[bytes]) -> tuple[int, dict[str, int]]:
    """Keep the cells of all contacts in `spool`; gives the number of contacts, and each header's index there."""
    indexes: dict[str, int] = {}
    count = 0
    for contact in contacts:
        row = {indexes.setdefault(header, len(indexes)): neutralise(cell) for header, cell in table.cells(contact)}
        pickle.dump(row, spool, pickle.HIGHEST_PROTOCOL)
        count += 1
    return count, indexes
