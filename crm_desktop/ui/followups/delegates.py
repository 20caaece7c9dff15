"""How the rows of the Follow-ups list are painted: the round check, text over two lines, headings."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.delegates import Index, RowDelegate, after, at_start
from crm_desktop.ui.followups.model import Column
from crm_desktop.ui.roles import Ink, Role
from crm_desktop.ui.theme import Type
from crm_desktop.ui.wrapped import Colored, wrapped_runs

ROW, HEADING = 44, 36
CHECK_WIDTH = 42
_HEADING_DROP = 4
"""A heading stands nearer to what it heads than to what is above it."""
_ICON_GAP = 16
_LINES, _PITCH = 2, 18


class CheckDelegate(RowDelegate):
    """The round check that completes a row; in a row that spans the list, its text instead.

    The view says with its `pointed_check` in which row the pointer is on the check, which then shows what a click does.
    """

    _pointed = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self._pointed = getattr(option.widget, "pointed_check", -1) == index.row()
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        ink = Ink(index.data(Role.INK))
        rect = option.rect.adjusted(theme.MARGIN, _HEADING_DROP, -theme.MARGIN, _HEADING_DROP)
        style = Type.SECOND if ink is Ink.THIRD else Type.STRONG
        paint.draw_text(painter, rect, str(index.data()), style, theme.colors().ink_of(ink))
        painter.restore()

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        colors = theme.colors()
        circle = at_start(painter, rect, theme.ICON)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.green if self._pointed else colors.second, 1.2))
        painter.setBrush(colors.green_soft if self._pointed else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(circle).adjusted(0.6, 0.6, -0.6, -0.6))
        if self._pointed:
            icons.icon("check", Ink.GREEN).paint(painter, circle.adjusted(3, 3, -3, -3))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(CHECK_WIDTH, ROW)


class WrappedDelegate(RowDelegate):
    """Text, and Role.SECOND after it, over at most two lines; Role.ICON before it."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        icon = index.data(Role.ICON)
        if icon:
            icons.icon(icon, Ink.SECOND).paint(painter, at_start(painter, rect, theme.ICON))
            rect = after(painter, rect, theme.ICON + _ICON_GAP)
        for_lines = self.texts(index)
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        found = [
            wrapped_runs(runs, Type.BODY, rect.width(), _LINES // len(for_lines), _PITCH, mirrored=mirrored)
            for runs in for_lines
        ]
        top = rect.top() + (rect.height() - sum(each.height for each in found)) // 2
        for each in found:
            each.draw(painter, rect.left(), top)
            top += each.height

    def texts(self, index: Index) -> list[Colored]:
        """What stands one below another, each in its share of the lines."""
        return [_runs(index, Ink(index.data(Role.INK) or Ink.INK))]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), ROW)


class SummaryDelegate(WrappedDelegate):
    """What is to be done; where there is no column for it, with whom stands below."""

    def texts(self, index: Index) -> list[Colored]:
        table = self.parent()
        who = index.model().index(index.row(), Column.WHO)
        below = isinstance(table, QTableView) and table.isColumnHidden(Column.WHO) and who.data()
        return [*super().texts(index), _runs(who, Ink.SECOND)] if below else super().texts(index)


def _runs(index: Index, ink: Ink) -> Colored:
    """The text of a cell, and what stands after it."""
    colors = theme.colors()
    text, second = index.data() or "", index.data(Role.SECOND)
    runs = ((paint.isolate(text), colors.ink_of(ink)),)
    if not second:
        return runs
    dot = "\u00a0· " if text else ""
    return (*runs, (dot, colors.third), (paint.isolate(second), colors.third))
