from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop import log, paths
from crm_desktop.ui.dialogs import bug
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings.dialog import SettingsDialog
from tests.ui.opened import in_dialog
from tests.ui.three_people import window

__all__ = ["window"]


@pytest.fixture
def bugs(session: Session) -> Iterator[bug.Bugs]:
    log._met.clear()
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = log.unexpected, threading.excepthook
    found = bug.install(session)
    yield found
    if (dialog := found.dialog()) is not None:
        dialog.close()
    found.remove()
    sys.excepthook, threading.excepthook = hooks


def meet(error: Exception) -> None:
    try:
        raise error
    except type(error) as raised:
        sys.excepthook(type(raised), raised, raised.__traceback__)


@pytest.mark.expected_log("A bug")
def test_a_bug_is_logged_and_shown_once_at_a_time(
    qtbot: QtBot, bugs: bug.Bugs, capsys: pytest.CaptureFixture[str]
) -> None:
    meet(ZeroDivisionError("one"))
    qtbot.waitUntil(lambda: bugs.dialog() is not None)
    first = bugs.dialog()
    assert first is not None
    meet(ZeroDivisionError("two"))
    qtbot.wait(20)
    assert bugs.dialog() is first
    assert "ZeroDivisionError: one" in capsys.readouterr().err
    first.copy()
    assert QGuiApplication.clipboard().text() == str(paths.log_file())  # no log was begun here
    first.reject()
    assert bugs.dialog() is None


@pytest.mark.expected_log("The same bug, met 4 times: builtins.ZeroDivisionError in test_bug.py:")
@pytest.mark.expected_log("A bug")
def test_a_bug_that_is_met_again_is_said_at_the_foot_and_another_one_shown(
    qtbot: QtBot, bugs: bug.Bugs, session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text))
    for _ in range(5):
        meet(ZeroDivisionError("one"))
    qtbot.waitUntil(lambda: bugs.dialog() is not None)
    qtbot.waitUntil(lambda: bool(said))
    close(bugs)
    meet(ZeroDivisionError("one"))
    qtbot.wait(20)
    assert bugs.dialog() is None
    assert said == ["Something unexpected went wrong again; the log tells more."]
    meet(KeyError("another"))
    qtbot.waitUntil(lambda: bugs.dialog() is not None)


@pytest.mark.expected_log("The same bug")
@pytest.mark.expected_log("A bug")
def test_a_broken_picture_shows_one_dialog_and_the_window_goes_on(
    qtbot: QtBot, bugs: bug.Bugs, capsys: pytest.CaptureFixture[str]
) -> None:
    painted: list[int] = []

    class Broken(QLineEdit):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append(1)
            raise ZeroDivisionError("in a picture")

    widget = Broken()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: bugs.dialog() is not None)
    close(bugs)
    for _ in range(20):
        widget.update()
        qtbot.keyClick(widget, "a")
        qtbot.wait(5)
    assert bugs.dialog() is None
    assert widget.text() == "a" * 20
    assert capsys.readouterr().err.count("in a picture") < 10 < len(painted)


@pytest.mark.expected_log("The same bug")
@pytest.mark.expected_log("A bug")
def test_a_timer_that_breaks_goes_on(
    qtbot: QtBot, bugs: bug.Bugs, session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    ticks: list[int] = []

    def tick() -> None:
        ticks.append(1)
        raise LookupError("in a timer")

    timer = QTimer(session, interval=1)
    timer.timeout.connect(tick)
    timer.start()
    qtbot.waitUntil(lambda: len(ticks) > 10 and bugs.dialog() is not None)
    timer.stop()


@pytest.mark.expected_log("A job failed")
def test_a_bug_in_long_work_is_shown(qtbot: QtBot, bugs: bug.Bugs, session: Session) -> None:
    session.run("Working", lambda progress: 1 // 0)
    qtbot.waitUntil(lambda: bugs.dialog() is not None)


def test_a_crash_is_told_with_an_offer_to_check(qtbot: QtBot, window: MainWindow) -> None:
    bug.tell_of_crash(window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, bug.CrashDialog)
    seen: list[str] = []
    in_dialog(SettingsDialog, lambda settings: seen.append(settings.rail.current()))
    dialog.check_wanted.emit()
    dialog.accept()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["safety"]


def close(bugs: bug.Bugs) -> None:
    dialog = bugs.dialog()
    assert dialog is not None
    dialog.reject()


@pytest.mark.expected_log("A bug")
def test_a_bug_on_another_thread_is_shown_too(qtbot: QtBot, bugs: bug.Bugs, capsys: pytest.CaptureFixture[str]) -> None:
    thread = threading.Thread(target=lambda: meet(ZeroDivisionError("elsewhere")))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bugs.dialog() is not None)


def test_the_end_of_a_program_is_no_bug(qtbot: QtBot, bugs: bug.Bugs) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(50)
    assert bugs.dialog() is None
