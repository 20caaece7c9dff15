"""Somebody starts the program for a workspace that this window shows: it comes to the front with what it is given."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from crm_desktop.only_window import Given, OnlyWindow
from crm_desktop.ui import handed

if TYPE_CHECKING:
    from crm_desktop.ui.main_window import MainWindow

_AGAIN = 300  # milliseconds, to see whether what has to be answered first is closed
_UNTOLD = 3_000  # milliseconds between two looks by ourselves: a system may have no watchers left, and tells nobody


class SecondStarts(QObject):
    """Answers for one window as long as it is open; without a right to be found it takes files only."""

    def __init__(self, window: MainWindow, right: OnlyWindow | None) -> None:
        super().__init__(window)
        self._window = window
        self._right = right
        self._files: list[Path] = []
        self._links: list[str] = []
        self._later = QTimer(self, interval=_AGAIN, singleShot=True)
        self._later.timeout.connect(self._take)
        if right is not None and right.is_held():
            watcher = QFileSystemWatcher([str(right.folder)], self)
            watcher.directoryChanged.connect(self.look)
            timer = QTimer(self, interval=_UNTOLD)
            timer.timeout.connect(self.look)
            timer.start()
            self.look()  # who came while the window was made

    def look(self) -> None:
        """See whether anybody came; who comes while the window closes waits, and then opens one of their own."""
        if self._right is None or not self._window.isVisible():
            return
        for request in self._right.requests():
            os.environ.update(request.tokens)  # where Qt looks for them
            self._to_the_front()
            self.take(request.given)

    def take(self, given: Given) -> None:
        """Bring files into the window, as if they were dropped onto it, and show to whom links lead; once no dialog is
        in the way.
        """
        self._files += given.files
        self._links += given.links
        self._take()

    def _take(self) -> None:
        if not self._files and not self._links:
            return
        if self._window.session.locked or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            self._later.start()
            return
        files, self._files = self._files, []
        links, self._links = self._links, []
        if files:
            from crm_desktop.ui.files.arrivals import arrivals

            arrivals(self._window.session, self._window).take(files)
        for link in links:
            handed.take(self._window, link)

    def _to_the_front(self) -> None:
        """As far as the system lets programs do so; a dialog of the window comes with it."""
        for widget in (self._window, QApplication.activeModalWidget()):
            if widget is not None:
                widget.setWindowState(widget.windowState() & ~Qt.WindowState.WindowMinimized)
                widget.raise_()
                widget.activateWindow()
