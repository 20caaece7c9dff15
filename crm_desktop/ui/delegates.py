"""How rows and cells of a `table.Table` are painted. No widgets stand in cells: a screen of rows costs milliseconds.

A delegate reads Qt.DisplayRole and the roles of `roles.Role`, which says what each means.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.roles import Ink, Role, Tone
from crm_desktop.ui.theme import Type

Index = QModelIndex | QPersistentModelIndex

PADDING = 8
"""From the edge of a cell to what stands in it; the first column adds as much again."""


class RowView:
    """Mixed into an item view, tells delegates about the row they paint in. See `table.Table`."""

    hovered_row = -1
    """The row under the pointer."""

    def focused_row(self) -> int:
        """The current row while the view has the keyboard, else -1."""
        return -1

    def is_first_column(self, column: int) -> bool:
        """Whether the column stands at the leading edge, where it keeps the pane's margin."""
        return True


class RowDelegate(QStyledItemDelegate):
    """Paints the row behind a cell (selected, under the pointer, with the keyboard) and the cell's text.

    Text: DisplayRole in Role.INK, Role.SECOND after it, Role.ICON before it; Role.ISOLATE for phones and e-mails.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        _paint_row(painter, option, index)
        rect = _content_rect(option, index)
        painter.setClipRect(option.rect)
        self.paint_content(painter, rect, index)
        painter.restore()

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paints what stands in the cell; `rect` is the cell without its padding."""
        name = index.data(Role.ICON)
        if name:
            rect = _paint_icon(painter, rect, name)
        text = _text(index)
        ink = index.data(Role.INK)
        color = theme.colors().ink_of(Ink(ink) if ink else Ink.INK)
        used = paint.draw_text(painter, rect, text, Type.BODY, color, bool(index.data(Role.ISOLATE)))
        second = index.data(Role.SECOND)
        if second:
            rest = after(painter, rect, used)
            paint.draw_text(painter, rest, f" · {second}" if text else second, Type.BODY, theme.colors().third)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.metrics(Type.BODY).horizontalAdvance(_text(index)) + 3 * PADDING, theme.ROW)


class NameDelegate(RowDelegate):
    """An avatar (Role.INITIALS or Role.PHOTO) and the name."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        side = min(theme.AVATAR, rect.height() - 4)
        circle = at_start(painter, rect, side)
        paint.draw_avatar(painter, circle, index.data(Role.INITIALS) or "", index.data(Role.PHOTO))
        super().paint_content(painter, after(painter, rect, side + PADDING + 1), index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(theme.AVATAR + PADDING, 0)


class ChipDelegate(RowDelegate):
    """The text as a round chip in Role.TONE; as plain text where that is None."""

    def tone(self, index: Index) -> Tone | None:
        value = index.data(Role.TONE)
        return Tone(value) if value else None

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        text = _text(index)
        tone = self.tone(index)
        if tone is None or not text:
            super().paint_content(painter, rect, index)
            return
        chip = at_start(painter, rect, min(paint.chip_size(text).width(), rect.width()))
        chip.setTop(rect.center().y() - theme.CHIP // 2)
        chip.setHeight(theme.CHIP)
        paint.draw_chip(painter, chip, text, tone)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(2 * paint.CHIP_PADDING, 0)


def at_start(painter: QPainter, rect: QRect, width: int) -> QRect:
    """The part of `rect`, `width` wide, where its line begins; as high as wide if that is less than the height."""
    height = min(width, rect.height())
    x = rect.right() + 1 - width if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else rect.left()
    return QRect(x, rect.top() + (rect.height() - height) // 2, width, height)


def after(painter: QPainter, rect: QRect, used: int) -> QRect:
    """`rect` less the `used` pixels where its line begins."""
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return rect.adjusted(0, 0, -used, 0)
    return rect.adjusted(used, 0, 0, 0)


def _text(index: Index) -> str:
    value: Any = index.data(Qt.ItemDataRole.DisplayRole)
    return "" if value is None else str(value)


def _paint_icon(painter: QPainter, rect: QRect, name: str) -> QRect:
    """Paints the icon at the start of `rect`; returns the room that is left."""
    square = at_start(painter, rect, theme.ICON)
    icons.icon(name, Ink.SECOND).paint(painter, square)
    return after(painter, rect, theme.ICON + PADDING)


def _content_rect(option: QStyleOptionViewItem, index: Index) -> QRect:
    rect = option.rect.adjusted(PADDING, 0, -PADDING, -1)
    view = option.widget
    if isinstance(view, RowView) and view.is_first_column(index.column()):
        if option.direction == Qt.LayoutDirection.RightToLeft:
            return rect.adjusted(0, 0, -PADDING, 0)
        return rect.adjusted(PADDING, 0, 0, 0)
    return rect


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    colors = theme.colors()
    rect = option.rect
    view = option.widget
    hovered = focused = False
    if isinstance(view, RowView):
        hovered = view.hovered_row == index.row()
        focused = view.focused_row() == index.row()
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, colors.selection)
    elif hovered:
        painter.fillRect(rect, colors.hover)
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.accent if focused else colors.line)
    if focused:
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, colors.accent)
