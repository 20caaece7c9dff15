"""Where everything stands on a page of the calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRect

from crm_desktop.services.calendar import Entry, Key
from crm_desktop.ui.calendar.entry_painter import EntryPainter, Picture
from crm_desktop.ui.calendar.page import Page


class Spot(NamedTuple):
    """A place of the canvas that can be pointed at: an entry on a day, or with `more` the mark of several.

    `rect` is as in a language written left-to-right; what is `pinned` does not scroll, the rest is counted from where
    what scrolls begins. An entry that stands on several days at once does so until `last`.
    """

    rect: QRect
    day: date
    entry: Entry | None
    more: tuple[Entry, ...] = ()
    pinned: bool = False
    last: date | None = None

    def goes_beyond(self) -> tuple[bool, bool]:
        """Whether an entry of whole days begins before, and goes on after, the days on which it stands here."""
        if self.entry is None or self.entry.timed:
            return False, False
        days = self.entry.days()
        return days[0] < self.day, days[-1] > (self.last or self.day)

    def holds(self, key: Key) -> bool:
        return self.entry.key == key if self.entry else any(entry.key == key for entry in self.more)


class Laid:
    """A page laid out: its spots, and how those look that were painted, or are about to be."""

    def __init__(self, page: Page, spots: list[Spot], painter: EntryPainter) -> None:
        self.page = page
        self.spots = spots
        self.painter = painter
        self._pictures: list[Picture | None] = [None] * len(spots)

    def picture(self, number: int, make: Callable[[EntryPainter, Spot], Picture]) -> Picture:
        """How a spot looks."""
        found = self._pictures[number]
        if found is None:
            found = self._pictures[number] = make(self.painter, self.spots[number])
        return found
