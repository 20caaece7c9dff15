"""The table of follow-ups: columns that share the width there is, headings that nothing lands on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from crm_desktop.store.follow_ups import GoingCold
from crm_desktop.ui import paint
from crm_desktop.ui.activity.result_chips import result_key
from crm_desktop.ui.delegates import PADDING, ChipDelegate, Index
from crm_desktop.ui.followups.delegates import (
    CHECK_WIDTH,
    HEADING,
    ROW,
    CheckDelegate,
    SummaryDelegate,
    WrappedDelegate,
)
from crm_desktop.ui.followups.model import Column, FollowUpsModel
from crm_desktop.ui.table import Table

_SHARES = {Column.SUMMARY: 186, Column.WHO: 200, Column.DETAIL: 160, Column.WHEN: 144}
_NARROW = 560
"""With less for the columns that share, with whom stands below the summary, and the details in its tooltip."""
_ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


class FollowUpsTable(Table):
    """Signals: `check_clicked()`, `plan_clicked()`: the round check, or "plan…", of the current row was clicked;
    `result_pressed(int)`, a digit was.
    """

    check_clicked = Signal()
    plan_clicked = Signal()
    result_pressed = Signal(int)

    def __init__(self, name: str, model: FollowUpsModel, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.pointed_check = -1
        self._model = model
        self._chip_width = 0
        self._headings: list[int] = []
        self.setModel(model)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(0)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setMinimumSectionSize(HEADING)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setItemDelegate(WrappedDelegate(self))
        self.setItemDelegateForColumn(Column.CHECK, CheckDelegate(self))
        self.setItemDelegateForColumn(Column.SUMMARY, SummaryDelegate(self))
        self.setItemDelegateForColumn(Column.WHEN, ChipDelegate(self))
        self.clicked.connect(self._clicked)
        model.modelReset.connect(self._dress)

    def _dress(self) -> None:
        self.clearSpans()
        for row in self._headings:  # the height of a row outlives what stood in it
            self.setRowHeight(row, ROW)
        self._headings = [row for row, is_heading in self._model.spanning_rows() if is_heading]
        for row in self._headings:
            self.setRowHeight(row, HEADING)
        for row, _ in self._model.spanning_rows():
            self.setSpan(row, 0, 1, len(Column))
        widths = [paint.chip_size(text).width() for text in self._model.due_texts()]
        self._chip_width = max(widths, default=0)
        self._share_width()

    def _share_width(self) -> None:
        room = self.viewport().width() - CHECK_WIDTH
        narrow = room < _NARROW
        for column in (Column.WHO, Column.DETAIL):
            self.setColumnHidden(column, narrow)
        columns = [column for column in _SHARES if not self.isColumnHidden(column)]
        shares = sum(_SHARES[column] for column in columns)
        least = self._chip_width + 3 * PADDING
        chip = least if narrow else max(least, room * _SHARES[Column.WHEN] // shares)
        shares -= _SHARES[Column.WHEN]
        for column in columns[:-1]:
            self.setColumnWidth(column, (room - chip) * _SHARES[column] // shares)
        self.setColumnWidth(Column.CHECK, CHECK_WIDTH)
        self.setColumnWidth(Column.WHEN, room - sum(self.columnWidth(column) for column in columns[:-1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _clicked(self, index: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers():  # the click selects several
            return
        if index.column() == Column.CHECK:
            self.check_clicked.emit()
        elif index.column() == Column.WHEN and isinstance(self._model.row(index), GoingCold):
            self.plan_clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if number := result_key(event):
            self.result_pressed.emit(number)
        else:
            super().keyPressEvent(event)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _ENSURE_VISIBLE) -> None:
        super().scrollTo(index, hint)
        above = index.row() - 1  # where it is the heading of its group, it shows with the first row
        if hint is _ENSURE_VISIBLE and above >= 0 and self._model.row(self._model.index(above, 0)) is None:
            hidden = min(self.rowViewportPosition(above), 0)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + hidden)

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select these rows beside the current one."""
        selection = QItemSelection()
        for row in rows:
            selection.select(self._model.index(row, 0), self._model.index(row, len(Column) - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed_check = -1
        super().leaveEvent(event)

    def _point(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        on_check = self.columnAt(place.x()) == Column.CHECK
        row = self.rowAt(place.y()) if on_check else -1
        if row != self.pointed_check:
            old, self.pointed_check = self.pointed_check, row
            self._update_row(old)
            self._update_row(row)
