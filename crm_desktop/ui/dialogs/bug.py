"""What the user sees of a bug: honestly that there is one, that nothing saved is lost, and where the details are."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import paths
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import ElidedLabel, IconLabel, Label

_COPIED = 20_000  # characters of the end of the log
_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def install(session: Session) -> Bugs:
    """From now on every exception that nobody caught is shown, one at a time, after it was logged."""
    return Bugs(session)


class Bugs(QObject):
    """Stands behind `sys.excepthook`: logs as before, then shows. The window goes on."""

    _met = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._before: _Hook = sys.excepthook
        self._before_in_thread = threading.excepthook
        self._dialog: BugDialog | None = None
        # In the window's thread and after what is under way, be it painting, whichever thread met it.
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._unexpected
        threading.excepthook = self._unexpected_in_thread

    def remove(self) -> None:
        """Put the hooks back as they were."""
        sys.excepthook = self._before
        threading.excepthook = self._before_in_thread

    def _unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before(kind, error, trace)
        if issubclass(kind, Exception):
            self._met.emit()

    def _unexpected_in_thread(self, found: threading.ExceptHookArgs) -> None:
        self._before_in_thread(found)
        if issubclass(found.exc_type, Exception):
            self._met.emit()

    def dialog(self) -> BugDialog | None:
        """The dialog that shows, if one does."""
        return self._dialog

    def _show(self) -> None:
        if self._dialog is not None:
            return
        self._dialog = BugDialog(paths.log_file(), QApplication.activeWindow())
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class BugDialog(Dialog):
    """Says that something unexpected went wrong and where the log is."""

    def __init__(self, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("Something unexpected went wrong"), QSize(500, 220))
        self.setMinimumSize(420, 220)
        self._log = log
        words = QVBoxLayout()
        words.setSpacing(2 * theme.STEP)
        words.addWidget(Label(self.tr("Nothing that was saved is lost, and you can go on."), Type.MEDIUM, wrap=True))
        words.addWidget(
            Label(
                self.tr("The details are in the log, without anything from your contacts:"), ink=Ink.SECOND, wrap=True
            )
        )
        words.addWidget(ElidedLabel(str(log), Type.SECOND, Ink.SECOND, isolate=True))
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(3 * theme.STEP)
        icon = IconLabel("error", Ink.RED, size=24)
        column = QVBoxLayout()
        column.addWidget(icon)
        column.addStretch()
        row.addLayout(column)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        for text, action in ((self.tr("Copy"), self.copy), (self.tr("Open the folder"), self._open_folder)):
            button = Button(text)
            button.clicked.connect(action)
            self.add_button(button)
        close = PrimaryButton(self.tr("Go on"))
        close.clicked.connect(self.reject)
        self.add_button(close)
        close.setFocus()

    def copy(self) -> None:
        """Put the end of the log, which has this bug, on the clipboard."""
        try:
            text = self._log.read_text(encoding="utf-8", errors="replace")
        except OSError:  # there is no log: say where it would be
            text = str(self._log)
        QGuiApplication.clipboard().setText(text[-_COPIED:])
        self.say(self.tr("Copied"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log.parent)))
