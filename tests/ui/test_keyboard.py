"""Nothing needs a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.rooms import House, entered


@pytest.fixture
def house(app: QApplication, tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path)
    yield found
    found.close()


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
