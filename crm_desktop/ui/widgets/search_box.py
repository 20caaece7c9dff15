"""The box that finds people and commands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton, QWidget

from crm_desktop.ui import icons, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import draw_keys, shortcut_text

_INSET, _GLASS = 11, 14


class SearchBox(QLineEdit):
    """A line with a magnifying glass, and the box of its shortcut while it is empty.

    Signals: `searched(str)` shortly after the text changed (at once when it was emptied or Enter was pressed);
    `entered(str)` on Enter; `moved(int)` on Down (+1) or Up (-1), for the list that shows what was found;
    `left()` on Esc in the empty box (Esc first empties it); `keys_clicked()`, the box of the shortcut was.
    """

    searched = Signal(str)
    entered = Signal(str)
    moved = Signal(int)
    left = Signal()
    keys_clicked = Signal()

    def __init__(self, placeholder: str, *, shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = shortcut_text(shortcut) if shortcut else ""
        self._searched = ""
        self._timer = QTimer(self, singleShot=True, interval=0)  # keys that wait already are searched as one
        self._timer.timeout.connect(self._search)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        if self._keys:
            self.setToolTip(f"{placeholder} ({self._keys})")
        self.setProperty("search", True)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.textChanged.connect(self._changed)
        self._make_room()

    def sizeHint(self) -> QSize:
        return QSize(560, theme.BUTTON_LARGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, theme.BUTTON_LARGE)

    def _make_room(self) -> None:
        """For the glass, and for the shortcut's box while it shows."""
        before, behind = _GLASS + 6, 0 if self.text() else self._keys_width() + 6
        if self.isRightToLeft():
            before, behind = behind, before
        self.setTextMargins(before, 0, behind, 0)

    def _keys_width(self) -> int:
        return theme.metrics(Type.HINT).horizontalAdvance(self._keys) + 12 if self._keys else 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def _changed(self, text: str) -> None:
        self._make_room()
        if text:
            self._timer.start()
        else:
            self._search()

    def _search(self) -> None:
        self._timer.stop()
        if self.text() != self._searched:
            self._searched = self.text()
            self.searched.emit(self._searched)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search()
            self.entered.emit(self.text())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _keys_box(self) -> QRect:
        """Where the shortcut stands while it shows."""
        width = self._keys_width() if not self.text() else 0
        return self._mirrored(QRect(self.width() - _INSET - width, 0, width, self.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._keys_box().contains(event.position().toPoint()):
            self.keys_clicked.emit()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_keys = self._keys_box().contains(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_keys else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        glass = QRect(_INSET, (self.height() - _GLASS) // 2, _GLASS, _GLASS)
        icons.icon("search", Ink.THIRD).paint(painter, self._mirrored(glass))
        if self._keys and not self.text():
            draw_keys(painter, self._keys_box(), self._keys)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            rect.moveLeft(self.width() - rect.left() - rect.width())
        return rect
