"""Reads for views and services: one contact whole, rows of a list, timelines, what is in use."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, NextStep
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.keys import email_key, number
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.store import contact_keys, merged, occurrences
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, load_activities, load_contacts, marks

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
    """The live record whose uid is `text`, or begins with it when that names one; of a contact that became one with
    another that one. Raises UserError("…-unknown").
    """
    try:
        exact = parse_uid(text)
        if table == "contact":
            exact = merged.survivor(database, exact)
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
        "SELECT contact FROM contact_key WHERE key = ? "
        "UNION SELECT id FROM contact_list WHERE sort_name = ? AND sort_name <> '' LIMIT ?",
        (number("email", email_key(email)), fold(" ".join(name.split())), limit),
    )
    return contact_rows(database, [row[0] for row in found])


def holders(database: Database, kind: str, key: str) -> list[Uid]:
    """The contacts that have a key (`domain.keys`), the oldest first."""
    return list(dict.fromkeys(uid for _, uid, _ in contact_keys.holders(database, kind, {key} - {""})))
