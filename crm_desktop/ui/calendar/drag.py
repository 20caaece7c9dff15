"""What the mouse is about to do in a grid: make an entry, move one, or change when one begins or ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint

from crm_desktop.services import calendar
from crm_desktop.services.calendar import Entry

NEW, MOVE, BEGIN, END = "new", "move", "begin", "end"
_STEP = timedelta(minutes=calendar.STEP)
_LONGEST = timedelta(minutes=calendar.LONGEST_MINUTES)


@dataclass(slots=True)
class Drag:
    """From `start` until `end` is where it would come to lie, at that time if `timed`.

    It was begun at `origin`, where the time was `anchor`; it is `under_way` once the mouse has gone far enough.
    """

    kind: str
    entry: Entry | None
    origin: QPoint
    anchor: datetime
    start: datetime
    end: datetime
    timed: bool
    under_way: bool = False

    def follow(self, at: datetime, timed: bool) -> None:
        """The mouse is at a time, or where a day has none."""
        if self.kind == NEW:
            self._stretch(at)
        elif self.kind == MOVE:
            self._move(at, timed)
        elif self.kind == BEGIN and timed:
            self.start = min(max(_nearest(at), self.end - _LONGEST), self.end - _STEP)
        elif self.kind == END and timed:
            self.end = max(min(_nearest(at), self.start + _LONGEST), self.start + _STEP)

    def _stretch(self, at: datetime) -> None:
        if not self.timed:
            first, last = days_between(self.anchor.date(), at.date())
            self.start = datetime.combine(first, time.min)
            self.end = datetime.combine(last, time.min) + timedelta(days=1)
            return
        first, last = sorted((self.anchor, at))
        self.start = _floor(first)
        self.end = min(max(_floor(last + _STEP - timedelta(minutes=1)), self.start + _STEP), self.start + _LONGEST)

    def _move(self, at: datetime, timed: bool) -> None:
        assert self.entry is not None
        self.timed = timed
        if not timed:
            days = 0 if self.entry.timed else (self.anchor.date() - self.entry.start.date()).days
            self.start = datetime.combine(at.date() - timedelta(days=days), time.min)
            self.end = self.start + timedelta(days=1 if self.entry.timed else len(self.entry.days()))
            return
        self.start = _nearest(at - (self.anchor - self.entry.start)) if self.entry.timed else _floor(at)
        self.end = calendar.clock_end(self.start, self.entry.of.duration or calendar.USUAL_MINUTES)

    def minutes(self) -> int:
        """How long it would take; 0: as long as before."""
        if self.kind == MOVE:
            return 0
        if not self.timed:
            return (self.end - self.start) // timedelta(minutes=1)
        return calendar.minutes_between(self.start, self.end)


def days_between(one: date, other: date) -> tuple[date, date]:
    """The first and the last of the days that a drag from one to the other goes over, as many as an entry may take."""
    first, last = sorted((one, other))
    return first, min(last, first + timedelta(days=calendar.LONGEST_DAYS - 1))


def _floor(moment: datetime) -> datetime:
    return moment - timedelta(
        minutes=moment.minute % calendar.STEP, seconds=moment.second, microseconds=moment.microsecond
    )


def _nearest(moment: datetime) -> datetime:
    return _floor(moment + _STEP / 2)
