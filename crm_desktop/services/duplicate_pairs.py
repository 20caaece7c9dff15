"""Working through pairs of contacts that may be one: what is left of them, and what is decided of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import duplicates, merge_contacts
from crm_desktop.services.duplicates import Pair
from crm_desktop.store import duplicate_candidates, merged, queries
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.workspace import Workspace

_CERTAIN = {"name", "email"}


class Merged(NamedTuple):
    """The batches, one a pair; `left` is how many pairs were not merged: gone meanwhile, private in part, or not
    reached before it was cancelled.
    """

    batches: tuple[BatchInfo, ...]
    left: int


def left_of(database: Database, pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs that are still two contacts of which nobody said that they are not the same.

    Who became one with a third contact since stands there as that.
    """
    uids = list({uid for pair in pairs for uid in pair[:2]})
    alive: set[Uid] = set()
    now: dict[Uid, Uid] = {}
    for start in range(0, len(uids), CHUNK):
        chunk = uids[start : start + CHUNK]
        rows = database.rows(f"SELECT uid FROM contact_list WHERE uid IN ({marks(chunk)})", chunk)
        alive.update(uid for (uid,) in rows)
        now |= merged.survivors(database, chunk)
    alive |= {uid for uid in now.values() if database.row("SELECT 1 FROM contact_list WHERE uid = ?", (uid,))}
    seen = duplicate_candidates.said_not_same(database)
    found = []
    for pair in pairs:
        one, other = (now.get(uid, uid) for uid in pair[:2])
        two = frozenset((one, other))
        if len(two) == len(two & alive) == 2 and two not in seen:
            seen.add(two)
            found.append(pair._replace(one=one, other=other))
    return found


def of_one(workspace: Workspace, uid: Uid) -> list[Pair]:
    """The pairs of this contact and who it may be, the likeliest first."""
    return [
        pair for contact in queries.contacts(workspace.database, [uid]) for pair in duplicates.like(workspace, contact)
    ]


def certain(pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs that have the same name and the same e-mail address."""
    return [pair for pair in pairs if {reason.code for reason in pair.reasons} >= _CERTAIN]


def merge_all(workspace: Workspace, pairs: Sequence[Pair], progress: Progress | None = None) -> Merged:
    """Merge pairs as it is proposed, each in a batch of its own, so that each can be taken back by itself.

    What was merged before it was cancelled stays.
    """
    progress = progress or Progress()
    batches = []
    for number, pair in enumerate(pairs):
        try:
            progress.advance(number, len(pairs))
        except Cancelled:
            break
        for one, other, *_ in left_of(workspace.database, [pair]):
            try:
                proposal = merge_contacts.propose(workspace.database, [one, other])
            except UserError:
                continue
            chosen = {choice.field: proposal.uids[choice.best] for choice in proposal.choices}
            batches.append(merge_contacts.merge(workspace, proposal.uids, chosen))
    return Merged(tuple(batches), len(pairs) - len(batches))


def keep_apart(workspace: Workspace, pairs: Iterable[Sequence[Uid]]) -> tuple[BatchInfo, ...]:
    """Say of the two of each pair that they are not the same."""
    found = (duplicates.not_same(workspace, pair) for pair in pairs)
    return tuple(batch for batch in found if batch is not None)


def offer_again(workspace: Workspace, pairs: Iterable[Sequence[Uid]]) -> tuple[BatchInfo, ...]:
    """Take back of the two of each pair that they are not the same."""
    found = (duplicates.perhaps_same(workspace, pair) for pair in pairs)
    return tuple(batch for batch in found if batch is not None)


def named(database: Database, pairs: Iterable[Pair]) -> dict[Uid, tuple[str, str]]:
    """The name and the company of the contacts of these pairs."""
    uids = list({uid for pair in pairs for uid in pair[:2]})
    found: dict[Uid, tuple[str, str]] = {}
    for start in range(0, len(uids), CHUNK):
        chunk = uids[start : start + CHUNK]
        sql = f"SELECT uid, name, company FROM contact_list WHERE uid IN ({marks(chunk)})"
        found.update((uid, (name, company)) for uid, name, company in database.rows(sql, chunk))
    return found


def compared(workspace: Workspace, pairs: Iterable[Sequence[Uid]]) -> list[Pair]:
    """The two of each pair compared anew; those that are not alike any more are left out."""
    found = []
    for one, other in pairs:
        for contact in queries.contacts(workspace.database, [one]):
            found += [pair for pair in duplicates.like(workspace, contact) if pair.other == other]
    return found


def kept_apart(database: Database) -> list[tuple[Uid, Uid]]:
    """The pairs of which somebody said that they are not the same, by name; those gone since aside."""
    return database.rows(
        "SELECT n.contact, n.other FROM not_same n JOIN contact_list a ON a.uid = n.contact "
        "JOIN contact_list b ON b.uid = n.other WHERE n.deleted = 0 ORDER BY a.name_order, n.uid"
    )
