"""What a grid of the calendar shows at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

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


def empty_page(now: datetime) -> Page:
    """Before anything was read."""
    return Page(now.date(), now.date(), 1, [], now.date(), "")


def page_of(view: str, day: date, entries: Sequence[Entry], today: date, me: str, first_weekday: int) -> Page:
    """The page of a view of `calendar.VIEWS` around `day`."""
    first, count = calendar.days_shown(view, day, first_weekday)
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
