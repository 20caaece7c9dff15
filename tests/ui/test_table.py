from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication

from crm_desktop.ui import theme
from crm_desktop.ui.delegates import ChipDelegate, NameDelegate
from crm_desktop.ui.roles import Ink, Role, Tone
from crm_desktop.ui.table import Table

NAME, PHONE, TIER, NEXT = range(4)


def make_table(qtbot) -> Table:
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Name", "Phone", "Tier", "Next step"])
    for number in range(12):
        cells = [QStandardItem(text) for text in (f"Ana {number}", "+370 612 34567", "AB"[number % 2], "late")]
        cells[NAME].setData("AA", Role.INITIALS)
        cells[PHONE].setData(True, Role.ISOLATE)
        cells[TIER].setData(Tone.PLAIN if number % 2 else Tone.VIOLET, Role.TONE)
        cells[NEXT].setData(Tone.RED if number % 2 else None, Role.TONE)
        cells[NEXT].setData(Ink.THIRD, Role.INK)
        model.appendRow(cells)
    table = Table("Contacts")
    qtbot.addWidget(table)
    model.setParent(table)
    table.setModel(model)
    table.setItemDelegateForColumn(NAME, NameDelegate(table))
    table.setItemDelegateForColumn(TIER, ChipDelegate(table))
    table.setItemDelegateForColumn(NEXT, ChipDelegate(table))
    table.resize(600, 500)
    return table


@pytest.fixture
def table(qtbot) -> Table:
    result = make_table(qtbot)
    with qtbot.waitActive(result):
        result.show()
        result.activateWindow()
    return result


def colours(table: Table, row: int, column: int) -> set[str]:
    rect = table.visualRect(table.model().index(row, column))
    image = table.viewport().grab(rect).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_chips_and_avatars_show_their_state(table: Table) -> None:
    assert theme.LIGHT.violet_soft.name() in colours(table, 0, NAME)
    assert theme.LIGHT.violet_soft.name() in colours(table, 0, TIER)
    assert theme.LIGHT.violet_soft.name() not in colours(table, 1, TIER)
    assert theme.LIGHT.red_soft.name() in colours(table, 1, NEXT)
    assert theme.LIGHT.red_soft.name() not in colours(table, 0, NEXT)


def test_selection_pointer_and_keyboard_can_be_told_apart(table: Table, qtbot) -> None:
    table.select_row(2)
    assert theme.LIGHT.selection.name() in colours(table, 2, PHONE)
    assert theme.LIGHT.selection.name() not in colours(table, 3, PHONE)
    table.setFocus()
    assert theme.LIGHT.accent.name() in colours(table, 2, PHONE)
    table.clearFocus()
    assert theme.LIGHT.accent.name() not in colours(table, 2, PHONE)
    qtbot.mouseMove(table.viewport(), QPoint(50, table.rowViewportPosition(4) + 10))
    assert theme.LIGHT.hover.name() in colours(table, 4, PHONE)


def test_dark(app: QApplication, table: Table) -> None:
    theme.apply(app, "dark")
    table.select_row(0)
    assert theme.DARK.selection.name() in colours(table, 0, PHONE)
    assert theme.DARK.red_soft.name() in colours(table, 1, NEXT)


def test_right_to_left_mirrors_the_row(app: QApplication, qtbot) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table = make_table(qtbot)
    table.select_row(1)
    table.show()
    assert table.currentIndex().row() == 1
    rect = table.visualRect(table.model().index(0, NAME))
    image = table.viewport().grab(rect).toImage()
    assert theme.LIGHT.violet_soft.name() in {image.pixelColor(image.width() - 1 - x, 10).name() for x in range(16, 40)}
    assert theme.LIGHT.violet_soft.name() not in {image.pixelColor(x, 10).name() for x in range(40)}


def test_keys_open_jump_and_leave(table: Table, qtbot) -> None:
    table.select_row(0)
    table.setFocus()
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].row() == 0
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 11
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.selectionModel().selectedRows()) == 12
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    with qtbot.waitSignal(table.left):
        qtbot.keyClick(table, Qt.Key.Key_Escape)


def test_compact_rows(table: Table) -> None:
    assert table.rowHeight(0) == 36
    table.set_compact(True)
    assert table.rowHeight(0) == 28


def test_names_and_phones_sort_by_a_click_on_the_title(table: Table, qtbot) -> None:
    table.setSortingEnabled(True)
    header = table.horizontalHeader()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    first = table.model().index(0, NAME).data()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    assert table.model().index(0, NAME).data() != first
