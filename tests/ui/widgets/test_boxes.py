from __future__ import annotations

from PySide6.QtCore import QDate, Qt

from crm_desktop.ui import theme
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.date_box import DateBox
from tests.ui.test_theme import seen


def test_a_box_is_ticked_by_keyboard_and_shows_it(qtbot) -> None:
    box = CheckBox("Header row")
    qtbot.addWidget(box)
    box.show()
    assert theme.LIGHT.accent.name() not in seen(box)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert theme.LIGHT.accent.name() in seen(box)


def test_a_date_is_stepped_by_keyboard(qtbot) -> None:
    box = DateBox("Due", QDate(2026, 11, 21))
    qtbot.addWidget(box)
    box.show()
    box.setSelectedSection(DateBox.Section.DaySection)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.date() == QDate(2026, 11, 22)
    assert box.accessibleName() == "Due"
