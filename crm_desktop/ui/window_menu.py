"""The menu of the window: theme, density, playbooks, history and help."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from crm_desktop.ui import theme

if TYPE_CHECKING:
    from crm_desktop.ui.main_window import MainWindow


def make_menu(window: MainWindow) -> QMenu:
    """The menu as things now stand; whoever shows it deletes it."""
    menu, settings = QMenu(window), window.session.app.settings

    def add(title: str, function: Callable[[], object]) -> QAction:
        action = QAction(title, menu)
        action.triggered.connect(lambda checked: function())
        menu.addAction(action)
        return action

    themes = QActionGroup(menu)
    for choice, title in (
        (theme.Choice.SYSTEM, _tr("Theme of the system")),
        (theme.Choice.LIGHT, _tr("Light theme")),
        (theme.Choice.DARK, _tr("Dark theme")),
    ):
        action = add(title, partial(_choose_theme, window, choice))
        action.setCheckable(True)
        action.setChecked(settings.theme == choice.value)
        themes.addAction(action)
    menu.addSeparator()
    compact = add(_tr("Compact rows"), lambda: _toggle_compact(window))
    compact.setCheckable(True)
    compact.setChecked(settings.compact_rows)
    menu.addSeparator()
    add(_tr("Find duplicates") + "\tCtrl+D", window.find_duplicates)
    add(_tr("Playbooks"), window.show_playbooks)
    add(_tr("Templates of letters"), window.show_templates)
    add(_tr("Requests of a web form"), window.show_leads)
    add(_tr("History") + "\tCtrl+H", window.show_history)
    add(_tr("Redo") + "\tCtrl+Shift+Z", window.session.redo)
    if lock := window.action_list.get("lock"):
        add(f"{lock.title}\tCtrl+Alt+L", lock.function)
    add(_tr("Settings") + "\tCtrl+,", window.show_settings)
    add(_tr("Guide and keyboard shortcuts") + "\tF1", window.show_shortcuts)
    return menu


def _choose_theme(window: MainWindow, choice: theme.Choice) -> None:
    window.session.app.settings.theme = choice.value
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, choice)


def _toggle_compact(window: MainWindow) -> None:
    settings = window.session.app.settings
    settings.compact_rows = not settings.compact_rows
    window.contacts.table.set_compact(settings.compact_rows)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)
