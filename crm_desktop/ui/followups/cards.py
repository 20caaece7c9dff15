"""The cards of the completion pane: how did it go, and what is planned for whoever goes cold."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.progress import Progress
from crm_desktop.services import activities
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.ui import theme, words
from crm_desktop.ui.activity.next_step_chips import NextStepChips
from crm_desktop.ui.activity.note_edit import NoteEdit, NoteLine
from crm_desktop.ui.activity.result_chips import ResultChips
from crm_desktop.ui.calls.line import CallMinutes
from crm_desktop.ui.followups.writing import write
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.label import Label


def _tr(text: str) -> str:
    return QCoreApplication.translate("FollowUps", text)


class WorkCard(Card):
    """What is asked about the selected work. Signals: `done_wanted()`; `snooze_wanted(button)`."""

    done_wanted = Signal()
    snooze_wanted = Signal(QWidget)

    def __init__(self, session: Session, heading: str) -> None:
        super().__init__(heading)
        self._session = session
        self._next = NextStepChips(session)

    def _add_buttons(self, done: str, *, snooze: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        button = PrimaryButton(done, shortcut="Ctrl+Return")
        button.clicked.connect(self.done_wanted)
        row.addWidget(button)
        if snooze:
            later = Button(self.tr("Snooze"))
            later.setToolTip(self.tr("Move it to a later time (S in the list)"))
            later.clicked.connect(lambda: self.snooze_wanted.emit(later))
            row.addWidget(later)
        row.addStretch()
        self.body.addSpacing(theme.STEP)
        self.body.addLayout(row)

    def choose_result(self, number: int) -> None:
        """Chooses the result with that key, if there is one."""

    def focus_text(self) -> None:
        """Takes the keyboard to where something is written."""
        raise NotImplementedError

    def is_touched(self) -> bool:
        """Whether anything was written that would be lost with the card."""
        raise NotImplementedError

    def write(self, done: Callable[[], object]) -> None:
        """Records what the card says, and calls `done` once it is written."""
        raise NotImplementedError


class CompletionCard(WorkCard):
    """How did it go? A result, what was said, and the next step, for one follow-up or for several alike."""

    def __init__(self, session: Session, work: Sequence[FollowUp]) -> None:
        super().__init__(session, _tr("How did it go?"))
        self._uids = [each.uid for each in work]
        types = {each.type for each in work}
        self._type = types.pop() if len(types) == 1 else "todo"  # of mixed kinds there is no result in common
        self._choices = words.choices().results_of(self._type)
        self._results = ResultChips(self._type, self)  # with a parent: it shows itself
        self.choose_result(1)
        self._text = NoteEdit(self.tr("What was said, what was agreed…"))
        self._minutes = self._minutes_of(work)
        self._next.follow(self._type, work[0].summary if len(work) == 1 else "")
        self._results.chosen.connect(self._next.suggest)
        self.body.addWidget(self._results)
        self.body.addWidget(self._text)
        if self._minutes is not None:
            self.body.addWidget(self._minutes)
            session.calls.changed.connect(self._show_minutes)
            self._show_minutes()
        self.body.addSpacing(theme.STEP)
        self.body.addWidget(Label(self.tr("Next step"), Type.STRONG))
        self.body.addWidget(self._next)
        self._add_buttons(self.tr("Done"), snooze=True)

    def _minutes_of(self, work: Sequence[FollowUp]) -> CallMinutes | None:
        contact = work[0].contact if len(work) == 1 else None
        return CallMinutes(self._session, contact, work[0].name) if contact is not None else None

    def _show_minutes(self) -> None:
        if self._minutes is not None:
            self._minutes.setVisible(words.choices().like(self._type) == "call" or self._minutes.is_measured())

    def choose_result(self, number: int) -> None:
        if 0 < number <= len(self._choices):
            self._results.choose(self._choices[number - 1])

    def focus_text(self) -> None:
        self._text.setFocus()

    def is_touched(self) -> bool:
        chose = self._results.current() not in ("", *self._choices[:1])
        return bool(self._text.text()) or chose or self._next.is_touched()

    def write(self, done: Callable[[], object]) -> None:
        workspace, uids = self._session.workspace, self._uids
        result, text, step = self._results.current(), self._text.text(), self._next.activity(self._session.today())
        minutes = self._minutes.value(result) if self._minutes else None
        said = self.tr("Completed %Ln follow-ups", "", len(uids)) if len(uids) > 1 else ""

        def complete(progress: Progress) -> BatchInfo:
            return activities.complete_many(
                workspace, uids, result, text, next_step=step, duration=minutes, progress=progress
            )

        def written() -> None:
            if self._minutes is not None:
                self._minutes.finish()
            done()

        write(self._session, len(uids), self.tr("Completing follow-ups"), complete, said, written)


class ColdCard(WorkCard):
    """What is to be done next with contacts for whom nothing is planned."""

    def __init__(self, session: Session, work: Sequence[GoingCold]) -> None:
        super().__init__(session, _tr("Plan the next step"))
        self._uids = [each.uid for each in work]
        self._next.follow("call")
        self._next.choose("tomorrow")
        self.body.addWidget(self._next)
        self._add_buttons(self.tr("Plan"), snooze=False)

    def focus_text(self) -> None:
        line = self._next.findChild(NoteLine)
        if line is not None:
            line.setFocus()

    def is_touched(self) -> bool:
        return self._next.is_touched()

    def write(self, done: Callable[[], object]) -> None:
        step = self._next.activity(self._session.today())
        if step is None:
            self._session.said.emit(self.tr("Choose a day, or write what comes next."), False)
            return
        workspace, uids = self._session.workspace, self._uids
        said = self.tr("Planned %Ln follow-ups", "", len(uids)) if len(uids) > 1 else ""
        doing = self.tr("Planning follow-ups")
        write(self._session, len(uids), doing, lambda _: activities.plan_each(workspace, step, uids), said, done)
