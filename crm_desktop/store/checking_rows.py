"""Whether the rows are what the journal tells: each record is put together from its lines, and compared.

Lines are folded by the rules of `heads`: outside of an office the last line of a cell holds, in one those that nobody
replaced who knew of them. A page of new records is read at a time, however many there are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple, TypeAlias

from crm_desktop.domain.change import FOR_GOOD
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES, Table, Value
from crm_desktop.domain.problem import Record
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.segment import Put
from crm_desktop.domain.uid import Uid, part_uid
from crm_desktop.store.ancestry import Ancestry
from crm_desktop.store.checking_file import is_text
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, chunks, marks
from crm_desktop.store.heads import Cell, Heads
from crm_desktop.store.lines import decode, load_put, unfold

Cells: TypeAlias = dict[str, Value]
_BROKEN = (ValueError, TypeError, KeyError, AttributeError, IndexError)  # what a line that is none ends in
_PRIVATE = "private"  # each device decides it for itself


class Difference(NamedTuple):
    """A record that is not as the journal tells; None where there is no row."""

    table: str
    uid: Uid
    told: Cells
    found: Cells | None


class _Line(NamedTuple):
    batch: int
    n: int
    field: str | None
    value: Value


class _Made(NamedTuple):
    """A record as the line that made it tells: a line of its own, or that of the record it was made with."""

    cells: Cells
    batch: int
    n: int
    with_whole: bool
    stated: bool = False


class Fold:
    """Reads the journal within one transaction. Once `differences` are through, `told` counts the records of each
    table, `unreadable` are the lines (batch and number) that are none, and `contests` the cells of which it is not
    kept who contests them.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._in_office = database.row("SELECT 1 FROM segment LIMIT 1") is not None
        self._heads = Heads(database, Ancestry(database))
        self.told: Counter[str] = Counter()
        self.unreadable: list[tuple[int, int]] = []
        self.contests: dict[Cell, list[tuple[int, int]]] = {}
        self.revivals: dict[Record, int | None] = {}

    def differences(self, progress: Progress) -> Iterator[Difference]:
        """The records that are not as they are told."""
        (total,) = self._database.row("SELECT coalesce(max(id), 0) FROM batch") or (0,)
        for page in self._pages():
            progress.advance(page[-1][0], total)
            yield from self._compare(page)

    def untold(self) -> Iterator[Record]:
        """The rows of which the journal does not tell how they came; what was erased is told by nothing."""
        for table in TABLES:
            (rows,) = self._database.row(f"SELECT count(*) FROM {table}") or (0,)
            if rows != self.told[table]:
                yield from self._untold(table)

    def _pages(self) -> Iterator[list[tuple[Any, ...]]]:
        """The lines of new records, a page at a time; also while others are added behind them."""
        (last,) = self._database.row("SELECT max(batch) FROM change") or (None,)
        place = (-1, -1)
        while rows := self._database.rows(
            "SELECT batch, n, tbl, uid, value FROM change WHERE (batch, n) > (?, ?) AND batch <= ? AND field IS NULL "
            f"ORDER BY batch, n LIMIT {CHUNK}",
            (*place, last),
        ):
            yield rows
            if rows[-1][:2] <= place:  # out of order
                raise UserError("database-damaged", path=self._database.path)
            place = rows[-1][:2]

    def _compare(self, page: Sequence[tuple[Any, ...]]) -> Iterator[Difference]:
        made = self._made(page)
        lines = self._lines_of({uid for _, uid in made})
        told: dict[Record, Cells] = {}
        doubtful: dict[Record, set[str]] = {}
        for record, one in made.items():
            own = [line for line in lines.get(record, ()) if line.field is None]
            if not one.with_whole and ((own and own[0][:2] != (one.batch, one.n)) or self._was_told(record, one)):
                continue
            told[record] = dict(one.cells)
            if fields := self._fields(record, one, own, lines.get(record, ())):
                doubtful[record] = fields
        self._settle(told, doubtful, lines)
        for table, _ in told:
            self.told[table] += 1
        yield from self._differing(told)

    def _made(self, page: Sequence[tuple[Any, ...]]) -> dict[Record, _Made]:
        made: dict[Record, _Made] = {}
        for batch, n, table, uid, text in page:
            if table not in TABLES:
                continue
            try:
                put = load_put(n, table, uid, text)
                records = list(_records(put))
            except _BROKEN:
                self.unreadable.append((batch, n))
                continue
            for record, cells in records:
                with_whole = record != (table, uid)
                if with_whole or record not in made:
                    made[record] = _Made(cells, batch, n, with_whole, put.stated)
        return made

    def _lines_of(self, uids: Collection[Uid]) -> dict[Record, list[_Line]]:
        """All lines of these records, those of new ones without what they tell."""
        found: dict[Record, list[_Line]] = defaultdict(list)
        for table, uid, *line in self._database.rows(
            "SELECT tbl, uid, batch, n, field, CASE WHEN field IS NULL THEN NULL ELSE value END FROM change "
            f"WHERE uid IN ({marks(uids)}) ORDER BY batch, n",
            list(uids),
        ):
            found[table, uid].append(_Line(*line))
        return found

    def _was_told(self, record: Record, one: _Made) -> bool:
        """Whether a part that is told anew was made with its whole, by whose line it counts."""
        table, uid = record
        part_of = TABLES[table].part_of
        if not one.stated or part_of is None:
            return False
        whole = TABLES[table].whole
        for line in self._database.rows(
            f"SELECT DISTINCT c.uid, c.value FROM (SELECT {part_of} AS w FROM {table} WHERE uid = ?1 UNION "
            "SELECT unhex(old) FROM change WHERE uid = ?1 AND field = ?2 UNION "
            "SELECT unhex(value) FROM change WHERE uid = ?1 AND field = ?2 UNION SELECT ?3) "
            "JOIN change c ON c.uid = w AND c.field IS NULL",
            (uid, part_of, one.cells[part_of]),
        ):
            try:
                if any(made == uid for _, made, _ in unfold(whole, *line)):
                    return True
            except _BROKEN:
                continue
        return False

    def _fields(self, record: Record, one: _Made, own: Sequence[_Line], lines: Sequence[_Line]) -> set[str]:
        """The cells about which more than one line tells."""
        types = TABLES[record[0]].types
        if len(own) > (not one.with_whole):
            return set(types)
        fields = {line.field for line in lines if line.field in types}
        if self._in_office and one.cells["deleted"]:
            fields.add("deleted")
        return {field for field in fields if field is not None}

    def _settle(
        self, told: dict[Record, Cells], doubtful: dict[Record, set[str]], lines: dict[Record, list[_Line]]
    ) -> None:
        """Decide what these cells hold."""
        if not self._in_office and all(
            set(fields) != set(TABLES[table].types) for (table, _), fields in doubtful.items()
        ):
            for record, fields in doubtful.items():
                types = TABLES[record[0]].types
                for line in lines[record]:
                    if line.field in fields:
                        _put(told, (*record, str(line.field)), self._decoded(types[str(line.field)], line))
            return
        cells = [
            (*record, field)
            for record, fields in doubtful.items()
            for field in fields
            if field != _PRIVATE and self._is_readable(record, field, lines[record])
        ]
        contested: dict[Cell, set[tuple[int, int]]] = {}
        for cell, heads in self._heads.of(cell for cell in cells if cell[2] != "deleted"):
            if heads:
                _put(told, cell, heads[0].value)
            if len(heads) > 1:
                contested[cell] = {(head.batch, head.n) for head in heads}
        revived: dict[Record, int] = {}
        for record, deletion, dead in self._heads.dead(cell[:2] for cell in cells if cell[2] == "deleted"):
            told[record]["deleted"] = int(dead)
            if deletion is not None and not dead:
                revived[record] = deletion.batch
        self._decide_private(told, lines)
        if self._in_office:
            self._compare_contests(list(told), contested, revived)

    def _is_readable(self, record: Record, field: str, lines: Sequence[_Line]) -> bool:
        type_, before = TABLES[record[0]].types[field], len(self.unreadable)
        for line in lines:
            if line.field == field:
                self._decoded(type_, line)
        return len(self.unreadable) == before

    def _decoded(self, type_: Any, line: _Line) -> Value:
        try:
            if not is_text(line.value):
                raise ValueError
            return decode(type_, line.value)
        except _BROKEN:
            self.unreadable.append((line.batch, line.n))
            return None

    def _decide_private(self, told: dict[Record, Cells], lines: dict[Record, list[_Line]]) -> None:
        """What this device said of it; others neither hide a record nor tell it."""
        for record, cells in told.items():
            if _PRIVATE not in cells:
                continue
            said: Value = 0
            made = next((line for line in lines.get(record, ()) if line.field is None), None)
            for line in lines.get(record, ()):
                if (line.field == _PRIVATE or (line is made and cells[_PRIVATE])) and self._is_own(line.batch):
                    said = cells[_PRIVATE] if line.field is None else line.value
            cells[_PRIVATE] = said

    def _is_own(self, batch: int) -> bool:
        return self._database.row("SELECT 1 FROM batch WHERE id = ? AND own = 1", (batch,)) is not None

    def _compare_contests(
        self, records: Collection[Record], contested: dict[Cell, set[tuple[int, int]]], revived: dict[Record, int]
    ) -> None:
        kept: dict[Cell, set[tuple[int, int]]] = defaultdict(set)
        back: dict[Record, int] = {}
        for chunk in chunks(uid for _, uid in records):
            for table, uid, name, batch, n in self._database.rows(
                f"SELECT tbl, uid, field, batch, n FROM contest WHERE uid IN ({marks(chunk)})", chunk
            ):
                kept[table, uid, name].add((batch, n))
            sql = f"SELECT tbl, uid, batch FROM revived WHERE uid IN ({marks(chunk)})"
            back.update({(table, uid): batch for table, uid, batch in self._database.rows(sql, chunk)})
        for cell in kept.keys() | contested.keys():
            if cell[:2] in records and kept.get(cell) != contested.get(cell):
                self.contests[cell] = sorted(contested.get(cell, ()))
        for record in back.keys() | revived.keys():
            if record in records and back.get(record) != revived.get(record):
                self.revivals[record] = revived.get(record)

    def _differing(self, told: dict[Record, Cells]) -> Iterator[Difference]:
        by_table: dict[str, list[Uid]] = defaultdict(list)
        for table, uid in told:
            by_table[table].append(uid)
        for table, uids in by_table.items():
            spec = TABLES[table]
            names = list(spec.types)
            sql = f"SELECT uid, {', '.join(names)} FROM {table} WHERE uid IN ({marks(uids)})"
            found = {row[0]: row[1:] for row in self._database.rows(sql, uids)}
            for uid in uids:
                cells = told[table, uid]
                if found.get(uid) != tuple(cells.values()):
                    row = found.get(uid)
                    yield Difference(table, uid, cells, dict(zip(names, row, strict=True)) if row else None)

    def _untold(self, table: str) -> Iterator[Record]:
        """Goes through the journal once more for one table, of which it keeps the uids in a temporary one."""
        database = self._database
        database.execute("CREATE TEMP TABLE told(uid BLOB PRIMARY KEY) WITHOUT ROWID")
        try:
            for page in self._pages():
                uids = [(uid,) for of, uid in self._made(page) if of == table]
                database.execute_many("INSERT OR IGNORE INTO told VALUES (?)", uids)
            rows = database.rows(
                f"SELECT uid FROM {table} r WHERE NOT EXISTS (SELECT 1 FROM told t WHERE t.uid = r.uid) AND NOT "
                "(deleted = 1 AND EXISTS (SELECT 1 FROM change c JOIN batch b ON b.id = c.batch WHERE c.uid = r.uid "
                "AND c.field = 'deleted' AND b.action = ?))",
                (FOR_GOOD,),
            )
        finally:
            database.execute("DROP TABLE temp.told")
        yield from ((table, row[0]) for row in rows)


def _records(put: Put) -> Iterator[tuple[Record, Cells]]:
    """What one line tells: the record, and the parts it was made with."""
    yield (put.table, put.uid), _known(TABLES[put.table], put.cells)
    for number, (table, cells) in enumerate(put.parts, 1):
        if cells and table in TABLES:
            spec = TABLES[table]
            assert spec.part_of is not None
            yield (table, part_uid(put.base or put.uid, number)), _known(spec, {**cells, spec.part_of: put.uid})


def _put(told: dict[Record, Cells], cell: Cell, value: Value) -> None:
    """As the table holds it: a blank cell is at its default."""
    table, uid, name = cell
    told[table, uid][name] = TABLES[table].defaults[name] if value is None else value


def _known(spec: Table, cells: Any) -> Cells:
    defaults = spec.defaults
    return {**defaults, **{name: cell for name, cell in cells.items() if cell is not None and name in defaults}}


def gaps(database: Database) -> Iterator[tuple[int, int]]:
    """The batches done here that lack lines, with how many."""
    yield from database.rows(
        "SELECT b.id, b.changes - count(c.n) FROM batch b LEFT JOIN change c ON c.batch = b.id "
        "WHERE b.own = 1 GROUP BY b.id HAVING count(c.n) < b.changes"
    )


def gaps_of_others(database: Database) -> Iterator[tuple[int, int]]:
    """The batches of which lines are lacking that a segment told, with how many."""
    yield from database.rows(
        "SELECT batch, lacking FROM (SELECT s.batch, s.last - s.first + 1 - (SELECT count(*) FROM change c "
        "WHERE c.batch = s.batch AND c.n BETWEEN s.first AND s.last) AS lacking FROM sealed s "
        "JOIN batch b ON b.id = s.batch WHERE b.own = 0) WHERE lacking > 0"
    )


def of_nothing(database: Database) -> Iterator[Record]:
    """Records of which lines tell changes, though they are not here and nothing says why."""
    known = " ".join(f"WHEN '{name}' THEN EXISTS (SELECT 1 FROM {name} r WHERE r.uid = c.uid)" for name in TABLES)
    yield from database.rows(
        f"SELECT DISTINCT tbl, uid FROM change c WHERE field IS NOT NULL AND NOT (CASE tbl {known} ELSE 1 END) "
        "AND NOT EXISTS (SELECT 1 FROM orphan o WHERE o.uid = c.uid)"
    )
    yield from (
        ("batch", row[0].to_bytes(16, "big"))
        for row in database.rows("SELECT DISTINCT batch FROM change WHERE batch NOT IN (SELECT id FROM batch)")
    )
