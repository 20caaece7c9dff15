"""An activity: what is planned or done with contacts, and what its result says about them."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from typing import Any

from crm_desktop.domain.choices import USUAL, Choices
from crm_desktop.domain.clock import local_day, local_time

TYPES = USUAL.codes("type")
STATUSES = ("planned", "done", "cancelled")
RESULTS = USUAL.codes("result")


# The fields of a document that hold the uid of another record, "" where there is none.
UID_FIELDS = ("follows", "series", "run", "step")


@dataclass(slots=True)
class Activity:
    """One activity as a document.

    `due` is a local day (`YYYY-MM-DD`) or a local time (`YYYY-MM-DDTHH:MM`), `completed` a UTC time,
    `duration` minutes, `priority` 1 (highest) to 9 or None; `rrule` and what belongs to it as in `domain.fields`.
    `reminders` are minutes before, divided by commas. `contacts` are the uids of those who take part.
    """

    uid: str = ""
    type: str = "todo"
    status: str = "planned"
    direction: str = ""
    summary: str = ""
    description: str = ""
    due: str = ""
    timezone: str = ""
    duration: int | None = None
    priority: int | None = None
    completed: str = ""
    result: str = ""
    owner: str = ""
    follows: str = ""
    private: bool = False
    location: str = ""
    rrule: str = ""
    series: str = ""
    recurrence_id: str = ""
    reminders: str = ""
    run: str = ""
    step: str = ""
    message_id: str = ""
    contacts: list[str] = field(default_factory=list)


def to_json(activity: Activity) -> dict[str, Any]:
    """The JSON form of the command line."""
    return {f.name: getattr(activity, f.name) for f in fields(Activity)}


def is_attempt(activity: Activity, choices: Choices = USUAL) -> bool:
    """Whether the activity was done towards the contact, with or without an answer."""
    return activity.status == "done" and bool(choices.like(activity.type))


def is_reach(activity: Activity, choices: Choices = USUAL) -> bool:
    """Whether the contact was truly reached: they answered, met, wrote or called themselves."""
    if not is_attempt(activity, choices):
        return False
    if activity.result:
        return choices.outcome(activity.result) == "reach"
    return activity.direction == "in" or choices.like(activity.type) == "meeting"


def is_meeting(activity: Activity, choices: Choices = USUAL) -> bool:
    """Whether the contact was met."""
    return choices.like(activity.type) == "meeting" and is_reach(activity, choices)


def cold_after(cadence_days: int | None, last_reach: str, made: int) -> str:
    """The local day until which a contact should be reached again: `cadence_days` after it last was (UTC).

    One never reached counts from when it was `made` (ms since 1970). Empty without a cadence, or where the calendar
    ends before.
    """
    if not cadence_days or cadence_days < 0:
        return ""
    try:
        since = local_day(last_reach) if last_reach else local_time(made).date().isoformat()
        return (date.fromisoformat(since) + timedelta(days=cadence_days)).isoformat()
    except (ValueError, OverflowError):
        return ""
