"""Rows of the synced tables as they are inserted: the uid, the cells in the order of the registry, and the number of a
record that has one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from crm_desktop.domain.fields import TABLES, Value
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.schema import NUMBERED

Row: TypeAlias = tuple[Value, ...]


def row_of(table: str, uid: Uid, cells: Mapping[str, Value], whole: Uid | None = None) -> Row:
    """The row of a record, without its number. Cells that are not given are at their defaults; those of unknown names
    are left out. `whole` is the record it is a part of, where its cells do not tell.
    """
    if whole is not None:
        part_of = TABLES[table].part_of
        assert part_of is not None
        cells = {**cells, part_of: whole}
    defaults = TABLES[table].defaults
    row = tuple(map(cells.get, defaults, defaults.values()))
    if None in cells.values():  # a cell that has none
        row = tuple(default if cell is None else cell for cell, default in zip(row, defaults.values(), strict=True))
    return (uid, *row)


def insert_rows(database: Database, table: str, rows: Sequence[Row]) -> None:
    """Add rows to a synced table; those of a table of `NUMBERED` end with the number."""
    columns = ["uid", *TABLES[table].defaults, *(["id"] if table in NUMBERED else [])]
    database.insert_all(f"{table}({', '.join(columns)})", rows)


def insert_records(
    database: Database, table: str, records: Sequence[tuple[Uid, Mapping[str, Value], Uid | None, int]]
) -> None:
    """Add records: of each its uid, its cells, the record it is a part of, and its number if it has one."""
    rows = [row_of(table, uid, cells, whole) for uid, cells, whole, _ in records]
    if table in NUMBERED:
        rows = [(*row, number) for row, (*_, number) in zip(rows, records, strict=True)]
    insert_rows(database, table, rows)
