"""Until when something may wait: a menu of the usual times, and a calendar for the others."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import activities
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.activity.due_picker import DuePicker
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.menu import Menu

_SIZE = QSize(360, 170)


class SnoozeMenu(Menu):
    """Signals: `chosen(str)`, an ISO day, or a local time to the minute; `pick_wanted()`, to choose from a calendar.

    `overdue`: for what is late already, which today is soon enough for.
    """

    chosen = Signal(str)
    pick_wanted = Signal()

    def __init__(self, today: date, *, overdue: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if overdue:
            self._add(self.tr("To&day"), today.isoformat())
        else:
            self._add(self.tr("In 1 &hour"), (datetime.now() + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M"))
        self._add(self.tr("&Tomorrow"), (today + timedelta(days=1)).isoformat())
        self._add(self.tr("Next &week"), (today + timedelta(days=7)).isoformat())
        self.addAction(self.tr("&Pick…"), self.pick_wanted.emit)

    def _add(self, text: str, due: str) -> None:
        action = QAction(text, self)
        action.triggered.connect(lambda: self.chosen.emit(due))
        self.addAction(action)


def snooze(workspace: Workspace, uids: list[Uid], due: str, progress: Progress | None = None) -> BatchInfo | None:
    """Move activities to a time, or to a day, on which each keeps its time of day."""
    if "T" in due:
        return activities.reschedule(workspace, uids, due)
    return activities.postpone(workspace, uids, due, progress)


class PickDueDialog(Dialog):
    """Asks for a day and perhaps a time."""

    def __init__(self, parent: QWidget | None, due: str, title: str = "", action: str = "") -> None:
        super().__init__(parent, title or self.tr("Snooze until"), _SIZE)
        self.picker = DuePicker(due)
        self.body.addWidget(self.picker)
        self.body.addStretch()
        cancel, move = Button(self.tr("Cancel")), PrimaryButton(action or self.tr("Snooze"), shortcut="Ctrl+Return")
        cancel.clicked.connect(self.reject)
        move.clicked.connect(self.accept)
        self.add_button(cancel)
        self.add_button(move)
        self.picker.setFocus()

    @staticmethod
    def ask(parent: QWidget | None, due: str = "", title: str = "", action: str = "") -> str | None:
        """The day or time chosen, beginning with `due`, else tomorrow; None where it was left."""
        dialog = PickDueDialog(parent, due, title, action)
        accepted = dialog.exec() == Dialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.picker.due() if accepted else None
