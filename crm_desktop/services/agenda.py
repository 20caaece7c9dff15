"""What is to be done, laid out by when: overdue, today, this week, later, and those going cold."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from crm_desktop.store import queries
from crm_desktop.store.database import Database
from crm_desktop.store.queries import FollowUp, GoingCold

GROUPS = ("overdue", "today", "this_week", "later")


@dataclass(slots=True)
class Agenda:
    """Open activities by group, and contacts over their cadence with nothing planned (the first, and how many)."""

    overdue: list[FollowUp] = field(default_factory=list)
    today: list[FollowUp] = field(default_factory=list)
    this_week: list[FollowUp] = field(default_factory=list)
    later: list[FollowUp] = field(default_factory=list)
    going_cold: list[GoingCold] = field(default_factory=list)
    cold_total: int = 0


def agenda(database: Database, today: date, owner: str | None = None) -> Agenda:
    """The agenda as of `today`, everyone's or that of one `owner`; steps without a day stand under later."""
    found = Agenda()
    for item in queries.follow_ups(database):
        if owner is None or item.owner == owner:
            getattr(found, group_of(item.due, today)).append(item)
    found.going_cold, found.cold_total = queries.going_cold(database, today.isoformat())
    return found


def group_of(due: str, today: date) -> str:
    """The group of GROUPS that a due day or time belongs to; a time that passed today is still today's."""
    if not due:
        return "later"
    day = date.fromisoformat(due[:10])
    if day < today:
        return "overdue"
    if day == today:
        return "today"
    return "this_week" if day <= end_of_week(today) else "later"


def end_of_week(today: date) -> date:
    """The last day that counts as this week: Sunday, or in its last three days the Sunday after."""
    left = 6 - today.weekday()
    return today + timedelta(days=left if left > 2 else left + 7)
