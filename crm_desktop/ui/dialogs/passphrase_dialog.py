"""Choosing the passphrase that closes an office's folder."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import Label

SHORTEST = 8
_LABEL_WIDTH = 96


class PassphraseDialog(Dialog):
    """Typed twice, for what is typed wrongly opens nothing."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Close with a passphrase"), QSize(480, 360))
        self.setMinimumSize(440, 360)
        words = self.tr(
            "The folder's files are written anew, so that only who knows the passphrase can read them. The others are "
            "asked for it when they sync next. If everybody forgets it, the folder can be read by nobody; the contacts "
            "on your computers stay as they are."
        )
        self.body.addWidget(Label(words, Type.SECOND, Ink.SECOND, wrap=True))
        self.first, self.second = (passphrase_line() for _ in range(2))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(2 * theme.STEP)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, (text, line) in enumerate(((self.tr("Passphrase"), self.first), (self.tr("Once more"), self.second))):
            label = Label(text, ink=Ink.THIRD)
            label.setBuddy(line)
            line.setAccessibleName(text)
            line.textChanged.connect(lambda _: self.show_problem(None))
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        self.body.addLayout(grid)
        self.body.addStretch()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        close = PrimaryButton(self.tr("Close the folder"), shortcut="Return")
        close.clicked.connect(self._check)
        self.add_button(cancel)
        self.add_button(close)
        self.first.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None) -> str | None:
        """The passphrase that was chosen, or None."""
        dialog = cls(parent)
        chosen = dialog.first.text() if dialog.exec() else None
        dialog.deleteLater()
        return chosen

    def _check(self) -> None:
        if problem := passphrase_problem(self.first.text()):
            self.show_problem(problem)
        elif self.first.text() != self.second.text():
            self.show_problem(self.tr("The two are not the same; type it once more."))
        else:
            self.accept()


def passphrase_line() -> QLineEdit:
    """A line in which nobody reads what is typed."""
    return QLineEdit(echoMode=QLineEdit.EchoMode.Password)


def passphrase_problem(text: str) -> str:
    """What is wrong with a new passphrase, "" where nothing is."""
    if len(text) < SHORTEST:
        words = "A passphrase has %n characters at least; four words are better."
        return QCoreApplication.translate("PassphraseDialog", words, None, SHORTEST)
    return ""
