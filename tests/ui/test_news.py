"""What another program writes while the window is open."""

from __future__ import annotations

import time

from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact
from crm_desktop.services import contacts
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from tests.ui.three_people import session, window

__all__ = ["session", "window"]


def test_it_shows_within_two_seconds_and_takes_nothing_from_the_user(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    table = window.contacts.table
    table.select_row(1)
    header = window.contact_pane.header
    qtbot.waitUntil(lambda: header.name._shown.name == "Ben")
    chosen = window.contacts.selected_uids()
    window.contact_pane.log()
    window.contact_pane.cards.card._text.setPlainText("wants 40 panels")
    header.name.edit()
    header.name._line.setText("Benas, half typ")
    other = Workspace(session.workspace.folder, "Somebody")
    contacts.create(other, Contact(given="Aaron"))
    other.close()
    began = time.monotonic()
    qtbot.waitUntil(lambda: table.model().rowCount() == 4, timeout=10_000)
    assert time.monotonic() - began < 5  # a second, and what a busy machine needs
    qtbot.wait(50)
    assert window.contacts.selected_uids() == chosen
    assert header.name.is_editing()
    assert header.name._line.text() == "Benas, half typ"
    assert window.contact_pane.cards.card._text.text() == "wants 40 panels"
