"""A box with round corners that holds what belongs together."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.label import Label


class Card(QWidget):
    """A panel with a line around it; with a tone, its soft colour and no line. Fill its `body`."""

    def __init__(self, heading: str = "", *, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(13, 13, 13, 13)
        self.body.setSpacing(2 * theme.STEP)
        if heading:
            self.body.addWidget(Label(heading, Type.STRONG))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        if self._tone is None:
            fill, border = colors.panel, colors.line
        else:
            _, fill, border = colors.chip(self._tone)
        paint.draw_box(QPainter(self), self.rect(), fill, border, theme.CORNER_CARD)
