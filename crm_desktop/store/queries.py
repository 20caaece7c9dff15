"""Reads for views and services: one contact whole, rows of a list, timelines, follow-ups, counts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crm_desktop.domain import zones
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, NextStep
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.keys import email_key
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.store import choices, narrowing, occurrences
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, load_activities, load_contacts, marks
from crm_desktop.store.narrowing import ALL, Only
from crm_desktop.store.playbooks import Place, places

_SCAN = 2000  # rows looked at for a proposal while somebody types


@dataclass(frozen=True, slots=True)
class ContactRow:
    """What a list shows of a contact. Times are UTC text, `next_due` a local day or time, `changed` ms since 1970."""

    id: int
    uid: Uid
    kind: str
    name: str
    company: str
    email: str
    phone: str
    city: str
    tier: str
    status: str
    owner: str
    changed: int
    last_reach: str
    last_attempt: str
    last_meeting: str
    next_due: str
    next_type: str
    next_summary: str
    next_uid: Uid | None


_ROW = (
    "id, uid, kind, name, company, email, phone, city, tier, status, owner, changed, "
    "last_reach, last_attempt, last_meeting, next_due, next_type, next_summary, next_uid"
)


def contact_rows(database: Database, ids: Sequence[int]) -> list[ContactRow]:
    """The rows of these contacts in this order; those deleted meanwhile are left out."""
    found: dict[int, ContactRow] = {}
    for start in range(0, len(ids), CHUNK):
        chunk = list(ids[start : start + CHUNK])
        for row in database.rows(f"SELECT {_ROW} FROM contact_list WHERE id IN ({marks(chunk)})", chunk):
            found[row[0]] = ContactRow(*row)
    return [found[number] for number in ids if number in found]


def contact_row(database: Database, uid: Uid) -> ContactRow | None:
    """The row of one contact, or None where it is deleted or unknown."""
    row = database.row(f"SELECT {_ROW} FROM contact_list WHERE uid = ?", (uid,))
    return ContactRow(*row) if row else None


def contacts(database: Database, uids: Sequence[Uid]) -> Iterator[Contact]:
    """These contacts as whole documents (photo aside), with what their activities say; in this order."""
    for start in range(0, len(uids), CHUNK):
        chunk = list(uids[start : start + CHUNK])
        with database.snapshot():
            documents = {uid: contact for _, uid, contact in load_contacts(database, chunk) if contact is not None}
            said = database.rows(
                "SELECT uid, last_reach, last_attempt, next_due, next_type, next_summary, next_uid FROM contact_list "
                f"WHERE uid IN ({marks(chunk)})",
                chunk,
            )
        for uid, reach, attempt, due, type_, summary, step in said:
            contact = documents[uid]
            contact.last_reach, contact.last_attempt = reach, attempt
            if step is not None:
                contact.next_step = NextStep(type_, summary, due, uid_text(step))
        yield from (documents[uid] for uid in chunk if uid in documents)


def contact(database: Database, uid: Uid) -> Contact:
    """One contact whole; raises UserError("contact-unknown")."""
    for found in contacts(database, [uid]):
        return found
    raise UserError("contact-unknown", uid=uid_text(uid))


def resolve(database: Database, text: str, table: str = "contact") -> Uid:
    """The live record whose uid is `text`, or begins with it when that names one; raises UserError("…-unknown")."""
    try:
        exact = parse_uid(text)
        if database.row(f"SELECT 1 FROM {table} WHERE uid = ? AND deleted = 0", (exact,)):
            return exact
    except ValueError:
        prefix = text.replace("-", "").lower()
        if 8 <= len(prefix) < 32 and all(c in "0123456789abcdef" for c in prefix):
            bounds = [bytes.fromhex(prefix.ljust(32, digit)) for digit in "0f"]
            found = database.rows(f"SELECT uid FROM {table} WHERE uid BETWEEN ? AND ? AND deleted = 0 LIMIT 2", bounds)
            if len(found) == 1:
                return bytes(found[0][0])
    raise UserError(f"{table}-unknown", uid=text)


def photo_name(database: Database, uid: Uid) -> str:
    """The attachment that is the contact's photo, or ""."""
    row = database.row("SELECT photo FROM contact WHERE uid = ?", (uid,))
    return row[0] if row else ""


def count_contacts(database: Database) -> int:
    """How many live contacts there are."""
    row = database.row("SELECT count(*) FROM contact_list")
    return int(row[0]) if row else 0


def timeline(database: Database, uid: Uid, limit: int, offset: int = 0) -> list[Activity]:
    """What was done with a contact, newest first, after what is still open, soonest first, the undated last.

    A series stands there as its next open occurrence, and not at all where it has none.
    """
    took_part = "contact c JOIN contact_activity e ON e.contact = c.id JOIN activity a ON a.id = e.activity"
    series = database.rows(
        f"SELECT a.uid FROM {took_part} WHERE c.uid = ? AND a.rrule <> '' AND a.due <> '' AND a.status = 'planned'",
        (uid,),
    )
    opened = occurrences.next_open(database, [row[0] for row in series])
    ended = [row[0] for row in series if row[0] not in opened]
    dues = " ".join("WHEN ? THEN ?" for _ in opened)
    due = f"CASE a.uid {dues} ELSE local_due(a.due, a.timezone) END" if opened else "local_due(a.due, a.timezone)"
    rows = database.rows(
        f"SELECT a.uid FROM {took_part} WHERE c.uid = ? AND a.deleted = 0 AND a.uid NOT IN ({marks(ended)}) "
        f"ORDER BY a.status <> 'planned', CASE a.status WHEN 'planned' THEN coalesce(nullif({due}, ''), '~') END, "
        "coalesce(nullif(a.completed, ''), a.due) DESC, a.uid DESC LIMIT ? OFFSET ?",
        (uid, *ended, *(value for uid_, (at, _) in opened.items() for value in (uid_, at)), limit, offset),
    )
    found = load_activities(database, [row[0] for row in rows])
    for each in found:
        if (shown := opened.get(parse_uid(each.uid))) is not None:
            each.series, (each.due, each.recurrence_id) = each.uid, shown
    return found


def followers(database: Database, uids: Sequence[Uid]) -> dict[str, Activity]:
    """What was planned or done after these activities, by the uid of the activity it follows; of several the latest."""
    rows = database.rows(
        f"SELECT uid FROM activity WHERE follows IN ({marks(uids)}) AND deleted = 0 ORDER BY uid", list(uids)
    )
    return {found.follows: found for found in load_activities(database, [row[0] for row in rows])}


def activity(database: Database, uid: Uid) -> Activity:
    """One activity; raises UserError("activity-unknown")."""
    found = load_activities(database, [uid])
    if not found:
        raise UserError("activity-unknown", uid=uid_text(uid))
    return found[0]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """An open activity as a row of the Follow-ups view; `contact` is the first who takes part, if any.

    `tries` counts the attempts without a reach since the last reach, `last_result` is how the latest ended; `place` is
    which step of a playbook it is. Of a series it is the next open occurrence, named by `recurrence_id`; `due` is a day
    or time here.
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


ANY_DUE = ("", "~")
UNDATED = ("", "0")

# An activity whose contacts are all deleted is nobody's promise any more and is left out.
_OPEN = (
    "FROM activity a LEFT JOIN contact_list l ON l.id = (SELECT x.id FROM participant p "
    "JOIN contact_list x ON x.uid = p.contact WHERE p.activity = a.uid AND p.deleted = 0 ORDER BY p.uid LIMIT 1) "
    "WHERE a.status = 'planned' AND a.deleted = 0 AND (? IS NULL OR a.owner IN (?, '')) "
    "AND (l.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM participant p WHERE p.activity = a.uid AND p.deleted = 0)) "
)
# What is no series, by its own day or time; the wider bounds are for what was planned in another time zone.
_SINGLE = (
    f"{_OPEN} AND (a.rrule = '' OR a.due = '') AND a.due >= ? AND a.due < ? AND CASE WHEN a.timezone IN ('', ?) "
    "THEN a.due >= ? AND a.due < ? ELSE local_due(a.due, a.timezone) >= ? AND local_due(a.due, a.timezone) < ? END "
)
_SERIES = f"{_OPEN} AND a.uid IN ({{}})"
_FOLLOW_UP = (
    "SELECT a.uid, a.type, a.summary, local_due(a.due, a.timezone), a.duration, a.priority, a.owner, l.uid, "
    "coalesce(l.name, ''), coalesce(l.company, ''), coalesce(l.phone, ''), "
    "(SELECT c.cadence_days FROM contact c WHERE c.id = l.id), l.id, l.last_reach "
)


def follow_ups(
    database: Database,
    due: tuple[str, str] = ANY_DUE,
    owner: str | None = None,
    limit: int | None = None,
    only: Only = ALL,
) -> list[FollowUp]:
    """Open activities, of each series the next, by due day and priority; everyone's, or those of one `owner` and of
    nobody.

    `due` is the day or time from which on, and the one before which: ("2026-12-24", "2026-12-25") is one day.
    """
    narrowed, values = narrowing.of_activities(database, only)
    rows = database.rows(
        f"{_FOLLOW_UP} {_SINGLE} {narrowed} ORDER BY a.due, a.priority IS NULL, a.priority, a.uid LIMIT ?",
        (owner, owner, *_in_span(due), *values, -1 if limit is None else limit),
    )
    if following := _following(database, due):
        which = f"{_SERIES.format(marks(following))} {narrowed}"
        of_series = database.rows(_FOLLOW_UP + which, (owner, owner, *following, *values))
        rows += [(*row[:3], following[row[0]][0], *row[4:]) for row in of_series]
        rows = sorted(rows, key=lambda row: (row[3], row[5] is None, row[5], row[0]))[:limit]
    tries = _tries(database, [(row[12], row[13]) for row in rows if row[12] is not None])
    at = places(database, [row[0] for row in rows])
    return [
        FollowUp(*(*row[:12], *tries.get(row[12], (0, "")), at.get(row[0]), following.get(row[0], ("", ""))[1]))
        for row in rows
    ]


def count_follow_ups(
    database: Database, due: tuple[str, str] = ANY_DUE, owner: str | None = None, only: Only = ALL
) -> int:
    """How many open activities `follow_ups` would find without a limit."""
    following = _following(database, due)
    narrowed, values = narrowing.of_activities(database, only)
    single = (owner, owner, *_in_span(due), *values)
    series = f"{_SERIES.format(marks(following))} {narrowed}"
    counted = (
        database.row(f"SELECT count(*) {_SINGLE} {narrowed}", single),
        database.row(f"SELECT count(*) {series}", (owner, owner, *following, *values)),
    )
    return sum(int(row[0]) for row in counted if row)


def _in_span(due: tuple[str, str]) -> tuple[str, ...]:
    return *occurrences.days_around(*due), zones.local_zone(), *due, *due


def has_open(database: Database, owner: str) -> bool:
    """Whether any open activity is this owner's, or nobody's."""
    planned = "SELECT 1 FROM activity WHERE status = 'planned' AND deleted = 0 AND owner IN (?, '') LIMIT 1"
    return database.row(planned, (owner,)) is not None


def _following(database: Database, due: tuple[str, str]) -> dict[Uid, tuple[str, str]]:
    """The series whose next open occurrence is due within the span: when that is here, and what names it."""
    opened = occurrences.next_open(database)
    return {uid: shown for uid, shown in opened.items() if due[0] <= shown[0] < due[1]}


def _tries(database: Database, contacts: list[tuple[int, str]]) -> dict[int, tuple[int, str]]:
    """By contact number: attempts since the last reach that were not answered, and the result of the latest."""
    found: dict[int, tuple[int, str]] = {}
    since = dict(contacts)
    numbers = list(since)
    unanswered = choices.load(database).unanswered() if numbers else []
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
    database: Database, today: str, owner: str | None = None, limit: int | None = 200, only: Only = ALL
) -> tuple[list[GoingCold], int]:
    """Those over their cadence with nothing planned, the longest first, and how many there are in all.

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
    total = database.row(f"SELECT count(*) FROM contact_list l WHERE {cold}", (today, owner, owner, *tags))
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


def distinct(database: Database, column: str) -> list[str]:
    """The values in use of a contact cell such as "tier", "status", "owner", "source", most used first."""
    rows = database.rows(
        f"SELECT {column} FROM contact WHERE deleted = 0 AND {column} <> '' "
        f"GROUP BY {column} ORDER BY count(*) DESC LIMIT 200"
    )
    return [row[0] for row in rows]


def owners(database: Database) -> list[str]:
    """Everyone who owns contacts or activities, who owns most first."""
    rows = database.rows(
        "SELECT owner FROM (SELECT owner FROM contact WHERE deleted = 0 UNION ALL "
        "SELECT owner FROM activity WHERE deleted = 0) WHERE owner <> '' GROUP BY owner ORDER BY count(*) DESC LIMIT 50"
    )
    return [row[0] for row in rows]


def tags(database: Database) -> list[str]:
    """The tags in use, most used first."""
    rows = database.rows(
        "SELECT d.value FROM detail d JOIN contact_list l ON l.uid = d.contact WHERE d.kind = 'tag' AND d.deleted = 0 "
        "GROUP BY d.value ORDER BY count(*) DESC LIMIT 500"
    )
    return [row[0] for row in rows]


def tags_of(database: Database, numbers: Sequence[int]) -> list[tuple[Uid, str]]:
    """The tags of these contacts, by their numbers: the record of each, and its words."""
    return database.rows(
        "SELECT d.uid, d.value FROM contact_list l JOIN detail d ON d.contact = l.uid AND d.kind = 'tag' "
        "AND d.deleted = 0 WHERE l.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    )


def companies(database: Database, start: str, limit: int = 10) -> list[str]:
    """Names of companies that begin with `start`: those with a record of their own, then others people work for."""
    bounds = (fold(start), fold(start) + "\U0010ffff")
    own = database.rows(
        f"SELECT name FROM (SELECT name, kind FROM contact_list WHERE sort_name >= ? AND sort_name < ? "
        f"ORDER BY sort_name LIMIT {_SCAN}) WHERE kind = 'org' LIMIT ?",
        (*bounds, limit),
    )
    others = database.rows(
        "SELECT company FROM contact_list WHERE sort_company >= ? AND sort_company < ? AND sort_company <> '' "
        "GROUP BY sort_company ORDER BY sort_company LIMIT ?",
        (*bounds, limit),
    )
    return list(dict.fromkeys(row[0] for row in (*own, *others)))[:limit]


def known_as(database: Database, name: str, email: str, limit: int = 3) -> list[ContactRow]:
    """Contacts with that e-mail address or that very name, however either is written."""
    found = database.rows(
        "SELECT contact FROM contact_key WHERE kind = 'email' AND key = ? AND key <> '' "
        "UNION SELECT id FROM contact_list WHERE sort_name = ? AND sort_name <> '' LIMIT ?",
        (email_key(email), fold(" ".join(name.split())), limit),
    )
    return contact_rows(database, [row[0] for row in found])
