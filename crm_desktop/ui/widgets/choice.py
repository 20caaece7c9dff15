"""A box to choose one of several from, painted as our buttons are."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type

_CARET = 12


class Choice(QComboBox):
    """A QComboBox; add items as (text, data)."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def showPopup(self) -> None:
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def sizeHint(self) -> QSize:
        widths = [theme.metrics(Type.BODY).horizontalAdvance(self.itemText(i)) for i in range(self.count())]
        return QSize(max(widths, default=0) + 3 * paint.CHIP_PADDING + _CARET, theme.BUTTON)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, theme.BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        fill = colors.hover if self.underMouse() else colors.panel
        paint.draw_box(painter, self.rect(), fill, colors.line, theme.CORNER)
        inner = self.rect().adjusted(paint.CHIP_PADDING, 0, -paint.CHIP_PADDING, 0)
        caret = QRect(0, (self.height() - _CARET) // 2, _CARET, _CARET)
        room = _CARET + theme.STEP
        if self.isRightToLeft():
            caret.moveLeft(inner.left())
            inner.adjust(room, 0, 0, 0)
        else:
            caret.moveRight(inner.right())
            inner.adjust(0, 0, -room, 0)
        icons.icon("down", Ink.SECOND).paint(painter, caret)
        color = colors.ink if self.isEnabled() else colors.third
        paint.draw_text(painter, inner, self.currentText(), Type.BODY, color)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), theme.CORNER)
