"""Time zones (IANA names): plans are local times of the zone in which they were made, shown in the zone of who looks.

What does not exist or exists twice when clocks change is read as RFC 5545, 3.3.5 says: the first of two, and within a
gap by the offset before it, which is later by the clock.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

_DAY = len("2026-12-24")


def local_zone() -> str:
    """The IANA name of this computer's time zone, "" where the system does not tell."""
    import tzlocal

    try:
        return tzlocal.get_localzone_name() or ""
    except (LookupError, ValueError, OSError):
        return ""


@lru_cache
def zone(name: str) -> ZoneInfo | None:
    """The zone of that name; None where there is none, or none is named."""
    try:
        return ZoneInfo(name) if name else None
    except (LookupError, ValueError, OSError):  # no such zone, no such name, the name of a folder of zones
        return None


def local(due: str, timezone: str) -> str:
    """A day or time of a zone as the clock shows it here."""
    if not timezone or len(due) == _DAY:
        return due
    here = local_zone()
    return due if timezone == here else moved(due, timezone, here)


def existing(due: str, timezone: str) -> str:
    """A local time as the clock of its zone shows it: within a gap, as much later. Days stay."""
    return moved(due, timezone, timezone)


def moved(due: str, timezone: str, other: str) -> str:
    """The local time of one zone as the clock of another shows it; a day, and a time of no known zone, stay."""
    before, after = zone(timezone), zone(other)
    if len(due) == _DAY or not due or before is None or after is None:
        return due
    try:
        return datetime.fromisoformat(due).replace(tzinfo=before).astimezone(_UTC).astimezone(after).isoformat()[:16]
    except (ValueError, OverflowError):
        return due


_UTC = ZoneInfo("UTC")
