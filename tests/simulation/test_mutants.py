"""What the simulation is worth: each of these faults, made on purpose in the real code, is noticed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any
from unittest import mock

import peewee
import pytest

from crm_desktop.domain.progress import Progress
from crm_desktop.domain.segment import SegmentBatch
from crm_desktop.domain.uid import new_uid
from crm_desktop.services import folder_reading, syncing
from crm_desktop.services.folder_reading import NewFile, Reading
from crm_desktop.services.publishing import Publishing
from crm_desktop.services.syncing import _Round
from crm_desktop.store import folder_files, heads
from crm_desktop.store.ancestry import Ancestry
from crm_desktop.store.database import Database
from crm_desktop.store.folder_files import KeptSegment
from crm_desktop.store.heads import Candidate, Heads
from crm_desktop.store.journal import Journal
from crm_desktop.store.merging import Merging
from crm_desktop.store.private import Private
from crm_desktop.store.sealing import Sealing
from crm_desktop.sync import frame
from tests.simulation import faults
from tests.simulation.history import run
from tests.simulation.world import Failed

_MOST_HISTORIES = 120
_STEPS = (60, 100)
_replaced = mock.patch.object

Fault = Callable[[], AbstractContextManager[Any]]


def no_healing() -> AbstractContextManager[Any]:
    missing = folder_files.missing

    def only_new(database: Database) -> list[KeptSegment]:
        return [segment for segment in missing(database) if not segment.published]

    return _replaced(folder_files, "missing", only_new)


def clocks_instead_of_ancestry() -> AbstractContextManager[Any]:
    def earlier(self: Heads, one: tuple[int, int], other: tuple[int, int]) -> bool:
        times = dict(self._database.rows("SELECT id, time FROM batch WHERE id IN (?, ?)", (one[0], other[0])))
        return (times[one[0]], *one) < (times[other[0]], *other)

    return _replaced(Heads, "_before", earlier)


def arrival_instead_of_ancestry() -> AbstractContextManager[Any]:
    return _replaced(Heads, "_before", lambda self, one, other: one < other)


def no_check_sum() -> AbstractContextManager[Any]:
    def end(content: bytes, start: int = 0) -> int:
        found = content.find(b"\nend,", start)
        return content.find(b"\n", found + 1) + 1 if found > 0 else 0

    return _replaced(frame, "_end_of_whole", end)


def holes_are_not_told() -> AbstractContextManager[Any]:
    return _replaced(Sealing, "missing", lambda self: ())


def a_hole_blocks() -> AbstractContextManager[Any]:
    in_order = Reading.in_order

    def without_holes(self: Reading) -> Iterator[NewFile]:
        here = {row[0] for row in self._database.rows("SELECT digest FROM segment")}
        for new in in_order(self):
            if here.issuperset(new.parents):
                here.add(new.digest)
                yield new

    return _replaced(Reading, "in_order", without_holes)


def changes_without_ids() -> AbstractContextManager[Any]:
    """What a restored device seals again are new changes."""
    batches = Sealing._open_batches

    def renamed(self: Sealing) -> Iterator[tuple[int, SegmentBatch]]:
        return ((number, batch._replace(uid=new_uid())) for number, batch in batches(self))

    return _replaced(Sealing, "_open_batches", renamed)


def deletion_always_wins() -> AbstractContextManager[Any]:
    return _replaced(Heads, "_done", lambda self, records: defaultdict(list))


def parts_do_not_count() -> AbstractContextManager[Any]:
    """An edit of a phone number does not bring its contact back."""
    return _replaced(heads, "PARTS", {})


@contextmanager
def merging_before_sealing() -> Iterator[None]:
    seal, merge = syncing.seal, _Round._merge
    merging = False

    def late(*given: Any) -> int:
        return 0 if merging else seal(*given)

    def merged(self: _Round, reading: Reading) -> None:
        nonlocal merging
        merge(self, reading)
        merging = False

    def run_round(self: _Round) -> Any:
        nonlocal merging
        merging = True
        return whole(self)

    whole = _Round.run
    with _replaced(syncing, "seal", late), _replaced(_Round, "_merge", merged), _replaced(_Round, "run", run_round):
        yield


def only_the_own_last_segment_as_parent() -> AbstractContextManager[Any]:
    def own(self: Sealing) -> tuple[bytes, ...]:
        return tuple(
            row[0]
            for row in self._database.rows(
                "SELECT digest FROM segment WHERE own = 1 AND content IS NOT NULL ORDER BY id DESC LIMIT 1"
            )
        )

    return _replaced(Sealing, "parents", own)


@contextmanager
def nothing_computed_anew_for_a_filled_hole() -> Iterator[None]:
    """Rarely matters: the segment that fills it has to say nothing of the cells in question."""
    never = property(lambda self: False, lambda self, value: None)
    with _replaced(Merging, "_filled", never, create=True), _replaced(faults, "_LATE", 0.6):
        yield


def who_had_seen_a_hole_learns_nothing_of_what_fills_it() -> AbstractContextManager[Any]:
    return _replaced(Ancestry, "_fill", lambda self, digest, parent, children: None)


def private_is_not_withheld() -> AbstractContextManager[Any]:
    return _replaced(Private, "__bool__", lambda self: False)


def what_came_last_wins() -> AbstractContextManager[Any]:
    found = Heads._heads

    def by_arrival(self: Heads, *given: Any) -> list[Candidate]:
        return sorted(found(self, *given), key=lambda head: (head.batch, head.n), reverse=True)

    return _replaced(Heads, "_heads", by_arrival)


def absence_deletes() -> AbstractContextManager[Any]:
    """Whose segment was in the folder and is not any more is deleted."""
    publish = Publishing.publish

    def deleting(self: Publishing, progress: Progress) -> tuple[int, int]:
        database = self._database
        for segment in folder_files.missing(database):
            if segment.published:
                made = database.rows(
                    "SELECT c.uid FROM sealed s JOIN change c ON c.batch = s.batch JOIN contact d ON d.uid = c.uid "
                    "WHERE s.segment = ? AND c.field IS NULL",
                    (segment.id,),
                )
                with Journal(database, "Nobody").batch("delete") as batch:
                    batch.set_many("contact", "deleted", ((uid, 1) for (uid,) in made))
        return publish(self, progress)

    return _replaced(Publishing, "publish", deleting)


@contextmanager
def names_are_trusted() -> Iterator[None]:
    """A file of a known name is what it was."""
    with (
        _replaced(folder_reading, "_is_same", lambda entry, file: file is not None),
        _replaced(Reading, "_some_again", lambda self, files: []),
    ):
        yield


def a_merge_is_not_one_transaction() -> AbstractContextManager[Any]:
    merge = _Round._merge_group

    def in_steps(self: _Round, group: Sequence[Any]) -> None:
        with _replaced(self._database, "transaction", nullcontext):
            merge(self, group)

    return _replaced(_Round, "_merge_group", in_steps)


FAULTS: list[Fault] = [
    no_healing,
    clocks_instead_of_ancestry,
    arrival_instead_of_ancestry,
    holes_are_not_told,
    no_check_sum,
    a_hole_blocks,
    changes_without_ids,
    deletion_always_wins,
    parts_do_not_count,
    merging_before_sealing,
    only_the_own_last_segment_as_parent,
    nothing_computed_anew_for_a_filled_hole,
    who_had_seen_a_hole_learns_nothing_of_what_fills_it,
    private_is_not_withheld,
    what_came_last_wins,
    absence_deletes,
    names_are_trusted,
    a_merge_is_not_one_transaction,
]


@pytest.mark.parametrize("fault", FAULTS)
def test_is_noticed(fault: Fault) -> None:
    with fault():
        for seed in range(_MOST_HISTORIES):
            try:
                run(seed, _STEPS)
            except (Failed, peewee.IntegrityError, RuntimeError):
                return
    pytest.fail(f"{_MOST_HISTORIES} histories went well")
