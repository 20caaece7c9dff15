"""Pictures of the window without a screen: for `crm-desktop screenshot`, the README and looking at what we build."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtWidgets import QWidget

_ROUNDS = 6


def lay_out(widget: QWidget, size: QSize | None = None) -> None:
    """Show `widget` at `size` where nobody sees it, and let its layouts settle."""
    if size is not None:
        widget.resize(size)
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    settle()


def settle() -> None:
    """Layouts settle over a few rounds of events; timers that run longer are not waited for."""
    for _ in range(_ROUNDS):
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()


def grab(widget: QWidget, path: Path, size: QSize | None = None) -> None:
    """Lays `widget` out at `size`, paints it and writes a PNG. OSError when the file cannot be written."""
    lay_out(widget, size)
    save(widget, path)


def save(widget: QWidget, path: Path) -> None:
    """Paints `widget` as it is laid out and writes a PNG. OSError when the file cannot be written."""
    if not widget.grab().save(str(path), "PNG"):
        raise OSError(f"cannot write {path}")
