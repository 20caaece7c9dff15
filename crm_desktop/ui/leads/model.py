"""What a web form brought, as the rows of a table: what was left in the folder first, then the latest requests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm_desktop import messages
from crm_desktop.domain.clock import local_time, utc_text
from crm_desktop.services import leads
from crm_desktop.services.leads import Lead, Trouble
from crm_desktop.ui import paint, when
from crm_desktop.ui.leads.watch import State
from crm_desktop.ui.roles import Ink, Role, Tone
from crm_desktop.ui.session import Session

WHEN, WHO, STATE, FILE = range(4)
_MOST = 500
_MOST_REASONS = 20
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A request with the name of its contact, or something that is in the way."""

    name: str
    lead: Lead | None = None
    file: str = ""
    reason: str = ""


class LeadsModel(QAbstractTableModel):
    """The rows as they stand at the last `reload`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Row] = []
        self._titles = {
            WHEN: self.tr("When"), WHO: self.tr("Contact"), STATE: "", FILE: self.tr("File")
        }  # fmt: skip

    def reload(self, state: State) -> None:
        """Read anew what came; `state` tells of what was left."""
        self.beginResetModel()
        troubles = [Row(self.reason(each), None, each.name, self.reason(each)) for each in state.troubles]
        if state.sentence:
            troubles.insert(0, Row(state.sentence, None, "", state.sentence))
        self._rows = [
            *troubles, *(Row(name, lead) for lead, name in leads.listed(self._session.workspace, _MOST))
        ]  # fmt: skip
        self.endResetModel()

    def reason(self, trouble: Trouble) -> str:
        """Why a file, or rows of it, could not be taken, in words."""
        if trouble.error is not None:
            return messages.sentence(trouble.error)
        shown = trouble.rejected[:_MOST_REASONS]
        rows = (
            self.tr("line {line}: {reason}").format(line=paint.number(row.line), reason=messages.reason(row.reason))
            for row in shown
        )
        return "; ".join(rows) + ("…" if len(trouble.rejected) > _MOST_REASONS else "")

    def row(self, number: int) -> Row | None:
        """What stands in a row, or None."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.reason or self._text(row, column)
        if role == Role.TONE and column == STATE:
            return self._tone(row)
        if role == Role.INK:
            stands = row.lead is None or row.lead.undone_by is None
            return Ink.INK if column == WHO and stands else Ink.THIRD
        return None

    def _text(self, row: Row, column: int) -> str:
        lead = row.lead
        if column == STATE:
            return self._state(row)
        if column == WHO:
            return row.name or self.tr("deleted")
        if lead is None:
            return row.file if column == FILE else ""
        return lead.file if column == FILE else when.moment_text(utc_text(local_time(lead.time)), date.today())

    def _state(self, row: Row) -> str:
        if row.lead is None:
            return self.tr("problem")
        if row.lead.undone_by is not None:
            return self.tr("undone")
        return self.tr("new") if row.lead.is_new else self.tr("known")

    def _tone(self, row: Row) -> Tone:
        if row.lead is None:
            return Tone.RED
        return Tone.GREEN if row.lead.is_new and row.lead.undone_by is None else Tone.PLAIN
