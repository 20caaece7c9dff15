"""Setting, changing or removing the passphrase of the workspace: what is asked before, and what is seen meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.translation import listed
from crm_desktop.services import unlocking
from crm_desktop.services.passphrase import Changed
from crm_desktop.ui import paint, theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.passphrase_dialog import passphrase_line, passphrase_problem
from crm_desktop.ui.job import Jobs
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.progress_bar import ProgressBar

Action = Literal["set", "change", "remove"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was chosen."""

    passphrase: str
    delete_backups: bool


class ChangeDialog(Dialog):
    """Asks for the passphrase of now, where there is one, and twice for the new one, where there is to be one."""

    def __init__(self, parent: QWidget | None, action: Action, path: Path, backups: int) -> None:
        title, words, button = _words(action)
        super().__init__(parent, title, QSize(520, 360 if action != "remove" else 250))
        self.setMinimumSize(460, 250)
        self._path = path
        self.body.addWidget(Label(words, Type.SECOND, Ink.SECOND, wrap=True))
        self.present, self.first, self.second = (passphrase_line() for _ in range(3))
        asked: list[tuple[str, QLineEdit]] = []
        if action != "set":
            asked.append((self.tr("Present passphrase"), self.present))
        if action != "remove":
            asked += [(self.tr("New passphrase"), self.first), (self.tr("Once more"), self.second)]
        self._has_present, self._has_new = action != "set", action != "remove"
        self._add_lines(asked)
        self.delete = CheckBox(
            self.tr("Delete the backups here ({count}) instead of encrypting them too").format(
                count=paint.number(backups)
            )
        )
        self.delete.setVisible(self._has_new and backups > 0)
        self.body.addWidget(self.delete)
        self.body.addStretch()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        go = PrimaryButton(button, shortcut="Return")
        go.clicked.connect(self.check)
        self.add_button(cancel)
        self.add_button(go)
        asked[0][1].setFocus()

    def _add_lines(self, asked: list[tuple[str, QLineEdit]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(2 * theme.STEP)
        grid.setColumnStretch(1, 1)
        for row, (text, line) in enumerate(asked):
            label = Label(text, ink=Ink.THIRD)
            label.setBuddy(line)
            line.setAccessibleName(text)
            line.textChanged.connect(lambda _: self.show_problem(None))
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        self.body.addLayout(grid)

    @classmethod
    def ask(cls, parent: QWidget | None, action: Action, path: Path, backups: int) -> Wanted | None:
        """What was chosen, or None."""
        dialog = cls(parent, action, path, backups)
        chosen = Wanted(dialog.first.text(), dialog.delete.isChecked()) if dialog.exec() else None
        dialog.deleteLater()
        return chosen

    def check(self) -> None:
        """Accept what was typed, or say what is wrong with it."""
        problem = ""
        if self._has_new:
            problem = passphrase_problem(self.first.text())
            if not problem and self.first.text() != self.second.text():
                problem = self.tr("The two are not the same; type it once more.")
        if not problem and self._has_present:
            problem = self._problem_of_present()
        if problem:
            self.show_problem(problem)
        else:
            self.accept()

    def _problem_of_present(self) -> str:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            unlocking.checked(self._path, self.present.text())
        except UserError as error:
            if error.code != "passphrase-wrong":
                raise
            return self.tr("This is not the present passphrase; try again.")
        finally:
            QApplication.restoreOverrideCursor()
        return ""


class WorkDialog(Dialog):
    """Does it while no window has the workspace open; `changed` is what was done, None where nothing was."""

    def __init__(self, action: Action, work: Callable[[Progress], Changed]) -> None:
        title, _, _ = _words(action)
        super().__init__(None, title, QSize(480, 220))
        self.changed: Changed | None = None
        self.words = Label(self.tr("The workspace is written anew …"), wrap=True)
        self.progress = ProgressBar(title)
        self.progress.setRange(0, 0)
        self.body.addWidget(self.words)
        self.body.addWidget(self.progress)
        self.body.addStretch()
        self.button = Button(self.tr("Cancel"))
        self.button.clicked.connect(self.reject)
        self.add_button(self.button)
        self._running = True
        jobs = Jobs(lambda: None, self)
        self._job = jobs.run(work)
        self._job.progressed.connect(self._show_progress)
        self._job.finished.connect(self._finished)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)

    def reject(self) -> None:
        if self._running:
            self._job.cancel()
            self.button.setEnabled(False)
        else:
            super().reject()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _finished(self, changed: Changed) -> None:
        self.changed = changed
        if changed.problem is not None:
            self.show_problem(changed.problem)
        elif changed.others:
            self.show_problem(
                self.tr("These backups stay as they were, as no passphrase known here opens them: {names}").format(
                    names=listed(path.name for path in changed.others)
                )
            )
        else:
            self._running = False
            self.accept()
            return
        self._end()

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            self.show_problem(self.tr("Something unexpected went wrong; nothing was changed. The log tells more."))
            raise error
        self.show_problem(error)

    def _cancelled(self) -> None:
        self._running = False
        super().reject()

    def _end(self) -> None:
        self._running = False
        self.progress.hide()
        self.words.setText(
            self.tr("The workspace is as it was.") if self.changed is None else self.tr("The workspace is ready.")
        )
        self.button.set_text(self.tr("Open the workspace"))
        self.button.setEnabled(True)


def _words(action: Action) -> tuple[str, str, str]:
    """Title, what it means, and the button."""
    forgotten = _tr("Nobody can open the workspace if the passphrase is forgotten: there is no other way in.")
    if action == "set":
        meaning = _tr(
            "Contacts, files and backups in the workspace are encrypted. Copies that were made elsewhere stay as they "
            "are, and so does what others have in the office's folder. The window closes for a moment."
        )
        return _tr("Set a passphrase"), f"{meaning} {forgotten}", _tr("Encrypt")
    if action == "change":
        meaning = _tr(
            "Everything in the workspace opens with the new passphrase only, backups too; copies elsewhere keep the "
            "one they have. The window closes for a moment."
        )
        return _tr("Change the passphrase"), f"{meaning} {forgotten}", _tr("Change")
    meaning = _tr(
        "Contacts, files and backups in the workspace are written in plain: whoever can read this computer's disk can "
        "read them. The window closes for a moment."
    )
    return _tr("Remove the passphrase"), meaning, _tr("Remove")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChangeDialog", text)
