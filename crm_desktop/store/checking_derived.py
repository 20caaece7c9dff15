"""Whether what is derived is what it would be made anew.

It is made anew, by `derived` itself, in a database in memory beside the workspace's, some contacts at a time: there
the tables of the records are those of the workspace, and the derived ones its own. The words of the index cannot be
asked for by contact, so a sum over them is compared, and of which contacts rows are there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from zlib import crc32

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.problem import NAMED, Findings
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.store import derived, ordering, schema
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.schema import ACTIVITY_BITS

_TABLES = {
    "contact_list": ("list-differs", "id"),
    "contact_key": ("keys-differ", "contact"),
    "contact_tag": ("keys-differ", "contact"),
}
_INDEXES = {"text_index": "text-differs", "phone_index": "numbers-differ"}
_LOW = (1 << ACTIVITY_BITS) - 1
# Of each place of a word a number of its own, small enough to be added up a thousand million times. The rows of
# activities have been compared before.
_COLUMNS = "digits name company email city country address tags notes other activity"
_PLACE = f"((doc % 1000003) * 31 + offset * 7919 + instr('{_COLUMNS}', col) * 104729) % 2147483647"
_LAST = (1 << 63) - 1


def check(path: Path, key: str, findings: Findings, progress: Progress) -> None:
    """Compare all that is derived; `progress` counts contacts."""
    database = Database.beside(path, key)
    try:
        for statement in schema.derived_statements():
            database.execute(statement)
        for name, schemas in (("now", "workspace"), ("anew", "main")):
            for index in _INDEXES:
                database.execute(
                    f"CREATE VIRTUAL TABLE temp.{index}_{name} USING fts5vocab({schemas}, {index}, 'instance')"
                )
        _Check(database, findings, progress).run()
    finally:
        database.close()


class _Check:
    def __init__(self, database: Database, findings: Findings, progress: Progress) -> None:
        self._database = database
        self._findings = findings
        self._progress = progress
        self._anew: Counter[str] = Counter()

    def run(self) -> None:
        with self._database.snapshot():
            (last,) = self._database.row("SELECT coalesce(max(id), 0) FROM contact") or (0,)
            first = 0
            for numbers, uids in self._pages():
                self._progress.advance(numbers[-1], last)
                self._compare(first, numbers[-1], uids)
                first = numbers[-1] + 1
            self._compare(first, _LAST >> ACTIVITY_BITS, [])  # what is derived of nobody
            for index, code in _INDEXES.items():
                if code not in self._findings and self._sum(f"{index}_now") != self._anew[index]:
                    self._findings.add(code)

    def _pages(self) -> Iterator[tuple[list[int], list[Uid]]]:
        last = -1
        while rows := self._database.rows(
            f"SELECT id, uid FROM contact WHERE id > ? ORDER BY id LIMIT {CHUNK}", (last,)
        ):
            yield [row[0] for row in rows], [row[1] for row in rows]
            if rows[-1][0] <= last:  # out of order
                raise UserError("database-damaged", path=self._database.path)
            last = rows[-1][0]

    def _compare(self, first: int, last: int, uids: list[Uid]) -> None:
        """Contacts by their numbers, of which these are there."""
        database, between = self._database, (first, last)
        # Which activity has which number is nobody's business as long as each has one.
        activities = "SELECT contact, activity FROM {}.contact_activity WHERE contact BETWEEN ? AND ?"
        database.execute(
            "INSERT OR IGNORE INTO main.contact_activity "
            "SELECT * FROM workspace.contact_activity WHERE contact BETWEEN ? AND ?",
            between,
        )
        expected = set(database.rows(
            "SELECT DISTINCT c.id, a.id FROM contact c JOIN participant p ON p.contact = c.uid AND p.deleted = 0 "
            "JOIN activity a ON a.uid = p.activity AND a.deleted = 0 WHERE c.id BETWEEN ? AND ?", between
        ))  # fmt: skip
        found = database.rows(activities.format("workspace"), between)
        self._add("activities-differ", (pair[0] for pair in expected.symmetric_difference(found)))
        database.execute_many(
            "DELETE FROM main.contact_activity WHERE contact = ? AND activity = ?", set(found) - expected
        )
        derived.compute(database, uids, self._activities(uids))
        for table, (code, contact) in _TABLES.items():
            of = f"SELECT {self._cells(table)} FROM {{}}.{table} WHERE {contact} BETWEEN ?1 AND ?2"
            for one, other in (("workspace", "main"), ("main", "workspace")):
                sql = f"SELECT {contact} FROM ({of.format(one)} EXCEPT {of.format(other)})"
                self._add(code, (row[0] for row in database.rows(sql, between)))
        self._compare_index("text_index", first << ACTIVITY_BITS, last << ACTIVITY_BITS | _LOW)
        self._compare_index("phone_index", first, last)
        for table in schema.DERIVED_TABLES:
            is_index = table in _INDEXES
            database.execute(
                f"INSERT INTO main.{table}({table}) VALUES ('delete-all')" if is_index else f"DELETE FROM main.{table}"
            )

    def _cells(self, table: str) -> str:
        """What is compared: while names are being sorted anew, not what they are sorted by."""
        if ordering.is_whole(self._database):
            return "*"
        names = [row[0] for row in self._database.rows("SELECT name FROM pragma_table_info(?)", (table,))]
        return ", ".join(name for name in names if not name.endswith("_order"))

    def _activities(self, contacts: list[Uid]) -> list[Uid]:
        sql = f"SELECT DISTINCT activity FROM participant WHERE contact IN ({marks(contacts)}) AND activity IS NOT NULL"
        return [row[0] for row in self._database.rows(sql, contacts)]

    def _compare_index(self, index: str, first: int, last: int) -> None:
        """By the numbers of its rows, from the first to the last."""
        shift = ACTIVITY_BITS if index == "text_index" else 0
        of = f"SELECT id FROM {{}}.{index}_docsize WHERE id BETWEEN ?1 AND ?2"
        for one, other in (("workspace", "main"), ("main", "workspace")):
            rows = self._database.rows(f"{of.format(one)} EXCEPT {of.format(other)}", (first, last))
            self._add(_INDEXES[index], {row[0] >> shift for row in rows})
        self._anew[index] += self._sum(f"{index}_anew", first, last)

    def _sum(self, words: str, first: int = 0, last: int = _LAST) -> int:
        """A sum over the words of an index and their places, the same for the same ones in whatever order."""
        sql = f"SELECT term, sum({_PLACE}) FROM temp.{words} WHERE doc BETWEEN ? AND ? GROUP BY term"
        return sum(
            crc32(term.encode(errors="replace")) * places for term, places in self._database.each(sql, (first, last))
        )

    def _add(self, code: str, contacts: Iterable[int]) -> None:
        """These contacts, by their numbers, are concerned."""
        numbers = sorted(set(contacts))
        named = numbers[:NAMED]
        uids = self._database.rows(f"SELECT uid FROM contact WHERE id IN ({marks(named)})", named)
        self._findings.add_all(code, (("contact", row[0]) for row in uids))
        if len(numbers) > len(uids):
            self._findings.add(code, count=len(numbers) - len(uids))
