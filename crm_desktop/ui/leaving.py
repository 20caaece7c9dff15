"""Closing the window while something would be lost with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from crm_desktop.ui.main_window import MainWindow

_SHORT_JOB = 0.5  # seconds in which what is being written may end by itself


class Leaving(QObject):
    """Asks before a window closes, where that is needed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.session.leave_wanted.connect(self._leave)
        self._decided = False
        self.dialog: LeaveDialog | None = None

    def _leave(self, afterwards: Callable[[], str | None]) -> None:
        """Close the window for something that is done without it; dialogs over it close first."""
        self._window.session.app.afterwards = afterwards
        while dialog := QApplication.activeModalWidget():
            dialog.close()
        QTimer.singleShot(0, self, self._window.close)

    def may_close(self) -> bool:
        """Whether nothing would be lost; else it is asked, and the window closed again if that is what is wanted."""
        if focused := self._window.focusWidget():
            focused.clearFocus()  # what is edited in place is written when it is left
        losses = [] if self._decided else self._losses()
        if losses and self.dialog is None:
            self.dialog = LeaveDialog(self._window, losses)
            self.dialog.finished.connect(self._answered)
            self.dialog.open()
        return not losses

    def _losses(self) -> list[str]:
        losses = []
        if self._window.session.unwritten:
            losses.append(self.tr("What you entered could not be written yet; it waits until that is possible."))
        if self._window.has_unrecorded():
            losses.append(self.tr("What you wrote about a contact is not recorded yet."))
        if not self._window.session.jobs.rest(_SHORT_JOB):
            losses.append(self.tr("Something long is still being written. What of it is not done is taken back."))
        return losses

    def _answered(self, answer: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if answer == LeaveDialog.DialogCode.Accepted:
            self._decided = True
            self._window.close()
        else:
            self._window.session.reopens = False
            self._window.session.app.afterwards = None


class LeaveDialog(Dialog):
    """Says what would be lost. Enter and Esc go back to it."""

    def __init__(self, parent: QWidget, losses: Sequence[str]) -> None:
        super().__init__(parent, self.tr("Not everything is written yet"), QSize(480, 190))
        for loss in losses:
            self.body.addWidget(Label(loss, wrap=True))
        self.body.addStretch()
        self.leave = Button(self.tr("Close all the same"))
        self.leave.clicked.connect(self.accept)
        back = PrimaryButton(self.tr("Go back"), shortcut="Esc")
        back.clicked.connect(self.reject)
        self.add_button(self.leave)
        self.add_button(back)
        back.setFocus()
