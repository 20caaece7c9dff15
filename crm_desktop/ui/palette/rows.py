"""The lines of the palette: headings of sections, and entries with an icon, a detail and their keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.domain.translation import listed
from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.palette.entries import Entry, section_title
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import draw_keys, shortcut_text

ROW, HEADING = 32, 26
_MARGIN = 14
_Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """Entries under the headings of their sections, which cannot be chosen; `title_of` says what these are called."""

    def __init__(self, parent: QObject, title_of: Callable[[str], str] = section_title) -> None:
        super().__init__(parent)
        self._title_of = title_of
        self._lines: list[Entry | str] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these, a heading before each section."""
        self.beginResetModel()
        self._lines = []
        section = ""
        for entry in entries:
            if entry.section != section:
                section = entry.section
                self._lines.append(self._title_of(section))
            self._lines.append(entry)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry in a row; None for a heading, and beyond the end."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Entry) else None

    def next_entry(self, row: int, step: int) -> int:
        """The row of the entry after (or before) this one, around the ends; -1 where there is none."""
        count = len(self._lines)
        order = ((row + step * n) % count for n in range(1, count + 1)) if count else iter(())
        return next((each for each in order if self.entry(each) is not None), -1)

    def height(self) -> int:
        """Pixels that all lines take."""
        return sum(HEADING if isinstance(line, str) else ROW for line in self._lines)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) if self.entry(index.row()) else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line if isinstance(line, str) else line.title
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(line, Entry):
            return listed(part for part in (line.title, line.detail, shortcut_text(line.shortcut)) if part)
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints the lines of `Rows`."""

    def __init__(self, rows: Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, ROW if self._rows.entry(index.row()) else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setLayoutDirection(self.parent().layoutDirection())  # type: ignore[union-attr]
        entry = self._rows.entry(index.row())
        if entry is None:
            inner = rect.adjusted(_MARGIN, 6, -_MARGIN, 0)
            paint.draw_text(painter, inner, str(index.data()), Type.GROUP, theme.colors().third)
        else:
            self._paint_entry(painter, rect, entry, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry, selected: bool) -> None:
        colors = theme.colors()
        if selected:
            paint.draw_box(painter, rect.adjusted(6, 0, -6, 0), colors.selection, None, theme.CORNER)
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def placed(start: int, width: int) -> QRect:
            """A part of the line, so many pixels from its leading edge."""
            left = rect.right() + 1 - start - width if rtl else rect.left() + start
            return QRect(left, rect.top(), width, rect.height())

        square = placed(_MARGIN, theme.ICON)
        square.setTop(square.top() + (ROW - theme.ICON) // 2)
        square.setHeight(theme.ICON)
        icons.icon(entry.icon, Ink.INK if selected else Ink.SECOND).paint(painter, square)
        start, end = _MARGIN + theme.ICON + 10, rect.width() - _MARGIN
        if entry.shortcut:
            keys = shortcut_text(entry.shortcut)
            width = theme.metrics(Type.HINT).horizontalAdvance(keys) + 12
            draw_keys(painter, placed(end - width, width), keys)
            end -= width + 10
        used = paint.draw_text(painter, placed(start, end - start), entry.title, Type.BODY, colors.ink)
        start += used + 10
        if entry.detail and end - start > 40:
            paint.draw_text(painter, placed(start, end - start), paint.isolate(entry.detail), Type.SECOND, colors.third)
