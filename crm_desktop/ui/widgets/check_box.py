"""A box to tick."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.theme import Type

_BOX, _GAP, _EDGE = paint.TICK, 8, 3


class CheckBox(QCheckBox):
    """A QCheckBox with our look; its text is its accessible name."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(_EDGE + _BOX + _GAP + theme.metrics(Type.BODY).horizontalAdvance(self.text()) + _EDGE, 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX + 2 * _EDGE, 24)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        box = QRect(_EDGE, (self.height() - _BOX) // 2, _BOX, _BOX)
        inner = self.rect().adjusted(_EDGE + _BOX + _GAP, 0, 0, 0)
        if self.isRightToLeft():
            box.moveRight(self.width() - 1 - _EDGE)
            inner = self.rect().adjusted(0, 0, -(_EDGE + _BOX + _GAP), 0)
        paint.draw_tick(painter, box, self.checkState())
        color = colors.ink if self.isEnabled() else colors.third
        paint.draw_text(painter, inner, self.text(), Type.BODY, color)
        if self.hasFocus():
            paint.draw_focus(painter, box.adjusted(-3, -3, 3, 3), 6)
