"""The keyboard goes back to where it was."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def give_back(widget: QWidget | None) -> None:
    """Let `widget` have the keyboard again, if it is still there: a line edited in place goes when it is left."""
    if widget is not None and shiboken6.isValid(widget):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
