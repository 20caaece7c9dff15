"""Panes beside or above one another, whose shares the mouse moves, and the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

_STEP = 16  # pixels
_STEPS = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP, Qt.Key.Key_Up: -_STEP, Qt.Key.Key_Down: _STEP}
_ACROSS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Splitter(QSplitter):
    """`name` is what a screen reader says of the line between the panes, which Tab reaches."""

    def __init__(self, orientation: Qt.Orientation, name: str, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setAccessibleName(name)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    def __init__(self, orientation: Qt.Orientation, splitter: Splitter) -> None:
        super().__init__(orientation, splitter)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(splitter.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, across = Qt.Key(event.key()), self.orientation() is Qt.Orientation.Horizontal
        if key in _STEPS and (key in _ACROSS) is across:
            center = self.geometry().center()
            place = center.x() + self.isRightToLeft() if across else center.y()  # Qt counts from the other edge
            self.moveSplitter(place + _STEPS[key])
        else:
            super().keyPressEvent(event)
