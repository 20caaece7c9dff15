"""The bar at the top of a view: its title, a count, filters, and what can be done with the whole list."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.label import ElidedLabel, Label


class Bar(QWidget):
    """`add` puts chips after the title; `add_trailing` puts buttons at the other end."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.BAR)
        self._count = Label(ink=Ink.THIRD)
        self._count.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        self._row.setSpacing(2 * theme.STEP)
        self._title = ElidedLabel(title, Type.TITLE)
        self._row.addWidget(self._title)
        self._row.addWidget(self._count)
        self._row.addStretch()
        self._leading = 2

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_count(self, count: int | None) -> None:
        """How many the list holds; None hides it."""
        self._count.setText("" if count is None else paint.number(count))
        self._count.setVisible(count is not None)

    def add(self, widget: QWidget) -> None:
        self._row.insertWidget(self._leading, widget)
        self._leading += 1

    def remove(self, widget: QWidget) -> None:
        """Takes away a widget that `add` put there."""
        self._row.removeWidget(widget)
        self._leading -= 1
        widget.deleteLater()

    def add_trailing(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colors().line)
