"""Values as chips, and a line to type one more."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.edit_keys import EditKeys
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import ElidedLabel

_LINE_WIDTH = 172


class TypedChips(Flow):
    """Each value is a chip, which its cross or Delete takes away; the last chip, `add`, opens a line to type one more.

    Enter takes what is typed, Esc leaves it. A subclass tells how values read. Signal: `changed()`, by the user.
    """

    changed = Signal()

    def __init__(self, name: str, add: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values: list[str] = []
        self._chips: list[Chip] = []
        self.add_chip = Chip(add, icon="add")
        self.add_chip.clicked.connect(self.open)
        self.line = QLineEdit(placeholderText=hint)
        self.line.setAccessibleName(add)
        self.line.setFixedWidth(_LINE_WIDTH)
        self._problem = ElidedLabel(style=Type.SECOND, ink=Ink.AMBER)
        self.line.textChanged.connect(lambda _: self._problem.hide())
        self._last = (self.add_chip, self.line, self._problem)
        for widget in self._last:
            self.add(widget)
        keys = EditKeys(self.line)
        keys.watch(self.line)
        keys.entered.connect(self._enter)
        keys.escaped.connect(self._end)
        keys.left.connect(self._leave)
        self.show_values(())

    def words_of(self, value: str) -> str:
        """What a chip says."""
        return value

    def read(self, text: str) -> list[str]:
        """The values that were typed; raises ValueError with a sentence where they are none."""
        raise NotImplementedError

    def open(self) -> None:
        """What the last chip does."""
        self.begin()

    def values(self) -> list[str]:
        """Those that are chosen."""
        return list(self._values)

    def show_values(self, values: Iterable[str]) -> None:
        """Show these."""
        self._values = list(values)
        for chip in self._chips:
            self.remove(chip)
        self._chips = []
        for value in self._values:
            chip = Chip(self.words_of(value), closable=True)
            chip.closed.connect(partial(self.take_away, value))
            self.add(chip)
            self._chips.append(chip)
        for widget in self._last:
            widget.raise_()  # behind the chips
        self._end()

    def take_away(self, value: str) -> None:
        """The value is chosen no more."""
        self._choose(each for each in self._values if each != value)

    def add_values(self, values: Iterable[str]) -> None:
        """These are chosen, too."""
        self._choose(dict.fromkeys([*self._values, *values]))

    def _choose(self, values: Iterable[str]) -> None:
        self.show_values(values)
        self.add_chip.setFocus()
        self.changed.emit()

    def begin(self) -> None:
        """Show the line to type into."""
        self.add_chip.hide()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.TabFocusReason)

    def commit(self) -> bool:
        """Take what is typed; False, and a sentence, where it is not understood."""
        text = self.line.text().strip()
        if not text:
            return True
        try:
            values = self.read(text)
        except ValueError as error:
            self._problem.setText(str(error))
            self._problem.show()
            return False
        self.line.clear()
        self.add_values(values)
        return True

    def _enter(self) -> None:
        if not self.line.text().strip():
            self._end()
            self.add_chip.setFocus()
        else:
            self.commit()

    def _leave(self) -> None:
        if self.commit():
            self._end()

    def _end(self) -> None:
        self.line.clear()
        self.line.hide()
        self._problem.hide()
        self.add_chip.show()
