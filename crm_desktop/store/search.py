"""Finding contacts: a query (`domain.query`) into SQL over the lists and the search index."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, islice

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
_FEW = CHUNK  # hits that are sorted faster than all contacts are gone through
_PIECE = 1 << 16  # characters of numbers read without letting go of the interpreter's lock
_AT_ONCE = 10_000  # numbers gone through without letting go of the interpreter's lock: half a millisecond
_PREFIX = 2  # letters of the beginnings that the index holds ready (`schema`)
_FEW_WORDS = 4  # that begin so, each of which is looked for in a contact
_LOOKS = 32  # contacts that are looked at first
_LOOK = 125  # what a look at a contact takes, in hits gone through
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
        where, values = _where(database, query)
        return _sorted_ids(database, where, values, sort, descending, limit)


def find_in(
    order: array[int], database: Database, query: Query, sort: str, descending: bool, first: int
) -> Iterator[tuple[array[int], int | None]]:
    """The same as `find_ids` along `order`, all contacts so sorted: of many the `first` ones at once, then all of them.

    Each time with how many there are: the first time those may count some that were deleted, or None, not counted yet.
    """
    with database.snapshot():
        seen = _first_along(order, database, query, first)
    if seen is not None:
        yield seen, None
    with database.snapshot():
        hits = _hits(database, query)
        few = None
        if len(hits) <= _FEW:
            few = _sorted_ids(database, f"c.id IN ({marks(hits)})", hits, sort, descending, None)
    if few is not None:
        yield few, len(few)
        return
    marked = bytearray(max(chain(hits, order)) + 1)  # a set of a million numbers takes 65 MB
    for number in hits:
        marked[number] = 1
    if seen is None:
        yield array("q", islice(compress(order, map(marked.__getitem__, order)), first)), marked.count(1)
    found = array("q")
    for start in range(0, len(order), _AT_ONCE):
        some = order[start : start + _AT_ONCE]
        found.extend(compress(some, map(marked.__getitem__, some)))
    yield found, len(found)


def _first_along(order: array[int], database: Database, query: Query, first: int) -> array[int] | None:
    """The first contacts of a search for one word, if it is in so many of them that it is quicker to look into one
    after the other than to go through all hits; else None.
    """
    match = _looked_for(database, query)
    if match is None:
        return None
    found, looked, looks = array("q"), 0, _LOOKS
    sql = (
        "SELECT o.value FROM json_each(?) o WHERE EXISTS (SELECT 1 FROM text_index WHERE text_index MATCH ? "
        f"AND rowid BETWEEN o.value << {ACTIVITY_BITS} AND (o.value + 1 << {ACTIVITY_BITS}) - 1)"
    )
    while looked < len(order):
        some = order[looked : looked + looks]
        found.extend(_numbers(database, sql, [orjson.dumps(some.tolist()).decode(), match]))
        looked += len(some)
        if len(found) >= first:
            return found[:first]
        if len(found) ** 2 * len(order) < _LOOK * first * looked**2:
            return None
        looks *= 2
    return None


def _looked_for(database: Database, query: Query) -> str | None:
    """What to look for in one contact after the other; None where each look would take long."""
    item = query.terms[0][0]
    if len(query.terms) > 1 or len(query.terms[0]) > 1 or isinstance(item, Filter) or item.negated or item.digits:
        return None
    text = item.text if isinstance(item, Word) else " ".join(item.words)
    if not item.prefix:
        return f'"{text}"'
    if isinstance(item, Phrase):
        return None
    if len(text) == _PREFIX:
        return f'"{text}"*'
    words = _words_from(database, text)
    return " OR ".join(f'"{word}"' for word in words) if 0 < len(words) <= _FEW_WORDS else None


def _words_from(database: Database, start: str) -> list[str]:
    """The words of the index that begin so, some of them if they are many."""
    database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab('main', 'text_index', 'instance')")
    words: list[str] = []
    least = start
    while len(words) <= _FEW_WORDS:
        row = database.row("SELECT term FROM temp.word WHERE term >= ? LIMIT 1", (least,))
        if row is None or not row[0].startswith(start):
            break
        words.append(row[0])
        least = row[0] + "\x01"  # the next one: the same word is in the index a hundred thousand times
    return words


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
        found.extend(_numbers(database, sql, (*value, left)))
    return found


def _sorted_ids(
    database: Database, where: str, values: Sequence[object], sort: str, descending: bool, limit: int | None
) -> array[int]:
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
    return _numbers(database, sql, [*order, *values, -1 if limit is None else limit])


def _in_order(database: Database, kind: str, descending: bool) -> list[str]:
    """The values in use of what can be chosen, in its order; then those that nobody defined, by their letters."""
    known = choices.load(database)
    places = {choice.code: place for place, choice in enumerate(known.all(kind))}
    rows = database.rows(f"SELECT DISTINCT {kind} FROM contact_list WHERE {kind} <> ''")
    order = {value: (places.get(known.find(kind, value) or "", len(places)), value) for (value,) in rows}
    return sorted(order, key=order.__getitem__, reverse=descending)


def _hits(database: Database, query: Query) -> array[int]:
    """The numbers of the contacts that the query finds; a word alone may find one twice, and deleted ones too."""
    item = query.terms[0][0]
    if len(query.terms) == len(query.terms[0]) == 1 and not isinstance(item, Filter) and not item.negated:
        values: list[object] = []
        sql = _found_by_text(item, values)
    else:
        where, values = _where(database, query)
        sql = f"SELECT c.id FROM contact_list c WHERE {where}"
    return _numbers(database, sql, values)


def _numbers(database: Database, sql: str, values: Sequence[object]) -> array[int]:
    """The numbers that a query gives, as one JSON array: a row for each would take longer than the search."""
    row = database.row(f"WITH found(id) AS ({sql}) SELECT json_group_array(id) FROM found", values)
    text = row[0][1:-1] if row else ""
    found, start = array("q"), 0
    while start < len(text):  # a piece after the other: all at once, the window would stand still
        end = text.find(",", start + _PIECE)
        end = len(text) if end < 0 else end
        found.extend(orjson.loads(f"[{text[start:end]}]"))
        start = end + 1
    return found


def count(database: Database, query: Query) -> int:
    """How many contacts the query finds."""
    return count_any(database, [query])


def count_any(database: Database, queries: Sequence[Query]) -> int:
    """How many contacts one or more of the queries find."""
    wheres = [_where(database, query) for query in queries]
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
    where, values = _where(database, query)
    return _numbers(database, f"SELECT c.id FROM contact_list c WHERE {where}", values).tolist()


def ids_of(database: Database, uids: Iterable[bytes]) -> list[int]:
    """The numbers of contacts that are listed, by their uids; in no order."""
    these = orjson.dumps(list(uids), default=bytes.hex).decode()
    sql = "SELECT id FROM contact_list WHERE uid IN (SELECT unhex(value) FROM json_each(?))"
    return _numbers(database, sql, [these]).tolist()


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
        return _negated(filter_sql(database, item, values), item.negated)
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
