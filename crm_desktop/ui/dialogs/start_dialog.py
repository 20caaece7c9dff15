"""The workspace cannot be opened: why, and a way out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import ElidedLabel, IconLabel, Label

_DAMAGED = ("database-damaged", "database-foreign")  # one whose beginning is damaged looks like the latter


class StartDialog(Dialog):
    """Shown before there is a window. Accepted: open `folder`, which is the same one again or another."""

    def __init__(self, error: UserError, folder: Path) -> None:
        super().__init__(None, self.tr("The workspace cannot be opened"), QSize(560, 230))
        self.setMinimumSize(460, 230)
        self.folder = folder
        self.words = Label(messages.sentence(error), Type.MEDIUM, wrap=True)
        place = ElidedLabel(self.tr("Workspace: {folder}").format(folder=folder), Type.SECOND, Ink.SECOND, isolate=True)
        column = QVBoxLayout()
        column.setSpacing(2 * theme.STEP)
        column.addWidget(self.words)
        column.addStretch()
        column.addWidget(place)
        icon = QVBoxLayout()
        icon.addWidget(IconLabel("error", Ink.RED, size=24))
        icon.addStretch()
        row = QHBoxLayout()
        row.setSpacing(3 * theme.STEP)
        row.addLayout(icon)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.leave = Button(self.tr("Quit"))
        self.leave.clicked.connect(self.reject)
        self.other = Button(self.tr("Choose another folder …"))
        self.other.clicked.connect(self._choose)
        self.again = PrimaryButton(self.tr("Try again"))
        self.again.clicked.connect(self.accept)
        for button in (self.leave, self.other, *self._ways_out(error), self.again):
            self.add_button(button)
        self.again.setFocus()
        if error.code in _DAMAGED:
            self.again.hide()  # it stays damaged
            self.resize(self.width() + 160, self.height())

    def _ways_out(self, error: UserError) -> list[Button]:
        """Of a damaged one."""
        if error.code not in _DAMAGED:
            return []
        self.restore = Button(self.tr("Restore a backup …"))
        self.restore.clicked.connect(self._restore)
        self.save = PrimaryButton(self.tr("Save what can be read …"))
        self.save.clicked.connect(self._save)
        return [self.restore, self.save]

    def _restore(self) -> None:
        from crm_desktop.ui.safety.damaged import restore

        if restore(self, self.folder):
            self.accept()

    def _save(self) -> None:
        from crm_desktop.ui.safety.damaged import save

        if (folder := save(self, self.folder)) is not None:
            self.folder = folder
            self.accept()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The workspace's folder"), str(self.folder.parent))
        if chosen:
            self.folder = Path(chosen)
            self.accept()
