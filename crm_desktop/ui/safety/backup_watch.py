"""Makes the backup of the day while the window is open, and copies backups to their second place, on a thread of its
own: nobody waits for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.detached import Detached
from crm_desktop.ui.session import Session

OLD = timedelta(days=7)
"""Without a backup for so long it is said."""
_FIRST_MS = 60_000  # after the start, which is busy enough
_AGAIN_MS = 60 * 60_000
_ENDING = 2.0  # seconds that closing the window waits for a backup to be taken back


class BackupWatch(QObject):
    """Looks a minute after `begin`, then each hour, whether one is due.

    Signal: `changed()`; `problem` is the sentence of what was in its way the last time, `age` that of the latest
    backup, where that is `OLD` though one was tried.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._running: Detached | None = None
        self._unwanted = threading.Event()
        self.problem = ""
        self.age: timedelta | None = None
        self._first = QTimer(self, interval=_FIRST_MS, singleShot=True)
        self._again = QTimer(self, interval=_AGAIN_MS)
        for timer in (self._first, self._again):
            timer.timeout.connect(self.look)
        session.backed_up.connect(self._made)

    def begin(self) -> None:
        """Watch from now on."""
        self._first.start()
        self._again.start()

    def stop(self) -> None:
        """End, with a backup that is under way."""
        self._first.stop()
        self._again.stop()
        self._unwanted.set()
        if self._running is not None:
            self._running.wait(_ENDING)

    def is_busy(self) -> bool:
        """Whether it is looking, or making one."""
        return self._running is not None

    def look(self) -> None:
        """Make a backup if one is due, and copy what its second place lacks."""
        session, progress = self._session, _Until(self._unwanted)

        def work() -> UserError | None:
            from crm_desktop.services import backups  # not for the first picture

            if backups.is_due(session.workspace, datetime.now(UTC)):
                backups.make(session.workspace, "daily", progress)
            return _copy(session.workspace, progress)

        self._run(work)

    def copy(self) -> None:
        """Copy what the second place lacks."""
        session, progress = self._session, _Until(self._unwanted)
        self._run(lambda: _copy(session.workspace, progress))

    def _run(self, work: Callable[[], UserError | None]) -> None:
        if self._running is not None or self._unwanted.is_set():
            return
        self._running = Detached(work, self._session.workspace.close)
        self._running.finished.connect(self._ended)
        self._running.failed.connect(self._failed)
        self._running.start()

    def _made(self) -> None:
        self._set("", None)
        self.copy()

    def _ended(self, news: UserError | None) -> None:
        self._running = None
        self._set("", None)
        if news is not None:
            self._session.report(news)

    def _failed(self, error: Exception) -> None:
        self._running = None
        if isinstance(error, UserError):
            self._set(messages.sentence(error), self._age())
        elif not isinstance(error, Cancelled):
            self._session.report(error)

    def _age(self) -> timedelta | None:
        from crm_desktop.services import backups

        now = datetime.now(UTC)
        last = backups.latest(self._session.workspace.folder, now)
        return now - last.made if last is not None and now - last.made >= OLD else None

    def _set(self, problem: str, age: timedelta | None) -> None:
        if (problem, age) != (self.problem, self.age):
            self.problem, self.age = problem, age
            self.changed.emit()


def _copy(workspace: Workspace, progress: Progress) -> UserError | None:
    """Copy what the second place lacks; what was in the way, if that is news."""
    from crm_desktop.services import second_place

    try:
        second_place.copy(workspace, progress)
    except UserError as error:
        return error if second_place.is_news(workspace, error) else None
    return None


class _Until(Progress):
    def __init__(self, unwanted: threading.Event) -> None:
        self._unwanted = unwanted

    def check(self) -> None:
        if self._unwanted.is_set():
            raise Cancelled
