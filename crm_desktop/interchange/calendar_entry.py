"""What calendars and we tell each other of an activity (RFC 5545), and the names of our own properties there."""

from __future__ import annotations

from dataclasses import dataclass, field

from crm_desktop.domain.activity import Activity

# On a component that we wrote: what RFC 5545 has no property for, or cannot say as we do.
OWN = "X-CRM-DESKTOP-"
PRODID = "-//CRM Desktop//CRM Desktop//EN"
FOREIGN = "ical:"
"""Before the UID that another program gave an activity, in its `message_id`: it goes back there under that."""
# Cells of an activity that are written as they stand, each in a property of its own.
OWN_CELLS = ("type", "direction", "result", "owner", "follows")


@dataclass(slots=True)
class Person:
    """Somebody who takes part; `uid` is the contact's, "" where the file knows none, as is `email`."""

    name: str = ""
    email: str = ""
    uid: str = ""


@dataclass(slots=True)
class Entry:
    """One activity as it stands in a calendar.

    `uid` is that of the file, which an occurrence with a life of its own shares with its series; `activity.due` is of
    its own `timezone`, and `recurrence_id`, `exdates` and `rdates` are of that of the series, `zone`. `is_own` is
    whether we wrote it; `changed` is in ms since 1970, `line` (from 1) where it begins; `warnings` are codes.
    """

    activity: Activity
    uid: str = ""
    people: list[Person] = field(default_factory=list)
    exdates: list[str] = field(default_factory=list)
    rdates: list[str] = field(default_factory=list)
    zone: str = ""
    changed: int = 0
    is_own: bool = False
    line: int = 0
    warnings: list[str] = field(default_factory=list)
