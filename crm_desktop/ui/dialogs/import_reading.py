"""Finding out what a file is that is to be imported, off the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.mapping import Mapping
from crm_desktop.services import mappings
from crm_desktop.services.import_files import Options, Source, open_source
from crm_desktop.ui.dialogs.import_run import ImportFile, State
from crm_desktop.ui.session import Session


class ImportReading(QObject):
    """Reads one file after the other. Signals: `ended(file)`, which is ready or failed then, `failed(exception)`."""

    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def read(self, file: ImportFile) -> None:
        """Begin (anew), as the file's options say."""
        file.state, file.outcome, file.is_looked_at = State.READING, None, False
        path, options, workspace = file.path, file.options, self._session.workspace

        def read(progress: Progress) -> tuple[ImportFile, Options, Source | UserError, Mapping | None]:
            try:
                source = open_source(path, options)
            except UserError as error:
                return file, options, error, None
            last = mappings.remembered(workspace, source.sheet) if source.sheet else None
            return file, options, source, last

        job = self._session.jobs.run(read)
        job.finished.connect(lambda found: self._have_read(*found))
        job.failed.connect(self.failed)

    def _have_read(self, file: ImportFile, options: Options, result: Source | UserError, last: Mapping | None) -> None:
        if file.options is not options:
            return  # changed meanwhile, and being read anew
        if isinstance(result, UserError):
            file.error, file.state = result, State.FAILED
        else:
            file.take_source(result, last)
        self.ended.emit(file)
