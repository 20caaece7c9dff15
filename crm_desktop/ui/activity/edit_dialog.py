"""Changing an activity that is planned or was done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain import recurrence
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.clock import parse_moment, utc_text
from crm_desktop.domain.errors import UserError
from crm_desktop.ui import theme, when, words
from crm_desktop.ui.activity.due_picker import DuePicker
from crm_desktop.ui.activity.duration_edit import DurationEdit
from crm_desktop.ui.activity.note_edit import NoteEdit
from crm_desktop.ui.activity.repeat_row import RepeatRow
from crm_desktop.ui.activity.result_chips import ResultChips
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.reminders.edit import RemindersEdit
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.scroll import PaneScroll


class EditDialog(Dialog):
    """Type, summary, when, result and text of one activity."""

    FIELDS = ("type", "summary", "description", "due", "completed", "result", "duration", "rrule", "reminders")

    def __init__(self, parent: QWidget | None, activity: Activity, files: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("Activity"), QSize(520, 540))
        self._activity = activity
        self._files = files
        self._done = activity.status == "done"
        self.type = Choice(self.tr("Type"))
        types = dict(words.offered("type"))
        for code in dict.fromkeys((*types, activity.type)):  # one that is not offered any more
            self.type.addItem(words.activity_type(code), code)
        self.type.setCurrentIndex(self.type.findData(activity.type))
        self.summary = QLineEdit(activity.summary)
        self.summary.setAccessibleName(self.tr("Summary"))
        self.dated = CheckBox(self.tr("on a day"))
        self.when = DuePicker(
            when.local_time(activity.completed) if self._done and activity.completed else activity.due
        )
        self.repeat = RepeatRow(activity.rrule, activity.due or self.when.due())
        self.when.changed.connect(self.repeat.set_due)
        self.reminders = RemindersEdit(activity.reminders)
        self.results = ResultChips(activity.type)
        self.results.choose(activity.result)
        self.duration = DurationEdit(activity.duration)
        self.text = NoteEdit(self.tr("What was said, what was agreed…"), height=120)
        self.text.setPlainText(activity.description)
        self._lay_out()
        self.type.currentIndexChanged.connect(lambda _: self._show_type())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(4 * theme.STEP)
        form.setVerticalSpacing(2 * theme.STEP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Type"), self.type)
        form.addRow(self.tr("Summary"), self.summary)
        if not self._done:
            self.dated.setChecked(bool(self._activity.due))
            for row in (self.when, self.repeat, self.reminders):
                self.dated.toggled.connect(row.setEnabled)
                row.setEnabled(self.dated.isChecked())
            form.addRow(self.tr("Due"), self.dated)
        form.addRow(self.tr("Done") if self._done else "", self.when)
        if not self._done:
            form.addRow(self.tr("Repeats"), self.repeat)
            form.addRow(self.tr("Reminds"), self.reminders)
        if self._done:
            form.addRow(self.tr("Result"), self.results)
        form.addRow(self.tr("Duration"), self.duration)
        form.addRow(self.tr("Text"), self.text)
        if self._files is not None:
            form.addRow(self.tr("Files"), self._files)
        self._form = form
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(*[theme.MARGIN] * 4)
        self.column.setSpacing(3 * theme.STEP)
        self.column.addLayout(form)
        self.column.addStretch()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(PaneScroll(inside))
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = PrimaryButton(self.tr("Save"), shortcut="Ctrl+Return")
        save.clicked.connect(self.accept)
        self.add_button(cancel)
        self.add_button(save)
        self._show_type()
        self.summary.setFocus()

    def _show_type(self) -> None:
        self.results.set_type(str(self.type.currentData()))
        if self._done:
            self._form.setRowVisible(self.results, bool(self.results.results()))

    def accept(self) -> None:
        """Leaves with what was entered, unless a reminder or a duration is not understood or its rule gives no day."""
        if not self.reminders.commit() or not self._is_duration_read():
            return
        found = self.activity()
        try:
            if found.rrule not in ("", self._activity.rrule):
                recurrence.check_rule(found.rrule, found.due)
        except UserError as error:
            self.show_problem(error)
            return
        super().accept()

    def _is_duration_read(self) -> bool:
        try:
            self.duration.minutes()
        except ValueError as error:
            self.show_problem(str(error))
            self.duration.setFocus()
            return False
        return True

    def activity(self) -> Activity:
        """The activity as it now reads."""
        before = self._activity
        found = replace(
            before,
            type=str(self.type.currentData()),
            summary=self.summary.text().strip(),
            description=self.text.text(),
            duration=self.duration.minutes(),
        )
        if not self._done:
            found.due = self.when.due() if self.dated.isChecked() else ""
            found.rrule = self.repeat.rule() if found.due else ""
            found.reminders = self.reminders.text()
            return found
        found.result = self.results.current()
        if not found.result and before.type == found.type:
            found.result = before.result  # one that has no chip
        if self.when.due() != when.local_time(before.completed):
            found.completed = utc_text(parse_moment(self.when.due()))
        return found

    @staticmethod
    def ask(parent: QWidget | None, activity: Activity, files: QWidget | None = None) -> Activity | None:
        """Shows the dialog, with its files where they are given; the changed activity, or None where it was left."""
        dialog = EditDialog(parent, activity, files)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        found = dialog.activity() if accepted else None
        dialog.deleteLater()
        return found
