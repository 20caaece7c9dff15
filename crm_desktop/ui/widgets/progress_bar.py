"""How far long work is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar

from crm_desktop.ui import theme

_HEIGHT = 4


class ProgressBar(QProgressBar):
    """A thin bar that fills; where nobody knows how much there is (a maximum of 0) only its middle is filled.

    It stands still then, as everything does: Qt's own would run to and fro, whoever wants no motion.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__(textVisible=False)
        self.setAccessibleName(name)
        self.setFixedHeight(_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme.colors()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        for box, color in ((whole, colors.accent_soft), (self._filled(whole), colors.accent)):
            painter.setBrush(color)
            painter.drawRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)

    def _filled(self, whole: QRectF) -> QRectF:
        total = self.maximum() - self.minimum()
        if not total:
            third = whole.width() / 3
            return whole.adjusted(third, 0, -third, 0)
        filled = QRectF(whole)
        filled.setWidth(whole.width() * max(0, self.value() - self.minimum()) / total)
        if self.isRightToLeft():
            filled.moveRight(whole.right())
        return filled
