"""The list of a page of the settings: names in their colours, what each is for, and how many records hold it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from crm_desktop.ui import paint
from crm_desktop.ui.delegates import ChipDelegate
from crm_desktop.ui.roles import Ink, Role, Tone
from crm_desktop.ui.table import Table

NAME, ABOUT, COUNT = range(3)
_COUNT_WIDTH, _ABOUT_WIDTH = 84, 164
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One line: `key` tells it apart, `tone` is the colour of its name, None for plain text."""

    key: str
    name: str
    about: str
    count: int
    tone: Tone | None = None
    hidden: bool = False


class RowsModel(QAbstractTableModel):
    """The lines in their order."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self.rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        """List these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (row.name, row.about, paint.number(row.count) if row.count else "")[index.column()]
        if role == Role.TONE and index.column() == NAME:
            return None if row.hidden else row.tone
        if role == Role.INK:
            return Ink.THIRD if row.hidden or index.column() != NAME else Ink.INK
        if role == Qt.ItemDataRole.ToolTipRole:
            return (row.name, row.about, "")[index.column()]
        return None


class RowsTable(Table):
    """Alt with Up or Down moves the current line, Delete takes it away.

    Signals: `move_wanted(int)`, by so many lines; `delete_wanted()`.
    """

    move_wanted = Signal(int)
    delete_wanted = Signal()

    def __init__(self, name: str, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setModel(model)
        self.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.setItemDelegateForColumn(NAME, ChipDelegate(self))
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        self.setColumnWidth(ABOUT, _ABOUT_WIDTH)
        self.setColumnHidden(ABOUT, not model.headerData(ABOUT, Qt.Orientation.Horizontal))
        self.setColumnWidth(COUNT, _COUNT_WIDTH)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_wanted.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)
