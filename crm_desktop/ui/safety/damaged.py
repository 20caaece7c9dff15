"""Ways out of a workspace that is damaged: a backup takes its place, or what can be read is saved into a new one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_desktop import check_words, paths, settings
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.services import restoring, salvaging, unlocking
from crm_desktop.services.salvaging import Salvaged
from crm_desktop.store.workspace import DATABASE
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.job import Jobs
from crm_desktop.ui.safety.passphrase_prompt import PassphrasePrompt
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.progress_bar import ProgressBar


def restore(parent: QWidget, folder: Path) -> bool:
    """Let the user choose a backup, and put it in place; whether that was done."""
    place = folder / "backups" if (folder / "backups").is_dir() else folder
    kinds = _tr("Backups (*.db);;All files (*)")
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("The backup"), str(place), kinds)
    if not chosen:
        return False
    file, title = Path(chosen), _tr("Restore a backup")
    work: Callable[[Progress], Any] | UserError
    try:
        key = _key_of_backup(file)
        work = lambda progress: restoring.restore_anew(folder, file, key, progress)  # noqa: E731
    except UserError as error:
        work = error
    return Work(parent, title, work).exec() == Dialog.DialogCode.Accepted


def save(parent: QWidget, folder: Path) -> Path | None:
    """Let the user choose where, and save what can be read there; the new workspace, None where there is none."""
    chosen = QFileDialog.getExistingDirectory(parent, _tr("An empty folder for the new workspace"), str(folder.parent))
    if not chosen:
        return None
    author = settings.load(paths.settings_file())[0].author
    try:
        key = unlocking.key_of(folder / DATABASE, _ask, keep=False)
    except UserError:
        return None
    target = Path(chosen)
    work = Work(
        parent,
        _tr("Save what can be read"),
        lambda progress: salvaging.salvage(folder, target, author, key, progress),
    )
    return target if work.exec() == Dialog.DialogCode.Accepted else None


def _key_of_backup(file: Path) -> str:
    """Its key, for which the user may have to type the passphrase."""
    try:
        return restoring.key_for(file, "")
    except UserError as error:
        if error.code != "passphrase-needed":
            raise
    return _ask(file)


def _ask(path: Path) -> str:
    dialog = PassphrasePrompt(path)
    dialog.exec()
    dialog.deleteLater()
    if not dialog.key:
        raise UserError("passphrase-needed", path=path)
    return str(dialog.key)


class Work(Dialog):
    """Does it, and says what came of it. Accepted: it was done."""

    def __init__(
        self, parent: QWidget | None, title: str, work: Callable[[Progress], Any] | UserError, words: str = ""
    ) -> None:
        super().__init__(parent, title, QSize(520, 260))
        self.words = Label(words or _tr("Reading …"), wrap=True)
        self.progress = ProgressBar(title)
        self.progress.setRange(0, 0)
        self.body.addWidget(self.words)
        self.body.addWidget(self.progress)
        self.body.addStretch()
        self.button = Button(_tr("Cancel"))
        self.button.clicked.connect(self._leave)
        self.add_button(self.button)
        self._running, self._done = not isinstance(work, UserError), False
        if isinstance(work, UserError):
            self._failed(work)
            return
        jobs = Jobs(lambda: None, self)
        self._job = jobs.run(work)
        self._job.progressed.connect(self._show_progress)
        self._job.finished.connect(self._finished)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)

    def reject(self) -> None:
        self._leave()

    def _leave(self) -> None:
        if self._running:
            self._job.cancel()
            self.button.setEnabled(False)
        elif self._done:
            self.accept()
        else:
            super().reject()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _finished(self, result: object) -> None:
        self._running, self._done = False, True
        if not isinstance(result, Salvaged):
            self.accept()
            return
        self.progress.hide()
        self.words.setText("\n".join(check_words.salvaged(result)))
        self.button.set_text(_tr("Open the new workspace"))

    def _failed(self, error: Exception) -> None:
        self._running = False
        self.progress.hide()
        self.words.setText(_tr("Nothing was changed."))
        self.button.set_text(_tr("Close"))
        self.button.setEnabled(True)
        if not isinstance(error, UserError):
            self.show_problem(_tr("Something unexpected went wrong; nothing was changed. The log tells more."))
            raise error
        self.show_problem(error)

    def _cancelled(self) -> None:
        self._running = False
        super().reject()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Damaged", text)
