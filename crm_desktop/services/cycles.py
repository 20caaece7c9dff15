"""When cycles of objects are collected: not amid long work, and in a window only on the window's own thread."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _State:
    lock = Lock()
    works = 0  # long works that run now, on any thread
    by_hand = False


@contextmanager
def left_alone() -> Iterator[None]:
    """Nobody collects cycles: the collector would go through thousands of living documents again and again."""
    _count(1)
    try:
        yield
    finally:
        _count(-1)


def by_hand() -> None:
    """From now on cycles are collected by `collect_due` alone.

    Left to itself, Python collects on whichever thread happens to make the next object, and widgets that are part of a
    cycle would be destroyed off their thread, which Qt does not survive.
    """
    _State.by_hand = True
    gc.disable()


def collect_due() -> None:
    """Collect, on this thread, the oldest generation whose time has come by Python's own measure."""
    if _State.works:
        return
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return


def _count(works: int) -> None:
    with _State.lock:
        _State.works += works
        if _State.works or _State.by_hand:
            gc.disable()
        else:
            gc.enable()
