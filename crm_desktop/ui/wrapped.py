"""Titles in several lines. What was broken into lines once is kept: a grid is painted often, its titles stay."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextLine, QTextOption

from crm_desktop.ui import paint, theme
from crm_desktop.ui.text_lines import runs_right_to_left
from crm_desktop.ui.theme import Type

LINE = 16
"""From one line to the next, in pixels."""
_NARROWEST_LETTER = 3
_UTF16 = "utf-16-le"  # what Qt counts text in
_Broken = tuple[QTextLayout, QTextLayout | None]


def draw_wrapped(painter: QPainter, rect: QRect, text: str, most: int, color: QColor) -> None:
    """Text from the top of `rect` in at most so many lines, all from its leading edge; the last one ends in "…" where
    more is left. It runs as its first letter does.
    """
    text = text[: most * (rect.width() // _NARROWEST_LETTER + LINE)]  # more fits in no case
    layout, cut = _broken(text, rect.width(), most, painter.layoutDirection())
    corner = QPointF(rect.topLeft())
    painter.setPen(color)
    if cut is None:
        layout.draw(painter, corner)
        return
    for number in range(most - 1):
        layout.lineAt(number).draw(painter, corner)
    cut.draw(painter, corner)


@lru_cache(maxsize=2048)
def _broken(text: str, width: int, most: int, direction: Qt.LayoutDirection) -> _Broken:
    """The text in lines; with the last of them, where it has to be cut."""
    right_to_left = runs_right_to_left(text)
    if right_to_left is None:
        right_to_left = direction == Qt.LayoutDirection.RightToLeft
    option = _option(direction, right_to_left)
    if most == 1:
        text = theme.metrics(Type.LABEL).elidedText(text, Qt.TextElideMode.ElideRight, width)
    layout, last = _laid_out(text, width, most, option)
    if most == 1:
        return layout, None
    units = text.encode(_UTF16)
    if 2 * (last.textStart() + last.textLength()) >= len(units):
        return layout, None
    rest = units[2 * last.textStart() :].decode(_UTF16, "replace")[: width // _NARROWEST_LETTER + 1]
    shown = theme.metrics(Type.LABEL).elidedText(rest + "…", Qt.TextElideMode.ElideRight, width - 1)
    cut, line = _laid_out(shown, width, 1, option)
    line.setPosition(last.position())
    return layout, cut


def _laid_out(text: str, width: int, most: int, option: QTextOption) -> tuple[QTextLayout, QTextLine]:
    """The beginning of the text, at most `most` lines of it, and the last of these."""
    layout = QTextLayout(text, theme.font(Type.LABEL))
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    for number in range(most):
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * LINE + (LINE - line.height()) / 2))
        following = layout.createLine() if number + 1 < most else None
        if following is None or not following.isValid():
            break
        line = following
    layout.endLayout()
    return layout, line


@lru_cache(maxsize=4)
def _option(direction: Qt.LayoutDirection, right_to_left: bool) -> QTextOption:
    option = QTextOption(paint.side(direction))
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
