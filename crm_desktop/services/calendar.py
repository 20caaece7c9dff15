"""The calendar without its pixels: which days a view shows, what stands on them, what is in whose way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import ceil

from crm_desktop.domain.calendars import GREGORIAN, Calendar
from crm_desktop.domain.uid import Uid
from crm_desktop.store import occurrences
from crm_desktop.store.database import Database
from crm_desktop.store.occurrences import Occurrence

VIEWS = ("day", "week", "month", "agenda")
STEP = 15
"""Minutes: what is moved or resized begins and ends at multiples of this."""
USUAL_MINUTES = 30
"""How long something takes that does not say how long."""
LONGEST_MINUTES = 24 * 60
"""No timed activity is made longer than this."""
LONGEST_DAYS = 31
"""Nor any without a time of day longer than so many days."""
AGENDA_DAYS = 30
_WEEK = 7
_DAY_MINUTES = 24 * 60
_FIRST_YEAR, _LAST_YEAR = 1900, 2200

Key = tuple[Uid, str]
"""What an entry is known by: its activity, and of a series which occurrence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the calendar from `start` until before `end`, local times as a clock on the wall shows them.

    One without a time of day (`timed` False) covers whole days. `end` is later than `start`, unless clocks are set
    back meanwhile.
    """

    of: Occurrence
    start: datetime
    end: datetime
    timed: bool

    @property
    def key(self) -> Key:
        return self.of.uid, self.of.recurrence_id

    def is_open(self) -> bool:
        return self.of.status == "planned"

    def is_late(self, today: date) -> bool:
        """Whether it is still open after its day."""
        return self.is_open() and self.start.date() < today

    def repeats(self) -> bool:
        """Whether it is of a series."""
        return bool(self.of.series)

    def days(self) -> list[date]:
        """The days on which it stands."""
        first = self.start.date()
        last = max(self.start, self.end - timedelta(microseconds=1)).date()
        return [first] if last == first else [first + timedelta(days=n) for n in range((last - first).days + 1)]

    def minutes_of(self, day: date) -> tuple[int, int]:
        """From which minute of `day` until before which; of a timed entry that stands on it."""
        start = self.start.hour * 60 + self.start.minute if self.start.date() == day else 0
        end = self.end.hour * 60 + self.end.minute if self.end.date() == day else _DAY_MINUTES
        return start, end


def load(database: Database, first: date, days: int, owner: str | None = None) -> list[Entry]:
    """What stands on so many days from `first` on: what is due then, and what was done then without having been due.

    Everyone's, or what is one `owner`'s and nobody's.
    """
    long_before, before, end = (
        (first + timedelta(days=number)).isoformat() for number in (-LONGEST_DAYS, -1, days)
    )  # what is timed lasts a day at most
    found = occurrences.between(database, long_before, before, owner, longer_than=_DAY_MINUTES)
    found += occurrences.between(database, before, end, owner)
    found += occurrences.done_between(database, before, end, owner)
    midnight = datetime.combine(first, time.min)
    entries = (entry_of(occurrence) for occurrence in found)
    return [entry for entry in entries if entry is not None and (entry.start >= midnight or entry.days()[-1] >= first)]


def entry_of(occurrence: Occurrence) -> Entry | None:
    """The place of an occurrence in the calendar; None where its `due` is no day and no time."""
    try:
        start = datetime.fromisoformat(occurrence.due[:16])
    except ValueError:
        return None
    minutes = max(occurrence.duration or 0, 0)
    if "T" in occurrence.due:
        return Entry(occurrence, start, clock_end(start, minutes or USUAL_MINUTES), True)
    return Entry(occurrence, start, start + timedelta(days=max(1, ceil(minutes / _DAY_MINUTES))), False)


def by_day(entries: Iterable[Entry]) -> dict[date, list[Entry]]:
    """The entries of each day: those of any time first, then by when they begin, the longest first."""
    found: dict[date, list[Entry]] = {}
    for entry in entries:
        for day in entry.days():
            found.setdefault(day, []).append(entry)
    for day, there in found.items():
        there.sort(key=lambda e: (e.timed, e.minutes_of(day)[0] if e.timed else 0, e.start - e.end, e.of.summary))
    return found


def conflicts(entries: Iterable[Entry], owner: str) -> frozenset[Key]:
    """The timed open entries of one owner that are at the same time as another of theirs."""
    own = sorted(
        (entry for entry in entries if entry.timed and entry.is_open() and entry.of.owner == owner),
        key=lambda entry: entry.start,
    )
    found: set[Key] = set()
    longest: Entry | None = None
    for entry in own:
        if longest is not None and entry.start < longest.end:
            found |= {entry.key, longest.key}
        if longest is None or entry.end > longest.end:
            longest = entry
    return frozenset(found)


def days_shown(view: str, day: date, first_weekday: int, counted: Calendar = GREGORIAN) -> tuple[date, int]:
    """The first day that a view of VIEWS shows around `day`, and how many.

    `first_weekday` is that with which weeks begin, Monday 0. A month, one as it is `counted`, is shown in whole weeks.
    """
    if view == "week":
        return week_of(day, first_weekday), _WEEK
    if view == "month":
        first, last = (week_of(each, first_weekday) for each in _counted(counted, day).month(day))
        return first, (last - first).days + _WEEK
    return day, AGENDA_DAYS if view == "agenda" else 1


def turned(view: str, day: date, pages: int, counted: Calendar = GREGORIAN) -> date:
    """`day` so many pages of a view on; at the ends of the calendar it stays."""
    if view == "month":
        try:
            found = _counted(counted, day).moved(day, pages)
        except ValueError:
            return day
        return found if _FIRST_YEAR <= found.year <= _LAST_YEAR else day
    size = {"day": 1, "week": _WEEK, "agenda": AGENDA_DAYS}[view]
    return shifted(day, pages * size)


def shifted(day: date, days: int) -> date:
    """`day` so many days on; at the ends of the calendar it stays."""
    try:
        found = day + timedelta(days=days)
    except OverflowError:
        return day
    return found if _FIRST_YEAR <= found.year <= _LAST_YEAR else day


def week_of(day: date, first_weekday: int) -> date:
    """The first day of the week around `day`."""
    return day - timedelta(days=(day.weekday() - first_weekday) % _WEEK)


def week_number(first: date, days: int = _WEEK) -> int:
    """The number (ISO 8601) of the week that these days are, or are of: that of their Thursday, if they have one."""
    thursday = first + timedelta(days=(3 - first.weekday()) % _WEEK)
    return (thursday if days == _WEEK else first).isocalendar().week


def clock_end(start: datetime, minutes: int) -> datetime:
    """What a clock on the wall shows so many minutes after it showed `start`, also where it was set meanwhile."""
    try:
        return datetime.fromtimestamp(start.timestamp() + 60 * minutes)
    except (OverflowError, ValueError, OSError):  # beyond what the system knows of its time zone
        return start + timedelta(minutes=minutes)


def minutes_between(start: datetime, end: datetime) -> int:
    """How many minutes pass from one local time to another."""
    try:
        return round(end.timestamp() - start.timestamp()) // 60
    except (OverflowError, ValueError, OSError):
        return (end - start) // timedelta(minutes=1)


def due_text(start: datetime, timed: bool) -> str:
    """The `due` of an activity that begins then; where clocks are set ahead over it, at what they show."""
    return clock_end(start, 0).isoformat()[:16] if timed else start.date().isoformat()


def drawn_span(entry: Entry, day: date, least: int) -> tuple[int, int]:
    """The minutes of `day` that a timed entry takes in its column; at least so many, so that its title can be read."""
    start, end = entry.minutes_of(day)
    start = min(start, _DAY_MINUTES - least)
    return start, max(end, start + least)


def nearest(entries: Sequence[Entry], moment: datetime) -> Entry | None:
    """Of these the one that begins nearest to a time."""
    return min(entries, key=lambda entry: abs(entry.start - moment), default=None)


def _counted(calendar: Calendar, day: date) -> Calendar:
    return calendar if calendar.knows(day) else GREGORIAN
