"""A menu over a list that is worked with by letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Menu(QMenu):
    """While it is open letters are its own: else the shortcuts of the list below, which keeps the keyboard for Qt,
    would take them.
    """

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and not event.modifiers() & _OTHERS
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
