"""A small button with an icon and no box, for what can be done with the line it stands in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.roles import Ink

_SIDE, _ICON = 24, 14


class FlatButton(QAbstractButton):
    """`name` is said by screen readers and stands in the tooltip.

    A `shy` one keeps its place, and is drawn only while the pointer is in its line or it has the keyboard.
    """

    def __init__(self, icon: str, name: str, *, shy: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._shy = shy
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.parentWidget()
        seen = not self._shy or self.hasFocus() or (line is not None and line.underMouse())
        if not seen:
            return
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            paint.draw_box(painter, self.rect(), theme.colors().hover, None, 4)
        square = QRect(0, 0, _ICON, _ICON)
        square.moveCenter(self.rect().center())
        icons.icon(self._icon, Ink.SECOND if self.isEnabled() else Ink.THIRD).paint(painter, square)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), 4)
