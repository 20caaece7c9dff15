"""Bringing contacts from files: chosen, looked at, mapped, then imported, one batch a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.services.import_files import Options, Source, import_source, open_source
from crm_desktop.services.importing import Outcome
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.import_page import ImportPage
from crm_desktop.ui.dialogs.import_run import ImportFile, ImportRun, State
from crm_desktop.ui.drop import FileDrops
from crm_desktop.ui.job import Job
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.chip import Chip, ChipChoice
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import Label

_PAUSE_MS = 300
_MARKS: dict[State, tuple[Tone, str | None]] = {
    State.FAILED: (Tone.RED, "warning"),
    State.IMPORTING: (Tone.AMBER, None),
    State.DONE: (Tone.GREEN, "check"),
}
_SUFFIXES = "*.csv *.tsv *.tab *.txt *.vcf *.vcard *.json *.jsonl"


class ImportDialog(Dialog):
    """Files, one of which is looked at. Looking is a dry run, which a change begins anew and Import need not await."""

    def __init__(self, parent: QWidget | None, session: Session, files: Sequence[Path] = ()) -> None:
        super().__init__(parent, self.tr("Import contacts"), QSize(900, 720))
        self.setMinimumSize(560, 520)
        self._session = session
        self._files: list[ImportFile] = []
        self._shown: ImportFile | None = None
        self._look_job: Job | None = None
        self._number = 0  # of the latest look: what an earlier one still tells is not listened to
        self._run: ImportRun | None = None
        self.page = ImportPage()
        self.on_match = ChipChoice(
            self.tr("When a contact is known already"),
            [
                ("update", self.tr("Add what is new")),
                ("skip", self.tr("Leave it as it is")),
                ("create", self.tr("Add it once more")),
            ],
            current="update",
        )
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        self._add_buttons()
        self.page.remapped.connect(self._look_again)
        for table in (self.page.columns, self.page.preview.table):
            table.left.connect(self.reject)
        self.page.reread_wanted.connect(self._reread)
        self.on_match.chosen.connect(self._look_again)
        self._drops = FileDrops(self)
        self._drops.dropped.connect(self.add_files)
        self._choose.setFocus()
        self.add_files(files)
        self._show()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, files: Sequence[Path] = ()) -> None:
        """Import files; those given are looked at already."""
        dialog = cls(parent, session, files)
        dialog.exec()
        dialog.deleteLater()

    def _lay_out(self) -> None:
        choose = self._choose = PrimaryButton(self.tr("Choose files…"))
        choose.clicked.connect(self._choose_files)
        self._empty = EmptyState(
            "import",
            self.tr("Drop files here"),
            self.tr("Lists of contacts as CSV or vCard, from Google, Outlook, a phone or another program."),
            [choose],
        )
        self._chips = Flow()
        self._matching = QWidget()
        matching = QHBoxLayout(self._matching)
        matching.setContentsMargins(0, 0, 0, 0)
        matching.setSpacing(3 * theme.STEP)
        matching.addWidget(Label(self.tr("When a contact is known already"), ink=Ink.THIRD))
        matching.addWidget(self.on_match, 1)
        self._work = QWidget()
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, theme.MARGIN, 0, 0)
        column.setSpacing(3 * theme.STEP)
        top = QVBoxLayout()
        top.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        top.setSpacing(3 * theme.STEP)
        top.addWidget(self._chips)
        top.addWidget(self._matching)
        column.addLayout(top)
        column.addWidget(self.page, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._work)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._stack)

    def _add_buttons(self) -> None:
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("Importing"))
        self._more = Button(self.tr("More files…"))
        self._more.clicked.connect(self._choose_files)
        self._close = Button(self.tr("Cancel"))
        self._close.clicked.connect(self.cancel)
        self.import_button = PrimaryButton(self.tr("Import"), shortcut="Ctrl+Return")
        self.import_button.clicked.connect(self.start)
        self.add_to_foot(self._bar)
        for button in (self._more, self._close, self.import_button):
            self.add_button(button)

    def _choose_files(self) -> None:
        kinds = f"{self.tr('Lists of contacts')} ({_SUFFIXES});;{self.tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import contacts"), "", kinds)
        self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Look at these files, too."""
        if self._run is not None:
            return
        known = {file.path for file in self._files}
        added = [ImportFile(path) for path in dict.fromkeys(paths) if path not in known]
        self._files += added
        for file in added:
            self._read(file)
        if added:
            self._show_file(added[0])

    def files(self) -> list[ImportFile]:
        """The files, in the order in which they will be imported."""
        return self._files

    def _show_file(self, file: ImportFile) -> None:
        self._shown = file
        self._look_again()
        self._show()
        (self.page.columns if self.page.columns.isVisibleTo(self) else self._close).setFocus()

    def _show(self) -> None:
        """Everything as it stands."""
        self._stack.setCurrentWidget(self._work if self._files else self._empty)
        if self._shown is not None:
            self.page.show_file(self._shown)
            self.show_problem(self._shown.error)
        self._show_chips()
        self._show_buttons()

    def _show_chips(self) -> None:
        self._chips.clear()
        for file in self._files:
            tone, icon = _MARKS.get(file.state, (Tone.PLAIN, None))
            chip = Chip(file.path.name, tone, icon=icon, checkable=True)
            chip.setChecked(file is self._shown)
            chip.clicked.connect(lambda _=False, file=file: self._show_file(file))
            self._chips.add(chip)
        self._chips.setVisible(len(self._files) > 1)

    def _show_buttons(self) -> None:
        running = self._run is not None
        ready = sum(file.is_importable() for file in self._files)
        done = any(file.state is State.DONE for file in self._files)
        self.import_button.set_text(self.tr("Import") if ready < 2 else self.tr("Import %Ln files", "", ready))
        self.import_button.setVisible(bool(self._files) and not (done and not ready))
        self.import_button.setEnabled(ready > 0 and not running)
        self._matching.setEnabled(not running)
        self._matching.setVisible(ready > 0 or running)
        self._more.setVisible(bool(self._files) and not running)
        self._bar.setVisible(running)
        self._close.set_text(self.tr("Close") if done and not running else self.tr("Cancel"))
        self._close.setEnabled(True)
        self.say(self.tr("You may close this window; the import goes on.") if running else "")

    # Reading and looking, off the window's thread.

    def _reread(self) -> None:
        if self._shown is not None:
            self._read(self._shown)

    def _read(self, file: ImportFile) -> None:
        self._stop_looking()
        file.state = State.READING
        path, options = file.path, file.options

        def read(progress: Progress) -> tuple[ImportFile, Options, Source | UserError]:
            try:
                return file, options, open_source(path, options)
            except UserError as error:
                return file, options, error

        job = self._session.jobs.run(read)
        job.finished.connect(self._have_read)
        job.failed.connect(self._could_not_read)

    def _have_read(self, found: tuple[ImportFile, Options, Source | UserError]) -> None:
        file, options, result = found
        if file.options is not options:
            return  # changed meanwhile, and being read anew
        if isinstance(result, UserError):
            file.error, file.state = result, State.FAILED
        else:
            _keep_mapping(file.source, result)
            file.source, file.error, file.state = result, None, State.READY
        if file is self._shown:
            self._show_file(file)
        else:
            self._show()

    def _could_not_read(self, error: Exception) -> None:
        self._session.report(error)
        for file in self._files:
            if file.state is State.READING:
                file.state = State.FAILED
        self._show()

    def _look_again(self) -> None:
        """What will happen is to be found out anew, unless the file is in or on its way."""
        self._stop_looking()
        file = self._shown
        if file is not None and file.state is State.READY:
            file.outcome = None
            self._timer.start()
        self._show_buttons()

    def _stop_looking(self) -> None:
        """The dry run holds the database: let go of it."""
        self._timer.stop()
        self._number += 1
        if self._look_job is not None:
            self._look_job.cancel()
            self._look_job = None

    def _look(self) -> None:
        file = self._shown
        if file is None or not file.is_importable() or self._run is not None:
            return
        number, source, workspace = self._number, file.snapshot(), self._session.workspace
        on_match = self.on_match.current() or "update"

        def look(progress: Progress) -> tuple[int, Outcome | UserError]:
            try:
                outcome, _ = import_source(workspace, source, on_match=on_match, dry_run=True, progress=progress)
            except UserError as error:
                return number, error
            return number, outcome

        self.page.preview.show_progress(0, 0)
        self._look_job = self._session.jobs.run(look)
        self._look_job.progressed.connect(self._looking)
        self._look_job.finished.connect(self._have_looked)
        self._look_job.failed.connect(self._session.report)

    def _looking(self, done: int, total: int) -> None:
        if self._look_job is not None:
            self.page.preview.show_progress(done, total)

    def _have_looked(self, found: tuple[int, Outcome | UserError]) -> None:
        number, result = found
        if number != self._number or self._shown is None:
            return
        self._look_job = None
        if isinstance(result, UserError):
            self.show_problem(result)
            self.page.preview.show_nothing()
        else:
            self.show_problem(None)
            self._shown.outcome = result
            self.page.show_outcome(result)

    # Importing.

    def start(self) -> None:
        """Import the files that are ready."""
        files = [file for file in self._files if file.is_importable()]
        if not files or self._run is not None:
            return
        self._stop_looking()
        self._run = ImportRun(self._session, files, self.on_match.current() or "update")
        self._run.progressed.connect(self._progressed)
        self._run.moved_on.connect(self._moved_on)
        self._run.ended.connect(self._ended)
        self._run.start()

    def _progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _moved_on(self) -> None:
        self._bar.setRange(0, 0)
        if self._run is not None and (file := self._run.file()) is not None:
            self._shown = file
        self._show()

    def _ended(self) -> None:
        self._run = None
        unfinished = [file for file in self._files if file.state is not State.DONE]
        rejected = [file for file in self._files if file.outcome is not None and file.outcome.rejected]
        if not unfinished and not rejected:
            self.accept()
        else:
            self._show_file((unfinished or rejected)[0])

    def cancel(self) -> None:
        """Cancel what is being imported; close where nothing is."""
        if self._run is None:
            self.reject()
        else:
            self._close.setEnabled(False)
            self._run.cancel()

    def done(self, result: int) -> None:
        """Let go of the database; what is being imported goes on."""
        self._stop_looking()
        super().done(result)


def _keep_mapping(old: Source | None, new: Source) -> None:
    """What the user chose for the columns stands, where the columns are the same."""
    before, now = old.mapping if old else None, new.mapping
    if before is not None and now is not None and before.headers == now.headers:
        now.targets[:] = before.targets
