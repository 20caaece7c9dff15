"""When an activity reminds: minutes before it is due, several times if so wished."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from crm_desktop.domain.uid import Uid, named_uid

HOUR, DAY = 60, 24 * 60
LONGEST = 28 * DAY
"""Minutes; nothing reminds earlier before it is due."""
USUAL = (0, 5, 10, 15, 30, HOUR, 2 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY)
"""Minutes before that are proposed."""
DAY_BEGINS = time(9)
"""From when what is due on a day, at no time, counts minutes before."""


def parse(text: str) -> tuple[int, ...]:
    """The minutes before, each once, the nearest first; what is no such number is left out."""
    numbers = (part.strip() for part in text.split(","))
    minutes = {int(number) for number in numbers if number.isdecimal() and len(number) <= len(str(LONGEST))}
    return tuple(sorted(each for each in minutes if each <= LONGEST))


def as_text(minutes: Iterable[int]) -> str:
    """The inverse of `parse`: its normal form."""
    return ",".join(str(each) for each in sorted(set(minutes)))


def moment(due: str, minutes: int) -> datetime | None:
    """When to remind of what is due on a local day or at a local time, as a moment of UTC; None where the calendar
    ends before.
    """
    try:
        local = datetime.fromisoformat(due) if "T" in due else datetime.combine(date.fromisoformat(due), DAY_BEGINS)
        return local.astimezone(UTC) - timedelta(minutes=minutes)
    except (ValueError, OverflowError, OSError):
        return None


def reminded_uid(activity: Uid, recurrence_id: str, minutes: int) -> Uid:
    """The identifier of the record that a reminder was shown, the same on every device."""
    return named_uid(b"reminded", activity, recurrence_id.encode(), str(minutes).encode())
