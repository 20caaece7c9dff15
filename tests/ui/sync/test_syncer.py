from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, office, syncing
from crm_desktop.services.standing import LastSync
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.channel import Entry
from crm_desktop.sync.folder import FolderChannel
from crm_desktop.ui import main_window
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from crm_desktop.ui.sync import syncer
from crm_desktop.ui.sync.foot_line import foot_line
from tests.services.offices import Computers
from tests.ui.sync.conftest import sync


def foot(window: MainWindow) -> str:
    return window.foot._state.text()


def name_of(workspace: Workspace, uid: Uid) -> str:
    found = queries.contact_row(workspace.database, uid)
    return found.name if found else ""


def listed(window: MainWindow, name: str) -> int:
    """The row in which a contact stands, -1 where it does not."""
    model = window.contacts.model
    return next((row for row in range(model.rowCount()) if model.contact(row).name == name), -1)


def test_what_another_does_is_seen_live_and_the_selection_stays(
    qtbot: QtBot, window: MainWindow, ana: Workspace, daiva: Uid
) -> None:
    window.syncer.begin()
    qtbot.waitUntil(lambda: not window.syncer.state.running)
    window.show_contact(daiva)
    qtbot.waitUntil(lambda: window.contact_pane.record.uid == daiva)
    contacts.create(ana, Contact(given="Aaron", family="Aa"))  # above it in the list
    contacts.set_fields(ana, daiva, [("title", "Buyer")])
    syncing.sync(ana)
    qtbot.waitUntil(lambda: listed(window, "Aaron Aa") == 0, timeout=5000)  # the watcher's hint: no poll is due
    assert window.contacts.selected_uids() == [daiva]
    assert window.contact_pane.record.contact.title == "Buyer"


def test_what_is_being_typed_survives_what_comes_in(
    qtbot: QtBot, window: MainWindow, ana: Workspace, daiva: Uid
) -> None:
    window.show_contact(daiva)
    qtbot.waitUntil(lambda: window.contact_pane.record.uid == daiva)
    row = window.contact_pane.fields.rows["phones", 0]
    row.form.edit()
    line = row.form.findChild(QLineEdit)
    line.setText("+1 555 09")
    contacts.set_fields(ana, daiva, [("phones.mobile", "+1 555 0666"), ("name", "Daiva Doe")])
    syncing.sync(ana)
    sync(qtbot, window)
    qtbot.waitUntil(lambda: listed(window, "Daiva Doe") >= 0)
    assert (line.text(), line.hasFocus()) == ("+1 555 09", True)


def test_follow_ups_keep_the_selection_and_what_is_being_typed(
    qtbot: QtBot, window: MainWindow, mine: Workspace, ana: Workspace, daiva: Uid
) -> None:
    for summary in ("Quote", "Invoice", "Call back"):
        activities.add(mine, Activity(type="call", summary=summary, due="2020-01-01", contacts=[uid_text(daiva)]))
    syncing.sync(mine)
    syncing.sync(ana)
    window.show_view("followups")
    view = window.follow_ups
    wanted = next(row.uid for _, row in view.model.work() if row.summary == "Invoice")
    view.select(wanted)
    note = next(edit for edit in view.pane.findChildren(QPlainTextEdit) if edit.isVisible())
    note.setFocus()
    note.setPlainText("Wants 40 pan")
    earlier = Activity(type="call", summary="Earlier", due="2019-01-01", owner="Me", contacts=[uid_text(daiva)])
    activities.add(ana, earlier)
    syncing.sync(ana)
    sync(qtbot, window)
    assert any(row.summary == "Earlier" for _, row in view.model.work())
    assert [row.uid for row in view.selected()] == [wanted]
    assert (note.toPlainText(), note.hasFocus()) == ("Wants 40 pan", True)


def test_the_list_stays_where_it_was_scrolled_to(qtbot: QtBot, window: MainWindow, ana: Workspace) -> None:
    window.resize(1000, 560)
    window.contacts.table.verticalScrollBar().setValue(5)
    contacts.create(ana, Contact(given="Zoe", family="Zz"))
    syncing.sync(ana)
    sync(qtbot, window)
    qtbot.waitUntil(lambda: listed(window, "Zoe Zz") >= 0)
    assert window.contacts.table.verticalScrollBar().value() == 5


def test_an_edit_is_in_the_folder_some_seconds_later(
    qtbot: QtBot, window: MainWindow, session: Session, ana: Workspace, daiva: Uid
) -> None:
    window.syncer.begin()
    qtbot.waitUntil(lambda: not window.syncer.state.running)
    session.write(lambda: contacts.set_fields(session.workspace, daiva, [("name", "Daiva Doe")]))

    def came() -> bool:
        syncing.sync(ana)
        return name_of(ana, daiva) == "Daiva Doe"

    qtbot.waitUntil(came, timeout=12_000)


def test_closing_the_window_sends_what_is_new(window: MainWindow, session: Session, ana: Workspace, daiva: Uid) -> None:
    session.write(lambda: contacts.set_fields(session.workspace, daiva, [("name", "Daiva Doe")]))
    window.close()
    syncing.sync(ana)
    assert name_of(ana, daiva) == "Daiva Doe"


def test_a_round_without_news_leaves_the_views_alone(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    sync(qtbot, window)
    told: list[bool] = []
    session.changed.connect(lambda: told.append(True))
    sync(qtbot, window)
    window.news.look()
    assert not told


def test_a_folder_that_goes_is_said_and_comes_back(
    qtbot: QtBot, window: MainWindow, computers: Computers, session: Session, daiva: Uid
) -> None:
    sync(qtbot, window)
    assert foot(window) == "Synced with Office share · just now · 2 people"
    away = computers.folder.with_name("unplugged")
    computers.folder.rename(away)
    sync(qtbot, window)
    assert foot(window) == "Office share cannot be reached · last synced just now"
    assert str(computers.folder) in window.foot._state.toolTip()
    session.write(lambda: contacts.set_fields(session.workspace, daiva, [("name", "Daiva Doe")]))
    assert not computers.folder.exists()
    away.rename(computers.folder)
    sync(qtbot, window)
    assert foot(window).startswith("Synced with Office share")


def test_the_program_ends_while_the_folder_hangs(computers: Computers, daiva: Uid, tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM)
    place = str(computers.root / "Me-laptop")
    started = time.monotonic()
    done = subprocess.run([sys.executable, str(script), place], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stdout, done.stderr) == (0, "closed\n", "")
    assert time.monotonic() - started < 15  # it waits 3 s for the folder, and starting takes a while


PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from crm_desktop.app import App
from crm_desktop.services import contacts
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.folder import FolderChannel
from crm_desktop.domain.contact import Contact
from crm_desktop.ui import application

def hang(self, *args):
    threading.Event().wait()

FolderChannel.read = hang
workspace = Workspace(Path(sys.argv[1]), "Me")
contacts.create(workspace, Contact(given="Benas"))

def close():
    window = next(w for w in qt.topLevelWidgets() if isinstance(w, application.MainWindow))
    assert window.syncer.state.running
    window.close()
    print("closed", flush=True)

qt = application.make_application("light", "")
QTimer.singleShot(1000, close)
sys.exit(application.run(App(workspace, Settings(author="Me"), Path(sys.argv[1]) / "settings.toml", None)))
"""


class Hanging(FolderChannel):
    """A drive that does not answer until it is `free`."""

    def __init__(self, path: Path, free: threading.Event) -> None:
        super().__init__(path)
        self._free = free

    def entries(self, area: str) -> list[Entry]:
        self._free.wait(20)
        return super().entries(area)


def test_a_folder_that_hangs_blocks_neither_the_window_nor_its_end(
    qtbot: QtBot, window: MainWindow, session: Session, daiva: Uid, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(syncer, "_HANGING_SECONDS", 0.3)
    monkeypatch.setattr(main_window, "_LAST_SYNC", 0.3)
    free = threading.Event()
    window.syncer._make_channel = lambda path: Hanging(path, free)
    window.syncer.begin()
    qtbot.waitUntil(lambda: foot(window).startswith("Folder does not answer"), timeout=10_000)
    ticks: list[float] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    started = time.monotonic()
    session.write(lambda: contacts.set_fields(session.workspace, daiva, [("name", "Daiva Doe")]))
    assert time.monotonic() - started < 10  # the folder never answers
    qtbot.waitUntil(lambda: len(ticks) > 10)
    started = time.monotonic()
    window.close()
    assert time.monotonic() - started < 10  # the folder never answers
    free.set()


def test_a_folder_that_answers_again_is_synced_with(qtbot: QtBot, window: MainWindow, monkeypatch) -> None:
    monkeypatch.setattr(syncer, "_HANGING_SECONDS", 0.2)
    free = threading.Event()
    window.syncer._make_channel = lambda path: Hanging(path, free)
    window.syncer.begin()
    qtbot.waitUntil(lambda: window.syncer.state.hangs, timeout=10_000)
    free.set()
    qtbot.waitUntil(lambda: foot(window).startswith("Synced with Office share"), timeout=10_000)


def test_the_window_writes_while_many_changes_come_in(
    qtbot: QtBot,
    window: MainWindow,
    session: Session,
    ana: Workspace,
    daiva: Uid,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(syncing, "_LINES_TOGETHER", 20)  # a transaction for each segment
    uids = [uid for (uid,) in ana.database.rows("SELECT uid FROM contact")]
    for number in range(60):
        with ana.journal.batch("edit", "all") as batch:
            batch.set_many("contact", "nickname", ((uid, f"Nick {number}") for uid in uids))
        syncing.seal(ana.database, office.current(ana))
    syncing.sync(ana)
    window.syncer.sync()
    merged = []  # segments that had come in at each write
    while window.syncer.state.running:
        tier = "AC"[len(merged) % 2]
        session.write(lambda tier=tier: contacts.set_fields(session.workspace, daiva, [("tier", tier)]))
        merged += session.workspace.database.rows("SELECT count(*) FROM segment WHERE own = 0")
        qtbot.wait(20)
    assert len(set(merged)) > 5  # it writes again and again between two that come in
    assert queries.contact(session.workspace.database, uids[0]).nickname == "Nick 59"
    assert not window.syncer.state.sentence


def test_long_rounds_show_how_far_they_are(
    qtbot: QtBot, window: MainWindow, ana: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(syncer, "_LONG_SECONDS", 0.0)
    monkeypatch.setattr(syncer, "_LOOK_MS", 10)
    seen = []
    window.syncer.changed.connect(lambda: seen.append(foot(window)))
    window.syncer._look.setInterval(5)
    for number in range(60):
        contacts.create(ana, Contact(given=f"P{number}"))
        syncing.sync(ana)
    sync(qtbot, window)
    assert any(text.startswith("Syncing with Office share · ") and text.endswith(" contacts") for text in seen)
    assert foot(window).startswith("Synced with")
    assert window.foot._state_bar.isHidden()


def test_the_foot_leads_to_the_view(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.foot._state, Qt.Key.Key_Space)
    assert window.current_view() == "sync"


def test_without_an_office_nothing_runs(qtbot: QtBot, opened: Callable[[], MainWindow], mine: Workspace) -> None:
    office.leave(mine)
    window = opened()
    window.syncer.begin()
    assert foot(window) == "On this computer only"
    assert not window.syncer.state.running


def test_an_office_joined_by_the_command_line_is_noticed(
    qtbot: QtBot, opened: Callable[[], MainWindow], mine: Workspace, computers: Computers
) -> None:
    office.leave(mine)
    window = opened()
    window.syncer.begin()
    syncing.enter_folder(mine, computers.folder)
    contacts.create(mine, Contact(given="Benas"))
    window.session.changed.emit()
    qtbot.waitUntil(lambda: foot(window).startswith("Synced with Office share"), timeout=5000)


def test_problems_of_the_last_round_are_said_from_the_start(
    opened: Callable[[], MainWindow], mine: Workspace, computers: Computers
) -> None:
    (computers.folder / "segments" / "notes.csv").write_text("mine")
    syncing.sync(mine)
    window = opened()
    window.syncer.begin()
    assert window.syncer.state.problems == 1  # before any round of its own has ended


def test_the_line_of_the_foot_is_plural_safe(window: MainWindow) -> None:
    state = window.syncer.state
    now = datetime.now()
    one = replace(state, last=LastSync(int(now.timestamp() * 1000) - 120_000, 1, ""), problems=1)
    assert foot_line(one, now).text == "Synced with Office share · 2 min ago · one person · one problem"
    assert foot_line(replace(one, problems=2), now).text.endswith("2 problems")
