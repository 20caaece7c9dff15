"""Filters of a query (`tag:`, `reached:>30d`, `has:email`, custom fields by their names) as conditions in SQL."""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from crm_desktop.domain.choices import KINDS, LABELLED
from crm_desktop.domain.clock import utc_text
from crm_desktop.domain.custom_field import CustomField, custom_value
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.query import Filter
from crm_desktop.domain.text import fold, words
from crm_desktop.domain.uid import first_uid_of
from crm_desktop.store.choices import load
from crm_desktop.store.database import Database
from crm_desktop.store.documents import custom_names, marks
from crm_desktop.store.schema import ACTIVITY_BITS

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


def filter_sql(database: Database, item: Filter, values: list[object]) -> str:
    """The condition that a contact `c` of the list fulfils; what it compares with is added to `values`."""
    name = item.field
    if name == "has":
        return " OR ".join(_has(database, value, values) for value in item.values)
    if name == "kind":
        values += item.values
        return f"c.kind IN ({marks(item.values)})"
    if name == "tag":
        return f"c.id IN (SELECT contact FROM contact_tag WHERE {_in('key', item.values, values)})"
    if name in ("company", "city", "country"):
        return _words_in(name, item.values, values)
    if name in ("tier", "status", "owner", "source"):
        return _one_of(database, name, item.values, values)
    if name == "label":
        return _labelled(database, item.values, values)
    if name == "imported":
        return _imported(database, item.values, values)
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


def _imported(database: Database, wanted: tuple[str, ...], values: list[object]) -> str:
    """Whom imports made or changed: those of files of these names, and those of these numbers."""
    batches = [
        number
        for number, subject in database.rows("SELECT id, subject FROM batch WHERE action = 'import'")
        if str(number) in wanted or _plain(subject) in wanted
    ]
    values += [json.dumps(batches)] * 3
    lines = "FROM change h {} WHERE h.batch IN (SELECT value FROM json_each(?)) AND h.tbl = '{}'"
    parts = (lines.format(f"JOIN {part} p ON p.uid = h.uid", part) for part in ("detail", "address"))
    return (
        " UNION ".join(
            (f"c.uid IN (SELECT h.uid {lines.format('', 'contact')}", *(f"SELECT p.contact {part}" for part in parts))
        )
        + ")"
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
