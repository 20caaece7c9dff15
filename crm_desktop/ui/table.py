"""The table of the window: rows with a line between them, no grid, made for a model of a million rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.delegates import PADDING, Index, RowDelegate, RowView
from crm_desktop.ui.theme import Type


class Table(RowView, QTableView):
    """A QTableView with our look; put `delegates` on its columns with setItemDelegateForColumn.

    Arrows, Page and Home/End move by rows, Shift extends, Ctrl A selects all.
    Signals: `opened(QModelIndex)` on Enter or a double click; `left()` on Esc.
    """

    opened = Signal(QModelIndex)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalHeader(TableHeader(self))
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what stays is moved, not painted anew
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_compact(False)
        self.doubleClicked.connect(self.opened)

    def set_compact(self, compact: bool) -> None:
        height = theme.ROW_COMPACT if compact else theme.ROW
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def select_row(self, row: int) -> None:
        """Makes a row the current and only selected one, and scrolls to it; one that is not there selects none.

        Unlike QTableView.selectRow, it also works right-to-left before the table is shown.
        """
        column = next((c for c in range(self.horizontalHeader().count()) if self.is_first_column(c)), 0)
        target = self.model().index(row, column)
        rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(target, rows)
        if target.isValid():
            self.scrollTo(target)

    def selected_ranges(self) -> list[tuple[int, int]]:
        """First and last row of each run of selected rows: a million selected ones are one run, not a million."""
        selection = self.selectionModel().selection()
        found = [selection.at(number) for number in range(selection.count())]
        return [(part.top(), part.bottom()) for part in found]

    def focused_row(self) -> int:
        return self.currentIndex().row() if self.hasFocus() else -1

    def is_first_column(self, column: int) -> bool:
        return self.horizontalHeader().visualIndex(column) == 0

    def keyboardSearch(self, search: str) -> None:
        """Typing does not look through the rows one by one: a million would freeze the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        actions = QAbstractItemView.CursorAction
        if action in (actions.MoveHome, actions.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier  # to the first or last row, not along the row
        return super().moveCursor(action, modifiers)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colors().panel)
        painter.end()
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            old, self.hovered_row = self.hovered_row, row
            self._update_row(old)
            self._update_row(row)

    def _update_row(self, row: int) -> None:
        if row >= 0:
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._update_row(previous.row())
        self._update_row(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._update_row(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_row(self.currentIndex().row())


class TableHeader(QHeaderView):
    """Titles in small type, the sorted one with an arrow. A click sorts, dragging moves a column or its edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(48)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.HEADER + 1)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colors = theme.colors()
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(rect, colors.panel)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line)
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
            text += " ↑" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else " ↓"
        start = 2 * PADDING if self.visualIndex(section) == 0 else PADDING
        inner = rect.adjusted(start, 0, -PADDING, -1)
        if self.isRightToLeft():
            inner = rect.adjusted(PADDING, 0, -start, -1)
        paint.draw_text(painter, inner, text, Type.LABEL, colors.third)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colors = theme.colors()
        painter.fillRect(self.viewport().rect(), colors.panel)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colors.line)
        painter.end()
        super().paintEvent(event)
