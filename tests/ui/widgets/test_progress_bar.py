from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from crm_desktop.ui import theme
from crm_desktop.ui.widgets.progress_bar import ProgressBar


def filled(bar: ProgressBar) -> list[int]:
    """The columns of a bar that are filled."""
    image: QImage = bar.grab().toImage()
    accent = theme.colors().accent
    return [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2) == accent]


@pytest.fixture
def bar(qtbot: QtBot) -> ProgressBar:
    found = ProgressBar("Reading")
    qtbot.addWidget(found)
    found.setFixedWidth(90)
    found.show()
    return found


@pytest.mark.parametrize(
    ("direction", "columns"),
    [(Qt.LayoutDirection.LeftToRight, range(4, 26)), (Qt.LayoutDirection.RightToLeft, range(64, 86))],
)
def test_it_fills_from_where_lines_begin(bar: ProgressBar, direction: Qt.LayoutDirection, columns: range) -> None:
    bar.setLayoutDirection(direction)
    bar.setRange(0, 300)
    bar.setValue(100)
    assert set(columns) <= set(filled(bar))
    assert len(filled(bar)) <= 30


def test_where_nobody_knows_the_end_it_stands_still(qtbot: QtBot, bar: ProgressBar) -> None:
    bar.setRange(0, 0)
    before = bar.grab().toImage()
    assert 26 <= len(filled(bar)) <= 30
    qtbot.wait(200)
    assert bar.grab().toImage() == before
