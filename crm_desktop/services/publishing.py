"""Writing to the office's folder: what is new, what is missing there whoever wrote it, and packs of many small ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from crm_desktop.domain.progress import Progress
from crm_desktop.domain.segment import Digest
from crm_desktop.services.folder_reading import SEGMENTS
from crm_desktop.store import folder_files
from crm_desktop.store.database import Database
from crm_desktop.store.folder_files import KeptSegment, KnownFile
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.channel import Channel, Unreadable
from crm_desktop.sync.cipher import Cipher, is_closed
from crm_desktop.sync.codec import digest_of, split
from crm_desktop.sync.frame import MOST_BYTES

_TOGETHER = 32  # so many files of one size become one
_SIZES = (1 << 16, 1 << 20, 1 << 23)  # bytes; a file of less than the first is small, …
_LETTERS = 32  # of a digest, in the name of a file
_OURS = re.compile(rf"(pack-)?\d+(-\d+)?-[0-9a-f]{{{_LETTERS}}}(-\d+)?\.csv")


class Publishing:
    """Makes the folder hold every segment that is here; `device` is ours."""

    def __init__(self, database: Database, channel: Channel, cipher: Cipher | None, device: str) -> None:
        self._database = database
        self._channel = channel
        self._cipher = cipher
        self._close: Callable[[bytes], bytes] = cipher.close if cipher else bytes
        self._device = device

    def publish(self, progress: Progress) -> tuple[int, int]:
        """Write what the folder has not; returns how many segments were new there, and how many it had lost."""
        missing = folder_files.missing(self._database)
        done = 0
        for group in self._groups(missing):
            progress.advance(done, len(missing))
            self._write(group)
            done += len(group)
        healed = sum(segment.published for segment in missing)
        if missing:
            with self._database.transaction():
                folder_files.note_published(self._database)
        return len(missing) - healed, healed

    def pack(self) -> None:
        """Put many small files of this device into one; the small ones go when that is there."""
        own = [
            file
            for file in folder_files.known(self._database).values()
            if not file.problem and _OURS.fullmatch(file.name.removeprefix(f"{SEGMENTS}/{self._device}/"))
        ]
        lower = 0
        for upper in _SIZES[:-1]:
            files = sorted(file for file in own if lower <= file.size < upper)
            if len(files) >= _TOGETHER and len(files := list(filter(self._is_kept, files))) >= _TOGETHER:
                self._pack(files)
            lower = upper

    def _groups(self, missing: Sequence[KeptSegment]) -> Iterator[list[KeptSegment]]:
        """One of its own for each, or packs where there are many."""
        if len(missing) < _TOGETHER:
            yield from ([segment] for segment in missing)
            return
        group: list[KeptSegment] = []
        size = 0
        for segment in missing:
            size += len(folder_files.content(self._database, segment.id))
            if group and size > _SIZES[-1]:
                yield group
                group, size = [], 0
            group.append(segment)
        if group:
            yield group

    def _write(self, segments: Sequence[KeptSegment]) -> str:
        content = b"".join(folder_files.content(self._database, segment.id) for segment in segments)
        closed = self._close(content)
        first = segments[0]
        device = first.device if len(segments) == 1 else self._device
        number = f"{first.number:08d}" if len(segments) == 1 else f"pack-{first.number:08d}-{len(segments)}"
        name = self._free_name(f"{SEGMENTS}/{device}/{number}-{digest_of(closed).hex()[:_LETTERS]}", segments)
        self._channel.publish(name, closed)
        file = KnownFile(name, len(closed), 0, folder_files.now(), "")
        with self._database.transaction():
            folder_files.note(self._database, file, [segment.digest for segment in segments])
        return name

    def _free_name(self, stem: str, segments: Sequence[KeptSegment]) -> str:
        """The name, or another where that one holds something else that is right."""
        wanted = {segment.digest for segment in segments}
        for number in range(1, 1000):
            name = f"{stem}.csv" if number == 1 else f"{stem}-{number}.csv"
            if not set(self._held(name)) - wanted and self._holds_nothing_but(name, wanted):
                return name
        raise RuntimeError(f"no name left for {stem}")

    def _holds_nothing_but(self, name: str, digests: Collection[Digest]) -> bool:
        """Whether no other segment is lost with the file as it is now: it may have changed since it was read."""
        try:
            content = self._channel.read(name, MOST_BYTES)
            if self._cipher is not None and is_closed(content):
                content = self._cipher.open(content)
        except Unreadable as error:
            return error.reason == "vanished"
        except Broken:
            return True
        return all(isinstance(piece, Broken) or digest_of(piece) in digests for piece in split(content))

    def remove(self, name: str, digests: Collection[Digest]) -> None:
        """Remove a file whose segments lie elsewhere in the folder, unless it holds others by now."""
        if self._holds_nothing_but(name, digests):
            self._channel.remove(name)
            with self._database.transaction():
                folder_files.forget(self._database, [name])

    def _held(self, name: str) -> list[Digest]:
        return folder_files.held_by(self._database, name)

    def _is_kept(self, file: KnownFile) -> bool:
        """Whether all its segments are here: one that was refused another version may want as it is, and of a person
        that was erased nothing is written anew.
        """
        digests = self._held(file.name)
        return len(folder_files.kept(self._database, digests)) == len(digests)

    def _pack(self, files: Sequence[KnownFile]) -> None:
        digests = list(dict.fromkeys(digest for file in files for digest in self._held(file.name)))
        segments = folder_files.kept(self._database, digests)
        for group in self._groups(segments):
            name = self._write(group)
            for file in files:
                if file.name != name and set(self._held(file.name)) <= {segment.digest for segment in group}:
                    self.remove(file.name, {segment.digest for segment in group})
