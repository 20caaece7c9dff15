"""Asks before a backup is deleted."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.label import Label


class DeleteBackupDialog(Dialog):
    """Accepted if it is to be deleted; `told` says which. The last one that can be opened (`is_last`) needs one word
    more; `is_copied` tells that there is a second place. Enter and Esc keep it.
    """

    def __init__(self, parent: QWidget | None, told: str, *, is_last: bool, is_copied: bool) -> None:
        super().__init__(parent, self.tr("Delete this backup?"), QSize(480, 320 if is_last else 220))
        self.setMinimumSize(420, 200)
        self.sure = CheckBox(self.tr("I want to be without a backup"))
        self.delete = Button(self.tr("Delete for good"))
        self.delete.clicked.connect(self.accept)
        self.body.addWidget(Label(told, Type.STRONG, wrap=True))
        gone = self.tr("This cannot be undone.")
        if is_copied:
            gone = self.tr("This cannot be undone. Its copy in the second place goes, too, if that is there now.")
        self.body.addWidget(Label(gone, wrap=True))
        if is_last:
            words = self.tr("No other backup can be opened: without this one nothing brings back what gets lost.")
            self.body.addWidget(Label(words, ink=Ink.RED, wrap=True))
            self.body.addWidget(self.sure)
            self.delete.setEnabled(False)
            self.sure.toggled.connect(self.delete.setEnabled)
        self.body.addStretch()
        keep = PrimaryButton(self.tr("Keep it"), shortcut="Esc")
        keep.clicked.connect(self.reject)
        self.add_button(self.delete)
        self.add_button(keep)
        keep.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, told: str, *, is_last: bool, is_copied: bool) -> bool:
        """Whether it is to be deleted."""
        dialog = cls(parent, told, is_last=is_last, is_copied=is_copied)
        wanted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return wanted
