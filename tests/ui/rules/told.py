"""What a screen reader would not be told: the name of a control, what kind of thing it is, what rows say."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget

_ROLE = QAccessible.Role
_CONTROLS = {
    _ROLE.Button, _ROLE.ButtonMenu, _ROLE.ButtonDropDown, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ComboBox,
    _ROLE.EditableText, _ROLE.SpinBox, _ROLE.Slider, _ROLE.List, _ROLE.Table, _ROLE.Tree, _ROLE.ListItem,
    _ROLE.PageTab, _ROLE.PageTabList, _ROLE.ProgressBar, _ROLE.MenuItem, _ROLE.Link, _ROLE.Splitter, _ROLE.Grip,
}  # fmt: skip
_NO_KIND = {_ROLE.NoRole, _ROLE.Client}
_WHOLE = {_ROLE.Table, _ROLE.List, _ROLE.Tree}


def untold(room: QWidget) -> Iterator[str]:
    """What is not told, in words."""
    yield from _of(QAccessible.queryAccessibleInterface(room))
    for view in room.findChildren(QAbstractItemView):
        if view.isVisible() and _is_silent(view):
            yield f"the rows of {type(view).__name__} say nothing"


def _of(told: QAccessibleInterface) -> Iterator[str]:
    if told.state().invisible:
        return
    widget, role = told.object(), told.role()
    takes_keys = isinstance(widget, QWidget) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    if takes_keys and widget.focusProxy() is not None:
        takes_keys = False
    what = f"{type(widget).__name__} in {type(widget.parent()).__name__}" if widget is not None else role.name
    if (role in _CONTROLS or takes_keys) and not told.text(QAccessible.Text.Name):
        yield f"{what} has no name"
    if takes_keys and role in _NO_KIND:
        yield f"{what} has no role"
    if role in _WHOLE:
        return
    for place in range(told.childCount()):
        child = told.child(place)
        if child is not None and child.isValid():
            yield from _of(child)


def _is_silent(view: QAbstractItemView) -> bool:
    model = view.model()
    if model is None or not model.rowCount(QModelIndex()):
        return False
    first = model.index(0, 0, QModelIndex())
    cells = [first.siblingAtColumn(column) for column in range(8)]
    spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return not any(cell.data(role) for cell in cells if cell.isValid() for role in spoken)
