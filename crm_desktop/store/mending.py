"""Making right what a check found, as far as it follows from what is whole: rows from the journal, the journal from
rows of which it does not tell, guards and indexes, what is derived. Within one transaction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

import orjson

from crm_desktop.domain.fields import TABLES, Type, Value
from crm_desktop.domain.problem import Record
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, new_uid
from crm_desktop.store import checking_file, checking_links, checking_rows, checking_sync, derived
from crm_desktop.store.checking_file import fits, is_text, readable
from crm_desktop.store.database import Database
from crm_desktop.store.journal import Batch, Journal
from crm_desktop.store.lines import decode
from crm_desktop.store.records import insert_records
from crm_desktop.store.schema import NUMBERED

_ACTION = "repair"
_OF_DERIVED = {"search-damaged", "list-differs", "keys-differ", "activities-differ", "text-differs", "numbers-differ"}
_OF_ROWS = {
    "row-differs", "row-missing", "row-untold", "lines-missing", "line-unreadable", "lines-of-nothing",
    "part-of-nothing", "reference-dangling", "choice-dangling", "contest-differs", "schema-incomplete",
}  # fmt: skip
# Cells that something derived is made of: where that is as the row has it, and the journal differs, the row is right.
_WITNESSED = {
    "contact": {*TABLES["contact"].types} - {"private", "photo", "merged_into", "source"},
    "detail": {"contact", "kind", "label", "value"},
    "address": {"contact", "street", "city", "region", "postal_code", "country"},
    "activity": {"type", "status", "summary", "description", "completed", "due"},
}
_SHOWN_OF_CONTACTS = ("detail", "address", "participant", "contact_file")  # parts for which a lost contact is made anew


def mend(journal: Journal, codes: Collection[str], progress: Progress, *, rows_hold: bool = False) -> None:
    """Mend the problems of these codes. Where the journal and a row say different things the journal is right, unless
    it lacks lines itself, or `rows_hold`, or what is derived is a witness for the row.
    """
    database, wanted = journal.database, set(codes)
    with checking_file.any_text(database), database.interruptible(progress.check), database.transaction():
        if "index-damaged" in wanted:
            database.execute("REINDEX")
        if "schema-incomplete" in wanted:
            _complete_schema(database)
        if wanted & _OF_DERIVED:
            derived.empty(database)
        if wanted & _OF_ROWS:
            _Mending(journal, progress, wanted, rows_hold=rows_hold).run()
        if "graph-differs" in wanted:
            _draw_graph(database)
        if wanted & (_OF_DERIVED | _OF_ROWS):
            derived.rebuild(database)


def _complete_schema(database: Database) -> None:
    database.execute("DELETE FROM writing")
    for name in checking_file.missing(database):
        sql = checking_file.missing(database).get(name)  # a table made meanwhile may have brought it
        if sql is not None:
            database.execute(sql)


class _Mending:
    def __init__(self, journal: Journal, progress: Progress, codes: Collection[str], *, rows_hold: bool) -> None:
        self._journal = journal
        self._database = journal.database
        self._progress = progress
        self._rows_hold = rows_hold or not {"lines-missing", "line-unreadable"}.isdisjoint(codes)
        self._derived_differs = not _OF_DERIVED.isdisjoint(codes)
        self._to_state: list[Record] = []

    def run(self) -> None:
        self._database.execute("INSERT INTO writing VALUES (0)")
        self._mend_rows()
        for record in self._to_state:
            self._clean(*record)
        self._database.execute("DELETE FROM writing")
        with self._journal.batch(_ACTION) as batch:
            for table, uid in self._to_state:
                batch.state(table, uid)
            self._mend_links(batch)

    def _mend_rows(self) -> None:
        database = self._database
        fold = checking_rows.Fold(database)
        for one in list(fold.differences(self._progress)):
            if one.found is None:
                self._insert(one.table, one.uid, one.told)
            else:
                self._mend_row(one.table, one.uid, one.told, one.found)
        self._to_state += fold.untold()
        self._mend_contests(fold)
        self._blank_lines(fold.unreadable)
        self._bring_back(list(checking_rows.of_nothing(database)))
        for batch, _ in list(checking_rows.gaps(database)):
            database.execute("INSERT INTO writing VALUES (?)", (batch,))
            count = "(SELECT count(*) FROM change WHERE batch = ?1)"
            database.execute(f"UPDATE batch SET changes = {count} WHERE id = ?1", (batch,))

    def _mend_row(self, table: str, uid: Uid, told: dict[str, Value], found: dict[str, Value]) -> None:
        types = TABLES[table].types
        names = [name for name, value in told.items() if found[name] != value]
        broken = [name for name in names if not (fits(types[name], found[name]) and is_text(found[name]))]
        if self._rows_hold or (not self._derived_differs and _WITNESSED.get(table, set()).issuperset(names)):
            names = broken
        if names:
            sets = ", ".join(f"{name} = ?" for name in names)
            sql = f"UPDATE {table} SET {sets} WHERE uid = ?"
            self._database.execute(sql, [*(told[name] for name in names), uid])
        if names == broken:
            self._to_state.append((table, uid))

    def _clean(self, table: str, uid: Uid) -> None:
        """A cell that is not what it should be, and that nothing else tells of, is mended as far as it goes."""
        types = TABLES[table].types
        row = self._database.row(f"SELECT {', '.join(types)} FROM {table} WHERE uid = ?", (uid,))
        for (name, type_), cell in zip(types.items(), row or (), strict=True):
            if isinstance(cell, str) and type_ is Type.TEXT:
                value: Value = readable(cell)
            else:
                value = cell if fits(type_, cell) else TABLES[table].defaults[name]
            if value is not cell and value != cell:
                self._database.execute(f"UPDATE {table} SET {name} = ? WHERE uid = ?", (value, uid))

    def _insert(self, table: str, uid: Uid, cells: dict[str, Value]) -> None:
        number = 0
        if table in NUMBERED:
            (number,) = self._database.row(f"SELECT coalesce(max(id), 0) + 1 FROM {table}") or (1,)
        insert_records(self._database, table, [(uid, cells, None, number)])

    def _mend_contests(self, fold: checking_rows.Fold) -> None:
        database = self._database
        for cell, heads in fold.contests.items():
            database.execute("DELETE FROM contest WHERE tbl = ? AND uid = ? AND field = ?", cell)
            database.execute_many("INSERT INTO contest VALUES (?, ?, ?, ?, ?)", [(*cell, *head) for head in heads])
        for record, batch in fold.revivals.items():
            database.execute("DELETE FROM revived WHERE tbl = ? AND uid = ?", record)
            if batch is not None:
                database.execute("INSERT INTO revived VALUES (?, ?, ?)", (*record, batch))

    def _blank_lines(self, lines: Collection[tuple[int, int]]) -> None:
        """Lines that are none say nothing from here on; the journal's guards are put aside for that. A record of which
        there is nothing else was deleted.
        """
        if not lines:
            return
        database = self._database
        lost = [
            (batch, n, table, uid)
            for batch, n in set(lines)
            for table, uid in database.rows(
                "SELECT tbl, uid FROM change WHERE batch = ? AND n = ? AND field IS NULL", (batch, n)
            )
            if not database.row(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,))
        ]
        (guard,) = database.row("SELECT sql FROM sqlite_schema WHERE name = 'change_update_never'") or ("",)
        database.execute("DROP TRIGGER change_update_never")
        blank = "UPDATE change SET old = NULL, value = iif(field IS NULL, '{}', NULL) WHERE batch = ? AND n = ?"
        database.execute_many(blank, lines)
        gone = "UPDATE change SET value = '{\"deleted\":1}' WHERE batch = ? AND n = ?"
        database.execute_many(gone, [line[:2] for line in lost])
        database.execute(guard)
        for _, _, table, uid in lost:
            if not database.row(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)):
                self._insert(table, uid, {"deleted": 1})

    def _bring_back(self, records: Collection[Record]) -> None:
        """What lines tell changes of is made of what they tell."""
        database = self._database
        for table, uid in records:
            if table == "batch":
                number = int.from_bytes(uid, "big")
                database.execute(
                    "INSERT INTO batch(id, uid, time, author, action, subject, changes, own) SELECT ?1, ?2, "
                    "coalesce((SELECT max(time) FROM batch WHERE id < ?1), 0), '', ?3, '', "
                    "(SELECT count(*) FROM change WHERE batch = ?1), 0",
                    (number, new_uid(), _ACTION),
                )
                continue
            types = TABLES[table].types
            cells: dict[str, Value] = {}
            for name, value in database.rows(
                "SELECT field, value FROM change WHERE uid = ? AND tbl = ? AND field IS NOT NULL ORDER BY batch, n",
                (uid, table),
            ):
                if name in types:
                    cells[name] = decode(types[name], value)
            self._insert(table, uid, cells)
            self._to_state.append((table, uid))

    def _mend_links(self, batch: Batch) -> None:
        database = self._database
        for (table, uid), field in list(checking_links.references_to_nothing(database)):
            batch.set(table, uid, field, None)
        owners: dict[Uid, None] = {}
        alone: list[Record] = []
        for (table, uid), field in list(checking_links.parts_of_nothing(database)):
            (owner,) = database.row(f"SELECT {field} FROM {table} WHERE uid = ?", (uid,)) or (None,)
            if field == "contact" and table in _SHOWN_OF_CONTACTS and owner is not None:
                owners[owner] = None
            else:
                alone.append((table, uid))
        for owner in owners:
            batch.put("contact", {"kind": "individual"}, owner)
        for table, uid in alone:
            batch.set(table, uid, "deleted", 1)
        self._define_fields(batch)

    def _define_fields(self, batch: Batch) -> None:
        """A value of a field that nobody defined shows under a name that can be changed."""
        values: dict[str, list[Uid]] = defaultdict(list)
        for uid, label in checking_links.fields_of_nothing(self._database):
            values[label].append(uid)
        for label, uids in values.items():
            try:
                field = bytes.fromhex(label)
            except ValueError:
                field = b""
            cells: dict[str, Value] = {"name": label[:8], "type": "text"}
            if len(field) == 16:
                batch.put("custom_field", cells, field)
            else:
                made = batch.put("custom_field", cells)
                batch.set_many("detail", "label", [(uid, made.hex()) for uid in uids])


def _draw_graph(database: Database) -> None:
    heads, missing, seen = checking_sync.graph(database)
    texts = {number: orjson.dumps(those, option=orjson.OPT_NON_STR_KEYS).decode() for number, those in seen.items()}
    rows = [(heads[number], texts[number], number) for number in heads]
    database.execute_many("UPDATE segment SET head = ?, seen = ? WHERE id = ?", rows)
    database.execute("DELETE FROM missing_parent")
    database.execute_many("INSERT INTO missing_parent VALUES (?, ?)", missing)
