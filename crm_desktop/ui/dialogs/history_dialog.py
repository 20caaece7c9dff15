"""What happened in the workspace, newest first, and taking any of it back."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget

from crm_desktop import messages
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.clock import local_time, utc_text
from crm_desktop.domain.text import fold
from crm_desktop.services import history
from crm_desktop.services.history import Entry
from crm_desktop.ui import paint, when
from crm_desktop.ui.delegates import ChipDelegate
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink, Role, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.table import Table
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.search_box import SearchBox

_PAGE = 100
_WHEN, _WHAT, _STATE, _WHO, _COUNT = range(5)
_Index = QModelIndex | QPersistentModelIndex


class HistoryDialog(Dialog):
    """The journal as a list. Enter undoes the selected action, or brings it back where it is undone."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent, self.tr("History"), QSize(900, 600))
        self.setMinimumSize(600, 320)
        self._session = session
        self.model = HistoryModel(session, self)
        self.table = Table(self.tr("History"))
        self.table.setModel(self.model)
        self.search = SearchBox(self.tr("Find words"))
        self.search.setFixedWidth(240)
        self.bar.add_trailing(self.search)
        self._nothing = EmptyState("history", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._stack)
        self._lay_out_columns()
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.undo = PrimaryButton(self.tr("Undo"), shortcut="Return")
        self.undo.clicked.connect(self._undo)
        self.add_button(close)
        self.add_button(self.undo)
        self.search.searched.connect(self._find)
        self.search.moved.connect(lambda _: self.table.setFocus())
        self.search.entered.connect(lambda _: self.table.setFocus())
        self.search.left.connect(self.reject)
        self.table.left.connect(self.reject)
        self.table.opened.connect(self._undo)
        self.table.selectionModel().currentRowChanged.connect(self._show_action)
        session.changed.connect(self._reload)
        session.said.connect(self._show_action)
        self.listen(session)
        self._find("")
        self.table.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session) -> None:
        """Show the history until it is closed."""
        dialog = cls(parent, session)
        dialog.exec()
        dialog.deleteLater()

    def _lay_out_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        for column, width in {_WHEN: 140, _STATE: 92, _WHO: 110, _COUNT: 84}.items():
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        self.table.setItemDelegateForColumn(_STATE, ChipDelegate(self.table))
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)

    def _find(self, text: str) -> None:
        self.model.find(text)
        found = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self.table if found else self._nothing)
        if text:
            self._nothing.set_text(self.tr("Nothing found"), self.tr("No action has all of these words."))
        else:
            self._nothing.set_text(
                self.tr("Nothing happened yet"), self.tr("Each thing you do will stand here, and can be taken back.")
            )
        self.table.select_row(0 if found else -1)
        self._show_action()

    def _reload(self) -> None:
        entry = self._entry()
        self.model.reload()
        self.table.select_row(self.model.row_of(entry.batch.id) if entry is not None else -1)
        self._show_action()

    def _entry(self) -> Entry | None:
        return self.model.entry(self.table.currentIndex().row())

    def _show_action(self) -> None:
        entry = self._entry()
        is_action = entry is not None and entry.batch.depth == 0
        undone = is_action and entry is not None and entry.undone_by is not None
        self.undo.set_text(self.tr("Redo") if undone else self.tr("Undo"))
        self.undo.setEnabled(is_action)

    def _undo(self) -> None:
        entry = self._entry()
        if entry is not None and self.undo.isEnabled():
            self.undo.setEnabled(False)  # until it is done, or it is said why it cannot be
            self._session.undo(entry.undone_by or entry.batch.id)


class HistoryModel(QAbstractTableModel):
    """The batches that have some words, read by the page as the list is scrolled."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._words: list[str] = []
        self._entries: list[Entry] = []
        self._complete = False
        self._titles = {
            _WHEN: self.tr("When"),
            _WHAT: self.tr("What"),
            _STATE: "",
            _WHO: self.tr("Who"),
            _COUNT: self.tr("Changes"),
        }

    def find(self, text: str) -> None:
        """List the batches whose line has all of these words."""
        self._words = fold(text).split()
        self._read(_PAGE)

    def reload(self) -> None:
        """Read anew as many as were read."""
        self._read(max(len(self._entries), _PAGE))

    def _read(self, count: int) -> None:
        self.beginResetModel()
        self._entries = history.entries(self._session.workspace, count, wanted=self._wanted if self._words else None)
        self._complete = len(self._entries) < count
        self.endResetModel()

    def _wanted(self, batch: BatchInfo) -> bool:
        line = fold(f"{messages.label(batch)} {batch.author} {self._when(batch)}")
        return all(word in line for word in self._words)

    def _when(self, batch: BatchInfo) -> str:
        return when.moment_text(utc_text(local_time(batch.time)), date.today())

    def entry(self, row: int) -> Entry | None:
        """The line of the history in a row, or None."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, batch: int) -> int:
        """The row of a batch, which is read as far as it; -1 where it is not listed."""
        while not self._complete and self._entries[-1].batch.id > batch:
            self.fetchMore(QModelIndex())
        return next((row for row, entry in enumerate(self._entries) if entry.batch.id == batch), -1)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: _Index) -> None:
        last = self._entries[-1].batch.id if self._entries else None
        page = history.entries(self._session.workspace, _PAGE, last, self._wanted if self._words else None)
        self._complete = len(page) < _PAGE
        if page:
            self.beginInsertRows(QModelIndex(), len(self._entries), len(self._entries) + len(page) - 1)
            self._entries += page
            self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == _WHAT:
            return messages.label(entry.batch)
        if role == Role.TONE and column == _STATE:
            return Tone.PLAIN
        if role == Role.INK:
            faded = entry.batch.depth > 0 or self._is_undone(entry)
            return Ink.INK if column == _WHAT and not faded else Ink.THIRD
        return None

    def _text(self, entry: Entry, column: int) -> str:
        batch = entry.batch
        if column == _WHEN:
            return self._when(batch)
        if column == _WHAT:
            return messages.label(batch)
        if column == _STATE:
            return self.tr("undone") if self._is_undone(entry) else ""
        return batch.author if column == _WHO else paint.number(batch.changes)

    def _is_undone(self, entry: Entry) -> bool:
        """Undos and redos are told by their own line; only actions are marked."""
        return entry.batch.depth == 0 and entry.undone_by is not None
