"""Reading the pages of the calendar; the one that is likely wanted next is read and made ready before it is, while
nothing else is to do.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from crm_desktop.services import calendar
from crm_desktop.store.database import Database
from crm_desktop.ui import calendars
from crm_desktop.ui.calendar.page import Page, page_of

_SLICE = 0.004
"""Seconds for which a key may have to wait, where more than that is to be made ready."""


class Wanted(NamedTuple):
    """A page of a view of `calendar.VIEWS` around `day`, everyone's or one owner's, as `me` sees it `today`."""

    view: str
    day: date
    owner: str | None
    today: date
    me: str
    first_weekday: int


class Reader(QObject):
    """Whoever uses it says with `forget` that something was written. It makes ready by `prepare`, step by step."""

    def __init__(self, database: Database, prepare: Callable[[Page], Iterator[None]], parent: QObject) -> None:
        super().__init__(parent)
        self._database = database
        self._prepare = prepare
        self._known: dict[Wanted, Page] = {}
        self._next: Wanted | None = None
        self._steps: Iterator[None] | None = None
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._go_on)

    def read(self, wanted: Wanted) -> Page:
        """The page, the same one each time until something was written."""
        page = self._known.get(wanted) or self._read(wanted)
        self._known = {wanted: page}
        self._next = self._steps = None
        return page

    def _read(self, wanted: Wanted) -> Page:
        view, day, counted = wanted.view, wanted.day, calendars.first()
        days = calendar.days_shown(view, day, wanted.first_weekday, counted)
        entries = calendar.load(self._database, *days, wanted.owner)
        return page_of(view, day, entries, wanted.today, wanted.me, wanted.first_weekday, counted)

    def expect(self, wanted: Wanted) -> None:
        """This is likely wanted next."""
        self._next = wanted
        self._idle.start()

    def is_busy(self) -> bool:
        """Whether anything is still to be made ready."""
        return self._idle.isActive()

    def forget(self) -> None:
        """What was read may have changed."""
        self._known.clear()
        self._next = self._steps = None

    def _go_on(self) -> None:
        end = time.monotonic() + _SLICE
        if self._next is not None and self._next not in self._known:
            page = self._known[self._next] = self._read(self._next)
            self._steps = self._prepare(page)
        while self._steps is not None and time.monotonic() < end:
            if next(self._steps, self) is self:
                self._steps = None
        if self._steps is not None:
            self._idle.start()
