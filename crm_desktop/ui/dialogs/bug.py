"""What the user sees of a bug: honestly that there is one, that nothing saved is lost, and where the details are."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import paths
from crm_desktop.log import place_of
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import ElidedLabel, IconLabel, Label

if TYPE_CHECKING:
    from crm_desktop.ui.main_window import MainWindow

_SAID_AGAIN = 10.0  # seconds until a bug that is met on and on is said again
_COPIED = 20_000  # characters of the end of the log
_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def install(session: Session) -> Bugs:
    """From now on every exception that nobody caught is shown, one at a time, after it was logged; each bug once, then
    said at the foot of the session's window. The latest session counts.
    """
    qt = QApplication.instance()
    found = qt.findChild(Bugs) if qt is not None else None
    if found is None:
        found = Bugs(qt)
    found.serve(session)
    return found


def tell_of_crash(window: MainWindow) -> None:
    """Say that the program crashed last time, and offer to check the workspace."""
    dialog = CrashDialog(paths.log_file(), window)
    dialog.check_wanted.connect(lambda: window.show_settings("safety"), Qt.ConnectionType.QueuedConnection)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class Bugs(QObject):
    """Stands behind `sys.excepthook`: logs as before, then shows. The window goes on."""

    _met = Signal(str)
    _again = Signal(str, bool)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._shown: set[str] = set()
        self._said = 0.0
        self._before: _Hook = sys.excepthook
        self._before_in_thread = threading.excepthook
        self._dialog: BugDialog | None = None
        # In the window's thread and after what is under way, be it painting, whichever thread met it.
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._unexpected
        threading.excepthook = self._unexpected_in_thread

    def serve(self, session: Session) -> None:
        """Tell it in the window of this session from now on."""
        session.broke.connect(self._show)
        self._again.connect(session.said)  # as long as there is that session

    def remove(self) -> None:
        """Put the hooks back as they were."""
        sys.excepthook = self._before
        threading.excepthook = self._before_in_thread
        self.setParent(None)

    def _unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before(kind, error, trace)
        if issubclass(kind, Exception):
            self._met.emit(place_of(kind, trace))

    def _unexpected_in_thread(self, found: threading.ExceptHookArgs) -> None:
        self._before_in_thread(found)
        if issubclass(found.exc_type, Exception):
            self._met.emit(place_of(found.exc_type, found.exc_traceback))

    def dialog(self) -> BugDialog | None:
        """The dialog that shows, if one does."""
        return self._dialog

    def _show(self, place: str) -> None:
        if self._dialog is None and place not in self._shown:
            self._shown.add(place)
            self._dialog = BugDialog(paths.log_file(), QApplication.activeWindow())
            self._dialog.finished.connect(self._closed)
            self._dialog.open()
        elif time.monotonic() - self._said > _SAID_AGAIN:
            self._said = time.monotonic()
            self._again.emit(self.tr("Something unexpected went wrong again; the log tells more."), False)

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class BugDialog(Dialog):
    """Says that something unexpected went wrong and where the log is."""

    def __init__(self, log: Path, parent: QWidget | None = None, title: str = "", offer: Button | None = None) -> None:
        super().__init__(parent, title or self.tr("Something unexpected went wrong"), QSize(500, 220))
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
        if offer is not None:
            self.add_button(offer)
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


class CrashDialog(BugDialog):
    """Says that the program crashed last time. Signal: `check_wanted()`, the workspace is to be checked."""

    check_wanted = Signal()

    def __init__(self, log: Path, parent: QWidget | None) -> None:
        check = Button(QCoreApplication.translate("CrashDialog", "Check the workspace …"))
        title = QCoreApplication.translate("CrashDialog", "The program crashed last time")
        super().__init__(log, parent, title, check)
        check.clicked.connect(self.accept)
        check.clicked.connect(self.check_wanted)
