"""How many of those who are there twice a scan finds, how many it offers that are two, and how long it takes."""

from __future__ import annotations

import copy
import random
import time
from pathlib import Path

from crm_desktop.domain.uid import parse_uid, uid_text
from crm_desktop.services import duplicates
from crm_desktop.services.contacts import Writer
from crm_desktop.store.workspace import Workspace
from tests.bench.look_alikes import Population, population, tally

_SAME_SHARE = 20  # one in so many is there twice
_ALIKE = 1000
_ASKED = 300
_SETTLE_EVERY = 2000


def measure(folder: Path, count: int) -> str:
    """A workspace of about `count` contacts, one in twenty of them twice, and at most a thousand who only look so."""
    people = population(count, count // _SAME_SHARE, min(_ALIKE, count // _SAME_SHARE))
    workspace = Workspace(folder, "bench")
    try:
        with workspace.journal.batch("demo") as batch:
            writer = Writer(workspace, batch)
            for number, contact in enumerate(people.contacts):
                writer.create(contact)
                if number % _SETTLE_EVERY == 0:
                    batch.settle()
        return f"{_scanned(workspace, people)}\n         {_asked(workspace, people)}"
    finally:
        workspace.close()


def _scanned(workspace: Workspace, people: Population) -> str:
    start, worked = time.perf_counter(), time.process_time()
    pairs = duplicates.scan(workspace)
    took, worked = time.perf_counter() - start, time.process_time() - worked
    found = {frozenset((uid_text(pair.one), uid_text(pair.other))) for pair in pairs}
    recall, precision, shares, wrong = tally(people, found)
    kinds = ", ".join(f"{kind} {share}" for kind, share in sorted(shares.items()))
    false = ", ".join(f"{kind} {number}" for kind, number in wrong.most_common())
    return (
        f"scan of {len(people.contacts):,} {took:.1f} s, {worked:.1f} s of the processor (at most 20 s); "
        f"recall {recall:.4f} (at least 0.95), precision {precision:.4f} (at least 0.98)\n"
        f"         found of {kinds}\n         offered though two: {false or 'none'}"
    )


def _asked(workspace: Workspace, people: Population) -> str:
    """Enter again those who are there twice, as new ones."""
    by_uid = {contact.uid: contact for contact in people.contacts}
    times, hits = [], 0
    for pair in random.Random(3).sample(list(people.same), min(_ASKED, len(people.same))):
        known, entered = sorted(pair)
        contact = copy.deepcopy(by_uid[entered])
        contact.uid = ""
        start = time.perf_counter()
        found = duplicates.like(workspace, contact)
        times.append((time.perf_counter() - start) * 1000)
        hits += any(each.other == parse_uid(known) for each in found)
    times.sort()
    p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    return f"at entry: p50 {p50:.1f} ms, p95 {p95:.1f} ms (at most 10 ms); {hits / len(times):.3f} found"
