"""Tags in what is derived: their keys, and the rows of the search index that hold nothing else.

So many contacts can be tagged without reading anything else of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice

import orjson

from crm_desktop.domain.description import tags_text
from crm_desktop.domain.keys import tag_key
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.schema import ACTIVITY_BITS, OF_TAGS


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
        "(SELECT 1 FROM contact_key k WHERE k.kind = 'tag' AND k.key = ? AND k.contact = l.id) ORDER BY l.id",
        (_json(contacts), tag_key(tag)),
    )


def add(database: Database, tag: str, contacts: Sequence[int], time: int) -> None:
    """The same as `refresh` after contacts (by number, in order) were given a tag that they did not have."""
    key, these = tag_key(tag), _json(contacts)
    others: defaultdict[int, list[str]] = defaultdict(list)
    for number, other in database.rows(
        "SELECT contact, key FROM contact_key WHERE contact IN (SELECT value FROM json_each(?)) AND kind = 'tag'",
        (these,),
    ):
        others[number].append(other)
    database.execute("INSERT INTO contact_key SELECT 'tag', ?, value FROM json_each(?)", (key, these))
    database.execute(
        f"INSERT INTO text_index(rowid, tags) SELECT value << {ACTIVITY_BITS} | {OF_TAGS}, ? FROM json_each(?)",
        (tags_text([key]), _json([number for number in contacts if number not in others])),
    )
    _index(database, {number: frozenset([key, *keys]) for number, keys in sorted(others.items())}, others)
    database.execute(
        "UPDATE contact_list SET changed = max(changed, ?) WHERE id IN (SELECT value FROM json_each(?))", (time, these)
    )


def update(database: Database, listed: Sequence[int], now: Iterable[tuple[int, str]]) -> None:
    """Bring the keys of contacts' tags, and the index, to `now`: contact and key of each.

    Those `listed` may have had others before.
    """
    before: defaultdict[int, set[str]] = defaultdict(set)
    after: defaultdict[int, set[str]] = defaultdict(set)
    if listed:
        sql = f"SELECT contact, key FROM contact_key WHERE contact IN ({marks(listed)}) AND kind = 'tag'"
        for number, key in database.rows(sql, listed):
            before[number].add(key)
    for number, key in now:
        after[number].add(key)
    changed = sorted(n for n in before.keys() | after.keys() if before[n] != after[n])
    database.execute_many(
        "DELETE FROM contact_key WHERE kind = 'tag' AND key = ? AND contact = ?",
        [(key, n) for n in changed for key in before[n] - after[n]],
    )
    database.insert_all("contact_key", [("tag", key, n) for n in changed for key in after[n] - before[n]])
    _index(database, {n: frozenset(after[n]) for n in changed}, [n for n in changed if before[n]])


def _index(database: Database, keys: Mapping[int, frozenset[str]], indexed: Iterable[int]) -> None:
    """Index these contacts by the keys of their tags, in the order of their numbers; some were `indexed` before."""
    gone = [n << ACTIVITY_BITS | OF_TAGS for n in indexed]
    database.execute("DELETE FROM text_index WHERE rowid IN (SELECT value FROM json_each(?))", (_json(gone),))
    texts = {tags: tags_text(tags) for tags in set(keys.values())}  # many contacts have the same
    rows = [(n << ACTIVITY_BITS | OF_TAGS, texts[tags]) for n, tags in keys.items() if tags]
    database.insert_all("text_index(rowid, tags)", rows)


def _json(numbers: Sequence[int]) -> str:
    return orjson.dumps(numbers).decode()
