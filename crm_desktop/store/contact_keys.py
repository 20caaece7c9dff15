"""By what contacts are recognised, as the table of keys has it: a long key by its digest.

The addresses of e-mail, twice for each contact and once more in the index, were a twentieth of the file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator

from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import chunks, marks

_LONGEST = 12  # characters
_DIGEST = 8  # bytes


def kept(key: str) -> str | bytes:
    """A key of any kind but tags, which are listed by theirs, as the table has it."""
    return key if len(key) <= _LONGEST else hashlib.blake2b(key.encode(), digest_size=_DIGEST).digest()


def holders(database: Database, kind: str, keys: Collection[str]) -> Iterator[tuple[str, Uid, str]]:
    """Who has these keys: the key, uid and name to sort by of each contact, the oldest first among some thousand."""
    for chunk in chunks(sorted(keys)):
        told = {kept(key): key for key in chunk}
        for key, uid, name in database.rows(
            "SELECT k.key, l.uid, l.sort_name FROM contact_key k JOIN contact_list l ON l.id = k.contact "
            f"WHERE k.kind = ? AND k.key IN ({marks(told)}) ORDER BY l.id",
            [kind, *told],
        ):
            yield told[key], uid, name
