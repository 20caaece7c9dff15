"""What an office costs: the folder, joining, edits of others, and looking when there is nothing new."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from crm_desktop.services import exporting, office, syncing
from crm_desktop.store.workspace import Workspace
from tests.bench import floors

_EDITS = 10_000
_RUNS = 5


class OfficeBench:
    """Beside a workspace filled by an import that took `import_time` seconds, another in the same office."""

    def __init__(self, folder: Path, workspace: Workspace, count: int, import_time: float) -> None:
        self._workspace = workspace
        self._count = count
        self._import_time = import_time
        self._folder = folder
        self._share = folder / "share"
        self._share.mkdir()
        self._other = Workspace(folder / "colleague", "colleague")

    def publish(self) -> str:
        """Seal and publish all; the folder against the full CSV export."""
        start = time.perf_counter()
        syncing.enter_folder(self._workspace, self._share)
        syncing.sync(self._workspace)
        took = time.perf_counter() - start
        exported = self._folder / "full.csv"
        exporting.export_text(self._workspace, exported, "")
        size = sum(file.stat().st_size for file in (self._share / "segments").rglob("*") if file.is_file())
        ratio = size / exported.stat().st_size
        return f"{took:.1f} s; {size / self._count:,.0f} bytes a contact, {ratio:.2f} × the full CSV (at most 1.5 ×)"

    def join(self) -> str:
        """A new device joins."""
        start = time.perf_counter()
        syncing.enter_folder(self._other, self._share)
        outcome = syncing.sync(self._other)
        took = time.perf_counter() - start
        assert outcome.problems == []
        syncing.sync(self._workspace)
        return f"{took:.1f} s, {took / self._import_time:.1f} × the import (at most 2 ×)"

    def edits(self) -> str:
        """Single edits, each a segment of its own, merged by the other."""
        workspace = self._workspace
        uids = [row[0] for row in workspace.database.rows("SELECT uid FROM contact LIMIT ?", (_EDITS,))]
        ours = office.current(workspace)
        assert ours is not None
        workspace.database.execute("PRAGMA synchronous = off")  # making them is not measured
        for number in range(_EDITS):
            with workspace.journal.batch("edit", "someone") as batch:
                batch.set("contact", uids[number % len(uids)], "title", f"Title {number}")
            syncing.seal(workspace.database, ours)
        workspace.database.execute("PRAGMA synchronous = full")
        syncing.sync(workspace)
        start = time.perf_counter()
        outcome = syncing.sync(self._other)
        took = time.perf_counter() - start
        assert outcome.batches == _EDITS, outcome
        return f"{_EDITS:,} merged in {took:.1f} s: {_EDITS / took:,.0f} a second (at least 5,000)"

    def nothing(self) -> str:
        """The whole process, when there is nothing new."""
        syncing.sync(self._workspace)
        folder = str(self._workspace.folder)
        command = [sys.executable, "-m", "crm_desktop", "--workspace", folder, "sync"]
        assert "0 published, 0 merged" in subprocess.run(command, check=True, capture_output=True, text=True).stdout
        took = floors.median_run(command, _RUNS)
        files = sum(1 for file in (self._share / "segments").rglob("*") if file.is_file())
        (segments,) = self._workspace.database.row("SELECT count(*) FROM segment") or (0,)
        return f"{took:.2f} s with {segments:,} segments in {files} files (at most 0.5 s)"

    def seen(self) -> str:
        """One edit here until it is there, both looking at once."""
        workspace, other = self._workspace, self._other
        (uid,) = workspace.database.row("SELECT uid FROM contact LIMIT 1") or (b"",)
        start = time.perf_counter()
        with workspace.journal.batch("edit", "someone") as batch:
            batch.set("contact", uid, "title", "Seen")
        syncing.sync(workspace)
        outcome = syncing.sync(other)
        assert outcome.batches == 1
        return f"one edit sealed, published and merged in {time.perf_counter() - start:.2f} s (at most 2 s)"

    def close(self) -> None:
        """Close the other workspace."""
        self._other.close()
