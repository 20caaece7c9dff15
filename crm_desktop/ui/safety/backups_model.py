"""The backups of a workspace as lines: when, why, how many contacts, how large."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from crm_desktop.domain.rotation import Reason
from crm_desktop.services.backups import Backup
from crm_desktop.ui import paint
from crm_desktop.ui.roles import Ink, Role
from crm_desktop.ui.when import moment_text

WHEN, WHY, CONTACTS, SIZE = range(4)
_Index = QModelIndex | QPersistentModelIndex


def reason_text(reason: Reason) -> str:
    """Why a backup was made."""
    return {
        "daily": _tr("Daily"),
        "hand": _tr("By hand"),
        "import": _tr("Before an import"),
        "restore": _tr("Before a restore"),
        "migration": _tr("Before an update"),
        "repair": _tr("Before a repair"),
        "passphrase": _tr("Before a new passphrase"),
    }[reason]


class BackupsModel(QAbstractTableModel):
    """The latest first. How many contacts each holds comes later: it is counted in the file."""

    def __init__(self) -> None:
        super().__init__()
        self.backups: list[Backup] = []
        self._counts: Mapping[Path, int | None] = {}
        self._now = datetime.now()

    def show(self, backups: list[Backup], counts: Mapping[Path, int | None], now: datetime) -> None:
        """List these."""
        self.beginResetModel()
        self.backups, self._counts, self._now = backups, counts, now
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.backups)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("Made"), _tr("Why"), _tr("Contacts"), _tr("Size"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self.backups[index.row()], index.column())
        if role == Role.INK:
            return Ink.INK if index.column() == WHEN else Ink.SECOND
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(self.backups[index.row()].path)
        return None

    def _text(self, backup: Backup, column: int) -> str:
        if column == WHEN:
            local = backup.made.astimezone().replace(tzinfo=None)
            return moment_text(local.isoformat(timespec="minutes"), self._now.date())
        if column == WHY:
            return reason_text(backup.reason)
        if column == SIZE:
            return QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        if backup.path not in self._counts:
            return "…"
        count = self._counts[backup.path]
        return _tr("unreadable") if count is None else paint.number(count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)
