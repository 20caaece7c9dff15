"""Contacts that may be one: found by a scan of all, or while one is entered; and those that are said not to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from crm_desktop.domain import blocking
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.duplicates import THRESHOLD, Census, Reason, compare
from crm_desktop.domain.facts import Facts, facts_of
from crm_desktop.domain.names import full_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, uid_or_none
from crm_desktop.services import cycles
from crm_desktop.services.uniting import not_same_uid
from crm_desktop.store import duplicate_candidates as candidates
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace

_CHECK_EVERY = 4096  # pairs
_ROWS_OF_A_CONTACT = 5  # about, with its details and addresses
NEW = b""
"""The uid of a contact that is only being entered."""


class Pair(NamedTuple):
    """Two contacts that may be one, the one that was made first; the score from 0 to 1, and why."""

    one: Uid
    other: Uid
    score: float
    reasons: tuple[Reason, ...]


def scan(workspace: Workspace, progress: Progress | None = None, threshold: float = THRESHOLD) -> list[Pair]:
    """All pairs of contacts that may be one, the likeliest first; raises `Cancelled` where `progress` does."""
    progress = progress or Progress()
    with cycles.left_alone():
        uids, facts = _everybody(workspace, progress)
        census = Census(facts)
        progress.check()
        places = sorted(blocking.pairs(facts, census))
        not_same = candidates.said_not_same(workspace.database)
        found = []
        for number, (a, b) in enumerate(places):
            if number % _CHECK_EVERY == 0:
                progress.check()
                progress.advance(len(places) + number, 2 * len(places))
            likeness = compare(facts[a], facts[b], census)
            if likeness and likeness.score >= threshold:
                pair = Pair(uids[a], uids[b], *likeness)
                if frozenset(pair[:2]) not in not_same:
                    found.append(pair)
    return sorted(found, key=attrgetter("score"), reverse=True)


def _everybody(workspace: Workspace, progress: Progress) -> tuple[list[Uid], list[Facts]]:
    """All contacts in the order in which they were made."""
    database = workspace.database

    def read(rows: int) -> None:
        progress.check()
        progress.advance(min(rows, expected), 2 * expected)

    with database.snapshot():
        expected = _ROWS_OF_A_CONTACT * (candidates.how_many(database) or 1)
        facts = candidates.facts_of_all(database, read)
    uids = sorted(facts)
    return uids, [facts[uid] for uid in uids]


def like(workspace: Workspace, contact: Contact, threshold: float = THRESHOLD) -> list[Pair]:
    """The contacts that this one may be, the likeliest first: `one` is this one, or `NEW` where it is not kept yet."""
    return next(like_each(workspace, [contact], threshold))


def like_each(workspace: Workspace, contacts: Sequence[Contact], threshold: float = THRESHOLD) -> Iterator[list[Pair]]:
    """The same as `like` of each of some contacts, such as the rows of a list, which have much in common."""
    near = candidates.Near(workspace.database)
    known: dict[Uid, Facts] = {}
    for contact in contacts:
        with workspace.database.snapshot():
            facts = facts_of(contact)
            uids = near.candidates(facts)
            known |= candidates.facts_of_some(workspace.database, [uid for uid in uids if uid not in known])
            own = uid_or_none(contact.uid) or NEW
            not_same = candidates.said_not_same(workspace.database, [own]) if own else set()
        found = []
        for uid in uids:
            likeness = compare(facts, known[uid], near) if uid != own and uid in known else None
            if likeness and likeness.score >= threshold and frozenset((own, uid)) not in not_same:
                found.append(Pair(own, uid, *likeness))
        yield sorted(found, key=attrgetter("score"), reverse=True)


def not_same(workspace: Workspace, uids: Sequence[Uid]) -> BatchInfo | None:
    """Say that no two of these contacts are the same: they are not offered any more, to nobody who syncs."""
    with workspace.journal.batch("not-same", _names(workspace, uids)) as batch:
        for one, other in combinations(sorted(set(uids)), 2):
            uid = not_same_uid(one, other)
            if candidates.has_said(workspace.database, uid):
                batch.set("not_same", uid, "deleted", 0)
            else:
                batch.put("not_same", {"contact": one, "other": other}, uid)
    return batch.info if batch.changes else None


def perhaps_same(workspace: Workspace, uids: Sequence[Uid]) -> BatchInfo | None:
    """Take back what was said by `not_same`; None where nothing was."""
    with workspace.journal.batch("perhaps-same", _names(workspace, uids)) as batch:
        for one, other in combinations(sorted(set(uids)), 2):
            uid = not_same_uid(one, other)
            if candidates.has_said(workspace.database, uid):
                batch.set("not_same", uid, "deleted", 1)
    return batch.info if batch.changes else None


def _names(workspace: Workspace, uids: Sequence[Uid]) -> str:
    return ", ".join(full_name(queries.contact(workspace.database, uid)) for uid in uids)
