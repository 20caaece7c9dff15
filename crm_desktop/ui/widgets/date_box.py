"""A date typed, stepped with the arrow keys, or picked from a calendar."""

from __future__ import annotations

from PySide6.QtCore import QDate, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from crm_desktop.ui import icons, theme
from crm_desktop.ui.roles import Ink

_INSET = 8


class DateBox(QDateEdit):
    """A QDateEdit with our look, written as the user's locale writes dates; Alt Down opens the calendar."""

    def __init__(self, name: str, date: QDate, parent: QWidget | None = None) -> None:
        super().__init__(date, parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat(self.locale().dateFormat(self.locale().FormatType.ShortFormat))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + theme.ICON, theme.BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        square = QRect(0, (self.height() - theme.ICON) // 2, theme.ICON, theme.ICON)
        square.moveLeft(_INSET if self.isRightToLeft() else self.width() - _INSET - theme.ICON)
        icons.icon("calendar", Ink.SECOND).paint(QPainter(self), square)
