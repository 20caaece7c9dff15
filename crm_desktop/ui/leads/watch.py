"""Looks into a web form's folder while the window is open. One that hangs or vanishes is waited for by nobody."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.translation import listed
from crm_desktop.store.database import Database
from crm_desktop.ui import paint
from crm_desktop.ui.detached import Detached
from crm_desktop.ui.session import Session
from crm_desktop.ui.sync.watch import FolderWatch
from crm_desktop.ui.turns import Turns

if TYPE_CHECKING:
    from crm_desktop.services.lead_folder import LeadFolder
    from crm_desktop.services.leads import Report, Taken, Trouble, Wish

_AGAIN_MS = 60_000
_WAITING_MS = 2_200  # until what was seen has stayed as it is for long enough
_AFTER_HINT_MS = 300  # several files come together
_HANGING_SECONDS = 10.0
_NAMES_SAID = 3
_PASSING = ("database-busy",)  # another program writes: the next look will do


@dataclass(slots=True)
class State:
    """How it stands with the folder: what came and was not looked at yet, what was left there, what is in its way."""

    fresh: list[Taken] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    sentence: str = ""


class LeadWatch(QObject):
    """Looks at `begin`, each minute, when the system hints that something came, and soon after a file that may not be
    whole yet. `make_folder` opens the folder, where it is not to be opened as any folder is.

    Signal: `changed()`, the state is another one.
    """

    changed = Signal()

    def __init__(
        self, session: Session, parent: QObject, make_folder: Callable[[Path], LeadFolder] | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._make_folder = make_folder
        self._folder: LeadFolder | None = None
        self._running: Detached | None = None
        self._progress = _Polite(session.workspace.database, session.turns)
        self._since = 0.0
        self._again = False
        self.state = State()
        self.watch = FolderWatch(self)
        self._poll = QTimer(self, interval=_AGAIN_MS)
        self._soon = QTimer(self, interval=_WAITING_MS, singleShot=True)
        self._after_hint = QTimer(self, interval=_AFTER_HINT_MS, singleShot=True)
        for timer in (self._poll, self._soon, self._after_hint):
            timer.timeout.connect(self.look)
        self.watch.hinted.connect(self._after_hint.start)

    def begin(self) -> None:
        """From now on watch the folder of the settings; nothing where that is watched already, or there is none."""
        wanted = self._session.app.settings.lead_folder
        if wanted == (str(self._folder.path) if self._folder else ""):
            return
        self.stop()
        self._folder = self._open(Path(wanted)) if wanted else None
        self._set(State(self.state.fresh))
        if self._folder is not None:
            self._progress = _Polite(self._session.workspace.database, self._session.turns)
            self._poll.start()
            self.look()

    def stop(self) -> None:
        """Look no more; a look that is under way ends by itself, and nobody waits for it."""
        for timer in (self._poll, self._soon, self._after_hint):
            timer.stop()
        self._progress.stop.set()
        self.watch.stop()
        running, self._running, self._folder = self._running, None, None
        if running is not None:
            running.finished.disconnect(self._ended)
            running.failed.disconnect(self._failed)

    def look(self) -> None:
        """Look into the folder as soon as may be."""
        folder = self._folder
        if folder is None:
            return
        if self._running is not None:
            self._again = True
            if time.monotonic() - self._since > _HANGING_SECONDS:
                sentence = self.tr("The folder does not answer: {path}")
                self._set_sentence(sentence.format(path=paint.isolate_ltr(str(folder.path))))
            return
        self._again = False
        self._since = time.monotonic()
        session, wish, today, progress = self._session, self._wish(), self._session.today(), self._progress

        def work() -> Report:
            from crm_desktop.services import leads  # not for the first picture

            return leads.look(session.workspace, folder, wish, today, progress)

        self._running = Detached(work, session.workspace.close)
        self._running.finished.connect(self._ended)
        self._running.failed.connect(self._failed)
        self._running.start()

    def seen(self) -> None:
        """What came was looked at."""
        if self.state.fresh:
            self._set(State([], self.state.troubles, self.state.sentence))

    def _open(self, path: Path) -> LeadFolder:
        from crm_desktop.services.lead_folder import LeadFolder

        return (self._make_folder or LeadFolder)(path)

    def _wish(self) -> Wish:
        from crm_desktop.services.leads import Wish

        settings = self._session.app.settings
        source = settings.lead_source or self.tr("Web form")
        return Wish(source, self.tr("Answer the request"), settings.lead_move)

    def _ended(self, report: Report) -> None:
        self._running = None
        assert self._folder is not None
        self.watch.show([str(self._folder.path)])
        self._set(State([*self.state.fresh, *report.taken], report.troubles))
        if report.taken:
            self._session.said.emit(self._told(report.taken), True)
            self._session.changed.emit()
        self._go_on(report.waits)

    def _failed(self, error: Exception) -> None:
        self._running = None
        if isinstance(error, UserError):
            if error.code not in _PASSING:
                self._set_sentence(messages.sentence(error))
        elif not isinstance(error, Cancelled):
            self._session.report(error)
        self._go_on(False)

    def _go_on(self, soon: bool) -> None:
        if self._again:
            self._after_hint.start()
        elif soon:
            self._soon.start()

    def _told(self, taken: list[Taken]) -> str:
        names = list(dict.fromkeys(each.name for each in taken))
        shown = listed(paint.isolate(name) for name in names[:_NAMES_SAID]) + ("…" if names[_NAMES_SAID:] else "")
        one = self.tr("One request came in: {names}")
        many = self.tr("%Ln requests came in: {names}", "", len(taken))
        return (one if len(taken) == 1 else many).format(names=shown)

    def _set_sentence(self, sentence: str) -> None:
        if sentence != self.state.sentence:
            self._set(State(self.state.fresh, self.state.troubles, sentence))

    def _set(self, state: State) -> None:
        self.state = state
        self.changed.emit()


class _Polite(Progress):
    """Lets the window write first between two files."""

    def __init__(self, database: Database, turns: Turns) -> None:
        self.stop = threading.Event()
        self._database = database
        self._turns = turns

    def check(self) -> None:
        if self.stop.is_set():
            raise Cancelled
        if not self._database.in_transaction():
            self._turns.give_way(self.stop)
