"""Text within a card whose keys go on to the card: Ctrl Enter, Esc, and Alt with a digit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from crm_desktop.ui.activity.result_chips import result_key

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEdit(QPlainTextEdit):
    """Several lines; Tab leaves it."""

    def __init__(self, name: str, height: int = 84, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText=name, tabChangesFocus=True)
        self.setAccessibleName(name)
        self.setFixedHeight(height)

    def event(self, event: QEvent) -> bool:
        return _override(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_card_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        return self.toPlainText().strip()


class NoteLine(QLineEdit):
    """One line."""

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText=placeholder or name)
        self.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        return _override(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_card_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def is_card_key(event: QKeyEvent) -> bool:
    """Whether a key means the card while its text is written: Esc, Ctrl Enter, or Alt with 1 to 9."""
    if event.key() in _ENTER:
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if event.key() == Qt.Key.Key_Escape:
        return True
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) and result_key(event) > 0


def _override(event: QEvent) -> bool:
    """Takes the card's keys before any shortcut of the window gets them."""
    if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_card_key(event):
        event.accept()
        return True
    return False
