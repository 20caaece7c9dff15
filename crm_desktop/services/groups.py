"""Groups of contacts in the rail: searches that are kept, in folders; a group of one tag is picked by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.query_tokens import quoted, tokens
from crm_desktop.domain.uid import Uid
from crm_desktop.services.finding import parse_query
from crm_desktop.store import groups as stored
from crm_desktop.store import search
from crm_desktop.store.database import Database
from crm_desktop.store.groups import Group
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace


def save_search(workspace: Workspace, name: str, query: str, folder: Uid | None = None) -> Uid:
    """Keep a search as the last group of a folder; raises UserError("group-name-missing")."""
    return _add(workspace, "search", name, query, folder)


def save_tag(workspace: Workspace, tag: str, folder: Uid | None = None) -> Uid:
    """Keep the contacts of a tag as a group; raises UserError("group-name-missing")."""
    return _add(workspace, "search", tag, f"tag:{quoted(tag)}", folder)


def add_folder(workspace: Workspace, name: str, folder: Uid | None = None) -> Uid:
    """Make a folder, perhaps within another; raises UserError("group-name-missing")."""
    return _add(workspace, "folder", name, "", folder)


def _add(workspace: Workspace, kind: str, name: str, query: str, folder: Uid | None) -> Uid:
    name = _name(name)
    position = max((group.position for group in stored.groups(workspace.database)), default=0) + 1
    with workspace.journal.batch("group-add", name) as batch:
        return batch.put(
            "contact_group", {"kind": kind, "name": name, "query": query, "folder": folder, "position": position}
        )


def rename(workspace: Workspace, uid: Uid, name: str) -> BatchInfo | None:
    """Call a group otherwise; raises UserError("group-name-missing")."""
    name = _name(name)
    with workspace.journal.batch("group-edit", name) as batch:
        batch.set("contact_group", uid, "name", name)
    return batch.info if batch.changes else None


def set_query(workspace: Workspace, uid: Uid, query: str) -> BatchInfo | None:
    """Let a group be what another search finds."""
    with workspace.journal.batch("group-edit", _known(workspace.database)[uid].name) as batch:
        batch.set("contact_group", uid, "query", query)
    return batch.info if batch.changes else None


def move(workspace: Workspace, uid: Uid, folder: Uid | None, before: Uid | None = None) -> BatchInfo | None:
    """Put a group into a folder (None: the top), before one that lies there or at its end.

    Raises UserError("folder-within") where a folder would lie in itself.
    """
    known = _known(workspace.database)
    above = folder
    while above is not None:
        if above == uid:
            raise UserError("folder-within", name=known[uid].name)
        above = known[above].folder
    row = [each for each in _in_folder(known, folder) if each != uid]
    row.insert(row.index(before) if before in row else len(row), uid)
    with workspace.journal.batch("group-move", known[uid].name) as batch:
        batch.set("contact_group", uid, "folder", folder)
        _put_in_order(batch, row)
    return batch.info if batch.changes else None


def shift(workspace: Workspace, uid: Uid, step: int) -> BatchInfo | None:
    """Move a group up (-1) or down (1) among those beside it; None at the end."""
    known = _known(workspace.database)
    row = _in_folder(known, known[uid].folder)
    place = row.index(uid) + step
    if not 0 <= place < len(row):
        return None
    rest = [each for each in row if each != uid]
    return move(workspace, uid, known[uid].folder, rest[place] if place < len(rest) else None)


def delete(workspace: Workspace, uid: Uid) -> BatchInfo:
    """Delete a group, never a contact; what lies in a folder moves to where the folder lay."""
    known = _known(workspace.database)
    inner, row = _in_folder(known, uid), _in_folder(known, known[uid].folder)
    place = row.index(uid)
    with workspace.journal.batch("group-delete", known[uid].name) as batch:
        batch.set_many("contact_group", "folder", ((each, known[uid].folder) for each in inner))
        if inner:
            _put_in_order(batch, [*row[:place], *inner, *row[place + 1 :]])
        batch.set("contact_group", uid, "deleted", 1)
    return batch.info


def tag_of(query: str) -> str:
    """The tag that is all a query asks for, as it is written; "" where the query is another."""
    found = list(tokens(query))
    if len(found) != 1 or found[0].negated or found[0].key.lower() != "tag" or len(found[0].values) != 1:
        return ""
    return found[0].values[0]


def searches_in(listed: Sequence[Group], group: Group) -> list[str]:
    """The searches of a group: its own, of a folder those of all groups in it; `listed` are all groups, in order."""
    if group.kind != "folder":
        return [group.query]
    behind = listed[listed.index(group) + 1 :]
    inside = takewhile(lambda each: each.depth > group.depth, behind)
    return [each.query for each in inside if each.kind != "folder"]


def count(database: Database, searches: Sequence[str]) -> int:
    """How many contacts these searches find now, each counted once."""
    return search.count_any(database, [parse_query(database, text) for text in searches])


def _known(database: Database) -> dict[Uid, Group]:
    return {group.uid: group for group in stored.groups(database)}


def _in_folder(known: Mapping[Uid, Group], folder: Uid | None) -> list[Uid]:
    """What lies in a folder, None the top, in order."""
    return [group.uid for group in known.values() if group.folder == folder]


def _put_in_order(batch: Batch, row: Iterable[Uid]) -> None:
    batch.set_many("contact_group", "position", ((each, place) for place, each in enumerate(row, 1)))


def _name(name: str) -> str:
    if not (found := " ".join(name.split())):
        raise UserError("group-name-missing")
    return found
