"""Erasing a person for good, on request; and what remains, said plainly.

What is in this workspace goes at once. Others in the office are told by an ordinary batch and do the same: an erasure
wins over whatever somebody did meanwhile. What lies in files that are not ours to rewrite stays, and is listed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from crm_desktop.domain.change import FOR_GOOD
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.names import full_name
from crm_desktop.domain.query import Query
from crm_desktop.domain.query_tokens import quoted
from crm_desktop.domain.segment import Put, SegmentBatch
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid, part_uid
from crm_desktop.services import passphrase
from crm_desktop.services.finding import parse_query
from crm_desktop.store import erasing, files, folder_files, queries, search
from crm_desktop.store import office as kept
from crm_desktop.store.database import Database
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.codec import decode

_DONE = "erased_to"  # the name under which is kept to which batch all was looked at; "" nothing was ever erased
_MOST_BYTES = 64 << 20  # of a file that is looked through


@dataclass(slots=True)
class Remains:
    """What an erasure does not reach.

    `activities` others take part in, too, and `mentions` are other contacts that the name is found with: their words
    stay. `backups` and `rejected` are files of this workspace; `in_office` is whether the office's folder and its
    computers have the person, `unpublished` how many segments are emptied only after the next sync. `is_compact` is
    whether the bytes are gone from the database's file.
    """

    activities: int = 0
    mentions: int = 0
    backups: list[Path] = field(default_factory=list)
    rejected: list[Path] = field(default_factory=list)
    in_office: bool = False
    unpublished: int = 0
    is_compact: bool = True


def what_remains(workspace: Workspace, uid: Uid) -> Remains:
    """What would remain; raises UserError("contact-unknown")."""
    database = workspace.database
    contact = queries.contact(database, uid)
    in_office = kept.joined(database) and not contact.private
    return Remains(
        erasing.shared_activities(database, uid),
        _mentions(workspace, contact),
        sorted(path for path in (workspace.folder / "backups").rglob("*") if path.is_file()),
        _naming(workspace, contact),
        in_office,
        len(erasing.segments_of(database, erasing.records_of(database, uid), published=False)) if in_office else 0,
    )


def _mentions(workspace: Workspace, contact: Contact) -> int:
    database = workspace.database
    name = full_name(contact)
    if not fold(name):
        return 0
    query: Query = parse_query(database, quoted(name))
    return max(search.count(database, query) - 1, 0)


def _naming(workspace: Workspace, contact: Contact) -> list[Path]:
    """The files of rejected rows that hold the name, an address of e-mail or a number."""
    told = [full_name(contact), *(item.value for item in (*contact.emails, *contact.phones))]
    wanted = [text.casefold() for text in told if len(text) > 3]
    found = []
    for path in passphrase.rejected(workspace.folder):
        with contextlib.suppress(OSError):
            if path.stat().st_size <= _MOST_BYTES:
                text = passphrase.content_of(workspace, path).decode("utf-8", "replace").casefold()
                if any(each in text for each in wanted):
                    found.append(path)
    return found


def erase(workspace: Workspace, uid: Uid, name: str) -> Remains:
    """Erase a contact whose full name is typed; returns what remains. It cannot be undone.

    Raises UserError("contact-unknown") and UserError("erase-name", name).
    """
    database = workspace.database
    contact = queries.contact(database, uid)
    if fold(" ".join(name.split())) != fold(full_name(contact)):
        raise UserError("erase-name", name=full_name(contact))
    remains = what_remains(workspace, uid)
    with database.transaction():
        records = erasing.records_of(database, uid)
        contents = erasing.attachments_of(database, records)
        with workspace.journal.batch("erase") as batch:
            erasing.blank(batch, records)
        erasing.scrub(database, records)
        _empty_segments(workspace, records)
        if not kept.get(database, _DONE):
            kept.put(database, _DONE, "0")
    _forget(workspace, contents)
    remains.is_compact = _compact(workspace)
    return remains


def settle(workspace: Workspace) -> None:
    """After a sync: erase here, too, what others erased, and again what came of it from somebody who did not know."""
    database = workspace.database
    (latest,) = database.row("SELECT coalesce(max(id), 0) FROM batch") or (0,)
    done = kept.get(database, _DONE)
    came = database.row("SELECT 1 FROM batch WHERE id > ? AND action = ? LIMIT 1", (int(done or 0), FOR_GOOD))
    if not done and came is None:
        return
    with database.transaction():
        records = erasing.erased(database)
        contents = erasing.attachments_of(database, records)
        filled = erasing.not_blank(database, records)
        if filled:
            with workspace.journal.batch("reconcile") as batch:
                erasing.blank(batch, filled)
        changed = erasing.scrub(database, records)
        changed = _empty_segments(workspace, records) or changed
        kept.put(database, _DONE, str(latest))
    if changed:
        _forget(workspace, contents)
        _compact(workspace)


def _empty_segments(workspace: Workspace, records: erasing.Records) -> bool:
    """Take the content from segments in the folder that tell of what was erased; whether there were any.

    Those that tell of the erasure itself stay whole: whoever joins later has to learn of it.
    """
    database = workspace.database
    uids = {uid for some in records.values() for uid in some}
    found = False
    for number in erasing.segments_of(database, records, published=True):
        segment = decode(folder_files.content(database, number))
        if any(_tells(database, batch, uids) for batch in segment.batches):
            erasing.empty_segment(database, number)
            found = True
    return found


def _tells(database: Database, batch: SegmentBatch, uids: Collection[Uid]) -> bool:
    row = database.row("SELECT subject FROM batch WHERE uid = ?", (batch.uid,))
    if batch.subject and row == ("",):
        return True
    for line in batch.lines:
        if isinstance(line, Put):
            told = [(line.table, line.uid, line.cells)]
            base = line.base or line.uid
            told += [(table, part_uid(base, number), cells) for number, (table, cells) in enumerate(line.parts, 1)]
        else:
            told = [(line.table, line.uid, {line.field: line.value}), (line.table, line.uid, {line.field: line.old})]
        if any(uid in uids and erasing.tells(table, cells) for table, uid, cells in told):
            return True
    return False


def _forget(workspace: Workspace, contents: Collection[str]) -> None:
    """Remove the contents that nothing names any more, at once."""
    database = workspace.database
    gone = files.unnamed(database, contents)
    database.execute_many("DELETE FROM attachment_due WHERE name = ?", [(name,) for name in gone])
    for name in gone:
        workspace.attachments.put_aside(name)
        workspace.attachments.forget(name)


def _compact(workspace: Workspace) -> bool:
    try:
        erasing.compact(workspace.database)
    except UserError as error:
        if error.code not in ("database-busy", "disk-full", "disk-error"):
            raise
        return False
    return True
