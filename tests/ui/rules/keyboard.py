"""What cannot be reached without a mouse, or is reached out of the order in which it is read."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from crm_desktop.ui.widgets.rail import RailItem
from crm_desktop.ui.widgets.tab_order import tab_stops

_BY_ARROWS = (RailItem,)
_TAB = Qt.FocusPolicy.TabFocus.value
_MOST_STOPS = 200
_MOST_SECTIONS = 5  # within a field, such as day, month and year


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
    """Steps of Tab that go back to what would be read before, and what it leaves out."""
    seen: set[QWidget] = set()
    for before, after in _steps(room):
        seen |= {before, after}
        if _is_read_before(_place(after, room), _place(before, room)):
            yield f"Tab goes back from {_named(before)} to {_named(after)}"
    for widget in room.findChildren(QWidget):
        is_stop = _takes_tab(widget) and widget.focusProxy() is None and widget.window() is room.window()
        if seen and is_stop and widget not in seen:
            yield f"Tab never comes to {_named(widget)}"


def _steps(room: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """From where to where Tab goes, from the first until it comes round; what scrolls has scrolled so far."""
    widget = room.nextInFocusChain()
    while not (_takes_tab(widget) and room.isAncestorOf(widget)):
        if widget is room:
            return
        widget = widget.nextInFocusChain()
    first = next(iter(tab_stops(room)), widget)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops = [first]
    while len(stops) < _MOST_STOPS:
        for _ in range(_MOST_SECTIONS):
            stops[-1].focusNextPrevChild(True)
            focused = room.focusWidget()
            if focused is not stops[-1]:
                break
        if focused is None or focused in stops:
            break
        yield stops[-1], focused
        stops.append(focused)


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
