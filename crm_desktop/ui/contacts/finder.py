"""Searching off the window's thread, so that no key stroke waits for the one before it."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from crm_desktop.domain.query import Query
from crm_desktop.services.finding import parse_query
from crm_desktop.store import along, queries, search
from crm_desktop.store.along import Order
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.session import HELD

FIRST_ROWS = 64
"""More than any screen has room for."""


class _Superseded(Exception):
    """Another search is wanted by now."""


@dataclass(frozen=True, slots=True)
class Search:
    """What to list: the text of a query, a column of `search.SORTS`, and the direction."""

    text: str = ""
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The numbers of the contacts in order; `total` is greater than their count while only the first are known, and
    None while they are not counted.
    """

    search: Search
    query: Query
    ids: array[int]
    total: int | None

    @property
    def whole(self) -> bool:
        """Whether these are all."""
        return self.total == len(self.ids)


class Finder(QObject):
    """Finds on a thread of its own; while it is busy only the latest wish waits.

    Signals: `found(Found)`; `failed(exception)`.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        # One thread that stays, with its database connection and cache. Not QThreadPool: it lets go of a Python
        # call on the worker without holding the interpreter's lock, and the process dies.
        self._pool = ThreadPoolExecutor(1, initializer=lambda: workspace.database.hold(HELD))
        self._running = False
        # All contacts in the order shown last: what a search finds need then not be sorted at each key.
        self._orders: dict[tuple[str, bool], Order] = {}
        self._next: Search | None = None
        self._interrupt: Callable[[], object] = lambda: None  # what the search does in one step, from any thread
        self._told.connect(self._tell)
        self._ended.connect(self._end)

    _told = Signal(object, object)
    _ended = Signal()

    def first(self, wanted: Search) -> Found:
        """The first contacts of a search at once, and how many there are in all."""
        query = parse_query(self._workspace.database, wanted.text)
        ids = search.find_ids(self._workspace.database, query, wanted.sort, wanted.descending, FIRST_ROWS)
        if len(ids) < FIRST_ROWS:
            return Found(wanted, query, ids, len(ids))
        database = self._workspace.database
        total = search.count(database, query) if query.terms else queries.count_contacts(database)
        return Found(wanted, query, ids, total)

    def busy(self) -> bool:
        """Whether a search is on its way."""
        return self._running

    def forget_order(self) -> None:
        """Something was written: names may stand elsewhere now."""
        self._orders.clear()

    def find(self, wanted: Search) -> None:
        """Find all of a search; `found` tells, of many the first before the rest, unless another wish came."""
        if self._running:
            self._next = wanted
            self._interrupt()
            return
        self._running = True
        self._pool.submit(self._find, wanted)

    def _find(self, wanted: Search) -> None:
        try:
            with self._workspace.database.interruptible(self._check) as self._interrupt:
                self._find_all(wanted)
        except _Superseded:
            pass
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which tells bugs apart
            self._told.emit(None, error)
        finally:
            self._ended.emit()

    def _find_all(self, wanted: Search) -> None:
        database, key = self._workspace.database, (wanted.sort, wanted.descending)
        query = parse_query(database, wanted.text)
        order = self._orders.get(key)
        if order is None:
            order = Order(database, *key)
            self._orders = {key: order}
        if not query.terms:
            self._told.emit(Found(wanted, query, order.ids, len(order.ids)), None)
            order.places(database)  # for the first key
            return
        for ids, total in along.find(order, database, query, FIRST_ROWS, self._check):
            self._told.emit(Found(wanted, query, ids, total), None)
            self._check()

    def _check(self) -> None:
        if self._next is not None:
            raise _Superseded

    def _tell(self, found: Found | None, error: Exception | None) -> None:
        if self._next is not None:
            return
        if found is not None:
            self.found.emit(found)
        else:
            self.failed.emit(error)

    def _end(self) -> None:
        self._running = False
        if self._next is not None:
            wanted, self._next = self._next, None
            self.find(wanted)

    def stop(self) -> None:
        """Wait for what runs and close the thread's connection."""
        self._next = None
        self._pool.submit(self._workspace.close)
        self._pool.shutdown()
