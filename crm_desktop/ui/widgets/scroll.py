"""A pane that scrolls up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Holds `content` at the width there is; the keyboard stays with what is inside."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        # What cannot be scrolled to must fit.
        content = self.widget()
        width = content.minimumSizeHint().width() if content else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), 64)
