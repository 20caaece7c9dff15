"""Finding contacts by their names while somebody types: through the index, never name by name."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from crm_desktop.domain.text import fold
from crm_desktop.store.database import Database
from crm_desktop.store.schema import ACTIVITY_BITS

_COLUMNS = "{name company}"


def beginning(database: Database, text: str, limit: int) -> list[int]:
    """The numbers of contacts whose name begins so, by name."""
    start = fold(" ".join(text.split()))
    rows = database.rows(
        "SELECT id FROM contact_list WHERE sort_name >= ? AND sort_name < ? ORDER BY sort_name LIMIT ?",
        (start, start + "\U0010ffff", limit),
    )
    return [row[0] for row in rows]


def having(database: Database, words: Sequence[Sequence[str]], limit: int) -> list[int]:
    """Some contacts whose name or company has, of each of these lists, a word that begins with one of its words.

    The words are as `domain.text.words` makes them; one of a single letter is not looked for: it would be found in
    every other name.
    """
    wanted = [[word for word in alike if len(word) > 1] for alike in words]
    parts = [" OR ".join(f'"{word}"*' for word in alike) for alike in wanted if alike]
    if not parts:
        return []
    rows = database.rows(
        f"SELECT DISTINCT rowid >> {ACTIVITY_BITS} FROM text_index WHERE text_index MATCH ? LIMIT ?",
        (" AND ".join(f"{_COLUMNS} : ({part})" for part in parts), limit),
    )
    return [row[0] for row in rows]


def names_of(database: Database, numbers: Collection[int]) -> list[tuple[int, str, str]]:
    """Number, name and company of these contacts as they are sorted, folded; in no order."""
    listed = json.dumps(list(numbers))
    return database.rows(
        "SELECT l.id, l.sort_name, l.sort_company FROM json_each(?) j CROSS JOIN contact_list l ON l.id = j.value",
        (listed,),
    )


def known_words(database: Database) -> list[str]:
    """Every word of every name and company, from the index: it takes a second with 100,000 contacts."""
    with database.snapshot():
        database.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.name_words USING fts5vocab('main', 'text_index', 'col')"
        )
        rows = database.rows("SELECT DISTINCT term FROM temp.name_words WHERE col IN ('name', 'company')")
    return [row[0] for row in rows]
