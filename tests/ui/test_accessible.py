"""What a screen reader is told: every control of every view and dialog has a name and says what kind of thing it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from crm_desktop.ui import accessible
from crm_desktop.ui.widgets.splitter import Splitter
from tests.ui.rooms import ROOMS, House, entered

_ROLE = QAccessible.Role
_CONTROLS = {
    _ROLE.Button, _ROLE.ButtonMenu, _ROLE.ButtonDropDown, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ComboBox,
    _ROLE.EditableText, _ROLE.SpinBox, _ROLE.Slider, _ROLE.List, _ROLE.Table, _ROLE.Tree, _ROLE.ListItem,
    _ROLE.PageTab, _ROLE.PageTabList, _ROLE.ProgressBar, _ROLE.MenuItem, _ROLE.Link, _ROLE.Splitter, _ROLE.Grip,
}  # fmt: skip
_NO_KIND = {_ROLE.NoRole, _ROLE.Client}
_WHOLE = {_ROLE.Table, _ROLE.List, _ROLE.Tree}


@pytest.fixture(scope="module", autouse=True)
def roles() -> None:
    accessible.tell_roles()


@pytest.fixture
def house(app: QApplication, tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path)
    yield found
    found.close()


def test_every_control_has_a_name_and_a_role(house: House) -> None:
    found: list[str] = []
    for name in ROOMS:
        with entered(house, name) as room:
            told = QAccessible.queryAccessibleInterface(room)
            found += [f"{name}: {problem}" for problem in _problems(told)]
            views = [view for view in room.findChildren(QAbstractItemView) if view.isVisible()]
            found += [f"{name}: the rows of {type(view).__name__} say nothing" for view in views if _is_silent(view)]
    assert found == []


def _problems(told: QAccessibleInterface) -> Iterator[str]:
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
            yield from _problems(child)


def _is_silent(view: QAbstractItemView) -> bool:
    model = view.model()
    if model is None or not model.rowCount(QModelIndex()):
        return False
    first = model.index(0, 0, QModelIndex())
    cells = [first.siblingAtColumn(column) for column in range(8)]
    spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return not any(cell.data(role) for cell in cells if cell.isValid() for role in spoken)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrows_move_the_line_between_panes(app: QApplication, direction: Qt.LayoutDirection) -> None:
    splitter = Splitter(Qt.Orientation.Horizontal, "Width")
    splitter.setLayoutDirection(direction)
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.resize(400, 100)
    splitter.show()
    handle = splitter.handle(1)
    before = handle.x()
    QTest.keyClick(handle, Qt.Key.Key_Right)
    assert handle.x() == before + 16
    QTest.keyClick(handle, Qt.Key.Key_Up)
    assert handle.x() == before + 16
    splitter.close()
