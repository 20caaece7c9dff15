"""Choosing the columns of a table and their order: of the plain list in an office's folder, and of an export."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.column_list import ColumnList
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import Label

_UID = "uid"  # by which an edited copy is known again


class _Columns(Dialog):
    """A list of columns under a note."""

    def __init__(self, parent: QWidget | None, title: str, note: str, columns: ColumnList) -> None:
        super().__init__(parent, title, QSize(520, 560))
        self.setMinimumSize(400, 360)
        self.list = columns
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(theme.MARGIN, 3 * theme.STEP, theme.MARGIN, 3 * theme.STEP)
        head.addWidget(Label(note, Type.SECOND, Ink.SECOND, wrap=True))
        self.body.addLayout(head)
        self.body.addWidget(self.list, 1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.done_button = PrimaryButton(self.tr("Use these columns"), shortcut="Ctrl+Return")
        self.done_button.clicked.connect(self.accept)
        self.add_button(cancel)
        self.add_button(self.done_button)
        self.list.changed.connect(self._enable)
        self.list.table.left.connect(self.reject)
        self.list.table.setFocus()
        self._enable()

    def _enable(self) -> None:
        self.done_button.setEnabled(bool(self.list.columns()))


class ColumnsDialog(_Columns):
    """The columns of the plain list."""

    def __init__(self, parent: QWidget | None, chosen: Sequence[str]) -> None:
        note = self.tr("Private contacts are never in the list. The identifier always is: it tells whom a row means.")
        columns = ColumnList(chosen, without=("private", _UID))
        super().__init__(parent, self.tr("Columns of the plain list"), note, columns)

    @classmethod
    def ask(cls, parent: QWidget | None, chosen: Sequence[str]) -> list[str] | None:
        """The columns in their order, or None."""
        dialog = cls(parent, chosen)
        found = dialog.columns() if dialog.exec() else None
        dialog.deleteLater()
        return found

    def columns(self) -> list[str]:
        """What is chosen, and the identifier."""
        return [*self.list.columns(), _UID]


class LayoutDialog(_Columns):
    """The columns of an export, and the name under which they are kept for other times, if any."""

    def __init__(self, parent: QWidget | None, name: str, chosen: Sequence[str], custom: Sequence[str]) -> None:
        note = self.tr("What is not in the list is not in the file. With the identifier an edited copy finds back.")
        columns = ColumnList(chosen, [f"custom.{each}" for each in custom])
        super().__init__(parent, self.tr("Columns to export"), note, columns)
        self.name = QLineEdit(name, placeholderText=self.tr("Name, to keep them for other times"))
        self.name.setAccessibleName(self.tr("Name of the layout"))
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 3 * theme.STEP)
        foot.addWidget(self.name)
        self.body.addLayout(foot)

    @classmethod
    def ask(
        cls, parent: QWidget | None, name: str, chosen: Sequence[str], custom: Sequence[str]
    ) -> tuple[str, list[str]] | None:
        """The name ("" none) and the columns, or None."""
        dialog = cls(parent, name, chosen, custom)
        found = (" ".join(dialog.name.text().split()), dialog.list.columns()) if dialog.exec() else None
        dialog.deleteLater()
        return found
