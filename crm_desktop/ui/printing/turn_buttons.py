"""One of several, with buttons to the one before and the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.button import IconButton
from crm_desktop.ui.widgets.label import Label


class TurnButtons(QWidget):
    """Out of sight where there is only one. Signal: `turned(by)`, -1 or 1."""

    turned = Signal(int)

    def __init__(self, before: str, following: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = ("right", "left") if mirrored else ("left", "right")
        self.before = IconButton(left, before, shortcut="PgUp")
        self.following = IconButton(right, following, shortcut="PgDown")
        self.label = Label("", ink=Ink.THIRD)
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.following.clicked.connect(lambda: self.turned.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.STEP)
        for widget in (self.label, self.before, self.following):
            row.addWidget(widget)

    def show_place(self, place: int, count: int) -> None:
        """Say which one it is, counted from 0."""
        self.label.setText(
            self.tr("{place} of {count}").format(place=paint.number(place + 1), count=paint.number(count))
        )
        self.setVisible(count > 1)
