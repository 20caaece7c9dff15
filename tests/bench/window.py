"""`python -m tests.bench.window WORKSPACE [frames|search|contact|memory]…`: the window as people see it, in a process
of its own.

A frame is what the window's thread does from an input to the end of the painting that follows it; a key in the search
box ends when the rows that it finds are painted. Nothing is waited for but the window itself.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from crm_desktop.app import App
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid
from crm_desktop.services import activities, contacts
from crm_desktop.settings import Settings
from crm_desktop.store import queries, search
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.application import make_application
from crm_desktop.ui.contact.pane import HISTORY, TIMELINE
from crm_desktop.ui.contacts.finder import Found
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from tests.bench.words import beginnings

_FRAMES = 60
_WORDS = 60
_OPENINGS = 15
_ACTIVITIES, _CHANGES = 5_000, 20_000
_AT_ONCE = 100  # changes in a batch
_CELLS = ("title", "department", "notes", "source", "nickname")
_BIG = "Zzz Measured"
_PATIENCE = 30.0  # seconds
_SORTED = ("company", "last_reach", "name")


class Clock:
    """What is measured: the time that people wait, or the processor's, where others use the machine, too."""

    now: Callable[[], float] = time.perf_counter


class Desktop(QObject):
    """A window on a workspace, painted when it needs to be."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.qt = make_application("light", "en")
        app = App(workspace, Settings(author="bench", view="contacts"), workspace.folder / "settings.toml", None)
        self.window = MainWindow(Session(app))
        self.table: QTableView = self.window.contacts.table
        self.paints = 0
        self.table.viewport().installEventFilter(self)
        self.window.start()
        self.window.show()
        self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paints += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + _PATIENCE
        while not done():
            self.qt.processEvents()
            time.sleep(0)
            if time.monotonic() > end:
                raise TimeoutError

    def settle(self) -> None:
        """Until nothing is to be found or painted any more."""
        self.until(lambda: not self.window.contacts.finder.busy())
        for _ in range(5):
            self.qt.processEvents()

    def frame(self, act: Callable[[], object]) -> float:
        """Milliseconds from an input until the list is painted as it then is."""
        before = self.paints
        start = Clock.now()
        act()
        self.table.viewport().update(0, 0, 1, 1)  # so that an input that changes nothing is not waited for
        self.until(lambda: self.paints > before)
        return (Clock.now() - start) * 1000

    def close(self) -> None:
        self.window.close()


def frames(desktop: Desktop) -> dict[str, list[float]]:
    """Scrolling by rows and by pages, to places far apart, and while the list is sorted by another column."""
    table, bar = desktop.table, desktop.table.verticalScrollBar()
    table.setFocus()
    dice = random.Random(1)
    times = {
        "scroll": [desktop.frame(lambda: bar.setValue(bar.value() + 3)) for _ in range(_FRAMES)],
        "page": [desktop.frame(lambda: QTest.keyClick(table, Qt.Key.Key_PageDown)) for _ in range(_FRAMES)],
        "jump": [desktop.frame(lambda: bar.setValue(dice.randrange(bar.maximum()))) for _ in range(_FRAMES)],
        "end": [],
        "sort": [],
    }
    for _ in range(_FRAMES // 6):
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
            times["end"].append(desktop.frame(lambda key=key: QTest.keyClick(table, key)))
            desktop.settle()
    for sort in _SORTED:
        column = next(n for n, each in enumerate(desktop.window.contacts.model.columns) if each.sort == sort)
        head = table.horizontalHeader()
        times["sort"].append(desktop.frame(lambda column=column, head=head: head.sectionClicked.emit(column)))
        while desktop.window.contacts.finder.busy():  # the window goes on while the order is found, and takes it over
            times["sort"].append(desktop.frame(lambda: bar.setValue(bar.value() + 1)))
        times["sort"] += [desktop.frame(lambda: bar.setValue(bar.value() + 1)) for _ in range(5)]
        desktop.settle()
    return times


def keys(desktop: Desktop) -> dict[str, list[float]]:
    """From each key of a word that is typed until its rows are painted; and until the window took the next key."""
    box, view = desktop.window.top_bar.search, desktop.window.contacts
    shown: list[Found] = []
    view.finder.found.connect(shown.append)
    painted: list[float] = []
    blocked: list[float] = []
    for word in beginnings(desktop.window.session.workspace.database, _WORDS):
        box.clear()
        desktop.settle()
        for length in range(1, len(word) + 1):
            text = word[:length]
            shown.clear()
            start = Clock.now()
            box.setText(text)
            box.searched.emit(text)
            blocked.append((Clock.now() - start) * 1000)
            desktop.until(lambda text=text: any(found.search.text == text for found in shown))
            before = desktop.paints
            if view.model.rowCount():
                desktop.table.viewport().update()
                desktop.until(lambda before=before: desktop.paints > before)
            painted.append((Clock.now() - start) * 1000)
    return {"key to rows": painted, "key taken": blocked}


def openings(desktop: Desktop, uid: Uid) -> dict[str, list[float]]:
    """Showing a contact with a long past beside the list, after another one."""
    window = desktop.window
    others = search.uids_of(window.session.workspace.database, window.contacts.model.ids(list(range(_OPENINGS))))
    pane = window.contact_pane
    times: dict[str, list[float]] = {"open": [], "open its history": []}
    for other in others:
        for name, tab in zip(times, (TIMELINE, HISTORY), strict=True):
            pane.tabs.setCurrentIndex(tab)
            pane.show_contact(other)
            desktop.settle()
            start = Clock.now()
            pane.show_contact(uid)
            pane.repaint()
            desktop.qt.processEvents()
            times[name].append((Clock.now() - start) * 1000)
    return times


def big_contact(workspace: Workspace) -> Uid:
    """A contact with 5,000 activities and 20,000 changes; made where there is none yet."""
    found = workspace.database.row("SELECT uid FROM contact_list WHERE name = ?", (_BIG,))
    if found is not None:
        return bytes(found[0])
    with workspace.journal.batch("demo", _BIG) as batch:
        uid = contacts.write(workspace, batch, Contact(name=_BIG))
        for number in range(_ACTIVITIES):
            day = f"{2000 + number % 26}-{1 + number % 12:02}-{1 + number % 28:02}"
            done = Activity(
                type="call", status="done", result="reached", summary=f"Call {number}", completed=f"{day}T10:00:00Z",
                contacts=[uid.hex()],
            )  # fmt: skip
            activities.write(batch, done)
    for number in range(_CHANGES // _AT_ONCE):
        with workspace.journal.batch("edit", _BIG) as batch:
            for step in range(_AT_ONCE):
                batch.set("contact", uid, _CELLS[step % len(_CELLS)], f"{number} {step}")
    return uid


def memory() -> str:
    """What the process holds, in MB: now, and at most."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{pages * os.sysconf('SC_PAGESIZE') / 2**20:.0f} MB, at most {most:.0f} MB"


def told(times: Sequence[float]) -> str:
    """Median, the 95th of 100, and the longest."""
    ordered = sorted(times)
    half, most = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
    return f"p50 {half:.1f} ms, p95 {most:.1f} ms, most {ordered[-1]:.1f} ms"


def main() -> None:
    """Measure what is named, or everything, and print a line a figure."""
    parser = argparse.ArgumentParser(prog="window")
    parser.add_argument("workspace", type=Path)
    parser.add_argument("only", nargs="*", default=[])
    parser.add_argument("--cpu", action="store_true", help="the processor's time of the window's thread")
    arguments = parser.parse_args()
    if arguments.cpu:
        Clock.now = time.thread_time
    wanted = arguments.only or ["frames", "search", "contact", "memory"]
    workspace = Workspace(arguments.workspace, "bench")
    uid = big_contact(workspace) if "contact" in wanted else b""
    desktop = Desktop(workspace)
    if "memory" in wanted:
        print(f"memory: {memory()} as the list shows")
    times: dict[str, list[float]] = {}
    if "frames" in wanted:
        times |= frames(desktop)
    if "contact" in wanted:
        times |= openings(desktop, uid)
    if "search" in wanted:
        times |= keys(desktop)
    for name, measured in times.items():
        print(f"{name}: {told(measured)} ({len(measured)})")
    if "memory" in wanted:
        print(f"memory: {memory()} after all that; {queries.count_contacts(workspace.database):,} contacts")
    desktop.close()


if __name__ == "__main__":
    sys.exit(main())
