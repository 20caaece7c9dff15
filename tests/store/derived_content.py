"""What the derived tables hold, in a form in which two states can be compared."""

from __future__ import annotations

from crm_desktop.store import derived
from crm_desktop.store.database import Database


class _Back(Exception):
    """Takes back what was only tried."""


def content(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Every row; the index as words with their places, by contact and activity."""
    found = {
        "contact_list": database.rows("SELECT * FROM contact_list ORDER BY id"),
        "contact_key": database.rows("SELECT * FROM contact_key ORDER BY key, contact"),
        "contact_tag": database.rows("SELECT * FROM contact_tag ORDER BY key, contact"),
        "contact_activity": database.rows("SELECT contact, activity FROM contact_activity ORDER BY contact, activity"),
    }
    for index in ("text_index", "phone_index"):
        database.execute(f"CREATE VIRTUAL TABLE temp.{index}_words USING fts5vocab('main', '{index}', 'instance')")
    found["text_index"] = database.rows(
        "SELECT doc >> 20, e.activity, col, term, offset FROM text_index_words "
        "LEFT JOIN contact_activity e ON e.contact = doc >> 20 AND e.n = doc & 0xFFFFF ORDER BY 1, 2, 3, 5, 4"
    )
    found["phone_index"] = database.rows("SELECT doc, offset, term FROM phone_index_words ORDER BY 1, 2")
    for index in ("text_index", "phone_index"):
        database.execute(f"DROP TABLE temp.{index}_words")
    return found


def rebuilt(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """What the content would be after `derived.rebuild`; nothing is changed."""
    found = {}
    try:
        with database.transaction():
            derived.rebuild(database)
            found = content(database)
            raise _Back
    except _Back:
        return found
