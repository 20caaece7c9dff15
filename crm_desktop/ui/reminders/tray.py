"""A message of the system, where it has a tray."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from crm_desktop.services.reminders import Key, Reminder
from crm_desktop.ui import icons
from crm_desktop.ui.reminders import words
from crm_desktop.ui.reminders.snooze import fill_snooze_menu
from crm_desktop.ui.roles import Ink


class Tray(QObject):
    """An icon in the system's tray while something reminds; its menu has what the card has.

    Signals: `opened(Key)`, of the message too; `done(Key)`; `snoozed(keys, moment)`; `wanted()`, the icon was clicked.
    """

    opened = Signal(object)
    done = Signal(object)
    snoozed = Signal(list, object)
    wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._keys: list[Key] = []
        self._menu = QMenu(window)
        self.icon = QSystemTrayIcon(QIcon(icons.pixmap("reminder", 32, Ink.ACCENT)), self)
        self.icon.setContextMenu(self._menu)
        self.icon.messageClicked.connect(self._open)
        self.icon.activated.connect(self._activated)

    def notify(self, reminders: Sequence[Reminder], now: datetime) -> None:
        """Tell of what has just come."""
        self._keys = [each.key for each in reminders]
        first = reminders[0].occurrence
        self.icon.show()
        title, text = words.title(first), words.detail(first, now)
        if len(reminders) > 1:
            title = self.tr("%Ln reminders", "", len(reminders))
            text = "\n".join(
                f"{words.title(each.occurrence)} · {words.due_text(each.occurrence.due, now)}" for each in reminders
            )
        title, text = _without_markup(title), _without_markup(text)
        self.icon.setToolTip(f"{title}\n{text}")
        self._menu.clear()
        self._menu.addAction(self.tr("&Open"), self._open)
        snooze = self._menu.addMenu(self.tr("&Snooze"))
        fill_snooze_menu(snooze, now, lambda until: self.snoozed.emit(self._keys, until))
        if len(reminders) == 1:
            self._menu.addAction(self.tr("&Done"), lambda: self.done.emit(self._keys[0]))
        if self.icon.supportsMessages():
            self.icon.showMessage(title, text, self.icon.icon())

    def notify_of_something(self) -> None:
        """Tell that something has just come, and not what: the window is locked."""
        self._keys = []
        self._menu.clear()
        self._menu.addAction(self.tr("&Open"), self._open)
        text = self.tr("Something reminds; unlock the window to see it.")
        self.icon.setToolTip(text)
        self.icon.show()
        if self.icon.supportsMessages():
            self.icon.showMessage(self.tr("Reminder"), text, self.icon.icon())

    def keep(self, keys: Sequence[Key]) -> None:
        """What still stands; with nothing left the icon goes."""
        self._keys = [key for key in self._keys if key in keys]
        if not self._keys:
            self.icon.hide()

    def _open(self) -> None:
        if len(self._keys) == 1:
            self.opened.emit(self._keys[0])
        else:
            self.wanted.emit()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.wanted.emit()


def _without_markup(text: str) -> str:
    """Some systems read what a tray shows as HTML, pictures and links included, and none tells which it does."""
    return text.replace("<", "\u2039")
