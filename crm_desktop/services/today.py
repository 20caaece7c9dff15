"""The day at a glance: what is late, due and coming up, who goes cold, and what changed since yesterday."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from crm_desktop.domain.change import OF_THE_PROGRAM, BatchInfo
from crm_desktop.domain.clock import utc_text
from crm_desktop.domain.uid import Uid
from crm_desktop.services import agenda
from crm_desktop.store import choices, follow_ups, history, occurrences
from crm_desktop.store import today as stored
from crm_desktop.store.database import Database
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.store.occurrences import Occurrence
from crm_desktop.store.today import AnnualDate
from crm_desktop.store.workspace import Workspace

ANNUAL = ("birthday", "anniversary")
_WEEK, _ANNUAL_DAYS = timedelta(days=7), 14
_TO_DO, _COMING, _COLD, _NEWS = 10, 8, 6, 8  # lines shown
_BATCHES = 200  # looked at for what changed
_DATE = re.compile(r"(?:(\d{4})|-)-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Annual:
    """A birthday or anniversary that comes: on which ISO day, whose, and for the how manieth time, None if unknown."""

    day: str
    label: str
    contact: Uid
    name: str
    times: int | None


@dataclass(frozen=True, slots=True)
class News:
    """Something that somebody did, the latest of `count` alike; `contact` is whom it is about, if only one."""

    batch: BatchInfo
    count: int
    contact: Uid | None


@dataclass(slots=True)
class Today:
    """All that the view of the day shows; lists hold the first few, totals count all, up to `agenda.MOST_COUNTED`.

    `missed` tells of the series that are overdue how often each was missed; `talks` are calls and meetings of this
    week, planned or done, `done` is all that was done this week.
    """

    day: date
    overdue: list[FollowUp] = field(default_factory=list)
    today: list[FollowUp] = field(default_factory=list)
    missed: dict[Uid, int] = field(default_factory=dict)
    overdue_total: int = 0
    today_total: int = 0
    talks: int = 0
    done: int = 0
    coming: list[Occurrence] = field(default_factory=list)
    annual: list[Annual] = field(default_factory=list)
    cold: list[GoingCold] = field(default_factory=list)
    cold_total: int = 0
    news: list[News] = field(default_factory=list)
    more_news: bool = False


def read(workspace: Workspace, day: date, owner: str | None = None, first_weekday: int = 0) -> Today:
    """The day of everyone, or of one `owner` and nobody; weeks begin on `first_weekday` (Monday 0)."""
    database = workspace.database
    found = Today(day)
    week = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    tomorrow = day + timedelta(days=1)
    with database.snapshot():
        found.overdue, found.overdue_total = _follow_ups(database, "overdue", day, owner, _TO_DO)
        of_series = [each.uid for each in found.overdue if each.recurrence_id]
        late = occurrences.missed(database, of_series, day.isoformat()) if of_series else {}
        found.missed = {uid: len(ids) for uid, ids in late.items()}
        room = max(_TO_DO - len(found.overdue), _TO_DO // 2)
        found.today, found.today_total = _follow_ups(database, "today", day, owner, room)
        found.talks = stored.count_due(database, week.isoformat(), (week + _WEEK).isoformat(), _talks(database), owner)
        found.done = stored.done_since(database, utc_text(datetime.combine(week, time.min)), owner)
        found.coming = _coming(database, tomorrow, owner)
        found.annual = annual(database, day, _ANNUAL_DAYS, _COMING)
        found.cold, found.cold_total = follow_ups.going_cold(
            database, day.isoformat(), owner, _COLD, most=agenda.MOST_COUNTED
        )
        found.news, found.more_news = _news(database, datetime.combine(day - timedelta(days=1), time.min))
    return found


def _follow_ups(database: Database, group: str, day: date, owner: str | None, limit: int) -> tuple[list[FollowUp], int]:
    found: list[FollowUp] = []
    for span in agenda.spans_of(group, day):
        found += follow_ups.find(database, span, owner, limit)
    if group == "today":  # what has no time comes first: it may be done at once
        found.sort(key=lambda each: each.due)
    return found, agenda.count(database, group, day, owner) if len(found) >= limit else len(found)


def _talks(database: Database) -> list[str]:
    """The types of what is said face to face or by voice."""
    known = choices.load(database)
    types = [*known.codes("type"), *(each.code for each in known.all("type"))]
    codes = {code for type_ in types for code in (type_, *known.aliases_of("type", type_))}
    return [code for code in codes if known.like(code) in ("call", "meeting")]


def _coming(database: Database, first: date, owner: str | None) -> list[Occurrence]:
    """What is planned next, day by day: a day may have thousands, and few are shown."""
    found: list[Occurrence] = []
    day = first
    while day < first + _WEEK and len(found) < _COMING:
        due = occurrences.between(database, day.isoformat(), (day + timedelta(days=1)).isoformat(), owner)
        found += [each for each in due if each.status == "planned"]
        day += timedelta(days=1)
    return found[:_COMING]


def annual(database: Database, first: date, days: int, limit: int) -> list[Annual]:
    """The next birthdays and anniversaries, from the day `first` on and so many days later. Whoever was born on a
    29 February has it on the 28th in other years.
    """
    found: list[Annual] = []
    for number in range(days + 1):
        if len(found) >= limit:
            break
        day = first + timedelta(days=number)
        month_days = [f"{day:%m-%d}"]
        if month_days == ["02-28"] and (day + timedelta(days=1)).month == 3:
            month_days.append("02-29")
        found += _annual(stored.annual_dates(database, month_days, ANNUAL, limit - len(found)), day)
    return found


def _annual(dates: Iterable[AnnualDate], day: date) -> Iterable[Annual]:
    for each in dates:
        if (read := _DATE.fullmatch(each.value)) is not None:
            times = day.year - int(read[1]) if read[1] else 0
            yield Annual(day.isoformat(), each.label, each.contact, each.name, times if times > 0 else None)


def _news(database: Database, since: datetime) -> tuple[list[News], bool]:
    """What others did, then what was done here, each newest first, what is alike in one; and whether there is more."""
    start = int(since.timestamp() * 1000)
    recent = [each for each in history.batches(database, _BATCHES) if each.time >= start and _is_told(each)]
    recent.sort(key=lambda each: (each.own, -each.time))
    alike: dict[object, list[BatchInfo]] = {}
    contacts: dict[object, Uid | None] = {}
    for batch in recent:
        if len(alike) > _NEWS:
            break
        contact = stored.contact_of_batch(database, batch.id)
        key = (batch.own, batch.author, batch.action, contact or batch.uid)
        alike.setdefault(key, []).append(batch)
        contacts[key] = contact
    found = [News(batches[0], len(batches), contacts[key]) for key, batches in alike.items()]
    return found[:_NEWS], len(found) > _NEWS


def _is_told(batch: BatchInfo) -> bool:
    return batch.action == "join-office" or batch.action not in OF_THE_PROGRAM
