"""Where Tab goes in a pane whose widgets come and go: along the layouts, not in the order in which they were made."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFormLayout, QGridLayout, QLayout, QScrollArea, QSplitter, QWidget


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


def step(root: QWidget, forward: bool, *, around: bool = False) -> bool:
    """Give the keyboard to the next stop in `root`, or the one before; False at its ends, unless it goes `around`."""
    stops, focused = tab_stops(root), root.focusWidget()
    if focused not in stops:
        return False
    place = stops.index(focused) + (1 if forward else -1)
    if not around and not 0 <= place < len(stops):
        return False
    stop = stops[place % len(stops)]
    stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(stop)
    return True


def _bring_into_sight(stop: QWidget) -> None:
    parent = stop.parentWidget()
    while parent is not None and not isinstance(stop, QAbstractScrollArea):  # a list may be higher than what it is in
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(stop)
        parent = parent.parentWidget()


def _along(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QSplitter):
        for place in range(widget.count()):
            for part in (widget.handle(place), widget.widget(place)):
                if part is not None:
                    yield from _along(part)
        return
    inside = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    layout = widget.layout()
    if layout is not None:
        yield from _items(layout, inside)
    else:
        for child in inside:
            yield from _along(child)


def _items(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Asks the layout for places, never for its items: Python keeps those after Qt has deleted them."""
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    entries: list[QWidget | QLayout] = [*widgets, *inner]
    placed = [(_place(layout, entry), entry) for entry in entries if layout.indexOf(entry) >= 0]
    for _, entry in sorted(placed, key=itemgetter(0)):
        if isinstance(entry, QLayout):
            yield from _items(entry, widgets)
        else:
            yield from _along(entry)


def _place(layout: QLayout, entry: QWidget | QLayout) -> tuple[int, ...]:
    """Where an entry stands; rows and cells may have been put before those that were there."""
    at = layout.indexOf(entry)
    if isinstance(layout, QFormLayout):
        row, role = cast(tuple[int, QFormLayout.ItemRole], layout.getItemPosition(at))
        return row, role.value
    if isinstance(layout, QGridLayout):
        return cast(tuple[int, int, int, int], layout.getItemPosition(at))[:2]
    return (at,)
