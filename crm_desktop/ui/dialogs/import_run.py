"""Files on their way in: what is known of each, importing them one after another, and taking that back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.interchange.mapping import Mapping
from crm_desktop.services import history, mappings
from crm_desktop.services.before_import import NO_BACKUP, BeforeImport
from crm_desktop.services.import_alike import Look, joined
from crm_desktop.services.import_files import Options, Source, import_source
from crm_desktop.services.importing import Decision, Outcome, Row
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.job import Job
from crm_desktop.ui.safety.without_backup import WithoutBackupDialog
from crm_desktop.ui.session import Session


class State(Enum):
    """How far a file is."""

    READING = auto()
    READY = auto()
    FAILED = auto()
    IMPORTING = auto()
    DONE = auto()


class Columns(Enum):
    """Who says where the columns go: the program, the user the last time, the user here; or a mapping of a name."""

    GUESSED = auto()
    REMEMBERED = auto()
    CHOSEN = auto()


@dataclass(slots=True, eq=False)
class ImportFile:
    """A file that was chosen. `outcome` is what an import would do, or, once DONE, did; `saved` the rejected rows.

    `columns` is who says where they go, or the name of a mapping that does; `is_remembered`: there is a last time.
    `is_looked_at`: the outcome is that of the whole file. By line: `looks`, whom new rows look like; the `decisions` on
    rows; `joined`, what changes of those who are the same.
    """

    path: Path
    options: Options = field(default_factory=Options)
    state: State = State.READING
    source: Source | None = None
    error: UserError | None = None
    outcome: Outcome | None = None
    saved: Path | None = None
    columns: Columns | str = Columns.GUESSED
    is_remembered: bool = False
    is_looked_at: bool = False
    looks: dict[int, list[Look]] = field(default_factory=dict)
    decisions: dict[int, Decision] = field(default_factory=dict)
    joined: dict[int, list[tuple[str, str, str]]] = field(default_factory=dict)

    def snapshot(self) -> Source:
        """The source as it is mapped now, for a worker to read while the mapping may be changed on."""
        assert self.source is not None
        mapping = self.source.mapping
        return self.source if mapping is None else replace(self.source, mapping=mapping.copy())

    def take_source(self, source: Source, last: Mapping | None) -> None:
        """The file was read. What was chosen for its columns stands where they are the same; else they go where they
        did the `last` time.
        """
        before = self.source.mapping if self.source else None
        self.is_remembered = last is not None
        if before is not None and source.mapping is not None and before.headers == source.mapping.headers:
            source.mapping = before
        elif last is not None:
            source.mapping, self.columns = last, Columns.REMEMBERED
        else:
            self.columns = Columns.GUESSED
        self.source, self.error, self.state = source, None, State.READY

    def decide(self, workspace: Workspace, rows: Sequence[Row], what: str, uid: Uid | None, on_match: str) -> None:
        """Somebody decided on rows, as `Decision` has it; without a `uid` they are the same as whom they look like
        most. "" takes decisions back.
        """
        for row in rows:
            self.decisions.pop(row.line, None)
            self.joined.pop(row.line, None)
            looks = self.looks.get(row.line)
            same = uid or (looks[0].uid if looks else None)
            if what == "same" and same is not None:
                self.decisions[row.line] = Decision("same", row.told, same)
                if row.contact is not None:
                    self.joined[row.line] = joined(workspace, same, row.contact, on_match)
            elif what == "new":
                self.decisions[row.line] = Decision("new", row.told)
            elif what == "skip":
                self.decisions[row.line] = Decision("skip", row.told)

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
        self._before = BeforeImport(session.workspace)

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
        self._import(self._waiting.pop(0))

    def _import(self, file: ImportFile) -> None:
        self._file = file
        file.state = State.IMPORTING
        source, workspace, on_match = file.snapshot(), self._session.workspace, self._on_match
        decisions, before = dict(file.decisions), self._before

        def work(progress: Progress) -> tuple[Outcome, Path | None]:
            if source.sheet is not None and source.mapping is not None:
                mappings.remember(workspace, source.sheet, source.mapping)
            return import_source(
                workspace, source, on_match=on_match, decisions=decisions, progress=progress, before=before
            )

        self._job = self._session.run(self.tr("Importing {file}").format(file=file.path.name), work)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._finished)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)
        self.moved_on.emit()

    def _finished(self, result: tuple[Outcome, Path | None]) -> None:
        assert self._file is not None
        self._file.outcome, self._file.saved = result
        self._file.state = State.DONE
        self._session.said.emit(told(self._file), self._file.outcome.batch is not None)
        self._session.changed.emit()
        self._next()

    def _failed(self, error: Exception) -> None:
        assert self._file is not None
        if isinstance(error, UserError) and error.code in NO_BACKUP and WithoutBackupDialog.ask(error):
            self._before = BeforeImport(self._session.workspace, wanted=False)
            self._import(self._file)
            return
        self._file.state = State.FAILED
        if isinstance(error, UserError):
            self._file.error = error
        self._next()

    def _cancelled(self) -> None:
        assert self._file is not None
        self._file.state = State.READY
        self._next()


class TakeBack(QObject):
    """Takes back what files brought, the latest first, and says so in the foot; it outlives the dialog.

    Signal: `ended(bool)`, whether it was done.
    """

    ended = Signal(bool)

    def __init__(self, session: Session, files: Sequence[ImportFile]) -> None:
        super().__init__(session)
        self._session = session
        self._batches = [file.outcome.batch for file in files if file.outcome and file.outcome.batch is not None]

    def start(self) -> None:
        """Begin; nothing is left half undone of any file."""
        workspace, batches = self._session.workspace, self._batches
        job = self._session.run(self.tr("Undoing"), lambda progress: history.undo_batches(workspace, batches, progress))
        job.finished.connect(self._finished)
        for signal in (job.failed, job.cancelled):
            signal.connect(lambda *_: self._end(False))

    def _finished(self, done: list[history.Undone]) -> None:
        for each in done:
            self._session.say_undone(each)
        self._end(True)

    def _end(self, done: bool) -> None:
        self._session.changed.emit()
        self.ended.emit(done)
        self.deleteLater()


def told(file: ImportFile) -> str:
    """What importing a file did, in a sentence."""
    outcome = file.outcome or Outcome()
    more: list[str] = []
    if outcome.created:
        text = _tr("Imported one contact from {file}")
        if outcome.created > 1:
            text = _tr("Imported %Ln contacts from {file}", outcome.created)
        if outcome.updated:
            more.append(_tr("%Ln changed", outcome.updated))
    elif outcome.updated:
        text = _tr("Changed one contact from {file}")
        if outcome.updated > 1:
            text = _tr("Changed %Ln contacts from {file}", outcome.updated)
    else:
        text = _tr("Nothing new in {file}")
    if outcome.skipped:
        more.append(_tr("%Ln left out", outcome.skipped))
    if outcome.rejected:
        more.append(_tr("%Ln rejected", len(outcome.rejected)))
    return " · ".join([text.format(file=file.path.name), *more])


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ImportRun", text, "", count)
