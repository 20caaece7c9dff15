"""A pane that scrolls up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget


class Scroll(QScrollArea):
    """Holds `content` at the width there is; the keyboard stays with what is inside."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_content(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_content(self, content: QWidget) -> None:
        """Holds another widget; the one before is deleted."""
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        # What cannot be scrolled to must fit.
        content = self.widget()
        width = content.minimumSizeHint().width() if content else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), 64)


class PaneScroll(Scroll):
    """A Scroll whose bar stands in the margin of its content, which so keeps its width when the bar comes and goes."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(content, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown = QScrollBar(Qt.Orientation.Vertical, self)
        own = self.verticalScrollBar()
        own.rangeChanged.connect(self._take_range)
        own.valueChanged.connect(self._shown.setValue)
        self._shown.valueChanged.connect(own.setValue)
        self._shown.hide()

    def _take_range(self, first: int, last: int) -> None:
        self._shown.setPageStep(self.verticalScrollBar().pageStep())
        self._shown.setRange(first, last)
        self._shown.setVisible(last > first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self._shown.sizeHint().width()
        self._shown.setGeometry(0 if self.isRightToLeft() else self.width() - width, 0, width, self.height())
        self._shown.raise_()

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() - QSize(self._shown.sizeHint().width(), 0)
