"""Dragging contacts out of the list: what is dragged is whatever is selected, however much that is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView

from crm_desktop.ui import paint, theme
from crm_desktop.ui.table import Table
from crm_desktop.ui.theme import Type


class ContactsTable(Table):
    """A table whose selected rows can be dragged, as what `dragged` gives; the model is not asked for each of them."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.dragged: Callable[[], QMimeData] = QMimeData
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def startDrag(self, supported: Qt.DropAction) -> None:
        count = sum(last - first + 1 for first, last in self.selected_ranges())
        drag = QDrag(self)
        drag.setMimeData(self.dragged())
        drag.setPixmap(self._picture(self.tr("One contact") if count == 1 else self.tr("%Ln contacts", "", count)))
        drag.setHotSpot(QPoint(-12, 0))
        drag.exec(Qt.DropAction.CopyAction)

    def _picture(self, text: str) -> QPixmap:
        width = theme.metrics(Type.MEDIUM).horizontalAdvance(text) + 2 * paint.CHIP_PADDING
        found = QPixmap(width, theme.BUTTON)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        colors = theme.colors()
        paint.draw_box(painter, found.rect(), colors.panel, colors.accent, theme.CORNER)
        place = QRect(paint.CHIP_PADDING, 0, width, theme.BUTTON)
        paint.draw_text(painter, place, text, Type.MEDIUM, colors.ink)
        painter.end()
        return found
