"""Another program hands over a link: whom it reaches shows."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.only_window import Given
from crm_desktop.services import contacts
from crm_desktop.ui.dialogs.new_contact import NewContactDialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.second_start import SecondStarts
from crm_desktop.ui.session import Session
from tests.ui.opened import in_dialog
from tests.ui.three_people import session, window

__all__ = ["session", "window"]


@pytest.fixture
def shown(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    found: list[object] = []
    monkeypatch.setattr(window.contacts, "show_contact", found.append)
    return found


def add(session: Session, name: str, phone: str, email: str) -> Uid:
    contact = Contact(name=name, phones=[Labelled("mobile", phone)], emails=[Labelled("", email)])
    return contacts.create(session.workspace, contact)


@pytest.mark.parametrize("link", ["tel:+37060011122", "tel:8-600-11122", "mailto:LINA@example.com?subject=Hello"])
def test_the_one_who_is_reached_shows(window: MainWindow, session: Session, shown: list[object], link: str) -> None:
    lina = add(session, "Lina Test", "+370 600 11122", "lina@example.com")
    SecondStarts(window, None).take(Given(links=(link,)))
    assert shown == [lina]


def test_of_several_the_list_shows_all(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    for name in ("Lina Test", "Rasa Test"):
        add(session, name, "+370 600 11122", "office@example.com")
    for link in ("tel:+37060011122", "mailto:office@example.com"):
        window.contacts.set_text("")
        SecondStarts(window, None).take(Given(links=(link,)))
        qtbot.waitUntil(lambda: window.contacts.table.model().rowCount() == 2)


@pytest.mark.parametrize(("link", "field"), [("tel:+37060099999", "phone"), ("mailto:new@example.com", "email")])
def test_somebody_new_is_offered_to_be_added(window: MainWindow, session: Session, link: str, field: str) -> None:
    def enter(dialog: NewContactDialog) -> None:
        assert getattr(dialog, field).text() == link.partition(":")[2]
        dialog.name.setText("Nora New")
        dialog.add()

    in_dialog(NewContactDialog, enter)
    SecondStarts(window, None).take(Given(links=(link,)))
    row = session.workspace.database.row("SELECT name, phone || email FROM contact_list WHERE name = 'Nora New'")
    assert tuple(row) == ("Nora New", link.partition(":")[2])
