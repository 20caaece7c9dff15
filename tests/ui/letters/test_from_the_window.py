"""Writing and printing begun in the window, by its keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.ui.letters.list_dialog import ContactSheetsDialog, ListDialog
from crm_desktop.ui.letters.sheets_dialog import SheetsDialog
from crm_desktop.ui.letters.templates_dialog import TemplatesDialog
from crm_desktop.ui.letters.write_dialog import WriteDialog
from crm_desktop.ui.main_window import MainWindow
from tests.ui.opened import in_dialog
from tests.ui.three_people import session, window

__all__ = ["session", "window"]


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [
        (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, WriteDialog),
        (Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, WriteDialog),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, ListDialog),
    ],
)
def test_by_key(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier, kind: type) -> None:
    seen: list[object] = []
    in_dialog(kind, lambda dialog: seen.append(dialog.windowTitle()))
    qtbot.keyClick(window.contacts.table, key, modifier)
    qtbot.waitUntil(lambda: bool(seen))


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("labels", SheetsDialog),
        ("envelopes", SheetsDialog),
        ("contact-sheets", ContactSheetsDialog),
        ("templates", TemplatesDialog),
    ],
)
def test_by_the_palette(qtbot: QtBot, window: MainWindow, action: str, kind: type) -> None:
    seen: list[object] = []
    in_dialog(kind, lambda dialog: seen.append(dialog.windowTitle()))
    found = window.action_list.get(action)
    assert found is not None
    found.function()
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.waitUntil(lambda: not window.session.jobs.busy())


def test_all_that_is_selected_goes_into_the_list(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.contacts.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    seen: list[int] = []
    in_dialog(ListDialog, lambda dialog: seen.append(len(dialog._uids)))
    qtbot.keyClick(window.contacts.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [3]
