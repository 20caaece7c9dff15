"""A page as it will be on paper, as large as there is room for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.printing.paper import Document, draw_page

_EDGE = 12  # pixels around the paper
_LEAST, _WISHED = QSize(180, 200), QSize(420, 560)
Guides = Callable[[QPainter], None]


class PagePreview(QWidget):
    """Shows one page of a document; `guides` draw over it what is not printed, in points.

    Signal: `clicked(x, y)`, a place of the paper in points.
    """

    clicked = Signal(float, float)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._document: Document | None = None
        self._page = 0
        self._guides: Guides | None = None

    def show_page(self, document: Document | None, page: int = 0, guides: Guides | None = None) -> None:
        """Show a page, or none."""
        self._document, self._page, self._guides = document, page, guides
        self.update()

    def sizeHint(self) -> QSize:
        return _WISHED

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def place(self) -> tuple[QRectF, float]:
        """Where the paper lies, and how many pixels a point is."""
        assert self._document is not None
        paper = self._document.paper
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        scale = max(min(room.width() / paper.width(), room.height() / paper.height()), 0.01)
        found = QRectF(0, 0, paper.width() * scale, paper.height() * scale)
        found.moveCenter(room.center())
        return found, scale

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._document is not None and event.button() is Qt.MouseButton.LeftButton:
            paper, scale = self.place()
            at: QPointF = (event.position() - paper.topLeft()) / scale
            self.clicked.emit(at.x(), at.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colors().window)
        if self._document is None:
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        paper, scale = self.place()
        painter.setPen(QPen(theme.colors().handle, 1))
        painter.setBrush(QColor(Qt.GlobalColor.white))
        painter.drawRect(paper)
        painter.translate(paper.topLeft())
        painter.setClipRect(QRectF(0, 0, paper.width(), paper.height()))
        if self._page < self._document.pages():
            draw_page(self._document, self._page, painter, scale)
        if self._guides is not None:
            painter.scale(scale, scale)
            self._guides(painter)
