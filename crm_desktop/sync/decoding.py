"""Reading a segment: strict, so that each has one way to be written, and never at a loss with hostile bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from crm_desktop.domain.fields import TABLES, Table, Type, Value
from crm_desktop.domain.segment import Digest, Put, Segment, SegmentBatch, Set
from crm_desktop.domain.uid import Uid
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.cells import UNMARKED, hexadecimal, integer, original, split_line, typed, uid
from crm_desktop.sync.frame import blocks, body_of

MOST_PARENTS = 4096
_MOST_TABLES = 64
_MOST_FIELDS = 256
_LATEST = 253402214399999  # milliseconds; within the year 9999 in every time zone
_MOST_DEPTH = (1 << 31) - 1
_NAME = re.compile(r"[a-z_]{1,64}")
_NOT_FIELDS = {"id", "uid", "parts", "parts_behind"}  # what the store keeps beside the fields of a record
_PLACES = {
    place: number
    for number, place in enumerate((table.name, name) for table in TABLES.values() for name in ("", *table.defaults))
}


def decode(content: bytes) -> Segment:
    """The segment that has these bytes; raises Broken for all but what `encode` writes here or in a newer version.

    Where it is not `understood`, a newer version knows more of it, and only the bytes themselves are all of it.
    """
    return _Decoder().segment(body_of(content))


def in_order(used: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Tables and fields in the order in which they are declared: that of the registry, then by name."""

    def place(table: str, name: str = "") -> tuple[int, str, str]:
        return _PLACES.get((table, name), len(_PLACES)), table, name

    return {
        table: sorted(used[table], key=lambda name, table=table: place(table, name))  # type: ignore[misc]
        for table in sorted(used, key=place)
    }


_Head: TypeAlias = tuple[str, str, int, tuple[Digest, ...]]


@dataclass(frozen=True, slots=True)
class _Columns:
    """What the cells of a table's new records are.

    `typed` are those that are no text, `parents` those that name the records it belongs to, the first of them,
    `part_of`, one of the table `whole`; `used` collects those that were not blank.
    """

    names: tuple[str, ...]
    typed: tuple[tuple[str, Type], ...]
    parents: tuple[str, ...]
    part_of: str | None
    whole: str | None
    used: set[str]


class _Decoder:
    """Reads one segment, line by line."""

    def __init__(self) -> None:
        self.understood = True
        self.declared: dict[str, list[str]] = {}
        self.columns: dict[str, _Columns] = {}
        self.used: dict[str, set[str]] = {}
        self.batches: dict[Uid, SegmentBatch] = {}
        self.batch: SegmentBatch | None = None
        self.n = 0  # of the change read last
        self.put: Put | None = None  # where that was one
        self.parts: list[tuple[str, Mapping[str, Value]]] = []  # its parts

    def segment(self, body: bytes) -> Segment:
        head: _Head | None = None
        for block in blocks(body):
            marked = UNMARKED.search(block) is not None
            for line in block.split("\n"):
                special = marked or "'" in line or '"' in line or "\\" in line
                row = split_line(line) if special else line.split(",")
                if row[0] == "part":
                    self._part(row, special)
                elif row[0] == "put":
                    self._put(row, special)
                else:
                    cells = [original(cell) if cell else None for cell in row]
                    if head is None:  # the first line is one, or `body_of` had refused it
                        head = self._head(cells)
                    else:
                        self._rarer(cells)
        assert head is not None
        used = in_order(self.used)
        if self.understood and (used != self.declared or list(used) != list(self.declared)):
            raise Broken("malformed", "fields")
        return Segment(*head, list(self.batches.values()), self.understood)

    def _cells(self, row: list[str | None], count: int) -> list[str | None]:
        """So many cells; what a newer version has behind them is not understood."""
        if len(row) < count:
            raise Broken("malformed", "too few cells")
        if len(row) > count:
            self.understood = False
        return row[:count]

    def _head(self, row: list[str | None]) -> _Head:
        _, _, office, device, number, parents = self._cells(row, 6)
        digests = tuple([hexadecimal(text, 32) for text in parents.split(" ")] if parents else ())
        if len(digests) > MOST_PARENTS or any(a >= b for a, b in pairwise(digests)):
            raise Broken("malformed", "parents")
        return hexadecimal(office, 16).hex(), hexadecimal(device, 8).hex(), integer(number, 1), digests

    def _rarer(self, row: list[str | None]) -> None:
        match row[0]:
            case "set":
                self._set(row)
            case "batch":
                self._batch(row)
            case "fields":
                self._fields(row)
            case str(kind) if _NAME.fullmatch(kind):
                self.understood = False
            case _:
                raise Broken("malformed", "kind")

    def _fields(self, row: list[str | None]) -> None:
        table, *names = [_name(cell) for cell in row[1:]] or [""]
        if not 0 < len(set(names)) == len(names) <= _MOST_FIELDS:
            raise Broken("malformed", "fields")
        if self.batch or table in self.declared or len(self.declared) == _MOST_TABLES:
            raise Broken("malformed", "fields")
        self.declared[table] = names
        self.columns[table] = self._columns(table, names)

    def _columns(self, table: str, names: list[str]) -> _Columns:
        spec = TABLES.get(table)
        if not spec or not spec.defaults.keys() >= set(names):
            self.understood = False
        types = spec.types if spec else {}
        return _Columns(
            names=tuple(names),
            typed=tuple([(name, types[name]) for name in names if types.get(name, Type.TEXT) is not Type.TEXT]),
            parents=tuple([name for name, _ in spec.parents]) if spec else (),
            part_of=spec.part_of if spec else None,
            whole=spec.whole if spec and spec.part_of else None,
            used=self.used.setdefault(table, set()) if names else set(),
        )

    def _batch(self, row: list[str | None]) -> None:
        _, own, time, author, action, subject, undoes, root, depth, changes = self._cells(row, 10)
        batch = SegmentBatch(
            uid=uid(own),
            time=integer(time, 0, _LATEST),
            author=_text(author),
            action=_text(action),
            subject=_text(subject),
            undoes=uid(undoes) if undoes else None,
            root=uid(root) if root else None,
            depth=integer(depth, 0, _MOST_DEPTH),
            changes=integer(changes, 0),
            lines=[],
        )
        if batch.uid in self.batches or not (batch.undoes is None) == (batch.root is None) == (batch.depth == 0):
            raise Broken("malformed", "batch")
        self.batch = self.batches[batch.uid] = batch
        self.n, self.put = 0, None

    def _put(self, row: list[str], special: bool) -> None:
        if len(row) < 4:
            raise Broken("malformed", "too few cells")
        _, n, table, own = row[:4]
        base = row[4] if len(row) > 4 else ""
        columns = self.columns.get(table) or self._undeclared(table)
        cells = self._given(columns, row, 5, columns.parents, special)
        self.parts = []
        self.put = Put(integer(n), table, uid(own), uid(base) if base else None, cells, self.parts)
        self._add(self.put)

    def _part(self, row: list[str], special: bool) -> None:
        put = self.put
        if put is None or len(row) < 2:
            raise Broken("malformed", "part")
        table = row[1]
        columns = self.columns.get(table) or self._undeclared(table)
        cells = self._given(columns, row, 2, columns.parents[1:], special)
        if (table in TABLES and columns.whole != put.table) or columns.part_of in cells:
            raise Broken("malformed", "part")
        self.parts.append((table, cells))

    def _undeclared(self, table: str) -> _Columns:
        """The columns of a table of which no record has a cell."""
        columns = self.columns[_name(table)] = self._columns(table, [])
        return columns

    def _given(
        self, columns: _Columns, row: list[str], start: int, needed: tuple[str, ...], special: bool
    ) -> dict[str, Value]:
        """The cells of a new record that are not blank."""
        if not row[-1]:
            raise Broken("malformed", "blank cells")
        if len(row) - start > len(columns.names):
            self.understood = False
        given = {name: cell for name, cell in zip(columns.names, row[start:], strict=False) if cell}
        if special:
            given = {name: original(cell) for name, cell in given.items()}
        cells: dict[str, Value] = {**given}
        for name, type_ in columns.typed:
            if name in given:
                cells[name] = typed(type_, given[name])
        for name in needed:
            if name not in cells:
                raise Broken("malformed", "parent")
        columns.used.update(cells)
        return cells

    def _set(self, row: list[str | None]) -> None:
        _, n, table, own, field, old, value = self._cells(row, 7)
        table, field = _name(table), _name(field)
        spec = TABLES.get(table)
        if spec and field in spec.defaults:
            self._add(Set(integer(n), table, uid(own), field, _value(spec, field, old), _value(spec, field, value)))
        else:
            self.understood = False
            self._add(Set(integer(n), table, uid(own), field, old, value))
        self.put = None

    def _add(self, change: Put | Set) -> None:
        batch = self.batch
        if batch is None or not self.n < change.n <= batch.changes:
            raise Broken("malformed", "number")
        self.n = change.n
        batch.lines.append(change)


def _name(cell: str | None) -> str:
    """A table's or field's name, also of a newer version."""
    if cell is None or not _NAME.fullmatch(cell) or cell in _NOT_FIELDS:
        raise Broken("malformed", "name")
    return cell


def _text(cell: str | None) -> str:
    if cell is None:
        raise Broken("malformed", "text")
    return cell


def _value(spec: Table, field: str, cell: str | None) -> Value:
    if cell is not None:
        return typed(spec.types[field], cell)
    if spec.defaults[field] is not None or any(field == name for name, _ in spec.parents):
        raise Broken("malformed", "missing value")
    return None
