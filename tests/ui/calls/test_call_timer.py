"""A call is timed from the click on its number until it is recorded, whatever contact shows meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.activity.card import RecordCard
from crm_desktop.ui.calls.line import CallLine
from crm_desktop.ui.calls.timer import CallTimer, clock_text
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from tests.ui.files.conftest import Desktop, ana, desktop, said, session, window, workspace

__all__ = ["ana", "desktop", "said", "session", "window", "workspace"]


@pytest.fixture
def passes(session: Session):
    """Lets time pass on the timer's clock: seconds."""
    now = [1000.0]
    session.calls._clock = lambda: now[0]

    def pass_(seconds: float) -> None:
        now[0] += seconds
        session.calls.ticked.emit()

    return pass_


def card(window: MainWindow) -> RecordCard:
    found = window.contact_pane.cards.card
    assert isinstance(found, RecordCard)
    return found


def latest(workspace: Workspace, uid: Uid) -> Activity:
    return queries.timeline(workspace.database, uid, 1)[0]


def line(window: MainWindow) -> CallLine:
    return window.findChild(CallLine)


def test_a_click_on_the_number_times_the_call_and_recording_it_ends_it(
    qtbot, desktop: Desktop, window: MainWindow, workspace: Workspace, ana: Uid, passes
) -> None:
    qtbot.mouseClick(window.contact_pane.header.call, Qt.MouseButton.LeftButton)
    assert desktop.opened == ["tel:+15550100"]
    passes(200)
    assert "3:20" in [label.text() for label in line(window).findChildren(type(card(window).minutes._time))]
    card(window).choose_result("reached")
    card(window).write()
    done = latest(workspace, ana)
    assert (done.type, done.direction, done.duration) == ("call", "out", 3)
    assert not line(window).isVisible()


def test_it_runs_on_while_others_show_and_its_end_brings_the_card_back(
    qtbot, desktop: Desktop, window: MainWindow, workspace: Workspace, ana: Uid, passes
) -> None:
    ben = contacts.create(workspace, Contact(given="Ben"))
    window.session.changed.emit()
    window.contact_pane.contact_actions.call("+1 555 0100")
    window.contact_pane.cards.card.left.emit()
    window.show_contact(ben)
    qtbot.waitUntil(lambda: window.contact_pane.record.uid == ben)
    passes(600)
    assert line(window).isVisible()
    line(window).stop.click()
    qtbot.waitUntil(lambda: window.contact_pane.record.uid == ana)
    passes(600)
    card(window).write()
    assert latest(workspace, ana).duration == 10


def test_nobody_spoke_where_nobody_answered(
    qtbot, desktop: Desktop, window: MainWindow, workspace: Workspace, ana: Uid, passes
) -> None:
    window.contact_pane.contact_actions.call("+1 555 0100")
    passes(30)
    card(window).choose_result("no answer")
    card(window).write()
    assert latest(workspace, ana).duration is None


def test_the_button_of_the_card_starts_it_for_a_planned_call_too(
    window: MainWindow, workspace: Workspace, ana: Uid, passes
) -> None:
    planned = activities.add(workspace, Activity(type="call", summary="Quote", contacts=[uid_text(ana)]))
    window.session.changed.emit()
    window.contact_pane.complete(queries.activity(workspace.database, planned))
    card(window).minutes.start.click()
    passes(125)
    card(window).minutes.stop.click()
    passes(500)
    card(window).choose_result("reached")
    card(window).write()
    done = queries.activity(workspace.database, planned)
    assert (done.status, done.duration) == ("done", 2)


def test_closing_the_card_of_a_call_that_is_over_forgets_it(window: MainWindow, ana: Uid, passes) -> None:
    calls = window.session.calls
    window.contact_pane.log()
    card(window).minutes.start.click()
    passes(60)
    window.contact_pane.cards.card.left.emit()
    assert calls.contact == ana
    calls.stop()
    assert calls.waits_for_record(ana)
    card(window).left.emit()
    assert not calls.waits_for_record(ana)


def test_an_e_mail_that_was_begun_is_offered_to_be_recorded(
    qtbot, desktop: Desktop, window: MainWindow, workspace: Workspace, ana: Uid
) -> None:
    qtbot.mouseClick(window.contact_pane.header.mail, Qt.MouseButton.LeftButton)
    assert desktop.opened == ["mailto:ana@example.com"]
    assert card(window)._text.hasFocus()
    qtbot.keyClicks(card(window)._text, "Sent the quote")
    card(window).write()
    done = latest(workspace, ana)
    assert (done.type, done.direction, done.result, done.description) == ("email", "out", "sent", "Sent the quote")


def test_a_second_call_ends_the_first_and_both_are_kept() -> None:
    timer, now = CallTimer(), [0.0]
    timer._clock = lambda: now[0]
    timer.start(b"a", "Ana")
    now[0] = 61
    timer.start(b"b", "Ben")
    now[0] = 100
    assert (timer.minutes(b"a"), timer.minutes(b"b"), timer.seconds(b"b")) == (1, 1, 39)
    assert timer.waits_for_record(b"a")
    assert not timer.waits_for_record(b"b")


def test_the_clock_is_read_as_clocks_are() -> None:
    assert [clock_text(seconds) for seconds in (0, 65, 3723)] == ["0:00", "1:05", "1:02:03"]
