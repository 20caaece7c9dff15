"""Choosing the columns of the plain list in an office's folder."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.services.readable import DEFAULT_COLUMNS
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs import targets
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.scroll import Scroll

_UID = "uid"  # by which an edited copy is known again


class ColumnsDialog(Dialog):
    """The columns to tick, the usual ones first."""

    def __init__(self, parent: QWidget | None, chosen: Sequence[str]) -> None:
        super().__init__(parent, self.tr("Columns of the plain list"), QSize(440, 560))
        self.setMinimumSize(340, 320)
        self.body.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.STEP)
        note = self.tr("Private contacts are never in the list. The identifier always is: it tells whom a row means.")
        column.addWidget(Label(note, Type.SECOND, Ink.SECOND, wrap=True))
        offered = [path for _, paths in targets.groups() for path in paths if path != "private"]
        self.boxes: dict[str, CheckBox] = {}
        for path in dict.fromkeys([*DEFAULT_COLUMNS, *chosen, *offered]):
            if path != _UID:
                box = self.boxes[path] = CheckBox(targets.in_words(path))
                box.setChecked(path in chosen)
                column.addWidget(box)
        self.body.addWidget(Scroll(inside))
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        done = PrimaryButton(self.tr("Use these columns"))
        done.clicked.connect(self.accept)
        self.add_button(cancel)
        self.add_button(done)
        next(iter(self.boxes.values())).setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, chosen: Sequence[str]) -> list[str] | None:
        """The columns in their order, or None."""
        dialog = cls(parent, chosen)
        found = dialog.columns() if dialog.exec() else None
        dialog.deleteLater()
        return found

    def columns(self) -> list[str]:
        """What is ticked."""
        return [*(path for path, box in self.boxes.items() if box.isChecked()), _UID]
