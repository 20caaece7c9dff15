"""Finding contacts: a query (`domain.query`) into SQL over the lists and the search index."""

from __future__ import annotations

import json
import operator
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

import orjson

from crm_desktop.domain.choices import KINDS, LABELLED
from crm_desktop.domain.clock import utc_text
from crm_desktop.domain.custom_field import CustomField, custom_value
from crm_desktop.domain.description import END_OF_NUMBER
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.query import Filter, Item, Phrase, Query, Word
from crm_desktop.domain.text import fold, words
from crm_desktop.domain.uid import first_uid_of
from crm_desktop.store.choices import load
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, custom_names, marks
from crm_desktop.store.schema import ACTIVITY_BITS

# The columns a list can be sorted by; those without a value come last either way.
SORTS = {
    "name": "sort_name",
    "company": "sort_company",
    "tier": "tier",
    "status": "status",
    "last_reach": "last_reach",
    "next_step": "next_due",
}

_FEW = CHUNK  # hits that are sorted faster than all contacts are gone through
_TRIGRAM = 3
_DIGITS = "0123456789"
_EPOCH, _FAR = date(1970, 1, 2), date(3000, 1, 1)  # between them every platform knows the local midnight

_HAS = {
    "email": "c.email <> ''",
    "phone": "c.phone <> ''",
    "company": "c.company <> ''",
    "next": "c.next_uid IS NOT NULL",
    "reach": "c.last_reach <> ''",
    "activity": "EXISTS (SELECT 1 FROM contact_activity e WHERE e.contact = c.id)",
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
    database: Database,
    query: Query,
    sort: str = "name",
    descending: bool = False,
    limit: int | None = None,
) -> array[int]:
    """The numbers of the contacts that the query finds, sorted, those without a value last; at most `limit`."""
    with database.snapshot():
        if not query.terms:
            return _all_ids(database, sort, descending, limit)
        where, values = _where(database, query)
        return _sorted_ids(database, where, values, sort, descending, limit)


def find_in(
    order: array[int], database: Database, query: Query, sort: str, descending: bool, first: int
) -> Iterator[tuple[array[int], int]]:
    """The same as `find_ids` along `order`, all contacts so sorted: the `first` ones at once, then all of them.

    Each time with how many there are; the first time those may count some that were deleted.
    """
    with database.snapshot():
        hits = _hits(database, query)
        few = None
        if len(hits) <= _FEW:
            few = _sorted_ids(database, f"c.id IN ({marks(hits)})", list(hits), sort, descending, None)
    if few is not None:
        yield few, len(few)
        return
    along = filter(hits.__contains__, order)
    found = array("q", islice(along, first))
    yield found, len(hits)
    found = found + array("q", along)
    yield found, len(found)


def _all_ids(database: Database, sort: str, descending: bool, limit: int | None) -> array[int]:
    """Along the column's index, and then those that have no value."""
    found = array("q")
    column, direction = SORTS[sort], "DESC" if descending else "ASC"
    for order, which in ((f"{column} {direction}, sort_name", "<>"), ("sort_name", "=")):
        left = -1 if limit is None else limit - len(found)
        sql = f"SELECT id FROM contact_list WHERE {column} {which} '' ORDER BY {order}, id LIMIT ?"
        found.extend(_numbers(database, sql, (left,)))
    return found


def _sorted_ids(
    database: Database, where: str, values: Sequence[object], sort: str, descending: bool, limit: int | None
) -> array[int]:
    column, direction = SORTS[sort], "DESC" if descending else "ASC"
    sql = (
        f"SELECT c.id FROM contact_list c WHERE {where} "
        f"ORDER BY c.{column} = '', c.{column} {direction}, c.sort_name, c.id LIMIT ?"
    )
    return array("q", _numbers(database, sql, [*values, -1 if limit is None else limit]))


def _hits(database: Database, query: Query) -> set[int]:
    """The numbers of the contacts that the query finds; a word alone may find deleted ones too."""
    item = query.terms[0][0]
    if len(query.terms) == len(query.terms[0]) == 1 and not isinstance(item, Filter) and not item.negated:
        values: list[object] = []
        sql = _found_by_text(item, values)
    else:
        where, values = _where(database, query)
        sql = f"SELECT c.id FROM contact_list c WHERE {where}"
    return set(_numbers(database, sql, values))


def _numbers(database: Database, sql: str, values: Sequence[object]) -> list[int]:
    """The numbers that a query gives, as one JSON array: a row for each would take longer than the search."""
    row = database.row(f"WITH found(id) AS ({sql}) SELECT json_group_array(id) FROM found", values)
    numbers: list[int] = orjson.loads(row[0]) if row else []
    return numbers


def count(database: Database, query: Query) -> int:
    """How many contacts the query finds."""
    where, values = _where(database, query)
    row = database.row(f"SELECT count(*) FROM contact_list c WHERE {where}", values)
    return int(row[0]) if row else 0


def find_named(database: Database, column: str, tokens: Sequence[str], limit: int) -> list[int]:
    """Contacts that have words beginning with all of these in one column of the index, by name; none for no words."""
    if not tokens:
        return []
    match = " AND ".join(f'{column} : "{token}"*' for token in tokens)
    rows = database.rows(
        f"SELECT c.id FROM contact_list c WHERE c.id IN (SELECT rowid >> {ACTIVITY_BITS} FROM text_index "
        "WHERE text_index MATCH ?) ORDER BY c.sort_name LIMIT ?",
        (match, limit),
    )
    return [row[0] for row in rows]


def uids_of(database: Database, ids: Iterable[int]) -> list[bytes]:
    """The uids of contacts by their numbers, in this order."""
    found: list[bytes] = []
    numbers = list(ids)
    for start in range(0, len(numbers), CHUNK):
        chunk = numbers[start : start + CHUNK]
        by_id = dict(database.rows(f"SELECT id, uid FROM contact_list WHERE id IN ({marks(chunk)})", chunk))
        found += (by_id[number] for number in chunk if number in by_id)
    return found


def ids_found(database: Database, query: Query) -> list[int]:
    """The numbers of the contacts that the query finds, in no order."""
    where, values = _where(database, query)
    return _numbers(database, f"SELECT c.id FROM contact_list c WHERE {where}", values)


def ids_of(database: Database, uids: Iterable[bytes]) -> list[int]:
    """The numbers of contacts that are listed, by their uids; in no order."""
    these = orjson.dumps(list(uids), default=bytes.hex).decode()
    sql = "SELECT id FROM contact_list WHERE uid IN (SELECT unhex(value) FROM json_each(?))"
    return _numbers(database, sql, [these])


def _where(database: Database, query: Query) -> tuple[str, list[object]]:
    values: list[object] = []
    terms = [_joined("OR", [_item(database, item, values) for item in term]) for term in query.terms]
    return _joined("AND", terms) if terms else "1", values


def _joined(by: str, parts: Sequence[str]) -> str:
    """The parts as a balanced tree: SQLite's expressions are at most 1000 deep."""
    half = len(parts) // 2
    return f"({_joined(by, parts[:half])} {by} {_joined(by, parts[half:])})" if half else parts[0]


def _item(database: Database, item: Item, values: list[object]) -> str:
    if isinstance(item, Filter):
        return _negated(_filter(database, item, values), item.negated)
    return _negated(f"c.id IN ({_found_by_text(item, values)})", item.negated)


def _negated(sql: str, negated: bool) -> str:
    return f"NOT ({sql})" if negated else f"({sql})"


def _found_by_text(item: Word | Phrase, values: list[object]) -> str:
    """A query for the numbers of contacts by their text, one of a contact perhaps several times."""
    text = item.text if isinstance(item, Word) else " ".join(item.words)
    values.append(f'"{text}"' + ("*" if item.prefix else ""))
    found = f"SELECT rowid >> {ACTIVITY_BITS} FROM text_index WHERE text_index MATCH ?"
    if item.digits:
        values.append(" OR ".join(f'"{run}"' for run in _runs(item.digits)))
        found += " UNION SELECT rowid FROM phone_index WHERE phone_index MATCH ?"
    return found


def _runs(digits: str) -> list[str]:
    """What to look for among the trigrams of numbers: fewer than three digits begin one of several."""
    if len(digits) >= _TRIGRAM:
        return [digits]
    if len(digits) == _TRIGRAM - 1:
        return [digits + end for end in (*_DIGITS, END_OF_NUMBER[0])]
    return [digits + END_OF_NUMBER, *(run for digit in _DIGITS for run in _runs(digits + digit))]


def _filter(database: Database, item: Filter, values: list[object]) -> str:
    name = item.field
    if name == "has":
        return " OR ".join(_has(database, value, values) for value in item.values)
    if name == "kind":
        values += item.values
        return f"c.kind IN ({marks(item.values)})"
    if name == "tag":
        return f"c.id IN (SELECT contact FROM contact_key WHERE kind = 'tag' AND {_in('key', item.values, values)})"
    if name in ("company", "city", "country"):
        return _words_in(name, item.values, values)
    if name in ("tier", "status", "owner", "source"):
        return _one_of(database, name, item.values, values)
    if name == "label":
        return _labelled(database, item.values, values)
    if name in _TIMES:
        return _days(f"c.{_TIMES[name]}", item, values, _utc_midnight)
    if name == "changed":
        return _days("c.changed", item, values, _midnight)
    if name == "created":
        return _days("c.uid", item, values, lambda day: first_uid_of(_midnight(day)))
    if item.op == "none" and name in ("next", "due"):
        return "c.next_uid IS NULL"
    if name == "next":
        return _days("c.next_due", item, values, date.isoformat)
    if name == "due":
        single = _days("a.due", item, values, date.isoformat)
        return (
            "(c.id IN (SELECT e.contact FROM activity a JOIN contact_activity e ON e.activity = a.id WHERE a.status = "
            f"'planned' AND a.deleted = 0 AND a.rrule = '' AND {single}) "
            f"OR {_days('c.next_due', item, values, date.isoformat)})"
        )
    return _custom(database, name.partition(".")[2], item, values)


def _has(database: Database, value: str, values: list[object]) -> str:
    if value in _HAS:
        return _HAS[value]
    return _detail_of(_custom_labels(database, value.partition(".")[2]), values)


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


def _in(column: str, wanted: Iterable[str], values: list[object]) -> str:
    """Whether the column is one of any number of texts."""
    values.append(json.dumps(list(wanted)))
    return f"{column} IN (SELECT value FROM json_each(?))"


def _one_of(database: Database, column: str, wanted: tuple[str, ...], values: list[object]) -> str:
    """Cells compared without regard to case and accents: by way of the few different values there are."""
    table = "contact" if column == "source" else "contact_list"
    present = database.rows(f"SELECT DISTINCT {column} FROM {table} WHERE {column} <> ''")
    matching = _chosen(database, column, [row[0] for row in present], wanted)
    if column == "source":
        return f"c.id IN (SELECT id FROM contact WHERE {_in('source', matching, values)})"
    return _in(f"c.{column}", matching, values)


def _chosen(database: Database, kind: str, present: list[str], wanted: tuple[str, ...]) -> list[str]:
    """Those of the values that are called so; what can be chosen, by what was merged into it, too."""
    if kind not in KINDS:
        return [value for value in present if _plain(value) in wanted]
    choices = load(database)
    return [value for value in present if not choices.known_as(kind, value, _plain).isdisjoint(wanted)]


def _labelled(database: Database, wanted: tuple[str, ...], values: list[object]) -> str:
    details = f"FROM detail WHERE deleted = 0 AND kind IN {LABELLED}"
    addresses = "FROM address WHERE deleted = 0"
    present = database.rows(f"SELECT DISTINCT label {details} UNION SELECT DISTINCT label {addresses}")
    matching = _chosen(database, "label", [row[0] for row in present], wanted)
    return (
        f"c.uid IN (SELECT contact {details} AND {_in('label', matching, values)} "
        f"UNION SELECT contact {addresses} AND {_in('label', matching, values)})"
    )


def _days(column: str, item: Filter, values: list[object], bound: Callable[[date], object]) -> str:
    """A comparison of days with a column; `bound` is what the column holds as the local day begins."""
    if item.op == "none":
        return f"{column} = ''"
    first, last = date.fromisoformat(item.values[0]), date.fromisoformat(item.values[-1])
    conditions = [f"{column} <> ''"]
    if item.op in ("=", "between", ">="):
        values.append(bound(first))
        conditions.append(f"{column} >= ?")
    elif item.op == ">":
        values.append(bound(_day_after(first)))
        conditions.append(f"{column} >= ?")
    if item.op in ("=", "between", "<="):
        values.append(bound(_day_after(last)))
        conditions.append(f"{column} < ?")
    elif item.op == "<":
        values.append(bound(first))
        conditions.append(f"{column} < ?")
    return " AND ".join(conditions)


def _day_after(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _midnight(day: date) -> int:
    """Milliseconds since 1970 at which the local day begins."""
    return int(datetime.combine(min(max(day, _EPOCH), _FAR), time.min).timestamp() * 1000)


def _utc_midnight(day: date) -> str:
    if _EPOCH <= day <= _FAR:
        return utc_text(datetime.combine(day, time.min).astimezone())
    return f"{day.isoformat()}T00:00:00Z"


def _custom_labels(database: Database, name: str) -> list[str]:
    """The labels under which the values of the custom fields of that name stand."""
    return [uid for uid, known in custom_names(database).items() if _plain(known) == _plain(name)]


def _detail_of(labels: list[str], values: list[object], having: str = "") -> str:
    wanted = _in("d.label", labels, values)
    return f"c.uid IN (SELECT d.contact FROM detail d WHERE d.kind = 'custom' AND d.deleted = 0 AND {wanted}{having})"


def _custom(database: Database, name: str, item: Filter, values: list[object]) -> str:
    """Values of a custom field, compared one by one: they are few, and may be numbers, dates or words."""
    labels = _custom_labels(database, name)
    if item.op == "none":
        return f"NOT {_detail_of(labels, values)}"
    present = database.rows(
        f"SELECT DISTINCT value FROM detail WHERE kind = 'custom' AND deleted = 0 AND label IN ({marks(labels)})",
        labels,
    )
    matching = json.dumps([row[0] for row in present if _holds(row[0], item)])
    having = _detail_of(labels, values, " AND d.value IN (SELECT value FROM json_each(?))")
    values.append(matching)
    return having


_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
_ANY_NUMBER = CustomField("", "number")
_BEGINS_AS_DATE = re.compile(r"\d{4}-\d{2}")


def _holds(value: str, item: Filter) -> bool:
    plain = _plain(value)
    if item.op == "between":
        low, high = item.values
        return (not low or _compare(plain, ">=", low)) and (not high or _compare(plain, "<=", high))
    return any(_compare(plain, item.op, bound) for bound in item.values)


def _compare(plain: str, by: str, bound: str) -> bool:
    """As numbers where both are; else as words, but a word is neither more nor less than a number."""
    number, limit = _number(plain), _number(bound)
    if number is not None and limit is not None:
        return _COMPARE[by](number, limit)
    if by != "=" and limit is not None and not _BEGINS_AS_DATE.match(plain):
        return False
    return _COMPARE[by](plain, bound)


def _number(plain: str) -> float | None:
    try:
        return float(custom_value(_ANY_NUMBER, plain) or "nan")
    except UserError:
        return None


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
