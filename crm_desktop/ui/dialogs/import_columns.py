"""The columns of a table that is imported: what stands in them, and where each goes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from crm_desktop.interchange.mapping import Mapping
from crm_desktop.interchange.sheet import Sheet
from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.delegates import RowDelegate
from crm_desktop.ui.dialogs import targets
from crm_desktop.ui.roles import Ink, Role
from crm_desktop.ui.table import Table
from crm_desktop.ui.theme import Type

_HEADER, _SAMPLES, _TARGET = range(3)
_CARET = 12
_SAMPLE_LENGTH = 80
_Index = QModelIndex | QPersistentModelIndex


class ColumnsTable(Table):
    """One row a column. Enter, or a click on where it goes, opens the targets. Signal: `remapped()`."""

    remapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Columns"), parent)
        self.columns = ColumnsModel(self)
        self.setModel(self.columns)
        self.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.setItemDelegateForColumn(_TARGET, _ChoiceDelegate(self))
        self.set_compact(True)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_SAMPLES, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(_HEADER, 190)
        self.setColumnWidth(_TARGET, 236)
        self.opened.connect(self._open_menu)
        self.clicked.connect(self._clicked)

    def show_source(self, sheet: Sheet | None, mapping: Mapping | None) -> None:
        """Show these columns; edits change `mapping`."""
        self.columns.show(sheet, mapping)
        self.select_row(0)

    def choose(self, row: int, path: str) -> None:
        """Let the column in a row go to a target, "" to leave it out."""
        self.columns.choose(row, path)
        self.remapped.emit()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == _TARGET:
            self._open_menu(index)

    def _open_menu(self, index: QModelIndex) -> None:
        place = self.visualRect(self.columns.index(index.row(), _TARGET))
        corner = place.bottomRight() if self.isRightToLeft() else place.bottomLeft()
        menu = self.menu(index.row())
        menu.popup(self.viewport().mapToGlobal(corner))

    def menu(self, row: int) -> QMenu:
        """The targets for the column in a row; the present one is ticked."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        current = self.columns.target(row)
        self._add(menu, row, "", current)
        self._add(menu, row, f"custom.{self.columns.header(row)}", current)
        if current and not current.startswith("custom.") and not any(current in paths for _, paths in targets.groups()):
            self._add(menu, row, current, current)
        menu.addSeparator()
        for title, paths in targets.groups():
            group = menu.addMenu(title)
            if current in paths:
                menu.setActiveAction(group.menuAction())
            for path in paths:
                self._add(group, row, path, current)
        return menu

    def _add(self, menu: QMenu, row: int, path: str, current: str) -> None:
        action = QAction(targets.in_words(path), menu)
        action.setCheckable(True)
        action.setChecked(path == current)
        action.triggered.connect(lambda: self.choose(row, path))
        menu.addAction(action)


class ColumnsModel(QAbstractTableModel):
    """The columns of a sheet with samples and targets."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._mapping = Mapping([], [])
        self._titles = (self.tr("Column"), self.tr("Examples"), self.tr("Goes to"))

    def show(self, sheet: Sheet | None, mapping: Mapping | None) -> None:
        """Show these columns."""
        self.beginResetModel()
        self._sheet = sheet
        self._mapping = mapping if sheet is not None and mapping is not None else Mapping([], [])
        self.endResetModel()

    def header(self, row: int) -> str:
        """The header of the column in a row."""
        return self._mapping.headers[row]

    def target(self, row: int) -> str:
        """Where the column in a row goes."""
        return self._mapping.targets[row]

    def choose(self, row: int, path: str) -> None:
        """Map the column in a row; where the target is taken already, to the next one like it."""
        others = {target for place, target in enumerate(self._mapping.targets) if place != row}
        self._mapping.targets[row] = targets.free(path, others) if path else ""
        self.dataChanged.emit(self.index(row, 0), self.index(row, _TARGET))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._mapping.headers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == _SAMPLES:
            return "\n".join(self._samples(row))
        if role == Role.INK:
            left_out = not self._mapping.targets[row]
            return Ink.THIRD if left_out or column == _SAMPLES else Ink.INK
        return None

    def _text(self, row: int, column: int) -> str:
        if column == _HEADER:
            return self.header(row)
        return " · ".join(self._samples(row)) if column == _SAMPLES else targets.in_words(self.target(row))

    def _samples(self, row: int) -> list[str]:
        found = self._sheet.samples(row) if self._sheet is not None else []
        return [paint.isolate(" ".join(cell.split())[:_SAMPLE_LENGTH]) for cell in found]


class _ChoiceDelegate(RowDelegate):
    """Paints the text as a `Choice` is painted."""

    def paint_content(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        colors = theme.colors()
        box = rect.adjusted(0, 2, 0, -1)
        paint.draw_box(painter, box, colors.panel, colors.line, theme.CORNER)
        inner = box.adjusted(paint.CHIP_PADDING, 0, -paint.CHIP_PADDING, 0)
        caret = QRect(0, inner.center().y() - _CARET // 2, _CARET, _CARET)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            caret.moveLeft(inner.left())
            inner.adjust(_CARET + theme.STEP, 0, 0, 0)
        else:
            caret.moveRight(inner.right())
            inner.adjust(0, 0, -_CARET - theme.STEP, 0)
        icons.icon("down", Ink.SECOND).paint(painter, caret)
        ink = Ink(index.data(Role.INK) or Ink.INK)
        paint.draw_text(painter, inner, str(index.data()), Type.BODY, colors.ink_of(ink))
