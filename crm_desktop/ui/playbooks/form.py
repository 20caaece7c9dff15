"""One playbook as a form: what it is called, what starts and ends it, and its steps."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain.playbook import Playbook, Step
from crm_desktop.store import queries
from crm_desktop.store.database import Database
from crm_desktop.ui import theme, words
from crm_desktop.ui.playbooks.step_row import Notes, StepRow
from crm_desktop.ui.playbooks.words import starts_words
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.scroll import Scroll

_LABEL_WIDTH = 104


class PlaybookForm(QWidget):
    """Signal: `edited(Playbook)`, the playbook as it now reads, after each field that was changed and left."""

    edited = Signal(object)

    def __init__(self, database: Database, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._playbook = Playbook()
        self.rows: list[StepRow] = []
        self.name = QLineEdit()
        self.description = Notes(self.tr("What it is for, and how it is meant"), height=52)
        self.anchor = QLineEdit(placeholderText=self.tr("such as: the day of the meeting"))
        self.starts = Choice(self.tr("Starts"))
        self.starts_on = QLineEdit()
        self.stops = CheckBox(self.tr("Stops when the contact answers: what is left is given up"))
        self.add = Button(self.tr("Add a step"), icon="add")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(2 * theme.STEP)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for value, text in starts_words():
            self.starts.addItem(text, value)
        start = QHBoxLayout()
        start.setSpacing(2 * theme.STEP)
        start.addWidget(self.starts)
        start.addWidget(self.starts_on, 1)
        fields: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("What for"), self.description),
            (self.tr("Counted from"), self.anchor),
            (self.tr("Starts"), start),
        )
        for row, (text, field) in enumerate(fields):
            label = Label(text, ink=Ink.THIRD)
            grid.addWidget(
                label, row, 0, Qt.AlignmentFlag.AlignTop if field is self.description else Qt.AlignmentFlag(0)
            )
            if isinstance(field, QHBoxLayout):
                grid.addLayout(field, row, 1)
            else:
                field.setAccessibleName(text)
                label.setBuddy(field)
                grid.addWidget(field, row, 1)
        self.starts_on.setAccessibleName(self.tr("Which one starts it"))
        grid.addWidget(self.stops, 4, 1)
        inside = QWidget()
        self._steps = QVBoxLayout(inside)
        self._steps.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        self._steps.setSpacing(3 * theme.STEP)
        self._steps.addLayout(grid)
        self._steps.addSpacing(theme.STEP)
        self._steps.addWidget(Label(self.tr("Steps"), Type.STRONG))
        self._place = QWidget()
        self._steps.addWidget(self._place)
        self._steps.addWidget(self.add)
        self._steps.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroll(inside))

    def _connect(self) -> None:
        for line in (self.name, self.anchor, self.starts_on):
            line.editingFinished.connect(self._tell)
        self.description.left.connect(self._tell)
        self.stops.toggled.connect(self._tell)
        self.starts.activated.connect(lambda _: self._choose_start())
        self.add.clicked.connect(self.add_step)
        self._suggestions = QStringListModel(self)
        completer = QCompleter(self._suggestions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.starts_on.setCompleter(completer)

    def show_playbook(self, playbook: Playbook) -> None:
        """Shows a playbook; of the same one, what is typed just now is not disturbed, of another it is told."""
        before, typed = self._playbook, self.playbook()
        other = playbook.uid != before.uid
        with QSignalBlocker(self):  # a line that loses the keyboard meanwhile speaks of two playbooks at once
            self._fill(playbook, other)
        if other and before.uid and typed != before:
            self.edited.emit(typed)

    def _fill(self, playbook: Playbook, other: bool) -> None:
        order = [step.uid for step in playbook.steps]
        if other or order != [row.step().uid for row in self.rows]:
            self._rebuild(playbook, keep_focus=not other)
        self._playbook = playbook
        kind, _, value = playbook.starts_on.partition(":")
        with QSignalBlocker(self.stops):
            self.stops.setChecked(playbook.stops_on_reach)
        if other or kind:  # "when this tag is set" stays while the tag is not yet named
            self.starts.setCurrentIndex(max(self.starts.findData(kind), 0))
        self._show_start()
        shown = words.of(kind, value) if kind in ("status", "tier") else value
        for line, text in ((self.name, playbook.name), (self.anchor, playbook.anchor), (self.starts_on, shown)):
            if other or not line.hasFocus():
                line.setText(text)
        if (other or not self.description.hasFocus()) and self.description.text() != playbook.description:
            self.description.setPlainText(playbook.description)
        for row, step in zip(self.rows, playbook.steps, strict=True):
            row.show_step(step)

    def _rebuild(self, playbook: Playbook, *, keep_focus: bool) -> None:
        """A row for each step; the keyboard stays with the step that it was at."""
        focused = next(((row.step().uid, row.field()) for row in self.rows if row.field() >= 0), ("", -1))
        known = {row.step().uid for row in self.rows}
        old, self._place = self._place, QWidget()
        column = QVBoxLayout(self._place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.rows = []
        for step in playbook.steps:
            row = StepRow(step)
            row.edited.connect(self._tell)
            row.moved.connect(lambda by, row=row: self._move(row, by))
            row.removed.connect(lambda row=row: self._remove(row))
            column.addWidget(row)
            self.rows.append(row)
        place = self._steps.indexOf(old)
        self._steps.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._steps.insertWidget(place, self._place)
        if not keep_focus:
            return
        for row in self.rows:
            if row.step().uid == focused[0]:
                row.focus(focused[1])
            elif row.step().uid not in known:
                row.focus(0)

    def playbook(self) -> Playbook:
        """The playbook as it now reads."""
        kind, value = str(self.starts.currentData()), self.starts_on.text().strip()
        if kind in ("status", "tier"):
            value = words.code_of(kind, value)
        return replace(
            self._playbook,
            name=self.name.text().strip(),
            description=self.description.text(),
            anchor=self.anchor.text().strip(),
            starts_on=f"{kind}:{value}" if kind and value else "",
            stops_on_reach=self.stops.isChecked(),
            steps=tuple(row.step() for row in self.rows),
        )

    def commit(self) -> None:
        """Tells what is typed just now, as leaving its field does."""
        self._tell()

    def _tell(self) -> None:
        found = self.playbook()
        if found != self._playbook:
            self.edited.emit(found)

    def _choose_start(self) -> None:
        self.starts_on.clear()
        self._show_start()
        if self.starts.currentData():
            self.starts_on.setFocus()
        self._tell()

    def _show_start(self) -> None:
        kind = str(self.starts.currentData())
        self.starts_on.setVisible(bool(kind))
        if kind == "tag":
            self._suggestions.setStringList(queries.tags(self._database))
        elif kind:
            self._suggestions.setStringList([name for _, name in words.offered(kind)])

    def add_step(self) -> None:
        """Adds a step at the end, on the day of the last one."""
        found = self.playbook()
        last = found.steps[-1] if found.steps else Step(type="call")
        new = Step(type=last.type, days=last.days, working_days=last.working_days)
        self.edited.emit(replace(found, steps=(*found.steps, new)))

    def _move(self, row: StepRow, by: int) -> None:
        found, place = self.playbook(), self.rows.index(row)
        steps = list(found.steps)
        if 0 <= place + by < len(steps):
            steps.insert(place + by, steps.pop(place))
            self.edited.emit(replace(found, steps=tuple(steps)))

    def _remove(self, row: StepRow) -> None:
        if row not in self.rows:  # a double click
            return
        found, place = self.playbook(), self.rows.index(row)
        self.edited.emit(replace(found, steps=(*found.steps[:place], *found.steps[place + 1 :])))
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].focus(0)
        else:
            self.add.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line goes on to the next field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
