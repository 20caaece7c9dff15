"""Working ahead: what comes next is made ready on a thread of its own while the database writes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from itertools import islice
from queue import Queue
from threading import Event, Thread
from typing import TypeVar

Item = TypeVar("Item")
Ready = TypeVar("Ready")

_CHUNKS_AHEAD = 2


def in_chunks_ahead(
    items: Iterable[Item], size: int, prepare: Callable[[Item], Ready]
) -> Generator[list[Ready], None, None]:
    """The items made ready, in chunks of `size`; what reading or preparing raises is raised here, in its place.

    Closed early, it reads no further.
    """
    ready: Queue[list[Ready] | BaseException | None] = Queue(_CHUNKS_AHEAD)
    left = Event()

    def work() -> None:
        iterator = iter(items)
        try:
            while not left.is_set() and (chunk := [prepare(item) for item in islice(iterator, size)]):
                ready.put(chunk)
            ready.put(None)
        except BaseException as error:  # noqa: BLE001 - raised in the thread that waits for the chunk
            ready.put(error)

    worker = Thread(target=work, name="ahead", daemon=True)
    worker.start()
    try:
        while (chunk := ready.get()) is not None:
            if isinstance(chunk, BaseException):
                raise chunk
            yield chunk
    finally:
        left.set()
        while worker.is_alive():  # it may wait for a place to put what nobody wants any more
            while not ready.empty():
                ready.get()
            worker.join(0.01)
