"""Asking for what is to stand in the calendar, and showing what stands there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.ui.activity.edit_dialog import EditDialog
from crm_desktop.ui.calendar.with_line import WithLine
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import Button


class NewEntryDialog(EditDialog):
    """An activity that is about to be planned: with whom, beside what every activity has."""

    def __init__(self, parent: QWidget | None, session: Session, draft: Activity) -> None:
        super().__init__(parent, draft)
        title = self.tr("New activity")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.bar.set_title(title)
        self.people = WithLine(session)
        self.column.insertWidget(0, self.people)
        self._fit(self.size() + QSize(0, self.people.sizeHint().height() + self.column.spacing()))

    def activity(self) -> Activity:
        return replace(super().activity(), contacts=self.people.contacts())

    @classmethod
    def plan(cls, parent: QWidget | None, session: Session, draft: Activity) -> Activity | None:
        """What is to be planned; None where the dialog was left."""
        dialog = cls(parent, session, draft)
        found = dialog.activity() if dialog.exec() == EditDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return found


class OpenEntryDialog(EditDialog):
    """An entry to look at and to change; one that is open can be completed, too."""

    def __init__(self, parent: QWidget | None, activity: Activity) -> None:
        super().__init__(parent, activity)
        self.completed = False
        if activity.status == "planned":
            self.done_button = Button(self.tr("Done"), icon="check")
            self.done_button.setToolTip(self.tr("Keep what is written here and complete it"))
            self.done_button.clicked.connect(self._complete)
            self.add_to_foot(self.done_button)

    def _complete(self) -> None:
        self.completed = True
        self.accept()

    @classmethod
    def show_entry(cls, parent: QWidget | None, activity: Activity) -> tuple[Activity, bool] | None:
        """How it reads now, and whether it is done; None where the dialog was left."""
        dialog = cls(parent, activity)
        accepted = dialog.exec() == EditDialog.DialogCode.Accepted
        found = (dialog.activity(), dialog.completed) if accepted else None
        dialog.deleteLater()
        return found
