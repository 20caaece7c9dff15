"""The section of the page "Safety" that checks the workspace, and mends what can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import check_words, messages
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.problem import Problem
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.translation import listed
from crm_desktop.services import checking
from crm_desktop.services.checking import Repaired
from crm_desktop.ui import calendars, paint, theme
from crm_desktop.ui.job import Job
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.label import IconLabel, Label
from crm_desktop.ui.widgets.progress_bar import ProgressBar

_NAMES = 3


class CheckSection(QWidget):
    """Says what a check found, one line a problem, and offers to mend what can be mended."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._job: Job | None = None
        self.state = Label("", Type.BODY, Ink.SECOND, wrap=True)
        self.check_button = Button(self.tr("Check the workspace"))
        self.check_button.clicked.connect(self.check)
        self.repair_button = Button(self.tr("Repair"))
        self.repair_button.clicked.connect(self.repair)
        self.repair_button.hide()
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        self.cancel_button.hide()
        self.progress = ProgressBar(self.tr("How far the check is"))
        self.progress.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        for button in (self.check_button, self.repair_button, self.cancel_button):
            row.addWidget(button)
        row.addWidget(self.progress, 1)
        row.addStretch()
        self._results = QVBoxLayout()
        self._results.setSpacing(theme.STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.state)
        column.addLayout(row)
        column.addLayout(self._results)
        self._lines: list[QWidget] = []
        self._tell(self._last())

    def lines(self) -> list[str]:
        """What was found, as it is shown."""
        return [label.text() for line in self._lines for label in line.findChildren(Label)]

    def check(self) -> None:
        """Look at everything."""
        workspace = self._session.workspace
        self._begin(self.tr("Checking …"), lambda progress: checking.check(workspace, progress), self._checked)

    def repair(self) -> None:
        """Mend what can be, after a backup."""
        workspace = self._session.workspace
        self._begin(self.tr("Repairing …"), lambda progress: checking.repair(workspace, progress), self._repaired)

    def _last(self) -> str:
        when = checking.last_look(self._session.workspace)
        about = self.tr("Looks at the database, every record and its history, search, lists and attached files.")
        if when is None:
            return about
        day = calendars.short_text(when.date())
        return f"{about} {self.tr('Last looked at on {day}.').format(day=day)}"

    def _begin(self, text: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        self._job = job = self._session.run(text, work)
        self._tell(text)
        self._show_results([])
        self.check_button.setEnabled(False)
        self.repair_button.hide()
        self.cancel_button.show()
        self.progress.setRange(0, 0)
        self.progress.show()
        job.progressed.connect(self._show_progress)
        job.finished.connect(done)
        job.failed.connect(self._failed)
        job.cancelled.connect(lambda: self._tell(self.tr("Cancelled; nothing was changed.")))
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(self._end)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.cancel_button.setEnabled(False)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _end(self) -> None:
        self._job = None
        self._session.said.emit(self.state.text(), False)
        self.check_button.setEnabled(True)
        self.cancel_button.setEnabled(True)
        self.cancel_button.hide()
        self.progress.hide()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._tell(messages.sentence(error), Ink.RED)

    def _checked(self, problems: list[Problem]) -> None:
        wrong = [problem for problem in problems if not problem.harmless]
        if wrong:
            self._tell(self.tr("Not everything is as it should be."), Ink.RED)
        else:
            self._tell(self.tr("Everything is as it should be."), Ink.GREEN)
        self._show_results(problems)
        self.repair_button.setVisible(any(problem.mendable for problem in problems))

    def _repaired(self, done: Repaired) -> None:
        self._session.changed.emit()
        self._checked(done.after)
        if done.mended and not any(not problem.harmless for problem in done.after):
            self._tell(
                self.tr("Repaired: everything is as it should be. How it was before is among the backups."), Ink.GREEN
            )
        elif done.before:
            self._tell(self.tr("What is left could not be repaired."), Ink.RED)

    def _tell(self, text: str, ink: Ink = Ink.SECOND) -> None:
        self.state.setText(text)
        self.state.set_ink(ink)

    def _show_results(self, problems: Sequence[Problem]) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(problem) for problem in problems]
        for line in self._lines:
            self._results.addWidget(line)

    def _line(self, problem: Problem) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.STEP)
        icon = QVBoxLayout()
        icon.addWidget(IconLabel("check" if problem.harmless else "error", Ink.THIRD if problem.harmless else Ink.RED))
        icon.addStretch()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(check_words.problem(problem), wrap=True))
        if names := checking.names(self._session.workspace, problem, _NAMES):
            more = " …" if problem.count > len(names) else ""
            texts.addWidget(Label(listed(map(paint.isolate, names)) + more, Type.SECOND, Ink.THIRD, wrap=True))
        row.addLayout(icon)
        row.addLayout(texts, 1)
        return line
