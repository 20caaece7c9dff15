"""A calendar that was dropped: what would become of each entry, before anything is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from crm_desktop import field_words, messages
from crm_desktop.domain.translation import listed
from crm_desktop.services.importing import Outcome, Row
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.settings import rows
from crm_desktop.ui.settings.rows import RowsModel, RowsTable
from crm_desktop.ui.widgets.button import Button, PrimaryButton

_ABOUT_WIDTH = 320


class CalendarDialog(Dialog):
    """Ctrl Enter takes the calendar in, Esc leaves it."""

    def __init__(self, parent: QWidget | None, path: Path, outcome: Outcome) -> None:
        super().__init__(parent, path.name, QSize(760, 520))
        self.setMinimumSize(520, 360)
        self._outcome = outcome
        self.model = RowsModel((self.tr("Activity"), self.tr("What becomes of it"), self.tr("Line")), self)
        self.model.show([self._row(row) for row in outcome.rows])
        self.table = RowsTable(path.name, self.model)
        self.table.setColumnWidth(rows.ABOUT, _ABOUT_WIDTH)
        self.table.left.connect(self.reject)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.table)
        self.say(self._counts())
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        count = outcome.created + outcome.updated
        words = self.tr("Import one activity") if count == 1 else self.tr("Import %Ln activities", "", count)
        self.take = PrimaryButton(words, shortcut="Ctrl+Return")
        self.take.setEnabled(count > 0)
        self.take.clicked.connect(self.accept)
        self.add_button(cancel)
        self.add_button(self.take)
        (self.take if count else cancel).setFocus()

    def _row(self, row: Row) -> rows.Row:
        about = {
            "created": self.tr("New"),
            "unchanged": self.tr("Here already"),
            "rejected": self._reason(row),
            "updated": self.tr("Changes: {what}").format(
                what=listed(dict.fromkeys(field_words.of_activity(name) for name, _, _ in row.changes))
            ),
        }[row.outcome]
        return rows.Row(str(row.line), row.name, about, row.line, hidden=row.outcome in ("unchanged", "rejected"))

    def _reason(self, row: Row) -> str:
        found = next((each for each in self._outcome.rejected if each.line == row.line), None)
        return self.tr("Left out: {why}").format(why=messages.reason(found.reason)) if found else ""

    def _counts(self) -> str:
        outcome = self._outcome
        told = [
            self.tr("%Ln new", "", outcome.created),
            self.tr("%Ln changed", "", outcome.updated),
            self.tr("%Ln here already", "", outcome.unchanged),
        ]
        if outcome.rejected:
            told.append(self.tr("%Ln left out", "", len(outcome.rejected)))
        return " · ".join(told)

    @classmethod
    def ask(cls, parent: QWidget | None, path: Path, outcome: Outcome) -> bool:
        """Shows what would happen; whether it is to happen."""
        dialog = cls(parent, path, outcome)
        wanted = dialog.exec() == cls.DialogCode.Accepted
        dialog.deleteLater()
        return wanted
