"""Finding contacts: a query (`domain.query`) into SQL over the lists and the search index."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence

import orjson

from crm_desktop.domain.description import END_OF_NUMBER
from crm_desktop.domain.query import Filter, Item, Phrase, Query, Word
from crm_desktop.store import choices
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.filters import filter_sql
from crm_desktop.store.schema import ACTIVITY_BITS

# The columns a list can be sorted by; those without a value come last either way.
SORTS = {
    "name": "name_order",
    "company": "company_order",
    "tier": "tier",
    "status": "status",
    "last_reach": "last_reach",
    "next_step": "next_due",
}

_CHOSEN = ("tier", "status")  # those that stand in the order of what can be chosen
_PIECE = 1 << 16  # characters of numbers read without letting go of the interpreter's lock
_TRIGRAM = 3
_DIGITS = "0123456789"


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
        where, values = condition(database, query)
        return sorted_ids(database, where, values, sort, descending, limit)


def _all_ids(database: Database, sort: str, descending: bool, limit: int | None) -> array[int]:
    """Along the column's index, and then those that have no value."""
    found = array("q")
    column, direction = SORTS[sort], "DESC" if descending else "ASC"
    then = "" if sort == "name" else ", name_order"
    pieces: list[tuple[str, list[str]]] = [(f"<> '' ORDER BY {column} {direction}{then}", [])]
    if sort in _CHOSEN:
        pieces = [
            (f"<> '' AND {column} = ? ORDER BY name_order", [value]) for value in _in_order(database, sort, descending)
        ]
    for which, value in (*pieces, ("= '' ORDER BY name_order", [])):
        left = -1 if limit is None else limit - len(found)
        sql = f"SELECT id FROM contact_list WHERE {column} {which}, id LIMIT ?"
        found.extend(numbers(database, sql, (*value, left)))
    return found


def sorted_ids(
    database: Database, where: str, values: Sequence[object], sort: str, descending: bool, limit: int | None
) -> array[int]:
    """The numbers of the contacts `c` of the list of which a condition holds, sorted."""
    column, by, direction = SORTS[sort], f"c.{SORTS[sort]}", "DESC" if descending else "ASC"
    chosen, order = "", []
    if sort in _CHOSEN:
        chosen = f"LEFT JOIN (SELECT value AS word, key AS place FROM json_each(?)) o ON o.word = c.{column}"
        order = [orjson.dumps(_in_order(database, sort, descending)).decode()]
        by, direction = "o.place", "ASC"
    sql = (
        f"SELECT c.id FROM contact_list c {chosen} WHERE {where} "
        f"ORDER BY c.{column} = '', {by} {direction}, c.name_order, c.id LIMIT ?"
    )
    return numbers(database, sql, [*order, *values, -1 if limit is None else limit])


def _in_order(database: Database, kind: str, descending: bool) -> list[str]:
    """The values in use of what can be chosen, in its order; then those that nobody defined, by their letters."""
    known = choices.load(database)
    places = {choice.code: place for place, choice in enumerate(known.all(kind))}
    rows = database.rows(f"SELECT DISTINCT {kind} FROM contact_list WHERE {kind} <> ''")
    order = {value: (places.get(known.find(kind, value) or "", len(places)), value) for (value,) in rows}
    return sorted(order, key=order.__getitem__, reverse=descending)


def numbers(database: Database, sql: str, values: Sequence[object]) -> array[int]:
    """The numbers that a query gives."""
    found = array("q")
    for piece in pieces(database, sql, values):
        found.extend(piece)
    return found


def pieces(database: Database, sql: str, values: Sequence[object]) -> Iterator[list[int]]:
    """The numbers that a query gives, as one JSON array: a row for each would take longer than the search. A piece
    after the other is read, since all at once the window would stand still.
    """
    row = database.row(f"WITH found(id) AS ({sql}) SELECT json_group_array(id) FROM found", values)
    text = row[0][1:-1] if row else ""
    start = 0
    while start < len(text):
        end = text.find(",", start + _PIECE)
        end = len(text) if end < 0 else end
        yield orjson.loads(f"[{text[start:end]}]")
        start = end + 1


def count(database: Database, query: Query) -> int:
    """How many contacts the query finds."""
    return count_any(database, [query])


def count_any(database: Database, queries: Sequence[Query]) -> int:
    """How many contacts one or more of the queries find."""
    wheres = [condition(database, query) for query in queries]
    where = _joined("OR", [sql for sql, _ in wheres]) if wheres else "0"
    values = [value for _, each in wheres for value in each]
    row = database.row(f"SELECT count(*) FROM contact_list c WHERE {where}", values)
    return int(row[0]) if row else 0


def find_named(database: Database, column: str, tokens: Sequence[str], limit: int) -> list[int]:
    """Contacts that have words beginning with all of these in one column of the index, by name; none for no words."""
    if not tokens:
        return []
    match = " AND ".join(f'{column} : "{token}"*' for token in tokens)
    rows = database.rows(
        f"SELECT c.id FROM contact_list c WHERE c.id IN (SELECT rowid >> {ACTIVITY_BITS} FROM text_index "
        "WHERE text_index MATCH ?) ORDER BY c.name_order LIMIT ?",
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
    where, values = condition(database, query)
    return numbers(database, f"SELECT c.id FROM contact_list c WHERE {where}", values).tolist()


def ids_of(database: Database, uids: Iterable[bytes]) -> list[int]:
    """The numbers of contacts that are listed, by their uids; in no order."""
    these = orjson.dumps(list(uids), default=bytes.hex).decode()
    sql = "SELECT id FROM contact_list WHERE uid IN (SELECT unhex(value) FROM json_each(?))"
    return numbers(database, sql, [these]).tolist()


def condition(database: Database, query: Query) -> tuple[str, list[object]]:
    """The condition that a contact `c` of the list fulfils, and what it compares with."""
    values: list[object] = []
    terms = [_joined("OR", [_item(database, item, values) for item in term]) for term in query.terms]
    return _joined("AND", terms) if terms else "1", values


def _joined(by: str, parts: Sequence[str]) -> str:
    """The parts as a balanced tree: SQLite's expressions are at most 1000 deep."""
    half = len(parts) // 2
    return f"({_joined(by, parts[:half])} {by} {_joined(by, parts[half:])})" if half else parts[0]


def _item(database: Database, item: Item, values: list[object]) -> str:
    if isinstance(item, Filter):
        return _negated(filter_sql(database, item, values), item.negated)
    return _negated(f"c.id IN ({found_by_text(item, values)})", item.negated)


def _negated(sql: str, negated: bool) -> str:
    return f"NOT ({sql})" if negated else f"({sql})"


def found_by_text(item: Word | Phrase, values: list[object]) -> str:
    """A query for the numbers of contacts by their text, one of a contact perhaps several times."""
    text = item.text if isinstance(item, Word) else " ".join(item.words)
    values.append(f'"{text}"' + ("*" if item.prefix else ""))
    found = f"SELECT rowid >> {ACTIVITY_BITS} FROM text_index WHERE text_index MATCH ?"
    if item.digits:
        values.append(" OR ".join(f'"{run}"' for run in _runs(item.digits)))
        found += " UNION ALL SELECT rowid FROM phone_index WHERE phone_index MATCH ?"
    return found


def _runs(digits: str) -> list[str]:
    """What to look for among the trigrams of numbers: fewer than three digits begin one of several."""
    if len(digits) >= _TRIGRAM:
        return [digits]
    if len(digits) == _TRIGRAM - 1:
        return [digits + end for end in (*_DIGITS, END_OF_NUMBER[0])]
    return [digits + END_OF_NUMBER, *(run for digit in _DIGITS for run in _runs(digits + digit))]
