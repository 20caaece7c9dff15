"""What screen readers are told of widgets that paint themselves, beside their names: what kind of thing they are."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES = {
    "Grid": QAccessible.Role.Canvas,
    "PagePreview": QAccessible.Role.Canvas,
    "Scroll": QAccessible.Role.Pane,
}
"""By the name of the class, or of one that it descends from; all others Qt knows by itself."""


def _interface(class_name: str, widget: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(class_name)
    return QAccessibleWidget(widget, role) if role is not None and isinstance(widget, QWidget) else None


def tell_roles() -> None:
    """From now on; once for each program."""
    QAccessible.installFactory(_interface)
