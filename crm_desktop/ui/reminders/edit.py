"""When an activity reminds, as chips: each can be taken away, one more be added."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.domain.reminders import USUAL, as_text, parse
from crm_desktop.ui.reminders.words import before_text
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.flow import Flow


class RemindersEdit(Flow):
    """Minutes before, as text of `domain.reminders`. Signal: `changed()`, by the user."""

    changed = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reminders"))
        self._minutes: tuple[int, ...] = ()
        self._add = self._add_chip()
        self.set_text(text)

    def text(self) -> str:
        """What is chosen, "" for none."""
        return as_text(self._minutes)

    def set_text(self, text: str) -> None:
        """Shows these."""
        self._show(parse(text))

    def _show(self, minutes: Iterable[int]) -> None:
        self._minutes = tuple(sorted(set(minutes)))
        self.clear()
        for each in self._minutes:
            chip = Chip(before_text(each), closable=True)
            chip.closed.connect(partial(self.take_away, each))
            self.add(chip)
        self._add = self._add_chip()

    def _add_chip(self) -> Chip:
        chip = Chip(self.tr("+ Reminder"))
        chip.clicked.connect(self._open_menu)
        self.add(chip)
        return chip

    def take_away(self, minutes: int) -> None:
        """Reminds no more so long before."""
        self._show(each for each in self._minutes if each != minutes)
        self._add.setFocus()
        self.changed.emit()

    def add_minutes(self, minutes: int) -> None:
        """Reminds so long before, too."""
        self._show((*self._minutes, minutes))
        self._add.setFocus()
        self.changed.emit()

    def menu(self) -> QMenu:
        """The usual times that are not chosen yet."""
        menu = QMenu(self)
        for minutes in USUAL:
            if minutes not in self._minutes:
                menu.addAction(before_text(minutes), partial(self.add_minutes, minutes))
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.exec(self._add.mapToGlobal(self._add.rect().bottomLeft()))
        menu.deleteLater()
