"""Acting in a menu or a dialog that the next step opens, and that keeps this step waiting until it closes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

Opened = TypeVar("Opened", bound=QWidget)

_AGAIN_MS = 20


def in_menu(act: Callable[[QMenu], object]) -> None:
    """Act in the menu once it is open, and close it."""
    _when_open(QMenu, QApplication.activePopupWidget, act, QMenu.close)


def in_dialog(kind: type[QDialog], act: Callable[[QDialog], object]) -> None:
    """Act in the dialog once it is open and has the keyboard, without which its keys are not heard; and close it."""

    def active() -> QWidget | None:
        found = QApplication.activeModalWidget()
        return found if found is QApplication.activeWindow() else None

    _when_open(kind, active, act, QDialog.close)


def _when_open(
    kind: type[Opened],
    active: Callable[[], QWidget | None],
    act: Callable[[Opened], object],
    after: Callable[[Opened], object],
) -> None:
    def look() -> None:
        found = active()
        if not isinstance(found, kind) or not found.isVisible():
            QTimer.singleShot(_AGAIN_MS, look)
            return
        try:
            act(found)
        except BaseException:
            found.close()
            raise
        after(found)

    QTimer.singleShot(_AGAIN_MS, look)
