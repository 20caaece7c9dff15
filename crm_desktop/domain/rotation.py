"""Which backups are kept: of the last days, weeks and months one each, and some of those made before something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

Reason = Literal["daily", "hand", "import", "restore", "migration", "repair", "passphrase"]
"""A backup is made by itself each day, by hand, or before one of the others."""

DAYS, WEEKS, MONTHS = 7, 4, 12
LATEST = 5
"""So many of each kind that is made before something."""
LATEST_BY_HAND = 10
_YEAR = timedelta(days=366)

_PERIODS: tuple[tuple[int, Callable[[date], object]], ...] = (
    (DAYS, lambda day: day),
    (WEEKS, lambda day: day.isocalendar()[:2]),
    (MONTHS, lambda day: (day.year, day.month)),
)


class Made(NamedTuple):
    """A backup: when it was made (its date is that of the day it counts for), why, and what names it."""

    moment: datetime
    reason: Reason
    name: str


def kept(backups: Iterable[Made], now: datetime) -> set[str]:
    """The names of those to keep.

    Days, weeks and months are counted as far as there are backups in them: whoever is away for a year finds on return
    what there was. Those of the future, made by a clock that was wrong, here or then, are counted by themselves: they
    take no place of the others, which so outlast a clock that jumps.
    """
    past: list[Made] = []
    future: list[Made] = []
    for backup in sorted(backups):
        (past if backup.moment <= now else future).append(backup)
    return _kept(past) | _kept(future)


def _kept(backups: Sequence[Made]) -> set[str]:
    of_reason: dict[Reason, list[Made]] = defaultdict(list)
    for backup in backups:
        of_reason[backup.reason].append(backup)
    found = {backup.name for backup in backups[-1:]}
    for reason, some in of_reason.items():
        if reason == "daily":
            for most, period_of in _PERIODS:
                latest = {period_of(backup.moment.date()): backup.name for backup in some}
                found.update(list(latest.values())[-most:])
        else:
            count = LATEST_BY_HAND if reason == "hand" else LATEST
            oldest = backups[-1].moment - _YEAR
            found.update(backup.name for backup in some[-count:] if backup.moment >= oldest)
    return found
