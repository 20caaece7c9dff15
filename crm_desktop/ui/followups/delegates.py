"""How the rows of the Follow-ups list are painted: the round check, text over two lines, headings."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.delegates import Index, RowDelegate, after, at_start
from crm_desktop.ui.roles import Ink, Role
from crm_desktop.ui.theme import Type

ROW, HEADING = 44, 36
CHECK_WIDTH = 42
_HEADING_DROP = 4
"""A heading stands nearer to what it heads than to what is above it."""
_ICON_GAP = 16

Runs = list[tuple[str, QColor]]
_UTF16 = "utf-16-le"  # what Qt counts text in


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
        colors = theme.colors()
        icon = index.data(Role.ICON)
        if icon:
            icons.icon(icon, Ink.SECOND).paint(painter, at_start(painter, rect, theme.ICON))
            rect = after(painter, rect, theme.ICON + _ICON_GAP)
        text, second = index.data() or "", index.data(Role.SECOND)
        runs: Runs = [(paint.isolate(text), colors.ink_of(Ink(index.data(Role.INK) or Ink.INK)))]
        if second:
            runs.append(("\u00a0· " if text else "", colors.third))
            runs.append((paint.isolate(second), colors.third))
        draw_wrapped(painter, rect, runs)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), ROW)


def draw_wrapped(painter: QPainter, rect: QRect, runs: Runs) -> None:
    """Runs of text, each in its colour, in the middle of the height of `rect`: one line, or two where it must be."""
    text = "".join(run for run, _ in runs)
    if theme.metrics(Type.BODY).horizontalAdvance(text) <= rect.width():
        for run, color in runs:
            rect = after(painter, rect, paint.draw_text(painter, rect, run, Type.BODY, color))
        return
    layout = _laid_out(painter, text, runs, rect.width())
    if layout.lineCount() > 1:
        first, rest = _split(text, layout.lineAt(1).textStart())
        text = first + paint.elided(rest, Type.BODY, rect.width())
        layout = _laid_out(painter, text, runs, rect.width())
    height = sum(layout.lineAt(n).height() for n in range(layout.lineCount()))
    y = rect.top() + (rect.height() - height) / 2
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        line.setPosition(QPointF(0, y - rect.top()))
        y += line.height()
    layout.draw(painter, QPointF(rect.topLeft()))


def _laid_out(painter: QPainter, text: str, runs: Runs, width: int) -> QTextLayout:
    """`text`, which may be cut at its end, in at most two lines."""
    layout = QTextLayout(text, theme.font(Type.BODY))
    option = QTextOption(paint.side(painter.layoutDirection()))
    option.setTextDirection(painter.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats, start = [], 0
    for run, color in runs:
        piece = QTextLayout.FormatRange()
        piece.start, piece.length = start, len(run.encode(_UTF16)) // 2
        piece.format = QTextCharFormat()
        piece.format.setForeground(color)
        formats.append(piece)
        start += piece.length
    layout.setFormats(formats)
    layout.beginLayout()
    while layout.lineCount() < 2 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _split(text: str, place: int) -> tuple[str, str]:
    """`text` before and from `place`, which counts UTF-16 units."""
    units = text.encode(_UTF16)
    return units[: 2 * place].decode(_UTF16), units[2 * place :].decode(_UTF16)
