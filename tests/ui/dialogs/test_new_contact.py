from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.services import contacts
from crm_desktop.store import queries
from crm_desktop.ui.dialogs.new_contact import NewContactDialog
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import Button, LinkButton
from crm_desktop.ui.widgets.text_block import TextBlock


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> NewContactDialog:
    found = NewContactDialog(None, session)
    qtbot.addWidget(found)
    found.show()
    return found


def test_a_contact_is_added_by_keyboard_alone(
    qtbot: QtBot, session: Session, dialog: NewContactDialog, foot: list[tuple[str, bool]]
) -> None:
    keyboard: list[QWidget] = []
    for text in ("Ana Adomaite", "Baltic Solar", "ana@example.com", "+370 612 34567", "customer, Vilnius"):
        if keyboard:
            qtbot.keyClick(keyboard[-1], Qt.Key.Key_Tab)
        keyboard.append(dialog.focusWidget())
        qtbot.keyClicks(keyboard[-1], text)
    qtbot.keyClick(keyboard[-1], Qt.Key.Key_Return)
    assert dialog.uid is not None
    made = queries.contact(session.workspace.database, dialog.uid)
    assert (made.given, made.family, made.company, made.tags) == (
        "Ana", "Adomaite", "Baltic Solar", ["customer", "Vilnius"],
    )  # fmt: skip
    assert (made.emails[0].value, made.phones[0].value) == ("ana@example.com", "+370 612 34567")
    assert foot == [("Added Ana Adomaite", True)]
    assert not dialog.isVisible()


def test_an_empty_form_adds_nothing(qtbot: QtBot, session: Session, dialog: NewContactDialog) -> None:
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert queries.count_contacts(session.workspace.database) == 0


def test_a_company_has_one_name_and_no_company(session: Session, qtbot: QtBot, dialog: NewContactDialog) -> None:
    dialog.kind.choose("org")
    assert not dialog.company.isVisible()
    dialog.name.setText("Baltic Solar UAB")
    dialog.add()
    assert dialog.uid is not None
    made = queries.contact(session.workspace.database, dialog.uid)
    assert (made.kind, made.name, made.given) == ("org", "Baltic Solar UAB", "")


@pytest.mark.parametrize(("name", "email"), [("ana  ADOMAITĖ", ""), ("Somebody", "ANA@Example.com")])
def test_somebody_known_is_offered_instead(
    qtbot: QtBot, session: Session, dialog: NewContactDialog, name: str, email: str
) -> None:
    known = contacts.create(
        session.workspace, Contact(name="Ana Adomaitė", emails=[Labelled("work", "ana@example.com")])
    )
    dialog.name.setText(name)
    dialog.email.setText(email)
    qtbot.waitUntil(dialog.perhaps.isVisible)
    with qtbot.waitSignal(session.contact_wanted) as wanted:
        dialog.perhaps.findChildren(LinkButton)[0].click()
    assert wanted.args == [known]
    assert dialog.uid is None
    assert not dialog.isVisible()


def test_what_was_typed_is_added_to_somebody_known(qtbot: QtBot, session: Session, dialog: NewContactDialog) -> None:
    known = contacts.create(
        session.workspace,
        Contact(given="Ana", family="Adomaitė", company="Old Ltd", phones=[Labelled("mobile", "+370 612 34567")]),
    )
    for line, text in (
        (dialog.name, "Anna Adomaite"),
        (dialog.company, "New Ltd"),
        (dialog.phone, "0037061234567"),
        (dialog.email, "ana@example.com"),
    ):
        line.setText(text)
    qtbot.waitUntil(dialog.perhaps.isVisible)
    offered = dialog.perhaps.findChildren(TextBlock)[0].text()
    assert offered.startswith("Perhaps you mean Ana Adomaitė · Old Ltd (same mobile number")
    with qtbot.waitSignal(session.contact_wanted) as wanted:
        dialog.perhaps.findChildren(LinkButton)[1].click()
    assert wanted.args == [known]
    assert not dialog.isVisible()
    assert queries.count_contacts(session.workspace.database) == 1
    now = queries.contact(session.workspace.database, known)
    assert (now.given, now.company, [each.value for each in now.emails]) == ("Ana", "Old Ltd", ["ana@example.com"])
    assert now.phones == [Labelled("mobile", "+370 612 34567")]
    assert now.former == [Labelled("company", "New Ltd")], "nothing that was typed is lost"


def test_companies_are_proposed(qtbot: QtBot, session: Session, dialog: NewContactDialog) -> None:
    contacts.create(session.workspace, Contact(kind="org", name="Baltic Solar UAB"))
    dialog.activateWindow()
    dialog.company.setFocus()
    qtbot.keyClicks(dialog.company, "balt")
    completer = dialog.company.completer()
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.company.text() == "Baltic Solar UAB"
    assert dialog.isVisible()


def test_escape_adds_nothing(qtbot: QtBot, session: Session, dialog: NewContactDialog) -> None:
    dialog.name.setText("Ana")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert queries.count_contacts(session.workspace.database) == 0


def test_enter_on_a_button_is_that_button(qtbot: QtBot, session: Session, dialog: NewContactDialog) -> None:
    dialog.name.setText("Ana")
    cancel = next(button for button in dialog.findChildren(Button) if button.text() == "Cancel")
    cancel.setFocus()
    qtbot.keyClick(cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert queries.count_contacts(session.workspace.database) == 0
