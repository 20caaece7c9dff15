"""The words that searches are measured with."""

from __future__ import annotations

import random

from crm_desktop.store.database import Database


def beginnings(database: Database, count: int) -> list[str]:
    """Beginnings, two letters to whole, of words that stand in the contacts."""
    dice = random.Random(5)
    rows = database.rows(
        "SELECT l.name, l.company, l.city, c.notes, l.email FROM contact_list l JOIN contact c ON c.id = l.id "
        "WHERE l.id % max(1, (SELECT max(id) / 500 FROM contact_list)) = 0"
    )
    words = [word for row in rows for text in row for word in text.split() if len(word) > 2]
    return [word[: dice.randint(2, len(word))] for word in dice.choices(words, k=count)]
