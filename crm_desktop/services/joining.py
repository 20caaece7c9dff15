"""A workspace that had contacts before it joined an office: those that the office has, too, become one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.enrich import enriched
from crm_desktop.domain.keys import KIND_BITS, KINDS, numbers_from
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services.contacts import Writer
from crm_desktop.store import queries
from crm_desktop.store.database import Database
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace


class Pair(NamedTuple):
    """A contact made here, one of the office that it seems to be, and by what: "source", "email" or "phone"."""

    mine: Uid
    theirs: Uid
    reason: str


def candidates(workspace: Workspace) -> list[Pair]:
    """The contacts made here that the office has, too, recognised as an import does: never by the name alone.

    Private ones are not among them: what only they have would go to everybody.
    """
    made = (
        "SELECT l.id, l.uid, l.sort_name FROM contact_list l WHERE {} EXISTS (SELECT 1 FROM change c "
        "JOIN batch b ON b.id = c.batch WHERE c.uid = l.uid AND c.field IS NULL AND b.own = 0)"
    )
    found: dict[Uid, Pair] = {}
    for mine, theirs, key in workspace.database.rows(
        f"WITH theirs AS MATERIALIZED ({made.format('')}) "
        "SELECT m.uid, t.uid, k.key FROM theirs t JOIN contact_key k ON k.contact = t.id "
        "JOIN contact_key o ON o.key = k.key AND o.contact <> t.id "
        "JOIN contact_list m ON m.id = o.contact "
        "WHERE k.key < ? AND (k.key < ? OR m.sort_name = t.sort_name) "
        "AND m.id NOT IN (SELECT id FROM theirs) AND m.uid NOT IN (SELECT uid FROM contact WHERE private = 1) "
        f"ORDER BY k.key >> {KIND_BITS}, t.uid",
        (numbers_from("name"), numbers_from("email")),
    ):
        found.setdefault(mine, Pair(mine, theirs, KINDS[key >> KIND_BITS]))
    return list(found.values())


def adopt(workspace: Workspace, pairs: Sequence[Pair], progress: Progress | None = None) -> BatchInfo | None:
    """Make one of each pair: the office's contact gets what only ours has, with its activities; ours is deleted.

    Where both have a value of which there can be one, the office's stays. All of it is one batch.
    """
    progress = progress or Progress()
    with workspace.journal.batch("match-office", str(len(pairs))) as batch:
        writer = Writer(workspace, batch)
        for number, pair in enumerate(pairs):
            progress.advance(number, len(pairs))
            _adopt(workspace.database, batch, writer, pair)
    return batch.info if batch.changes else None


def _adopt(database: Database, batch: Batch, writer: Writer, pair: Pair) -> None:
    batch.settle()  # what an earlier pair gave this one
    ours, before = queries.contact(database, pair.mine), queries.contact(database, pair.theirs)
    after = enriched(ours, before)
    after.uid, after.private, after.kind = uid_text(pair.theirs), before.private, before.kind
    writer.update(pair.theirs, before, after)
    batch.flush()
    taking_part = {
        row[0]
        for row in database.rows("SELECT activity FROM participant WHERE contact = ? AND deleted = 0", (pair.theirs,))
    }
    for participant, activity in database.rows(
        "SELECT uid, activity FROM participant WHERE contact = ? AND deleted = 0", (pair.mine,)
    ):
        if activity in taking_part:
            batch.set("participant", participant, "deleted", 1)
        else:
            batch.set("participant", participant, "contact", pair.theirs)
    for (person,) in database.rows("SELECT uid FROM contact WHERE company_uid = ?", (pair.mine,)):
        batch.set("contact", person, "company_uid", pair.theirs)
    batch.set("contact", pair.mine, "deleted", 1)
