"""Pictures of the window without a screen: for `crm-desktop screenshot`, the README and looking at what we build."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget


def grab(widget: QWidget, path: Path, size: QSize | None = None) -> None:
    """Lays `widget` out at `size`, paints it and writes a PNG. OSError when the file cannot be written."""
    if size is not None:
        widget.resize(size)
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    # Layouts settle over a few rounds of events; timers of our own are not waited for.
    for _ in range(3):
        QApplication.processEvents()
    if not widget.grab().save(str(path), "PNG"):
        raise OSError(f"cannot write {path}")
