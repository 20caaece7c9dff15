"""The timeline, or what would stand there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.uid import parse_uid
from crm_desktop.ui import theme, words
from crm_desktop.ui.activity import occurrence_edit
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.contact.timeline import Timeline
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.label import Label


class TimelinePage(QWidget):
    """Signal: `complete_wanted(Activity)`."""

    complete_wanted = Signal(object)

    def __init__(self, record: Record, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self.list = Timeline(record.session)
        self._empty = Label(
            self.tr("Calls, meetings and e-mails will stand here, the latest first."), ink=Ink.THIRD, wrap=True
        )
        self._empty.setContentsMargins(theme.MARGIN, 3 * theme.STEP, theme.MARGIN, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.list)
        column.addStretch()
        self.list.edit_wanted.connect(self.edit)
        self.list.complete_wanted.connect(self.complete_wanted)

    def refresh(self) -> None:
        """Shows the record's activities as they now are."""
        self.list.show_contact(self._record.uid)
        filled = self.list.entries.rowCount() > 0
        self.list.setVisible(filled)
        self._empty.setVisible(not filled)

    def edit(self, activity: Activity) -> None:
        """Asks for changes to an activity and writes them."""
        from crm_desktop.ui.files.groups import ActivityFiles  # seldom

        session, uid = self._record.session, parse_uid(activity.uid)
        said = self.tr("Changed {what}").format(what=words.activity_title(activity))
        occurrence_edit.edit(self, session, uid, activity.recurrence_id, said, ActivityFiles(session, uid))
