from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.ui.widgets.splitter import Splitter


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
