"""What a grid of the calendar shows at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple

from crm_desktop.domain.calendars import GREGORIAN, Calendar
from crm_desktop.domain.day_lines import day_lines
from crm_desktop.services import calendar
from crm_desktop.services.calendar import Entry, Key


@dataclass(frozen=True, slots=True)
class Page:
    """`count` days from `first` on with their entries, as `me` sees them.

    `day` is the one that the user is at; `clashes` are the entries that are in each other's way.
    """

    day: date
    first: date
    count: int
    entries: Sequence[Entry]
    today: date
    me: str
    clashes: frozenset[Key] = frozenset()
    by_day: dict[date, list[Entry]] = field(default_factory=dict)

    def days(self) -> list[date]:
        return [self.first + timedelta(days=n) for n in range(self.count)]

    def holds(self, day: date) -> bool:
        return 0 <= (day - self.first).days < self.count

    def on(self, day: date) -> list[Entry]:
        """The entries of a day in the order of the keyboard: those of any time, then by when they begin."""
        return self.by_day.get(day, [])

    def find(self, key: Key | None) -> Entry | None:
        return next((entry for entry in self.entries if entry.key == key), None)

    def is_mine(self, entry: Entry) -> bool:
        """Whether it is the user's, or nobody's."""
        return entry.of.owner in ("", self.me)


class Line(NamedTuple):
    """An entry in a line of some days, from the first of them on which it stands until the last."""

    entry: Entry
    line: int
    first: int
    last: int


class LinesOfDays(NamedTuple):
    """What is shown, what is hidden behind a mark in the last line by the number of the day, how many lines are taken,
    and how many there may be.
    """

    shown: list[Line]
    hidden: dict[int, tuple[Entry, ...]]
    taken: int
    most: int


def lines_of_days(page: Page, days: Sequence[date], most: int, *, timed: bool) -> LinesOfDays:
    """The entries of these days in lines: what takes several days in one line. Without `timed` only those of any time;
    one that has a time stands on each of its days by itself.
    """
    each: dict[object, tuple[Entry, int, int]] = {}
    for number, day in enumerate(days):
        for entry in page.on(day):
            if timed or not entry.timed:
                key = (entry.key, number) if entry.timed else entry.key
                each[key] = (entry, each[key][1] if key in each else number, number)
    placed = list(each.values())
    found = day_lines([(first, last) for _, first, last in placed], most)
    shown = [
        Line(entry, line, first, last)
        for (entry, first, last), line in zip(placed, found.lines, strict=True)
        if line is not None
    ]
    hidden = {number: tuple(placed[n][0] for n in numbers) for number, numbers in found.hidden.items()}
    return LinesOfDays(shown, hidden, found.taken, most)


def empty_page(now: datetime) -> Page:
    """Before anything was read."""
    return Page(now.date(), now.date(), 1, [], now.date(), "")


def page_of(
    view: str,
    day: date,
    entries: Sequence[Entry],
    today: date,
    me: str,
    first_weekday: int,
    counted: Calendar = GREGORIAN,
) -> Page:
    """The page of a view of `calendar.VIEWS` around `day`; months as they are `counted`."""
    first, count = calendar.days_shown(view, day, first_weekday, counted)
    return Page(
        day,
        first,
        count,
        entries,
        today,
        me,
        calendar.conflicts(entries, me),
        calendar.by_day(entries),
    )
