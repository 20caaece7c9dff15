"""Keeping a search as a group: what it is called, and the folder that it lies in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from crm_desktop.domain.uid import Uid
from crm_desktop.store.groups import Group
from crm_desktop.ui.bulk.ask import LineDialog
from crm_desktop.ui.widgets.choice import Choice


class SaveDialog(LineDialog):
    """Asks for the name, and for the folder where there is one."""

    def __init__(self, parent: QWidget | None, name: str, folders: Sequence[Group]) -> None:
        super().__init__(parent, self.tr("Save as a group"), self.tr("Name"), self.tr("Save"), name)
        self.folder = Choice(self.tr("Folder"))
        self.folder.addItem(self.tr("None"), None)
        for folder in folders:
            self.folder.addItem("\u2003" * folder.depth + folder.name, folder.uid)
        if folders:
            self.form.addRow(self.tr("Folder"), self.folder)
        else:
            self.folder.setParent(self)
            self.folder.hide()

    @staticmethod
    def ask(parent: QWidget | None, name: str, folders: Sequence[Group]) -> tuple[str, Uid | None] | None:
        """The name and the folder, None where the dialog was left."""
        dialog = SaveDialog(parent, name, folders)
        found = (dialog.text(), dialog.folder.currentData()) if dialog.answered() else None
        dialog.deleteLater()
        return found
