"""Closing the window loses nothing that was typed, or asks first."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt

from crm_desktop.domain.names import full_name
from crm_desktop.store import queries
from crm_desktop.ui.activity.card import PlanCard, RecordCard
from crm_desktop.ui.activity.next_step_chips import NextStepChips
from crm_desktop.ui.activity.note_edit import NoteLine
from tests.ui.files.conftest import ana, session, window, workspace

__all__ = ["ana", "session", "window", "workspace"]


def test_what_is_edited_in_place_is_written(qtbot, window, workspace, ana) -> None:
    window.contact_pane.header.name.edit()
    window.focusWidget().setText("Ana Adomaitė")
    assert window.close()
    assert full_name(queries.contact(workspace.database, ana)) == "Ana Adomaitė"


def test_what_is_written_in_a_card_is_asked_for_first(qtbot, window) -> None:
    window.contact_pane.log()
    window.contact_pane.cards.card._text.setPlainText("wants 40 panels")
    assert not window.close()
    assert window.isVisible()
    qtbot.keyClick(window.leaving.dialog, Qt.Key.Key_Escape)
    assert window.contact_pane.cards.card._text.text() == "wants 40 panels"
    assert not window.close()
    qtbot.mouseClick(window.leaving.dialog.leave, Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_what_is_written_as_the_next_step_is_asked_for_and_comes_back(qtbot, window) -> None:
    pane = window.contact_pane
    pane.log()
    assert not window.has_unrecorded()
    step = pane.cards.card.findChild(NextStepChips)
    step.choose("week")
    qtbot.keyClicks(step.findChild(NoteLine), "send the quote")
    assert not window.close()
    qtbot.keyClick(window.leaving.dialog, Qt.Key.Key_Escape)
    pane.plan()
    pane.log()
    assert pane.cards.card.findChild(NextStepChips).findChild(NoteLine).text() == "send the quote"


def test_long_work_is_asked_about_and_short_work_is_waited_for(qtbot, window, session) -> None:
    going_on = threading.Event()
    session.run("long", lambda progress: going_on.wait(20))
    assert not window.close()
    going_on.set()
    qtbot.waitUntil(lambda: not session.jobs.busy())
    qtbot.keyClick(window.leaving.dialog, Qt.Key.Key_Escape)
    assert window.isVisible()
    session.run("short", lambda progress: None)
    assert window.close()


def test_a_card_gives_way_to_another_and_comes_back(qtbot, window) -> None:
    pane = window.contact_pane
    pane.log()
    pane.cards.card._text.setPlainText("wants 40 panels")
    pane.plan()
    assert isinstance(pane.cards.card, PlanCard)
    pane.cards.card._what.setText("send the quote")
    pane.log()
    assert isinstance(pane.cards.card, RecordCard)
    assert pane.cards.card._text.text() == "wants 40 panels"
    pane.cards.card.write()
    assert isinstance(pane.cards.card, PlanCard)
    pane.cards.card.write()
    assert pane.cards.card is None
    assert not window.has_unrecorded()


def test_what_stands_wrongly_in_the_settings_is_left_aside(qtbot, window, session) -> None:
    from crm_desktop.ui.main_window import MainWindow

    session.app.settings.geometry, session.app.settings.splitters = "no Base64!", {"detail": [-1, 1000]}
    again = MainWindow(session)
    again.show()
    again.close()
    again.deleteLater()
