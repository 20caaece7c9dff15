"""A date typed, stepped with the arrow keys, or picked from a calendar."""

from __future__ import annotations

from PySide6.QtCore import QDate, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QDateEdit, QWidget

from crm_desktop.ui import calendars, icons, theme
from crm_desktop.ui.roles import Ink

_INSET = 8


class DateBox(QDateEdit):
    """A QDateEdit with our look, written in the user's locale and calendar; Alt Down opens the calendar."""

    def __init__(self, name: str, date: QDate, parent: QWidget | None = None) -> None:
        super().__init__(date, parent)
        self.setAccessibleName(name)
        self.setCalendar(calendars.qt())
        self.setCalendarPopup(True)
        # Right-to-left Qt turns the parts of a format round, which the characters of dates do by themselves.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(self.locale().dateFormat(self.locale().FormatType.ShortFormat))
        self.unsetLayoutDirection()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + theme.ICON, theme.BUTTON)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for day in Qt.DayOfWeek:  # Qt has Saturday and Sunday in red, in every country
            self.calendarWidget().setWeekdayTextFormat(day, QTextCharFormat())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        square = QRect(0, (self.height() - theme.ICON) // 2, theme.ICON, theme.ICON)
        square.moveLeft(_INSET if self.isRightToLeft() else self.width() - _INSET - theme.ICON)
        icons.icon("calendar", Ink.SECOND).paint(QPainter(self), square)
