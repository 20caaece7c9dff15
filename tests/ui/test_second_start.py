from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.only_window import Given, OnlyWindow, claim
from crm_desktop.ui import second_start
from crm_desktop.ui.dialogs.import_dialog import ImportDialog
from crm_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from crm_desktop.ui.files.arrivals import arrivals
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.second_start import SecondStarts
from crm_desktop.ui.session import Session
from tests.ui.opened import in_dialog
from tests.ui.three_people import session, window

__all__ = ["session", "window"]


@pytest.fixture
def right(session: Session) -> Iterator[OnlyWindow]:
    found = claim(session.workspace.folder)
    assert found is not None
    yield found
    found.release()


@pytest.fixture
def starts(window: MainWindow, right: OnlyWindow) -> SecondStarts:
    return SecondStarts(window, right)


def start_again(qtbot: QtBot, session: Session, *files: Path, links: tuple[str, ...] = ()) -> None:
    """As another process does, while this one goes on."""
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(claim, session.workspace.folder, Given(files, links), 5.0)
        qtbot.waitUntil(answer.done)
    assert answer.result() is None


def test_a_minimised_window_comes_back(
    qtbot: QtBot, window: MainWindow, session: Session, starts: SecondStarts
) -> None:
    window.setWindowState(Qt.WindowState.WindowMinimized)
    start_again(qtbot, session)
    assert not window.isMinimized()


def test_files_are_taken_in_as_if_dropped(
    qtbot: QtBot, window: MainWindow, session: Session, starts: SecondStarts, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,E-mail\nDaiva,daiva@example.com\n")
    seen: list[str] = []
    in_dialog(ImportDialog, lambda dialog: seen.append(dialog.windowTitle()))
    start_again(qtbot, session, file)
    qtbot.waitUntil(lambda: bool(seen))


def test_files_wait_for_the_dialog_that_is_open(
    qtbot: QtBot, window: MainWindow, session: Session, starts: SecondStarts, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(second_start, "_AGAIN", 20)
    taken: list[list[Path]] = []
    monkeypatch.setattr(arrivals(session, window), "take", taken.append)

    def act(dialog: ShortcutsDialog) -> None:
        start_again(qtbot, session, tmp_path / "list.csv")
        qtbot.wait(50)
        assert taken == []

    in_dialog(ShortcutsDialog, act)
    window.show_shortcuts()
    qtbot.waitUntil(lambda: taken == [[tmp_path / "list.csv"]])


def test_a_window_that_closes_takes_nothing_any_more(
    window: MainWindow, session: Session, right: OnlyWindow, starts: SecondStarts
) -> None:
    window.close()
    request = right.folder / "1.request"
    request.write_text('{"files": [], "links": [], "tokens": {}}')
    starts.look()
    assert request.exists()
