"""What cannot be reached without a mouse, or is reached out of the order in which it is read."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from crm_desktop.ui.widgets.rail import RailItem
from crm_desktop.ui.widgets.tab_order import tab_stops

_BY_ARROWS = (RailItem,)
_TAB = Qt.FocusPolicy.TabFocus.value
_MOST_STOPS = 200


def unreached(room: QWidget) -> Iterator[str]:
    """Buttons that neither Tab nor the arrows of a row of their kind come to."""
    for button in room.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and not _is_reached(button):
            yield f"{type(button).__name__} {button.text()!r} is reached by no key"


def _is_reached(button: QWidget) -> bool:
    if button.focusPolicy().value & _TAB or isinstance(button.parent(), QLineEdit):  # which clears the line, as keys do
        return True
    together = [each for each in button.parentWidget().findChildren(type(button)) if isinstance(each, _BY_ARROWS)]
    return any(each.focusPolicy().value & _TAB for each in together)


def disordered(room: QWidget) -> Iterator[str]:
    """Steps of Tab that go back to what would be read before."""
    stops = _stops(room)
    for before, after in itertools.pairwise(stops):
        if _is_read_before(_place(after, room), _place(before, room)):
            yield f"Tab goes back from {_named(before)} to {_named(after)}"


def _stops(room: QWidget) -> list[QWidget]:
    """Where Tab stops, from the first until it comes round."""
    widget = room.nextInFocusChain()
    while not (_takes_tab(widget) and room.isAncestorOf(widget)):
        if widget is room:
            return []
        widget = widget.nextInFocusChain()
    first = next(iter(tab_stops(room)), widget)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops = [first]
    while len(stops) < _MOST_STOPS:
        if not stops[-1].focusNextPrevChild(True):
            break
        focused = room.focusWidget()
        if focused is None or focused in stops:
            break
        stops.append(focused)
    return stops


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.isVisible() and widget.isEnabled() and widget.focusPolicy().value & _TAB)


def _place(widget: QWidget, room: QWidget) -> QRect:
    """Mirrored where the room is, so that lines begin at the left."""
    found = QRect(widget.mapTo(room, QPoint(0, 0)), widget.size())
    if room.isRightToLeft():
        found.moveLeft(room.width() - found.left() - found.width())
    return found


def _is_read_before(one: QRect, other: QRect) -> bool:
    """Above, unless in a column further on; or in the same line and nearer to where it begins."""
    if one.bottom() < other.top():
        return one.left() <= other.right()
    return one.top() <= other.bottom() and one.right() < other.left()


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"
