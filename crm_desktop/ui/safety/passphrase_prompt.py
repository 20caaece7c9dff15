"""The passphrase of a workspace that is about to be opened."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from crm_desktop.services import unlocking
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.safety.passphrase_entry import PassphraseEntry
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.label import ElidedLabel, Label


class PassphrasePrompt(Dialog):
    """Accepted once the passphrase opens the database at `path`; `key` is its key."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("The workspace is encrypted"), QSize(480, 250))
        self.setMinimumSize(420, 250)
        self.key = ""
        self.entry = PassphraseEntry(partial(unlocking.checked, path), self.tr("Open"))
        self.entry.opened.connect(self._opened)
        self.body.addWidget(Label(self.tr("Enter its passphrase to open it."), wrap=True))
        self.body.addWidget(self.entry)
        self.body.addStretch()
        place = self.tr("Workspace: {folder}").format(folder=path.parent)
        self.body.addWidget(ElidedLabel(place, Type.SECOND, Ink.SECOND, isolate=True))
        quit_button = Button(self.tr("Quit"))
        quit_button.clicked.connect(self.reject)
        self.add_button(quit_button)

    def _opened(self, key: str) -> None:
        self.key = key
        self.accept()
