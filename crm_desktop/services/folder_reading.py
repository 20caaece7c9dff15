"""Reading what is new in the office's folder. Names are never trusted: a file is what it holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from crm_desktop.domain.progress import Progress
from crm_desktop.domain.segment import Digest
from crm_desktop.store import folder_files
from crm_desktop.store.database import Database
from crm_desktop.store.folder_files import KnownFile
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.channel import Channel, Entry, Unreadable
from crm_desktop.sync.cipher import Cipher, is_closed
from crm_desktop.sync.codec import digest_of, split
from crm_desktop.sync.frame import MOST_BYTES
from crm_desktop.sync.heading import parents_of

SEGMENTS = "segments"
_UNREADABLE = "unreadable:"  # before the reason: the content may be right, so it is tried again each time
_PASSING = ("locked", "offline")
_LOOKED_AT_AGAIN = 1 << 19  # bytes of files known to be right that a round reads again
_IN_MEMORY = 64 << 20  # bytes of new segments; of more than that each is read again when it is merged


class Problem(NamedTuple):
    """Something in the folder that is left alone; `reason` is a code that `messages.sync_problem` has words for."""

    name: str
    reason: str
    detail: str = ""


@dataclass(slots=True)
class NewFile:
    """A segment that is not here yet, and the file that holds it."""

    digest: Digest
    name: str
    parents: tuple[Digest, ...]
    content: bytes | None


class Reading:
    """One look at the folder. `plain` are the files that lie open in a confidential folder, with what they hold, and
    nothing else.
    """

    def __init__(self, database: Database, channel: Channel, cipher: Cipher | None) -> None:
        self._database = database
        self._channel = channel
        self._cipher = cipher
        self._new: dict[Digest, NewFile] = {}
        self._bytes = 0
        self.plain: dict[str, list[Digest]] = {}

    def look(self, progress: Progress) -> None:
        """Read the files that changed since the last look, and some of the others."""
        database = self._database
        known = folder_files.known(database)
        entries = {entry.name: entry for entry in self._channel.entries(SEGMENTS)}
        with database.transaction():
            folder_files.forget(database, known.keys() - entries.keys())
        fresh = [entry for entry in entries.values() if not _is_same(entry, known.get(entry.name))]
        again = self._some_again([known[name] for name in known.keys() & entries.keys()])
        names = {entry.name for entry in fresh}
        fresh += [entries[name] for name in again if name not in names]
        notes = []
        for number, entry in enumerate(fresh):
            progress.advance(number, len(fresh))
            notes.append(self._read(entry))
        with database.transaction():
            for file, held in notes:
                folder_files.note(database, file, held)

    def in_order(self) -> Iterator[NewFile]:
        """The segments that are not here, each after those of its parents that are new, too."""
        waiting = {digest: sum(parent in self._new for parent in new.parents) for digest, new in self._new.items()}
        children: dict[Digest, list[Digest]] = defaultdict(list)
        for digest, new in self._new.items():
            for parent in new.parents:
                children[parent].append(digest)
        ready = [digest for digest, count in waiting.items() if not count]
        heapify(ready)
        while ready:
            digest = heappop(ready)
            yield self._new[digest]
            for child in children[digest]:
                waiting[child] -= 1
                if not waiting[child]:
                    heappush(ready, child)

    def __len__(self) -> int:
        return len(self._new)

    def content(self, new: NewFile) -> bytes | None:
        """The bytes of a segment; None where the file is gone or not what it was."""
        if new.content is not None:
            return new.content
        try:
            whole = self._open(self._channel.read(new.name, MOST_BYTES))
        except (Unreadable, Broken):
            return None
        return next((c for c in split(whole) if not isinstance(c, Broken) and digest_of(c) == new.digest), None)

    def refuse(self, new: NewFile, error: Broken) -> None:
        """A segment of a right check sum says what it may not say."""
        database = self._database
        with database.transaction():
            held = [digest for digest in folder_files.held_by(database, new.name) if digest != new.digest]
            file = folder_files.known(database)[new.name]
            folder_files.note(database, file._replace(problem=_said(error)), held)

    def problems(self) -> list[Problem]:
        """What could not be used of the folder's segments, now or at an earlier look."""
        return [_problem(file) for file in folder_files.known(self._database).values() if file.problem]

    def _some_again(self, files: list[KnownFile]) -> list[str]:
        """A file can change without a sign; each has its turn."""
        names: list[str] = []
        left = _LOOKED_AT_AGAIN
        for file in sorted(files, key=lambda file: (file.checked, file.name)):
            left -= file.size
            if left < 0 and names:
                break
            names.append(file.name)
        return names

    def _read(self, entry: Entry) -> tuple[KnownFile, list[Digest]]:
        """Look into a file: how it was found, and the segments it holds whole."""
        database = self._database
        problem = ""
        held: list[Digest] = []
        try:
            content = self._channel.read(entry.name, MOST_BYTES)
            whole = self._open(content)
            whole_ones = {}
            for piece in split(whole):
                if isinstance(piece, Broken):
                    problem = problem or _said(piece)
                else:
                    whole_ones[digest_of(piece)] = piece
            held = list(whole_ones)
            for digest in whole_ones.keys() - folder_files.are_here(database, held):
                try:
                    self._note(entry.name, digest, whole_ones[digest])
                except Broken as error:
                    held.remove(digest)
                    problem = problem or _said(error)
            if self._cipher is not None and whole is content and held:
                if not problem:
                    self.plain[entry.name] = held
                held, problem = [], problem or "plain|"
        except Unreadable as error:
            problem = _UNREADABLE + error.reason
            if error.reason in _PASSING:  # what it held is still there, as far as anybody knows
                held = folder_files.held_by(database, entry.name)
        except Broken as error:
            problem = _said(error)
        return KnownFile(entry.name, entry.size, entry.stamp, folder_files.now(), problem), held

    def _open(self, content: bytes) -> bytes:
        if not is_closed(content):
            return content
        if self._cipher is None:
            raise Broken("closed")
        return self._cipher.open(content)

    def _note(self, name: str, digest: Digest, content: bytes) -> None:
        if digest not in self._new:
            self._bytes += len(content)
            kept = content if self._bytes <= _IN_MEMORY else None
            self._new[digest] = NewFile(digest, name, parents_of(content), kept)


def _is_same(entry: Entry, file: KnownFile | None) -> bool:
    if file is None or file.problem.startswith(_UNREADABLE):
        return False
    return (entry.size, entry.stamp) == (file.size, file.stamp)


def _problem(file: KnownFile) -> Problem:
    from crm_desktop.sync.conflict_names import conflict_of

    code, _, detail = file.problem.removeprefix(_UNREADABLE).partition("|")
    is_copy = code in ("foreign", "cut", "altered") and conflict_of(file.name) is not None
    return Problem(file.name, "copy" if is_copy else code, detail)


def _said(error: Broken) -> str:
    return f"{error.code}|{error.detail}"
