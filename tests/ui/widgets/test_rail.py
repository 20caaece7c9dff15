from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from crm_desktop.ui import theme
from crm_desktop.ui.widgets.rail import Group, Rail, RailItem
from tests.ui.test_theme import seen


@pytest.fixture
def rail(qtbot) -> Rail:
    widget = Rail()
    qtbot.addWidget(widget)
    for key, text, icon in (
        ("contacts", "Contacts", "contacts"),
        ("followups", "Follow-ups", "followups"),
        ("today", "Today", "today"),
    ):
        widget.add_view(key, text, icon)
    widget.set_groups([Group("g1", "A customers", 312), Group("g2", "Going cold", 48)])
    widget.resize(theme.RAIL, 500)
    widget.show()
    return widget


def items(rail: Rail) -> dict[str, RailItem]:
    return {item.text(): item for item in rail.findChildren(RailItem)}


def test_arrows_go_through_views_and_groups(rail: Rail, qtbot) -> None:
    heard = []
    rail.selected.connect(heard.append)
    items(rail)["Contacts"].setFocus()
    for _ in range(5):
        qtbot.keyClick(items(rail)["Contacts"] if not heard else rail.focusWidget() or rail, Qt.Key.Key_Down)
    assert heard == ["followups", "today", "g1", "g2"]
    assert rail.current() == "g2"
    qtbot.keyClick(rail, Qt.Key.Key_Home)
    assert rail.current() == "contacts"
    qtbot.keyClick(rail, Qt.Key.Key_End)
    assert rail.current() == "g2"


def test_a_click_selects_and_select_is_silent(rail: Rail, qtbot) -> None:
    with qtbot.waitSignal(rail.selected) as selected:
        qtbot.mouseClick(items(rail)["Today"], Qt.MouseButton.LeftButton)
    assert selected.args == ["today"]
    with qtbot.assertNotEmitted(rail.selected):
        rail.select("followups")
    assert rail.current() == "followups"


def test_what_is_late_is_counted_in_red(rail: Rail) -> None:
    item = items(rail)["Follow-ups"]
    rail.set_count("followups", 1207)
    assert theme.LIGHT.red.name() not in seen(item)
    rail.set_count("followups", 1207, late=True)
    assert theme.LIGHT.red.name() in seen(item)
    assert item.accessibleName().startswith("Follow-ups, 1")


def test_groups_are_replaced_and_the_selected_one_stays(rail: Rail) -> None:
    rail.select("g2")
    rail.set_groups([Group("g2", "Going cold", 47), Group("g3", "Vilnius")])
    assert rail.current() == "g2"
    rail.set_groups([])
    assert rail.current() == ""
