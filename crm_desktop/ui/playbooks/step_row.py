"""One step of a playbook as a line of fields: kind, what, how many days after or before, and at what time; below it,
where wanted, how it is meant, how urgent it is and how long it takes.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain.playbook import FARTHEST, Step
from crm_desktop.ui import theme, when, words
from crm_desktop.ui.activity.due_picker import parse_time
from crm_desktop.ui.activity.note_edit import NoteEdit
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.flat_button import FlatButton
from crm_desktop.ui.widgets.number_line import number

_TYPE_WIDTH, _DAYS_WIDTH, _SIDE_WIDTH, _TIME_WIDTH = 100, 44, 168, 80
_GAP, _LONGEST_MINUTES = 6, 24 * 60
_UP, _DOWN = -1, 1
_SIDES = ((1, False), (1, True), (-1, False), (-1, True))  # as the choice has them


class StepRow(QWidget):
    """Edits a step where it stands. Signals: `edited()`, a field was changed and left; `moved(int)`, up (-1) or down by
    Alt with an arrow or the buttons; `removed()`.
    """

    edited = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self.type = Choice(self.tr("Kind"))
        self.summary = QLineEdit(placeholderText=self.tr("What is to be done"))
        self.days = QLineEdit()
        self.side = Choice(self.tr("Days or working days, after or before"))
        self.time = QLineEdit(placeholderText=self.tr("any time"))
        self.notes = Notes(self.tr("How it is meant: what to ask, what to say"), height=52)
        self.minutes = QLineEdit(placeholderText=self.tr("minutes"))
        self.priority = Choice(self.tr("Priority"))
        self._below = QWidget()
        self._fill()
        self._lay_out()
        self._connect()
        self.show_step(step)

    def _fill(self) -> None:
        for code, name in words.offered("type"):
            self.type.addItem(name, code)
        for text in self._sides():
            self.side.addItem(text)
        self.priority.addItem(self.tr("no priority"), None)
        for priority in words.PRIORITIES:
            self.priority.addItem(words.priority(priority), priority)
        self.summary.setAccessibleName(self.tr("What is to be done"))
        self.days.setAccessibleName(self.tr("How many days"))
        self.days.setValidator(QIntValidator(0, FARTHEST, self))
        self.days.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.time.setAccessibleName(self.tr("Time"))
        self.time.setToolTip(self.tr("For example 15:30 or 3pm; empty for any time of the day"))
        self.minutes.setAccessibleName(self.tr("Duration in minutes"))
        self.minutes.setValidator(QIntValidator(0, _LONGEST_MINUTES, self))

    def _sides(self) -> tuple[str, ...]:
        """What the number of days counts, in the order of `_SIDES`."""
        count = number(self.days)
        if count == 1:
            return (
                self.tr("day after"),
                self.tr("working day after"),
                self.tr("day before"),
                self.tr("working day before"),
            )
        return (
            self.tr("days after", "", count),
            self.tr("working days after", "", count),
            self.tr("days before", "", count),
            self.tr("working days before", "", count),
        )

    def _name_sides(self) -> None:
        for place, text in enumerate(self._sides()):
            self.side.setItemText(place, text)

    def _type_width(self) -> int:
        return max(_TYPE_WIDTH, self.type.sizeHint().width())

    def _side_width(self) -> int:
        return max(_SIDE_WIDTH, self.side.sizeHint().width())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for widget, width in (
            (self.type, self._type_width()),
            (self.summary, 0),
            (self.days, _DAYS_WIDTH),
            (self.side, self._side_width()),
            (self.time, _TIME_WIDTH),
        ):
            if width:
                widget.setFixedWidth(width)
            row.addWidget(widget, 0 if width else 1)
        self._buttons = [
            FlatButton("note", self.tr("Notes, priority and duration")),
            FlatButton("up", self.tr("Move up (Alt ↑)")),
            FlatButton("down", self.tr("Move down (Alt ↓)")),
            FlatButton("delete", self.tr("Delete the step")),
        ]
        row.addSpacing(theme.STEP)
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(row)
        column.addWidget(self._below)
        self._lay_out_below()

    def _lay_out_below(self) -> None:
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, theme.STEP)
        below.setSpacing(_GAP)
        below.addSpacing(self._type_width() + _GAP)
        below.addWidget(self.notes, 1)
        for widget, width in (
            (self.priority, self._side_width()),
            (self.minutes, _TIME_WIDTH),
        ):  # under the side and the time
            widget.setFixedWidth(width)
            below.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        buttons = sum(button.sizeHint().width() + _GAP for button in self._buttons)
        below.addSpacing(theme.STEP + buttons)
        self._below.hide()

    def _connect(self) -> None:
        self.notes.left.connect(self.edited)
        self.days.textChanged.connect(self._name_sides)
        for line in (self.summary, self.days, self.time, self.minutes):
            line.editingFinished.connect(self._left)
            line.installEventFilter(self)
        for choice in (self.type, self.side, self.priority):
            choice.activated.connect(lambda _: self.edited.emit())
            choice.installEventFilter(self)
        more, up, down, delete = self._buttons
        more.clicked.connect(self._open)
        up.clicked.connect(lambda: self.moved.emit(_UP))
        down.clicked.connect(lambda: self.moved.emit(_DOWN))
        delete.clicked.connect(self.removed)

    def show_step(self, step: Step) -> None:
        """Shows a step, without disturbing what is typed just now."""
        self._step = step
        if self.type.findData(step.type) < 0:  # one that is not offered any more
            self.type.addItem(words.activity_type(step.type), step.type)
        if self.priority.findData(step.priority) < 0:
            self.priority.addItem(words.priority(step.priority or 0), step.priority)
        with QSignalBlocker(self.type), QSignalBlocker(self.side), QSignalBlocker(self.priority):
            self.priority.setCurrentIndex(self.priority.findData(step.priority))
            self.type.setCurrentIndex(self.type.findData(step.type))
            sign, _ = self._side()
            sign = -1 if step.days < 0 else 1 if step.days else sign  # none is neither: it stays as it was chosen
            self.side.setCurrentIndex(_SIDES.index((sign, step.working_days)))
        shown = when.time_text(step.time) if step.time else ""
        lines = {
            self.summary: step.summary,
            self.days: str(abs(step.days)),
            self.time: shown,
            self.minutes: str(step.duration or ""),
        }
        if not self.notes.hasFocus() and self.notes.text() != step.description:
            self.notes.setPlainText(step.description)
        if step.description or step.duration or step.priority:
            self._below.show()
        for line, text in lines.items():
            if not line.hasFocus() and line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)

    def _open(self) -> None:
        """What stands below the line comes, or goes where there is nothing."""
        filled = bool(self.notes.text() or self.minutes.text() or self.priority.currentData())
        self._below.setVisible(self._below.isHidden() or filled)
        if not self._below.isHidden():
            self.notes.setFocus()

    def step(self) -> Step:
        """The step as it now reads."""
        sign, working_days = self._side()
        return replace(
            self._step,
            type=str(self.type.currentData()),
            summary=self.summary.text().strip(),
            days=number(self.days) * sign,
            working_days=working_days,
            time=self._time(),
            description=self.notes.text(),
            duration=number(self.minutes) or None,
            priority=self.priority.currentData(),
        )

    def _side(self) -> tuple[int, bool]:
        """After (1) or before (-1), and whether working days are counted."""
        return _SIDES[max(self.side.currentIndex(), 0)]

    def _time(self) -> str:
        """The time that is typed; what is none gives way to the time before it."""
        text = self.time.text().strip()
        if not text:
            return ""
        found = parse_time(text)
        return self._step.time if found is None else found

    def _left(self) -> None:
        time = self._time()
        self.time.setText(when.time_text(time) if time else "")
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves the step from any of its fields."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: _UP, Qt.Key.Key_Down: _DOWN}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.moved.emit(step)
                return True
        return super().eventFilter(watched, event)

    def field(self) -> int:
        """Which of the fields has the keyboard, -1 for none."""
        return next((place for place, widget in enumerate(self._fields()) if widget.hasFocus()), -1)

    def focus(self, field: int) -> None:
        """Gives the keyboard to one of the fields."""
        self._fields()[field].setFocus()

    def _fields(self) -> list[QWidget]:
        below = (self.notes, self.priority, self.minutes)
        return [self.summary, self.type, self.days, self.side, self.time, *below, *self._buttons]


class Notes(NoteEdit):
    """Several lines. Signal: `left()`, the keyboard went elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
