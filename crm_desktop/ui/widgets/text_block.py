"""Text of people in as many lines as it takes, broken within words that do not fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.text_lines import PITCH, break_lines, draw_lines
from crm_desktop.ui.theme import Type

_MOST_LINES = 400


class TextBlock(QWidget):
    """Only shows; screen readers read it as its name."""

    def __init__(
        self, text: str = "", style: Type = Type.BODY, ink: Ink = Ink.INK, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._ink = ink
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(160, PITCH)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, PITCH)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return PITCH * len(break_lines(self._text, self._style, max(width, 1), _MOST_LINES))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        lines = break_lines(self._text, self._style, self.width(), _MOST_LINES)
        draw_lines(painter, QRect(0, 0, self.width(), 0), lines, self._style, theme.colors().ink_of(self._ink))
