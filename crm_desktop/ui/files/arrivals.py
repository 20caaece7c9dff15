"""Files that came into the window: e-mails are recorded, calendars and lists imported, all others attached to the
contact.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import correspondence
from crm_desktop.services.activity_import import import_calendar
from crm_desktop.services.before_import import NO_BACKUP, BeforeImport
from crm_desktop.services.correspondence import Outcome, Read
from crm_desktop.services.importing import Outcome as ImportOutcome
from crm_desktop.ui.dialogs.import_dialog import ImportDialog
from crm_desktop.ui.drop import sort_files
from crm_desktop.ui.files.calendar_dialog import CalendarDialog
from crm_desktop.ui.files.letters_dialog import LettersDialog
from crm_desktop.ui.files.shelf import Shelf
from crm_desktop.ui.safety.without_backup import WithoutBackupDialog
from crm_desktop.ui.session import Session


class Arrivals(QObject):
    """Takes files in for one session; dialogs appear over `window`."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._shelf = Shelf(session, window)

    def take(self, paths: Sequence[Path], contact: Uid | None = None) -> None:
        """Files that were dropped, onto a contact or onto the window."""
        found = sort_files(paths)
        if found.letters:
            self.take_letters(found.letters, contact)
        self._take_calendars(found.calendars)
        if contact is not None and found.others:
            self._shelf.attach(contact, found.others)
        lists = found.lists if contact is not None else [*found.lists, *found.others]
        if lists:
            self.import_files(lists)

    def import_files(self, paths: Sequence[Path] = ()) -> None:
        """Asks which lists of contacts and calendars to take in, those given among them, and how."""
        self._take_calendars(ImportDialog.ask(self._window, self._session, paths))

    def _take_calendars(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._take_calendar(path)

    def _take_calendar(self, path: Path) -> None:
        workspace = self._session.workspace
        job = self._session.run(
            self.tr("Reading {file}").format(file=path.name),
            lambda progress: import_calendar(workspace, path, dry_run=True, progress=progress)[0],
        )
        job.finished.connect(lambda outcome: self._look_at_calendar(path, outcome))

    def _look_at_calendar(self, path: Path, would: ImportOutcome) -> None:
        self._session.said.emit("", False)
        if CalendarDialog.ask(self._window, path, would):
            self._import_calendar(path, BeforeImport(self._session.workspace))

    def _import_calendar(self, path: Path, before: BeforeImport) -> None:
        workspace = self._session.workspace
        job = self._session.run(
            self.tr("Importing {file}").format(file=path.name),
            lambda progress: import_calendar(workspace, path, progress=progress, before=before),
        )
        job.finished.connect(lambda result: self._calendar_taken(*result))
        job.failed.connect(lambda error: self._calendar_failed(path, error))

    def _calendar_failed(self, path: Path, error: Exception) -> None:
        if isinstance(error, UserError) and error.code in NO_BACKUP and WithoutBackupDialog.ask(error):
            self._import_calendar(path, BeforeImport(self._session.workspace, wanted=False))

    def _calendar_taken(self, outcome: ImportOutcome, rejected: Path | None) -> None:
        count = outcome.created + outcome.updated
        told = [self.tr("Imported one activity") if count == 1 else self.tr("Imported %Ln activities", "", count)]
        if rejected is not None:
            left = self.tr("%Ln left out; they are in {file}", "", len(outcome.rejected))
            told.append(left.format(file=rejected))
        self._session.said.emit(" · ".join(told), outcome.batch is not None)
        self._session.changed.emit()

    def choose_letters(self) -> None:
        """Asks for e-mails in files."""
        pattern = self.tr("E-mails") + " (*.eml *.msg *.EML *.MSG)"
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Record e-mails"), "", pattern)
        if paths:
            self.take_letters([Path(path) for path in paths])

    def take_letters(self, paths: Sequence[Path], contact: Uid | None = None) -> None:
        """Records e-mails; asks first where an address is nobody's, or a file cannot be read."""
        job = self._session.run(self.tr("Reading e-mails"), lambda progress: self._read(paths, contact, progress))
        job.finished.connect(lambda found: self._look(found, paths, contact))

    def _read(self, paths: Sequence[Path], contact: Uid | None, progress: Progress) -> Read:
        own = self._session.app.settings.own_addresses
        return correspondence.read(self._session.workspace, paths, own, contact, progress)

    def _look(self, found: Read, paths: Sequence[Path], contact: Uid | None) -> None:
        self._session.said.emit("", False)
        if not found.strangers() and not found.refused:
            self._run(lambda progress: correspondence.take(self._session.workspace, found, (), progress))
            return
        decided = LettersDialog.ask(self._window, self._session, found)
        if decided is None:
            return
        if decided.own:
            settings = self._session.app.settings
            settings.own_addresses = list(dict.fromkeys([*settings.own_addresses, *decided.own]))
            try:
                self._session.app.save_settings()
            except UserError as error:
                self._session.report(error)

        def work(progress: Progress) -> Outcome:
            latest = self._read(paths, contact, progress) if decided.own else found  # the direction may be another now
            return correspondence.take(self._session.workspace, latest, decided.newcomers, progress)

        self._run(work)

    def _run(self, work: Callable[[Progress], Outcome]) -> None:
        job = self._session.run(self.tr("Recording e-mails"), work)
        job.finished.connect(self._taken)

    def _taken(self, outcome: Outcome) -> None:
        self._session.said.emit(self.told(outcome), outcome.batch is not None)
        self._session.changed.emit()

    def told(self, outcome: Outcome) -> str:
        """What came and what not, and why, in a line."""
        told = []
        if outcome.taken:
            one = self.tr("Recorded one e-mail")
            told.append(one if outcome.taken == 1 else self.tr("Recorded %Ln e-mails", "", outcome.taken))
        if outcome.created:
            one = self.tr("one new contact")
            told.append(one if outcome.created == 1 else self.tr("%Ln new contacts", "", outcome.created))
        if outcome.known:
            told.append(self.tr("%Ln here already", "", outcome.known))
        if outcome.nobodys:
            told.append(self.tr("%Ln of nobody in your contacts", "", outcome.nobodys))
        if outcome.refused:
            told.append(self.tr("%Ln could not be read", "", len(outcome.refused)))
        return " · ".join(told) or self.tr("There was no e-mail")


def arrivals(session: Session, window: QWidget) -> Arrivals:
    """What takes files into a window, made once for each."""
    return window.findChild(Arrivals) or Arrivals(session, window)
