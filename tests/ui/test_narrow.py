"""The smallest window there may be: nothing of the bars is cut, in no view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QSplitter

from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.widgets.bar import Bar
from tests.ui.three_people import session, window

__all__ = ["session", "window"]
_LEAST_LIST = 320


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [900, 1024])
def test_bars_hold_what_they_show(app: QApplication, window: MainWindow, width: int, direction) -> None:
    app.setLayoutDirection(direction)
    window.resize(width, 560)
    for view in ("contacts", "followups", "calendar", "sync"):
        window.show_view(view)
        for detail in (_LEAST_LIST, width):  # as wide as it can be, and as narrow
            window.findChild(QSplitter).setSizes([width - detail, detail])
            QApplication.processEvents()
            bar = next(each for each in window.findChildren(Bar) if each.isVisible())
            _assert_whole(bar, f"{view} at {width}, {bar.width()} of it")


def _assert_whole(bar: Bar, where: str) -> None:
    assert bar.minimumSizeHint().width() <= bar.width(), where
    assert bar._title.width() >= bar._title.sizeHint().width(), f"the title of {where}"
    shown = [each for each in bar.findChildren(QAbstractButton) if each.isVisible()]
    assert shown or "sync" in where
    for each in shown:
        assert each.width() >= each.sizeHint().width(), f"{each.text()} of {where}"
        assert bar.rect().contains(each.geometry()), f"{each.text()} of {where}"
