"""Many follow-ups at once are written off the window's thread, as one batch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crm_desktop.ui.followups.writing import MANY
from tests.ui.followups.conftest import lines
from tests.ui.opened import in_menu

CONTROL = Qt.KeyboardModifier.ControlModifier
COUNT = MANY + 10


@pytest.fixture
def view(world, show, qtbot):
    for number in range(COUNT):
        world.plan(f"Call {number}", -1)
    found = show()
    qtbot.keyClick(found.table, Qt.Key.Key_A, CONTROL)
    return found


def test_many_are_completed_with_a_result_and_a_next_step(world, session, view, qtbot) -> None:
    before = world.batches()
    with qtbot.waitSignals([session.working, session.changed], timeout=20_000):
        qtbot.keyClick(view.table, Qt.Key.Key_2)
        qtbot.keyClick(view.table, Qt.Key.Key_Return, CONTROL)
    assert world.batches() == before + 1
    assert lines(view)[0] == f"This week · {COUNT}"
    with qtbot.waitSignal(session.changed, timeout=20_000):
        session.undo()
    assert lines(view)[0] == f"Overdue · {COUNT}"


def test_many_are_snoozed_assigned_and_deleted(world, session, view, qtbot) -> None:
    with qtbot.waitSignal(session.changed, timeout=20_000):
        in_menu(lambda menu: QTest.keyClick(menu, Qt.Key.Key_T))
        qtbot.keyClick(view.table, Qt.Key.Key_S)
    assert lines(view)[0] == f"This week · {COUNT}"
    view.table.selectAll()
    with qtbot.waitSignal(session.changed, timeout=20_000):
        view.work.assign(view.work.follow_ups(), "Tom Example")
    assert {item.owner for item in world.open().values()} == {"Tom Example"}
    view.filter.show_everyones()
    view.table.selectAll()
    with qtbot.waitSignal(session.changed, timeout=20_000):
        view.work.delete()
    assert world.open() == {}


def test_what_is_cancelled_changes_nothing(world, session, view, qtbot) -> None:
    before = world.batches()
    session.working.connect(lambda text, job: job.cancel())
    with qtbot.waitSignal(session.working) as working:
        view.pane.finish()
    with qtbot.waitSignal(working.args[1].cancelled, timeout=20_000):
        pass
    assert world.batches() == before
    assert lines(view)[0] == f"Overdue · {COUNT}"
