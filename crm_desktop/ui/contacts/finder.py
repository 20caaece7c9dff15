"""Searching off the window's thread, so that no key stroke waits for the one before it."""

from __future__ import annotations

from array import array
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from crm_desktop.domain.query import Query
from crm_desktop.services.finding import parse_query
from crm_desktop.store import queries, search
from crm_desktop.store.workspace import Workspace

FIRST_ROWS = 200


@dataclass(frozen=True, slots=True)
class Search:
    """What to list: the text of a query, a column of `search.SORTS`, and the direction."""

    text: str = ""
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The numbers of the contacts in order; `total` is greater than their count while only the first are known."""

    search: Search
    query: Query
    ids: array[int]
    total: int


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
        self._pool = ThreadPoolExecutor(1)
        self._running = False
        # All contacts by sort and direction: what a search finds need then not be sorted at each key.
        self._orders: dict[tuple[str, bool], array[int]] = {}
        self._next: Search | None = None
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
            return
        self._running = True
        self._pool.submit(self._find, wanted)

    def _find(self, wanted: Search) -> None:
        try:
            query = parse_query(self._workspace.database, wanted.text)
            key = (wanted.sort, wanted.descending)
            orders = self._orders
            if key not in orders:
                orders[key] = search.find_ids(self._workspace.database, Query(), *key)
            if not query.terms:
                self._told.emit(Found(wanted, query, orders[key], len(orders[key])), None)
                return
            for ids, total in search.find_in(orders[key], self._workspace.database, query, *key, FIRST_ROWS):
                self._told.emit(Found(wanted, query, ids, total), None)
                if self._next is not None:
                    return
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which tells bugs apart
            self._told.emit(None, error)
        finally:
            self._ended.emit()

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
