"""The contacts of a list as a table model: as many rows as there are, read by the page when they are looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm_desktop.domain.names import initials
from crm_desktop.store import queries
from crm_desktop.store.database import Database
from crm_desktop.store.queries import ContactRow
from crm_desktop.ui import phones, when, words
from crm_desktop.ui.roles import Ink, Role, Tone
from crm_desktop.ui.words import activity_type

_PAGE = 128
_PAGES_KEPT = 32
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_NONE = frozenset({Role.ICON, Role.SECOND, Role.PHOTO})  # asked for at each painting of a cell
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key, its title (untranslated), its usual width, the sort it has, and its text."""

    key: str
    title: str
    width: int
    sort: str | None
    text: Callable[[ContactRow, date], str]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactColumns", text)


def _next_text(row: ContactRow, today: date) -> str:
    if row.next_uid is None:
        return _tr("nothing planned")
    if not row.next_due:
        return row.next_summary or activity_type(row.next_type)
    due = when.due_text(row.next_due, today)
    if when.due_tone(row.next_due, today) is not Tone.RED and "T" in row.next_due:
        return due  # the time says enough, and type and time together are too long for the column
    return f"{activity_type(row.next_type)} · {due}"


COLUMNS: dict[str, Column] = {
    column.key: column
    for column in (
        Column("name", "Name", 162, "name", lambda row, today: row.name),
        Column("company", "Company", 124, "company", lambda row, today: row.company),
        Column("phone", "Phone", 142, None, lambda row, today: phones.shown(row.phone)),
        Column("email", "E-mail", 190, None, lambda row, today: row.email),
        Column("city", "City", 110, None, lambda row, today: row.city),
        Column("tier", "Tier", 52, "tier", lambda row, today: words.of("tier", row.tier)),
        Column("status", "Status", 90, "status", lambda row, today: words.of("status", row.status)),
        Column("owner", "Owner", 110, None, lambda row, today: row.owner),
        Column(
            "last_reach",
            "Last touch",
            82,
            "last_reach",
            lambda row, today: when.ago_text(row.last_reach, today) if row.last_reach else "",
        ),
        Column("next_step", "Next step", 150, "next_step", _next_text),
    )
}
USUAL_COLUMNS = ("name", "company", "phone", "tier", "last_reach", "next_step")


def column_title(column: Column) -> str:
    """What a column is called."""
    return _tr(column.title)


class ContactsModel(QAbstractTableModel):
    """The rows of one search in order."""

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._ids: array[int] = array("q")
        self._total = 0
        self._whole = True
        self._pages: OrderedDict[int, dict[int, ContactRow]] = OrderedDict()
        self._today = date.today()
        self.columns: list[Column] = [COLUMNS[key] for key in USUAL_COLUMNS]

    def show(self, ids: array[int], total: int | None) -> None:
        """Show these contacts; rows beyond those known yet stay blank until they are, and where it is not known how
        many there are, none stand there until it is.
        """
        self._today = date.today()
        self._whole = total == len(ids)
        if total is None:
            total = len(ids)
        if ids == self._ids and total == self._total:
            self.refresh()
            return
        if total == self._total and ids[: len(self._ids)] == self._ids:
            self._pages.pop(len(self._ids) // _PAGE, None)
            self._ids = ids
            self.dataChanged.emit(self.index(0, 0), self.index(total - 1, len(self.columns) - 1))
            return
        if 0 < self._total < total and self._total == len(self._ids) and ids[: len(self._ids)] == self._ids:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._pages.pop(len(self._ids) // _PAGE, None)
            self._ids, self._total = ids, total
            self.endInsertRows()
            return
        self.beginResetModel()
        self._ids, self._total = ids, total
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Read the rows anew: their contents changed, not which they are."""
        self._pages.clear()
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(self.columns) - 1))

    def set_columns(self, keys: list[str]) -> None:
        """Show these columns."""
        self.beginResetModel()
        self.columns = [COLUMNS[key] for key in keys]
        self.endResetModel()

    def is_whole(self) -> bool:
        """Whether all rows are known."""
        return self._whole

    def ids_between(self, ranges: Iterable[tuple[int, int]]) -> array[int]:
        """The numbers of the contacts from the first to the last row of each range, in the order of the list."""
        found = array("q")
        for first, last in sorted(ranges):
            found.extend(self._ids[first : last + 1])
        return found

    def ids(self, rows: list[int]) -> list[int]:
        """The numbers of the contacts in these rows."""
        return [self._ids[row] for row in rows if row < len(self._ids)]

    def row_of(self, number: int) -> int:
        """The row of a contact, or -1."""
        # Among bytes: making an object of each number takes twenty times as long.
        size, held, wanted = self._ids.itemsize, self._ids.tobytes(), array("q", [number]).tobytes()
        place = held.find(wanted)
        while place > 0 and place % size:
            place = held.find(wanted, place + 1)
        return place // size

    def contact(self, row: int) -> ContactRow | None:
        """What is shown in a row; None while it is not known, and where the contact was deleted."""
        if not 0 <= row < len(self._ids):
            return None
        start = row // _PAGE
        page = self._pages.get(start)
        if page is None:
            rows = queries.contact_rows(self._database, self._ids[start * _PAGE : (start + 1) * _PAGE])
            page = self._pages[start] = {found.id: found for found in rows}
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(start)
        return page.get(self._ids[row])

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_title(self.columns[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in _NONE or (row := self.contact(index.row())) is None:
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row, self._today)
        if role == Role.UID:
            return row.uid
        if role == Role.INITIALS:
            return initials(row.name)
        if role == Role.ISOLATE:
            return column.key in ("phone", "email")
        if column.key == "next_step":
            return self._next_step(row, role)
        if role == Role.TONE and column.key == "tier":
            return words.tone("tier", row.tier)
        if role == Role.TONE and column.key == "status":
            tone = words.tone("status", row.status)
            return None if tone is Tone.PLAIN else tone
        return None

    def _next_step(self, row: ContactRow, role: int) -> Any:
        if role == Role.TONE:
            if row.next_uid is None:
                return None
            return when.due_tone(row.next_due, self._today) if row.next_due else Tone.PLAIN
        if role == Role.INK and row.next_uid is None:
            return Ink.THIRD
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.next_summary
        return None
