from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from crm_desktop.ui.widgets.search_box import SearchBox


@pytest.fixture
def box(qtbot) -> SearchBox:
    widget = SearchBox("Search people", shortcut="Ctrl+K")
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_fast_typing_is_one_search(box: SearchBox, qtbot) -> None:
    heard = []
    box.searched.connect(heard.append)
    qtbot.keyClicks(box, "ana")
    qtbot.waitUntil(lambda: heard == ["ana"])


def test_enter_does_not_wait(box: SearchBox, qtbot) -> None:
    heard = []
    box.searched.connect(lambda text: heard.append(("searched", text)))
    box.entered.connect(lambda text: heard.append(("entered", text)))
    qtbot.keyClicks(box, "ana")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert heard == [("searched", "ana"), ("entered", "ana")]


def test_arrows_are_for_the_list(box: SearchBox, qtbot) -> None:
    heard = []
    box.moved.connect(heard.append)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert heard == [1, -1]


def test_escape_empties_then_leaves(box: SearchBox, qtbot) -> None:
    box.setText("ana")
    box.entered.emit("ana")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(box.left), qtbot.waitSignal(box.searched) as searched:
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert searched.args == [""]
    with qtbot.waitSignal(box.left):
        qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_room_for_the_glass_is_where_the_line_begins(box: SearchBox) -> None:
    assert box.textMargins().left() > 0
    box.setText("ana")
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (box.textMargins().left(), box.textMargins().right() > 0) == (0, True)
