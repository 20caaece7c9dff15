"""A list that somebody saved for us: what it would change, cell by cell, and taking what is wanted of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.cellwise import Cell
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.services import reviewing
from crm_desktop.services.reviewing import Review
from crm_desktop.ui import paint, theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.review_list import FILTERS, ReviewModel, ReviewTable
from crm_desktop.ui.job import Job
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.progress_bar import ProgressBar

_TONES = {"changed": Tone.ACCENT, "new": Tone.GREEN, "doubtful": Tone.AMBER, "rejected": Tone.RED}


class ReviewDialog(Dialog):
    """The cells by contact, those that nothing speaks against ticked. Space ticks, Ctrl Enter takes what is ticked."""

    def __init__(self, parent: QWidget | None, session: Session, path: Path) -> None:
        super().__init__(parent, self.tr("Review {file}").format(file=path.name), QSize(940, 680))
        self.setMinimumSize(640, 400)
        self._session = session
        self._path = path
        self._review: Review | None = None
        self._job: Job | None = None
        self.model = ReviewModel(self)
        self.table = ReviewTable(self.model, self.tr("What the list would change"))
        self.table.left.connect(self.reject)
        self._lay_out()
        self._add_buttons()
        self.model.ticks_changed.connect(self._show_ticks)
        self._look()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, path: Path) -> bool:
        """Show what the list at `path` would change; whether something of it is being taken."""
        dialog = cls(parent, session, path)
        taken = dialog.exec() == cls.DialogCode.Accepted
        dialog.deleteLater()
        return taken

    def _lay_out(self) -> None:
        self._chips: dict[str, Chip] = {}
        chips = Flow()
        for name, tone in _TONES.items():
            chip = self._chips[name] = Chip("", tone, checkable=True, checked_tone=tone)
            chip.clicked.connect(lambda on, name=name: self._filter(name if on else ""))
            chips.add(chip)
        hint = Label(
            self.tr("A blank cell and a missing row change nothing. What looks damaged or outdated is not ticked."),
            Type.SECOND,
            Ink.SECOND,
            wrap=True,
        )
        top = QVBoxLayout()
        top.setContentsMargins(theme.MARGIN, 3 * theme.STEP, theme.MARGIN, 0)
        top.setSpacing(2 * theme.STEP)
        top.addWidget(hint)
        top.addWidget(chips)
        list_ = QWidget()
        column = QVBoxLayout(list_)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        same = EmptyState("done", self.tr("Nothing new"), self.tr("The list is the same as yours."))
        unreadable = EmptyState("warning", self.tr("Nothing to show"), self.tr("The list could not be read."))
        self._waiting = ProgressBar(self.tr("Looking at the list"))
        self._waiting.setRange(0, 0)
        waiting = QWidget()
        around = QVBoxLayout(waiting)
        around.setContentsMargins(*[theme.MARGIN] * 4)
        around.addWidget(self._waiting)
        around.addStretch()
        self._stack = QStackedWidget()
        self._pages = {"waiting": waiting, "list": list_, "same": same, "unreadable": unreadable}
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._stack)

    def _add_buttons(self) -> None:
        self.sound = Button(self.tr("Select all sound ones"))
        self.sound.clicked.connect(self.model.tick_sound)
        self._close = Button(self.tr("Cancel"))
        self._close.clicked.connect(self.reject)
        self.take = PrimaryButton(self.tr("Apply"), shortcut="Ctrl+Return")
        self.take.clicked.connect(self._apply)
        for button in (self.sound, self._close, self.take):
            self.add_button(button)
        for button in (self.sound, self.take):
            button.hide()
        self._close.setFocus()

    def _look(self) -> None:
        workspace, path = self._session.workspace, self._path
        self._job = self._session.jobs.run(lambda progress: reviewing.review(workspace, path, progress))
        self._job.progressed.connect(self._looking)
        self._job.finished.connect(self._have_looked)
        self._job.failed.connect(self._could_not_look)

    def _looking(self, done: int, total: int) -> None:
        self._waiting.setRange(0, total)
        self._waiting.setValue(done)

    def _have_looked(self, review: Review) -> None:
        self._job, self._review = None, review
        self.model.show(review)
        counts = {
            "changed": (sum(each.uid is not None for each in review.proposals), self.tr("changed")),
            "new": (sum(each.uid is None for each in review.proposals), self.tr("new")),
            "doubtful": (
                sum(bool(cell.doubt or each.doubt) for each in review.proposals for cell in each.cells),
                self.tr("doubtful"),
            ),
            "rejected": (len(review.rejected), self.tr("rejected")),
        }
        for name in FILTERS:
            count, word = counts[name]
            self._chips[name].set_text(f"{paint.number(count)} {word}")
            self._chips[name].setVisible(count > 0)
        listed = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self._pages["list" if listed else "same"])
        for button in (self.sound, self.take):
            button.setVisible(bool(review.proposals))
        if not review.proposals:
            self._close.set_text(self.tr("Close"))
        if listed:
            self.table.select_row(0)
            self.table.setFocus()

    def _could_not_look(self, error: Exception) -> None:
        self._job = None
        self._stack.setCurrentWidget(self._pages["unreadable"])
        self._close.set_text(self.tr("Close"))
        if isinstance(error, UserError):
            self.show_problem(error)
        else:
            self._session.report(error)

    def _filter(self, wanted: str) -> None:
        for name, chip in self._chips.items():
            chip.setChecked(name == wanted)
        self.model.filter(wanted)
        self.table.select_row(0)

    def _show_ticks(self) -> None:
        count = len(self.model.ticked)
        if count == 1:
            self.take.set_text(self.tr("Apply one change"))
        else:
            self.take.set_text(self.tr("Apply %Ln changes", "", count) if count else self.tr("Apply"))
        self.take.setEnabled(count > 0)
        contacts = sum(
            any(cell in self.model.ticked for cell in each.cells)
            for each in (self._review.proposals if self._review else ())
        )
        if contacts == 1:
            self.say(self.tr("In one contact"))
        else:
            self.say(self.tr("In %Ln contacts", "", contacts) if contacts else "")

    def _apply(self) -> None:
        if self._review is not None and self.model.ticked:
            _Taking(self._session, self._review, frozenset(self.model.ticked)).start()
            self.accept()

    def done(self, result: int) -> None:
        """What is still being looked at is not wanted any more."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)


class _Taking(QObject):
    """What was chosen being written, with the dialog closed."""

    def __init__(self, session: Session, review: Review, chosen: frozenset[Cell]) -> None:
        super().__init__(session)
        self._session = session
        self._review = review
        self._chosen = chosen

    def start(self) -> None:
        workspace, review, chosen = self._session.workspace, self._review, self._chosen
        job = self._session.run(
            self.tr("Taking changes from {file}").format(file=review.name),
            lambda progress: reviewing.apply(workspace, review, chosen),
        )
        job.finished.connect(self._taken)
        for signal in (job.finished, job.failed, job.cancelled):
            signal.connect(self.deleteLater)

    def _taken(self, batch: BatchInfo | None) -> None:
        if batch is None:
            self._session.said.emit(self.tr("Nothing changed: what was chosen is there already, or gone."), False)
            return
        self._session.said.emit(messages.label(batch), True)
        self._session.changed.emit()
