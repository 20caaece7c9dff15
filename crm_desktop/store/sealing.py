"""What was done on this device and is in no segment yet, piece by piece; and keeping the segment made of it.

Private contacts and activities never leave the device: their lines are left out of segments, and have their place
among those all the same, for they are in the journal as any other.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.segment import DIGEST_SIZE, Change, Digest, Put, Segment, SegmentBatch, Set
from crm_desktop.domain.uid import Uid
from crm_desktop.store import office
from crm_desktop.store.ancestry import Ancestry, NewSegment
from crm_desktop.store.attachments import NAMED_BY
from crm_desktop.store.database import Database
from crm_desktop.store.lines import decode, is_stated, load_put
from crm_desktop.store.private import Private, keeps_anything

_PIECE = 1 << 19  # characters of journal lines in one segment: others write between two that are merged
_MOST_OLD = 1 << 20  # characters of a former value that travel; the line that set it has it, too
_SEALED_TO = "sealed_to"

Range: TypeAlias = tuple[int, int, int]
"""A batch, and the numbers of the first and the last of some lines of it that follow each other."""


@dataclass(slots=True)
class Piece:
    """What the next segment will hold. `ranges` are its stretches of lines, each with its batch and the first and last
    number; `withheld` those that stay on this device; `end` is the last batch looked at, and whether to its end.
    """

    batches: list[SegmentBatch] = field(default_factory=list)
    ranges: list[Range] = field(default_factory=list)
    withheld: list[Range] = field(default_factory=list)
    end: tuple[int, bool] = (0, True)
    attachments: set[str] = field(default_factory=set)
    latest: int = 0


class Sealing:
    """Makes segments of the journal, within one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._private: Private | None = None
        self._named: dict[int, bool] = {}  # of each batch looked at, whether its name stays here

    @cached_property
    def _ancestry(self) -> Ancestry:
        """Read once there is something to seal."""
        return Ancestry(self._database)

    def parents(self) -> tuple[Digest, ...]:
        """What the next segment names as its parents: all heads."""
        return tuple(self._ancestry.heads())

    def missing(self) -> tuple[Digest, ...]:
        """What the next segment says was not here, though others had seen it."""
        return self._ancestry.missing()

    def next_number(self, device: str) -> int:
        """The number of the device's next segment."""
        row = self._database.row("SELECT max(number) FROM segment WHERE device = ?", (device,))
        return int((row and row[0]) or 0) + 1

    def next_piece(self) -> Piece | None:
        """The oldest of what is not sealed yet, None where everything is."""
        piece, size = Piece(), 0
        for number, info in self._open_batches():
            (before,) = self._database.row("SELECT max(last) FROM sealed WHERE batch = ?", (number,)) or (None,)
            if before is not None and before >= info.changes:
                continue
            lines: list[Change] = []
            last, withheld = before or 0, len(piece.withheld)
            for n, table, uid, name, old, value in self._lines(number, last + 1):
                last = n
                is_told_later = (number, n) < self._told_anew.get(uid, (0, 0))
                change = None if is_told_later else self._change(number, n, table, uid, name, old, value)
                if change is None:
                    _lengthen(piece.withheld, number, n)
                else:
                    _lengthen(piece.ranges, number, n)
                    lines.append(change)
                    _note_attachments(piece.attachments, change)
                size += len(value) if isinstance(value, str) else 8
                if size >= _PIECE:
                    break
            piece.end = number, last >= info.changes
            if lines or len(piece.withheld) == withheld:
                if not lines:
                    piece.ranges.append((number, 1, 0))
                subject = "" if self._names_private(number, info) else info.subject
                piece.batches.append(info._replace(lines=lines, subject=subject))
                piece.latest = max(piece.latest, info.time)
            if size >= _PIECE:
                break
        return piece if piece.batches or piece.withheld else None

    def keep(self, piece: Piece, segment: Segment | None, content: bytes, digest: Digest, now: int) -> None:
        """The piece is sealed as this segment, and what is withheld of it has its place before; without a segment all
        of it stays on this device.
        """
        database = self._database
        if piece.withheld:
            private = NewSegment(
                os.urandom(DIGEST_SIZE), "", 0, self.parents(), self.missing(), piece.latest, now,
                own=True, understood=True, content=None,
            )  # fmt: skip
            self._keep_ranges(self._ancestry.add_private(private), piece.withheld)
        if segment is not None:
            new = NewSegment(
                digest, segment.device, segment.number, segment.parents, segment.missing, piece.latest, now,
                own=True, understood=True, content=content,
            )  # fmt: skip
            self._keep_ranges(self._ancestry.add(new)[0], piece.ranges)
        self._ancestry.flush()
        attachments = [(name,) for name in piece.attachments]
        database.execute_many("INSERT OR IGNORE INTO attachment_due VALUES (?, 'out')", attachments)
        batch, whole = piece.end
        office.put(database, _SEALED_TO, str(batch if whole else batch - 1))

    def _keep_ranges(self, segment: int, ranges: list[Range]) -> None:
        rows = [(batch, segment, first, last) for batch, first, last in ranges]
        self._database.execute_many("INSERT INTO sealed VALUES (?, ?, ?, ?)", rows)

    def _open_batches(self) -> Iterator[tuple[int, SegmentBatch]]:
        sealed_to = int(office.get(self._database, _SEALED_TO) or 0)
        for number, *cells in self._database.rows(
            "SELECT id, uid, time, author, action, subject, undoes, root, depth, changes FROM batch "
            "WHERE own = 1 AND id > ? ORDER BY id",
            (sealed_to,),
        ):
            yield number, SegmentBatch._make((*cells, []))

    def _lines(self, batch: int, first: int) -> Iterator[tuple[Any, ...]]:
        return self._database.each(
            "SELECT n, tbl, uid, field, old, unpacked(value) FROM change WHERE batch = ? AND n >= ? ORDER BY n",
            (batch, first),
        )

    @cached_property
    def _told_anew(self) -> dict[Uid, tuple[int, int]]:
        """Where the records that are private no more, since what was sealed last, are told anew and whole: what was
        done to them before stays here.
        """
        sealed_to = int(office.get(self._database, _SEALED_TO) or 0)
        opened = (
            "SELECT 1 FROM batch b JOIN change c ON c.batch = b.id "
            "WHERE b.own = 1 AND b.id > ? AND c.field = 'private' AND c.value = 0 LIMIT 1"
        )
        if self._database.row(opened, (sealed_to,)) is None:
            return {}
        lines = self._database.each(
            "SELECT c.uid, c.batch, c.n, c.value FROM batch b JOIN change c ON c.batch = b.id "
            "WHERE b.own = 1 AND b.id > ? AND c.field IS NULL ORDER BY c.batch, c.n",
            (sealed_to,),
        )
        return {uid: (batch, n) for uid, batch, n, line in lines if is_stated(line)}

    @cached_property
    def _keeps_something(self) -> bool:
        return keeps_anything(self._database)

    def _change(
        self, batch: int, n: int, table: str, uid: Uid, name: str | None, old: Any, value: Any
    ) -> Change | None:
        private = self._private_records()
        if name is not None:
            type_ = TABLES[table].types[name]
            if private and private.holds(table, uid):
                return None
            is_long = isinstance(old, str) and len(old) > _MOST_OLD
            is_secret = self._keeps_something and self._stayed_here(batch, n, uid, name)
            before = None if is_long or is_secret else decode(type_, old)
            return Set(n, table, uid, name, before, decode(type_, value))
        put = load_put(n, table, uid, value)
        if not private:
            return put
        if private.holds(table, uid, put.cells):
            return None
        parts = [(of, cells if not private.names(cells) else {}) for of, cells in put.parts]
        return put._replace(parts=parts)

    def _stayed_here(self, batch: int, n: int, uid: Uid, field: str) -> bool:
        """Whether the value that the cell had before this line is nobody else's."""
        told = self._database.row(
            "SELECT batch, n FROM change WHERE uid = ? AND (field = ? OR field IS NULL) AND (batch, n) < (?, ?) "
            "ORDER BY batch DESC, n DESC LIMIT 1",
            (uid, field, batch, n),
        )
        places = self._database.rows(
            "SELECT g.content IS NULL FROM sealed s JOIN segment g ON g.id = s.segment "
            "WHERE s.batch = ? AND ? BETWEEN s.first AND s.last",
            told or (0, 0),
        )
        return bool(places) and all(stays for (stays,) in places)

    def _private_records(self) -> Private:
        if self._private is None:
            self._private = Private(self._database)
        return self._private

    def _names_private(self, batch: int, info: SegmentBatch) -> bool:
        """Whether what the batch is called may tell of private records: those that it changed or that take part in
        what it changed; an undo is called like what it took back.
        """
        if batch not in self._named:  # a long one is sealed in many pieces
            self._named[batch] = self._tells_of_private(batch, info)
        return self._named[batch]

    def _tells_of_private(self, batch: int, info: SegmentBatch) -> bool:
        private = self._private_records()
        return bool(private) and any(
            private.is_beside(table, uid)
            for table, uid in self._database.each(
                "SELECT tbl, uid FROM change WHERE batch = ? OR batch IN (SELECT id FROM batch WHERE uid IN (?, ?))",
                (batch, info.undoes, info.root),
            )
        )


def _lengthen(ranges: list[Range], batch: int, n: int) -> None:
    """Add the line of that number, the highest so far of its batch."""
    if ranges and ranges[-1][0] == batch and ranges[-1][2] == n - 1:
        ranges[-1] = (batch, ranges[-1][1], n)
    else:
        ranges.append((batch, n, n))


def _note_attachments(names: set[str], change: Change) -> None:
    if isinstance(change, Put):
        for table, cells in ((change.table, change.cells), *change.parts):
            if name := cells.get(NAMED_BY.get(table, "")):
                names.add(str(name))
    elif change.field == NAMED_BY.get(change.table) and change.value:
        names.add(str(change.value))
