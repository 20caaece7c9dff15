"""Chips of which any number is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.flow import Flow


class ManyChips(Flow):
    """`options` are (key, text). Signal: `changed()`, by the user."""

    changed = Signal()

    def __init__(self, name: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips: dict[str, Chip] = {}
        for key, text in options:
            chip = self._chips[key] = Chip(text, checkable=True)
            chip.clicked.connect(self.changed)
            self.add(chip)

    def choose(self, keys: Iterable[str]) -> None:
        """Show these as chosen."""
        wanted = set(keys)
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)

    def chosen(self) -> list[str]:
        """The chosen ones, in their order."""
        return [key for key, chip in self._chips.items() if chip.isChecked()]
