"""Writing contacts as a workbook (Office Open XML, ECMA-376) of one sheet: no cell of it is a formula or a link.

Days and times are cells of dates, numbers of days are numbers, all else is text: so phone numbers keep what they
begin with.
"""

from __future__ import annotations

import io
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.targets import Target
from crm_desktop.interchange.files import replace_file
from crm_desktop.interchange.layout_rows import Columns, Layout, Rows, laid_out

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = (1 << 20) - 1  # of a sheet, beside its head
MOST_COLUMNS = 1 << 14
_NARROWEST, _WIDEST = 8, 48  # characters
_DAY, _TIME = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"
_FIRST_DAY = "1900-03-01"  # before it Excel counts a day too many
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?")
_OF_ACTIVITIES = ("last_reach", "last_attempt")
_CREATED = datetime(1980, 1, 1)  # the same contacts give the same bytes
_CHECKED_EVERY = 1000  # rows


class _Watched:
    """A file that is no longer written once nobody wants it: putting the sheet into its archive takes long, too."""

    def __init__(self, file: BinaryIO, progress: Progress) -> None:
        self._file = file
        self._progress = progress

    def let_go(self) -> None:
        """What is still to come, as from an archive that was broken off, goes nowhere."""
        self._file, self._progress = io.BytesIO(), Progress()

    def write(self, content: bytes) -> int:
        self._progress.check()
        return self._file.write(content)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def write_xlsx(
    contacts: Callable[[], Iterable[Contact]],
    path: Path,
    layout: Layout = "full",
    left_out: Counter[str] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the contacts to a file that takes the place of `path` when all are written; gives their number.

    `layout` and `left_out` are as `laid_out` has them; what is longer than a cell may be is cut and counted as `cut`.
    Raises UserError as `replace_file` does, and "sheet-too-small" (path, rows, columns).
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    progress = progress or Progress()
    left_out = Counter() if left_out is None else left_out
    with (
        replace_file(path) as file,
        tempfile.TemporaryDirectory(dir=path.parent) as folder,
        laid_out(contacts(), layout, path, left_out) as table,
    ):
        options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False, "strings_to_urls": False,
                   "strings_to_numbers": False, "use_zip64": True}  # fmt: skip
        watched = _Watched(file, progress)
        workbook = Workbook(watched, options)
        workbook.set_properties({"created": _CREATED})
        try:
            sheet = workbook.add_worksheet("Contacts")
            writer = _Sheet(sheet, table, path, {
                "head": workbook.add_format({"bold": True}),
                "day": workbook.add_format({"num_format": _DAY, "align": "left"}),
                "time": workbook.add_format({"num_format": _TIME, "align": "left"}),
                "text": workbook.add_format({"num_format": "@"}),
            }, local_times=isinstance(layout, Columns))  # fmt: skip
            count = writer.write(left_out, progress)
            try:
                workbook.close()
            except FileCreateError as error:
                raise OSError(*error.args) from error
        finally:
            watched.let_go()
            workbook.fileclosed = True  # else its end complains of what was broken off
            if sheet.row_data_fh is not None:
                sheet.row_data_fh.close()
    return count


class _Sheet:
    """Fills one sheet, row by row."""

    def __init__(
        self, sheet: Worksheet, table: Rows, path: Path, formats: dict[str, Any], *, local_times: bool
    ) -> None:
        self._sheet = sheet
        self._table = table
        self._path = path
        self._formats = formats
        self._widths = [len(heading) + 2 for heading in table.headings]  # with room for the arrow of the filter
        self._write = [self._writer(target, local_times) for target in table.targets]

    def write(self, left_out: Counter[str], progress: Progress) -> int:
        """Write the head and all rows; returns how many rows there are."""
        sheet, columns = self._sheet, len(self._table.headings)
        self._check(0, columns)
        sheet.freeze_panes(1, 0)
        for place, heading in enumerate(self._table.headings):
            sheet.write_string(0, place, heading, self._formats["head"])
        count = 0
        for row in self._table.rows:
            count += 1
            self._check(count, columns)
            if not count % _CHECKED_EVERY:
                progress.check()
                if waiting := self._table.count:
                    progress.advance(waiting + count, 2 * waiting)
            for place, cell in enumerate(row):
                if cell:
                    self._widths[place] = max(self._widths[place], _width(cell))
                    if self._write[place](count, place, cell.replace("\0", "")):
                        left_out["cut"] += 1
        for place, width in enumerate(self._widths):
            sheet.set_column(place, place, min(max(width, _NARROWEST), _WIDEST))
        if columns:
            sheet.autofilter(0, 0, count, columns - 1)
        return count

    def _check(self, rows: int, columns: int) -> None:
        if rows > MOST_ROWS or columns > MOST_COLUMNS:
            raise UserError("sheet-too-small", path=str(self._path), rows=MOST_ROWS, columns=MOST_COLUMNS)

    def _writer(self, target: Target | None, local_times: bool) -> Callable[[int, int, str], bool]:
        """What writes a cell of this column, and says whether it had to be cut."""
        if target is None or target.part == "label":
            return self._text
        if target.field == "cadence_days":
            return self._number
        if target.field in _OF_ACTIVITIES:  # a moment of UTC, which a sheet cannot say
            return self._date if local_times else self._text
        if target.field in ("dates", "custom"):
            return self._day
        return self._date if target.field == "next_step" and target.part == "due" else self._text

    def _text(self, row: int, place: int, cell: str) -> bool:
        return bool(self._sheet.write_string(row, place, cell, self._formats["text"]) == -2)

    def _number(self, row: int, place: int, cell: str) -> bool:
        if not cell.isdecimal():
            return self._text(row, place, cell)
        self._sheet.write_number(row, place, int(cell))
        return False

    def _day(self, row: int, place: int, cell: str) -> bool:
        return (self._date if len(cell) == len(_FIRST_DAY) else self._text)(row, place, cell)

    def _date(self, row: int, place: int, cell: str) -> bool:
        found = _moment(cell) if _DATE.fullmatch(cell) and cell >= _FIRST_DAY else None
        if found is None:
            return self._text(row, place, cell)
        format_ = self._formats["time" if isinstance(found, datetime) else "day"]
        self._sheet.write_datetime(row, place, found, format_)
        return False


def _moment(cell: str) -> date | datetime | None:
    """A day, or a time by the clock here."""
    try:
        if "T" not in cell:
            return date.fromisoformat(cell)
        found = datetime.fromisoformat(cell)
        return found.astimezone().replace(tzinfo=None) if found.tzinfo else found
    except (ValueError, OverflowError, OSError):
        return None


def _width(cell: str) -> int:
    """In characters, of the longest line."""
    if len(cell) <= _NARROWEST:
        return _NARROWEST
    return max(map(len, cell[: 4 * _WIDEST].splitlines()), default=0) + 1
