"""What a history happens in: its chance, its clocks, its folder, and what its people were told is saved."""

from __future__ import annotations

import os
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from unittest import mock

from crm_desktop.domain import uid as uids
from crm_desktop.domain.segment import Digest, Segment
from crm_desktop.domain.uid import Uid
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.codec import decode, digest_of, split
from tests.simulation.reference import ChangeId, Record

_BEGIN = 1_700_000_000_000  # milliseconds since 1970
_DECADES = 1_500_000_000_000


class Failed(AssertionError):
    """The history came to what must not be."""


class Killed(BaseException):
    """The program ends here, whatever it was about to do."""


class World:
    """Everything outside of the devices. `acknowledged` are the changes that a device said are saved, with their
    records; `lost` those of which a destroyed disk or folder had the only copy; `seen` what each author knew of the
    same cell.
    """

    def __init__(self, seed: int, root: Path) -> None:
        self.seed = seed
        self.random = random.Random(seed)
        self.root = root
        self.folder = root / "office"
        self.folder.mkdir()
        self.step = 0
        self.counts: Counter[str] = Counter()
        self.acknowledged: dict[ChangeId, Record] = {}
        self.seen: dict[ChangeId, set[ChangeId]] = defaultdict(set)
        self.cells: dict[ChangeId, tuple[str, Uid, str]] = {}
        self.lost: set[ChangeId] = set()
        self.told: set[str] = set()  # private texts that became everyone's
        self.private: dict[Uid, set[int]] = defaultdict(set)  # the lives of devices that ever kept it to themselves
        self.lives = 0
        self.copied: set[int] = set()  # the lives of which another began with a copy of the disk
        self.calm = False  # no more faults
        self.foreign = {"segments/notes.txt": b"mine", "inbox/list.csv": b"Name\nAna\n", "readme.txt": b"\0\xff"}
        self._token = 0
        self._now = _BEGIN
        self._offset = 0
        self._read: dict[bytes, dict[Digest, Segment]] = {}

    def lay_foreign_files(self) -> None:
        for name, content in self.foreign.items():
            (self.folder / name).parent.mkdir(exist_ok=True)
            (self.folder / name).write_bytes(content)

    def token(self, prefix: str = "v") -> str:
        """A text that stands nowhere else."""
        self._token += 1
        return f"{prefix}{self._token}q"

    def advance(self) -> None:
        self.step += 1
        self._now += self.random.randint(1, 5000)

    def a_clock(self) -> int:
        """How far a device's clock is off."""
        return self.random.choice([0, 0, 0, 60_000, -_DECADES, _DECADES])

    @contextmanager
    def chance_and_time(self) -> Iterator[None]:
        """All that is random here follows from the seed, and the clocks are ours."""
        random.seed(self.seed)
        with (
            mock.patch.object(os, "urandom", random.Random(self.seed).randbytes),
            mock.patch.object(time, "time", self._time),
            mock.patch.object(time, "time_ns", self._time_ns),
        ):
            yield

    def _time(self) -> float:
        return (self._now + self._offset) / 1000

    def _time_ns(self) -> int:
        return (self._now + self._offset) * 1_000_000

    @contextmanager
    def at(self, offset: int, maker: uids._Maker) -> Iterator[None]:
        """By the clock of a device, and with the identifiers it makes."""
        self._offset = offset
        with mock.patch.object(uids, "_maker", maker):
            yield
        self._offset = 0

    # What is in the folder

    def files(self) -> list[Path]:
        """The files below `segments` but for those that are not ours, in order."""
        found = (path for path in (self.folder / "segments").rglob("*") if path.is_file())
        return sorted(path for path in found if str(path.relative_to(self.folder)) not in self.foreign)

    def segments(self) -> dict[Digest, Segment]:
        """All that are whole, whatever the files are called."""
        found: dict[Digest, Segment] = {}
        for path in self.files():
            found |= self.segments_in(path.read_bytes())
        return found

    def segments_in(self, content: bytes) -> dict[Digest, Segment]:
        known = self._read.get(content)
        if known is None:
            known = self._read[content] = {}
            for piece in split(content):
                with suppress(Broken):
                    if not isinstance(piece, Broken):
                        known[digest_of(piece)] = decode(piece)
        return known


def changes_of(segments: dict[Digest, Segment]) -> set[ChangeId]:
    return {(batch.uid, line.n) for segment in segments.values() for batch in segment.batches for line in batch.lines}
