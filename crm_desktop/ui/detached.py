"""A call that may never come back, such as to a folder on a drive that hangs: nobody waits for it, not even the end of
the program.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

_running: set[Detached] = set()  # each outlives its thread, which must not find it deleted


class Detached(QObject):
    """One call on a daemon thread of its own; `after` runs on the thread at its end, to close a database connection.

    Signals, in the thread that made it: `finished(result)` or `failed(exception)`.
    """

    finished = Signal(object)
    failed = Signal(object)
    _told = Signal(bool, object)

    def __init__(self, function: Callable[[], Any], after: Callable[[], None]) -> None:
        super().__init__()
        self._function = function
        self._after = after
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._told.connect(self._tell)

    def start(self) -> None:
        """Begin; connect to the signals before returning to the event loop."""
        _running.add(self)
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Wait for the end of the call, so long at most; whether it has ended."""
        self._thread.join(max(seconds, 0))
        return not self._thread.is_alive()

    def _work(self) -> None:
        well, value = True, None
        try:
            value = self._function()
        except Exception as error:  # noqa: BLE001 - handed to the thread that asked, which tells bugs apart
            well, value = False, error
        try:
            self._after()
        finally:
            self._told.emit(well, value)

    def _tell(self, well: bool, value: object) -> None:
        _running.discard(self)
        (self.finished if well else self.failed).emit(value)
        self.deleteLater()
