"""Choosing what something is merged into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.text_block import TextBlock


class MergeDialog(Dialog):
    """`others` are (key, name); what becomes of the records stands below."""

    def __init__(
        self, parent: QWidget | None, name: str, count: int, others: Sequence[tuple[str, str]], lost: str = ""
    ) -> None:
        super().__init__(parent, self.tr("Merge {name}").format(name=paint.isolate(name)), QSize(460, 260))
        self.into = Choice(self.tr("Into"))
        for key, other in others:
            self.into.addItem(other, key)
        self._name, self._count, self._lost = name, count, lost
        self._says = TextBlock(ink=Ink.SECOND)
        label = Label(self.tr("Into"), ink=Ink.THIRD)
        label.setBuddy(self.into)
        self.body.setSpacing(2 * theme.STEP)
        for widget in (label, self.into, self._says):
            self.body.addWidget(widget)
        self.body.addStretch()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        merge = PrimaryButton(self.tr("Merge"), shortcut="Return")
        merge.clicked.connect(self.accept)
        self.add_button(cancel)
        self.add_button(merge)
        self.into.currentIndexChanged.connect(lambda _: self._show())
        self._show()
        self.into.setFocus()

    def _show(self) -> None:
        into = paint.isolate(self.into.currentText())
        text = self.tr("Records that become {into}: {count}.").format(into=into, count=paint.number(self._count))
        rest = self._lost or self.tr(
            "What comes with the old name later, from a colleague or a file, will be {into}, too."
        )
        self._says.set_text(f"{text} {rest.format(into=into)}")

    @classmethod
    def ask(
        cls, parent: QWidget | None, name: str, count: int, others: Sequence[tuple[str, str]], lost: str = ""
    ) -> str | None:
        """The key of what it is merged into, or None."""
        dialog = cls(parent, name, count, others, lost)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        into = str(dialog.into.currentData()) if accepted else None
        dialog.deleteLater()
        return into
