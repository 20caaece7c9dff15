"""Long work off the window's thread: one call at a time, with progress and cancel."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
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
    _ended = Signal(str, object)

    def __init__(self, function: Callable[[Progress], Any], after: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._function = function
        self._after = after
        self._stop = threading.Event()
        # By way of the window's thread: what ends at once must not have told before somebody listened.
        self._ended.connect(self._tell)

    def cancel(self) -> None:
        """Ask the work to stop; what it began is taken back."""
        self._stop.set()

    def _run(self) -> None:
        progress = _JobProgress(self, self._stop)
        try:
            progress.check()  # it may have been cancelled while it waited
            result = self._function(progress)
        except Cancelled:
            self._ended.emit("cancelled", None)
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which tells bugs apart
            self._ended.emit("failed", error)
        else:
            self._ended.emit("finished", result)
        finally:
            self._after()

    def _tell(self, how: str, value: object) -> None:
        if how == "cancelled":
            self.cancelled.emit()
        elif how == "failed":
            self.failed.emit(value)
        else:
            self.finished.emit(value)


class Jobs(QObject):
    """Runs jobs one after the other, each on a worker thread with a database connection of its own.

    `after` runs on the worker when a job ends: it closes the worker's connection.
    """

    started = Signal(Job)

    def __init__(self, after: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._after = after
        # Not QThreadPool: it lets go of a Python call on the worker without holding the interpreter's lock.
        self._pool = ThreadPoolExecutor(1)
        self._running: list[Job] = []

    def run(self, function: Callable[[Progress], Any]) -> Job:
        """Queue a call; connect to the job's signals before returning to the event loop."""
        job = Job(function, self._after, self)
        self._running.append(job)
        for signal in (job.finished, job.failed, job.cancelled):
            signal.connect(lambda *_: self._ended(job))
        self._pool.submit(job._run)
        self.started.emit(job)
        return job

    def busy(self) -> bool:
        """Whether anything is running or waiting."""
        return bool(self._running)

    def stop(self) -> None:
        """Cancel everything and wait for it to end."""
        for job in self._running:
            job.cancel()
        self._pool.submit(lambda: None).result()

    def _ended(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
            job.deleteLater()


class _JobProgress(Progress):
    def __init__(self, job: Job, stop: threading.Event) -> None:
        self._job = job
        self._stop = stop
        self._shown = 0.0

    def advance(self, done: int, total: int) -> None:
        self.check()
        if time.monotonic() - self._shown >= _SHORTEST_STEP:
            self._shown = time.monotonic()
            unit = max(1, total // _MOST_UNITS)
            self._job.progressed.emit(done // unit, total // unit)

    def check(self) -> None:
        if self._stop.is_set():
            raise Cancelled
