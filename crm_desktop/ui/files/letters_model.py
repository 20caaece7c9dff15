"""The e-mails of a drop as rows: what each is, whom it is of, and what becomes of it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm_desktop import messages
from crm_desktop.domain.clock import utc_text
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.keys import email_key
from crm_desktop.domain.translation import listed
from crm_desktop.interchange.letter import Mailbox
from crm_desktop.services.correspondence import Post, Read
from crm_desktop.ui import when
from crm_desktop.ui.roles import Ink, Role, Tone

_Index = QModelIndex | QPersistentModelIndex
SUBJECT, WHO, DATE, FATE = range(4)


class LettersModel(QAbstractTableModel):
    """Newest first, then the files that hold no e-mail. `choose` says whose addresses get a contact."""

    def __init__(self, found: Read, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Post | tuple[Path, UserError]] = [*reversed(found.posts), *found.refused]
        self._today = today
        self._newcomers: set[str] = set()

    def choose(self, newcomers: Collection[Mailbox]) -> None:
        """These become contacts, and their e-mails are recorded."""
        self._newcomers = {email_key(box.address) for box in newcomers}
        self.dataChanged.emit(self.index(0, FATE), self.index(len(self._rows) - 1, FATE))

    def taken(self) -> int:
        """How many would be recorded now."""
        return sum(isinstance(row, Post) and row.is_wanted(self._newcomers) for row in self._rows)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("E-mail"), self.tr("With"), self.tr("Date"), self.tr("What becomes of it"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if not isinstance(row, Post):
            return self._refused(row, index.column(), role)
        letter = row.letter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if index.column() == SUBJECT:
                return letter.subject or self.tr("(no subject)")
            if index.column() == WHO:
                return listed(box.name or box.address for box in self._others(row))
            if index.column() == DATE:
                return when.moment_text(utc_text(letter.date), self._today) if letter.date else ""
            return self._fate(row)[0]
        if role == Role.ICON and index.column() == SUBJECT:
            return "export" if row.direction == "out" else "import"
        if role == Role.TONE and index.column() == FATE:
            return self._fate(row)[1]
        if role == Role.INK and index.column() in (WHO, DATE):
            return Ink.SECOND
        return None

    @staticmethod
    def _others(post: Post) -> list[Mailbox]:
        return post.letter.recipients if post.direction == "out" else post.letter.senders

    def _fate(self, post: Post) -> tuple[str, Tone]:
        if post.is_known:
            return self.tr("here already"), Tone.PLAIN
        if not post.is_wanted(self._newcomers):
            return self.tr("of nobody in your contacts"), Tone.AMBER
        if post.activity is not None:
            return self.tr("gains who was not in it"), Tone.ACCENT
        if attached := len(post.letter.attachments):
            one = self.tr("recorded, with one file")
            return one if attached == 1 else self.tr("recorded, with %Ln files", "", attached), Tone.GREEN
        return self.tr("recorded"), Tone.GREEN

    def _refused(self, row: tuple[Path, UserError], column: int, role: int) -> Any:
        path, error = row
        if role == Qt.ItemDataRole.ToolTipRole:
            return messages.sentence(error)
        if role == Qt.ItemDataRole.DisplayRole:
            return {SUBJECT: path.name, FATE: self.tr("cannot be read")}.get(column, "")
        if role == Role.ICON and column == SUBJECT:
            return "warning"
        if role == Role.TONE and column == FATE:
            return Tone.RED
        return None
