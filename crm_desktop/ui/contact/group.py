"""The frame of a group of fields: its heading, its rows, and the line that adds to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.label import Label

Offer = tuple[str, Callable[[], object]]
"""Something to add: its words, and what adds it."""


class Group(QWidget):
    """Rows under a small heading. Without rows there is only the line that adds one."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []
        self._heading = Label(heading, Type.GROUP, Ink.THIRD)
        self._heading.setFixedHeight(24)
        self._add = LinkButton("")
        self._add.clicked.connect(self._add_clicked)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 2, 0, 2)
        foot.addWidget(self._add)
        foot.addStretch()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addLayout(self.rows)
        column.addWidget(self._foot)
        self.set_heading(heading)

    def set_heading(self, heading: str) -> None:
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def put_rows(self, rows: Iterable[QWidget]) -> None:
        """Puts the rows in this order."""
        count = 0
        for row in rows:
            if self.rows.indexOf(row) != count:
                self.rows.insertWidget(count, row)
            row.show()
            count += 1
        self._heading.setVisible(count > 0)

    def drop(self, row: QWidget) -> None:
        """Takes a row away for good."""
        self.rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def offer(self, text: str, offers: Sequence[Offer]) -> None:
        """What the last line adds: one thing at a click, several by a menu; nothing hides it."""
        self._offers = list(offers)
        self._add.set_text("+ " + (offers[0][0] if len(offers) == 1 else text))
        self._foot.setVisible(bool(offers))

    def _add_clicked(self) -> None:
        if len(self._offers) == 1:
            self._offers[0][1]()
            return
        menu = self.menu()
        menu.exec(self._add.mapToGlobal(QPoint(0, self._add.height() + theme.STEP)))
        menu.deleteLater()

    def menu(self) -> QMenu:
        """What can be added."""
        menu = QMenu(self)
        for text, function in self._offers:
            action = QAction(text, menu)
            action.triggered.connect(lambda checked, function=function: function())
            menu.addAction(action)
        return menu
