"""Follow-ups: what is still open, in the order in which it is due, and who goes cold with nothing planned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from crm_desktop.domain import zones
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.choices import Choices
from crm_desktop.domain.uid import Uid
from crm_desktop.store import choices, narrowing, occurrences
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, load_activities, marks
from crm_desktop.store.narrowing import ALL, Only
from crm_desktop.store.playbooks import Place, places


@dataclass(frozen=True, slots=True)
class FollowUp:
    """An open activity as a row of the Follow-ups view; `contact` is the first who takes part, if any.

    `tries` counts the attempts without a reach since the last reach, `last_result` is how the latest ended; `place` is
    which step of a playbook it is. Of a series it is the next open occurrence, named by `recurrence_id`; `due` is a day
    or time here. `cadence_days` are the contact's own, or those of its tier, which is then told in `cadence_tier`.
    """

    uid: Uid
    type: str
    summary: str
    due: str
    duration: int | None
    priority: int | None
    owner: str
    contact: Uid | None
    name: str
    company: str
    phone: str
    cadence_days: int | None
    tries: int
    last_result: str
    place: Place | None = None
    recurrence_id: str = ""
    cadence_tier: str = ""


Opened: TypeAlias = Mapping[Uid, tuple[str, str]]
ANY_DUE = ("", "~")
UNDATED = ("", "0")

_FROM = (
    "FROM activity a LEFT JOIN contact_list l ON l.id = (SELECT x.id FROM participant p "
    "JOIN contact_list x ON x.uid = p.contact WHERE p.activity = a.uid AND p.deleted = 0 ORDER BY p.uid LIMIT 1) "
)
# An activity whose contacts are all deleted is nobody's promise any more and is left out; asked last, and first where
# most are found by their number.
_OPEN = "WHERE a.status = 'planned' AND a.deleted = 0 AND (? IS NULL OR a.owner IN (?, '')) "
_PROMISED = (
    "AND (EXISTS (SELECT 1 FROM contact_activity e JOIN contact_list x ON x.id = e.contact WHERE e.activity = a.id) "
    "OR NOT EXISTS (SELECT 1 FROM participant p WHERE p.activity = a.uid AND p.deleted = 0)) "
)
# What is no series, by its own day or time; the wider bounds are for what was planned in another time zone.
_SINGLE = (
    f"{_OPEN} AND (a.rrule = '' OR a.due = '') AND a.due >= ? AND a.due < ? AND CASE WHEN a.timezone IN ('', ?) "
    "THEN a.due >= ? AND a.due < ? ELSE local_due(a.due, a.timezone) >= ? AND local_due(a.due, a.timezone) < ? END "
)
_SERIES = f"{_OPEN} AND a.uid IN ({{}})"
_FOLLOW_UP = (
    "SELECT a.uid, a.type, a.summary, "
    "CASE WHEN a.timezone IN ('', ?) THEN a.due ELSE local_due(a.due, a.timezone) END, "
    "a.duration, a.priority, a.owner, l.uid, "
    "coalesce(l.name, ''), coalesce(l.company, ''), coalesce(l.phone, ''), "
    "(SELECT c.cadence_days FROM contact c WHERE c.id = l.id), coalesce(l.tier, ''), l.id, l.last_reach, a.run "
)


def find(
    database: Database,
    due: tuple[str, str] = ANY_DUE,
    owner: str | None = None,
    limit: int | None = None,
    only: Only = ALL,
    opened: Opened | None = None,
) -> list[FollowUp]:
    """Open activities, of each series the next, by due day and priority; everyone's, or those of one `owner` and of
    nobody.

    `due` is the day or time from which on, and the one before which: ("2026-12-24", "2026-12-25") is one day.
    `opened` are the next open occurrences of all series (`occurrences.next_open`), where they are known.
    """
    narrowed, values = narrowing.of_activities(database, only)
    rows = database.rows(
        f"{_FOLLOW_UP} {_FROM} {_SINGLE} {narrowed} {_PROMISED} "
        "ORDER BY a.due, a.priority IS NULL, a.priority, a.uid LIMIT ?",
        (zones.local_zone(), owner, owner, *_in_span(due), *values, -1 if limit is None else limit),
    )
    if following := _following(database, due, opened):
        which = f"{_FROM} {_SERIES.format(marks(following))} {narrowed} {_PROMISED}"
        of_series = database.rows(_FOLLOW_UP + which, (zones.local_zone(), owner, owner, *following, *values))
        rows += [(*row[:3], following[row[0]][0], *row[4:]) for row in of_series]
        rows = sorted(rows, key=lambda row: (row[3], row[5] is None, row[5], row[0]))[:limit]
    known = choices.load(database)
    tries = _tries(database, [(row[13], row[14]) for row in rows if row[13] is not None], known)
    at = places(database, [row[0] for row in rows if row[-1] is not None])
    found = []
    for *cells, own_days, tier, number, _, _ in rows:
        days = own_days or known.cadence(tier)
        tried = tries.get(number, (0, ""))
        recurrence_id = following.get(cells[0], ("", ""))[1]
        of_tier = tier if days and not own_days else ""
        found.append(FollowUp(*(*cells, days, *tried, at.get(cells[0]), recurrence_id, of_tier)))
    return found


def count(
    database: Database,
    due: tuple[str, str] = ANY_DUE,
    owner: str | None = None,
    only: Only = ALL,
    most: int | None = None,
    opened: Opened | None = None,
) -> int:
    """How many open activities `find` would give without a limit; counted up to `most`."""
    following = _following(database, due, opened)
    narrowed, values = narrowing.of_activities(database, only)
    source = _FROM if only.tags else "FROM activity a"  # whoever takes part is looked up only where it matters
    found = 0
    for which, bound in (
        (_SINGLE, (owner, owner, *_in_span(due), *values)),
        (_SERIES.format(marks(following)), (owner, owner, *following, *values)),
    ):
        counted = f"SELECT count(*) FROM (SELECT 1 {source} {which} {narrowed} {_PROMISED} LIMIT ?)"
        row = database.row(counted, (*bound, -1 if most is None else most - found))
        found += int(row[0]) if row else 0
    return found


def _in_span(due: tuple[str, str]) -> tuple[str, ...]:
    return *occurrences.days_around(*due), zones.local_zone(), *due, *due


def has_open(database: Database, owner: str) -> bool:
    """Whether any open activity is this owner's, or nobody's."""
    planned = "SELECT 1 FROM activity WHERE status = 'planned' AND deleted = 0 AND owner IN (?, '') LIMIT 1"
    return database.row(planned, (owner,)) is not None


def _following(database: Database, due: tuple[str, str], opened: Opened | None) -> dict[Uid, tuple[str, str]]:
    """The series whose next open occurrence is due within the span: when that is here, and what names it."""
    opened = occurrences.next_open(database) if opened is None else opened
    return {uid: shown for uid, shown in opened.items() if due[0] <= shown[0] < due[1]}


def _tries(database: Database, contacts: list[tuple[int, str]], known: Choices) -> dict[int, tuple[int, str]]:
    """By contact number: attempts since the last reach that were not answered, and the result of the latest."""
    found: dict[int, tuple[int, str]] = {}
    since = dict(contacts)
    numbers = list(since)
    unanswered = known.unanswered()
    for start in range(0, len(numbers), CHUNK):
        chunk = numbers[start : start + CHUNK]
        for number, completed, result in database.rows(
            "SELECT e.contact, a.completed, a.result FROM contact_activity e JOIN activity a ON a.id = e.activity "
            f"WHERE e.contact IN ({marks(chunk)}) AND a.status = 'done' "
            f"AND a.result IN ({marks(unanswered)}) ORDER BY a.completed",
            [*chunk, *unanswered],
        ):
            if completed > since[number]:
                found[number] = (found.get(number, (0, ""))[0] + 1, result)
    return found


@dataclass(frozen=True, slots=True)
class GoingCold:
    """A contact that should have been reached by `cold_after` (a day) and has nothing planned."""

    uid: Uid
    name: str
    company: str
    tier: str
    cadence_days: int
    last_reach: str
    cold_after: str


def going_cold(
    database: Database,
    today: str,
    owner: str | None = None,
    limit: int | None = 200,
    only: Only = ALL,
    most: int | None = None,
) -> tuple[list[GoingCold], int]:
    """Those over their cadence with nothing planned, the longest first, and how many there are, counted up to `most`.

    Everyone's, or those of one `owner` and of nobody; none where `only` some types or priorities are wanted, which
    nothing planned has.
    """
    if only.types or only.priorities:
        return [], 0
    narrowed, tags = narrowing.of_contacts(only)
    cold = f"l.cold_after <> '' AND l.cold_after <= ? AND (? IS NULL OR l.owner IN (?, '')) {narrowed}"
    rows = database.rows(
        "SELECT l.uid, l.name, l.company, c.tier, c.cadence_days, l.last_reach, l.cold_after FROM contact_list l "
        f"JOIN contact c ON c.id = l.id WHERE {cold} ORDER BY l.cold_after, l.id LIMIT ?",
        (today, owner, owner, *tags, -1 if limit is None else limit),
    )
    counted = f"SELECT count(*) FROM (SELECT 1 FROM contact_list l WHERE {cold} LIMIT ?)"
    total = database.row(counted, (today, owner, owner, *tags, -1 if most is None else most))
    known = choices.load(database)
    found = [
        GoingCold(uid, name, company, tier, days or known.cadence(tier) or 0, reach, after)
        for uid, name, company, tier, days, reach, after in rows
    ]
    return found, int(total[0]) if total else 0


def before(database: Database, uid: Uid, limit: int = 20) -> list[Activity]:
    """What was done with the contacts of an activity before it, newest first."""
    rows = database.rows(
        "SELECT DISTINCT a.uid, a.completed FROM activity t JOIN contact_activity mine ON mine.activity = t.id "
        "JOIN contact_activity e ON e.contact = mine.contact JOIN activity a ON a.id = e.activity "
        "WHERE t.uid = ? AND a.uid <> t.uid AND a.status = 'done' AND a.deleted = 0 ORDER BY a.completed DESC LIMIT ?",
        (uid, limit),
    )
    return load_activities(database, [row[0] for row in rows])
