"""A channel that tells for how long it has not answered."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crm_desktop.sync.channel import Channel, Entry


class WatchedChannel:
    """Passes everything on; `waiting` may be asked from any thread."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._since: float | None = None

    def waiting(self) -> float:
        """For how many seconds a call has been under way, 0 where none is."""
        since = self._since
        return time.monotonic() - since if since is not None else 0.0

    @contextmanager
    def _call(self) -> Iterator[None]:
        self._since = time.monotonic()
        try:
            yield
        finally:
            self._since = None

    @property
    def place(self) -> str:
        return self._channel.place

    @property
    def path(self) -> Path:
        return self._channel.path

    def entries(self, area: str) -> list[Entry]:
        with self._call():
            return self._channel.entries(area)

    def read(self, name: str, limit: int) -> bytes:
        with self._call():
            return self._channel.read(name, limit)

    def publish(self, name: str, content: bytes) -> None:
        with self._call():
            self._channel.publish(name, content)

    def remove(self, name: str) -> None:
        with self._call():
            self._channel.remove(name)
