"""Erasing a person for good: what goes, what remains, and the name typed, since nothing brings it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain.text import fold
from crm_desktop.domain.translation import counted
from crm_desktop.services.erasing import Remains
from crm_desktop.ui import paint, theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.scroll import Scroll

_MOST_FILES = 6


class EraseDialog(Dialog):
    """The button is there once the name stands in the line."""

    def __init__(self, parent: QWidget | None, name: str, remains: Remains) -> None:
        super().__init__(parent, self.tr("Erase for good"), QSize(580, 520))
        self.setMinimumSize(440, 400)
        self._name = name
        self._remains = remains
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(2 * theme.STEP)
        goes = self.tr(
            "{name} goes with all values, their history, the files, and the activities that nobody else takes part in."
        ).format(name=paint.isolate(name))
        column.addWidget(Label(goes, wrap=True))
        column.addWidget(Label(self.tr("It cannot be undone."), Type.STRONG, wrap=True))
        card = Card(self.tr("What remains"), tone=Tone.AMBER)
        self.told = list(self._lines())
        for line in self.told:
            card.body.addWidget(Label(line, Type.SECOND, wrap=True))
        column.addWidget(card)
        column.addStretch()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(Scroll(inside), 1)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Full name of who is to be erased"))
        self.line.setPlaceholderText(name)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.MARGIN, theme.STEP, theme.MARGIN, 3 * theme.STEP)
        foot.setSpacing(theme.STEP)
        foot.addWidget(Label(self.tr("Type the full name to go on"), Type.SECOND, Ink.SECOND))
        foot.addWidget(self.line)
        self.body.addLayout(foot)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.erase = PrimaryButton(self.tr("Erase for good"), shortcut="Ctrl+Return")
        self.erase.clicked.connect(self.accept)
        self.erase.setEnabled(False)
        self.line.textChanged.connect(lambda text: self.erase.setEnabled(self._is_name(text)))
        self.add_button(cancel)
        self.add_button(self.erase)
        self.line.setFocus()

    def _is_name(self, text: str) -> bool:
        return bool(text.strip()) and fold(" ".join(text.split())) == fold(self._name)

    def _lines(self) -> Iterator[str]:
        remains = self._remains
        if remains.in_office:
            yield self.tr(
                "The office's folder keeps what was written there before: whoever can read its files finds the person "
                "in them. The other computers erase the person, too, at their next sync."
            )
        if remains.unpublished:
            yield self.tr("What is not in the office's folder yet goes there once more, and is then erased here.")
        if remains.activities:
            yield counted(
                "EraseDialog",
                "One activity that others take part in stays with its words; the person is taken out of it.",
                "%Ln activities that others take part in stay with their words; the person is taken out of them.",
                remains.activities,
            )
        if remains.mentions:
            yield counted(
                "EraseDialog",
                "One other contact is found with this name; look through it.",
                "%Ln other contacts are found with this name; look through them.",
                remains.mentions,
            )
        for words, paths in (
            (self.tr("Backups hold the person until they are deleted:"), remains.backups),
            (self.tr("Rows that an import could not read name the person:"), remains.rejected),
        ):
            if paths:
                yield "\n".join([words, *self._files(paths)])
        yield self.tr("Files that were exported, copies of this folder, prints and e-mails are beyond reach.")

    def _files(self, paths: list[Path]) -> Iterator[str]:
        for path in paths[:_MOST_FILES]:
            yield paint.isolate_ltr(str(path))
        if len(paths) > _MOST_FILES:
            yield self.tr("and %Ln more", "", len(paths) - _MOST_FILES)

    @classmethod
    def ask(cls, parent: QWidget | None, name: str, remains: Remains) -> str | None:
        """The name as it was typed, or None."""
        dialog = cls(parent, name, remains)
        typed = dialog.line.text() if dialog.exec() else None
        dialog.deleteLater()
        return typed
