from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.services import demo
from crm_desktop.services.erasing import Remains
from crm_desktop.services.importing import Outcome
from crm_desktop.services.joining import Pair
from crm_desktop.ui import theme
from crm_desktop.ui.contact.erase_dialog import EraseDialog
from crm_desktop.ui.dialogs.columns_dialog import ColumnsDialog, LayoutDialog
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.match_dialog import MatchDialog
from crm_desktop.ui.dialogs.office_dialog import OfficeDialog
from crm_desktop.ui.dialogs.passphrase_dialog import PassphraseDialog
from crm_desktop.ui.files.calendar_dialog import CalendarDialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings.dialog import SettingsDialog
from crm_desktop.ui.settings.merge_dialog import MergeDialog
from tests.ui.opened import in_dialog

DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "new contact": MainWindow.new_contact,
    "quick add": MainWindow.quick_add,
    "import": MainWindow.import_contacts,
    "export": MainWindow.export_contacts,
    "history": MainWindow.show_history,
    "shortcuts": MainWindow.show_shortcuts,
    "settings": MainWindow.show_settings,
    "results": lambda window: SettingsDialog.ask(window, window.session, bool, "result"),
    "labels": lambda window: SettingsDialog.ask(window, window.session, bool, "label"),
    "custom fields": lambda window: SettingsDialog.ask(window, window.session, bool, "field"),
    "merging": lambda window: MergeDialog.ask(window, "lead", 3, [("customer", "Customer")]),
    "office": lambda window: OfficeDialog.ask(window, window.session),
    "passphrase": PassphraseDialog.ask,
    "columns": lambda window: ColumnsDialog.ask(window, ["name", "uid"]),
    "columns of an export": lambda window: LayoutDialog.ask(window, "", ["name", "uid"], ["Size"]),
    "erasing": lambda window: EraseDialog.ask(window, "Ana Lee", Remains(activities=2, in_office=True)),
    "calendar": lambda window: CalendarDialog.ask(window, Path("team.ics"), Outcome(created=1)),
    "the same contacts": lambda window: MatchDialog.ask(window, window.session, [Pair(b"a", b"b", "email")]),
}


@pytest.fixture
def window(session: Session) -> Iterator[MainWindow]:
    demo.fill(session.workspace, 20, 1, datetime.now())
    found = MainWindow(session)
    found.start()
    found.show()
    yield found
    found.close()
    found.deleteLater()


@pytest.mark.parametrize("name", DIALOGS)
@pytest.mark.parametrize(
    ("choice", "direction"), [("light", Qt.LayoutDirection.LeftToRight), ("dark", Qt.LayoutDirection.RightToLeft)]
)
def test_every_dialog_opens_from_the_window_with_the_keyboard_in_it_and_escape_closes(
    qtbot: QtBot, app: QApplication, window: MainWindow, name: str, choice: str, direction: Qt.LayoutDirection
) -> None:
    theme.apply(app, choice)
    app.setLayoutDirection(direction)
    seen: list[Dialog] = []

    def look(dialog: Dialog) -> None:
        seen.append(dialog)
        dialog.grab()
        try:
            assert dialog.focusWidget() is not None
            assert not nameless(dialog)
        finally:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(Dialog, look)
    DIALOGS[name](window)
    assert seen


def nameless(dialog: Dialog) -> list[QWidget]:
    """The widgets of ours that take the keyboard and that a screen reader could not tell."""
    return [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not isinstance(widget.parent(), (QAbstractItemView, QScrollArea, QLineEdit))
    ]
