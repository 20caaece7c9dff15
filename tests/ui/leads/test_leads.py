"""A window that watches a real folder into which files of a web form land."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from crm_desktop import settings
from crm_desktop.services import history
from crm_desktop.services.lead_folder import LeadFolder
from crm_desktop.store import queries
from crm_desktop.ui.leads import watch as watching
from crm_desktop.ui.leads.dialog import LeadsDialog
from crm_desktop.ui.leads.line import LeadLine
from crm_desktop.ui.leads.model import FILE, STATE, WHO
from crm_desktop.ui.leads.page import LeadsPage
from crm_desktop.ui.leads.watch import LeadWatch
from crm_desktop.ui.main_window import MainWindow
from tests.ui.opened import in_dialog

DORA = {"name": "Dora Lind", "email": "dora@example.com", "message": "A boat, please"}


@pytest.fixture
def drop(tmp_path: Path) -> Path:
    found = tmp_path / "drop"
    found.mkdir()
    return found


@pytest.fixture
def watched(window: MainWindow, drop: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window, watching; files need not be quiet for long."""
    monkeypatch.setattr("crm_desktop.services.lead_folder.QUIET", 0.05)
    monkeypatch.setattr("crm_desktop.services.lead_folder.PATIENT", 0.1)
    monkeypatch.setattr(watching, "_WAITING_MS", 60)
    window.leads = LeadWatch(window.session, window)
    window.session.app.settings.lead_folder = str(drop)
    window.leads.begin()
    yield window
    window.leads.stop()


def put(folder: Path, name: str, content: object = DORA) -> None:
    (folder / name).write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())


def texts(dialog: LeadsDialog, column: int) -> list[str]:
    model = dialog.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.fixture
def dialog(qtbot: QtBot, watched: MainWindow) -> LeadsDialog:
    found = LeadsDialog(watched, watched.session, watched.leads)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    return found


def test_a_file_that_lands_is_taken_and_told_with_undo(qtbot: QtBot, watched: MainWindow, drop: Path) -> None:
    line = LeadLine(watched.leads, watched)
    said: list[tuple[str, bool]] = []
    watched.session.said.connect(lambda text, undoable: said.append((text, undoable)))
    qtbot.wait(300)  # until the system watches, too
    put(drop, "1.json")
    qtbot.waitUntil(lambda: bool(watched.leads.state.fresh))
    assert [(text.replace("\u2068", "").replace("\u2069", ""), undo) for text, undo in said] == [
        ("One request came in: Dora Lind", True)
    ]
    assert line.link.text() == "One request came in"
    assert not line.isHidden()
    watched.leads.seen()
    assert line.isHidden()


def test_the_list_tells_who_came_from_which_file_and_shows_them(
    qtbot: QtBot, watched: MainWindow, dialog: LeadsDialog, drop: Path
) -> None:
    put(drop, "1.json")
    put(drop, "2.csv", b"Name,Email\nEli,eli@example.com\n")
    watched.leads.look()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert sorted(zip(texts(dialog, WHO), texts(dialog, STATE), texts(dialog, FILE), strict=True)) == [
        ("Dora Lind", "new", "1.json"),
        ("Eli", "new", "2.csv"),
    ]
    wanted: list[bytes] = []
    watched.session.contact_wanted.connect(wanted.append)
    dialog.table.select_row(texts(dialog, WHO).index("Dora Lind"))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    (uid,) = wanted
    assert queries.contact(watched.session.workspace.database, uid).given == "Dora"


def test_what_came_is_undone_and_brought_back_from_the_list(
    qtbot: QtBot, watched: MainWindow, dialog: LeadsDialog, drop: Path
) -> None:
    put(drop, "1.json")
    watched.leads.look()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.undo.click()
    qtbot.waitUntil(lambda: texts(dialog, STATE) == ["undone"])
    assert dialog.undo.text() == "Redo"
    assert not dialog.show_contact.isEnabled()
    dialog.undo.click()
    qtbot.waitUntil(lambda: texts(dialog, STATE) == ["new"])


def test_a_file_that_cannot_be_read_is_listed_with_the_reason_and_left(
    qtbot: QtBot, watched: MainWindow, dialog: LeadsDialog, drop: Path
) -> None:
    line = LeadLine(watched.leads, watched)
    put(drop, "1.json", b'{"name": "Do')
    watched.leads.look()
    qtbot.waitUntil(lambda: texts(dialog, STATE) == ["problem"])
    assert texts(dialog, FILE) == ["1.json"]
    assert "no JSON" in dialog.reason.text()
    assert not dialog.undo.isEnabled()
    assert line.link.text() == "Web form: one problem"
    assert (drop / "1.json").exists()
    put(drop, "1.json")
    watched.leads.look()  # the system hints at new files alone; a mended one is found within a minute
    qtbot.waitUntil(lambda: texts(dialog, STATE) == ["new"])


def test_a_folder_that_vanishes_is_told_and_found_again(qtbot: QtBot, watched: MainWindow, drop: Path) -> None:
    qtbot.waitUntil(lambda: watched.leads._running is None)
    drop.rmdir()
    watched.leads.look()
    qtbot.waitUntil(lambda: "cannot be looked into" in watched.leads.state.sentence)
    drop.mkdir()
    put(drop, "1.json")
    watched.leads.look()
    qtbot.waitUntil(lambda: bool(watched.leads.state.fresh))
    assert watched.leads.state.sentence == ""


def test_a_folder_that_hangs_holds_nobody_up(
    qtbot: QtBot, window: MainWindow, drop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()

    class Hanging(LeadFolder):
        __slots__ = ()

        def _present(self) -> dict:
            answers.wait(20)
            return {}

    monkeypatch.setattr(watching, "_HANGING_SECONDS", 0.05)
    window.session.app.settings.lead_folder = str(drop)
    leads = LeadWatch(window.session, window, Hanging)
    leads.begin()
    qtbot.wait(100)
    leads.look()
    assert "does not answer" in leads.state.sentence
    window.session.write(lambda: None, "still here")
    leads.stop()
    answers.set()


def test_undo_in_the_foot_takes_back_what_came(qtbot: QtBot, watched: MainWindow, drop: Path) -> None:
    put(drop, "1.json")
    watched.leads.look()
    qtbot.waitUntil(lambda: bool(watched.leads.state.fresh))
    watched.session.undo()
    database = watched.session.workspace.database
    qtbot.waitUntil(lambda: queries.count_contacts(database) == 3)
    watched.leads.look()
    qtbot.wait(150)
    assert queries.count_contacts(database) == 3
    assert history.entries(watched.session.workspace, 1)[0].batch.action == "undo"


def test_another_folder_is_watched_once_it_is_chosen(
    qtbot: QtBot, watched: MainWindow, drop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    put(other, "1.json")
    page = LeadsPage(watched.session)
    qtbot.addWidget(page)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(other))
    page.choose.click()
    assert str(other) in page.folder.text()
    page.source.setText("  Our   shop ")
    page.source.editingFinished.emit()
    page.move_away.click()
    watched.leads.begin()
    qtbot.waitUntil(lambda: bool(watched.leads.state.fresh))
    (taken,) = watched.leads.state.fresh
    assert queries.contact(watched.session.workspace.database, taken.contact).source == "Our shop"
    assert [path.name for path in other.iterdir()] == ["done"]
    kept, _ = settings.load(watched.session.app.settings_file)
    assert (kept.lead_folder, kept.lead_source, kept.lead_move) == (str(other), "Our shop", True)
    page.forget.click()
    watched.leads.begin()
    assert watched.session.app.settings.lead_folder == ""
    assert page.forget.isHidden()


def test_the_window_lists_what_came_and_leads_to_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    shown: list[str] = []

    def act(found: LeadsDialog) -> None:
        shown.append(found.windowTitle())
        found.reject()

    in_dialog(LeadsDialog, act)
    action = window.action_list.get("leads")
    assert action is not None
    action.function()
    assert shown == ["Requests of a web form"]
    assert QApplication.activeModalWidget() is None
