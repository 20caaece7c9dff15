"""A hint that something changed in the office's folder, from the system where it gives one."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QFileSystemWatcher, QObject, Signal

_JOIN = 0.2  # seconds to wait for the thread at the end; one that hangs is left behind


class FolderWatch(QObject):
    """Watches folders on a daemon thread of its own: even to begin to watch can hang where a drive does.

    Signal: `hinted()`, in the thread that made it. Network drives may never hint.
    """

    hinted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link: _Link | None = None
        self._thread: threading.Thread | None = None

    def show(self, folders: Sequence[str]) -> None:
        """Watch these folders, and no others."""
        if self._link is None:
            self._link = _Link()
            self._link.hinted.connect(self.hinted)
            self._thread = threading.Thread(target=_watch, args=(self._link,), daemon=True)
            self._thread.start()
        self._link.folders = list(folders)
        self._link.wanted.emit()

    def stop(self) -> None:
        """Watch no more."""
        if self._link is not None and self._thread is not None:
            self._link.stopped = True
            self._link.wanted.emit()
            self._thread.join(_JOIN)
            self._link = self._thread = None


class _Link(QObject):
    """Between the two threads; it lives as long as either needs it."""

    wanted = Signal()
    hinted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.folders: list[str] = []
        self.stopped = False


class _Watcher(QObject):
    """On the thread: the system's watcher, and the loop that serves it."""

    def __init__(self, link: _Link) -> None:
        super().__init__()
        self._link = link
        self._loop = QEventLoop()  # first: the watcher needs the thread to have one
        self._watcher = QFileSystemWatcher()
        self._watcher.directoryChanged.connect(link.hinted)
        link.wanted.connect(self._follow)

    def run(self) -> None:
        self._follow()  # what was wanted before this thread listened
        if not self._link.stopped:
            self._loop.exec()
        self._watcher.deleteLater()  # here, where it lives
        QCoreApplication.sendPostedEvents(self._watcher, QEvent.Type.DeferredDelete.value)

    def _follow(self) -> None:
        if self._link.stopped:
            self._loop.quit()
            return
        wanted, watched = set(self._link.folders), set(self._watcher.directories())
        if watched - wanted:
            self._watcher.removePaths(list(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(list(wanted - watched))


def _watch(link: _Link) -> None:
    _Watcher(link).run()
