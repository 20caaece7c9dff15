"""Long work off the window's thread: one call at a time, with progress and cancel."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from crm_desktop.domain.progress import Cancelled, Progress

_SHORTEST_STEP = 0.05  # seconds between two reports of progress; more would only keep the window busy
_MOST_UNITS = 1 << 30  # what a C int of Qt holds: files are counted in bytes


class Job(QObject):
    """One running call. Signals come in the window's thread.

    `progressed(done, total)`; then just one of `finished(result)`, `failed(exception)`, `cancelled()`.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; what it began is taken back."""
        self._stop.set()


class Jobs(QObject):
    """Runs jobs one after the other, each on a worker thread with a database connection of its own.

    `after` runs on the worker when a job ends: it closes the worker's connection.
    """

    started = Signal(Job)
    # What the worker tells comes by way of the window's thread, from this object: it outlives the worker, which must
    # not be inside a signal of a job when that is deleted, and is connected before even the quickest job ends.
    _told = Signal(object, str, object)
    _progressed = Signal(object, int, int)

    def __init__(self, after: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.stopped = False
        self._after = after
        # Not QThreadPool: it lets go of a Python call on the worker without holding the interpreter's lock.
        self._pool = ThreadPoolExecutor(1)
        self._running: list[Job] = []
        self._told.connect(self._tell)
        self._progressed.connect(self._tell_progress)

    def run(self, function: Callable[[Progress], Any]) -> Job:
        """Queue a call; connect to the job's signals before returning to the event loop."""
        job = Job(self)
        self._running.append(job)
        self._pool.submit(self._work, job, function)
        self.started.emit(job)
        return job

    def busy(self) -> bool:
        """Whether anything is running or waiting."""
        return bool(self._running)

    def rest(self, seconds: float) -> bool:
        """Wait so long at most for what runs; whether all of it has ended."""
        ended, _ = wait([self._pool.submit(lambda: None)], seconds)
        return bool(ended)

    def stop(self) -> None:
        """Cancel everything and wait for it to end."""
        self.stopped = True
        for job in self._running:
            job.cancel()
        self._pool.submit(lambda: None).result()

    def _work(self, job: Job, function: Callable[[Progress], Any]) -> None:
        """On the worker."""
        progress = _JobProgress(job._stop, partial(self._progressed.emit, job))
        how, value = "finished", None
        try:
            progress.check()  # it may have been cancelled while it waited
            value = function(progress)
        except Cancelled:
            how = "cancelled"
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which tells bugs apart
            how, value = "failed", error
        try:
            self._after()
        finally:
            self._told.emit(job, how, value)

    def _tell(self, job: Job, how: str, value: object) -> None:
        self._running.remove(job)
        if how == "cancelled":
            job.cancelled.emit()
        elif how == "failed":
            job.failed.emit(value)
        else:
            job.finished.emit(value)
        job.deleteLater()

    def _tell_progress(self, job: Job, done: int, total: int) -> None:
        job.progressed.emit(done, total)


class _JobProgress(Progress):
    def __init__(self, stop: threading.Event, tell: Callable[[int, int], None]) -> None:
        self._stop = stop
        self._tell = tell
        self._shown = 0.0

    def advance(self, done: int, total: int) -> None:
        self.check()
        if time.monotonic() - self._shown >= _SHORTEST_STEP:
            self._shown = time.monotonic()
            unit = max(1, total // _MOST_UNITS)
            self._tell(done // unit, total // unit)

    def check(self) -> None:
        if self._stop.is_set():
            raise Cancelled
