"""Pages for a printer, a PDF or the screen: whatever is printed is a `Document`, drawn alike on all of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

from PySide6.QtCore import QIODevice, QLocale, QMarginsF, QRectF, QSaveFile
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.ui import theme

MARGIN = 15 / 25.4 * 72
"""From the edge of the paper to what stands on it, in points."""
INK, SECOND = "#1f2328", "#4a515c"
"""On paper, in every theme."""
_INCH = 72.0
_MM = _INCH / 25.4
_DPI = 600
_LETTER = ("US", "CA", "MX", "PH", "CL", "CO", "VE")  # where paper is not A4


class Document(ABC):
    """Something on pages; all measures are points (1/72 inch) from the top left corner of the paper."""

    title = ""

    @property
    def layout(self) -> QPageLayout:
        """The paper that it is for; that of a letter where the user lives."""
        return page_layout()

    @property
    def paper(self) -> QRectF:
        """The whole paper."""
        return self.layout.fullRect(QPageLayout.Unit.Point)

    @abstractmethod
    def pages(self) -> int:
        """How many there are."""

    @abstractmethod
    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page, counted from 0."""


class Documents(Document):
    """Several one after the other, each beginning on a page of its own."""

    def __init__(self, title: str, parts: Sequence[Document]) -> None:
        self.title = title
        self._parts = parts
        self._ends = list(accumulate(part.pages() for part in parts))

    @property
    def layout(self) -> QPageLayout:
        return self._parts[0].layout if self._parts else page_layout()

    def pages(self) -> int:
        return self._ends[-1] if self._ends else 0

    def draw(self, painter: QPainter, page: int) -> None:
        place = bisect_right(self._ends, page)
        self._parts[place].draw(painter, page - (self._ends[place - 1] if place else 0))


def page_layout(size: QPageSize | None = None, *, across: bool = False) -> QPageLayout:
    """Paper without margins of the device's own: those of a document are in it. By default a letter's; `across` with
    its longer side across.
    """
    if size is None:
        letter = QLocale().name()[-2:] in _LETTER
        size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    orientation = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def points(millimetres: float) -> float:
    """A measure of paper in points."""
    return millimetres * _MM


def font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's font, `size` points high on paper whatever the device: painters are scaled to points."""
    result = QFont(theme.font(theme.Type.BODY))
    result.setPixelSize(size)
    result.setWeight(weight)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # paper has no pixels
    return result


def save_pdf(document: Document, path: Path, progress: Progress | None = None) -> None:
    """Write a PDF, whole or not at all. Raises UserError("file-unwritable"), and Cancelled."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise UserError("file-unwritable", path=str(path), detail=file.errorString())
    writer = QPdfWriter(file)
    writer.setResolution(_DPI)
    writer.setTitle(document.title)
    writer.setPageLayout(document.layout)
    paint(document, writer, progress)
    if not file.commit():  # what is not committed leaves no trace
        raise UserError("file-unwritable", path=str(path), detail=file.errorString())


def paint(document: Document, device: QPagedPaintDevice, progress: Progress | None = None) -> None:
    """Draw all pages on a device that has the document's layout. Raises Cancelled."""
    painter = QPainter(device)
    try:
        count = document.pages()
        for page in range(count):
            if progress is not None:
                progress.check()
                progress.advance(page, count)
            if page:
                device.newPage()
            draw_page(document, page, painter, device.logicalDpiX() / _INCH)
    finally:
        painter.end()


def draw_page(document: Document, page: int, painter: QPainter, scale: float) -> None:
    """Draw one page at so many units of the painter's a point."""
    painter.save()
    painter.scale(scale, scale)
    document.draw(painter, page)
    painter.restore()
