"""What the views share: the open workspace, writing to it, and the news that something changed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from crm_desktop import messages
from crm_desktop.app import App
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.translation import listed
from crm_desktop.log import place_of
from crm_desktop.services import standing
from crm_desktop.store import choices
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui import calendars, paint, words
from crm_desktop.ui.calls.timer import CallTimer
from crm_desktop.ui.detached import Detached
from crm_desktop.ui.job import Job, Jobs
from crm_desktop.ui.turns import Turns
from crm_desktop.ui.unwritten import PATIENCE, Unwritten
from crm_desktop.ui.when import weekend

if TYPE_CHECKING:
    from crm_desktop.services.history import Undone

_log = logging.getLogger(__name__)

HELD = 16
"""Megabytes of the database that each thread of the window which only reads keeps in memory."""
_JOBS_WAIT = 600.0  # seconds that long work waits for another program that writes; it can be cancelled


class Session(QObject):
    """One window's view of the application.

    Signals: `changed()` after anything was written, by whomever: views read anew what they show.
    `said(text, undoable)`: what was done, for the foot. `working(text, job)`: long work began.
    `contact_wanted(uid)`: show this contact, whichever view is open.
    `query_wanted(text)`: show the contacts that this search finds. `broke(place)`: a bug was met and logged
    (`log.place_of`).
    `leave_wanted(function)`: close the window, call this, which returns the key that opens the workspace from then on,
    and open it again. `lock_changed(locked)`. `backed_up()`: a backup was made. `restored()`: one was put back, and the
    window is to be made anew.

    `reopens` tells that the window is closed only to be made anew, as after another language was chosen.
    """

    changed = Signal()
    said = Signal(str, bool)
    working = Signal(str, object)
    contact_wanted = Signal(bytes)
    query_wanted = Signal(str)
    broke = Signal(str)
    leave_wanted = Signal(object)
    backed_up = Signal()
    restored = Signal()
    lock_changed = Signal(bool)

    def __init__(self, app: App, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self.locked = False  # then nothing of a contact is shown anywhere
        self.reopens = False
        app.workspace.weekend = weekend()
        calendars.choose(app.settings.calendar, app.settings.second_calendar)
        self.jobs = Jobs(app.workspace.close, self)
        app.workspace.database.hold(HELD)
        self.turns = Turns()
        self.calls = CallTimer(self)
        self.unwritten = Unwritten(self)
        app.workspace.database.be_patient(PATIENCE)
        self._adopt_choices()
        self.changed.connect(self._adopt_choices)  # before the views read

    @property
    def workspace(self) -> Workspace:
        """The open workspace."""
        return self.app.workspace

    def _adopt_choices(self) -> None:
        words.adopt(choices.load(self.workspace.database))

    def today(self) -> date:
        """The present local day, asked for each time: the window stays open overnight."""
        return date.today()

    def now(self) -> datetime:
        """The present moment by the clock of this computer."""
        return datetime.now().astimezone()

    def write(self, function: Callable[[], Any], said: str = "") -> Any:
        """Call a service that writes; returns its result, or None where the user's world was in the way.

        What it did is said in the foot: `said`, or the batch's label where the result is a batch; and which playbooks
        started or stopped by it.
        """
        try:
            return self.written(function, said)
        except UserError as error:
            self.said.emit(messages.sentence(error), False)
            return None

    def written(self, function: Callable[[], Any], said: str = "") -> Any:
        """As `write`, but what is in the way is raised as UserError."""
        if self.jobs.busy():
            raise UserError("writing-long")
        from crm_desktop.store import playbooks
        from crm_desktop.ui.playbooks.words import turn_text

        database = self.workspace.database
        with self.turns.first():
            latest, _ = standing.latest(database)
            result = function()
            turns = playbooks.turns_since(database, latest)
        if isinstance(result, BatchInfo):
            said = said or messages.label(result)
        said = " · ".join([*([said] if said else []), *map(turn_text, turns)])
        if said:
            self.said.emit(said, True)
        self.changed.emit()
        return result

    def run(self, text: str, function: Callable[[Progress], Any]) -> Job:
        """Run long work off the window's thread; `text` says in the foot what it is."""

        def work(progress: Progress) -> Any:
            self.workspace.database.be_patient(_JOBS_WAIT, progress.check)
            with self.turns.first():
                return function(progress)

        job = self.jobs.run(work)
        job.failed.connect(self.report)
        self.working.emit(text, job)
        return job

    def detach(self, function: Callable[[], Any], *, report: bool = True) -> Detached:
        """Run what may never come back, such as a look at a folder that hangs; nobody waits for it. What goes wrong is
        said in the foot, if it is to be a `report`.
        """
        call = Detached(function, self.workspace.close)
        if report:
            call.failed.connect(self.report)
        call.start()
        return call

    def call_me(self, name: str) -> None:
        """The user's name, which stands beside what is done from now on."""
        self.app.settings.author = self.workspace.journal.author = name
        try:
            self.app.save_settings()
        except UserError as error:
            self.report(error)

    def undo(self, batch: int | None = None) -> None:
        """Take back the latest action, which may be a restore, or a batch of the history."""
        from crm_desktop.services import history
        from crm_desktop.ui.safety import restored

        if batch is not None or not restored.take_back(self):
            self._invert(lambda: history.undo_batch(self.workspace, batch))

    def redo(self) -> None:
        """Bring back what the latest undo took."""
        from crm_desktop.services import history

        self._invert(lambda: history.redo_last(self.workspace))

    def _invert(self, function: Callable[[], Undone]) -> None:
        job = self.run(self.tr("Undoing"), lambda progress: function())
        job.finished.connect(self._inverted)

    def _inverted(self, done: Undone) -> None:
        self.say_undone(done)
        self.changed.emit()

    def say_undone(self, done: Undone) -> None:
        """Say in the foot what was taken back, and what stayed since it was changed meanwhile."""
        from crm_desktop.services import history

        text = messages.label(done.batch)
        if done.kept:
            names = {history.name_of(self.workspace, k.table, k.uid) for k in done.kept[:50]} - {""}
            shown = listed(map(paint.isolate, sorted(names)[:3]))
            text += " · " + self.tr("left as changed since: {names}").format(names=shown)
        self.said.emit(text, True)

    def report(self, error: BaseException) -> None:
        """Say what went wrong: a sentence for the user's world, an honest one for a bug, which is logged whole."""
        if isinstance(error, UserError):
            self.said.emit(messages.sentence(error), False)
            return
        _log.error("A job failed", exc_info=error)
        self.broke.emit(place_of(type(error), error.__traceback__))
        self.said.emit(self.tr("Something unexpected went wrong; nothing was changed. The log tells more."), False)
