"""What the figures are measured against: the least that must be done anyway, on the same machine in the same run."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from crm_desktop.store.database import Database


def import_floor(source: Path, folder: Path) -> float:
    """Seconds to read a CSV and insert its values: one transaction, one table, two indexes, one FTS5 table."""
    path = folder / "floor.db"
    path.unlink(missing_ok=True)
    database = Database(path)
    start = time.perf_counter()
    with source.open(newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        columns = ", ".join(f"c{n}" for n in range(len(next(reader))))
        marks = ", ".join("?" for _ in columns.split(","))
        with database.transaction():
            database.execute(f"CREATE TABLE contact(id INTEGER PRIMARY KEY, {columns})")
            database.execute("CREATE INDEX by_name ON contact(c2, c0)")
            database.execute("CREATE INDEX by_email ON contact(c18)")
            database.execute(f"CREATE VIRTUAL TABLE words USING fts5({columns}, content='')")
            rows = list(reader)
            database.execute_many(f"INSERT INTO contact({columns}) VALUES ({marks})", rows)
            database.execute_many(f"INSERT INTO words({columns}) VALUES ({marks})", rows)
    took = time.perf_counter() - start
    database.close()
    return took


def tag_floor(source: Path, folder: Path) -> float:
    """Seconds of the processor to give each contact of a workspace's database a tag: its rows and the journal's lines,
    inserted by one statement each, with their indexes and nothing that is derived from them.
    """
    path = folder / "floor.db"
    shutil.copy(source, path)
    database = Database(path)
    start = time.process_time()
    with database.transaction():
        (batch,) = database.row("SELECT max(id) + 1 FROM batch") or (1,)
        database.execute("INSERT INTO writing VALUES (?)", (batch,))
        database.execute(
            "INSERT INTO batch(id, uid, time, author, action, subject, changes) VALUES (?, x'ff', 0, '', '', '', 0)",
            (batch,),
        )
        uid = "unhex(printf('7fffffffffff7000%016x', id))"
        database.execute(
            f"INSERT INTO detail(uid, contact, kind, value, position) SELECT {uid}, uid, 'tag', 'floor', 0 FROM contact"
        )
        database.execute(
            f"INSERT INTO change SELECT ?, id, 'detail', {uid}, NULL, NULL, json_object('contact', lower(hex(uid)), "
            "'kind', 'tag', 'value', 'floor', 'position', 0) FROM contact",
            (batch,),
        )
        database.execute("DELETE FROM writing")
    took = time.process_time() - start
    database.close()
    path.unlink()
    return took


def median_run(command: list[str], runs: int) -> float:
    """Seconds of a whole process: the median of some runs after one that warms the disk cache.

    Modules are compiled before, as where the program is installed, whatever the environment says.
    """
    times = []
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": compiled}
        for _ in range(runs + 1):
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True, env=environment)
            times.append(time.perf_counter() - start)
    return sorted(times[1:])[runs // 2]
