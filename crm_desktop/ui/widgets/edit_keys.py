"""What Enter, Esc and leaving mean to something that is edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class EditKeys(QObject):
    """Watches the lines within `editor`, whatever shortcuts the window has for those keys.

    Signals: `entered()`, `escaped()`, and `left()` when the keyboard went to something outside `editor` for good: not
    to a list or menu of its own, nor to another window.
    """

    entered = Signal()
    escaped = Signal()
    left = Signal()

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor)
        self._editor = editor

    def watch(self, line: QWidget) -> None:
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in (*_ENTER, Qt.Key.Key_Escape):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                (self.entered if event.key() in _ENTER else self.escaped).emit()
                return True
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and self._is_left(event.reason()):
            self.left.emit()
        return super().eventFilter(watched, event)

    def _is_left(self, reason: Qt.FocusReason) -> bool:
        focused = QApplication.focusWidget()
        inside = focused is not None and (focused is self._editor or self._editor.isAncestorOf(focused))
        return reason not in _PASSING and not inside and QApplication.activePopupWidget() is None
