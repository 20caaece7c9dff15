"""The table that shows contacts side by side: the values that are chosen are marked, another is chosen by a click."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.delegates import Index, after, at_start
from crm_desktop.ui.merge.grid_model import GridModel
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.text_lines import PITCH, Line, break_lines, draw_lines
from crm_desktop.ui.theme import Type

_PADDING, _ABOVE = 10, 7
_MARK = 14
_MOST_LINES = 5
_LEAST_WIDTH, _TITLES = 172, 128
_HEAD = 48


class MergeGrid(QTableView):
    """Arrows move, Space or a click chooses the value; S or a click on a name lets that contact stay."""

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = model
        self.setAccessibleName(self.tr("The contacts side by side"))
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(self))
        self.setHorizontalHeader(_ContactsHeader(model, self))
        self.setVerticalHeader(_TitlesHeader(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        self.horizontalHeader().sectionClicked.connect(model.let_stay)
        model.chosen_changed.connect(self.viewport().update)
        model.modelReset.connect(self._fit)
        self.setCurrentIndex(model.index(0, model.survivor))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._grid.choose(index.row(), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, plain = self.currentIndex(), not event.modifiers()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            self._choose(current)
        elif event.key() == Qt.Key.Key_S and plain and current.isValid():
            self._grid.let_stay(current.column())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All columns alike, as wide as there is room, and each row as high as its longest value."""
        count = max(self._grid.columnCount(), 1)
        width = max(self.viewport().width() // count, _LEAST_WIDTH)
        for column in range(count):
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, grid: MergeGrid) -> None:
        super().__init__(grid)
        self._view = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, rect, model = theme.colors(), option.rect, index.model()
        assert isinstance(model, GridModel)
        row, place = model.rows[index.row()], index.column()
        painter.save()
        painter.setLayoutDirection(option.direction)
        chosen, choosable = model.is_chosen(row, place), model.can_choose(row, place)
        painter.fillRect(rect, colors.accent_soft if chosen else colors.panel)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line)
        painter.setClipRect(rect)
        inner = rect.adjusted(_PADDING, _ABOVE, -_PADDING, -_ABOVE)
        if row.is_choice:
            if choosable:
                self._paint_mark(painter, inner, chosen=chosen)
            inner = after(painter, inner, _MARK + 8)
        ink = (Ink.INK if chosen or not row.is_choice else Ink.SECOND) if row.cells[place] else Ink.THIRD
        draw_lines(painter, inner, self._lines(index, inner.width()), Type.BODY, colors.ink_of(ink))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            paint.draw_focus(painter, rect.adjusted(1, 1, -1, -2), 4)
        painter.restore()

    def _paint_mark(self, painter: QPainter, inner: QRect, *, chosen: bool) -> None:
        line = QRect(inner.left(), inner.top(), inner.width(), PITCH)
        square = at_start(painter, line, _MARK)
        icons.icon("done" if chosen else "open", Ink.ACCENT if chosen else Ink.THIRD).paint(painter, square)

    def _lines(self, index: Index, width: int) -> tuple[Line, ...]:
        model = index.model()
        assert isinstance(model, GridModel)
        row = model.rows[index.row()]
        text = "\n".join(row.cells[index.column()])
        if not text:
            text = self.tr("the same") if index.column() in row.same else "—"
        return break_lines(text, Type.BODY, max(width, 1), _MOST_LINES)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, GridModel)
        used = 2 * _PADDING + (_MARK + 8 if model.rows[index.row()].is_choice else 0)
        width = self._view.columnWidth(index.column())
        return QSize(width, PITCH * len(self._lines(index, width - used)) + 2 * _ABOVE + 1)


class _ContactsHeader(QHeaderView):
    """The names, and which of the contacts stays."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.headerDataChanged.connect(lambda *_: self.viewport().update())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colors = theme.colors()
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(rect, colors.panel)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line)
        inner = rect.adjusted(_PADDING, 4, -_PADDING, -4)
        top = QRect(inner.left(), inner.top(), inner.width(), PITCH)
        paint.draw_text(painter, top, self._grid.name(section), Type.STRONG, colors.ink)
        below = top.translated(0, PITCH)
        if section == self._grid.survivor:
            text = self.tr("stays")
            size = paint.chip_size(text)
            chip = at_start(painter, below, min(size.width(), below.width()))
            chip.setTop(below.top())
            chip.setHeight(18)
            paint.draw_chip(painter, chip, text, Tone.GREEN)
        else:
            paint.draw_text(painter, below, self.tr("Let it stay"), Type.LABEL, colors.accent)
        painter.restore()


class _TitlesHeader(QHeaderView):
    """What each row is, which stays in sight while the contacts scroll."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedWidth(_TITLES)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colors = theme.colors()
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(rect, colors.panel)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line)
        line = QRect(rect.left(), rect.top() + _ABOVE, rect.width(), PITCH).adjusted(_PADDING + 6, 0, -4, 0)
        if self.isRightToLeft():
            line = QRect(rect.left(), rect.top() + _ABOVE, rect.width(), PITCH).adjusted(4, 0, -_PADDING - 6, 0)
        text = str(self.model().headerData(section, Qt.Orientation.Vertical) or "")
        paint.draw_text(painter, line, text, Type.BODY, colors.third)
        painter.restore()
