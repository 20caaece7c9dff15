"""Contacts that may be one: found by a scan of all, or while one is entered; and those that are said not to be."""

from __future__ import annotations

from operator import attrgetter
from typing import NamedTuple

from crm_desktop.domain import blocking
from crm_desktop.domain.duplicates import THRESHOLD, Census, Reason, compare
from crm_desktop.domain.facts import Facts, facts_of
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.services.ahead import cycles_left_alone
from crm_desktop.store import duplicate_candidates as candidates
from crm_desktop.store.workspace import Workspace

_CHECK_EVERY = 4096


class Pair(NamedTuple):
    """Two contacts that may be one, the one that was made first; the score from 0 to 1, and why."""

    one: Uid
    other: Uid
    score: float
    reasons: tuple[Reason, ...]


def scan(workspace: Workspace, progress: Progress | None = None, threshold: float = THRESHOLD) -> list[Pair]:
    """All pairs of contacts that may be one, the likeliest first; raises `Cancelled` where `progress` does."""
    progress = progress or Progress()
    with cycles_left_alone():
        facts = _all_facts(workspace, progress)
        census = Census(facts)
        progress.check()
        places = sorted(blocking.pairs(facts, census))
        not_same = candidates.said_not_same(workspace.database)
        found = []
        for number, (a, b) in enumerate(places):
            if number % _CHECK_EVERY == 0:
                progress.check()
                progress.advance(len(facts) + len(facts) * number // len(places), 2 * len(facts))
            likeness = compare(facts[a], facts[b], census)
            if likeness and likeness.score >= threshold:
                pair = Pair(parse_uid(facts[a].uid), parse_uid(facts[b].uid), *likeness)
                if frozenset(pair[:2]) not in not_same:
                    found.append(pair)
    return sorted(found, key=attrgetter("score"), reverse=True)


def _all_facts(workspace: Workspace, progress: Progress) -> list[Facts]:
    facts: list[Facts] = []
    with workspace.database.snapshot():
        uids = candidates.everybody(workspace.database)
        for contacts in candidates.documents(workspace.database, uids):
            progress.check()
            progress.advance(len(facts), 2 * len(uids))
            facts += map(facts_of, contacts)
    return facts
