"""Working ahead: what comes next is made ready on a thread of its own while the database writes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from queue import Queue
from threading import Event, Thread
from typing import Generic, TypeVar

from crm_desktop.services import cycles

Item = TypeVar("Item")
Ready = TypeVar("Ready")

_CHUNKS_AHEAD = 2
_SWITCH_INTERVAL = 0.0005  # seconds


class Ahead(Generic[Item, Ready]):
    """Prepares items while its user waits for the next chunk, or for the database `meanwhile`; not else.

    The interpreter runs one thread at a time: were both to compute, the user would get it back late after each
    statement, and what is to be prepared would be done before the long statements come.
    """

    def __init__(
        self,
        items: Iterable[Item],
        size: float,
        prepare: Callable[[Item], Ready],
        weigh: Callable[[Ready], float] = lambda ready: 1,
    ) -> None:
        self._items = items
        self._size = size
        self._prepare = prepare
        self._weigh = weigh
        self._ready: Queue[list[Ready] | BaseException | None] = Queue(_CHUNKS_AHEAD)
        self._free = Event()
        self._left = Event()

    def chunks(self) -> Generator[list[Ready], None, None]:
        """The items made ready, as many at a time as together weigh `size`; what reading or preparing raises is raised
        here, in its place.

        Closed early, it reads no further.
        """
        worker = Thread(target=self._work, name="ahead", daemon=True)
        worker.start()
        try:
            with _two_threads_at_work():
                while (chunk := self._next()) is not None:
                    if isinstance(chunk, BaseException):
                        raise chunk
                    yield chunk
        finally:
            self._left.set()
            self._free.set()
            while worker.is_alive():  # it may wait for a place to put what nobody wants any more
                while not self._ready.empty():
                    self._ready.get()
                worker.join(0.01)

    @contextmanager
    def meanwhile(self) -> Iterator[None]:
        """While the user is in the database."""
        self._free.set()
        try:
            yield
        finally:
            self._free.clear()

    def _next(self) -> list[Ready] | BaseException | None:
        with self.meanwhile():
            return self._ready.get()

    def _work(self) -> None:
        try:
            chunk, weight = [], 0.0
            for item in self._items:
                if self._left.is_set():
                    break
                chunk.append(self._make(item))
                weight += self._weigh(chunk[-1])
                if weight >= self._size:
                    self._ready.put(chunk)
                    chunk, weight = [], 0.0
            if chunk:
                self._ready.put(chunk)
            self._ready.put(None)
        except BaseException as error:  # noqa: BLE001 - raised in the thread that waits for the chunk
            self._ready.put(error)

    def _make(self, item: Item) -> Ready:
        self._free.wait()
        return self._prepare(item)


@contextmanager
def _two_threads_at_work() -> Iterator[None]:
    """The interpreter changes hands sooner, for a statement that ends waits for it."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_INTERVAL)
    try:
        with cycles.left_alone():
            yield
    finally:
        sys.setswitchinterval(interval)
