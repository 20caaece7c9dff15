"""What became of a contact, action by action, each with Undo; and how it stood on any day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.clock import end_of, local_time, utc_text
from crm_desktop.domain.errors import UserError
from crm_desktop.services.contact_history import ContactAction, contact_actions
from crm_desktop.services.history import contact_as_of
from crm_desktop.ui import theme, when
from crm_desktop.ui.contact.change_words import action_words, change_words, document_lines
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.date_box import DateBox
from crm_desktop.ui.widgets.form_row import LABEL_WIDTH
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from crm_desktop.ui.widgets.text_block import TextBlock

_PAGE = 15  # about what a screen has room for
_MOST_LINES = 12


class HistoryPage(QWidget):
    """The actions, newest first; with a day chosen, the contact as it stood at its end, which cannot be edited."""

    def __init__(self, record: Record, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._shown = _PAGE
        self._asked = ""  # the day the user asked for, ISO; "" for now
        self.day = DateBox(self.tr("As of"), QDate.currentDate())
        self._back = LinkButton(self.tr("Back to now"))
        self._more = LinkButton(self.tr("Show more"))
        self._content = QWidget()
        self._lines = QVBoxLayout(self._content)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._blocks: list[QWidget] = []
        top = QHBoxLayout()
        top.setSpacing(2 * theme.STEP)
        top.addWidget(Label(self.tr("As of"), ink=Ink.THIRD))
        top.addWidget(self.day)
        top.addWidget(self._back)
        top.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, 3 * theme.STEP, theme.MARGIN, theme.MARGIN)
        column.setSpacing(2 * theme.STEP)
        column.addLayout(top)
        column.addWidget(self._content)
        column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.day.dateChanged.connect(self._ask)
        self._back.clicked.connect(self.back_to_now)
        self._more.clicked.connect(self._show_more)

    def back_to_now(self) -> None:
        """Shows the actions again."""
        self.start_anew()
        self.refresh()

    def start_anew(self) -> None:
        """The next contact is shown as it is now."""
        self._shown, self._asked = _PAGE, ""

    def _ask(self, day: QDate) -> None:
        self._asked = day.toString(Qt.DateFormat.ISODate)
        self.refresh()

    def _show_more(self) -> None:
        self._shown *= 2
        self.refresh()

    def refresh(self) -> None:
        """Shows the record's history as it now is."""
        today = self._record.session.today()
        self._clear()
        past = bool(self._asked) and self._asked < today.isoformat()
        with QSignalBlocker(self.day):
            self.day.setMaximumDate(QDate(today.year, today.month, today.day))
            if not past:
                self.day.setDate(self.day.maximumDate())
        self._back.setVisible(past)
        if self._record.uid is None:
            return
        if past:
            self._more.hide()
            self._show_day(self._record.uid, self._asked, today)
        else:
            # One more than is shown tells whether there are more.
            actions = contact_actions(self._record.session.workspace, self._record.uid, self._shown + 1)
            self._show_actions(actions, today)

    def _clear(self) -> None:
        for block in self._blocks:
            self._lines.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._blocks.clear()

    def _add(self, block: QWidget) -> None:
        self._blocks.append(block)
        self._lines.addWidget(block)

    def _show_actions(self, actions: list[ContactAction], today: date) -> None:
        for action in actions[: self._shown]:
            block = ActionBlock(action, today)
            block.undo.clicked.connect(lambda checked, number=action.batch.id: self._record.session.undo(number))
            self._add(block)
        self._more.setVisible(len(actions) > self._shown)

    def _show_day(self, uid: bytes, day: str, today: date) -> None:
        try:
            contact = contact_as_of(self._record.session.workspace, uid, end_of(day))
        except UserError:
            self._add(Label(self.tr("This contact was not there yet."), ink=Ink.SECOND, wrap=True))
            return
        told = self.tr("As it stood at the end of {day}").format(day=when.day_text(day, today))
        self._add(Label(told, ink=Ink.SECOND, wrap=True))
        for label, value in document_lines(contact):
            self._add(Fact(label, value))


class ActionBlock(QWidget):
    """One action: what, by whom and when, and its changes."""

    def __init__(self, action: ContactAction, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        batch = action.batch
        moment = when.moment_text(utc_text(local_time(batch.time)), today)
        what = " · ".join(part for part in (action_words(action), batch.author) if part)
        shown = len(action.changes) if len(action.changes) <= _MOST_LINES else _MOST_LINES - 1
        lines = [change_words(change, made=action.made) for change in action.changes[:shown]]
        if more := len(action.changes) - shown:
            lines.append(self.tr("and %n more", "", more))
        self.undo = LinkButton(self.tr("Undo"))
        self.undo.setAccessibleName(f"{self.undo.text()}: {what}")
        if batch.changes > len(action.changes):
            self.undo.setToolTip(self.tr("Takes back all that was done at once: %Ln changes", "", batch.changes))
        ink = Ink.THIRD if action.undone else Ink.INK
        head = QHBoxLayout()
        head.setSpacing(2 * theme.STEP)
        head.addWidget(ElidedLabel(what, Type.MEDIUM, ink), 1)
        head.addWidget(Label(moment, ink=Ink.THIRD))
        head.addWidget(Label(self.tr("undone"), Type.SECOND, Ink.THIRD) if action.undone else self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 11)
        column.setSpacing(2)
        column.addLayout(head)
        text = TextBlock("\n".join(lines), ink=Ink.THIRD if action.undone else Ink.SECOND)
        if lines:
            column.addWidget(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.colors().line)


class Fact(QWidget):
    """A label and a value that only show."""

    def __init__(self, label: str, value: str) -> None:
        super().__init__()
        name = Label(label, ink=Ink.THIRD, wrap=True)
        name.setFixedWidth(LABEL_WIDTH - 6)
        text = TextBlock(value, Type.MEDIUM)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(6)
        row.addWidget(name, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
