"""A box to tick, its words in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.theme import Type
from crm_desktop.ui.wrapped import Wrapped, wrapped

_BOX, _GAP, _EDGE = paint.TICK, 8, 3
_BESIDE = _EDGE + _BOX + _GAP
_LEAST, _PITCH, _MOST_LINES, _NARROWEST = 24, 18, 9, 160


class CheckBox(QCheckBox):
    """A QCheckBox with our look; its text is its accessible name."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)

        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(_BESIDE + theme.metrics(Type.BODY).horizontalAdvance(self.text()) + _EDGE + 1, _LEAST)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), _NARROWEST), _LEAST)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._words(width).height + _LEAST - _PITCH, _LEAST)

    def _words(self, width: int) -> Wrapped:
        room = max(width - _BESIDE, 1)
        return wrapped(self.text(), Type.BODY, room, _MOST_LINES, _PITCH, mirrored=self.isRightToLeft())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        words = self._words(self.width())
        top = (self.height() - words.height) // 2
        box = QRect(_EDGE, top + (_PITCH - _BOX) // 2, _BOX, _BOX)
        if self.isRightToLeft():
            box.moveRight(self.width() - 1 - _EDGE)
        paint.draw_tick(painter, box, self.checkState())
        painter.setPen(colors.ink if self.isEnabled() else colors.third)
        words.draw(painter, 0 if self.isRightToLeft() else _BESIDE, top)
        if self.hasFocus():
            paint.draw_focus(painter, box.adjusted(-3, -3, 3, 3), 6)
