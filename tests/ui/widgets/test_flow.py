"""Widgets in lines that wrap."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from crm_desktop.ui.widgets.flow import Flow


def _word(text: str) -> QLabel:
    word = QLabel(text)
    word.setFixedSize(80, 20)
    return word


@pytest.fixture
def whole(qtbot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    return found


@pytest.fixture
def flow(qtbot, whole: QWidget) -> Flow:
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    found = Flow(gap=10)
    for text in "abc":
        found.add(_word(text))
    column.addWidget(found)
    column.addStretch()
    whole.resize(300, 200)
    with qtbot.waitExposed(whole):
        whole.show()
    return found


def _places(flow: Flow) -> dict[str, tuple[int, int]]:
    return {child.text(): (child.x(), child.y()) for child in flow.findChildren(QLabel) if child.isVisible()}


def _settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_a_line_wraps_at_the_width_and_the_box_grows(flow: Flow) -> None:
    assert _places(flow) == {"a": (0, 0), "b": (90, 0), "c": (180, 0)}
    assert flow.height() == 20
    flow.window().resize(200, 200)
    _settle()
    assert _places(flow) == {"a": (0, 0), "b": (90, 0), "c": (0, 30)}
    assert flow.height() == 50


def test_the_first_is_at_the_right_where_the_language_runs_so(flow: Flow) -> None:
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _settle()
    assert _places(flow) == {"a": (220, 0), "b": (130, 0), "c": (40, 0)}


def test_what_is_hidden_or_taken_out_leaves_no_gap(flow: Flow) -> None:
    first, second, _ = flow.findChildren(QLabel)
    first.hide()
    _settle()
    assert _places(flow) == {"b": (0, 0), "c": (90, 0)}
    first.show()
    flow.remove(second)
    _settle()
    assert _places(flow) == {"a": (0, 0), "c": (90, 0)}


def test_a_widget_deleted_by_others_is_forgotten(flow: Flow) -> None:
    flow.findChildren(QLabel)[0].deleteLater()
    _settle()
    assert _places(flow) == {"b": (0, 0), "c": (90, 0)}


def test_what_comes_while_it_shows_is_shown(flow: Flow) -> None:
    flow.add(_word("d"))
    _settle()
    assert _places(flow)["d"] == (0, 30)
    assert flow.height() == 50
    flow.clear()
    _settle()
    assert _places(flow) == {}
    assert flow.height() == 0
