"""Putting a playbook to work for contacts: which one, counted from which day, and when each of its steps would be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.playbook import Playbook, Step
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.services import playbooks
from crm_desktop.store import playbooks as stored
from crm_desktop.store import queries
from crm_desktop.ui import icons, paint, theme, when, words
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.playbooks import catalog
from crm_desktop.ui.playbooks.words import offset_text
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.date_box import DateBox
from crm_desktop.ui.widgets.label import ElidedLabel, IconLabel, Label
from crm_desktop.ui.widgets.scroll import Scroll

_LABEL_WIDTH, _DUE_WIDTH = 104, 132
_AT_ONCE = 200
"""Contacts that are written for while the window waits; for more it is long work, which shows progress."""


class ApplyDialog(Dialog):
    """Chooses a playbook and its anchor day, and applies it to contacts."""

    def __init__(self, parent: QWidget | None, session: Session, contacts: Sequence[Uid]) -> None:
        super().__init__(parent, self.tr("Apply a playbook"), QSize(640, 540))
        self.setMinimumSize(480, 360)
        self._session = session
        self._contacts = list(dict.fromkeys(contacts))
        self._playbooks: list[Playbook] = []
        self.choice = Choice(self.tr("Playbook"))
        today = session.today()
        self.day = DateBox(self.tr("Day"), QDate(today.year, today.month, today.day))
        self._description = Label(ink=Ink.SECOND, wrap=True)
        self._day_label = Label(ink=Ink.THIRD, wrap=True)
        self._busy = Label(ink=Ink.AMBER, wrap=True)
        self.preview = Scroll(QWidget())
        self.apply = PrimaryButton(self.tr("Apply"), shortcut="Ctrl+Return")
        self._lay_out()
        self._load()
        self.choice.currentIndexChanged.connect(lambda _: self._show())
        self.day.dateChanged.connect(lambda _: self._show())
        self.choice.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, contacts: Sequence[Uid]) -> bool:
        """Whether a playbook was applied, or is being applied."""
        dialog = cls(parent, session, contacts)
        accepted = bool(dialog.exec())
        dialog.deleteLater()
        return accepted

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(2 * theme.STEP)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        edit = Button(self.tr("Edit…"))
        edit.clicked.connect(self._edit)
        line = QHBoxLayout()
        line.setSpacing(2 * theme.STEP)
        line.addWidget(self.choice, 1)
        line.addWidget(edit)
        day = QHBoxLayout()
        day.setSpacing(2 * theme.STEP)
        day.addWidget(self.day)
        day.addWidget(self._day_label, 1)
        for row, (text, field) in enumerate(
            ((self.tr("For"), None), (self.tr("Playbook"), line), (self.tr("Counted from"), day))
        ):
            grid.addWidget(Label(text, ink=Ink.THIRD), row, 0)
            if field is None:
                grid.addWidget(ElidedLabel(self._whom(), Type.MEDIUM), row, 1)
            else:
                grid.addLayout(field, row, 1)
        grid.addWidget(self._description, 3, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._busy)
        self.body.addWidget(self.preview, 1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.apply.clicked.connect(self._apply)
        self.add_button(cancel)
        self.add_button(self.apply)

    def _whom(self) -> str:
        row = queries.contact_row(self._session.workspace.database, self._contacts[0])
        if len(self._contacts) == 1 and row is not None:
            return row.name
        return self.tr("%Ln contacts", "", len(self._contacts))

    def _load(self) -> None:
        chosen = self.choice.currentData()
        self._playbooks = catalog.read(self._session)
        self.choice.clear()
        for each in self._playbooks:
            self.choice.addItem(each.name, each.uid)
        self.choice.setCurrentIndex(max(self.choice.findData(chosen), 0) if self._playbooks else -1)
        self._show()

    def playbook(self) -> Playbook | None:
        """The chosen one."""
        return next((each for each in self._playbooks if each.uid == self.choice.currentData()), None)

    def anchor(self) -> str:
        """The chosen day."""
        return str(self.day.date().toString(Qt.DateFormat.ISODate))

    def _show(self) -> None:
        chosen = self.playbook()
        self._description.setText(chosen.description if chosen else "")
        self._description.setVisible(bool(chosen and chosen.description))
        self._day_label.setText(chosen.anchor if chosen else "")
        self.show_problem(None)
        busy = self._show_busy(chosen)
        dated: list[tuple[Step, str]] = []
        try:
            if chosen is not None:
                dated = playbooks.schedule(chosen, self.anchor(), self._session.workspace.weekend)
        except UserError as error:
            self.show_problem(error)
        self.preview.set_content(self._make_preview(chosen, dated))
        self.apply.setEnabled(bool(dated) and busy < len(self._contacts))

    def _show_busy(self, chosen: Playbook | None) -> int:
        """Says for how many it is at work already; returns that."""
        database = self._session.workspace.database
        busy = len(stored.having(database, parse_uid(chosen.uid), self._contacts)) if chosen else 0
        if busy == len(self._contacts) == 1:
            text = self.tr("It is at work already; stop it first to begin again.")
        elif busy == len(self._contacts):
            text = self.tr("It is at work for all of them already.")
        else:
            text = self.tr("For {busy} of them it is at work already: they are left out.")
        self._busy.setText(text.format(busy=paint.number(busy)))
        self._busy.setVisible(busy > 0)
        return busy

    def _make_preview(self, chosen: Playbook | None, dated: Sequence[tuple[Step, str]]) -> QWidget:
        """Each step with its day."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if chosen is not None and not chosen.steps:
            column.addWidget(Label(self.tr("It has no steps yet."), ink=Ink.THIRD))
        for step, due in dated:
            column.addWidget(StepLine(step, due, self._session.today()))
        column.addStretch()
        return inside

    def _edit(self) -> None:
        from crm_desktop.ui.playbooks.dialog import PlaybooksDialog

        PlaybooksDialog.ask(self, self._session, str(self.choice.currentData() or ""))
        self._load()

    def _apply(self) -> None:
        chosen = self.playbook()
        if chosen is None:
            return
        session, uid, anchor, contacts = self._session, parse_uid(chosen.uid), self.anchor(), self._contacts
        if len(contacts) <= _AT_ONCE:
            if session.write(lambda: playbooks.apply(session.workspace, uid, contacts, anchor)) is not None:
                self.accept()
            return
        job = session.run(
            self.tr("Applying {name}").format(name=chosen.name),
            lambda progress: playbooks.apply(session.workspace, uid, contacts, anchor, progress),
        )
        job.finished.connect(lambda info: _tell(session, info))
        self.accept()


def _tell(session: Session, info: BatchInfo) -> None:
    session.said.emit(messages.label(info), True)
    session.changed.emit()


class StepLine(QWidget):
    """A step that would be planned: its kind, what it is, where it lies from the anchor day, and when that is."""

    def __init__(self, step: Step, due: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(theme.ROW)
        tone = when.due_tone(due, today)
        icon = words.icon(step.type)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.STEP)
        row.addWidget(IconLabel(icon if icon in icons.NAMES else "note"))
        row.addWidget(Label(paint.isolate(step.summary) or words.activity_type(step.type), wrap=True), 1)
        row.addWidget(Label(offset_text(step.days, step.working_days), Type.SECOND, Ink.THIRD))
        self.due = Label(when.weekday_text(due, today), Type.MEDIUM, Ink.INK if tone is Tone.PLAIN else Ink(tone.value))
        self.due.setMinimumWidth(_DUE_WIDTH)
        row.addWidget(self.due)
