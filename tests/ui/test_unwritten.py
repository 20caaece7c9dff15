"""Another program writes for long: nothing that is entered meanwhile is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.names import full_name
from crm_desktop.services import contacts
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from tests.ui.three_people import session, window

__all__ = ["session", "window"]


@pytest.fixture
def other(session: Session) -> Iterator[Workspace]:
    """The workspace as another program has it open."""
    session.workspace.database.be_patient(0.01)
    found = Workspace(session.workspace.folder, "Somebody")
    yield found
    found.close()


def rename(window: MainWindow, name: str) -> None:
    header = window.contact_pane.header
    header.name.edit()
    header.name._line.setText(name)
    header.name.commit()


def shown(window: MainWindow) -> str:
    return window.contact_pane.header.name._shown.name


def stored(session: Session) -> set[str]:
    found = session.workspace.database.rows("SELECT uid FROM contact WHERE deleted = 0")
    return {full_name(queries.contact(session.workspace.database, uid)) for (uid,) in found}


def test_an_edit_waits_is_shown_and_is_written_when_it_can_be(
    qtbot: QtBot, window: MainWindow, session: Session, other: Workspace
) -> None:
    window.contacts.table.select_row(0)
    qtbot.waitUntil(lambda: shown(window) != "")
    before = shown(window)
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text))
    with other.database.transaction():
        rename(window, "Ana Adomaite")
        session.changed.emit()  # all is read anew
        assert shown(window) == "Ana Adomaite"
        assert before in stored(session)
        assert "is in use by another program" in said[-1]
        assert said[-1].endswith("written as soon as that is possible.")
        rename(window, "Ana Adomaitė")
        session.unwritten.write()
        assert shown(window) == "Ana Adomaitė"
    session.unwritten.write()
    assert not session.unwritten
    assert shown(window) == "Ana Adomaitė"
    assert "Ana Adomaitė" in stored(session)


def test_closing_the_window_asks_about_it(qtbot: QtBot, window: MainWindow, session: Session, other: Workspace) -> None:
    window.contacts.table.select_row(0)
    qtbot.waitUntil(lambda: shown(window) != "")
    with other.database.transaction():
        rename(window, "Ana Adomaite")
        assert not window.close()
        qtbot.keyClick(window.leaving.dialog, Qt.Key.Key_Escape)
    session.unwritten.write()
    assert window.close()


def test_what_is_entered_during_long_work_of_ones_own_waits_for_it(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    window.contacts.table.select_row(0)
    qtbot.waitUntil(lambda: shown(window) != "")
    end = threading.Event()
    session.run("Importing", lambda progress: end.wait(10))
    rename(window, "Ana Adomaite")
    assert shown(window) == "Ana Adomaite"
    end.set()
    qtbot.waitUntil(lambda: not session.unwritten)
    assert "Ana Adomaite" in stored(session)


def test_long_work_waits_for_another_program_and_can_be_cancelled(
    qtbot: QtBot, session: Session, other: Workspace
) -> None:
    def add(progress: object) -> None:
        contacts.create(session.workspace, Contact(given="Daiva"))

    with other.database.transaction():
        job = session.run("Adding", add)
        with qtbot.waitSignal(job.cancelled):
            qtbot.wait(50)
            job.cancel()
        job = session.run("Adding", add)
        qtbot.wait(50)
    with qtbot.waitSignal(job.finished):
        pass
    assert "Daiva" in stored(session)
