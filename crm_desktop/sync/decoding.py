"""Reading a segment: strict, so that each has one way to be written, and never at a loss with hostile bytes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

from crm_desktop.domain.fields import TABLES, Table, Value
from crm_desktop.domain.segment import Digest, Put, Segment, SegmentBatch, Set
from crm_desktop.domain.uid import Uid
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.cells import (
    MARKED,
    MOST_CELLS,
    READERS,
    has_unmarked,
    hexadecimal,
    integer,
    original,
    split_quoted,
    uid,
)
from crm_desktop.sync.frame import blocks, body_of

PUT, STATED = "put", "stated"
MOST_PARENTS = 4096
_MOST_TABLES = 64
_LATEST = 253402214399999  # milliseconds; within the year 9999 in every time zone
_MOST_DEPTH = (1 << 31) - 1
_NAME = re.compile(r"[a-z_]{1,64}")
_NOT_FIELDS = {"id", "uid", "parts", "parts_behind"}  # what the store keeps beside the fields of a record
_PUTS = (PUT, STATED)
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


class _Head(NamedTuple):
    office: str
    device: str
    number: int
    parents: tuple[Digest, ...]
    missing: tuple[Digest, ...]


@dataclass(frozen=True, slots=True)
class _Columns:
    """What the cells of a table's new records are.

    `readers` are for those that are no text. `parents` name the records it belongs to, `parents_of_part` all but the
    first, `part_of`, which is one of the table `whole`. `used` collects those that were not blank.
    """

    names: tuple[str, ...]
    readers: tuple[tuple[str, Callable[[str], Value]], ...]
    parents: frozenset[str]
    parents_of_part: frozenset[str]
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
            unmarked = has_unmarked(block)
            for line in block.split("\n"):
                quotes = '"' in line
                special = quotes or unmarked or "'" in line or "\\" in line
                row = split_quoted(line) if quotes else line.split(",", MOST_CELLS)
                if len(row) > MOST_CELLS:
                    raise Broken("malformed", "too many cells")
                kind = row[0]
                if kind == "part":
                    self._part(row, special)
                elif kind in _PUTS:
                    self._put(row, special)
                else:
                    cells = [(original(cell) if special else cell) if cell else None for cell in row]
                    if head is None:  # the first line is one, or `body_of` had refused it
                        head = self._head(cells)
                    else:
                        self._rarer(cells)
        assert head is not None
        used = in_order(self.used)
        if self.understood and (used != self.declared or list(used) != list(self.declared)):
            raise Broken("malformed", "fields")
        office, device, number, parents, missing = head
        return Segment(office, device, number, parents, list(self.batches.values()), missing, self.understood)

    def _cells(self, row: list[str | None], count: int) -> list[str | None]:
        """So many cells; what a newer version has behind them is not understood."""
        if len(row) < count:
            raise Broken("malformed", "too few cells")
        if len(row) > count:
            self.understood = False
        return row[:count]

    def _head(self, row: list[str | None]) -> _Head:
        _, _, office, device, number, parents, *missing = self._cells(row, 6 if len(row) == 6 else 7)
        head = _Head(
            hexadecimal(office, 16).hex(), hexadecimal(device, 8).hex(), integer(number, 1),
            _digests(parents), _digests(missing[0] if missing else None),
        )  # fmt: skip
        if len(row) == 7 and not head.missing:
            raise Broken("malformed", "blank cells")
        if len(head.parents) > MOST_PARENTS or not set(head.parents).isdisjoint(head.missing):
            raise Broken("malformed", "parents")
        return head

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
        if not 0 < len(set(names)) == len(names):
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
        parents = [name for name, _ in spec.parents] if spec else []
        return _Columns(
            names=tuple(names),
            readers=tuple([(name, READERS[types[name]]) for name in names if types.get(name) in READERS]),
            parents=frozenset(parents),
            parents_of_part=frozenset(parents[1:]),
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
        kind, n, table, own = row[:4]
        base = row[4] if len(row) > 4 else ""
        columns = self.columns.get(table) or self._undeclared(table)
        cells = self._given(columns, row, 5, special)
        if not cells.keys() >= columns.parents:
            raise Broken("malformed", "parent")
        self.parts = []
        self.put = Put(integer(n), table, uid(own), uid(base) if base else None, cells, self.parts, kind == STATED)
        self._add(self.put)

    def _part(self, row: list[str], special: bool) -> None:
        put = self.put
        if put is None or len(row) < 2:
            raise Broken("malformed", "part")
        table = row[1]
        columns = self.columns.get(table) or self._undeclared(table)
        cells = self._given(columns, row, 2, special)
        if columns.part_of in cells or (columns.whole != put.table and table in TABLES):
            raise Broken("malformed", "part")
        if columns.parents_of_part and cells and not cells.keys() >= columns.parents_of_part:
            raise Broken("malformed", "parent")
        self.parts.append((table, cells))

    def _undeclared(self, table: str) -> _Columns:
        """The columns of a table of which no record has a cell."""
        columns = self.columns[_name(table)] = self._columns(table, [])
        return columns

    def _given(self, columns: _Columns, row: list[str], start: int, special: bool) -> dict[str, Value]:
        """The cells of a new record that are not blank."""
        if not row[-1]:
            raise Broken("malformed", "blank cells")
        if len(row) - start > len(columns.names):
            self.understood = False
        cells: dict[str, Any] = dict(zip(columns.names, row[start:], strict=False))
        if "" in row:
            cells = {name: cell for name, cell in cells.items() if cell}
        if special:
            for name, cell in cells.items():
                if cell[0] in MARKED or "\\" in cell:
                    cells[name] = original(cell)
        for name, read in columns.readers:
            if name in cells:
                cells[name] = read(cells[name])
        columns.used.update(cells)
        return cells

    def _set(self, row: list[str | None]) -> None:
        _, n, table, own, field, old, value = self._cells(row, 7)
        table, field = _name(table), _name(field)
        spec = TABLES.get(table)
        if spec and field in spec.defaults:
            if value is None and (spec.defaults[field] is not None or field in dict(spec.parents)):
                raise Broken("malformed", "missing value")
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


def _digests(cell: str | None) -> tuple[Digest, ...]:
    digests = tuple([hexadecimal(text, 32) for text in cell.split(" ")] if cell else ())
    if any(a >= b for a, b in pairwise(digests)):
        raise Broken("malformed", "parents")
    return digests


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
    read = READERS.get(spec.types[field])
    return read(cell) if read and cell is not None else cell
