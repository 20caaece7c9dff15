"""Files on their way in: what is known of each, and importing them one after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.mapping import Mapping
from crm_desktop.services.import_files import Options, Source, import_source
from crm_desktop.services.importing import Outcome
from crm_desktop.ui.job import Job
from crm_desktop.ui.session import Session


class State(Enum):
    """How far a file is."""

    READING = auto()
    READY = auto()
    FAILED = auto()
    IMPORTING = auto()
    DONE = auto()


@dataclass(slots=True, eq=False)
class ImportFile:
    """A file that was chosen. `outcome` is what an import would do, or, once DONE, did; `saved` the rejected rows."""

    path: Path
    options: Options = field(default_factory=Options)
    state: State = State.READING
    source: Source | None = None
    error: UserError | None = None
    outcome: Outcome | None = None
    saved: Path | None = None

    def snapshot(self) -> Source:
        """The source as it is mapped now, for a worker to read while the mapping may be changed on."""
        assert self.source is not None
        mapping = self.source.mapping
        if mapping is None:
            return self.source
        return replace(self.source, mapping=Mapping(mapping.headers, list(mapping.targets)))

    def is_importable(self) -> bool:
        """Whether it is recognised, and something of it goes somewhere."""
        if self.state is not State.READY or self.source is None:
            return False
        return self.source.mapping is None or any(self.source.mapping.targets)


class ImportRun(QObject):
    """Imports files one after another, each one batch, and says so in the foot; it outlives the dialog.

    Signals: `progressed(done, total)` of the file under way; `moved_on()` when a file began or ended; `ended()`.
    """

    progressed = Signal(int, int)
    moved_on = Signal()
    ended = Signal()

    def __init__(self, session: Session, files: Sequence[ImportFile], on_match: str) -> None:
        super().__init__(session)
        self._session = session
        self._on_match = on_match
        self._waiting = list(files)
        self._file: ImportFile | None = None
        self._job: Job | None = None

    def start(self) -> None:
        """Begin with the first file."""
        self._next()

    def cancel(self) -> None:
        """Take back the file under way and leave those after it; those before it stay imported."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def file(self) -> ImportFile | None:
        """The file under way."""
        return self._file

    def _next(self) -> None:
        self._job = None
        if not self._waiting:
            self._file = None
            self.moved_on.emit()
            self.ended.emit()
            self.deleteLater()
            return
        file = self._file = self._waiting.pop(0)
        file.state = State.IMPORTING
        source, workspace, on_match = file.snapshot(), self._session.workspace, self._on_match
        self._job = self._session.run(
            self.tr("Importing {file}").format(file=file.path.name),
            lambda progress: import_source(workspace, source, on_match=on_match, progress=progress),
        )
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._finished)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self.moved_on.emit()

    def _finished(self, result: tuple[Outcome, Path | None]) -> None:
        assert self._file is not None
        self._file.outcome, self._file.saved = result
        self._file.state = State.DONE
        self._session.said.emit(self.told(self._file), self._file.outcome.batch is not None)
        self._session.changed.emit()
        self._next()

    def _failed(self, error: Exception) -> None:
        assert self._file is not None
        self._file.state = State.FAILED
        if isinstance(error, UserError):
            self._file.error = error
        self._next()

    def _cancelled(self) -> None:
        assert self._file is not None
        self._file.state = State.READY
        self._next()

    def told(self, file: ImportFile) -> str:
        """What importing a file did, in a sentence."""
        outcome = file.outcome or Outcome()
        more: list[str] = []
        if outcome.created:
            text = self.tr("Imported one contact from {file}")
            if outcome.created > 1:
                text = self.tr("Imported %Ln contacts from {file}", "", outcome.created)
            if outcome.updated:
                more.append(self.tr("%Ln updated", "", outcome.updated))
        elif outcome.updated:
            text = self.tr("Updated one contact from {file}")
            if outcome.updated > 1:
                text = self.tr("Updated %Ln contacts from {file}", "", outcome.updated)
        else:
            text = self.tr("Nothing new in {file}")
        if outcome.rejected:
            more.append(self.tr("%Ln rejected", "", len(outcome.rejected)))
        return " · ".join([text.format(file=file.path.name), *more])
