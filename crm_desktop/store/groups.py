"""The groups of the rail: saved searches, and folders of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class Group:
    """A saved search, or with `kind` "folder" a folder; `depth` counts the folders that it lies in."""

    uid: Uid
    kind: str
    name: str
    query: str
    folder: Uid | None
    position: int
    depth: int = 0


def groups(database: Database) -> list[Group]:
    """All groups from top to bottom, what lies in a folder behind it.

    What lies in a folder that is gone, or in itself by way of others (two people may have moved them so), lies at the
    top.
    """
    rows = database.rows(
        "SELECT uid, kind, name, query, folder, coalesce(position, 0) FROM contact_group WHERE deleted = 0"
    )
    known = {row[0]: Group(*row) for row in rows}
    inside: defaultdict[Uid | None, list[Group]] = defaultdict(list)
    for group in known.values():
        inside[group.folder if _reaches_top(group, known) else None].append(group)
    return list(_listed(inside, None, 0))


def _reaches_top(group: Group, known: dict[Uid, Group]) -> bool:
    """Whether its folders lead to the top, each a folder, none of them twice."""
    seen: set[Uid] = set()
    while group.folder is not None:
        above = known.get(group.folder)
        if above is None or above.kind != "folder" or above.uid in seen:
            return False
        seen.add(above.uid)
        group = above
    return True


def _listed(inside: dict[Uid | None, list[Group]], folder: Uid | None, depth: int) -> Iterator[Group]:
    for group in sorted(inside.get(folder, ()), key=lambda group: (group.position, group.uid)):
        yield replace(group, folder=folder, depth=depth)
        if group.kind == "folder":
            yield from _listed(inside, group.uid, depth + 1)
