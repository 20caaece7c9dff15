"""Finding contacts: a query (`domain.query`) into SQL over the lists and the search index."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from crm_desktop.domain.query import Filter, Item, Phrase, Query, Word
from crm_desktop.domain.text import fold, words
from crm_desktop.domain.uid import first_uid_of
from crm_desktop.store.database import Database
from crm_desktop.store.derived import ACTIVITY_BITS
from crm_desktop.store.documents import custom_names, marks

# The columns a list can be sorted by; those without a value come last either way.
SORTS = {
    "name": "sort_name",
    "company": "sort_company",
    "tier": "tier",
    "status": "status",
    "last_reach": "last_reach",
    "next_step": "next_due",
}

_TRIGRAM = 3
_AFTER_ANY_TIME = "~"  # sorts after the "T…" that may follow a day

_HAS = {
    "email": "c.email <> ''",
    "phone": "c.phone <> ''",
    "company": "c.company <> ''",
    "next": "c.next_uid IS NOT NULL",
    "reach": "c.last_reach <> ''",
    "activity": "EXISTS (SELECT 1 FROM contact_activity e JOIN activity a ON a.id = e.activity "
    "WHERE e.contact = c.id AND a.deleted = 0)",
    "address": "EXISTS (SELECT 1 FROM address d WHERE d.contact = c.uid AND d.deleted = 0)",
    "note": "EXISTS (SELECT 1 FROM contact r WHERE r.id = c.id AND r.notes <> '')",
    "photo": "EXISTS (SELECT 1 FROM contact r WHERE r.id = c.id AND r.photo <> '')",
    "birthday": "EXISTS (SELECT 1 FROM detail d WHERE d.contact = c.uid AND d.kind = 'date' "
    "AND d.label = 'birthday' AND d.deleted = 0)",
    **{
        kind: f"EXISTS (SELECT 1 FROM detail d WHERE d.contact = c.uid AND d.kind = '{kind}' AND d.deleted = 0)"
        for kind in ("url", "im", "tag")
    },
}

_TIMES = {"reached": "last_reach", "attempted": "last_attempt", "met": "last_meeting"}


def find_ids(
    database: Database, query: Query, sort: str = "name", descending: bool = False, limit: int | None = None
) -> array[int]:
    """The numbers of the contacts that the query finds, sorted; at most `limit`."""
    where, values = _where(database, query)
    column, direction = SORTS[sort], " DESC" if descending else ""
    blank_last = "" if sort == "name" else f"c.{column} = '', "
    then_name = "" if sort == "name" else ", c.sort_name"
    sql = f"SELECT c.id FROM contact_list c WHERE {where} ORDER BY {blank_last}c.{column}{direction}{then_name}, c.id"
    if limit is not None:
        sql += f" LIMIT {limit:d}"
    return array("q", (row[0] for row in database.rows(sql, values)))


def count(database: Database, query: Query) -> int:
    """How many contacts the query finds."""
    where, values = _where(database, query)
    row = database.row(f"SELECT count(*) FROM contact_list c WHERE {where}", values)
    return int(row[0]) if row else 0


def uids_of(database: Database, ids: Iterable[int]) -> list[bytes]:
    """The uids of contacts by their numbers, in this order."""
    found: list[bytes] = []
    numbers = list(ids)
    for start in range(0, len(numbers), 500):
        chunk = numbers[start : start + 500]
        by_id = dict(database.rows(f"SELECT id, uid FROM contact_list WHERE id IN ({marks(chunk)})", chunk))
        found += (by_id[number] for number in chunk if number in by_id)
    return found


def _where(database: Database, query: Query) -> tuple[str, list[object]]:
    values: list[object] = []
    terms = [
        " OR ".join(_item(database, item, values) for item in term)
        for term in query.terms
    ]  # fmt: skip
    return " AND ".join(f"({term})" for term in terms) or "1", values


def _item(database: Database, item: Item, values: list[object]) -> str:
    if isinstance(item, Word):
        sql = _text(f'"{item.text}"' + ("*" if item.prefix else ""), item.digits, values)
    elif isinstance(item, Phrase):
        sql = _text(f'"{" ".join(item.words)}"' + ("*" if item.prefix else ""), item.digits, values)
    else:
        sql = _filter(database, item, values)
    return f"NOT ({sql})" if item.negated else f"({sql})"


def _text(match: str, digits: str, values: list[object]) -> str:
    values.append(match)
    found = f"SELECT rowid >> {ACTIVITY_BITS} FROM text_index WHERE text_index MATCH ?"
    if len(digits) >= _TRIGRAM:
        values.append(f'"{digits}"')
        found += " UNION SELECT rowid FROM phone_index WHERE phone_index MATCH ?"
    elif digits:
        values.append(f"%{digits}%")
        found += (
            " UNION SELECT r.id FROM detail d JOIN contact r ON r.uid = d.contact WHERE d.kind = 'phone' AND d.deleted = 0 "
            "AND replace(replace(replace(d.value, ' ', ''), '-', ''), '.', '') LIKE ?"
        )
    return f"c.id IN ({found})"


def _filter(database: Database, item: Filter, values: list[object]) -> str:
    name = item.field
    if name == "has":
        return " OR ".join(_has(database, value, values) for value in item.values)
    if name == "kind":
        values += item.values
        return f"c.kind IN ({marks(item.values)})"
    if name == "tag":
        values += item.values
        return f"c.id IN (SELECT contact FROM contact_key WHERE kind = 'tag' AND key IN ({marks(item.values)}))"
    if name in ("company", "city", "country"):
        return _words_in(name, item.values, values)
    if name in ("tier", "status", "owner", "source"):
        return _one_of(database, name, item.values, values)
    if name == "label":
        return _labelled(database, item.values, values)
    if name in _TIMES:
        return _day(f"c.{_TIMES[name]}", item, values)
    if name == "next":
        return "c.next_uid IS NULL" if item.op == "none" else _day("c.next_due", item, values)
    if name == "due":
        return _due(item, values)
    if name in ("changed", "created"):
        return _moment(name, item, values)
    return _custom(database, name.partition(".")[2], item, values)


def _has(database: Database, value: str, values: list[object]) -> str:
    if value in _HAS:
        return _HAS[value]
    values.append(_custom_label(database, value.partition(".")[2]))
    return _DETAIL_OF_CUSTOM + ")"


def _words_in(column: str, wanted: tuple[str, ...], values: list[object]) -> str:
    phrases = " OR ".join(f'"{" ".join(words(text))}"*' for text in wanted if words(text))
    if not phrases:
        return "0"
    values.append(f"{column} : ({phrases})")
    sql = f"c.id IN (SELECT rowid >> {ACTIVITY_BITS} FROM text_index WHERE text_index MATCH ?)"
    if column == "company":
        values.append(f"name : ({phrases})")
        sql += (
            f" OR c.kind = 'org' AND c.id IN (SELECT rowid >> {ACTIVITY_BITS} FROM text_index WHERE text_index MATCH ?)"
        )
    return sql


def _one_of(database: Database, column: str, wanted: tuple[str, ...], values: list[object]) -> str:
    """Cells compared without regard to case and accents: by way of the few different values there are."""
    table = "contact" if column == "source" else "contact_list"
    present = database.rows(f"SELECT DISTINCT {column} FROM {table} WHERE {column} <> ''")
    matching = [row[0] for row in present if fold(row[0]) in wanted]
    values += matching
    if column == "source":
        return f"c.id IN (SELECT id FROM contact WHERE source IN ({marks(matching)}))"
    return f"c.{column} IN ({marks(matching)})"


def _labelled(database: Database, wanted: tuple[str, ...], values: list[object]) -> str:
    present = database.rows("SELECT DISTINCT label FROM detail UNION SELECT DISTINCT label FROM address")
    matching = [row[0] for row in present if fold(row[0]) in wanted]
    values += matching + matching
    return (
        f"c.uid IN (SELECT contact FROM detail WHERE deleted = 0 AND label IN ({marks(matching)}) "
        f"UNION SELECT contact FROM address WHERE deleted = 0 AND label IN ({marks(matching)}))"
    )


def _day(column: str, item: Filter, values: list[object]) -> str:
    """A comparison of ISO days with a column of days and times; "none" is an empty one."""
    if item.op == "none":
        return f"{column} = ''"
    first = item.values[0]
    last = item.values[-1] + _AFTER_ANY_TIME
    if item.op in ("=", "between"):
        values += [first, last]
        return f"{column} >= ? AND {column} < ?"
    values.append(last if item.op in ("<=", ">") else first)
    return f"{column} <> '' AND {column} {'<' if item.op in ('<', '<=') else '>='} ?"


def _due(item: Filter, values: list[object]) -> str:
    if item.op == "none":
        return "c.next_uid IS NULL"
    return (
        "c.id IN (SELECT e.contact FROM activity a JOIN contact_activity e ON e.activity = a.id "
        f"WHERE a.status = 'planned' AND a.deleted = 0 AND {_day('a.due', item, values)})"
    )


def _moment(name: str, item: Filter, values: list[object]) -> str:
    """`changed` and `created` are moments; a day is the local one."""
    if item.op == "none":
        return "0"
    column = "c.changed" if name == "changed" else "c.uid"

    def bound(day: str, after: bool) -> int | bytes:
        midnight = datetime.combine(date.fromisoformat(day) + timedelta(days=after), time.min).astimezone()
        milliseconds = max(int(midnight.timestamp() * 1000), 0)
        return milliseconds if name == "changed" else first_uid_of(milliseconds)

    if item.op in ("=", "between"):
        values += [bound(item.values[0], False), bound(item.values[-1], True)]
        return f"{column} >= ? AND {column} < ?"
    values.append(bound(item.values[0], item.op in ("<=", ">")))
    return f"{column} {'<' if item.op in ('<', '<=') else '>='} ?"


_DETAIL_OF_CUSTOM = (
    "c.uid IN (SELECT d.contact FROM detail d WHERE d.kind = 'custom' AND d.label = ? AND d.deleted = 0"
)


def _custom_label(database: Database, name: str) -> str:
    """The label under which the values of a custom field stand."""
    wanted = fold(name)
    return next((uid for uid, known in custom_names(database).items() if fold(known) == wanted), "")


def _custom(database: Database, name: str, item: Filter, values: list[object]) -> str:
    label = _custom_label(database, name)
    if item.op == "none":
        values.append(label)
        return f"NOT {_DETAIL_OF_CUSTOM})"
    if item.op == "=":
        present = database.rows(
            "SELECT DISTINCT value FROM detail WHERE kind = 'custom' AND label = ? AND deleted = 0", (label,)
        )
        matching = [row[0] for row in present if fold(row[0]) in item.values]
        values += [label, *matching]
        return f"{_DETAIL_OF_CUSTOM} AND d.value IN ({marks(matching)}))"
    values.append(label)
    conditions = []
    for op, bound in (
        zip((">=", "<="), item.values, strict=True) if item.op == "between" else ((item.op, item.values[0]),)
    ):
        if bound:
            numeric = _number(bound)
            values.append(bound if numeric is None else numeric)
            conditions.append(f"{'d.value' if numeric is None else 'CAST(d.value AS REAL)'} {op} ?")
    return f"{_DETAIL_OF_CUSTOM} AND {' AND '.join(conditions) or '1'})"


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
