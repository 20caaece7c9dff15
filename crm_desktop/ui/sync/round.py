"""One round of sync off the window's thread; loaded when the first one begins."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.services import office, sync_state, syncing
from crm_desktop.services.office import Office
from crm_desktop.services.syncing import Outcome
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.channel import Channel
from crm_desktop.sync.folder import FolderChannel
from crm_desktop.ui.detached import Detached
from crm_desktop.ui.sync.watched_channel import WatchedChannel
from crm_desktop.ui.turns import Turns


@dataclass(frozen=True, slots=True)
class Report:
    """What the thread found out in a round."""

    outcome: Outcome | None
    error: UserError | None
    problems: int
    folders: list[str]


class Round:
    """One round under way; `make_channel` opens the folder, where it is not to be opened as any folder is."""

    def __init__(
        self, workspace: Workspace, turns: Turns, make_channel: Callable[[Path], Channel] | None = None
    ) -> None:
        ours = office.current(workspace)
        assert ours is not None
        self.channel = WatchedChannel((make_channel or FolderChannel)(ours.folder))
        self.progress = _RoundProgress(workspace, turns)
        self.ended = False
        self._started = time.monotonic()
        self._workspace = workspace
        self._ours = ours
        self.call = Detached(self._run, workspace.close)

    def seconds(self) -> float:
        """Since it began."""
        return time.monotonic() - self._started

    def finish_by(self, end: float) -> None:
        """Wait for its end until then, and cut it short; it may hang on."""
        self.ended = self.call.wait(end - time.monotonic())
        if not self.ended:
            self.progress.stop.set()

    def _run(self) -> Report:
        outcome, error = None, None
        try:
            outcome = syncing.sync(self._workspace, self.progress, self.channel)
        except UserError as found:
            error = found
        except Cancelled:
            pass
        problems = len(sync_state.health(self._workspace.database))
        return Report(outcome, error, problems, [] if error else _to_watch(self._ours))


def _to_watch(ours: Office) -> list[str]:
    """The folders in which something new may appear: those of the others, and the inbox."""
    segments = ours.folder / "segments"
    try:
        others = [str(path) for path in segments.iterdir() if path.name != ours.device and path.is_dir()]
    except OSError:
        return []  # it went just now; the next round will say so
    inbox = ours.folder / "inbox"
    return [str(segments), *others, *([str(inbox)] if inbox.is_dir() else [])]


class _RoundProgress(Progress):
    """Lets the window write first between two transactions of the round."""

    def __init__(self, workspace: Workspace, turns: Turns) -> None:
        self.stop = threading.Event()
        self.place = (0, 0)
        self._database = workspace.database
        self._turns = turns

    def advance(self, done: int, total: int) -> None:
        self.place = (done, total)
        self.check()

    def check(self) -> None:
        if self.stop.is_set():
            raise Cancelled
        if not self._database.in_transaction():
            self._turns.give_way(self.stop)
