"""Who writes first: long work in the background lets the user's own writes go before its next transaction."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

_LOOK_AGAIN = 0.1  # seconds, to see whether the work is no longer wanted


class Turns:
    """Shared by the threads that write. SQLite lets one write at a time, and asks nobody who waited longer."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._first = 0

    @contextmanager
    def first(self) -> Iterator[None]:
        """While this lasts, nothing begins that gives way."""
        with self._condition:
            self._first += 1
        try:
            yield
        finally:
            with self._condition:
                self._first -= 1
                self._condition.notify_all()

    def give_way(self, stop: threading.Event) -> None:
        """Wait until nobody goes first, or `stop`; never from within a transaction, for which the others wait."""
        with self._condition:
            while self._first and not stop.is_set():
                self._condition.wait(_LOOK_AGAIN)
