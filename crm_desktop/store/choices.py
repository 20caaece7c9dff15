"""Reading what can be chosen, and whom a change of its meaning concerns."""

from __future__ import annotations

from collections.abc import Collection

from crm_desktop.domain.choices import USUAL, Choices, Record
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks

_FIELDS = ", ".join(Record._fields)


def load(database: Database) -> Choices:
    """What can be chosen now; one small query."""
    rows = database.rows(f"SELECT {_FIELDS} FROM choice WHERE deleted = 0 AND kind <> '' AND code <> ''")
    return Choices(Record(*row)._replace(hidden=bool(row[-1])) for row in rows) if rows else USUAL


def concerned(database: Database, choices: Collection[Uid]) -> list[Uid]:
    """The contacts whose last reach, attempt or meeting depends on what these types and results mean, or whose cadence
    on these tiers.
    """
    found: set[Uid] = set()
    for kind, code in database.rows(f"SELECT kind, code FROM choice WHERE uid IN ({marks(choices)})", list(choices)):
        if kind in ("type", "result"):
            sql = (
                "SELECT DISTINCT c.uid FROM activity a JOIN contact_activity e ON e.activity = a.id "
                f"JOIN contact c ON c.id = e.contact WHERE a.{kind} = ? AND a.status = 'done'"
            )
            found.update(row[0] for row in database.rows(sql, (code,)))
        elif kind == "tier":
            codes = [code, *load(database).aliases_of("tier", code)]
            sql = f"SELECT uid FROM contact WHERE tier IN ({marks(codes)}) AND cadence_days IS NULL AND deleted = 0"
            found.update(row[0] for row in database.rows(sql, codes))
    return list(found)
