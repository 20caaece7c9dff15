"""Reminders: which are due, that they were shown, and until when one waits.

A reminder that was shown leaves a record, known by the series or activity, the day or time for which that was planned,
and the minutes before: so it is one record wherever it is made, and what is moved reminds again. On each device the
same follows from the journal about where it was shown first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.clock import utc_text
from crm_desktop.domain.reminders import LONGEST, moment, parse, reminded_uid
from crm_desktop.domain.uid import Uid
from crm_desktop.store import occurrences
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.occurrences import Occurrence
from crm_desktop.store.workspace import Workspace

MISSED = timedelta(days=31)
"""How late something may be to be reminded of; what is later stands among what is overdue."""


class Key(NamedTuple):
    """What is reminded of: a series or a single activity, and the day or time for which it was planned."""

    activity: Uid
    planned: str


@dataclass(frozen=True, slots=True)
class Reminder:
    """An occurrence to remind of: the `minutes` before it that have come and do not wait, `fresh` those of them that
    were not shown yet.
    """

    occurrence: Occurrence
    minutes: tuple[int, ...]
    fresh: tuple[int, ...]

    @property
    def key(self) -> Key:
        return _key(self.occurrence)


@dataclass(slots=True)
class Look:
    """What a look at the clock found: what is to be shown `due` now, the soonest due first; the earlier times of a
    series that it stands for, too; what of that shown before is still `standing`; and the moment of the `next` one,
    None where none is near.
    """

    due: list[Reminder] = field(default_factory=list)
    missed: list[Reminder] = field(default_factory=list)
    standing: list[Reminder] = field(default_factory=list)
    next: datetime | None = None


def look(workspace: Workspace, now: datetime, owner: str, shown: Collection[Key] = ()) -> Look:
    """What of `owner`'s, and of nobody's, reminds at the moment `now`; `shown` is what this device still shows.

    What another device of the office showed first stands there alone.
    """
    database = workspace.database
    start, end = (each.astimezone().isoformat()[:16] for each in (now - MISSED, now + timedelta(minutes=LONGEST + 1)))
    planned = occurrences.between(database, start, end, owner, reminding=True)
    times = [(each, minutes, moment(each.due, minutes)) for each in planned for minutes in parse(each.reminders)]
    past: dict[Key, list[int]] = {}
    for occurrence, minutes, when in times:
        if when is not None and when <= now:
            past.setdefault(_key(occurrence), []).append(minutes)
    snoozed = _snoozed(database, [reminded_uid(*key, minutes) for key in past for minutes in past[key]])
    text = utc_text(now)
    come = [
        Reminder(
            occurrence,
            tuple(m for m in past[key] if snoozed.get(reminded_uid(*key, m), "") <= text),
            tuple(m for m in past[key] if _is_fresh(snoozed.get(reminded_uid(*key, m)), text)),
        )
        for occurrence in planned
        if (key := _key(occurrence)) in past
    ]
    found = Look()
    latest = {each.key.activity: each.key for each in come}
    for each in come:
        if each.fresh:
            (found.due if latest[each.key.activity] == each.key else found.missed).append(each)
    fresh = {each.key for each in found.due}
    still = [each for each in come if each.minutes and each.key in shown and each.key not in fresh]
    found.standing = [each for each in still if _is_first_here(database, each)]
    waiting = [datetime.fromisoformat(until) for until in snoozed.values() if until > text]
    coming = [when for _, _, when in times if when is not None and when > now]
    found.next = min(waiting + coming, default=None)
    return found


def mark_shown(workspace: Workspace, reminders: Sequence[Reminder]) -> None:
    """Record that these are shown, for all devices of the office; they do not come again."""
    with workspace.journal.batch("remind", _subject(reminders)) as batch:
        uids = {reminded_uid(*each.key, minutes): (each, minutes) for each in reminders for minutes in each.fresh}
        known = _snoozed(workspace.database, list(uids))
        for uid, (each, minutes) in uids.items():
            if uid in known:
                batch.set("reminded", uid, "snoozed", "")
            else:
                activity, planned = each.key
                batch.put("reminded", {"activity": activity, "recurrence_id": planned, "minutes": minutes}, uid)


def snooze(workspace: Workspace, reminders: Sequence[Reminder], until: datetime) -> BatchInfo:
    """Let these, which were shown, come back at a moment."""
    uids = [reminded_uid(*each.key, minutes) for each in reminders for minutes in each.minutes]
    with workspace.journal.batch("snooze-reminder", _subject(reminders)) as batch:
        batch.set_many("reminded", "snoozed", ((uid, utc_text(until)) for uid in uids))
    return batch.info


def _key(occurrence: Occurrence) -> Key:
    """The same for an occurrence of a series before and after it became a record of its own."""
    return Key(occurrence.series or occurrence.uid, occurrence.planned)


def _is_fresh(snoozed: str | None, now: str) -> bool:
    """Whether what was not shown, or waits until `snoozed`, is to be shown."""
    return snoozed is None or "" < snoozed <= now


def _snoozed(database: Database, uids: Sequence[Uid]) -> dict[Uid, str]:
    """Until when each that was shown waits, "" where it does not."""
    found: dict[Uid, str] = {}
    for start in range(0, len(uids), CHUNK):
        chunk = uids[start : start + CHUNK]
        found.update(database.rows(f"SELECT uid, snoozed FROM reminded WHERE uid IN ({marks(chunk)})", chunk))
    return found


def _is_first_here(database: Database, reminder: Reminder) -> bool:
    """Whether no other device showed any of it earlier, since it was last made to wait."""
    first: dict[Uid, bool] = {}
    uids = [reminded_uid(*reminder.key, minutes) for minutes in reminder.minutes]
    for uid, field_, value, own in database.rows(
        "SELECT c.uid, c.field, c.value, b.own FROM change c JOIN batch b ON b.id = c.batch "
        f"WHERE c.uid IN ({marks(uids)}) AND (c.field IS NULL OR c.field = 'snoozed') ORDER BY b.time, b.uid",
        uids,
    ):
        if field_ is not None and value:
            first.pop(uid, None)
        else:
            first.setdefault(uid, bool(own))
    return all(first.values())


def _subject(reminders: Iterable[Reminder]) -> str:
    """What the history calls them."""
    names = [each.occurrence.summary or each.occurrence.contacts_text for each in reminders]
    return names[0] if len(names) == 1 else str(len(names))
