from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from crm_desktop.ui.dialogs.shortcuts import SHORTCUTS, ShortcutsDialog, lines
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> MainWindow:
    found = MainWindow(session)
    qtbot.addWidget(found)
    return found


def test_every_key_is_one_that_qt_knows(window: MainWindow) -> None:
    for area in SHORTCUTS:
        for keys, text in lines(area, window.action_list):
            assert text
            for key in keys.split():
                assert QKeySequence(key).toString() == key


def test_every_key_of_the_window_stands_in_the_list(window: MainWindow) -> None:
    listed = {key for area in SHORTCUTS for keys, _ in lines(area, window.action_list) for key in keys.split()}
    used = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    used |= {key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()}
    assert used - listed - {"Ctrl+Enter"} == set()
    everywhere = {key for keys, _ in lines(SHORTCUTS[0], window.action_list) for key in keys.split()}
    assert everywhere <= used
    assert everywhere >= {"Ctrl+F", "Ctrl+N", "Ctrl+1", "Ctrl+Z", "F1"}


def test_enter_and_escape_close(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = ShortcutsDialog([])
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.keyClick(dialog, key)
        assert not dialog.isVisible()
