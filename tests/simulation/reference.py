"""What the segments come to, straight from the design: a function of their set, slow and simple.

No chains, no increments, no tables: every change is held against every other one of its cell, and who had seen what is
looked up in the sets of ancestors. Nothing here is shared with what computes the same in the store.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from crm_desktop.domain.fields import TABLES, Value
from crm_desktop.domain.segment import Digest, Put, Segment
from crm_desktop.domain.uid import Uid, part_uid

Record: TypeAlias = tuple[str, Uid]
Cell: TypeAlias = tuple[str, Uid, str]
ChangeId: TypeAlias = tuple[Uid, int]  # the uid of the batch, and the number there


class Change(NamedTuple):
    """What one line says of one record; of a record that is put, `cells` has more than one."""

    id: ChangeId
    time: int
    cells: Mapping[str, Value]
    is_put: bool


@dataclass
class State:
    """What everyone sees. `heads` are those of every cell that was changed, the one that holds first."""

    rows: dict[Record, dict[str, Value]] = field(default_factory=dict)
    heads: dict[Cell, list[ChangeId]] = field(default_factory=dict)
    revived: dict[Record, Uid] = field(default_factory=dict)  # the batch of the deletion that did not hold

    @property
    def contested(self) -> dict[Cell, set[ChangeId]]:
        """The cells with more than one head, but for what says whether a record is deleted."""
        return {c: set(heads) for c, heads in self.heads.items() if len(heads) > 1 and c[2] != "deleted"}


class Fold:
    """Everything that a set of segments says."""

    def __init__(self, segments: Mapping[Digest, Segment]) -> None:
        self.segments = segments
        self.ancestors = _ancestors(segments)
        self.places: dict[ChangeId, list[tuple[Digest, int]]] = defaultdict(list)
        self.changes: dict[Record, dict[ChangeId, Change]] = defaultdict(dict)
        self.initial: dict[Record, tuple[ChangeId, dict[str, Value]]] = {}  # of parts: what they were made with
        for digest in sorted(segments):
            self._read(digest, segments[digest])

    @property
    def is_whole(self) -> bool:
        """Whether no segment that another names as its parent is missing."""
        return all(parent in self.segments for segment in self.segments.values() for parent in segment.parents)

    def saw(self, later: ChangeId, earlier: ChangeId) -> bool:
        """Whether the author of one change had seen the other."""
        if later == earlier:
            return False
        return any(
            (one == other and place < later_place) or one in self.ancestors[other]
            for one, place in self.places[earlier]
            for other, later_place in self.places[later]
        )

    def state(self) -> State:
        state = State()
        for record in self.changes.keys() | self.initial.keys():
            self._settle(state, record)
        wholes: dict[Record, list[Record]] = defaultdict(list)
        for part in state.rows:
            for name, table in TABLES[part[0]].parents if TABLES[part[0]].revives else ():
                whole = state.rows[part][name]
                if isinstance(whole, bytes):
                    wholes[table, whole].append(part)
        for record in state.rows:
            self._settle_deletion(state, record, wholes[record])
        return state

    def _read(self, digest: Digest, segment: Segment) -> None:
        place = 0
        for batch in segment.batches:
            for line in batch.lines:
                place += 1
                change = (batch.uid, line.n)
                self.places[change].append((digest, place))
                spec = TABLES.get(line.table)
                if spec is None:
                    continue
                record = (line.table, line.uid)
                if not isinstance(line, Put):
                    if line.field in spec.types:
                        self.changes[record][change] = Change(change, batch.time, {line.field: line.value}, False)
                    continue
                blank = {name: None for name, value in spec.defaults.items() if value is None} if line.stated else {}
                cells = {**blank, **_known(line.table, line.cells)}
                self.changes[record][change] = Change(change, batch.time, cells, True)
                for number, (table, part) in enumerate(line.parts, 1):
                    if part and table in TABLES:
                        whole = TABLES[table].part_of
                        assert whole is not None
                        known = {**_known(table, part), whole: line.uid}
                        self.initial[table, part_uid(line.base or line.uid, number)] = (change, known)

    def _settle(self, state: State, record: Record) -> None:
        table, uid = record
        changes = self.changes.get(record, {})
        if record not in self.initial and not any(change.is_put for change in changes.values()):
            return  # changes of something that is not here
        row = dict(TABLES[table].defaults)
        if record in self.initial:
            row.update(self.initial[record][1])
        for name in row:
            heads = self._heads([change for change in changes.values() if name in change.cells])
            if heads:
                value = heads[0].cells[name]
                row[name] = value if value is not None else TABLES[table].defaults[name]
                state.heads[table, uid, name] = [change.id for change in heads]
        state.rows[record] = row

    def _heads(self, changes: list[Change]) -> list[Change]:
        heads = [c for c in changes if not any(self.saw(other.id, c.id) for other in changes)]
        return sorted(heads, key=lambda change: (change.time, change.id), reverse=True)

    def _settle_deletion(self, state: State, record: Record, parts: Iterable[Record]) -> None:
        changes = self.changes.get(record, {})
        deletions = [
            head for head in state.heads.get((*record, "deleted"), []) if changes[head].cells.get("deleted") == 1
        ]
        done = set(changes)
        if record[0] in ("contact", "activity"):
            done |= {change for part in parts for change in self._done_to_part(part)}
        dead = bool(deletions) and all(
            any(change == d or self.saw(d, change) or self.saw(change, d) for d in deletions) for change in done
        )
        state.rows[record]["deleted"] = int(dead)
        if deletions and not dead:
            state.revived[record] = deletions[0][0]

    def _done_to_part(self, part: Record) -> set[ChangeId]:
        """All but taking it away."""
        done = {
            change.id
            for change in self.changes.get(part, {}).values()
            if change.is_put or change.cells.get("deleted") != 1
        }
        return done | {self.initial[part][0]} if part in self.initial else done


def _ancestors(segments: Mapping[Digest, Segment]) -> dict[Digest, set[Digest]]:
    """Of each segment those that its author had merged, as far as it is known."""
    found: dict[Digest, set[Digest]] = {}
    for start in segments:
        seen: set[Digest] = set()
        missing = segments[start].missing
        waiting = list(segments[start].parents)
        while waiting:
            digest = waiting.pop()
            if digest not in seen and digest not in missing:
                seen.add(digest)
                if not missing and digest in found and not segments[digest].missing:
                    seen |= found[digest]
                elif digest in segments:
                    waiting += segments[digest].parents
        found[start] = seen
    return found


def _known(table: str, cells: Mapping[str, Value]) -> dict[str, Value]:
    return {name: value for name, value in cells.items() if name in TABLES[table].types}
