"""Where a passphrase is typed that is to open something."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.services.unlocking import pause_after
from crm_desktop.ui import theme
from crm_desktop.ui.detached import Detached
from crm_desktop.ui.dialogs.passphrase_dialog import passphrase_line
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import PrimaryButton
from crm_desktop.ui.widgets.label import Label

_SECOND = 1_000  # milliseconds


class PassphraseEntry(QWidget):
    """A line and a button. `check` makes the key of what was typed, off the window's thread as it takes its time; it
    raises UserError where it is wrong, and then each mistake takes longer. Signal: `opened(str)`, with the key.
    """

    opened = Signal(str)

    def __init__(self, check: Callable[[str], str], button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._failures = 0
        self.line = passphrase_line()
        self.line.setAccessibleName(self.tr("Passphrase"))
        self.line.setPlaceholderText(self.tr("Passphrase"))
        self.line.returnPressed.connect(self.enter)
        self.button = PrimaryButton(button)
        self.button.clicked.connect(self.enter)
        self.said = Label("", Type.SECOND, Ink.SECOND, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addLayout(row)
        column.addWidget(self.said)
        self.setFocusProxy(self.line)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.line.setFocus()

    def enter(self) -> None:
        """Check what was typed."""
        if typed := self.line.text():
            self._rest(self.tr("Opening …"))
            call = Detached(partial(self._check, typed), lambda: None)
            call.finished.connect(self._opened)
            call.failed.connect(self._refused)
            call.start()

    def _opened(self, key: str) -> None:
        self._failures = 0
        self.opened.emit(key)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._again("")
            raise error
        wrong = error.code == "passphrase-wrong"
        words = self.tr("This is not the passphrase; try again.") if wrong else messages.sentence(error)
        self._failures += wrong
        if pause := pause_after(self._failures):
            self._rest(
                self.tr("This is not the passphrase. The next try is possible in %Ln s.", "", round(pause)),
                Ink.RED,
            )
            QTimer.singleShot(round(pause * _SECOND), self, lambda: self._again(words))
        else:
            self._again(words)

    def _rest(self, words: str, ink: Ink = Ink.SECOND) -> None:
        self.said.set_ink(ink)
        self.said.setText(words)
        self.line.setEnabled(False)
        self.button.setEnabled(False)

    def _again(self, words: str) -> None:
        self.said.set_ink(Ink.RED)
        self.said.setText(words)
        self.line.setEnabled(True)
        self.button.setEnabled(True)
        self.line.clear()
        self.line.setFocus()
