from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from crm_desktop import log, paths
from crm_desktop.ui.dialogs import bug
from crm_desktop.ui.session import Session


@pytest.fixture
def bugs(session: Session) -> Iterator[bug.Bugs]:
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = log.unexpected, threading.excepthook
    found = bug.install(session)
    yield found
    if (dialog := found.dialog()) is not None:
        dialog.close()
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
    meet(ZeroDivisionError("three"))
    qtbot.waitUntil(lambda: bugs.dialog() is not None)
    assert bugs.dialog() is not first


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
