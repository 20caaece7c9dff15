"""The columns of a table to be written, in their order: added from a list, moved, taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.dialogs import targets
from crm_desktop.ui.settings.rows import COUNT, Row, RowsModel, RowsTable
from crm_desktop.ui.widgets.button import Button, IconButton
from crm_desktop.ui.widgets.choice import Choice

_MOST_OFFERED = 24  # lines of the box at once


class ColumnList(QWidget):
    """Alt with Up or Down moves the current column, Delete takes it away; `more` are offered beside the usual ones.

    Signal: `changed()`.
    """

    changed = Signal()

    def __init__(self, chosen: Sequence[str], more: Sequence[str] = (), without: Sequence[str] = ()) -> None:
        super().__init__()
        usual = [path for _, paths in targets.groups() for path in paths]
        self._offered = [path for path in dict.fromkeys([*usual, *more, "uid", *chosen]) if path not in without]
        self._model = RowsModel((self.tr("Columns, from the first on"), "", ""), self)
        self.table = RowsTable(self.tr("Columns"), self._model)
        self.table.setColumnHidden(COUNT, True)
        self.table.set_compact(True)
        self.further = Choice(self.tr("Column to add"))
        self.further.setMaxVisibleItems(_MOST_OFFERED)
        self.add = Button(self.tr("Add"), icon="add")
        self.up = IconButton("arrow-up", self.tr("Move up"), shortcut="Alt+Up")
        self.down = IconButton("arrow-down", self.tr("Move down"), shortcut="Alt+Down")
        self.remove = IconButton("close", self.tr("Leave out"), shortcut="Delete")
        row = QHBoxLayout()
        row.setContentsMargins(theme.MARGIN, 2 * theme.STEP, theme.MARGIN, 2 * theme.STEP)
        row.setSpacing(theme.STEP)
        row.addWidget(self.further, 1)
        row.addWidget(self.add)
        row.addSpacing(2 * theme.STEP)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(lambda: self.move_by(-1))
        self.down.clicked.connect(lambda: self.move_by(1))
        self.remove.clicked.connect(self.leave_out)
        self.table.move_wanted.connect(self.move_by)
        self.table.delete_wanted.connect(self.leave_out)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self.show_columns([path for path in chosen if path not in without])

    def columns(self) -> list[str]:
        """The columns in their order, as paths of `domain.targets`."""
        return [row.key for row in self._model.rows]

    def show_columns(self, paths: Sequence[str], current: int = 0) -> None:
        """List these."""
        self._model.show([Row(path, targets.in_words(path), "", 0) for path in paths])
        self.table.select_row(min(current, len(paths) - 1))
        wanted = self.further.currentData()
        self.further.clear()
        for path in self._offered:
            if path not in paths:
                self.further.addItem(targets.in_words(path), path)
        self.further.setCurrentIndex(max(self.further.findData(wanted), 0))
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        at, last = self.table.currentIndex().row(), len(self._model.rows) - 1
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < last)
        self.remove.setEnabled(at >= 0)
        self.add.setEnabled(self.further.count() > 0)

    def _add(self) -> None:
        if path := self.further.currentData():
            at = self.further.currentIndex()
            self.show_columns([*self.columns(), path], len(self._model.rows))
            self.further.setCurrentIndex(min(at, self.further.count() - 1))

    def move_by(self, step: int) -> None:
        """Move the current column."""
        paths, at = self.columns(), self.table.currentIndex().row()
        if at >= 0 and 0 <= at + step < len(paths):
            paths.insert(at + step, paths.pop(at))
            self.show_columns(paths, at + step)

    def leave_out(self) -> None:
        """Take the current column away."""
        paths, at = self.columns(), self.table.currentIndex().row()
        if at >= 0:
            del paths[at]
            self.show_columns(paths, at)
