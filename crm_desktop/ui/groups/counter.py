"""Counting groups off the window's thread, some time after something changed."""

from __future__ import annotations

import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid
from crm_desktop.services import groups
from crm_desktop.store.workspace import Workspace

_SOONEST = 250  # milliseconds after a change: writing and searching come first
_REST = 8  # how many times as long as the last count took nobody counts again


class GroupCounter(QObject):
    """Counts each group once after any number of changes. Signal: `counted(uid, count)`."""

    counted = Signal(bytes, int)
    _ended = Signal(int)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._pool = ThreadPoolExecutor(1)
        self._wanted: dict[Uid, list[str]] = {}
        self._running, self._again, self._stopped = False, False, False
        self._timer = QTimer(self, singleShot=True, interval=_SOONEST)
        self._timer.timeout.connect(self._start)
        self._ended.connect(self._end)

    def count(self, wanted: Mapping[Uid, list[str]]) -> None:
        """Count some time from now what is found by the searches of each."""
        self._wanted = dict(wanted)
        if self._running:
            self._again = True
        elif not self._stopped and not self._timer.isActive() and self._wanted:
            self._timer.start()

    def busy(self) -> bool:
        """Whether counts are on their way."""
        return self._running or self._timer.isActive()

    def _start(self) -> None:
        self._running = True
        self._pool.submit(self._work, dict(self._wanted))

    def _work(self, wanted: Mapping[Uid, list[str]]) -> None:
        start = time.monotonic()
        try:
            for uid, searches in wanted.items():
                if self._again or self._stopped:
                    break
                self.counted.emit(uid, groups.count(self._workspace.database, searches))
        except UserError:
            self._again = False  # the database is busy or away: the next change counts again
        finally:
            self._workspace.close()
            self._ended.emit(int((time.monotonic() - start) * 1000))

    def _end(self, took: int) -> None:
        self._running = False
        self._timer.setInterval(max(_SOONEST, _REST * took))
        if self._again and not self._stopped:
            self._again = False
            self._timer.start()

    def stop(self) -> None:
        """Wait for what runs."""
        self._stopped = True
        self._timer.stop()
        self._pool.shutdown()
