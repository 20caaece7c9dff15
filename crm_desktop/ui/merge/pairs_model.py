"""Pairs of contacts that may be one, or were said not to be, as rows of a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from crm_desktop import messages
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.services.duplicates import Pair
from crm_desktop.ui import paint, theme
from crm_desktop.ui.delegates import Index, RowDelegate
from crm_desktop.ui.roles import Role
from crm_desktop.ui.table import Table
from crm_desktop.ui.text_lines import PITCH, break_lines, draw_lines
from crm_desktop.ui.theme import Type

ONE, OTHER, WHY, SCORE = range(4)
_ROW = 52


class PairsModel(QAbstractTableModel):
    """`show` lists pairs; those that were said not to be one have no score."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pairs: list[Pair] = []
        self._names: Mapping[Uid, tuple[str, str]] = {}
        self._titles = (self.tr("Contact"), self.tr("Other contact"), self.tr("Because"), self.tr("Likely"))

    def show(self, pairs: Sequence[Pair], names: Mapping[Uid, tuple[str, str]]) -> bool:
        """List these pairs, with names and companies; whether they are others than before."""
        self._names = names
        if pairs == self.pairs:
            if pairs:
                self.dataChanged.emit(self.index(0, ONE), self.index(len(pairs) - 1, SCORE))
            return False
        self.beginResetModel()
        self.pairs = list(pairs)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.pairs)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        pair, column = self.pairs[index.row()], index.column()
        if column in (ONE, OTHER):
            return self._person(pair.one if column == ONE else pair.other, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return reasons_text(pair) if column == WHY else self._score(pair)
        if role == Qt.ItemDataRole.ToolTipRole and column == WHY:
            return reasons_text(pair)
        return None

    def _person(self, uid: Uid, role: int) -> Any:
        name, company = self._names.get(uid, ("", ""))
        if role == Qt.ItemDataRole.DisplayRole:
            return paint.isolate(name)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return " · ".join(filter(None, (name, company)))
        if role == Role.SECOND:
            return paint.isolate(company) or None
        return None

    def _score(self, pair: Pair) -> str:
        return self.tr("{number} %").format(number=paint.number(int(100 * pair.score))) if pair.score else ""


class PairDelegate(RowDelegate):
    """A name with the company below it, or the reasons in two lines."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        colors, text = theme.colors(), str(index.data())
        second = index.data(Role.SECOND)
        if index.column() in (ONE, OTHER):
            top = QRect(rect.left(), rect.center().y() - (PITCH if second else PITCH // 2), rect.width(), PITCH)
            paint.draw_text(painter, top, text, Type.BODY, colors.ink)
            paint.draw_text(painter, top.translated(0, PITCH), second or "", Type.SECOND, colors.third)
            return
        lines = break_lines(text, Type.BODY, max(rect.width(), 1), 2)
        top = QRect(rect.left(), rect.center().y() - PITCH * len(lines) // 2, rect.width(), PITCH)
        draw_lines(painter, top, lines, Type.BODY, colors.second)


def reasons_text(pair: Pair) -> str:
    """Why two may be one, in words."""
    return listed(messages.duplicate_reason(reason) for reason in pair.reasons)


class PairsTable(Table):
    """The pairs; what is done with them by keys is their dialog's."""

    def __init__(self, model: PairsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setModel(model)
        self.setItemDelegate(PairDelegate(self))
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        for column in (ONE, OTHER, WHY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SCORE, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(SCORE, 72)

    def show_reasons(self, shown: bool) -> None:
        """Whether there are reasons to tell."""
        for column in (WHY, SCORE):
            self.setColumnHidden(column, not shown)

    def selected_rows(self) -> list[int]:
        """The rows that are selected, in their order."""
        return [row for first, last in sorted(self.selected_ranges()) for row in range(first, last + 1)]
