"""Where the columns of a file go: as recognised, as last time, or as it was kept under a name."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.mapping import guess_mapping
from crm_desktop.services import mappings
from crm_desktop.ui.bulk.ask import ask_line
from crm_desktop.ui.dialogs.import_run import Columns, ImportFile
from crm_desktop.ui.session import Session


class ImportMappings(QObject):
    """Does to the mapping of a file what is wanted. Signals: `remapped()`, columns go elsewhere now; `kept()`, the
    names have changed; `failed(UserError)`.
    """

    remapped = Signal()
    kept = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._window = parent

    def names(self) -> list[str]:
        """The names under which mappings are kept."""
        return mappings.names(self._session.workspace)

    def use(self, file: ImportFile | None, wanted: Columns | str) -> None:
        """Let the columns go where the program, the last time or a mapping of that name says."""
        if file is None or file.source is None or file.source.sheet is None or wanted == file.columns:
            return
        source, workspace = file.source, self._session.workspace
        assert source.sheet is not None
        try:
            if isinstance(wanted, str):
                source.mapping = mappings.load(workspace, wanted, source.sheet)
            elif wanted is Columns.REMEMBERED and (last := mappings.remembered(workspace, source.sheet)):
                source.mapping = last
            else:
                source.mapping = guess_mapping(source.sheet)
        except UserError as error:
            self.failed.emit(error)
            return
        file.columns = wanted
        self.remapped.emit()

    def ask_name(self, file: ImportFile | None) -> None:
        """Ask for a name, and keep under it where the columns go."""
        if file is None:
            return
        before = file.columns if isinstance(file.columns, str) else ""
        title, done = self.tr("Keep where columns go"), self.tr("Keep it")
        if name := ask_line(self._window, title, self.tr("Name"), done, before, self.names()):
            self.keep(file, name)

    def keep(self, file: ImportFile, name: str) -> None:
        """Keep under a name where the columns of a file go."""
        if file.source is None or file.source.mapping is None:
            return
        try:
            mappings.keep(self._session.workspace, name, file.source.mapping)
        except UserError as error:
            self.failed.emit(error)
            return
        file.columns = name
        self.kept.emit()

    def delete(self, files: list[ImportFile], name: str) -> None:
        """Keep the mapping of that name no longer; columns that go where it said go on doing so."""
        mappings.delete(self._session.workspace, name)
        for file in files:
            if file.columns == name:
                file.columns = Columns.CHOSEN
        self.kept.emit()
