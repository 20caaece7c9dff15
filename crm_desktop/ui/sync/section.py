"""A part of the Sync view: a heading, and lines of which only those are made anew that changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from crm_desktop.ui.widgets.tab_order import tab_stops
from crm_desktop.ui.widgets.text_block import TextBlock


class Keyed(Protocol):
    """What a line shows; two that are equal look the same, and those of one key are about the same."""

    @property
    def key(self) -> Hashable: ...


class Section(QWidget):
    """Lines under a heading, if there is one; the keyboard stays where it is while they come and go. `make` makes a
    line's widget.
    """

    def __init__(self, heading: str, make: Callable[..., QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        self._make = make
        self._heading = heading
        self._shown: dict[Hashable, tuple[Keyed, QWidget]] = {}
        self._title = Label(heading, Type.STRONG)
        self._note = Label("", Type.SECOND, Ink.THIRD, wrap=True)
        self._note.hide()
        self._box = _Box()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addWidget(self._title)
        column.addWidget(self._note)
        if heading:
            column.addSpacing(theme.STEP)
        else:
            self._title.hide()
        column.addWidget(self._box)

    def set_note(self, text: str) -> None:
        """A sentence under the heading."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def show_lines(self, lines: Sequence[Keyed]) -> None:
        """Show these lines in this order."""
        if [shown for shown, _ in self._shown.values()] == list(lines):
            return
        place = self._focused()
        kept = {line.key: line for line in lines}
        for key, (shown, widget) in list(self._shown.items()):
            if kept.get(key) != shown:
                self._box.remove(widget)
                del self._shown[key]
        made = {}
        for number, line in enumerate(lines):
            widget = self._shown[line.key][1] if line.key in self._shown else self._make(line)
            self._box.insert(number, widget)
            made[line.key] = (line, widget)
        self._shown = made
        if place is not None:
            self._focus(*place)

    def widget(self, key: Hashable) -> QWidget | None:
        """The widget of a line."""
        return self._shown[key][1] if key in self._shown else None

    def _focused(self) -> tuple[Hashable, int, int] | None:
        """The line that has the keyboard, its number, and that of the control in it."""
        focused = self.focusWidget() if self.isAncestorOf(self.window().focusWidget() or self) else None
        for number, (key, (_, widget)) in enumerate(self._shown.items()):
            stops = tab_stops(widget)
            if focused in stops:
                return key, number, stops.index(focused)
        return None

    def _focus(self, key: Hashable, number: int, stop: int) -> None:
        """The same line, or the one that took its place."""
        if key in self._shown:
            number = list(self._shown).index(key)
        widgets = [widget for _, widget in self._shown.values()]
        for widget in [*widgets[number:], *reversed(widgets[:number])]:
            stops = tab_stops(widget)
            if stops:
                stops[min(stop, len(stops) - 1)].setFocus()
                return


class _Box(QWidget):
    """A panel with a line around it, and lines between what stands in it."""

    def __init__(self) -> None:
        super().__init__()
        self._inside: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(1)

    def insert(self, place: int, widget: QWidget) -> None:
        if widget in self._inside:
            if self._inside.index(widget) == place:
                return
            self._inside.remove(widget)
            self._column.removeWidget(widget)
        self._inside.insert(place, widget)
        self._column.insertWidget(place, widget)
        widget.show()

    def remove(self, widget: QWidget) -> None:
        self._inside.remove(widget)
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        paint.draw_box(painter, self.rect(), colors.panel, colors.line, theme.CORNER_CARD)
        for widget in self._inside[1:]:
            painter.fillRect(1, widget.geometry().top() - 1, self.width() - 2, 1, colors.line)


@dataclass(frozen=True, slots=True)
class Row:
    """A line: what it is about, more of it, states as chips, and what can be done, as names and words."""

    key: Hashable
    title: str
    detail: str = ""
    chips: tuple[tuple[str, Tone], ...] = ()
    actions: tuple[tuple[str, str], ...] = ()


class RowWidget(QWidget):
    """Signal: `acted(key, name)`, what is to be done with the line."""

    acted = Signal(object, str)

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        top = QHBoxLayout()
        top.setSpacing(2 * theme.STEP)
        top.addWidget(ElidedLabel(row.title, Type.MEDIUM))
        for text, tone in row.chips:
            chip = Chip(text, tone, live=False)
            chip.setMinimumWidth(chip.sizeHint().width())
            top.addWidget(chip)
        top.addStretch()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addLayout(top)
        if row.detail:
            texts.addWidget(TextBlock(row.detail, Type.SECOND, Ink.SECOND))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(2 * theme.STEP)
        line.addLayout(texts, 1)
        for name, text in row.actions:
            button = Button(text)
            button.setAccessibleName(f"{text}: {row.title}")
            button.clicked.connect(lambda _, name=name: self.acted.emit(self._row.key, name))
            line.addWidget(button)
