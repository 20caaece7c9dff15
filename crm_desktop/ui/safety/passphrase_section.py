"""The section of the page "Safety" about the passphrase and the lock."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.services import key_store, passphrase
from crm_desktop.services.passphrase import Changed
from crm_desktop.store.workspace import DATABASE
from crm_desktop.ui import theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.safety.passphrase_change import Action, ChangeDialog, Wanted, WorkDialog
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.label import Label

LOCK_AFTER = (0, 1, 5, 10, 15, 30, 60)
"""Minutes that can be chosen; 0: never."""


class PassphraseSection(QWidget):
    """Says how things are, and lets them be changed, for which the window closes and opens again."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        is_encrypted = passphrase.is_encrypted(session.workspace)
        self.state = Label(self._state(is_encrypted), Type.BODY, Ink.SECOND, wrap=True)
        actions: dict[Action, str] = (
            {"change": self.tr("Change the passphrase …"), "remove": self.tr("Remove it …")}
            if is_encrypted
            else {"set": self.tr("Set a passphrase …")}
        )
        self.buttons = {action: Button(text) for action, text in actions.items()}
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        for action, button in self.buttons.items():
            button.clicked.connect(partial(self._ask, action))
            row.addWidget(button)
        row.addStretch()
        self.keep = CheckBox(self.tr("Keep the key in this system's key store, and do not ask at the start"))
        self.keep.setChecked(session.app.settings.keep_passphrase)
        self.keep.toggled.connect(self._keep)
        self.said = Label("", Type.SECOND, Ink.RED, wrap=True)
        self.said.hide()
        self.lock_after = Choice(self.tr("Lock when nobody types or moves the mouse"))
        for minutes in sorted({*LOCK_AFTER, max(0, session.app.settings.lock_after)}):
            self.lock_after.addItem(self._after(minutes), minutes)
        self.lock_after.setCurrentIndex(self.lock_after.findData(max(0, session.app.settings.lock_after)))
        self.lock_after.activated.connect(lambda _: self._choose_lock())
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setColumnStretch(2, 1)
        label = Label(self.tr("Lock"), ink=Ink.THIRD)
        label.setBuddy(self.lock_after)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.lock_after, 0, 1)
        keys_hint = self.tr("Ctrl Alt L locks at once. What is synced, and what was begun, goes on meanwhile.")
        self._locking = QWidget()
        locking = QVBoxLayout(self._locking)
        locking.setContentsMargins(0, 0, 0, 0)
        locking.setSpacing(2 * theme.STEP)
        locking.addWidget(self.keep)
        locking.addWidget(self.said)
        locking.addLayout(grid)
        locking.addWidget(Label(keys_hint, Type.SECOND, Ink.THIRD, wrap=True))
        self._locking.setVisible(is_encrypted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.state)
        column.addLayout(row)
        column.addWidget(self._locking)

    def _after(self, minutes: int) -> str:
        if minutes < 2:
            return self.tr("After a minute") if minutes else self.tr("Never by itself")
        return self.tr("After %Ln minutes", "", minutes)

    def _state(self, is_encrypted: bool) -> str:
        if is_encrypted:
            return self.tr(
                "The workspace is encrypted: contacts, files and backups open with the passphrase only. What you "
                "export, and files that you open in other programs, are not."
            )
        return self.tr(
            "The workspace is not encrypted. Other users of this computer cannot read it, but whoever has its disk can."
        )

    def _ask(self, action: Action) -> None:
        session, workspace = self._session, self._session.workspace
        backups = len(passphrase.backups(workspace.folder))
        wanted = ChangeDialog.ask(self.window(), action, workspace.database.path, backups)
        if wanted is not None:
            key = workspace.database.key
            work = partial(_change, workspace.folder, key, wanted, session.app.settings.keep_passphrase)
            session.leave_wanted.emit(partial(_do, action, work, key))

    def _keep(self, on: bool) -> None:
        path, key = self._session.workspace.database.path, self._session.workspace.database.key
        self.said.hide()
        work = partial(key_store.put, path, key) if on else partial(key_store.forget, key_store.name_of(path))
        call = self._session.detach(work, report=False)
        call.finished.connect(lambda _: self._save_keep(on))
        call.failed.connect(self._not_kept)

    def _not_kept(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.said.setText(messages.sentence(error))
        self.said.show()
        self.keep.blockSignals(True)
        self.keep.setChecked(False)
        self.keep.blockSignals(False)
        self._save_keep(False)

    def _save_keep(self, on: bool) -> None:
        self._session.app.settings.keep_passphrase = on
        self._save()

    def _choose_lock(self) -> None:
        self._session.app.settings.lock_after = int(self.lock_after.currentData())
        self._save()

    def _save(self) -> None:
        try:
            self._session.app.save_settings()
        except UserError as error:
            self._session.report(error)


def _change(folder: Path, key: str, wanted: Wanted, keep: bool, progress: Progress) -> Changed:
    """Done on a worker, while the workspace is closed."""
    before = key_store.name_of(folder / DATABASE)
    if wanted.passphrase:
        changed = passphrase.change(
            folder, key, wanted.passphrase, delete_backups=wanted.delete_backups, progress=progress
        )
    else:
        changed = passphrase.remove(folder, key, progress)
    if keep:
        with suppress(UserError):  # then the passphrase is asked for at the next start
            key_store.forget(before)
            if changed.key:
                key_store.put(folder / DATABASE, changed.key)
    return changed


def _do(action: Action, work: Callable[[Progress], Changed], key: str) -> str:
    """Show how far it is; returns the key that opens the workspace from now on."""
    dialog = WorkDialog(action, work)
    dialog.exec()
    changed = dialog.changed
    dialog.deleteLater()
    return changed.key if changed is not None else key
