"""One round with the office's folder: seal, look, merge, publish what is new and heal what is broken."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

import orjson

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.segment import Segment
from crm_desktop.domain.uid import Uid
from crm_desktop.services import devices, erasing, office, shared_files
from crm_desktop.services.ahead import Ahead
from crm_desktop.services.folder_reading import NewFile, Problem, Reading
from crm_desktop.services.office import Office
from crm_desktop.services.publishing import Publishing
from crm_desktop.services.reconciling import reconcile
from crm_desktop.store import folder_files
from crm_desktop.store import office as kept
from crm_desktop.store.database import Database
from crm_desktop.store.merging import Merging
from crm_desktop.store.sealing import Sealing
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.channel import Channel
from crm_desktop.sync.codec import decode, digest_of, encode
from crm_desktop.sync.folder import FolderChannel

__all__ = ["Outcome", "Problem", "enter_folder", "seal", "sync"]

_LINES_TOGETHER = 4000  # of segments merged in one transaction: others that write wait no longer than it takes
_BYTES_TOGETHER = 1 << 20


@dataclass(slots=True)
class Outcome:
    """What a round did: segments published, merged and healed, batches that came in, and what was left alone."""

    published: int = 0
    merged: int = 0
    healed: int = 0
    batches: int = 0
    problems: list[Problem] = field(default_factory=list)


def enter_folder(workspace: Workspace, folder: Path, passphrase: str = "") -> None:
    """Make the folder the office's, or join the office there, where that is not so yet."""
    known = office.current(workspace)
    found = office.look(folder)
    name = known.device_name if known else office.usual_device_name()
    opened = known is not None and known.confidential and found.id == known.id and not found.confidential
    if found.kind == "office" and not opened:
        if known is None or not known.syncing or known.folder != folder.absolute() or found.confidential:
            office.join(workspace, folder, name, passphrase)
    else:
        office.create(workspace, folder, "", name)


def sync(workspace: Workspace, progress: Progress | None = None, channel: Channel | None = None) -> Outcome:
    """One round with the office's folder, or with another channel.

    Raises UserError("sync-not-joined"), ("sync-folder-away"), ("sync-marker-…"), ("sync-passphrase-needed"). All that
    was done before stays done, and the next round goes on from there.
    """
    ours = office.current(workspace)
    if ours is None or not ours.syncing:
        raise UserError("sync-not-joined")
    round_ = _Round(workspace, ours, channel or FolderChannel(ours.folder), progress or Progress())
    try:
        outcome = round_.run()
    except UserError as error:
        _note(workspace.database, error.code, round_.outcome.problems)
        raise
    _note(workspace.database, "", outcome.problems)
    return outcome


def seal(database: Database, ours: Office) -> int:
    """Make segments of all that was done here since the last time; returns how many.

    Within a transaction it is one with what follows, as merging demands.
    """
    made = 0
    with database.transaction():
        sealing = Sealing(database)
        while piece := sealing.next_piece():
            if piece.batches:
                number = sealing.next_number(ours.device)
                segment = Segment(ours.id, ours.device, number, sealing.parents(), piece.batches, sealing.missing())
                content = encode(segment)
                sealing.keep(piece, segment, content, digest_of(content), folder_files.now())
                made += 1
            else:
                sealing.keep(piece, None, b"", b"", folder_files.now())
    return made


class _Read(NamedTuple):
    """A new segment as it is in its file; None where the file is gone."""

    new: NewFile
    content: bytes
    found: Segment | Broken | None


def _weight(read: _Read) -> float:
    """What part of one transaction the segment takes."""
    lines = sum(len(batch.lines) for batch in read.found.batches) if isinstance(read.found, Segment) else 0
    return max(lines / _LINES_TOGETHER, len(read.content) / _BYTES_TOGETHER)


class _Round:
    def __init__(self, workspace: Workspace, ours: Office, channel: Channel, progress: Progress) -> None:
        self._workspace = workspace
        self._database = workspace.database
        self._ours = ours
        self._channel = channel
        self._progress = progress
        self.outcome = Outcome()

    def run(self) -> Outcome:
        self._check_marker()
        office.check_identity(self._workspace)
        cipher = office.cipher_of(self._database)
        self._seal()
        reading = Reading(self._database, self._channel, cipher)
        reading.look(self._progress)
        self._merge(reading)
        reconcile(self._workspace)
        self._seal()  # being another device from now on is something to tell
        publishing = Publishing(self._database, self._channel, cipher, self._ours.device)
        self.outcome.published, self.outcome.healed = publishing.publish(self._progress)
        publishing.pack()
        erasing.settle(self._workspace)
        self._remove_plain(reading, publishing)
        shared_files.exchange(self._workspace, self._channel, cipher, self._progress)
        devices.exchange(self._workspace, self._channel, cipher, self._ours)
        self.outcome.problems += reading.problems()
        return self.outcome

    def _check_marker(self) -> None:
        marker = office.read_marker(self._channel)
        if marker.office != self._ours.id:
            raise UserError("sync-other-office", path=self._channel.path, name=marker.name)
        if marker.salt:
            office.unlock(self._database, marker)
        elif self._ours.confidential:
            raise UserError("sync-not-confidential", path=self._channel.path)

    def _seal(self) -> None:
        ours = office.current(self._workspace)
        assert ours is not None
        self._ours = ours
        seal(self._database, ours)

    def _merge(self, reading: Reading) -> None:
        total, done = len(reading), 0
        ahead = Ahead(reading.in_order(), 1, partial(self._read, reading), _weight)
        with closing(ahead.chunks()) as groups:
            for group in groups:
                for each in group:
                    if isinstance(each.found, Broken):
                        reading.refuse(each.new, each.found)
                with ahead.meanwhile():
                    self._merge_group(
                        [(each.new, each.found, each.content) for each in group if isinstance(each.found, Segment)]
                    )
                done += len(group)
                self._progress.advance(done, total)

    def _read(self, reading: Reading, new: NewFile) -> _Read:
        content = reading.content(new)
        if content is None:
            return _Read(new, b"", None)
        try:
            segment = decode(content)
            if segment.office != self._ours.id:
                raise Broken("other-office")
        except Broken as error:
            return _Read(new, content, error)
        return _Read(new, content, segment)

    def _merge_group(self, group: Sequence[tuple[NewFile, Segment, bytes]]) -> None:
        if not group:
            return
        ours, database = self._ours, self._database
        with database.transaction():
            seal(database, ours)
            merging = Merging(database)
            merging.take_all([(new.digest, segment, content) for new, segment, content in group])
            merged = merging.finish()
            self._tell(merging.opened())
            was_us = any(segment.device == ours.device for _, segment, _ in group)
            if was_us:  # this workspace was restored from a backup, or another one is its copy
                office.new_identity(self._workspace)
        self.outcome.merged += merged.segments
        self.outcome.batches += merged.batches
        if was_us:
            self._seal()

    def _tell(self, records: Sequence[tuple[str, Uid]]) -> None:
        """What stayed here until others made it theirs: they know an older state of it, or none."""
        if records:
            with self._workspace.journal.batch("tell", "") as batch:
                for table, uid in records:
                    batch.state(table, uid)

    def _remove_plain(self, reading: Reading, publishing: Publishing) -> None:
        """Files from before the office became confidential, now that all they hold lies there closed."""
        for name, held in reading.plain.items():
            with suppress(ValueError):  # not a name that we gave: it is told of, and left
                if folder_files.are_in_folder(self._database, held):
                    publishing.remove(name, held)


def _note(database: Database, error: str, problems: list[Problem]) -> None:
    """What the round came to, for the window."""
    with database.transaction():
        if not error:
            kept.put(database, "synced", str(folder_files.now()))
        kept.put(database, "error", error)
        kept.put(database, "problems", orjson.dumps([tuple(each) for each in problems]).decode())
