"""Looking at a file that is to be imported: what would happen, and which new rows look like somebody who is here.

Both go on off the window's thread, and are told as they grow. A dry run holds the database, so that it ends at once
where it is no longer wanted.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.services import import_alike
from crm_desktop.services.import_alike import Look
from crm_desktop.services.import_files import import_source
from crm_desktop.services.importing import Outcome
from crm_desktop.ui.dialogs.import_run import ImportFile
from crm_desktop.ui.job import Job
from crm_desktop.ui.session import Session

_PAUSE_MS = 300  # after a change: another may follow
_TELL_MS = 300


class ImportLook(QObject):
    """Looks at one file at a time.

    Signals: `progressed(done, total)`; `grown()`, more is known of the file; `ended(error or None)`.
    """

    progressed = Signal(int, int)
    grown = Signal()
    ended = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._file: ImportFile | None = None
        self._on_match = ""
        self._outcome = Outcome()
        self._found: list[tuple[int, list[Look]]] = []
        self._job: Job | None = None
        self._is_quiet = False
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._begin)
        self._telling = QTimer(self, singleShot=True, interval=_TELL_MS)
        self._telling.timeout.connect(self._tell)

    def begin(self, file: ImportFile, on_match: str, *, quiet: bool = False) -> None:
        """Look at a file soon; a `quiet` look is told when it is done, so that the rows shown do not move."""
        self.stop()
        self._file, self._on_match, self._is_quiet = file, on_match, quiet
        self._timer.start()

    def stop(self) -> None:
        """Look no longer; let go of the database."""
        self._timer.stop()
        self._telling.stop()
        self._file = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self) -> None:
        file = self._file
        if file is None or not file.is_importable():
            return
        source, workspace, on_match = file.snapshot(), self._session.workspace, self._on_match
        decisions = dict(file.decisions)
        outcome, found = self._outcome, self._found = Outcome(), []

        def look(progress: Progress) -> UserError | None:
            try:
                import_source(
                    workspace, source, on_match=on_match, dry_run=True, decisions=decisions, outcome=outcome,
                    progress=progress,
                )  # fmt: skip
            except UserError as error:
                return error
            if on_match != "create":
                for row, looks in import_alike.looks(workspace, outcome.rows, progress):
                    found.append((row.line, looks))
            return None

        job = self._job = self._session.jobs.run(look)
        job.progressed.connect(lambda done, total: self._progressed(job, done, total))
        job.finished.connect(lambda error: self._finished(job, error))
        job.failed.connect(self._session.report)
        self.progressed.emit(0, 0)

    def _progressed(self, job: Job, done: int, total: int) -> None:
        if job is not self._job:
            return
        self.progressed.emit(done, total)
        if self._outcome.rows and not self._is_quiet and not self._telling.isActive():
            if self._file is not None and self._file.outcome is not self._outcome:
                self._tell()  # the first rows at once
            self._telling.start()

    def _tell(self) -> None:
        if self._file is not None:
            self._take()
            self.grown.emit()

    def _take(self) -> None:
        assert self._file is not None
        self._file.outcome = self._outcome
        self._file.looks = dict(self._found[:])

    def _finished(self, job: Job, error: UserError | None) -> None:
        if job is not self._job or self._file is None:
            return
        self._job = None
        self._telling.stop()
        if error is None:
            self._take()
            self._file.is_looked_at = True
        self.ended.emit(error)
