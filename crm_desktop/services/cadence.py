"""Keeping in touch: the next step with whom nothing is planned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.uid import Uid
from crm_desktop.services import activities
from crm_desktop.store.workspace import Workspace


def plan_next(workspace: Workspace, contacts: Sequence[Uid], today: date) -> BatchInfo:
    """Plan a call with each of these contacts: tomorrow, or where that is none, on the next day of work."""
    day = next_working_day(today, workspace.weekend)
    return activities.plan_each(workspace, Activity(type="call", due=day.isoformat()), contacts)


def next_working_day(today: date, weekend: frozenset[int]) -> date:
    """The first day after `today` that is not of the weekend (Monday 0); tomorrow for whom every day is."""
    days = [today + timedelta(days=number) for number in range(1, 8)]
    return next((day for day in days if day.weekday() not in weekend), days[0])
