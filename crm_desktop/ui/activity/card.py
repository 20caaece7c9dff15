"""The inline cards of the detail pane: recording what was done, and planning what comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.clock import utc_now
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.services import activities
from crm_desktop.store import queries
from crm_desktop.ui import theme, words
from crm_desktop.ui.activity.due_picker import DuePicker
from crm_desktop.ui.activity.next_step_chips import NextStepChips
from crm_desktop.ui.activity.note_edit import NoteEdit, NoteLine, is_card_key
from crm_desktop.ui.activity.result_chips import ResultChips
from crm_desktop.ui.activity.understood import Understood
from crm_desktop.ui.calls.line import CallMinutes
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.chip import ChipChoice
from crm_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from crm_desktop.services.quick import NextStep

_NEVER_LOGGED, _NEVER_PLANNED = "todo", "note"


class ActivityCard(Card):
    """A card that writes one activity of one contact. Ctrl Enter writes it, Esc closes it.

    Signals: `written()` and `left()`; after either the card is done with.
    """

    written = Signal()
    left = Signal()

    def __init__(self, session: Session, contact: Uid, heading: str) -> None:
        super().__init__(heading)
        self._session = session
        self._contact = contact
        self.setAccessibleName(heading)

    def _add_buttons(self, text: str) -> None:
        done = PrimaryButton(text, shortcut="Ctrl+Return")
        done.clicked.connect(self.write)
        close = Button(self.tr("Close"))
        close.setToolTip(f"{self.tr('Close')} (Esc)")
        close.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        row.addWidget(done)
        row.addWidget(close)
        row.addStretch()
        self.body.addSpacing(theme.STEP)
        self.body.addLayout(row)

    def begin(self) -> None:
        """Takes the keyboard."""
        raise NotImplementedError

    def is_touched(self) -> bool:
        """Whether anything was written that would be lost with the card."""
        raise NotImplementedError

    def write(self) -> None:
        """Records what the card says."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_card_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_card_key(event):
            self.write()
        else:
            super().keyPressEvent(event)


class RecordCard(ActivityCard):
    """How did it go? Records something new that was done, or completes what was planned."""

    def __init__(
        self, session: Session, contact: Uid, planned: Activity | None = None, written: Activity | None = None
    ) -> None:
        super().__init__(session, contact, planned.summary or words.activity_type(planned.type) if planned else "")
        self.planned = planned
        self._written = written or Activity()  # its direction, and its type where one was named
        types = _types(but=_NEVER_LOGGED)
        type_ = planned.type if planned else written.type if written else types[0][0]
        self._types = ChipChoice(self.tr("What was done"), list(types), current=None if planned else type_)
        self._first = type_
        self._results = ResultChips(type_)
        self._text = NoteEdit(self.tr("What was said, what was agreed…"))
        row = queries.contact_row(session.workspace.database, contact)
        self.minutes = CallMinutes(session, contact, row.name if row else "")
        self.left.connect(self.minutes.dismiss)
        self._next = NextStepChips(session)
        self._next.follow(type_, planned.summary if planned else "")
        self._results.choose(self._written.result)
        self._types.chosen.connect(self._show_type)
        self._results.chosen.connect(self._next.suggest)
        if planned is None:
            self.body.addWidget(self._types)
        self.body.addWidget(self._results)
        self.body.addWidget(self._text)
        self.body.addWidget(self.minutes)
        self.body.addSpacing(theme.STEP)
        self.body.addWidget(Label(self.tr("Next step"), Type.STRONG))
        self.body.addWidget(self._next)
        self._add_buttons(self.tr("Done"))
        self._show_minutes(type_)

    def _show_type(self, type_: str) -> None:
        self._results.set_type(type_)
        self._next.follow(type_)
        self._show_minutes(type_)

    def _show_minutes(self, type_: str) -> None:
        self.minutes.setVisible(words.choices().like(type_) == "call" or self.minutes.is_measured())

    def begin(self) -> None:
        if self._written.type == "email":  # what was written is to be told
            self._text.setFocus()
            return
        # Where the digits give results; the text is one Tab away.
        if not self._results.focus_first():
            self._text.setFocus()

    def choose_result(self, result: str) -> None:
        self._results.choose(result)

    def is_touched(self) -> bool:
        return bool(self._text.text() or self._results.current()) or self._next.is_touched()

    def write(self) -> None:
        workspace, result, text = self._session.workspace, self._results.current(), self._text.text()
        step = self._next.activity(self._session.today())
        if self.planned is not None:
            uid = parse_uid(self.planned.uid)
            minutes = self.minutes.value(result)
            done_now = replace(self.planned, status="done", result=result)
            said = self.tr("Completed {what}").format(what=words.activity_title(done_now))
            done = self._session.write(
                lambda: activities.complete(workspace, uid, result, text, next_step=step, duration=minutes), said
            )
        else:
            activity = Activity(
                type=self._types.current() or self._first,
                status="done",
                description=text,
                completed=utc_now(),
                result=result,
                direction=self._written.direction,
                duration=self.minutes.value(result),
                contacts=[uid_text(self._contact)],
            )
            said = self.tr("Recorded {what}").format(what=words.activity_title(activity))
            done = self._session.write(lambda: activities.add(workspace, activity, step), said)
        if done is not None:
            self.minutes.finish()
            self.written.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._results.choose_by_key(event):
            super().keyPressEvent(event)


class PlanCard(ActivityCard):
    """What comes next? What is written may say kind and day, too ("send the quote fri 3pm"); the chips follow it."""

    def __init__(self, session: Session, contact: Uid) -> None:
        super().__init__(session, contact, self.tr("Follow up"))
        kinds = _types(but=_NEVER_PLANNED)
        self._offered = [code for code, _ in kinds]
        self._read = Activity(type=self._offered[0])  # of the words, with the contacts that they name
        self._step: NextStep | None = None
        self._kind = ""  # the kind that the user chose, whatever the text says
        self._kinds = ChipChoice(self.tr("What kind"), list(kinds), current=self._offered[0])
        self._what = NoteLine(self.tr("What is to be done"), self.tr("What? Such as “send the quote fri 3pm”"))
        days: list[tuple[str, str]] = [
            ("0", self.tr("Today")),
            ("1", self.tr("Tomorrow")),
            ("3", self.tr("In 3 days")),
            ("7", self.tr("Next week")),
            ("pick", self.tr("Pick…")),
        ]
        self._days = ChipChoice(self.tr("When"), list(days), current="1")
        self._day = "1"
        self._picker = DuePicker()
        self._understood = Understood()
        for widget in (self._kinds, self._what, self._days, self._picker, self._understood):
            self.body.addWidget(widget)
        self._picker.hide()
        self._kinds.chosen.connect(self._choose_kind)
        self._days.chosen.connect(self._choose_day)
        self._what.textChanged.connect(self._read_text)
        self._what.returnPressed.connect(self.write)
        self._add_buttons(self.tr("Plan"))

    def _choose_kind(self, kind: str) -> None:
        self._kind = kind

    def _choose_day(self, day: str) -> None:
        self._day, self._read.due = day, ""
        self._picker.setVisible(day == "pick")
        self._understood.show_step(self._step, self._session.today())

    def _read_text(self, text: str) -> None:
        """Shows in the chips what the text says of them."""
        today = self._session.today()
        now = datetime.combine(today, datetime.now().time())
        from crm_desktop.services import quick  # reads five languages: not for the first picture

        written = text.strip()
        self._step = quick.next_step(self._session.workspace.database, written, now) if written else None
        self._read = self._step.activity if self._step else Activity(type=self._offered[0])
        with QSignalBlocker(self._kinds), QSignalBlocker(self._days):
            kind = self._kind or self._read.type
            self._kinds.choose(kind if kind in self._offered else None)
            self._days.choose(None if self._read.due else self._day)
        self._picker.setVisible(self._day == "pick" and not self._read.due)
        self._understood.show_step(self._step, today)

    def begin(self) -> None:
        self._what.setFocus()

    def is_touched(self) -> bool:
        return bool(self._what.text().strip())

    def activity(self, today: date) -> Activity:
        """What would be planned."""
        due = self._read.due
        if not due:
            due = self._picker.due() if self._day == "pick" else (today + timedelta(days=int(self._day))).isoformat()
        with_ = self._read.contacts or [uid_text(self._contact)]
        return replace(self._read, type=self._kind or self._read.type, due=due, contacts=with_)

    def write(self) -> None:
        step = self.activity(self._session.today())
        said = self.tr("Planned {what}").format(what=words.activity_title(step))
        if self._session.write(lambda: activities.add(self._session.workspace, step), said) is not None:
            self.written.emit()


def _types(but: str) -> list[tuple[str, str]]:
    """The types to choose from, but for one; calls there are always."""
    offered = words.offered("type")
    return [each for each in offered if each[0] != but] or [("call", words.activity_type("call"))]
