"""What an import will do, or did: how many of what, and the first rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QProgressBar, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.services.importing import Outcome, Row
from crm_desktop.ui import paint, theme
from crm_desktop.ui.delegates import ChipDelegate
from crm_desktop.ui.dialogs import targets
from crm_desktop.ui.roles import Ink, Role, Tone
from crm_desktop.ui.table import Table
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import Label

_OUTCOME, _LINE, _NAME, _CHANGES = range(4)
_TONES = {"created": Tone.GREEN, "updated": Tone.ACCENT, "unchanged": Tone.PLAIN, "rejected": Tone.RED}
_WORDS: dict[str, Any] = {
    "created": QT_TRANSLATE_NOOP("Outcomes", "new"),
    "updated": QT_TRANSLATE_NOOP("Outcomes", "updated"),
    "unchanged": QT_TRANSLATE_NOOP("Outcomes", "unchanged"),
    "rejected": QT_TRANSLATE_NOOP("Outcomes", "rejected"),
}
_RAW_LENGTH = 80
_Index = QModelIndex | QPersistentModelIndex


class ImportPreview(QWidget):
    """The numbers as chips, each of which lists its rows alone when it is clicked, and the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self._heading = Label("", Type.STRONG)
        self._chips: dict[str, Chip] = {}
        self._outcome: Outcome | None = None
        self._progress = QProgressBar(textVisible=False)
        self._progress.setAccessibleName(self.tr("Looking at the file"))
        self._progress.setFixedWidth(120)
        self.table = Table(self.tr("Rows of the file"))
        self.table.setModel(self.rows)
        self.table.set_compact(True)
        self.table.setItemDelegateForColumn(_OUTCOME, ChipDelegate(self.table))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        for column, width in {_OUTCOME: 110, _LINE: 64, _NAME: 210}.items():
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(_CHANGES, QHeaderView.ResizeMode.Stretch)
        self._lay_out()
        self.show_nothing()

    def _lay_out(self) -> None:
        chips = Flow()
        for outcome, tone in _TONES.items():
            chip = Chip("", tone, checkable=True, checked_tone=tone)
            chip.clicked.connect(lambda on, outcome=outcome: self._filter(outcome if on else ""))
            self._chips[outcome] = chip
            chips.add(chip)
        row = QHBoxLayout()
        row.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        row.setSpacing(3 * theme.STEP)
        row.addWidget(self._heading)
        row.addWidget(chips, 1)
        row.addWidget(self._progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addLayout(row)
        column.addWidget(self.table, 1)

    def show_progress(self, done: int, total: int) -> None:
        """The file is being looked at."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress.show()

    def show_nothing(self) -> None:
        """Nothing is known of the file yet."""
        self._outcome = None
        self._heading.setText(self.tr("What will happen"))
        self.rows.show([], {})
        self._progress.hide()
        for chip in self._chips.values():
            chip.hide()

    def show_outcome(self, outcome: Outcome, *, done: bool = False) -> None:
        """Show what will happen, or what did."""
        self._outcome = outcome
        self._progress.hide()
        self._heading.setText(self.tr("What happened") if done else self.tr("What will happen"))
        counts = {
            "created": outcome.created,
            "updated": outcome.updated,
            "unchanged": outcome.unchanged,
            "rejected": len(outcome.rejected),
        }
        for name, count in counts.items():
            chip = self._chips[name]
            chip.set_text(f"{paint.number(count)} {in_words(name)}")
            chip.setVisible(count > 0)
        self._filter("rejected" if done and outcome.rejected else self._filtered())

    def _filtered(self) -> str:
        return next((name for name, chip in self._chips.items() if chip.isChecked() and not chip.isHidden()), "")

    def _filter(self, wanted: str) -> None:
        """List the first rows; of one outcome only where one is wanted; of those rejected, all."""
        for name, chip in self._chips.items():
            chip.setChecked(name == wanted)
        if self._outcome is None:
            return
        rejected = self._outcome.rejected
        rows = [row for row in self._outcome.rows if not wanted or row.outcome == wanted]
        if wanted == "rejected":
            rows = [Row(item.line, "rejected", item.raw.partition("\n")[0][:_RAW_LENGTH]) for item in rejected]
        self.rows.show(rows, {item.line: item.reason for item in rejected})


class RowsModel(QAbstractTableModel):
    """Rows of a file, with what becomes of each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._reasons: dict[int, str] = {}
        self._titles = (self.tr("Outcome"), self.tr("Line"), self.tr("Name"), self.tr("Changes"))

    def show(self, rows: list[Row], reasons: dict[int, str]) -> None:
        """Show these rows; `reasons` are codes of why a line was rejected."""
        self.beginResetModel()
        self._rows, self._reasons = sorted(rows, key=lambda row: row.line), reasons
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == _CHANGES:
            return self._changes(row, "\n")
        if role == Role.TONE and column == _OUTCOME:
            return _TONES.get(row.outcome, Tone.PLAIN)
        if role == Role.INK:
            plain = column == _NAME and row.outcome != "rejected"
            return Ink.INK if plain else Ink.SECOND if column == _CHANGES else Ink.THIRD
        return None

    def _text(self, row: Row, column: int) -> str:
        if column == _OUTCOME:
            return in_words(row.outcome)
        if column == _LINE:
            return paint.number(row.line)
        return row.name if column == _NAME else self._changes(row, "; ")

    def _changes(self, row: Row, between: str) -> str:
        if row.outcome == "rejected":
            return messages.reason(self._reasons.get(row.line, ""))
        arrow = "←" if QGuiApplication.isRightToLeft() else "→"
        return between.join(
            f"{targets.field(name)}: " + f" {arrow} ".join(paint.isolate(value) for value in (old, new) if value)
            for name, old, new in row.changes
        )


def in_words(outcome: str) -> str:
    """What becomes of a row, in a word."""
    return QCoreApplication.translate("Outcomes", _WORDS[outcome])
