"""Text of people in several lines: broken at words, cut after so many, each paragraph in its own direction."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from crm_desktop.ui import paint, theme
from crm_desktop.ui.theme import Type

PITCH = 20
"""From one line to the next, in pixels."""
_LONGEST = 4000  # characters looked at: more fit no line count asked for


class Line(NamedTuple):
    """One line of a broken text, and whether its paragraph runs right-to-left; None where it has no letters."""

    text: str
    right_to_left: bool | None


@lru_cache(maxsize=8192)
def break_lines(text: str, style: Type, width: int, most: int) -> tuple[Line, ...]:
    """The lines of `text` in a room `width` pixels wide, at most `most`; the last ends in "…" where more was left."""
    found: list[Line] = []
    for paragraph in text[:_LONGEST].split("\n"):
        plain = paragraph.strip()
        right_to_left = runs_right_to_left(plain)
        found += [Line(line, right_to_left) for line in _broken(plain, style, width, most + 1 - len(found))]
        if len(found) > most:
            last, more = found[most - 1], found[most]
            joined = paint.elided(f"{last.text} {more.text}".strip(), style, width)
            cut = joined if joined.endswith("…") else f"{last.text}…"
            return (*found[: most - 1], last._replace(text=cut))
    return tuple(found)


def draw_lines(painter: QPainter, rect: QRect, lines: tuple[Line, ...], style: Type, color: QColor) -> None:
    """Draws lines from the top of `rect`, all from its leading edge."""
    painter.save()
    painter.setFont(theme.font(style))
    painter.setPen(color)
    edge = paint.side(painter.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    for place, line in enumerate(lines):
        flags = edge
        if line.right_to_left is not None:
            flags |= Qt.TextFlag.TextForceRightToLeft if line.right_to_left else Qt.TextFlag.TextForceLeftToRight
        painter.drawText(QRect(rect.left(), rect.top() + place * PITCH, rect.width(), PITCH), int(flags), line.text)
    painter.restore()


def runs_right_to_left(text: str) -> bool | None:
    """The direction of the first strong letter that stands in no isolate (Unicode UAX #9, P2); None where there is
    none.
    """
    depth = 0
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif not depth and kind in ("R", "AL", "L"):
            return kind != "L"
    return None


def _broken(text: str, style: Type, width: int, most: int) -> list[str]:
    """The first lines of one paragraph."""
    if theme.metrics(style).horizontalAdvance(text) <= width:
        return [text][:most]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, theme.font(style))
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le")  # Qt counts in units of UTF-16
    found: list[str] = []
    while len(found) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        found.append(units[start:end].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return found
