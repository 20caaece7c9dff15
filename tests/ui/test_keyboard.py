"""Nothing needs a mouse: what can be pressed is reached by Tab, or by the arrows of a row of its kind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from crm_desktop.ui.widgets.rail import RailItem
from tests.ui.rooms import ROOMS, House, entered

_BY_ARROWS = (RailItem,)
_TAB = Qt.FocusPolicy.TabFocus.value


@pytest.fixture
def house(app: QApplication, tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path)
    yield found
    found.close()


def test_every_button_is_reached_by_tab_or_arrows(house: House) -> None:
    found: list[str] = []
    for name in ROOMS:
        with entered(house, name) as room:
            shown = [each for each in room.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
            found += [f"{name}: {type(each).__name__} {each.text()!r}" for each in shown if not _reached(each)]
    assert found == []


def _reached(button: QWidget) -> bool:
    if button.focusPolicy().value & _TAB or isinstance(button.parent(), QLineEdit):  # which clears the line, as keys do
        return True
    together = [each for each in button.parentWidget().findChildren(type(button)) if isinstance(each, _BY_ARROWS)]
    return any(each.focusPolicy().value & _TAB for each in together)


def test_columns_are_chosen_and_sorted_by_without_a_mouse(house: House) -> None:
    with entered(house, "contacts"):
        header = house.window.contacts.header
        menu = header.menu()
        sorts = menu.findChild(QMenu)
        assert sorts is not None
        assert header.sort() == ("name", False)
        sorts.actions()[1].trigger()
        assert header.sort() == ("company", False)
        assert house.window.action_list.get("columns") is not None
