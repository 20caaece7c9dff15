"""An activity: what is planned or done with contacts, and what its result says about them."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

TYPES = ("call", "meeting", "todo", "email", "letter", "visit", "note")
STATUSES = ("planned", "done", "cancelled")
RESULTS = ("reached", "no answer", "left message", "wrong number", "held", "replied", "sent", "not interested")

# An attempt is anything done towards the contact; it is a reach when the contact answered.
ATTEMPT_TYPES = ("call", "meeting", "email", "letter", "visit")
REACH_RESULTS = ("reached", "held", "replied", "not interested")
MEETING_TYPES = ("meeting", "visit")


@dataclass(slots=True)
class Activity:
    """One activity as a document.

    `due` is a local day (`YYYY-MM-DD`) or a local time (`YYYY-MM-DDTHH:MM`), `completed` a UTC time,
    `duration` minutes, `priority` 1 (highest) to 9 or None. `contacts` are the uids of those who take part.
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
    contacts: list[str] = field(default_factory=list)


def to_json(activity: Activity) -> dict[str, Any]:
    """The JSON form of the command line."""
    return {f.name: getattr(activity, f.name) for f in fields(Activity)}


def is_attempt(activity: Activity) -> bool:
    """Whether the activity was done towards the contact, with or without an answer."""
    return activity.status == "done" and activity.type in ATTEMPT_TYPES


def is_reach(activity: Activity) -> bool:
    """Whether the contact was truly reached: they answered, met, wrote or called themselves."""
    if not is_attempt(activity):
        return False
    if activity.result:
        return activity.result in REACH_RESULTS
    return activity.direction == "in" or activity.type in MEETING_TYPES
