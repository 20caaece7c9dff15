"""Which changes of a cell stand: its heads, the ones that no author of another change to it had seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

import orjson

from crm_desktop.domain.fields import TABLES, Table, Value
from crm_desktop.domain.uid import Uid
from crm_desktop.store.ancestry import Ancestry
from crm_desktop.store.database import Database
from crm_desktop.store.documents import chunks, marks
from crm_desktop.store.lines import decode, unfold
from crm_desktop.store.packing import unpacked
from crm_desktop.store.private import Private

Cell: TypeAlias = tuple[str, Uid, str]
Record: TypeAlias = tuple[str, Uid]


class Candidate(NamedTuple):
    """A change of a cell: its time, its id (the uid of its batch, and its number there), and the value it gave.

    The latest of the heads wins; the id decides between those of one time.
    """

    time: int
    batch_uid: Uid
    n: int
    batch: int
    value: Value


_ALWAYS = (1 << 63) - 1

# The parts whose changes count as changes of the whole: their table, and the field that names the whole.
PARTS = {
    whole: [(name, field) for name, spec in TABLES.items() if spec.revives for field, of in spec.parents if of == whole]
    for whole in ("contact", "activity")
}


class Heads:
    """Reads the journal within one transaction: all of it, or what happened `until` a time (ms since 1970)."""

    def __init__(self, database: Database, ancestry: Ancestry, until: int = _ALWAYS) -> None:
        self._database = database
        self._until = until
        self._ancestry = ancestry
        self._sealed: dict[int, list[tuple[int, int, int]]] = {}
        self._times: dict[int, int] = {}

    def of(self, cells: Iterable[Cell]) -> Iterator[tuple[Cell, list[Candidate]]]:
        """The heads of each of these cells, the winner first."""
        for chunk in chunks(cells):
            found = self._sets(chunk)
            puts = self._puts({uid for _, uid, _ in chunk})
            self._prepare({c.batch for those in found.values() for c in those})
            self._prepare({c.batch for those in puts.values() for _, c in those})
            for cell in chunk:
                yield cell, self._heads(cell, found.get(cell, []), puts.get(cell[1], []))

    def dead(self, records: Iterable[Record]) -> Iterator[tuple[Record, Candidate | None, bool]]:
        """Of each record the deletion that stands, if any, and whether it is dead: nothing was done to it without
        knowing of a deletion that did not know of it.
        """
        for chunk in chunks(records):
            deletions = {
                cell[:2]: [head for head in heads if head.value]
                for cell, heads in self.of((*r, "deleted") for r in chunk)
            }
            deleted = [record for record in chunk if deletions[record]]
            private = Private(self._database) if deleted else None
            done = self._done(deleted)
            self._prepare({batch for changes in done.values() for batch, _ in changes})
            for record in chunk:
                those = deletions[record]
                if private is not None and not private.holds(
                    *record
                ):  # what nobody else knows brings nothing back for all
                    done[record] = [change for change in done[record] if not self._stays_here(change)]
                dead = bool(those) and all(
                    any(not self._are_apart(change, (d.batch, d.n)) for d in those) for change in done[record]
                )
                yield record, those[0] if those else None, dead

    def _sets(self, cells: list[Cell]) -> dict[Cell, list[Candidate]]:
        found: dict[Cell, list[Candidate]] = defaultdict(list)
        for table, uid, field, time, batch_uid, n, batch, value in self._database.rows(
            "WITH wanted AS MATERIALIZED (SELECT DISTINCT unhex(value ->> 0) AS u, value ->> 1 AS f FROM json_each(?)) "
            "SELECT c.tbl, c.uid, c.field, b.time, b.uid, c.n, c.batch, c.value FROM wanted "
            "CROSS JOIN change c ON c.uid = u AND c.field = f JOIN batch b ON b.id = c.batch "
            "WHERE b.time <= ? ORDER BY c.batch, c.n",
            (orjson.dumps([(uid, field) for _, uid, field in cells], default=bytes.hex).decode(), self._until),
        ):
            value = decode(TABLES[table].types[field], value)
            found[table, uid, field].append(Candidate(time, batch_uid, n, batch, value))
        return found

    def _puts(self, uids: set[Uid]) -> dict[Uid, list[tuple[str, Candidate]]]:
        """The lines of whole records by their uids; a part that was made with its record has none of its own."""
        found: dict[Uid, list[tuple[str, Candidate]]] = defaultdict(list)
        for table, uid, time, batch_uid, n, batch in self._database.rows(
            "SELECT c.tbl, c.uid, b.time, b.uid, c.n, c.batch FROM change c JOIN batch b ON b.id = c.batch "
            f"WHERE c.uid IN ({marks(uids)}) AND c.field IS NULL AND b.time <= ? ORDER BY c.batch, c.n",
            [*uids, self._until],
        ):
            found[uid].append((table, Candidate(time, batch_uid, n, batch, None)))
        return found

    def _heads(self, cell: Cell, sets: list[Candidate], puts: list[tuple[str, Candidate]]) -> list[Candidate]:
        table, _, field = cell
        if not sets and len(puts) == 1:
            heads = [puts[0][1]]
        else:
            heads = self._standing([*sets, *(candidate for of, candidate in puts if of == table)])
        lines = {(candidate.batch, candidate.n) for _, candidate in puts}
        told = [self._told(head, table, field) if (head.batch, head.n) in lines else head for head in heads]
        return sorted((head for head in told if head is not None), reverse=True)

    def _standing(self, candidates: list[Candidate]) -> list[Candidate]:
        """Those that no author of another had seen."""
        if len(candidates) > 1 and not all(self._is_plain(each.batch, each.n) for each in candidates):
            places = [(each.batch, each.n) for each in candidates]
            return [
                candidate
                for candidate, place in zip(candidates, places, strict=True)
                if not any(self._before(place, other) for other in places)
            ]
        heads: list[Candidate] = []
        for new in candidates:
            place = (new.batch, new.n)
            is_head = not any(self._before(place, (head.batch, head.n)) for head in heads)
            # Also one that is none ends others: what was private ends with its telling, which alone those after it saw.
            heads = [head for head in heads if not self._before((head.batch, head.n), place)]
            if is_head:
                heads.append(new)
        return heads

    def _is_plain(self, batch: int, n: int) -> bool:
        """Whether all that one had seen whom its author had seen, the author had seen, too: the heads are enough."""
        segments = self._places(batch, n)
        return len(segments) < 2 and not any(map(self._ancestry.is_over_hole, segments))

    def _told(self, put: Candidate, table: str, field: str) -> Candidate | None:
        """What a record's line says of the cell; None where it says nothing."""
        row = self._database.row("SELECT value FROM change WHERE batch = ? AND n = ?", (put.batch, put.n))
        cells = orjson.loads(unpacked(row[0])) if row else {}
        return put._replace(value=decode(TABLES[table].types[field], cells[field])) if field in cells else None

    def _done(self, records: list[Record]) -> dict[Record, list[tuple[int, int]]]:
        """All that was done to these records and their parts, but for taking parts away."""
        found: dict[Record, list[tuple[int, int]]] = defaultdict(list)
        by_table: dict[str, list[Uid]] = defaultdict(list)
        for table, uid in records:
            by_table[table].append(uid)
        for table, uids in by_table.items():
            sql = f"SELECT uid, batch, n FROM change WHERE uid IN ({marks(uids)}) AND tbl = '{table}'"
            for uid, *change in self._database.rows(sql, uids):
                found[table, uid].append((change[0], change[1]))
            for part, field in PARTS.get(table, ()):
                lines = f"SELECT p.{field}, c.batch, c.n FROM {part} p CROSS JOIN change c"
                these = f"WHERE p.{field} IN ({marks(uids)})"
                sql = f"{lines} ON c.uid = p.uid {these} AND NOT (c.field IS 'deleted' AND c.value = 1)"
                rows = self._database.rows(sql, uids)
                if field == TABLES[part].part_of:
                    rows += self._made_with_another(part, field, uids)
                else:
                    rows += self._made_with_whole(part, field, uids)
                for uid, *change in rows:
                    found[table, uid].append((change[0], change[1]))
        return found

    def _made_with_whole(self, part: str, field: str, uids: list[Uid]) -> list[tuple[Uid, int, int]]:
        """The lines of wholes in which parts were made that name one of these records by this field."""
        rows = self._database.rows(
            f"SELECT p.{field}, c.batch, c.n, p.uid, c.uid, c.value FROM {part} p CROSS JOIN change c "
            f"ON c.uid = p.{TABLES[part].part_of} AND c.field IS NULL WHERE p.{field} IN ({marks(uids)})",
            uids,
        )
        return _that_made(TABLES[part], rows)

    def _made_with_another(self, part: str, field: str, uids: list[Uid]) -> list[tuple[Uid, int, int]]:
        """The lines of other wholes in which parts were made that went to one of these records since."""
        rows = self._database.rows(
            f"SELECT DISTINCT p.{field}, c.batch, c.n, p.uid, c.uid, c.value FROM {part} p "
            f"CROSS JOIN change m ON m.uid = p.uid AND m.field = '{field}' "
            f"CROSS JOIN change c ON c.uid IN (unhex(m.old), unhex(m.value)) AND c.uid <> p.{field} "
            f"WHERE p.{field} IN ({marks(uids)}) AND c.field IS NULL",
            uids,
        )
        return _that_made(TABLES[part], rows)

    def _are_apart(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        """Whether two changes were made without knowing of each other."""
        return one != other and not self._before(one, other) and not self._before(other, one)

    def _before(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        """Whether the author of the other change had seen the first; both by batch and number."""
        if one == other:
            return False
        later = self._segments(*other)
        if not later:  # not sealed yet: its author has seen whatever is here
            return bool(self._segments(*one)) or one < other
        stays_here = self._ancestry.stays_here(later[0])
        for segment in self._places(*one) if stays_here else self._segments(*one):
            for of_other in later:
                if segment == of_other:
                    # The times of one author only ever rise; the numbers here may be of another order.
                    if (self._times[one[0]], one) < (self._times[other[0]], other):
                        return True
                elif self._ancestry.saw(of_other, segment):
                    return True
        return False

    def _stays_here(self, change: tuple[int, int]) -> bool:
        segments = self._segments(*change)
        return bool(segments) and all(self._ancestry.stays_here(segment) for segment in segments)

    def _segments(self, batch: int, n: int) -> list[int]:
        """The segments by which others know the change; where nobody does, those in which it stays here."""
        found = self._places(batch, n)
        if len(found) > 1:
            return [segment for segment in found if not self._ancestry.stays_here(segment)] or found
        return found

    def _places(self, batch: int, n: int) -> list[int]:
        """The segments that hold the change: none yet, or more than one where a device was restored or cloned."""
        return [segment for segment, first, last in self._sealed[batch] if first <= n <= last]

    def _prepare(self, batches: set[int]) -> None:
        """Read the places of these batches together."""
        for chunk in chunks(batches - self._sealed.keys()):
            for batch in chunk:
                self._sealed[batch] = []
            segments = set()
            for batch, time, *place in self._database.rows(
                "SELECT s.batch, b.time, s.segment, s.first, s.last FROM sealed s JOIN batch b ON b.id = s.batch "
                f"WHERE s.batch IN ({marks(chunk)})",
                chunk,
            ):
                self._times[batch] = time
                self._sealed[batch].append((place[0], place[1], place[2]))
                segments.add(place[0])
            self._ancestry.prepare(segments)

    def forget(self, batch: int) -> None:
        """A batch was found in a further segment."""
        self._sealed.pop(batch, None)


def _that_made(spec: Table, rows: Iterable[tuple[Uid, int, int, Uid, Uid, str]]) -> list[tuple[Uid, int, int]]:
    """Those of the lines, each with a part and its whole, in which the part was made."""
    return [
        (uid, batch, n)
        for uid, batch, n, made, whole, line in rows
        if any(made == each for _, each, _ in unfold(spec.whole, whole, line))
    ]
