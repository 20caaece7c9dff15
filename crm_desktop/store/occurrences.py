"""What stands in the calendar: single activities, and the occurrences of series, which are records only where they
have a life of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Any

from crm_desktop.domain import zones
from crm_desktop.domain.clock import parse_moment
from crm_desktop.domain.recurrence import ahead, occurrences
from crm_desktop.domain.uid import Uid
from crm_desktop.store import lineage
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One activity at one time, planned or done.

    `due` is a day or time here, whatever the zone in which it was planned. `series` is the uid of the series that it
    is of, None for a single activity; `recurrence_id` names it in that, as a day or time of the series' own zone, and
    is "" for a single activity. One that is no record of its own has the `uid` of its series. `contacts_text` holds
    the names of those who take part, `contacts` their uids. `reminders` are those of the activity, and `planned` is
    its day or time in the zone in which it was planned.
    """

    uid: Uid
    recurrence_id: str
    due: str
    duration: int | None
    type: str
    status: str
    summary: str
    owner: str
    contacts_text: str
    contacts: tuple[Uid, ...]
    private: bool
    run: Uid | None
    series: Uid | None
    reminders: str
    planned: str


_CELLS = (
    "a.uid, a.series, a.recurrence_id, a.due, a.timezone, a.duration, a.type, a.status, a.summary, a.owner, "
    "a.private, a.run, a.reminders, a.rrule"
)
_REMINDING = "AND a.reminders <> '' AND a.status = 'planned'"  # as the index has it
_OWNER = "AND (? IS NULL OR a.owner IN (?, ''))"
_ZONES_APART = timedelta(days=3)  # from UTC-12 to UTC+14 and to the end of the day, as whole days


def between(
    database: Database,
    start: str,
    end: str,
    owner: str | None = None,
    *,
    reminding: bool = False,
    longer_than: int | None = None,
) -> list[Occurrence]:
    """What is due within [start, end), two local days or times, by when it is due: planned or done, not cancelled.

    Everyone's, or what is one `owner`'s and nobody's; all, or what is planned and has reminders, or takes more than so
    many minutes. An activity whose contacts are all deleted is left out.
    """
    which, by = (_REMINDING, "INDEXED BY activity_reminding") if reminding else ("", "")
    if longer_than is not None:
        which += f" AND a.duration > {longer_than:d}"
    here = zones.local_zone()
    wide = days_around(start, end)
    with database.snapshot():
        rows = database.rows(
            f"SELECT {_CELLS} FROM activity a {by} WHERE a.due >= ? AND a.due < ? AND a.due <> '' AND a.deleted = 0 "
            "AND a.rrule = '' AND a.status IN ('planned', 'done') "
            f"AND (a.due >= ? AND a.due < ? OR a.timezone NOT IN ('', ?)) {_OWNER} {which}",
            (*wide, start, end, here, owner, owner),
        )
        series = database.rows(
            f"SELECT {_CELLS} FROM activity a WHERE a.rrule <> '' AND a.due < ? AND a.due <> '' AND a.deleted = 0 "
            f"AND a.status = 'planned' {_OWNER} {which}",
            (wide[1], owner, owner),
        )
        found = [(row, row[2], row[3], zones.local(row[3], row[4])) for row in rows]
        given = [(row, list(occurrences(row[3], row[-1], *wide, timezone=row[4]))) for row in series]
        given = [(row, ids) for row, ids in given if ids]
        left = Left(database, [row[0] for row, _ in given])
        for row, ids in given:
            found += [(row, id_, id_, zones.local(id_, row[4])) for id_ in left.of(row[0], ids)]
        found = [each for each in found if start <= each[3] < end]
        people = _participants(database, {row[0] for row, *_ in found})
    known = [_occurrence(*each, people.get(each[0][0], [])) for each in found]
    return sorted((each for each in known if each is not None), key=lambda each: (each.due, each.uid))


def done_between(database: Database, start: str, end: str, owner: str | None = None) -> list[Occurrence]:
    """What was done within [start, end), two local days or times, and had no day before; `due` tells when it was done.

    Everyone's, or what is one `owner`'s and nobody's; in no order.
    """
    with database.snapshot():
        rows = database.rows(
            f"SELECT {_CELLS}, a.completed FROM activity a WHERE a.completed >= ? AND a.completed < ? "
            f"AND a.status = 'done' AND a.deleted = 0 AND a.due = '' {_OWNER}",
            (*days_around(start, end), owner, owner),
        )
        found = [(row[:-1], row[2], "", _here(row[-1])) for row in rows]
        found = [each for each in found if start <= each[3] < end]
        people = _participants(database, {row[0] for row, *_ in found})
    known = [_occurrence(*each, people.get(each[0][0], [])) for each in found]
    return [each for each in known if each is not None]


def _here(moment: str) -> str:
    """A UTC moment as the clock shows it here, to the minute; what is none, and a day, as it is."""
    try:
        return parse_moment(moment).astimezone().isoformat()[:16] if "T" in moment else moment
    except (ValueError, OverflowError, OSError):
        return moment


def days_around(start: str, end: str) -> tuple[str, str]:
    """The days between which all is due, in whatever zone, that is due here in [start, end)."""
    return _days_on(start, -_ZONES_APART), _days_on(end, _ZONES_APART)


def _days_on(day: str, span: timedelta) -> str:
    try:
        return (date.fromisoformat(day[:10]) + span).isoformat()
    except (ValueError, OverflowError):  # a bound beyond the calendar
        return day


def _occurrence(
    row: tuple[Any, ...], recurrence_id: str, planned: str, due: str, people: list[tuple[Uid | None, str]]
) -> Occurrence | None:
    uid, series, _, _, _, duration, type_, status, summary, owner, private, run, reminders, rrule = row
    live = {contact: name for contact, name in people if contact is not None}
    if people and not live:
        return None
    return Occurrence(
        uid, recurrence_id, due, duration, type_, status, summary, owner,
        ", ".join(live.values()), tuple(live), bool(private), run, uid if rrule else series, reminders, planned,
    )  # fmt: skip


def _participants(database: Database, activities: Iterable[Uid]) -> dict[Uid, list[tuple[Uid | None, str]]]:
    """Uid and name of those who take part in each activity; a deleted contact has none."""
    found: dict[Uid, list[tuple[Uid | None, str]]] = defaultdict(list)
    for chunk in _chunks(activities):
        for activity, contact, name in database.rows(
            "SELECT p.activity, l.uid, l.name FROM participant p LEFT JOIN contact_list l ON l.uid = p.contact "
            f"WHERE p.activity IN ({marks(chunk)}) AND p.deleted = 0 ORDER BY p.uid",
            chunk,
        ):
            found[activity].append((contact, name))
    return found


class Left:
    """What is left of these series: occurrences that are no records of their own, nor left out, nor another series'
    that goes on from this one.
    """

    def __init__(self, database: Database, series: Collection[Uid]) -> None:
        self._handled = records_of(database, series)
        self._ends = lineage.ends(database, series)

    def of(self, series: Uid, ids: Iterable[str]) -> Iterator[str]:
        """Those of the occurrences of a series, in their order, that are left."""
        there, end = self._handled.get(series, ()), self._ends.get(series)
        for each in ids:
            if end is not None and each >= end:
                return
            if each not in there:
                yield each


def records_of(database: Database, series: Iterable[Uid]) -> dict[Uid, set[str]]:
    """By series, which of their occurrences are left out, or have become records of their own, open or not."""
    found: dict[Uid, set[str]] = defaultdict(set)
    for chunk in _chunks(series):
        for uid, recurrence_id in database.rows(
            f"SELECT activity, recurrence_id FROM exdate WHERE activity IN ({marks(chunk)}) AND deleted = 0 UNION ALL "
            "SELECT series, recurrence_id FROM activity "
            f"WHERE series IN ({marks(chunk)}) AND rrule = '' AND deleted = 0",
            chunk * 2,
        ):
            found[uid].add(recurrence_id)
    return found


def next_open(database: Database, series: Collection[Uid] | None = None) -> dict[Uid, tuple[str, str]]:
    """The first occurrence that is still open of each of these series, by default of all; those with none left out.

    It is told by its day or time here, and by what names it in the series. An occurrence that became a record of its
    own is no longer the series', open or not.
    """
    open_series = (
        "SELECT uid, due, rrule, timezone FROM activity WHERE rrule <> '' AND deleted = 0 AND status = 'planned'"
    )
    rows: list[tuple[Uid, str, str, str]] = []
    if series is None:
        rows += database.rows(open_series)
    else:
        for chunk in _chunks(series):
            rows += database.rows(f"{open_series} AND uid IN ({marks(chunk)})", chunk)
    left = Left(database, [row[0] for row in rows])
    found: dict[Uid, tuple[str, str]] = {}
    for uid, due, rrule, timezone in rows:
        first = next(left.of(uid, ahead(due, rrule, timezone)), None)
        if first is not None:
            found[uid] = zones.local(first, timezone), first
    return found


def missed(database: Database, series: Iterable[Uid], today: str) -> dict[Uid, list[str]]:
    """What names the occurrences of these series that are still open and were due before a day here; those of which
    none was missed are left out.
    """
    rows: list[tuple[Uid, str, str, str]] = []
    for chunk in _chunks(series):
        rows += database.rows(
            "SELECT uid, due, rrule, timezone FROM activity WHERE rrule <> '' AND deleted = 0 AND status = 'planned' "
            f"AND uid IN ({marks(chunk)})",
            chunk,
        )
    left = Left(database, [row[0] for row in rows])
    found: dict[Uid, list[str]] = {}
    for uid, due, rrule, timezone in rows:
        given = occurrences(due, rrule, due, _days_on(today, _ZONES_APART), timezone)
        if late := [each for each in left.of(uid, given) if zones.local(each, timezone) < today]:
            found[uid] = late
    return found


def _chunks(uids: Iterable[Uid]) -> Iterator[list[Uid]]:
    each = iter(uids)
    while chunk := list(islice(each, CHUNK)):
        yield chunk
