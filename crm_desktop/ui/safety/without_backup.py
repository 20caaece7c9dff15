"""Asks whether to import although no backup can be made before."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import Label


class WithoutBackupDialog(Dialog):
    """Says what is in the way. Enter and Esc import nothing."""

    def __init__(self, parent: QWidget | None, error: UserError) -> None:
        super().__init__(parent, self.tr("No backup could be made"), QSize(480, 260))
        self.body.addWidget(
            Label(
                self.tr("Before so many rows are imported a backup is made. Nothing was imported yet, and the import "
                        "can be undone afterwards in any case."),
                wrap=True,
            )
        )  # fmt: skip
        self.body.addStretch()
        self.show_problem(error)
        self.go_on = Button(self.tr("Import without a backup"))
        self.go_on.clicked.connect(self.accept)
        leave = PrimaryButton(self.tr("Import nothing"), shortcut="Esc")
        leave.clicked.connect(self.reject)
        self.add_button(self.go_on)
        self.add_button(leave)
        leave.setFocus()

    @classmethod
    def ask(cls, error: UserError) -> bool:
        """Whether to import all the same."""
        dialog = cls(QApplication.activeWindow(), error)
        wanted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return wanted
