"""Contacts side by side: one column each, one row a field, and which value of a field is chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from crm_desktop.domain.names import full_name
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.services.merge_contacts import Proposal
from crm_desktop.ui.delegates import Index
from crm_desktop.ui.merge.rows import Row, rows_of


class GridModel(QAbstractTableModel):
    """The rows of a proposal; those where all agree are folded away. Signal: `chosen_changed()`, a value was chosen or
    another contact stays.
    """

    chosen_changed = Signal()

    def __init__(self, proposal: Proposal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.proposal = proposal
        self._all = rows_of(proposal)
        self.rows = [row for row in self._all if not row.alike]
        self._chosen = {choice.field: choice.best for choice in proposal.choices if any(choice.values)}
        self.survivor = 0
        """The place of the contact that stays."""

    def count_alike(self) -> int:
        """How many rows need not be looked at."""
        return sum(row.alike for row in self._all)

    def fold(self, folded: bool) -> None:
        """Show only what differs, or all."""
        self.beginResetModel()
        self.rows = [row for row in self._all if not (folded and row.alike)]
        self.endResetModel()

    def name(self, place: int) -> str:
        """What a contact is called."""
        return full_name(self.proposal.contacts[place])

    def order(self) -> list[int]:
        """The places of the contacts, the one that stays first."""
        return [self.survivor, *(place for place in range(len(self.proposal.uids)) if place != self.survivor)]

    def uids(self) -> list[Uid]:
        """The contacts, the one that stays first."""
        return [self.proposal.uids[place] for place in self.order()]

    def chosen(self) -> dict[str, int]:
        """Whose value of each field is chosen, by its place."""
        return dict(self._chosen)

    def is_chosen(self, row: Row, place: int) -> bool:
        """Whether the value is the one that the contact will have."""
        return row.is_choice and bool(row.cells[place]) and row.cells[place] == row.cells[self._chosen[row.field]]

    def can_choose(self, row: Row, place: int) -> bool:
        """Whether there is a value to be chosen."""
        return row.is_choice and bool(row.cells[place])

    def choose(self, row: int, place: int) -> None:
        """Let the contact have this value."""
        field = self.rows[row].field
        if self.can_choose(self.rows[row], place) and not self.is_chosen(self.rows[row], place):
            self._chosen[field] = place
            self._tell(row, row)

    def let_stay(self, place: int) -> None:
        """Let this contact stay, and the others become one with it; the values that are chosen stay chosen."""
        if place != self.survivor:
            self.survivor = place
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            self._tell(0, len(self.rows) - 1)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
        self.chosen_changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.proposal.uids)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self.rows[section].title if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._header_tip(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.name(section)}, {self.tr('stays')}" if section == self.survivor else self.name(section)
        return None

    def _header_tip(self, place: int) -> str:
        if place == self.survivor:
            return self.tr("This contact stays; links and lists that name the others lead to it.")
        return self.tr("Click to let this contact stay (S)")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, place = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(row.cells[place])
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(row.cells[place]) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, place)
        return None

    def _spoken(self, row: Row, place: int) -> str:
        text = listed(row.cells[place])
        if not text:
            text = self.tr("the same") if place in row.same else self.tr("nothing")
        parts = [row.title, text, self.tr("chosen") if self.is_chosen(row, place) else ""]
        return listed(filter(None, parts))
