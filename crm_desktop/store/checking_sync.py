"""What is kept of an office's segments: their bytes, and the graph that they form."""

from __future__ import annotations

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Iterator

import orjson

from crm_desktop.domain.problem import Findings
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.segment import digests_in
from crm_desktop.store.ancestry import unpacked
from crm_desktop.store.database import Database

Graph = tuple[dict[int, int], set[tuple[bytes, int]], dict[int, dict[int, int]]]
"""Of each segment whether it is a head, the missing parents with those who name them, and what each author saw."""


def check(database: Database, findings: Findings, progress: Progress) -> None:
    """Compare the bytes with their names, and the graph with what follows from the parents."""
    for number in changed(database, progress):
        findings.add("segment-changed", ("segment", number.to_bytes(16, "big")))
    kept, anew = kept_graph(database), graph(database)
    for before, after in zip(kept, anew, strict=True):
        if before != after:
            findings.add("graph-differs")


def changed(database: Database, progress: Progress) -> Iterator[int]:
    """The segments whose bytes are not those of their names; one that was emptied has none."""
    (total,) = database.row("SELECT coalesce(max(id), 0) FROM segment") or (0,)
    last, sql = 0, "SELECT id, digest, content FROM segment WHERE id > ? AND length(content) > 0 ORDER BY id LIMIT 1"
    while (row := database.row(sql, (last,))) and row[0] > last:
        last, digest, content = row
        progress.advance(last, total)
        try:
            same = hashlib.sha256(unpacked(content)).digest() == digest
        except (zlib.error, TypeError):
            same = False
        if not same:
            yield last


def kept_graph(database: Database) -> Graph:
    """The graph as it is kept."""
    heads, seen = {}, {}
    for number, head, text in database.rows("SELECT id, head, seen FROM segment"):
        heads[number] = head
        try:
            seen[number] = {int(chain): int(position) for chain, position in orjson.loads(text).items()}
        except (ValueError, AttributeError, TypeError):
            seen[number] = {}
    return heads, set(database.rows("SELECT digest, child FROM missing_parent")), seen


def graph(database: Database) -> Graph:
    """The graph as it follows from the parents that each segment names."""
    rows = database.rows("SELECT id, digest, parents, chain, position, seen FROM segment ORDER BY id")
    numbers = {digest: number for number, digest, *_ in rows}
    parents = {number: digests_in(joined) for number, _, joined, *_ in rows}
    missing = {(digest, number) for number, digests in parents.items() for digest in digests if digest not in numbers}
    own = {number: (chain, position) for number, _, _, chain, position, _ in rows}
    # What stays here has its place behind others, and takes no head away.
    named = {digest for number, digests in parents.items() if own[number][0] for digest in digests}
    private = {number: _private_seen(text) for number, *_, text in rows}
    heads = {number: int(digest not in named and own[number][0] != 0) for digest, number in numbers.items()}
    children: dict[int, list[int]] = defaultdict(list)
    for number, digests in parents.items():
        for parent in (numbers[digest] for digest in digests if digest in numbers):
            children[parent].append(number)
    seen = {number: {**private[number], chain: position} for number, (chain, position) in own.items()}
    waiting = list(own)
    while waiting:
        number = waiting.pop()
        waiting += [child for child in children[number] if _extend(seen[child], seen[number])]
    return heads, missing, seen


def _private_seen(text: str) -> dict[int, int]:
    """How much of what stays here its author, who is here, had seen: that follows from nothing else."""
    try:
        found = orjson.loads(text).get("0")
    except (ValueError, AttributeError):
        return {}
    return {} if found is None else {0: int(found)}


def _extend(seen: dict[int, int], other: dict[int, int]) -> bool:
    changed = False
    for chain, position in other.items():
        if chain and seen.get(chain, 0) < position:
            seen[chain] = position
            changed = True
    return changed
