"""Contacts that became one with others: whom their uids lead to now, and what they hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from crm_desktop.domain.contact import ADDRESS_PARTS, PostalAddress
from crm_desktop.domain.fields import CONTACT, Value
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks


class Detail(NamedTuple):
    """One labelled value of a contact, with its uid and its place among those of its kind."""

    uid: Uid
    kind: str
    label: str
    value: str
    position: int


class Along(NamedTuple):
    """How many activities, files and persons go over to a contact with those that become one with it."""

    activities: int
    files: int
    persons: int


class Group(NamedTuple):
    """Contacts that are to be one: whom they are, those that it has to take over, those that have only to name it."""

    root: Uid
    others: list[Uid]
    contested: list[Uid]


# Whom several said that a contact is now, who did not know of each other.
_CONTESTED = (
    "SELECT x.uid, h.value FROM contest x JOIN change h ON h.batch = x.batch AND h.n = x.n "
    "WHERE x.tbl = 'contact' AND x.field = 'merged_into' AND h.field IS NOT NULL AND h.value IS NOT NULL"
)


def survivor(database: Database, uid: Uid) -> Uid:
    """Whom this contact is now: itself, unless it became one with another. It need not be alive."""
    passed = {uid}
    while row := database.row(
        "SELECT merged_into FROM contact WHERE uid = ? AND deleted = 1 AND merged_into IS NOT NULL", (uid,)
    ):
        if row[0] in passed:
            break
        uid = row[0]
        passed.add(uid)
    return uid


def survivors(database: Database, uids: Sequence[Uid]) -> dict[Uid, Uid]:
    """Whom those of these contacts (at most `CHUNK`) are now that became one with others."""
    rows = database.rows(
        f"SELECT uid FROM contact WHERE uid IN ({marks(uids)}) AND deleted = 1 AND merged_into IS NOT NULL", uids
    )
    return {uid: survivor(database, uid) for (uid,) in rows}


def origins(database: Database, uid: Uid) -> list[Uid]:
    """The contacts that became one with this one, and with those: what it has may have been made with them."""
    rows = database.rows(
        "WITH RECURSIVE origin(uid) AS (SELECT uid FROM contact WHERE merged_into = ?1 "
        "UNION SELECT c.uid FROM contact c JOIN origin o ON c.merged_into = o.uid) "
        "SELECT uid FROM origin WHERE uid <> ?1",
        (uid,),
    )
    return [row[0] for row in rows]


def merge_of(database: Database, uid: Uid) -> tuple[int, int] | None:
    """The batch by which this contact became one with another, and its time; None where it stands for itself."""
    row = database.row(
        "SELECT b.id, b.time FROM contact x JOIN change c ON c.uid = x.uid JOIN batch b ON b.id = c.batch "
        "WHERE x.uid = ? AND x.deleted = 1 AND x.merged_into IS NOT NULL AND c.tbl = 'contact' "
        "AND c.field = 'merged_into' AND c.value IS NOT NULL ORDER BY b.id DESC LIMIT 1",
        (uid,),
    )
    return (row[0], row[1]) if row else None


def cells(database: Database, uid: Uid) -> dict[str, Value]:
    """The cells of a contact, whether deleted or not."""
    names = [field.name for field in CONTACT.fields]
    row = database.row(f"SELECT {', '.join(names)} FROM contact WHERE uid = ?", (uid,))
    if row is None:
        raise KeyError(uid)
    return dict(zip(names, row, strict=True))


def details(database: Database, uid: Uid) -> list[Detail]:
    """The labelled values of a contact in their order."""
    return [
        Detail(*row)
        for row in database.rows(
            "SELECT uid, kind, label, value, coalesce(position, 0) FROM detail WHERE contact = ? AND deleted = 0 "
            "ORDER BY coalesce(position, 0), uid",
            (uid,),
        )
    ]


def addresses(database: Database, uid: Uid) -> list[tuple[Uid, PostalAddress]]:
    """The postal addresses of a contact in their order, each with its uid."""
    return [
        (row[0], PostalAddress(*row[1:]))
        for row in database.rows(
            f"SELECT uid, label, {', '.join(ADDRESS_PARTS)} FROM address WHERE contact = ? AND deleted = 0 "
            "ORDER BY coalesce(position, 0), uid",
            (uid,),
        )
    ]


def held_by(database: Database, table: str, uid: Uid, other: str) -> list[tuple[Uid, Value]]:
    """The live records of a table whose cell `contact` names this contact: their uids, and another cell of theirs."""
    return database.rows(f"SELECT uid, {other} FROM {table} WHERE contact = ? AND deleted = 0 ORDER BY uid", (uid,))


def along(database: Database, survivor: Uid, others: Sequence[Uid]) -> Along:
    """What others have that the survivor would get, of what is not told cell by cell."""

    def count(table: str, cell: str) -> int:
        of = f"SELECT {cell} FROM {table} WHERE deleted = 0 AND contact"
        sql = f"SELECT count(*) FROM ({of} IN ({marks(others)}) EXCEPT {of} = ?)"
        return int((database.row(sql, [*others, survivor]) or (0,))[0])

    sql = f"SELECT count(*) FROM contact WHERE deleted = 0 AND company_uid IN ({marks(others)})"
    (persons,) = database.row(sql, others) or (0,)
    return Along(count("participant", "activity"), count("contact_file", "digest"), int(persons))


def told_at(database: Database, uids: Sequence[Uid]) -> dict[tuple[Uid, str], int]:
    """When each cell of these contacts was set last; where it is "" when the contact was made."""
    rows = database.rows(
        "SELECT c.uid, coalesce(c.field, ''), max(b.time) FROM change c JOIN batch b ON b.id = c.batch "
        f"WHERE c.uid IN ({marks(uids)}) GROUP BY 1, 2",
        uids,
    )
    return {(uid, field): time for uid, field, time in rows}


def unsettled(database: Database) -> list[Group]:
    """The contacts that are to be one and are not yet: somebody changed one that another had merged, or two merged the
    same contacts at once. A contact that is private, or not here yet, leaves its group as it is.
    """
    into: dict[Uid, Uid] = dict(database.rows("SELECT uid, merged_into FROM contact WHERE merged_into IS NOT NULL"))
    if not into:
        return []
    named: dict[Uid, set[Uid]] = defaultdict(set)
    for uid, other in into.items():
        named[uid].add(other)
    for uid, other in database.rows(_CONTESTED):
        if uid in into:
            named[uid].add(bytes.fromhex(other))
    found = (_group(database, members, into, named) for members in _components(named))
    return sorted(group for group in found if group is not None)


def _group(database: Database, members: set[Uid], into: dict[Uid, Uid], named: dict[Uid, set[Uid]]) -> Group | None:
    rows = database.rows(f"SELECT uid, deleted, private FROM contact WHERE uid IN ({marks(members)})", list(members))
    if len(rows) < len(members) or any(private for _, _, private in rows):
        return None
    alive = {uid for uid, deleted, _ in rows if not deleted}
    roots = members - into.keys()
    others = (alive & into.keys()) | (alive & roots)
    if not roots:
        others |= _circle(min(members), into)
    root = min((alive & roots) or roots or _circle(min(members), into))
    others.discard(root)
    contested = {uid for uid in members & named.keys() if len(named[uid]) > 1} - others
    if not others and not (contested and root in alive):
        return None
    return Group(root, sorted(others), sorted(contested))


def _circle(uid: Uid, into: dict[Uid, Uid]) -> set[Uid]:
    """Those that name each other in a circle, to which all names lead."""
    passed: list[Uid] = []
    while uid not in passed:
        passed.append(uid)
        uid = into[uid]
    return set(passed[passed.index(uid) :])


def _components(named: dict[Uid, set[Uid]]) -> list[set[Uid]]:
    """Those that hang together, whoever names whom."""
    beside: dict[Uid, set[Uid]] = defaultdict(set)
    for uid, others in named.items():
        for other in others:
            beside[uid].add(other)
            beside[other].add(uid)
    found: list[set[Uid]] = []
    left = set(beside)
    while left:
        members: set[Uid] = set()
        waiting = [left.pop()]
        while waiting:
            uid = waiting.pop()
            members.add(uid)
            waiting += beside[uid] - members
        left -= members
        found.append(members)
    return found
