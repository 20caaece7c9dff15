"""Text broken into lines for paper: each paragraph runs in its own direction."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from crm_desktop.ui.text_lines import runs_right_to_left


@dataclass(frozen=True, slots=True)
class _Row:
    """A line as it was laid out; `layout` keeps it alive. `from_right` is the side where it begins."""

    layout: QTextLayout | None
    line: QTextLine | None
    height: float
    from_right: bool
    text: str


class Block:
    """Text in a room `width` wide, in units of a font that is as high in them as it is to be.

    `right_to_left` tells how it all runs; by default each paragraph runs, and begins at the side, as its first letter
    does; one without letters follows the one before. `from_right` tells the side of all of them and no more. Words
    that have no room are broken, unless `whole_words`.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        right_to_left: bool | None = None,
        from_right: bool | None = None,
        whole_words: bool = False,
    ) -> None:
        self.font = font
        self.width = width
        self._option = QTextOption()
        mode = QTextOption.WrapMode
        self._option.setWrapMode(mode.WordWrap if whole_words else mode.WrapAtWordBoundaryOrAnywhere)
        self._blank = QFontMetricsF(font).height()
        self.rows: list[_Row] = []
        running = bool(from_right) if right_to_left is None else right_to_left
        for paragraph in text.split("\n"):
            own = runs_right_to_left(paragraph) if right_to_left is None else None
            running = running if own is None else own
            self._lay_out(paragraph, running, running if from_right is None else from_right)
        self._tops = [0.0, *accumulate(row.height for row in self.rows)]

    def _lay_out(self, paragraph: str, right_to_left: bool, from_right: bool) -> None:
        if not paragraph.strip():
            self.rows.append(_Row(None, None, self._blank, from_right, ""))
            return
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        option = QTextOption(self._option)
        option.setTextDirection(direction)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout = QTextLayout(paragraph, self.font)
        layout.setTextOption(option)
        layout.beginLayout()
        units = paragraph.encode("utf-16-le")  # Qt counts in units of UTF-16
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            shown = units[start:end].decode("utf-16-le", "replace")
            self.rows.append(_Row(layout, line, line.height(), from_right, shown))
        layout.endLayout()

    @property
    def height(self) -> float:
        """Of all lines."""
        return self._tops[-1]

    @property
    def is_within(self) -> bool:
        """Whether no line is wider than its room."""
        return all(row.line is None or row.line.naturalTextWidth() <= self.width for row in self.rows)

    def fitting(self, height: float, first: int = 0) -> int:
        """How many lines from the `first` on have room in a height; one at least, so that there is an end."""
        start = self._tops[first]
        count = sum(1 for bottom in self._tops[first + 1 :] if bottom - start <= height)
        return max(count, 1)

    def draw(self, painter: QPainter, x: float, y: float, first: int = 0, last: int | None = None) -> None:
        """Draw lines from `first` to before `last`, the first at the top left corner given, in the painter's pen."""
        for place in range(first, len(self.rows) if last is None else last):
            row = self.rows[place]
            if row.line is None:
                continue
            offset = self.width - row.line.naturalTextWidth() if row.from_right else 0.0
            # A line is drawn where it lies in its layout, and may have been given a place of its own there.
            at = QPointF(x + offset - row.line.x(), y + self._tops[place] - self._tops[first] - row.line.y())
            row.line.draw(painter, at)
