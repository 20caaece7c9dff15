"""What is to be done, laid out by when: overdue, today, this week, later, and those going cold."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from crm_desktop.store import follow_ups, occurrences
from crm_desktop.store.database import Database
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.store.narrowing import ALL, Only

GROUPS = ("overdue", "today", "this_week", "later")
SHOWN = 300
"""A screen shows no more than so many of a group; what is beyond comes up as those are done."""
MOST_COUNTED = 2000
"""A screen tells of no more than so many: to count 100,000 again after each change would take too long."""


@dataclass(slots=True)
class Agenda:
    """Open activities by group, and contacts over their cadence with nothing planned; those beyond the limit left out.

    `totals` and `cold_total` count all of them, by name of group.
    """

    overdue: list[FollowUp] = field(default_factory=list)
    today: list[FollowUp] = field(default_factory=list)
    this_week: list[FollowUp] = field(default_factory=list)
    later: list[FollowUp] = field(default_factory=list)
    totals: dict[str, int] = field(default_factory=dict)
    going_cold: list[GoingCold] = field(default_factory=list)
    cold_total: int = 0


def agenda(
    database: Database,
    today: date,
    owner: str | None = None,
    limit: int | None = None,
    only: Only = ALL,
    most: int | None = None,
) -> Agenda:
    """The agenda as of `today`, at most `limit` of each group; steps without a day stand last, under later. What is
    left out is counted up to `most`.

    Everyone's, or what is one `owner`'s and nobody's; `only` narrows it.
    """
    found = Agenda()
    opened = occurrences.next_open(database)
    for group in GROUPS:
        items: list[FollowUp] = getattr(found, group)
        for span in spans_of(group, today):
            left = None if limit is None else limit - len(items)
            items += follow_ups.find(database, span, owner, left, only, opened)
        items.sort(key=lambda item: (item.due[:10] or "~", "T" not in item.due))  # of a day: what has a time first
        full = limit is not None and len(items) >= limit
        found.totals[group] = count(database, group, today, owner, only, most, opened) if full else len(items)
    found.going_cold, found.cold_total = follow_ups.going_cold(database, today.isoformat(), owner, limit, only, most)
    return found


def count(
    database: Database,
    group: str,
    today: date,
    owner: str | None = None,
    only: Only = ALL,
    most: int | None = MOST_COUNTED,
    opened: follow_ups.Opened | None = None,
) -> int:
    """How many open activities are in a group of GROUPS, counted up to `most`."""
    found = 0
    for span in spans_of(group, today):
        found += follow_ups.count(database, span, owner, only, None if most is None else most - found, opened)
    return found


def spans_of(group: str, today: date) -> list[tuple[str, str]]:
    """The spans of due days that make a group of GROUPS; a time that passed today is still today's."""
    tomorrow = (today + timedelta(days=1)).isoformat()
    next_week = (end_of_week(today) + timedelta(days=1)).isoformat()
    return {
        "overdue": [(follow_ups.UNDATED[1], today.isoformat())],
        "today": [(today.isoformat(), tomorrow)],
        "this_week": [(tomorrow, next_week)],
        "later": [(next_week, follow_ups.ANY_DUE[1]), follow_ups.UNDATED],
    }[group]


def end_of_week(today: date) -> date:
    """The last day that counts as this week: Sunday, or in its last three days the Sunday after."""
    left = 6 - today.weekday()
    return today + timedelta(days=left if left > 2 else left + 7)
