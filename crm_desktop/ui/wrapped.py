"""Text in a few lines, broken between words only. What was laid out once is kept: lists and grids are painted often,
their texts stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from crm_desktop.ui import paint, theme
from crm_desktop.ui.text_lines import runs_right_to_left
from crm_desktop.ui.theme import Type

_NARROWEST_LETTER = 3
_UNIT = 2
_UTF16 = "utf-16-le"  # what Qt counts text in, units of two bytes

Colored = tuple[tuple[str, QColor], ...]
"""Pieces of a text that follow one another, each in its colour."""
_Lengths = tuple[tuple[int, int], ...]
"""How many units of a text are in which colour, an RGB value; of none: in the painter's."""


class Wrapped:
    """Text laid out in lines `pitch` pixels apart."""

    __slots__ = ("_layout", "_lines", "height")

    def __init__(self, layout: QTextLayout, lines: Sequence[QTextLayout | None], pitch: int) -> None:
        self._layout = layout
        self._lines = lines  # in the place of lines that had to be cut
        self.height = max(layout.lineCount(), 1) * pitch

    def draw(self, painter: QPainter, x: int, y: int) -> None:
        """Paint it from this corner on, in the painter's pen where it has no colours of its own."""
        corner = QPointF(x, y)
        if not self._lines:
            self._layout.draw(painter, corner)
            return
        for number, cut in enumerate(self._lines):
            if cut is None:
                self._layout.lineAt(number).draw(painter, corner)
            else:
                cut.draw(painter, corner)


def wrapped(text: str, style: Type, width: int, most: int, pitch: int, *, mirrored: bool) -> Wrapped:
    """Text in at most so many lines, all from the leading edge of `width` pixels, which `mirrored` is the right one.

    It runs as its first letter does. What is left after the last line, and a word longer than a line, end in "…".
    """
    text = text[: most * (width // _NARROWEST_LETTER + pitch)]  # more fits in no case
    return _wrapped(text, style, width, most, pitch, mirrored, None, ())


def wrapped_runs(runs: Colored, style: Type, width: int, most: int, pitch: int, *, mirrored: bool) -> Wrapped:
    """The same of text in colours, which runs as the window does."""
    text = "".join(run for run, _ in runs)
    colors = tuple((len(run.encode(_UTF16)) // _UNIT, color.rgb()) for run, color in runs)
    return _wrapped(text, style, width, most, pitch, mirrored, mirrored, colors)


@lru_cache(maxsize=4096)
def _wrapped(
    text: str,
    style: Type,
    width: int,
    most: int,
    pitch: int,
    mirrored: bool,
    right_to_left: bool | None,
    colors: _Lengths,
) -> Wrapped:
    if right_to_left is None:
        right_to_left = runs_right_to_left(text)
    option = _option(mirrored, mirrored if right_to_left is None else right_to_left)
    layout = _layout(text, style, option, colors)
    end, too_long = _break(layout, width, most, pitch)
    units, last = text.encode(_UTF16), layout.lineCount() - 1
    if last >= 0 and _UNIT * end < len(units):
        too_long.add(last)
    lines: list[QTextLayout | None] = [None] * (last + 1) if too_long else []
    for number in too_long:
        line = layout.lineAt(number)
        start = line.textStart()
        stop = len(units) if number == last else _UNIT * (start + line.textLength())
        rest = units[_UNIT * start : stop].decode(_UTF16, "replace")[: width // _NARROWEST_LETTER + 1].rstrip()
        shown = theme.metrics(style).elidedText(f"{rest}…", Qt.TextElideMode.ElideRight, width - 1)
        cut = lines[number] = _layout(shown, style, option, _from(colors, start))
        _break(cut, width, 1, pitch)
        cut.lineAt(0).setPosition(line.position())
    return Wrapped(layout, lines, pitch)


def _break(layout: QTextLayout, width: int, most: int, pitch: int) -> tuple[int, set[int]]:
    """Break a text into at most so many lines; returns where the last one ends, and which of them are too long."""
    end, too_long = 0, set()
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * pitch + (pitch - line.height()) / 2))
        end = line.textStart() + line.textLength()
        if line.naturalTextWidth() > width:
            too_long.add(number)
    layout.endLayout()
    return end, too_long


def _layout(text: str, style: Type, option: QTextOption, colors: _Lengths) -> QTextLayout:
    layout = QTextLayout(text, theme.font(style))
    layout.setTextOption(option)
    formats, start = [], 0
    for length, color in colors:
        piece = QTextLayout.FormatRange()
        piece.start, piece.length = start, length
        piece.format = QTextCharFormat()
        piece.format.setForeground(QColor(color))
        formats.append(piece)
        start += length
    if formats:
        layout.setFormats(formats)
    return layout


def _from(colors: _Lengths, place: int) -> _Lengths:
    """The colours of what is left of a text from a place on."""
    left, start = [], 0
    for length, color in colors:
        left.append((max(length - max(place - start, 0), 0), color))
        start += length
    return tuple(each for each in left if each[0])


@lru_cache(maxsize=4)
def _option(mirrored: bool, right_to_left: bool) -> QTextOption:
    option = QTextOption(paint.side(_direction(mirrored)))
    option.setTextDirection(_direction(right_to_left))
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def _direction(right_to_left: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
