"""Counting groups off the window's thread, some time after something changed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.domain.errors import UserError
from crm_desktop.services import groups
from crm_desktop.store.groups import Group
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
        self._groups: list[Group] = []
        self._running, self._again, self._stopped = False, False, False
        self._timer = QTimer(self, singleShot=True, interval=_SOONEST)
        self._timer.timeout.connect(self._start)
        self._ended.connect(self._end)

    def count(self, wanted: Sequence[Group]) -> None:
        """Count these some time from now."""
        self._groups = list(wanted)
        if self._running:
            self._again = True
        elif not self._stopped and not self._timer.isActive() and self._groups:
            self._timer.start()

    def busy(self) -> bool:
        """Whether counts are on their way."""
        return self._running or self._timer.isActive()

    def _start(self) -> None:
        self._running = True
        self._pool.submit(self._work, list(self._groups))

    def _work(self, wanted: Sequence[Group]) -> None:
        start = time.monotonic()
        try:
            for group in wanted:
                if self._again or self._stopped:
                    break
                self.counted.emit(group.uid, groups.count(self._workspace.database, group))
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
