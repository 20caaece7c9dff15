"""What can be computed from the records: the rows of lists, keys for matching, the search index.

Nothing here is journaled, and `rebuild` makes all of it anew. The search index has one row for each
contact, one for its parts, some for its tags, and one for each activity that the contact took part in; the
row's number holds the contact's in its upper bits, so that one full-text query finds contacts by any of them.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping
from operator import itemgetter
from typing import Any, TypeAlias

from crm_desktop.domain.activity import cold_after
from crm_desktop.domain.choices import Choices
from crm_desktop.domain.collation import Order
from crm_desktop.domain.description import PART_TEXTS, TEXTS, Description, describe
from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.keys import numbers_from
from crm_desktop.domain.text import words
from crm_desktop.domain.uid import Uid, time_of
from crm_desktop.store import choices as stored_choices
from crm_desktop.store import lineage, ordering, tags
from crm_desktop.store.contact_activities import Activities, activities_of
from crm_desktop.store.database import Database
from crm_desktop.store.documents import chunks, load_contacts, marks
from crm_desktop.store.schema import ACTIVITY_BITS, DERIVED_TABLES, OF_PARTS, derived_statements

_KIND, _CHANGED = 2, 13  # the places of kind and changed in contact_list
_FROM_PARTS = slice(7, 10)  # the places there of the cells that come from parts: email, phone, city
_TEXT_SUM, _DIGITS_SUM, _PARTS_SUM = 22, 23, 24  # the places there of the check sums of what is indexed
_ORDERS = 25  # the place there from which what names and companies are sorted by stands
_NO_TEXTS, _NO_PART_TEXTS = [""] * (len(TEXTS) - 1), [""] * (len(PART_TEXTS) - 1)  # both have "other"
_Row: TypeAlias = tuple[Any, ...]
_PARTS = {name: spec for name, spec in TABLES.items() if spec.parents and spec.whole == "contact"}
_NAMES = numbers_from("name")


def refresh(
    database: Database,
    contacts: Iterable[Uid],
    activities: Iterable[Uid],
    time: int | Mapping[Uid, int],
    known: Mapping[Uid, tuple[int, Description]] | None = None,
    with_parts: Container[Uid] | None = None,
    only_tags: Collection[Uid] = (),
    meanings: Collection[Uid] = (),
    exchanged: Iterable[Uid] = (),
    renamed: Container[Uid] | None = None,
) -> None:
    """Compute anew what depends on these records, which changed at `time` (ms since 1970; or of each contact) unless
    others changed them later by their clocks.

    `known` are the numbers and descriptions of contacts that were made since the last refresh, `with_parts` those of
    the contacts whose parts changed, by default all, `only_tags` those of which nothing else did. `meanings` are
    choices that may mean something else now. `exchanged` are the contacts between which a part went: what happened
    to it happened to the one that has it. `renamed` are those that may be called otherwise, by default all.
    """
    changed, known = set(contacts), known or {}
    active = _refresh_activities(database, activities)
    beside = active - changed
    only_tags = set(only_tags) - active
    if meanings:
        beside.update(stored_choices.concerned(database, meanings))
    for chunk in chunks(changed - only_tags):
        these = marks(chunk)
        persons = database.rows(f"SELECT uid FROM contact WHERE company_uid IN ({these})", chunk)
        beside.update(row[0] for row in persons)
    own = set() if with_parts is None else {uid for uid in changed if uid not in with_parts}
    whole = changed - own
    if only_tags and isinstance(time, int):
        whole -= tags.refresh(database, whole.intersection(only_tags), time)
    for chunk in chunks(own):
        whole.update(_refresh_own(database, chunk, time, renamed))
    for chunk in chunks(whole):
        if unlisted := _refresh_contacts(database, chunk, time, known):
            date_changes(database, unlisted)
    for chunk in chunks(beside - changed):
        if rest := _refresh_own(database, chunk, None):
            _refresh_contacts(database, rest, None, {})
    for chunk in chunks(exchanged):
        date_changes(database, chunk)


def rebuild(database: Database) -> None:
    """Make every derived row anew from the records."""
    with database.transaction():
        empty(database)
        activities, contacts = (
            [row[0] for row in database.rows(f"SELECT uid FROM {t}")] for t in ("activity", "contact")
        )
        compute(database, contacts, activities)


def empty(database: Database) -> None:
    """Leave nothing derived."""
    for table in DERIVED_TABLES:
        database.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in derived_statements():
        database.execute(statement)


def compute(database: Database, contacts: Iterable[Uid], activities: Iterable[Uid]) -> None:
    """Make anew what is derived of these, where nothing of them is."""
    _refresh_activities(database, activities)
    for chunk in chunks(contacts):
        _refresh_contacts(database, chunk, None, {})
        date_changes(database, chunk)


def date_changes(database: Database, contacts: list[Uid]) -> None:
    """Read in the journal when these contacts (at most `CHUNK`) and their parts changed last."""
    these = marks(contacts)
    of_parts = " UNION ALL ".join(
        f"SELECT p.{spec.part_of}, c.batch FROM {name} p CROSS JOIN change c ON c.uid = p.uid "
        f"WHERE p.{spec.part_of} IN ({these})"
        for name, spec in _PARTS.items()
    )
    times = database.rows(
        f"SELECT max(b.time), contact FROM (SELECT uid AS contact, batch FROM change WHERE uid IN ({these}) "
        f"UNION ALL {of_parts}) JOIN batch b ON b.id = batch GROUP BY contact",
        contacts * (1 + len(_PARTS)),
    )
    database.execute_many("UPDATE contact_list SET changed = ? WHERE uid = ?", times)


def _refresh_activities(database: Database, activities: Iterable[Uid]) -> set[Uid]:
    """Index these activities' texts under their contacts; returns the uids of all contacts before and now."""
    affected: set[Uid] = set()
    has_series = database.row("SELECT 1 FROM activity WHERE series IS NOT NULL LIMIT 1") is not None
    for chunk in chunks(activities):
        these = marks(chunk)
        old = database.rows(
            "SELECT e.contact, e.activity, e.n, c.uid FROM activity a JOIN contact_activity e ON e.activity = a.id "
            f"JOIN contact c ON c.id = e.contact WHERE a.uid IN ({these})",
            chunk,
        )
        now = database.rows(
            "SELECT DISTINCT c.id, a.id, a.summary, a.description, c.uid FROM activity a "
            "JOIN participant p ON p.activity = a.uid AND p.deleted = 0 JOIN contact c ON c.uid = p.contact "
            f"WHERE a.uid IN ({these}) AND a.deleted = 0",
            chunk,
        )
        _index_activities(
            database,
            {(contact, activity): n for contact, activity, n, _ in old},
            {(contact, activity): _words(*texts) for contact, activity, *texts, _ in now},
        )
        affected.update(row[-1] for row in (*old, *now))
        if has_series:
            affected |= _with_series(database, chunk)
    return affected


def _with_series(database: Database, activities: list[Uid]) -> set[Uid]:
    """The contacts of the series of these activities: what is left of one hangs on those of its occurrences that are
    records, and on where others go on from it.
    """
    rows = database.rows(
        f"SELECT series FROM activity WHERE series IS NOT NULL AND uid IN ({marks(activities)}) UNION "
        f"SELECT uid FROM activity WHERE rrule <> '' AND uid IN ({marks(activities)})",
        activities * 2,
    )
    series = {row[0] for row in rows}
    found: set[Uid] = set()
    for chunk in chunks(series | lineage.relatives(database, series)):
        of = f"SELECT DISTINCT contact FROM participant WHERE activity IN ({marks(chunk)})"
        found.update(row[0] for row in database.rows(of, chunk))
    return found


def _index_activities(database: Database, old: dict[tuple[int, int], int], now: dict[tuple[int, int], str]) -> None:
    """Bring the index from `old`, numbers by contact and activity, to `now`, texts by the same; numbers stay."""
    database.execute_many(
        "DELETE FROM text_index WHERE rowid = ?", [(contact << ACTIVITY_BITS | n,) for (contact, _), n in old.items()]
    )
    database.execute_many(
        "DELETE FROM contact_activity WHERE contact = ? AND n = ?",
        [(pair[0], n) for pair, n in old.items() if pair not in now],
    )
    numbers = {pair: n for pair, n in old.items() if pair in now}
    last: dict[int, int] = {}
    for contact, activity in now.keys() - old.keys():
        if contact not in last:
            row = database.row("SELECT max(n) FROM contact_activity WHERE contact = ?", (contact,))
            last[contact] = (row and row[0]) or 0
        last[contact] += 1
        numbers[contact, activity] = last[contact]
    database.execute_many(
        "INSERT INTO contact_activity VALUES (?, ?, ?)",
        [(contact, numbers[contact, activity], activity) for contact, activity in now.keys() - old.keys()],
    )
    database.execute_many(
        "INSERT INTO text_index(rowid, activity) VALUES (?, ?)",
        [(pair[0] << ACTIVITY_BITS | numbers[pair], text) for pair, text in now.items()],
    )


def _refresh_own(
    database: Database,
    uids: list[Uid],
    time: int | Mapping[Uid, int] | None,
    renamed: Container[Uid] | None = None,
) -> list[Uid]:
    """Refresh contacts of which no part changed; returns those that must be refreshed with their parts all the same."""
    loaded = [(number, uid, contact) for number, uid, contact in load_contacts(database, uids, parts=False) if contact]
    listed = _listed(database, [number for number, _, _ in loaded])
    live = [
        (number, uid, describe(contact, by_name=renamed is None or uid in renamed))
        for number, uid, contact in loaded
        if number in listed
    ]
    live = sorted([each for each in live if each[2].name], key=itemgetter(0))  # else it is called by one of its parts
    before = {number: listed[number] for number, _, _ in live}
    rows = _list_rows(database, before, live, time, of_parts=before)
    _update_list(database, before, rows)
    now = {row[0]: row for row in rows}
    _update_texts(database, before, now, live)
    keyed = [
        (number, about)
        for number, uid, about in live
        if (renamed is None or uid in renamed)
        and (before[number][_KIND] != about.kind or not _is_same(before, now, number, _TEXT_SUM))
    ]
    names = [(key, number) for number, about in keyed for key in about.keys if key >= _NAMES]
    _update_keys(database, [number for number, _ in keyed], names, _NAMES)
    done = {uid for _, uid, _ in live}
    return [uid for uid in uids if uid not in done]


def _refresh_contacts(
    database: Database,
    uids: list[Uid],
    time: int | Mapping[Uid, int] | None,
    known: Mapping[Uid, tuple[int, Description]],
) -> list[Uid]:
    """Returns those that were not listed and may be older than this change: undo brings contacts back."""
    loaded = load_contacts(database, [uid for uid in uids if uid not in known])
    found = [(number, uid, describe(contact) if contact else None) for number, uid, contact in loaded]
    for uid in uids:
        if uid in known:
            number, description = known[uid]
            found.append((number, uid, description))
    found.sort(key=itemgetter(0))  # FTS5 writes out what it holds whenever a number is less than the one before
    listed = _listed(database, [number for number, uid, _ in found if uid not in known])
    live = [(number, uid, description) for number, uid, description in found if description is not None]
    rows = _list_rows(database, listed, live, time, of_parts={})
    _update_list(database, listed, rows)
    _update_keys(database, list(listed), [(key, number) for number, _, about in live for key in about.keys])
    tags.update(database, list(listed), [(number, key) for number, _, about in live for key in about.tag_keys])
    _update_texts(database, listed, {row[0]: row for row in rows}, live)
    return [uid for number, uid, _ in live if time is not None and number not in listed and uid not in known]


def _listed(database: Database, ids: list[int]) -> dict[int, _Row]:
    return {row[0]: row for row in database.rows(f"SELECT * FROM contact_list WHERE id IN ({marks(ids)})", ids)}


def _list_rows(
    database: Database,
    before: Mapping[int, _Row],
    live: list[tuple[int, Uid, Description]],
    time: int | Mapping[Uid, int] | None,
    of_parts: Mapping[int, _Row],
) -> list[_Row]:
    """The rows of the list; those of `of_parts` keep what comes from parts."""
    choices, order = stored_choices.load(database), ordering.current(database)
    histories = activities_of(database, [number for number, _, _ in live], choices)
    rows: list[_Row] = []
    for number, uid, about in live:
        changed = before[number][_CHANGED] if number in before else 0
        at = (time or {}).get(uid, 0) if not isinstance(time, int) else time
        history = histories.get(number, Activities())
        row = _list_row(number, uid, about, max(at, changed) or time_of(uid), history, choices, order)
        if former := of_parts.get(number):
            row = (
                *row[: _FROM_PARTS.start],
                *former[_FROM_PARTS],
                *row[_FROM_PARTS.stop : _DIGITS_SUM],
                *former[_DIGITS_SUM:_ORDERS],
                *row[_ORDERS:],
            )
        rows.append(row)
    return rows


def _update_list(database: Database, before: dict[int, _Row], now: list[_Row]) -> None:
    """Write the rows that are not as they were, by their numbers: each has many indexes."""
    same = {row[0] for row in now if row[0] in before and _indexed(before[row[0]]) == _indexed(row)}
    database.execute_all(
        "UPDATE contact_list SET changed = c0, text_sum = c1, digits_sum = c2, parts_sum = c3 FROM given WHERE id = c4",
        [(row[_CHANGED], *row[_TEXT_SUM:_ORDERS], row[0]) for row in now if row[0] in same],
    )
    gone = [number for number in before if number not in same]
    if gone:
        database.execute(f"DELETE FROM contact_list WHERE id IN ({marks(gone)})", gone)
    database.insert_all("contact_list", [row for row in now if row[0] not in same])


def _indexed(row: _Row) -> _Row:
    """The cells of a row that an index may hold."""
    return row[:_CHANGED] + row[_CHANGED + 1 : _TEXT_SUM] + row[_ORDERS:]


def _update_keys(database: Database, listed: list[int], now: list[tuple[int, int]], least: int = 0) -> None:
    """Write the keys that these contacts did not have, and take away those they have no more; from `least` on."""
    before: set[tuple[int, int]] = set()
    if listed:
        sql = f"SELECT key, contact FROM contact_key WHERE contact IN ({marks(listed)}) AND key >= ?"
        before.update(database.rows(sql, [*listed, least]))
        gone = before.difference(now)
        database.execute_many("DELETE FROM contact_key WHERE key = ? AND contact = ?", gone)
    database.insert_all("contact_key", [key for key in now if key not in before] if before else now)


def _update_texts(
    database: Database,
    before: dict[int, _Row],
    now: dict[int, _Row],
    live: list[tuple[int, Uid, Description]],
) -> None:
    """Index anew what is not as it was by its check sums, of which the index itself tells nothing."""
    texts: list[_Row] = []
    numbers: list[_Row] = []
    for n, _, about in live:
        is_new = n not in before
        if is_new or not _is_same(before, now, n, _TEXT_SUM):
            texts.append((n << ACTIVITY_BITS, *about.texts, *_NO_PART_TEXTS))
        if any(about.part_texts) and (is_new or not _is_same(before, now, n, _PARTS_SUM)):
            texts.append((n << ACTIVITY_BITS | OF_PARTS, *_NO_TEXTS, *about.part_texts))
        if about.numbers and (is_new or not _is_same(before, now, n, _DIGITS_SUM)):
            numbers.append((n, about.numbers))
    for table, shift, row, place in (
        ("text_index", ACTIVITY_BITS, 0, _TEXT_SUM),
        ("text_index", ACTIVITY_BITS, OF_PARTS, _PARTS_SUM),
        ("phone_index", 0, 0, _DIGITS_SUM),
    ):
        if gone := [n << shift | row for n in before if not _is_same(before, now, n, place)]:
            database.execute(f"DELETE FROM {table} WHERE rowid IN ({marks(gone)})", gone)
    # One by one: before a statement of several rows FTS5 writes out what it holds.
    columns = ("rowid", *TEXTS, *PART_TEXTS[1:])
    database.execute_many(f"INSERT INTO text_index({', '.join(columns)}) VALUES ({marks(columns)})", texts)
    database.execute_many("INSERT INTO phone_index(rowid, digits) VALUES (?, ?)", numbers)


def _is_same(before: Mapping[int, _Row], now: Mapping[int, _Row], number: int, place: int) -> bool:
    return number in before and number in now and before[number][place] == now[number][place]


def _list_row(
    number: int, uid: Uid, about: Description, changed: int, history: Activities, choices: Choices, order: Order
) -> _Row:
    cadence = about.cadence_days or choices.cadence(about.tier)
    cold = "" if history.next_uid else cold_after(cadence, history.last_reach, time_of(uid))
    return (
        number, uid, about.kind, about.name, about.sort_name, about.company, about.sort_company, about.email,
        about.phone, about.city, about.tier, about.status, about.owner, changed, *history, cold,
        *about.sums,
        order.key(about.name), order.key(about.company),
    )  # fmt: skip


def _words(*texts: str) -> str:
    return " ".join(words("\n".join(texts)))
