"""A list on its way in and out, each way in a process of its own: how long it takes, and how much memory.

`python -m tests.bench.lists review|xlsx-out|xlsx-in FOLDER FILE`: prints seconds, seconds of the processor and
megabytes at most.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from crm_desktop.store.workspace import Workspace


def measure(folder: Path, source: Path, filled: Path) -> str:
    """Looking at `source` in the import dialog of an empty workspace; a workbook of the workspace `filled`, and that
    into an empty one.
    """
    book = folder / "all.xlsx"
    steps = (("review", folder / "looked-at", source), ("xlsx-out", filled, book), ("xlsx-in", folder / "book", book))
    return "\n         ".join(_told(*step) for step in steps)


def _told(what: str, workspace: Path, file: Path) -> str:
    command = [sys.executable, "-m", "tests.bench.lists", what, str(workspace), str(file)]
    seconds, worked, megabytes, before = subprocess.check_output(command, text=True).split()
    return f"{what} {seconds} s, {worked} s of the processor; {megabytes} MB, of which {before} before"


def review(workspace: Workspace, file: Path) -> None:
    """Until the dialog shows what an import would do with all rows."""
    from PySide6.QtWidgets import QApplication

    from crm_desktop.app import App
    from crm_desktop.settings import Settings
    from crm_desktop.ui.dialogs.import_dialog import ImportDialog
    from crm_desktop.ui.session import Session

    QApplication([])
    dialog = ImportDialog(
        None, Session(App(workspace, Settings(), workspace.folder.parent / "settings.toml", None)), [file]
    )
    dialog.show()
    while not dialog.files()[0].is_looked_at:
        QApplication.processEvents()
        time.sleep(0.005)
    outcome = dialog.files()[0].outcome
    assert outcome is not None
    assert outcome.created
    dialog.close()


def xlsx_out(workspace: Workspace, file: Path) -> None:
    """All columns of all contacts."""
    from crm_desktop.services import exporting

    exporting.export_text(workspace, file, "")


def xlsx_in(workspace: Workspace, file: Path) -> None:
    """The same into an empty workspace."""
    from crm_desktop.services import import_files

    outcome, _ = import_files.import_file(workspace, file)
    assert outcome.created
    assert not outcome.rejected


_STEPS: dict[str, Callable[[Workspace, Path], None]] = {"review": review, "xlsx-out": xlsx_out, "xlsx-in": xlsx_in}


def main(what: str, folder: str, file: str) -> None:
    """Do one step in a workspace, which is made where there is none."""
    workspace = Workspace(Path(folder), "bench")
    before, start, worked = _megabytes(), time.perf_counter(), time.process_time()
    _STEPS[what](workspace, Path(file))
    took, worked = time.perf_counter() - start, time.process_time() - worked
    print(f"{took:.1f} {worked:.1f} {_megabytes():.0f} {before:.0f}")
    workspace.close()


def _megabytes() -> float:
    """At most held so far by this program, as Linux counts; `getrusage` has what the one that began it held."""
    status = Path("/proc/self/status")
    found = re.search(r"VmHWM:\s+(\d+)", status.read_text(encoding="utf-8")) if status.exists() else None
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main(*sys.argv[1:])
