"""Lines of cells on as many pages as it takes, with a title above and the number of the page below."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication

from crm_desktop.ui import paint
from crm_desktop.ui.printing.block import Block
from crm_desktop.ui.printing.paper import INK, MARGIN, SECOND, Document, font

SIZE = 9
"""Of the text, in points."""
LEAST = 17.0
"""The height of a line, in points."""
HEADING = 30.0
"""The height of a heading, which stands at its foot."""
GAP = 8.0
"""Between two columns, in points."""
_TITLE_SIZE = 14
_HEAD, _FOOT = 30.0, 24.0  # points of each page above and below the lines
_LEADING = 5.0
_BOLD = QFont.Weight.DemiBold
_RULE = "#c9c6be"


class Cell:
    """Text, and quieter text under it, in a column that begins at `x`; in points from the leading edge.

    A phone number or an address of e-mail `is_ltr`: it runs left-to-right in every language.
    """

    def __init__(
        self,
        x: float,
        width: float,
        text: str,
        second: str = "",
        *,
        is_quiet: bool = False,
        is_bold: bool = False,
        is_ltr: bool = False,
    ) -> None:
        self.x = x
        self.width = width
        self.text = text
        self.second = second
        self._is_quiet = is_quiet
        self._is_bold = is_bold
        self._is_ltr = is_ltr
        from_right = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._text, self._second = (
            Block(part, font(SIZE, weight), width, right_to_left=from_right and not is_ltr, from_right=from_right)
            if part
            else None
            for part, weight in ((text, _BOLD if is_bold else QFont.Weight.Normal), (second, QFont.Weight.Normal))
        )

    @property
    def height(self) -> float:
        """What it takes."""
        return sum(block.height for block in (self._text, self._second) if block)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its left edge at `x`."""
        if self._text:
            painter.setPen(QColor(SECOND if self._is_quiet else INK))
            self._text.draw(painter, x, y)
        if self._second:
            painter.setPen(QColor(SECOND))
            self._second.draw(painter, x, y + (self._text.height if self._text else 0))

    def parted(self, room: float) -> tuple[Cell, Cell]:
        """As much of it as has room in a height, and the rest."""
        if self.height <= room:
            return self, self._with("")
        text = f"{self.text}\n{self.second}" if self.second else self.text
        block = self._with(text)._text
        assert block is not None
        count = block.fitting(room)
        shown = "".join(row.text for row in block.rows[:count])
        # What ended a paragraph is not part of its lines.
        used = 0
        for char in shown:
            while text[used] != char:
                used += 1
            used += 1
        return self._with(text[:used]), self._with(text[used:].lstrip("\n"))

    def _with(self, text: str) -> Cell:
        return Cell(self.x, self.width, text, is_quiet=self._is_quiet, is_bold=self._is_bold, is_ltr=self._is_ltr)


@dataclass(frozen=True, slots=True)
class Line:
    """Cells beside each other. A heading stands with what it heads; one that `is_ruled` has a line below it."""

    cells: list[Cell]
    height: float
    is_heading: bool = False
    is_ruled: bool = False


def line_of(cells: list[Cell], *, is_ruled: bool = False) -> Line:
    """A line as high as its cells."""
    return Line(cells, max([LEAST, *(cell.height + _LEADING for cell in cells)]), is_ruled=is_ruled)


def heading(text: str, width: float) -> Line:
    """A line that heads others."""
    cell = Cell(0, width, text, is_bold=True)
    return Line([cell], HEADING - LEAST + max(LEAST, cell.height), is_heading=True)


class LinesOnPaper(Document):
    """In the direction in which the language of the window runs. `aside` stands across from the title."""

    aside = ""

    def __init__(self) -> None:
        self.direction = QApplication.layoutDirection()

    @abstractmethod
    def lines(self, width: float) -> Iterator[Line]:
        """The lines in a room of that width."""

    def repeated(self, width: float) -> Line | None:
        """What stands at the top of each page, such as the heads of columns."""
        return None

    def pages(self) -> int:
        return len(self._pages)

    @cached_property
    def _room(self) -> QRectF:
        return self.paper.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    @cached_property
    def _pages(self) -> list[list[tuple[Line, float]]]:
        room = self._room
        return self.parted(QRectF(0, _HEAD, room.width(), room.height() - _HEAD - _FOOT))

    def parted(self, room: QRectF) -> list[list[tuple[Line, float]]]:
        """The lines of each page with their places: a line is not parted unless it is higher than a page, a heading
        stands with what it heads.
        """
        head = self.repeated(room.width())
        start = [(head, room.top())] if head else []
        top = room.top() + (head.height if head else 0)
        pages: list[list[tuple[Line, float]]] = [list(start)]
        y = top
        lines = [piece for line in self.lines(room.width()) for piece in _pieces(line, room.bottom() - top)]
        for line, following in zip_longest(lines, lines[1:]):
            needed = line.height + (following.height if line.is_heading and following else 0)
            if y + needed > room.bottom() and y > top:
                pages.append(list(start))
                y = top
            pages[-1].append((line, y))
            y += line.height
        return pages

    def draw(self, painter: QPainter, page: int) -> None:
        room = self._room
        painter.translate(room.topLeft())
        painter.setLayoutDirection(self.direction)
        self._draw_frame(painter, QRectF(0, 0, room.width(), room.height()), page)
        for line, y in self._pages[page]:
            self._draw_line(painter, line, y, room.width())

    def _draw_line(self, painter: QPainter, line: Line, y: float, width: float) -> None:
        top = y + (HEADING - LEAST if line.is_heading else 0)
        for cell in line.cells:
            mirrored = self.direction == Qt.LayoutDirection.RightToLeft
            cell.draw(painter, width - cell.x - cell.width if mirrored else cell.x, top)
        if line.is_ruled:
            painter.setPen(QPen(QColor(_RULE), 0.5))
            painter.drawLine(QPointF(0, y + line.height - 3), QPointF(width, y + line.height - 3))

    def _draw_frame(self, painter: QPainter, whole: QRectF, page: int) -> None:
        start, end = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        aside_width = min(QFontMetricsF(font(SIZE)).horizontalAdvance(self.aside) + 1, whole.width() / 2)
        top = QRectF(whole.left(), whole.top(), whole.width(), 20)
        left_to_right = self.direction == Qt.LayoutDirection.LeftToRight
        used = aside_width + GAP
        title_box = top.adjusted(0, 0, -used, 0) if left_to_right else top.adjusted(used, 0, 0, 0)
        painter.setPen(QColor(INK))
        title = font(_TITLE_SIZE, _BOLD)
        painter.setFont(title)
        shown = QFontMetricsF(title).elidedText(self.title, Qt.TextElideMode.ElideRight, title_box.width())
        painter.drawText(title_box, start | middle, shown)
        painter.setFont(font(SIZE))
        painter.drawText(top, end | middle, self.aside)
        painter.setPen(QColor(SECOND))
        bottom = QRectF(whole.left(), whole.bottom() - 14, whole.width(), 14)
        of = _tr("{page} of {pages}").format(page=paint.number(page + 1), pages=paint.number(self.pages()))
        painter.drawText(bottom, end | middle, of)
        printed = QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
        painter.drawText(bottom, start | middle, paint.isolate(printed))
        painter.drawLine(QPointF(whole.left(), 24), QPointF(whole.right(), 24))


def _pieces(line: Line, room: float) -> Iterator[Line]:
    """A line, in pieces where no page has room for it."""
    if line.height <= room:
        yield line
        return
    cells = list(line.cells)
    while any(cell.text or cell.second for cell in cells):
        parted = [cell.parted(room - LEAST) for cell in cells]
        yield line_of([first for first, _ in parted])
        cells = [rest for _, rest in parted]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
