"""Contacts laid out as rows of a table: its columns depend on all of them, so cells wait in a temporary file."""

from __future__ import annotations

import pickle
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol, TypeAlias

from crm_desktop.domain import targets
from crm_desktop.domain.assign import value_at
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.targets import Target
from crm_desktop.interchange.csv_cells import join_tags
from crm_desktop.interchange.csv_full import FullTable
from crm_desktop.interchange.csv_google import GoogleTable
from crm_desktop.interchange.csv_outlook import OutlookTable


class Table(Protocol):
    """How a layout writes a contact. `left_out` counts what it has no place for, by code."""

    left_out: Counter[str]

    def cells(self, contact: Contact) -> Iterator[tuple[str, str]]:
        """The cells that are not empty, with their headers; no header twice."""

    def columns(self, filled: Iterable[str]) -> list[str]:
        """All headers in their order, when those in `filled` have cells."""


TABLES: dict[str, Callable[[], Table]] = {"full": FullTable, "google": GoogleTable, "outlook": OutlookTable}


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns that somebody chose, in their order, and the heading of each; by default headed as the full layout is,
    so that an edited copy can be told from other tables.
    """

    targets: tuple[Target, ...]
    headings: tuple[str, ...] = ()

    def headed(self) -> list[str]:
        """The headings."""
        return list(self.headings) or list(map(str, self.targets))


Layout: TypeAlias = str | Columns
"""One of TABLES, or columns that somebody chose."""


@dataclass(slots=True)
class Rows:
    """A table laid out: its headings, what stands in each column (None: another program's own cell), and its rows,
    which can be gone through once. `count` is how many wait, 0 where they are made as they are asked for.
    """

    headings: list[str]
    targets: list[Target | None]
    rows: Iterator[list[str]]
    count: int = 0


@contextmanager
def laid_out(contacts: Iterable[Contact], layout: Layout, beside: Path, left_out: Counter[str]) -> Iterator[Rows]:
    """The contacts as rows; where their columns depend on all of them, these wait `beside` the file to be written.

    `full` has a place for all but photos. `google` and `outlook` put what they have no column for into custom fields
    and notes; what they hold nowhere is counted in `left_out`: `photo`, `extras`, `source_uids`, `former`,
    `last_reach`, `last_attempt`, `next_step`, `labels` (of e-mail addresses).
    """
    if isinstance(layout, Columns):
        chosen = layout.targets
        yield Rows(layout.headed(), list(chosen), ([cell_of(each, to) for to in chosen] for each in contacts))
        return
    table = TABLES[layout]()
    with _spooled(contacts, table, beside) as (columns, rows, count):
        yield Rows(columns, [targets.parse(path) if layout == "full" else None for path in columns], rows, count)
    left_out.update(table.left_out)


def cell_of(contact: Contact, target: Target) -> str:
    """What stands in a column of the full layout; the name is the one that is shown."""
    return join_tags(contact.tags) if target.field == "tags" else value_at(contact, target)


@contextmanager
def _spooled(
    contacts: Iterable[Contact], table: Table, beside: Path
) -> Iterator[tuple[list[str], Iterator[list[str]], int]]:
    folder = beside.parent if beside.parent.is_dir() and not beside.is_char_device() else None
    with tempfile.TemporaryFile(dir=folder) as spool:
        count, indexes = _collect(contacts, table, spool)
        columns = table.columns(indexes)
        place = {indexes[header]: position for position, header in enumerate(columns) if header in indexes}
        spool.seek(0)

        def rows() -> Iterator[list[str]]:
            for _ in range(count):
                row = [""] * len(columns)
                for index, cell in pickle.load(spool).items():
                    row[place[index]] = cell
                yield row

        yield columns, rows(), count


def _collect(contacts: Iterable[Contact], table: Table, spool: IO[bytes]) -> tuple[int, dict[str, int]]:
    """Keep the cells of all contacts in `spool`; gives the number of contacts, and each header's index there."""
    indexes: dict[str, int] = {}
    count = 0
    for contact in contacts:
        row = {indexes.setdefault(header, len(indexes)): cell for header, cell in table.cells(contact)}
        pickle.dump(row, spool, pickle.HIGHEST_PROTOCOL)
        count += 1
    return count, indexes
