"""Asks before a backup is put back: what comes, what goes, and the passphrase where it has another."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.services import office, restoring, unlocking
from crm_desktop.ui import paint
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.safety.passphrase_entry import PassphraseEntry
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import ElidedLabel, Label


class RestoreDialog(Dialog):
    """Accepted if the backup is wanted; `key` opens it. `told` says which it is."""

    def __init__(self, parent: QWidget | None, session: Session, file: Path, told: str) -> None:
        super().__init__(parent, self.tr("Restore this backup?"), QSize(520, 330))
        self.setMinimumSize(420, 280)
        self.key = ""
        self.entry: PassphraseEntry | None = None
        self.restore_button = PrimaryButton(self.tr("Restore"))
        self.restore_button.clicked.connect(self.accept)
        if told:
            self.body.addWidget(Label(told, Type.STRONG, wrap=True))
        self.body.addWidget(ElidedLabel(str(file), Type.SECOND, Ink.SECOND, isolate=True))
        for sentence in self._sentences(session):
            self.body.addWidget(Label(sentence, wrap=True))
        self._look(session, file)
        self.body.addStretch()
        cancel = Button(self.tr("Cancel"), shortcut="Esc")
        cancel.clicked.connect(self.reject)
        self.add_button(cancel)
        self.add_button(self.restore_button)
        (self.entry or self.restore_button).setFocus()

    def _sentences(self, session: Session) -> list[str]:
        sentences = [
            self.tr(
                "Everything in the workspace becomes what it was then. What is here now is backed up first: “Before a "
                "restore” in the list brings it back."
            )
        ]
        found = office.current(session.workspace)
        if found is not None and found.syncing:
            sentences.append(
                self.tr("What was synced with {office} since comes back with the next sync.").format(
                    office=paint.isolate(found.name)
                )
            )
        return sentences

    def _look(self, session: Session, file: Path) -> None:
        try:
            self.key = restoring.key_for(file, session.workspace.database.key)
        except UserError as error:
            self.restore_button.setEnabled(False)
            if error.code != "passphrase-needed":
                self.show_problem(error)
                return
            self.entry = PassphraseEntry(partial(unlocking.checked, file), self.tr("Open"))
            self.entry.opened.connect(self._opened)
            self.body.addWidget(Label(self.tr("It has a passphrase of its own:"), ink=Ink.SECOND))
            self.body.addWidget(self.entry)

    def _opened(self, key: str) -> None:
        self.key = key
        if self.entry is not None:
            self.entry.setEnabled(False)
        self.restore_button.setEnabled(True)
        self.restore_button.setFocus()
