"""What can be computed from the records: the rows of lists, keys for matching, the search index.

Nothing here is journaled, and `rebuild` makes all of it anew. The search index has one row for each
contact and one for each activity that the contact took part in; the row's number holds the contact's
in its upper bits, so that one full-text query finds contacts by either.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice

from crm_desktop.domain import keys
from crm_desktop.domain.activity import MEETING_TYPES, Activity, is_attempt, is_reach
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.names import full_name
from crm_desktop.domain.text import digits, fold
from crm_desktop.domain.uid import Uid, time_of
from crm_desktop.store.database import Database
from crm_desktop.store.documents import load_contacts, marks

ACTIVITY_BITS = 20  # activities a contact can have in the index: a million
_CHUNK = 500
_NO_ACTIVITY = ("", "", "", "", "", "", None)
_LIST_COLUMNS = 22
_UNDATED = "9999"  # an open step without a day comes after all others


def refresh(database: Database, contacts: Iterable[Uid], activities: Iterable[Uid], time: int) -> None:
    """Compute anew what depends on these records, which changed at `time` (ms since 1970)."""
    changed = set(contacts)
    beside = _refresh_activities(database, activities) - changed
    for chunk in _chunks(list(changed)):
        these = marks(chunk)
        persons = database.rows(f"SELECT uid FROM contact WHERE company_uid IN ({these})", chunk)
        beside.update(row[0] for row in persons)
    for chunk in _chunks(list(changed)):
        _refresh_contacts(database, chunk, time)
    for chunk in _chunks(list(beside - changed)):
        _refresh_contacts(database, chunk, None)


def rebuild(database: Database) -> None:
    """Make every derived row anew from the records."""
    with database.transaction():
        times = dict(
            database.rows(
                "SELECT coalesce(d.contact, a.contact, c.uid), max(b.time) FROM change c JOIN batch b ON b.id = c.batch "
                "LEFT JOIN detail d ON d.uid = c.uid LEFT JOIN address a ON a.uid = c.uid GROUP BY 1"
            )
        )
        for table in ("contact_list", "contact_key", "contact_activity", "text_index", "phone_index"):
            database.execute(f"DELETE FROM {table}")
        _refresh_activities(database, (row[0] for row in database.rows("SELECT uid FROM activity")))
        for chunk in _chunks([row[0] for row in database.rows("SELECT uid FROM contact")]):
            _refresh_contacts(database, chunk, None)
        database.execute_many(
            "UPDATE contact_list SET changed = ? WHERE uid = ?", ((time, uid) for uid, time in times.items())
        )


def _chunks(values: Iterable[Uid]) -> Iterator[list[Uid]]:
    iterator = iter(values)
    while chunk := list(islice(iterator, _CHUNK)):
        yield chunk


def _refresh_activities(database: Database, activities: Iterable[Uid]) -> set[Uid]:
    """Index these activities' texts under their contacts; returns the uids of all contacts before and now."""
    affected: set[Uid] = set()
    for chunk in _chunks(activities):
        these = marks(chunk)
        old = database.rows(
            "SELECT e.contact, e.n, c.uid FROM activity a JOIN contact_activity e ON e.activity = a.id "
            f"JOIN contact c ON c.id = e.contact WHERE a.uid IN ({these})",
            chunk,
        )
        affected.update(row[2] for row in old)
        if old:
            pairs = [(row[0], row[1]) for row in old]
            database.execute_many("DELETE FROM contact_activity WHERE contact = ? AND n = ?", pairs)
            database.execute_many(
                "DELETE FROM text_index WHERE rowid = ?", ((c << ACTIVITY_BITS | n,) for c, n in pairs)
            )
        now = database.rows(
            "SELECT DISTINCT c.id, c.uid, a.id, a.summary, a.description FROM activity a "
            "JOIN participant p ON p.activity = a.uid AND p.deleted = 0 JOIN contact c ON c.uid = p.contact "
            f"WHERE a.uid IN ({these}) AND a.deleted = 0",
            chunk,
        )
        affected.update(row[1] for row in now)
        _index_activities(database, now)
    return affected


def _index_activities(database: Database, rows: list[tuple]) -> None:  # type: ignore[type-arg]
    numbers: dict[int, int] = {}
    entries: list[tuple[int, int, int]] = []
    texts: list[tuple[int, str]] = []
    for contact, _, activity, summary, description in rows:
        if contact not in numbers:
            last = database.row("SELECT max(n) FROM contact_activity WHERE contact = ?", (contact,))
            numbers[contact] = (last and last[0]) or 0
        numbers[contact] += 1
        entries.append((contact, numbers[contact], activity))
        texts.append((contact << ACTIVITY_BITS | numbers[contact], fold(f"{summary}\n{description}")))
    database.execute_many("INSERT INTO contact_activity VALUES (?, ?, ?)", entries)
    database.execute_many("INSERT INTO text_index(rowid, activity) VALUES (?, ?)", texts)


def _refresh_contacts(database: Database, uids: list[Uid], time: int | None) -> None:
    found = load_contacts(database, uids)
    ids = [number for number, _, _ in found]
    listed = dict(database.rows(f"SELECT id, changed FROM contact_list WHERE id IN ({marks(ids)})", ids))
    if listed:
        old = list(listed)
        database.execute(f"DELETE FROM contact_list WHERE id IN ({marks(old)})", old)
        database.execute(f"DELETE FROM contact_key WHERE contact IN ({marks(old)})", old)
        database.execute(f"DELETE FROM text_index WHERE rowid IN ({marks(old)})", [i << ACTIVITY_BITS for i in old])
        database.execute(f"DELETE FROM phone_index WHERE rowid IN ({marks(old)})", old)
    live = [(number, uid, contact) for number, uid, contact in found if contact is not None]
    history = _activity_columns(database, live)
    rows, key_rows, texts, phones = [], [], [], []
    for number, uid, contact in live:
        changed = time if time is not None else listed.get(number, time_of(uid))
        rows.append(_list_row(number, uid, contact, changed, history.get(number, _NO_ACTIVITY)))
        key_rows += [(kind, key, number) for kind, key in keys.of(contact)]
        texts.append((number << ACTIVITY_BITS, *_texts(contact)))
        if contact.phones:
            phones.append((number, " ".join(digits(p.value) for p in contact.phones)))
    database.execute_many(f"INSERT INTO contact_list VALUES ({marks([0] * _LIST_COLUMNS)})", rows)
    database.execute_many("INSERT OR IGNORE INTO contact_key VALUES (?, ?, ?)", key_rows)
    database.execute_many(
        "INSERT INTO text_index(rowid, name, company, email, city, country, address, tags, notes, other) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        texts,
    )
    database.execute_many("INSERT INTO phone_index(rowid, digits) VALUES (?, ?)", phones)


def _list_row(number: int, uid: Uid, contact: Contact, changed: int, history: tuple) -> tuple:  # type: ignore[type-arg]
    name = full_name(contact)
    company = contact.company if contact.kind != "org" else ""
    reach, next_due, next_uid = history[0], history[3], history[6]
    cold = ""
    if contact.cadence_days and next_uid is None:
        since = date.fromisoformat(reach[:10]) if reach else date.fromtimestamp(time_of(uid) / 1000)
        cold = (since + timedelta(days=contact.cadence_days)).isoformat()
    return (
        number, uid, contact.kind, name, fold(name), company, fold(company),
        contact.emails[0].value if contact.emails else "", contact.phones[0].value if contact.phones else "",
        next((a.city for a in contact.addresses if a.city), ""), contact.tier, contact.status, contact.owner, changed,
        reach, history[1], history[2], next_due, history[4], history[5], next_uid, cold,
    )  # fmt: skip


def _texts(contact: Contact) -> tuple[str, ...]:
    parts = (full_name(contact), contact.given, contact.family, contact.additional, contact.nickname)
    addresses = contact.addresses
    other = [
        contact.title, contact.department, contact.source, contact.status, *contact.custom.values(),
        *(v.value for v in contact.urls), *(v.value for v in contact.ims), *(v.value for v in contact.related),
    ]  # fmt: skip
    return (
        fold(" ".join(dict.fromkeys(" ".join(parts).split()))),
        fold(contact.company) if contact.kind != "org" else "",
        fold(" ".join(v.value for v in contact.emails)),
        fold(" ".join(a.city for a in addresses)),
        fold(" ".join(a.country for a in addresses)),
        fold(" ".join(f"{a.street} {a.extended} {a.po_box} {a.postal_code} {a.region}" for a in addresses)),
        fold("\n".join(contact.tags)),
        fold(contact.notes),
        fold("\n".join(v for v in other if v)),
    )


def _activity_columns(database: Database, live: list[tuple[int, Uid, Contact]]) -> dict[int, tuple]:  # type: ignore[type-arg]
    """By contact: last reach, last attempt, last meeting, then due, type, summary and uid of the next step."""
    ids = [number for number, _, _ in live]
    done: dict[int, list[str]] = defaultdict(lambda: ["", "", ""])
    following: dict[int, tuple[str, str, str, Uid]] = {}
    rows = database.rows(
        "SELECT e.contact, a.uid, a.type, a.status, a.direction, a.result, a.due, a.completed, a.summary "
        "FROM contact_activity e JOIN activity a ON a.id = e.activity "
        f"WHERE e.contact IN ({marks(ids)}) AND a.status IN ('planned', 'done')",
        ids,
    )
    for contact, uid, type_, status, direction, result, due, completed, summary in rows:
        if status == "planned":
            step = (due or _UNDATED, type_, summary, uid)
            following[contact] = min(following.get(contact, step), step)
            continue
        activity = Activity(type=type_, status=status, direction=direction, result=result)
        times = done[contact]
        for place, counts in enumerate((is_reach(activity), is_attempt(activity), type_ in MEETING_TYPES)):
            if counts:
                times[place] = max(times[place], completed)
    columns: dict[int, tuple] = {}  # type: ignore[type-arg]
    for contact in done.keys() | following.keys():
        due, type_, summary, uid = following.get(contact, ("", "", "", None))
        columns[contact] = (*done[contact], "" if due == _UNDATED else due, type_, summary, uid)
    return columns
