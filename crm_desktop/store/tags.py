"""Tags in what is derived: their keys, and the rows of the search index that hold nothing else.

So many contacts can be tagged without reading anything else of them. A tag lies in one of `TAG_ROWS` rows of its
contact by its key, mostly alone: so it is added, or taken away, without indexing the others anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice
from zlib import crc32

import orjson

from crm_desktop.domain.description import tags_text
from crm_desktop.domain.keys import tag_key
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.schema import ACTIVITY_BITS, OF_TAGS, TAG_ROWS


def refresh(database: Database, contacts: Collection[Uid], time: int) -> set[Uid]:
    """Bring keys, index and list up to date for contacts of which nothing but tags changed, at `time` (ms since 1970).

    Returns those for which that was enough; the others are not listed.
    """
    done: set[Uid] = set()
    iterator = iter(contacts)
    while chunk := list(islice(iterator, CHUNK)):
        listed = dict(
            database.rows(f"SELECT id, uid FROM contact_list WHERE uid IN ({marks(chunk)}) ORDER BY id", chunk)
        )
        numbers = list(listed)
        held = database.rows(
            "SELECT l.id, d.value FROM contact_list l JOIN detail d ON d.contact = l.uid AND d.kind = 'tag' "
            f"AND d.deleted = 0 WHERE l.id IN ({marks(numbers)})",
            numbers,
        )
        update(database, numbers, [(number, key) for number, tag in held if (key := tag_key(tag))])
        database.execute(
            f"UPDATE contact_list SET changed = max(changed, ?) WHERE id IN ({marks(numbers)})", [time, *numbers]
        )
        done.update(listed.values())
    return done


def lacking(database: Database, tag: str, contacts: Sequence[int]) -> list[tuple[int, Uid]]:
    """Number and uid of those of these contacts that do not have the tag, by number."""
    return database.rows(
        "SELECT l.id, l.uid FROM contact_list l WHERE l.id IN (SELECT value FROM json_each(?)) AND NOT EXISTS "
        "(SELECT 1 FROM contact_tag k WHERE k.key = ? AND k.contact = l.id) ORDER BY l.id",
        (_json(contacts), tag_key(tag)),
    )


def add(database: Database, tag: str, contacts: Sequence[int], time: int) -> None:
    """The same as `refresh` after contacts (by number, in order) were given a tag that they did not have."""
    key, these = tag_key(tag), _json(contacts)
    beside: dict[int, list[str]] = defaultdict(list)
    for number, other in _beside(database, key, these):
        beside[number].append(other)
    database.execute("INSERT INTO contact_tag SELECT ?, value FROM json_each(?)", (key, these))
    database.execute(
        "INSERT INTO text_index(rowid, tags) SELECT value << ? | ?, ? FROM json_each(?)",
        (ACTIVITY_BITS, _place(key), tags_text([key]), _json([n for n in contacts if n not in beside])),
    )
    rows = {_row(n, key): frozenset([key, *others]) for n, others in beside.items()}
    _index(database, rows, rows)
    database.execute(
        "UPDATE contact_list SET changed = max(changed, ?) WHERE id IN (SELECT value FROM json_each(?))", (time, these)
    )


def _beside(database: Database, key: str, contacts: str) -> list[tuple[int, str]]:
    """Which of these contacts have which tags that lie in the same row of the index as one; most have none."""
    in_use = database.rows(
        "WITH RECURSIVE used(key) AS (SELECT min(key) FROM contact_tag UNION ALL SELECT (SELECT "
        "min(k.key) FROM contact_tag k WHERE k.key > used.key) FROM used WHERE used.key IS NOT NULL)"
        " SELECT key FROM used WHERE key IS NOT NULL"
    )
    others = [other for (other,) in in_use if other != key and _place(other) == _place(key)]
    sql = (
        f"SELECT contact, key FROM contact_tag WHERE key IN ({marks(others)}) "
        "AND contact IN (SELECT value FROM json_each(?))"
    )
    return database.rows(sql, [*others, contacts]) if others else []


def update(database: Database, listed: Sequence[int], now: Iterable[tuple[int, str]]) -> None:
    """Bring the keys of contacts' tags, and the index, to `now`: contact and key of each.

    Those `listed` may have had others before.
    """
    before: set[tuple[int, str]] = set()
    if listed:
        sql = f"SELECT contact, key FROM contact_tag WHERE contact IN ({marks(listed)})"
        before.update(database.rows(sql, listed))
    after = set(now)
    changed = {_row(*each) for each in before ^ after}
    database.execute_many(
        "DELETE FROM contact_tag WHERE key = ? AND contact = ?", [(key, n) for n, key in before - after]
    )
    database.insert_all("contact_tag", [(key, n) for n, key in after - before])
    rows: dict[int, frozenset[str]] = {}
    for number, key in after:
        if (row := _row(number, key)) in changed:
            rows[row] = rows.get(row, frozenset()) | {key}
    _index(database, rows, changed.intersection(_row(*each) for each in before))


def texts(keys: Iterable[str]) -> list[str]:
    """What the rows of the index say that hold these tags of one contact."""
    rows: dict[int, list[str]] = defaultdict(list)
    for key in keys:
        rows[_place(key)].append(key)
    return [tags_text(keys) for keys in rows.values()]


def _place(key: str) -> int:
    """In which of its contact's rows of the index a tag lies."""
    return OF_TAGS + crc32(key.encode()) % TAG_ROWS


def _row(contact: int, key: str) -> int:
    return contact << ACTIVITY_BITS | _place(key)


def _index(database: Database, rows: Mapping[int, frozenset[str]], indexed: Iterable[int]) -> None:
    """Index the keys of these rows, in the order of their numbers; some were `indexed` before."""
    if gone := list(indexed):
        database.execute("DELETE FROM text_index WHERE rowid IN (SELECT value FROM json_each(?))", (_json(gone),))
    texts = {keys: tags_text(keys) for keys in set(rows.values())}  # many contacts have the same
    database.insert_all("text_index(rowid, tags)", [(row, texts[rows[row]]) for row in sorted(rows)])


def _json(numbers: Sequence[int]) -> str:
    return orjson.dumps(numbers).decode()
