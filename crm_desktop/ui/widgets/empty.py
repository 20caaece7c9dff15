"""What an empty view shows: what would be here, and the first step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.label import IconLabel, Label

_WIDTH = 360


class EmptyState(QWidget):
    """An icon, a heading, a sentence and the buttons of the first step, in the middle of the view."""

    def __init__(
        self,
        icon: str,
        heading: str,
        sentence: str,
        buttons: Sequence[QPushButton] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heading = Label(heading, Type.TITLE)
        self._sentence = Label(sentence, ink=Ink.SECOND, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        QHBoxLayout(self).addWidget(column)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.STEP)
        layout.addStretch(2)
        layout.addWidget(IconLabel(icon, Ink.THIRD, size=32), alignment=Qt.AlignmentFlag.AlignHCenter)
        for label in (self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(2 * theme.STEP)
        layout.addLayout(row)
        layout.addStretch(3)

    def set_text(self, heading: str, sentence: str) -> None:
        """For a view that is empty for another reason now: nothing found, in place of nothing there."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
