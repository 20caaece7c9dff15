from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar

from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.foot import Foot


@pytest.fixture
def foot(qtbot) -> Foot:
    widget = Foot()
    qtbot.addWidget(widget)
    widget.resize(800, 28)
    widget.show()
    return widget


def links(foot: Foot) -> list[str]:
    return [link.text() for link in foot.findChildren(LinkButton) if link.isVisible()]


def test_what_was_done_can_be_undone_by_keyboard(foot: Foot, qtbot) -> None:
    foot.say("Merged 2 contacts", undoable=True)
    assert links(foot) == ["Undo"]
    with qtbot.waitSignal(foot.undo_wanted):
        qtbot.keyClick(next(link for link in foot.findChildren(LinkButton) if link.isVisible()), Qt.Key.Key_Space)
    foot.say("Undone")
    assert links(foot) == []


def test_long_work_shows_how_far_it_is_and_is_cancelled_once(foot: Foot, qtbot) -> None:
    asked = []
    foot.busy("Importing", cancel=lambda: asked.append(True))
    foot.progress(41_200, 100_000)
    bar = foot.findChild(QProgressBar)
    assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, 41_200, 100_000)
    cancel = next(link for link in foot.findChildren(LinkButton) if link.isVisible())
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert asked == [True]
    foot.say("Imported 100,000 contacts", undoable=True)
    assert (bar.isVisible(), links(foot)) == (False, ["Undo"])


def test_work_that_cannot_be_stopped_offers_no_cancel(foot: Foot) -> None:
    foot.busy("Saving")
    assert links(foot) == []
