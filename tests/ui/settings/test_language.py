"""Another language is spoken at once: the window is made anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.app import App
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui import application, translation
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.settings.dialog import SettingsDialog
from tests.ui.opened import in_dialog


@pytest.fixture
def app_(qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    workspace = Workspace(tmp_path / "workspace", "Me")
    yield App(workspace, Settings(author="Me", language="en"), tmp_path / "settings.toml", None)
    workspace.close()
    translation.speak(qapp, "en")


def open_window() -> MainWindow:
    (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    return window


def test_the_window_comes_back_in_the_language_that_was_chosen(qtbot: QtBot, app_: App) -> None:
    seen: list[tuple[MainWindow, str, Qt.LayoutDirection]] = []

    def look() -> None:
        window = open_window()
        seen.append((window, app_.settings.language, window.layoutDirection()))
        if app_.settings.language == "en":
            window.show_view("followups")
            in_dialog(SettingsDialog, choose)
            QTimer.singleShot(0, window, window.show_settings)
            QTimer.singleShot(0, window, wait_for_the_next)
        else:
            window.close()

    def choose(dialog: SettingsDialog) -> None:
        choice = dialog.general.language
        choice.setCurrentIndex(choice.findData("ar"))
        choice.activated.emit(choice.currentIndex())

    def wait_for_the_next() -> None:
        if app_.settings.language == "ar" and any(
            isinstance(each, MainWindow) and each is not seen[0][0] and each.isVisible()
            for each in QApplication.topLevelWidgets()
        ):
            look()
        else:
            QTimer.singleShot(20, wait_for_the_next)

    QTimer.singleShot(50, look)
    assert application.run(app_) == 0
    (first, _, before), (second, _, after) = seen
    assert first is not second
    assert (before, after) == (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    assert app_.settings.view == "followups"
    assert "language" in app_.settings_file.read_text()
