"""From starting the program to its list of contacts painted, against a bare Qt window with an empty table."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

_PATIENCE = 60.0  # seconds
_BARE = """
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Table(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
app = QApplication([])
window, table = QMainWindow(), Table()
table.setModel(QStandardItemModel(0, 6))
window.setCentralWidget(table)
window.resize(1360, 850)
window.show()
app.exec()
"""
# The program itself, its table told to tell when it is painted with contacts in it.
_OURS = """
import gc, sys
from crm_desktop.cli import main
gc.disable()
from crm_desktop.ui import starting
gc.enable()
load = starting.application
def loaded():
    found = load()
    from crm_desktop.ui.table import Table
    paint = Table.paintEvent
    def painted(self, event):
        paint(self, event)
        if self.model().rowCount():
            print("painted", flush=True)
    Table.paintEvent = painted
    return found
starting.application = loaded
main()
"""


def bare(runs: int) -> float:
    """Seconds until the bare window is painted: the median of some runs after one that warms the disk's cache."""
    return _median([sys.executable, "-c", _BARE], runs)


def ours(workspace: Path, runs: int) -> float:
    """Seconds until our window shows the contacts of a workspace."""
    return _median([sys.executable, "-c", _OURS, "--workspace", str(workspace)], runs)


def _median(command: list[str], runs: int) -> float:
    """Modules are compiled before, as where the program is installed, whatever the environment says."""
    times = []
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "crm-desktop").mkdir()
        (Path(folder) / "crm-desktop" / "settings.toml").write_text('view = "contacts"\n')
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CONFIG_HOME": folder,
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": folder,
        }
        for _ in range(runs + 1):
            start = time.perf_counter()
            with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
                assert process.stdout is not None
                watch = threading.Timer(_PATIENCE, process.kill)
                watch.start()
                told = process.stdout.readline()
                times.append(time.perf_counter() - start)
                watch.cancel()
                process.kill()
            if told != "painted\n":
                raise RuntimeError("nothing was painted")
    return sorted(times[1:])[runs // 2]
