"""Looking whether somebody else wrote to the workspace: the command line, a job's own connection, a round of sync."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from crm_desktop.domain.errors import UserError
from crm_desktop.services import standing
from crm_desktop.ui.session import Session

_AGAIN = 1000  # milliseconds between two looks, which are one question to SQLite while there is no news


class News(QObject):
    """Emits the session's `changed` where there is any, and `restored` where a backup was put back. Made before the
    views: what comes while they read is news.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._note()
        session.changed.connect(self._note)
        self._timer = QTimer(self, interval=_AGAIN)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """See whether there is news now."""
        try:
            news = self._is_any()
        except UserError as error:
            self._session.report(error)
            return
        if news and self._was_put_back():
            self._session.restored.emit()
        elif news:
            self._session.changed.emit()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _note(self) -> None:
        """What the views read now is no news any more."""
        self._version = self._data_version()
        self._latest = standing.latest(self._session.workspace.database)

    def _is_any(self) -> bool:
        version = self._data_version()
        if version == self._version:
            return False
        self._version = version
        return standing.latest(self._session.workspace.database) != self._latest

    def _was_put_back(self) -> bool:
        """Whether another program restored a backup: batches are only ever added."""
        return standing.latest(self._session.workspace.database)[0] < self._latest[0] and not self._session.jobs.busy()

    def _data_version(self) -> int:
        found = self._session.workspace.database.row("PRAGMA data_version")
        return int(found[0]) if found else 0
