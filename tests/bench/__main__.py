"""`python -m tests.bench [--contacts N] [--only NAME…]`: measure, and print one line a figure."""

from __future__ import annotations

import argparse
import os
import platform
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from crm_desktop.domain.uid import uid_text
from crm_desktop.services import bulk, exporting, finding, import_files
from crm_desktop.services.history import undo_batch
from crm_desktop.services.naming import Names
from crm_desktop.store import along, queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.contacts.finder import FIRST_ROWS
from tests.bench import calendar, cards, data, duplicates, floors, lists, starting, workday
from tests.bench.office import OfficeBench
from tests.bench.words import beginnings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_RUNS = 5
_FLOORS = 3  # one may be half as long again as the next
_WORDS = 300
_ROWS_ON_SCREEN = 30


class Bench:
    """One run: a workspace filled once by an import, measured in turn."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder = folder
        self.count = count
        self.source = folder / "google.csv"
        self.workspace = Workspace(folder / "workspace", "bench")

    def run(self, only: list[str]) -> None:
        """Measure everything, or what is named, after the import that the rest needs."""
        print(
            f"{self.count:,} contacts; {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
        )
        data.write_google_csv(self.source, self.count)
        measures: dict[str, Callable[[], str]] = {
            "import": self.import_once,
            "again": self.import_again,
            "size": self.size,
            "search": self.search,
            "start": self.start,
            "window": self.window,
            "export": self.round_trip,
            "lists": lambda: lists.measure(self.folder, self.source, self.workspace.folder),
            "vcard": lambda: cards.measure(self.folder),
            "calendar": self.calendar,
            "office": self.office,
            "bulk": self.bulk,
            "palette": self.palette,
            "workday": self.workday,
            "duplicates": self.duplicates,
            "undo": self.undo,
        }
        for name, measure in measures.items():
            if not only or name in only or name == "import":
                print(f"{name:8} {measure()}", flush=True)

    def import_once(self) -> str:
        floor = sorted(floors.import_floor(self.source, self.folder) for _ in range(_FLOORS))[_FLOORS // 2]
        start = time.perf_counter()
        outcome, _ = import_files.import_file(self.workspace, self.source)
        self.import_time = time.perf_counter() - start
        assert (outcome.created, outcome.rejected) == (self.count, []), outcome.rejected[:3]
        return f"{self.import_time:.1f} s, floor {floor:.1f} s: {self.import_time / floor:.1f} × (at most 6 ×)"

    def import_again(self) -> str:
        start = time.perf_counter()
        outcome, _ = import_files.import_file(self.workspace, self.source)
        took = time.perf_counter() - start
        return f"{outcome.created} created, {outcome.updated} updated of the same file (0, 0); {took:.1f} s"

    def size(self) -> str:
        self.workspace.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = (self.workspace.folder / "workspace.db").stat().st_size
        return f"{size / self.count:,.0f} bytes a contact"

    def search(self) -> str:
        times = []
        order = along.Order(self.workspace.database, "name", False)  # as the window keeps it
        order.places(self.workspace.database)
        for word in beginnings(self.workspace.database, _WORDS):
            start = time.perf_counter()
            query = finding.parse_query(self.workspace.database, word)
            ids, _ = next(along.find(order, self.workspace.database, query, FIRST_ROWS))
            queries.contact_rows(self.workspace.database, ids[:_ROWS_ON_SCREEN])
            times.append((time.perf_counter() - start) * 1000)
        times.sort()
        p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
        return f"word to first page: p50 {p50:.1f} ms, p95 {p95:.1f} ms, most {times[-1]:.1f} ms (p95 at most 16 ms)"

    def start(self) -> str:
        floor, took = starting.bare(_RUNS), starting.ours(self.workspace.folder, _RUNS)
        return f"{took:.2f} s to a painted list, bare window {floor:.2f} s: {took / floor:.1f} × (at most 3 ×)"

    def window(self) -> str:
        """Frames, keys, a contact with a long past, memory: in a process of its own."""
        command = [sys.executable, "-m", "tests.bench.window", str(self.workspace.folder)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return told.strip().replace("\n", "\n         ")

    def round_trip(self) -> str:
        first, second = self.folder / "first.csv", self.folder / "second.csv"
        start = time.perf_counter()
        exporting.export_text(self.workspace, first, "")
        took = time.perf_counter() - start
        other = Workspace(self.folder / "other", "bench")
        import_files.import_file(other, first)
        exporting.export_text(other, second, "")
        other.close()
        same = first.read_bytes() == second.read_bytes()
        return f"{took:.1f} s; export, import, export: {'byte for byte the same' if same else 'DIFFERENT'}"

    def calendar(self) -> str:
        other = Workspace(self.folder / "calendar", "bench")  # so that nothing else has more to do
        import_files.import_file(other, self.source)
        rows = other.database.rows("SELECT uid FROM contact LIMIT 10000")
        calendar.fill(other, [uid_text(uid) for (uid,) in rows])
        try:
            return "next week, painted: " + calendar.turn(other)
        finally:
            other.close()

    def workday(self) -> str:
        other = Workspace(self.folder / "workday", "bench")
        import_files.import_file(other, self.source)
        try:
            return workday.measure(other)
        finally:
            other.close()

    def office(self) -> str:
        office = OfficeBench(self.folder, self.workspace, self.count, self.import_time)
        steps = (office.publish, office.join, office.edits, office.nothing, office.seen)
        try:
            return "\n         ".join([f"{step.__name__}: {step()}" for step in steps])
        finally:
            office.close()

    def bulk(self) -> str:
        """Tags for everybody, one after the other; undone again, so that other figures stay what they are."""
        workspace, times = self.workspace, []
        workspace.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        source = workspace.folder / "workspace.db"
        floor = sorted(floors.tag_floor(source, self.folder) for _ in range(_FLOORS))[_FLOORS // 2]
        for tag in ("first", "second", "third"):
            start = time.process_time()
            bulk.apply(workspace, bulk.AddTags((tag,)), "")
            times.append(time.process_time() - start)
        start = time.process_time()
        for _ in times:
            undo_batch(workspace)
        undone = (time.process_time() - start) / len(times)
        shown = ", ".join(f"{took:.1f} s ({took / floor:.1f} ×)" for took in times)
        return f"a tag for all, floor {floor:.1f} s: {shown} (the first at most 3 ×); undone in {undone:.1f} s each"

    def duplicates(self) -> str:
        return duplicates.measure(self.folder / "duplicates", self.count)

    def palette(self) -> str:
        """Whom each key finds: names as they are typed, every other one with two letters swapped."""
        names, dice, times = Names(self.workspace.database), random.Random(3), []
        names.learn()
        for place, text in enumerate(beginnings(self.workspace.database, _WORDS)):
            if place % 2 and len(text) > 3:
                at = dice.randrange(1, len(text) - 1)
                text = text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]
            start = time.thread_time()
            names.find(text, 12)
            times.append((time.thread_time() - start) * 1000)
        times.sort()
        return f"a key: p50 {times[len(times) // 2]:.1f} ms, p95 {times[int(len(times) * 0.95)]:.1f} ms (at most 16 ms)"

    def undo(self) -> str:
        start = time.perf_counter()
        undo_batch(self.workspace, 1)
        took = time.perf_counter() - start
        left = queries.count_contacts(self.workspace.database)
        return f"of the import {took:.1f} s, {took / self.import_time:.1f} × the import; {left} contacts left"


def main() -> None:
    """Parse the arguments and run in a temporary folder."""
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("--contacts", type=int, default=100_000)
    parser.add_argument("--only", nargs="*", default=[])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), arguments.contacts)
        try:
            bench.run(arguments.only)
        finally:
            bench.workspace.close()


main()
