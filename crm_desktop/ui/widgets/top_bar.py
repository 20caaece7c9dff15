"""The bar at the top of the window: its name, the search box, and what can be done anywhere."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.search_box import SearchBox

_SEARCH_WIDTH = 560


class TopBar(QWidget):
    """`search` is its search box; `add` puts a button at the trailing end, after those already there."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.TOP_BAR)
        name = Label(title, Type.BRAND)
        name.setFixedWidth(theme.RAIL - theme.MARGIN - theme.STEP)
        self.search = SearchBox(self.tr("Search people, companies, notes, numbers"), shortcut="Ctrl+K")
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        self._row.setSpacing(0)
        self._row.addWidget(name)
        self._row.addSpacing(4 * theme.STEP)
        self._row.addWidget(self.search, 1)
        self._row.addSpacing(3 * theme.STEP)
        self._row.addStretch()

    def add(self, button: QPushButton) -> None:
        self._row.addSpacing(3 * theme.STEP)
        self._row.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colors().line)
