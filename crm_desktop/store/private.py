"""What stays on this device: private contacts and activities, with all that belongs to them.

A contact that became one with a private one stays with it: others have it as they knew it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from crm_desktop.domain.fields import TABLES, Value
from crm_desktop.domain.uid import Uid
from crm_desktop.store import office
from crm_desktop.store.ancestry import PRIVATE_CHAIN
from crm_desktop.store.database import Database
from crm_desktop.store.documents import chunks, marks

WHOSE = ("contact", "merged_into")
"""The cells that say which contact something belongs to."""
_HELD = (
    "WITH RECURSIVE held(uid) AS (SELECT uid FROM contact WHERE private = 1 UNION "
    "SELECT c.uid FROM held h JOIN contact c ON c.merged_into = h.uid)"
)
_CONTACTS = f"{_HELD} SELECT uid FROM held"
# The activities of private contacts, and whether none but those take part; of one that nobody takes part in any more,
# whether none but those did.
_SHARED_WITH = (
    f"{_HELD} SELECT p.activity, coalesce(min(CASE WHEN p.deleted = 0 THEN c.uid IN held END), min(c.uid IN held)) "
    "FROM participant p JOIN contact c ON c.uid = p.contact "
    "WHERE p.activity IN (SELECT q.activity FROM held JOIN participant q ON q.contact = held.uid) GROUP BY p.activity"
)


class Private:
    """Which records stay on this device: private contacts and activities with their parts, and activities that only
    private contacts take part in.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._contacts = {row[0] for row in database.rows(_CONTACTS)}
        self._activities = {row[0] for row in database.rows("SELECT uid FROM activity WHERE private = 1")}
        self._mixed: set[Uid] = set()  # activities that others take part in, too
        for activity, are_private in database.rows(_SHARED_WITH) if self._contacts else ():
            (self._activities if are_private else self._mixed).add(activity)

    def __bool__(self) -> bool:
        return bool(self._contacts or self._activities)

    def holds(self, table: str, uid: Uid, cells: Mapping[str, Value] | None = None) -> bool:
        """Whether a record, of which the cells may be known, stays on this device."""
        if table in ("contact", "activity"):
            return uid in (self._contacts if table == "contact" else self._activities)
        return self.names(self._parents(table, uid) if cells is None else cells)

    def is_beside(self, table: str, uid: Uid) -> bool:
        """Whether a record stays on this device, or is of an activity that someone private takes part in."""
        if table not in TABLES:  # of a newer version, which keeps what is private to itself
            return False
        activity = uid if table == "activity" else self._parents(table, uid).get("activity")
        return activity in self._mixed or self.holds(table, uid)

    def _parents(self, table: str, uid: Uid) -> dict[str, Value]:
        """The cells of a part that name the records it belongs to."""
        names = [name for name, _ in TABLES[table].parents]
        row = self._database.row(f"SELECT {', '.join(names)} FROM {table} WHERE uid = ?", (uid,)) if names else None
        return dict(zip(names, row, strict=True)) if row else {}

    def names(self, cells: Mapping[str, Value]) -> bool:
        """Whether the cells of a part name a private record that it belongs to."""
        return (
            cells.get("contact") in self._contacts
            or cells.get("other") in self._contacts  # of two that are not the same
            or cells.get("activity") in self._activities
        )


def keeps_anything(database: Database) -> bool:
    """Whether anything has its place among the segments, and is in none: nothing outside of an office."""
    return database.row("SELECT 1 FROM segment WHERE chain = ? LIMIT 1", (PRIVATE_CHAIN,)) is not None


def whole_of(database: Database, table: str, uid: Uid) -> Iterator[tuple[str, Uid]]:
    """What others in the office are to be told when a contact or an activity is private no more: table and uid of it,
    of its parts, and of the activities that stayed here because of it. Nothing outside of an office.
    """
    if not office.joined(database):
        return
    yield table, uid
    if table == "activity":
        for part, spec in TABLES.items():
            if spec.part_of == "activity":
                rows = database.rows(f"SELECT uid FROM {part} WHERE activity = ?", (uid,))
                yield from ((part, row[0]) for row in rows)
        return
    for part, spec in TABLES.items():
        if spec.part_of == "contact":
            for name, _ in spec.parents:
                rows = database.rows(f"SELECT uid FROM {part} WHERE {name} = ?", (uid,))
                yield from ((part, row[0]) for row in rows)
    for (other,) in database.rows("SELECT uid FROM contact WHERE merged_into = ? AND private = 0", (uid,)):
        yield from whole_of(database, table, other)
    others = Private(database)
    for participant, activity in database.rows("SELECT uid, activity FROM participant WHERE contact = ?", (uid,)):
        if others.holds("activity", activity):
            continue
        others_have = database.row(
            "SELECT 1 FROM participant p JOIN contact c ON c.uid = p.contact "
            "WHERE p.activity = ? AND c.private = 0 AND c.uid <> ?",
            (activity, uid),
        )
        records = list(_whole_activity(database, activity))
        if others_have is None or _stayed_here(database, records):
            yield from records
        yield "participant", participant


def _whole_activity(database: Database, uid: Uid) -> Iterator[tuple[str, Uid]]:
    """An activity and its parts, but for those who take part."""
    yield "activity", uid
    for part, spec in TABLES.items():
        if spec.part_of == "activity" and part != "participant":
            yield from ((part, row[0]) for row in database.rows(f"SELECT uid FROM {part} WHERE activity = ?", (uid,)))


def opened_by(database: Database, participants: Collection[Uid]) -> list[tuple[str, Uid]]:
    """The activities of which something stayed here until these took part in them, with their parts: others in the
    office are to be told of them. Nothing outside of an office.
    """
    if not participants or not keeps_anything(database):
        return []
    held = Private(database)
    opened: set[Uid] = set()
    for chunk in chunks(participants):
        rows = database.rows(f"SELECT activity, contact FROM participant WHERE uid IN ({marks(chunk)})", chunk)
        opened.update(activity for activity, contact in rows if not held.holds("contact", contact))
    activities = [list(_whole_activity(database, uid)) for uid in sorted(opened) if not held.holds("activity", uid)]
    return [record for records in activities if _stayed_here(database, records) for record in records]


def let_go(database: Database, moved: Iterable[tuple[str, Uid]]) -> list[tuple[str, Uid]]:
    """What stayed here until these went from a private contact to one that is not: parts that are another's now, and
    contacts that are one with another no more, each with the records that the others in the office lack with it.
    Nothing outside of an office.
    """
    if not keeps_anything(database):
        return []
    held, found = Private(database), []
    for table, uid in moved:
        if held.holds(table, uid):
            continue
        records = [(table, uid)]
        if table == "contact":
            records = list(whole_of(database, table, uid))
        elif table == "participant":
            (activity,) = database.row("SELECT activity FROM participant WHERE uid = ?", (uid,)) or (b"",)
            records += _whole_activity(database, activity)
        if _stayed_here(database, records):
            found += records
    return found


def _stayed_here(database: Database, records: Sequence[tuple[str, Uid]]) -> bool:
    """Whether anything that was done to these has its place among the segments, and is in none."""
    uids = [uid for _, uid in records]
    sql = (
        "SELECT 1 FROM change c JOIN sealed s ON s.batch = c.batch AND c.n BETWEEN s.first AND s.last "
        f"JOIN segment g ON g.id = s.segment WHERE c.uid IN ({marks(uids)}) AND g.content IS NULL LIMIT 1"
    )
    return database.row(sql, uids) is not None
