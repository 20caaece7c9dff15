"""Reading the days of the calendar; those that are likely wanted next are read before they are, while nothing else is
to do.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from crm_desktop.services import calendar
from crm_desktop.services.calendar import Entry
from crm_desktop.store.database import Database


class Days(NamedTuple):
    """So many days from `first` on, everyone's or one owner's."""

    first: date
    number: int
    owner: str | None


class Reader(QObject):
    """Whoever uses it says with `forget` that something was written."""

    def __init__(self, database: Database, parent: QObject) -> None:
        super().__init__(parent)
        self._database = database
        self._known: dict[Days, list[Entry]] = {}
        self._next: Days | None = None
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._read_next)

    def read(self, days: Days) -> list[Entry]:
        """What stands on these days."""
        found = self._known.get(days)
        if found is None:
            found = calendar.load(self._database, *days)
        self._known = {days: found}
        return found

    def expect(self, days: Days) -> None:
        """These are likely wanted next."""
        self._next = days
        self._idle.start()

    def forget(self) -> None:
        """What was read may have changed."""
        self._known.clear()
        self._next = None

    def _read_next(self) -> None:
        if self._next is not None and self._next not in self._known:
            self._known[self._next] = calendar.load(self._database, *self._next)
