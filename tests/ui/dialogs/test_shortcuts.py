from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from crm_desktop.ui.dialogs.shortcuts import SHORTCUTS, ShortcutsDialog


def test_every_key_is_one_that_qt_knows() -> None:
    for area in SHORTCUTS:
        for keys, text in area.keys:
            assert text
            for key in keys.split():
                assert QKeySequence(key).toString() == key


def test_enter_and_escape_close(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = ShortcutsDialog()
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.keyClick(dialog, key)
        assert not dialog.isVisible()
