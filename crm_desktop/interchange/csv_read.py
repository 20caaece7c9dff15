"""Reading the rows of a sheet into contacts, as its mapping says.

The file is read twice where it has columns with dates: first to learn in which order each of them has day and month,
then to make the contacts. A mapping becomes a list of steps, so that a row costs little more than its
filled cells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import NamedTuple

from crm_desktop.domain.dates import Order, guess_order
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.targets import Target, parse
from crm_desktop.interchange.csv_cells import without_errors
from crm_desktop.interchange.csv_contact import ContactBuilder
from crm_desktop.interchange.layouts import FULL
from crm_desktop.interchange.mapping import Mapping
from crm_desktop.interchange.records import Parsed, Record, Records, Rejected
from crm_desktop.interchange.sheet import Sheet

_DATE_VALUES = 20_000  # different ones looked at to find the order of a column


def read(sheet: Sheet, mapping: Mapping, progress: Progress) -> Records:
    """The contacts of the sheet, with the rows that could not be read.

    Progress counts bytes, twice the size of the file in all. Blank rows are passed over. Reasons: those of
    `rows.Rows`, `too-many-cells`, `nothing-usable`; of a workbook `workbook-damaged`. Warnings: those of
    `ContactBuilder`, and `formula-error`: the error that a formula had was left out. Raises UserError where the file
    can no longer be opened.
    """
    for record, _ in _rows(sheet, _builder(sheet, mapping, progress), progress):
        yield record


class ReadRow(NamedTuple):
    """A record, with the cells it was made of as they are meant, and by column the dates not told in ISO 8601."""

    record: Record
    cells: Sequence[str] = ()
    dates: MappingProxyType[int, str] = MappingProxyType({})


def read_rows(sheet: Sheet, mapping: Mapping, progress: Progress) -> Iterator[ReadRow]:
    """As `read`, each record with its cells."""
    builder = _builder(sheet, mapping, progress)
    for record, cells in _rows(sheet, builder, progress):
        yield ReadRow(record, cells, MappingProxyType(builder.dates(cells))) if cells else ReadRow(record)


def _builder(sheet: Sheet, mapping: Mapping, progress: Progress) -> ContactBuilder:
    targets = [parse(target) if target else None for target in mapping.targets]
    dates = [index for index, target in enumerate(targets) if target and _is_date(target, mapping)]
    orders = dict.fromkeys(dates, mapping.order) if mapping.order else _date_orders(sheet, dates, progress)
    return ContactBuilder(sheet.headers, targets, orders, sheet.known_layout, mapping.types)


def _rows(sheet: Sheet, builder: ContactBuilder, progress: Progress) -> Iterator[tuple[Record, list[str]]]:
    width = len(sheet.headers)
    exact = sheet.known_layout is FULL

    def report(done: int) -> None:
        progress.check()
        progress.advance(sheet.size + done, 2 * sheet.size)

    for row in sheet.rows(report):
        if isinstance(row, Rejected):
            yield row, []
            continue
        line, cells, raw = row
        if len(cells) != width:
            if any(cell.strip() for cell in cells[width:]):
                yield Rejected(line, "too-many-cells", raw), []
                continue
            cells += [""] * (width - len(cells))
        told = cells if exact or ("#" not in raw and "Err:" not in raw) else without_errors(cells)
        clean = builder.clean(told, raw)
        contact, warnings = builder.build(clean)
        if told is not cells and told != cells:
            warnings.append("formula-error")
        if contact is not None:
            yield Parsed(line, contact, warnings), clean
        elif any(cell.strip() for cell in cells):
            yield Rejected(line, "nothing-usable", raw), []


def _date_orders(sheet: Sheet, dates: list[int], progress: Progress) -> dict[int, Order]:
    """For each of these columns the order of day, month and year that all of its cells tell; the sheet remembers it."""

    def report(done: int) -> None:
        progress.check()
        progress.advance(done, 2 * sheet.size)

    columns: dict[int, dict[str, str]] = {index: {} for index in dates if index not in sheet.date_orders}
    for cells in sheet.quick_rows(report) if columns else ():
        for index, seen in columns.items():
            if index < len(cells) and (cell := cells[index].strip()) and len(seen) < _DATE_VALUES:
                seen.setdefault(cell[:6], cell)  # two numbers and their separators: what tells the order
    sheet.date_orders.update((index, guess_order(seen.values())) for index, seen in columns.items())
    return {index: sheet.date_orders[index] for index in dates}


def _is_date(target: Target, mapping: Mapping) -> bool:
    return (
        (target.field == "dates" and target.part == "value")
        or (target.field == "custom" and mapping.types.get(target.slot) == "date")
        or target.field in ("last_reach", "last_attempt")
        or (target.field == "next_step" and target.part == "due")
    )
