"""When to sync with the office's folder, and how it went. A folder that hangs or vanishes is waited for by nobody."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.services import standing
from crm_desktop.services.standing import LastSync
from crm_desktop.store import queries
from crm_desktop.ui.session import Session
from crm_desktop.ui.sync.watch import FolderWatch

if TYPE_CHECKING:
    from crm_desktop.sync.channel import Channel
    from crm_desktop.ui.sync.round import Report, Round

_log = logging.getLogger(__name__)

_POLL_MS = 30_000
_AFTER_EDIT_MS = 2_000
_AFTER_HINT_MS = 200  # several files come together
_LOOK_MS = 500  # how often a round under way is looked at
_LONG_SECONDS = 1.0  # a round that takes longer shows how far it is
_HANGING_SECONDS = 10.0
_PASSING = ("database-busy",)  # another program writes: the next round will do


@dataclass(frozen=True, slots=True)
class State:
    """How it stands with the office of that name; "": on this computer only. `problems` counts what the last round
    found, `sentence` is what was in its way. `hangs` is whether the folder does not answer. Of a round that takes long
    `done` of `total` parts are through, and there are `contacts` by now; total 0 for any other.
    """

    office: str = ""
    last: LastSync = field(default_factory=lambda: LastSync(0, 0, ""))
    problems: int = 0
    sentence: str = ""
    hangs: bool = False
    running: bool = False
    done: int = 0
    total: int = 0
    contacts: int = 0


class Syncer(QObject):
    """Syncs one round at a time: at `begin`, some seconds after an edit, on a hint, every half minute, and at `stop`.

    Signals: `changed()`, the state is another one; `came_in()`, a round has ended that may have brought something.
    `make_channel` opens the folder.
    """

    changed = Signal()
    came_in = Signal()

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        make_channel: Callable[[Path], Channel] | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._make_channel = make_channel
        self._round: Round | None = None
        self._again = False
        self._said = ""
        self._state = State()
        self.watch = FolderWatch(self)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._after_edit = QTimer(self, interval=_AFTER_EDIT_MS, singleShot=True)
        self._after_hint = QTimer(self, interval=_AFTER_HINT_MS, singleShot=True)
        self._look = QTimer(self, interval=_LOOK_MS)
        for timer in (self._poll, self._after_edit, self._after_hint):
            timer.timeout.connect(self.sync)
        self._look.timeout.connect(self._look_at_round)
        self.watch.hinted.connect(self._after_hint.start)
        session.changed.connect(self._edited)
        self.read()

    @property
    def state(self) -> State:
        """How it stands now."""
        return self._state

    def read(self) -> None:
        """Read anew which office this is and how the last round went."""
        self._show(self._read(self._state.problems, self._state.sentence))

    def _read(self, problems: int, sentence: str) -> State:
        database = self._session.workspace.database
        name = standing.office_name(database)
        if not name:
            return State()
        last = standing.last_sync(database)
        return State(name, last, problems, sentence, running=self._round is not None)

    def begin(self) -> None:
        """From now on, keep in sync; where this is no office, do nothing until it is."""
        self._show(self._read(standing.problems(self._session.workspace.database), self._state.sentence))
        if not self._state.office:
            self._poll.stop()
            self.watch.stop()
        else:
            self._poll.start()
            self.sync()

    def sync(self) -> None:
        """One round as soon as may be."""
        if not self._state.office:
            return
        if self._round is not None:
            self._again = True
            return
        self._again = False
        self._after_edit.stop()
        self._round = self._make_round()
        self._round.call.finished.connect(self._ended)
        self._round.call.failed.connect(self._failed)
        self._round.call.start()
        self._look.start()
        self._show_running()

    def stop(self, seconds: float) -> None:
        """Send what was done here, if the folder takes it in this time; then stop, whatever it does."""
        end = time.monotonic() + seconds
        for timer in (self._poll, self._after_edit, self._after_hint, self._look):
            timer.stop()
        self.watch.stop()
        running, self._round = self._round, None
        if running is not None:
            running.call.finished.disconnect(self._ended)
            running.call.failed.disconnect(self._failed)
            running.finish_by(end)
        if self._state.office and (running is None or running.ended) and self._unsent():
            last = self._make_round()
            last.call.start()
            last.finish_by(end)

    def _make_round(self) -> Round:
        from crm_desktop.ui.sync.round import Round  # not for the first picture

        return Round(self._session.workspace, self._session.turns, self._make_channel)

    def _unsent(self) -> bool:
        try:
            return standing.unsent(self._session.workspace.database)
        except UserError:
            return False  # what is in the way here was said where it was met

    def _edited(self) -> None:
        if not self._state.office:
            self.begin()  # an office may have been joined, here or by the command line
        elif not self._after_edit.isActive() and self._unsent():
            self._after_edit.start()

    def _ended(self, report: Report) -> None:
        self._close_round()
        self.watch.show(report.folders)
        sentence = messages.sentence(report.error) if report.error else ""
        if report.error and report.error.code in _PASSING:
            sentence = self._state.sentence
        self._show(self._read(report.problems, sentence))
        self.came_in.emit()
        self._go_on()

    def _failed(self, error: Exception) -> None:
        """A bug, or the workspace itself cannot be used; the same is said once."""
        self._close_round()
        words = repr(error)
        if words != self._said:
            self._said = words
            self._session.report(error)
        self._show(self._read(self._state.problems, self.tr("The sync failed; the log tells more.")))
        self._go_on()

    def _close_round(self) -> None:
        self._round = None
        self._look.stop()

    def _go_on(self) -> None:
        if self._again:
            self.sync()

    def _look_at_round(self) -> None:
        if self._round is not None:
            self._show_running()

    def _show_running(self) -> None:
        assert self._round is not None
        state = self._state
        hangs = self._round.channel.waiting() > _HANGING_SECONDS
        done, total = self._round.progress.place if self._round.seconds() > _LONG_SECONDS else (0, 0)
        contacts = queries.count_contacts(self._session.workspace.database) if total else 0
        self._show(replace(state, hangs=hangs, running=True, done=done, total=total, contacts=contacts))

    def _show(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
