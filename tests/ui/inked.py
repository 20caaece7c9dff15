"""Pages drawn as a printer would draw them, and where there is ink on them; in millimetres."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter

from crm_desktop.domain.label_sheets import Box
from crm_desktop.ui.printing.paper import Document, draw_page

PER_MM = 6  # pixels
_INCH_MM = 25.4


def drawn(document: Document, page: int = 0) -> QImage:
    """A page in black on white."""
    scale = PER_MM * _INCH_MM / 72
    paper = document.paper
    image = QImage(round(paper.width() * scale), round(paper.height() * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_page(document, page, painter, scale)
    painter.end()
    return image


def ink(image: QImage, within: Box | None = None) -> Box | None:
    """The smallest box around all ink, of the whole page or within a place of it; None where there is none."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    left, top, right, bottom = 0, 0, grey.width(), grey.height()
    if within is not None:
        left, top = round(within.x * PER_MM), round(within.y * PER_MM)
        right, bottom = round((within.x + within.width) * PER_MM), round((within.y + within.height) * PER_MM)
    bits, stride = bytes(grey.constBits()), grey.bytesPerLine()
    rows, columns = [], set()
    white = b"\xff" * (right - left)
    for y in range(top, bottom):
        row = bits[y * stride + left : y * stride + right]
        if row != white:
            rows.append(y)
            columns.update(x for x, value in enumerate(row) if value < 0xF0)
    if not rows or not columns:
        return None
    x, y = (left + min(columns)) / PER_MM, rows[0] / PER_MM
    return Box(x, y, (left + max(columns) + 1) / PER_MM - x, (rows[-1] + 1) / PER_MM - y)
