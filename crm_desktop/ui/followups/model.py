"""The Follow-ups list as a table model: headings and rows of work in one flat list."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from crm_desktop.services.agenda import Agenda
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.ui.delegates import Index
from crm_desktop.ui.followups import rows
from crm_desktop.ui.followups.rows import Heading, More, Row
from crm_desktop.ui.roles import Ink, Role

_CHECK_ROLES = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class Column(IntEnum):
    """The columns, in the order in which they stand."""

    CHECK = 0
    SUMMARY = 1
    WHO = 2
    DETAIL = 3
    WHEN = 4


class FollowUpsModel(QAbstractTableModel):
    """Work can be selected; headings and the notes under groups cannot, and the keyboard passes over them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._today = date.min

    def show(self, agenda: Agenda, today: date) -> None:
        """Show an agenda as of `today`."""
        self.beginResetModel()
        self._rows = rows.rows_of(agenda)
        self._today = today
        self.endResetModel()

    def row(self, index: Index) -> FollowUp | GoingCold | None:
        """The work in a row; None for headings, notes and what is not there."""
        found = self._rows[index.row()] if index.isValid() else None
        return found if isinstance(found, FollowUp | GoingCold) else None

    def work(self) -> list[tuple[int, FollowUp | GoingCold]]:
        """All work with its row numbers, in order."""
        return [(n, row) for n, row in enumerate(self._rows) if isinstance(row, FollowUp | GoingCold)]

    def spanning_rows(self) -> list[tuple[int, bool]]:
        """The rows that are one line of text across all columns, and whether it is a heading."""
        return [(n, isinstance(row, Heading)) for n, row in enumerate(self._rows) if isinstance(row, Heading | More)]

    def due_texts(self) -> set[str]:
        """Every text that stands in a chip."""
        alike = {(type(row), row.due if isinstance(row, FollowUp) else ""): row for _, row in self.work()}
        return {rows.due(row, self._today) for row in alike.values()}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.row(index) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        selectable = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return selectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Role.UID:
            found = self.row(index)
            return found.uid if found else None
        if isinstance(row, Heading | More):
            return _spanning(row, role) if column is Column.CHECK else None
        match column:
            case Column.CHECK:
                return rows.check_hint(row) if role in _CHECK_ROLES else None
            case Column.SUMMARY:
                return self._summary(row, role)
            case Column.WHO:
                return _who(row, role)
            case Column.DETAIL:
                return rows.detail(row) if _is_text(role) else Ink.THIRD if role == Role.INK else None
            case Column.WHEN:
                return self._when(row, role)

    def _summary(self, row: FollowUp | GoingCold, role: int) -> Any:
        if _is_text(role):
            return rows.summary(row, self._today)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (rows.summary(row, self._today), rows.who(row), rows.detail(row))))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " · ".join(filter(None, (rows.who(row), rows.detail(row))))
        return rows.icon(row) if role == Role.ICON else None

    def _when(self, row: FollowUp | GoingCold, role: int) -> Any:
        if _is_text(role):
            return rows.due(row, self._today)
        return rows.tone(row, self._today) if role == Role.TONE else None


def _spanning(row: Heading | More, role: int) -> Any:
    if _is_text(role):
        return row.text
    if role == Role.INK:
        return Ink.THIRD if isinstance(row, More) else Ink.RED if row.late else Ink.INK
    return None


def _who(row: FollowUp | GoingCold, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return row.name
    if role == Role.SECOND:
        return row.company
    if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        return rows.who(row)
    return None


def _is_text(role: int) -> bool:
    return role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
