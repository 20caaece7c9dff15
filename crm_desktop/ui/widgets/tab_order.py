"""Where Tab goes in a pane whose widgets come and go: along the layouts, not in the order in which they were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_stops(root: QWidget) -> list[QWidget]:
    """The widgets in `root` that Tab stops at, in the order of the layouts they stand in."""
    return [
        widget
        for widget in _along(root)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def _along(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _items(layout)
    else:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from _along(child)


def _items(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _along(widget)
        elif (inner := item.layout()) is not None:
            yield from _items(inner)
