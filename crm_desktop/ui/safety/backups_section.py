"""The section of the page "Safety" that lists the backups, makes one, and puts one back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.services import backups, restoring, second_place
from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.safety import restored
from crm_desktop.ui.safety.backups_model import CONTACTS, SIZE, WHEN, WHY, BackupsModel, reason_text
from crm_desktop.ui.safety.delete_backup import DeleteBackupDialog
from crm_desktop.ui.safety.restore_dialog import RestoreDialog
from crm_desktop.ui.safety.second_place import SecondPlace
from crm_desktop.ui.session import Session
from crm_desktop.ui.table import Table
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.label import Label

_HEIGHT = 216
_WIDTHS = {WHEN: 160, WHY: 160, CONTACTS: 90, SIZE: 120}


class BackupsSection(QWidget):
    """Enter in the list restores, Delete deletes."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._counts: dict[Path, int | None] = {}
        self.model = BackupsModel()
        self.table = Table(self.tr("Backups"))
        self.state = Label("", ink=Ink.SECOND, wrap=True)
        self.now_button = Button(self.tr("Back up now"))
        self.file_button = Button(self.tr("Back up to a file…"))
        self.restore_button = Button(self.tr("Restore…"))
        self.delete_button = Button(self.tr("Delete…"))
        self.second_place = SecondPlace(session)
        self.other_button = Button(self.tr("Restore from a file…"))
        self.folder_button = Button(self.tr("Show folder"))
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        self._empty = Label(
            self.tr("There is no backup yet. One is made each day on which something is written."), ink=Ink.THIRD,
            wrap=True,
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        about = self.tr(
            "One is made each day, and before imports of more than 1,000 rows, updates, repairs and restores; kept are "
            "seven days, four weeks and twelve months."
        )
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * theme.STEP)
        body.addWidget(self.state)
        body.addWidget(self._stack)
        body.addLayout(self._row(self.restore_button, self.delete_button, self.now_button, self.file_button))
        body.addLayout(self._row(self.other_button, self.folder_button))
        body.addWidget(Label(about, Type.SECOND, Ink.THIRD, wrap=True))
        body.addWidget(self.second_place)

    def _row(self, *buttons: Button) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        return row

    def _connect(self) -> None:
        self.now_button.clicked.connect(self.back_up)
        self.file_button.clicked.connect(self._choose_target)
        self.restore_button.clicked.connect(self.restore_selected)
        self.delete_button.clicked.connect(self.delete_selected)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_selected)
        self.other_button.clicked.connect(self._choose_file)
        self.folder_button.clicked.connect(self._show_folder)
        self.table.opened.connect(lambda _: self.restore_selected())

    def reload(self) -> None:
        """Read the folder anew."""
        now = datetime.now(UTC)
        folder = self._session.workspace.folder
        self._show(backups.listed(folder), now)
        last = backups.latest(folder, now)
        if last is not None:
            moment = self.model.data(self._index_of(last.path))
            self._tell(self.tr("The latest backup is of {moment}.").format(moment=paint.isolate(moment)))
        waiting = [backup.path for backup in self.model.backups if backup.path not in self._counts]
        if waiting:
            workspace = self._session.workspace
            call = self._session.detach(lambda: backups.count_contacts(workspace, waiting))
            call.finished.connect(self._counted)

    def _index_of(self, path: Path) -> Any:
        row = next(row for row, backup in enumerate(self.model.backups) if backup.path == path)
        return self.model.index(row, WHEN)

    def _counted(self, counts: dict[Path, int | None]) -> None:
        self._counts |= counts
        self._show(self.model.backups, datetime.now(UTC))

    def _show(self, found: list[backups.Backup], now: datetime) -> None:
        row = max(0, self.table.currentIndex().row())
        self.model.show(found, self._counts, now.astimezone().replace(tzinfo=None))
        self.table.select_row(min(row, len(found) - 1))
        self._stack.setCurrentWidget(self.table if found else self._empty)
        self._stack.setFixedHeight(_HEIGHT if found else self._empty.sizeHint().height())
        self.state.setVisible(bool(found))
        self.restore_button.setEnabled(bool(found))
        self.delete_button.setEnabled(bool(found))
        self.folder_button.setEnabled(backups.folder_of(self._session.workspace).is_dir())

    def back_up(self) -> None:
        """Make one now."""
        workspace = self._session.workspace
        self._run(self.tr("Backing up"), lambda progress: backups.make(workspace, "hand", progress), self._made)

    def save(self, file: Path) -> None:
        """Make one elsewhere, with all attachments."""
        workspace = self._session.workspace
        self._run(self.tr("Backing up"), lambda progress: backups.save(workspace, file, progress), self._made)

    def restore(self, file: Path, told: str = "") -> None:
        """Put a backup back, if that is wanted."""
        dialog = RestoreDialog(self.window(), self._session, file, told)
        wanted = dialog.exec() == QDialog.DialogCode.Accepted
        key = dialog.key
        dialog.deleteLater()
        if wanted:
            session, workspace = self._session, self._session.workspace
            self._run(
                self.tr("Restoring"),
                lambda progress: restoring.restore(workspace, file, key, progress),
                lambda done: restored.note(session, done, told or file.name),
            )

    def restore_selected(self) -> None:
        """Put back the one that is selected in the list."""
        if (row := self.table.currentIndex().row()) >= 0:
            self.restore(self.model.backups[row].path, self._told(row))

    def _told(self, row: int) -> str:
        return f"{self.model.data(self.model.index(row, WHEN))} · {reason_text(self.model.backups[row].reason)}"

    def delete_selected(self) -> None:
        """Delete the one that is selected, if that is wanted."""
        if (row := self.table.currentIndex().row()) < 0 or not self.delete_button.isEnabled():
            return
        workspace, path = self._session.workspace, self.model.backups[row].path
        is_last, is_copied = backups.is_last_good(workspace, path), second_place.place(workspace) is not None
        if DeleteBackupDialog.ask(self.window(), self._told(row), is_last=is_last, is_copied=is_copied):
            try:
                backups.delete(workspace, path)
                second_place.forget(workspace, path.name)
            except UserError as error:
                self._failed(error)
                return
            self.reload()

    def _run(self, text: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        job = self._session.run(text, work)
        self._enable(False)
        self._tell(f"{text} …")
        job.progressed.connect(lambda part, total: self._tell(f"{text} · {paint.number(part * 100 // (total or 1))} %"))
        job.finished.connect(done)
        job.failed.connect(self._failed)
        job.cancelled.connect(lambda: self._tell(self.tr("Cancelled; nothing was changed.")))
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(lambda *_: self._enable(True))

    def _enable(self, on: bool) -> None:
        for button in (self.now_button, self.file_button, self.other_button):
            button.setEnabled(on)
        for button in (self.restore_button, self.delete_button):
            button.setEnabled(on and bool(self.model.backups))

    def _made(self, path: Path) -> None:
        self.reload()
        self._tell(self.tr("Backed up and checked: {file}").format(file=paint.isolate_ltr(str(path))), Ink.GREEN)
        self._session.backed_up.emit()

    def _failed(self, error: Exception) -> None:
        self.reload()
        if isinstance(error, UserError):
            self._tell(messages.sentence(error), Ink.RED)

    def _tell(self, text: str, ink: Ink = Ink.SECOND) -> None:
        self.state.show()
        self.state.setText(text)
        self.state.set_ink(ink)

    def _choose_target(self) -> None:
        usual = f"CRM Desktop {datetime.now():%Y-%m-%d}.db"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Back up to a file"), usual, self.tr("Backups (*.db)"))
        if name:
            self.save(Path(name))

    def _choose_file(self) -> None:
        kinds = f"{self.tr('Backups (*.db)')};;{self.tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Restore from a file"), "", kinds)
        if name:
            self.restore(Path(name))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(backups.folder_of(self._session.workspace))))
