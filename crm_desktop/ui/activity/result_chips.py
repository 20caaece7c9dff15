"""How did it go? The results an activity can have, as chips with the keys 1 to 9."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.ui import paint, words
from crm_desktop.ui.widgets.chip import ChipChoice


class ResultChips(QWidget):
    """The results of one type of activity, of which one is chosen or none. Signal: `chosen(str)`."""

    chosen = Signal(str)

    def __init__(self, type_: str = "call", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = ""
        self._results: tuple[str, ...] = ()
        self._chips: ChipChoice | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.set_type(type_)

    def set_type(self, type_: str) -> None:
        """Offers the results of another type; a result that it has too stays chosen."""
        if type_ == self._type:
            return
        kept = self.current()
        self._type, self._results = type_, words.choices().results_of(type_)
        if self._chips is not None:
            self._column.removeWidget(self._chips)
            self._chips.deleteLater()
        options = [
            (result, f"{paint.number(key)} {self._word(result)}", words.tone("result", result))
            for key, result in enumerate(self._results, 1)
        ]
        self._chips = ChipChoice(self.tr("How did it go?"), list(options))
        self._chips.chosen.connect(self.chosen)
        self._column.addWidget(self._chips)
        if kept in self._results:
            self._chips.choose(kept)

    def _word(self, result: str) -> str:
        choices = words.choices()
        if result == "no answer" and choices.like(self._type) == "meeting" and not choices.get("result", result).name:
            return self.tr("No show")
        return words.result(result)

    def results(self) -> tuple[str, ...]:
        """The results that the type has."""
        return self._results

    def current(self) -> str:
        """The chosen result, "" for none."""
        return (self._chips.current() or "") if self._chips is not None else ""

    def choose(self, result: str) -> None:
        """Chooses a result, "" for none; one that this type does not have is none."""
        assert self._chips is not None
        self._chips.choose(result if result in self._results else None)

    def focus_first(self) -> bool:
        """Takes the keyboard; returns whether there is anything to choose."""
        if self._chips is not None and self._results:
            self._chips.focus_first()
        return bool(self._results)

    def choose_by_key(self, event: QKeyEvent) -> bool:
        """Chooses by 1 to 9, plain or with Alt; returns whether the key was one of them."""
        number = result_key(event)
        if not 0 < number <= len(self._results):
            return False
        self.choose(self._results[number - 1])
        return True


def result_key(event: QKeyEvent) -> int:
    """The number of the result that a key means, plain or with Alt; 0 for other keys."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
        return 0
    number = event.key() - Qt.Key.Key_0
    return number if 1 <= number <= 9 else 0
