"""Who is recognised by which keys."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from crm_desktop.domain.keys import number
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import chunks, marks


def holders(database: Database, kind: str, keys: Collection[str]) -> Iterator[tuple[str, Uid, str]]:
    """Who has these keys: the key, uid and name to sort by of each contact, the oldest first among some thousand."""
    told = {number(kind, key): key for key in keys}
    for found, uid, name in holders_of(database, told):
        yield told[found], uid, name


def holders_of(database: Database, numbers: Collection[int]) -> Iterator[tuple[int, Uid, str]]:
    """The same for keys of any kinds, as numbers (`domain.keys.number`)."""
    for chunk in chunks(sorted(numbers)):
        yield from database.rows(
            "SELECT k.key, l.uid, l.sort_name FROM contact_key k JOIN contact_list l ON l.id = k.contact "
            f"WHERE k.key IN ({marks(chunk)}) ORDER BY l.id",
            chunk,
        )
