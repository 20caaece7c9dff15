"""A pane on a real workspace, with a contact to show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit

from crm_desktop.app import App
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui import links
from crm_desktop.ui.contact.pane import ContactPane
from crm_desktop.ui.session import Session


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = Workspace(tmp_path / "workspace", "Me")
    yield found
    found.close()


@pytest.fixture
def session(qapp, workspace: Workspace, tmp_path: Path) -> Iterator[Session]:
    found = Session(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(
        workspace,
        Contact(
            given="Ana",
            family="Adomaitė",
            title="Buyer",
            company="Baltic Solar",
            tier="B",
            phones=[Labelled("mobile", "+1 555 0100"), Labelled("work", "+1 555 0199")],
            emails=[Labelled("work", "ana@example.com")],
            addresses=[PostalAddress("work", street="1 Elm St", city="Springfield")],
            tags=["press"],
        ),
    )


@pytest.fixture
def pane(qtbot, session: Session, ana: Uid) -> ContactPane:
    found = ContactPane(session)
    qtbot.addWidget(found)
    found.resize(420, 760)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.show_contact(ana)
    return found


@pytest.fixture
def said(session: Session) -> list[str]:
    """What was said in the foot."""
    found: list[str] = []
    session.said.connect(lambda text, undoable: found.append(text))
    return found


class Desktop(QObject):
    """Stands for the programs of the system."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def desktop(qapp) -> Iterator[Desktop]:
    found = Desktop()
    schemes = (*links.SCHEMES, "file")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, found, "open")
    yield found
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def editor_of(row) -> QLineEdit:
    """The line in which a row is edited."""
    return row.form.findChild(QLineEdit)
