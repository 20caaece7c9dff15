"""Bringing contacts from files: chosen, looked at, mapped, then imported, one batch a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid
from crm_desktop.interchange.recognising import FORMATS
from crm_desktop.services.activity_import import CALENDARS, is_calendar
from crm_desktop.services.custom_fields import custom_fields
from crm_desktop.services.import_files import rejected_name, save_rejected
from crm_desktop.services.importing import Row
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.import_chips import FileChips
from crm_desktop.ui.dialogs.import_look import ImportLook
from crm_desktop.ui.dialogs.import_mappings import ImportMappings
from crm_desktop.ui.dialogs.import_page import ImportPage
from crm_desktop.ui.dialogs.import_reading import ImportReading
from crm_desktop.ui.dialogs.import_run import ImportFile, ImportRun, State, TakeBack, told
from crm_desktop.ui.drop import FileDrops
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.progress_bar import ProgressBar

_MORE_SUFFIXES = (".tsv", ".tab", ".txt", *CALENDARS)


class ImportDialog(Dialog):
    """Files, one of which is looked at. Looking is a dry run, which a change begins anew and Import need not await.

    Once all are in, it tells what was done, shows those who came, and takes it back.
    """

    def __init__(self, parent: QWidget | None, session: Session, files: Sequence[Path] = ()) -> None:
        super().__init__(parent, self.tr("Import contacts"), QSize(1000, 780))
        self.setMinimumSize(560, 480)
        self._session = session
        self._files: list[ImportFile] = []
        self._shown: ImportFile | None = None
        self._run: ImportRun | None = None
        self._take_back: TakeBack | None = None
        self.calendars: list[Path] = []
        self._reading = ImportReading(session, self)
        self.page = ImportPage()
        self.look = ImportLook(session, self)
        self.mappings = ImportMappings(session, self)
        self.on_match = Choice(self.tr("When a contact is known already"))
        self.on_match.addItem(self.tr("Change it, and add what is new"), "update")
        self.on_match.addItem(self.tr("Fill its blanks only"), "fill")
        self.on_match.addItem(self.tr("Leave it as it is"), "skip")
        self.on_match.addItem(self.tr("Add it once more"), "create")
        self._lay_out()
        self._add_buttons()
        self._connect()
        self._choose.setFocus()
        self.add_files(files)
        self._show()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, files: Sequence[Path] = ()) -> list[Path]:
        """Import files; those given are looked at already. Gives the calendars among those that were chosen."""
        dialog = cls(parent, session, files)
        dialog.exec()
        dialog.deleteLater()
        return list(dict.fromkeys(dialog.calendars))

    def _lay_out(self) -> None:
        choose = self._choose = PrimaryButton(self.tr("Choose files…"))
        choose.clicked.connect(self._choose_files)
        self._empty = EmptyState(
            "import",
            self.tr("Drop files here"),
            self.tr(
                "Lists of contacts as CSV, vCard or a spreadsheet, from Google, Outlook, a phone or elsewhere; "
                "calendars, too."
            ),
            [choose],
        )
        self._chips = FileChips()
        self._matching = QWidget()
        matching = QHBoxLayout(self._matching)
        matching.setContentsMargins(0, 0, 0, 0)
        matching.setSpacing(2 * theme.STEP)
        matching.addWidget(Label(self.tr("Known contacts"), ink=Ink.THIRD))
        matching.addWidget(self.on_match)
        self.page.controls.add(self._matching)
        self._work = QWidget()
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 3 * theme.STEP, 0, 0)
        column.setSpacing(3 * theme.STEP)
        top = QVBoxLayout()
        top.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        top.addWidget(self._chips)
        column.addLayout(top)
        column.addWidget(self.page, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._work)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._stack)

    def _add_buttons(self) -> None:
        self._bar = ProgressBar(self.tr("Importing"))
        self._bar.setFixedWidth(160)
        self._more = Button(self.tr("More files…"))
        self._close = Button(self.tr("Cancel"))
        self.undo_button = Button(self.tr("Undo"))
        self.import_button = PrimaryButton(self.tr("Import"), shortcut="Ctrl+Return")
        self.show_button = PrimaryButton(self.tr("Show the imported"), shortcut="Ctrl+Return")
        self.add_to_foot(self._bar)
        for button in (self._more, self.undo_button, self._close, self.import_button, self.show_button):
            self.add_button(button)

    def _connect(self) -> None:
        page = self.page
        self._more.clicked.connect(self._choose_files)
        self._close.clicked.connect(self.cancel)
        self.undo_button.clicked.connect(self.take_back)
        self.import_button.clicked.connect(self.start)
        self.show_button.clicked.connect(self.show_imported)
        page.remapped.connect(self._remapped)
        page.reread_wanted.connect(self._reread)
        page.again_wanted.connect(lambda path: self.add_files([path]))
        controls, columns = page.controls, self.mappings
        controls.columns_wanted.connect(lambda wanted: columns.use(self._shown, wanted))
        controls.save_wanted.connect(lambda: columns.ask_name(self._shown))
        controls.delete_wanted.connect(lambda name: columns.delete(self._files, name))
        columns.remapped.connect(self._remapped)
        columns.kept.connect(self._show_page)
        columns.failed.connect(self.show_problem)
        page.preview.decided.connect(self._decide)
        page.preview.save_wanted.connect(self._choose_rejected_file)
        for table in (page.columns, page.preview.table):
            table.left.connect(self.reject)
        self._chips.chosen.connect(self._show_file)
        self._chips.removed.connect(self.remove_file)
        self.on_match.activated.connect(lambda _: self._look_again())
        self.look.progressed.connect(page.preview.show_progress)
        self.look.grown.connect(lambda: page.show_outcome(whole=False))
        self.look.ended.connect(self._have_looked)
        self._reading.ended.connect(self._have_read)
        self._reading.failed.connect(self._could_not_read)
        self._drops = FileDrops(self)
        self._drops.dropped.connect(self.add_files)

    # Files.

    def _choose_files(self) -> None:
        suffixes = " ".join(f"*{suffix}" for suffix in (*(s for f in FORMATS for s in f.suffixes), *_MORE_SUFFIXES))
        kinds = f"{self.tr('Lists of contacts, calendars')} ({suffixes});;{self.tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import contacts"), "", kinds)
        self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Look at these files, too; calendars are left to who asked."""
        if self._is_busy():
            return
        self.calendars += [path for path in paths if is_calendar(path)]
        known = {*self.calendars, *(file.path for file in self._files)}
        added = [ImportFile(path) for path in dict.fromkeys(paths) if path not in known]
        self._files += added
        for file in added:
            self._read_file(file)
        if added:
            self._show_file(added[0])
        elif self.calendars and not self._files:
            self.accept()

    def remove_file(self, file: ImportFile) -> None:
        """Import this one not."""
        self._files.remove(file)
        if self._shown is file:
            self.look.stop()
            self._shown = None
        if self._shown is None and self._files:
            self._show_file(self._files[0])
        else:
            self._show()

    def files(self) -> list[ImportFile]:
        """The files, in the order in which they will be imported."""
        return self._files

    def _is_busy(self) -> bool:
        return self._run is not None or self._take_back is not None

    def _show_file(self, file: ImportFile) -> None:
        self._shown = file
        self._look_again()
        self._show()
        first = self.page.columns if self.page.columns.isVisibleTo(self) else self.page.preview.table
        (first if first.isVisibleTo(self) else self._close).setFocus()

    # What is shown.

    def _show(self) -> None:
        """Everything as it stands."""
        self._stack.setCurrentWidget(self._work if self._files else self._empty)
        self._show_page()
        self.show_problem(self._shown.error if self._shown is not None else None)
        self._chips.show_files(self._files, self._shown, can_go=not self._is_busy())
        self._show_buttons()

    def _show_page(self) -> None:
        if self._shown is not None:
            fields = [field.name for field in custom_fields(self._session.workspace.database)]
            self.page.show_file(self._shown, self.mappings.names(), fields)

    def _show_buttons(self) -> None:
        busy = self._is_busy()
        ready = sum(file.is_importable() for file in self._files)
        done = [file for file in self._files if file.state is State.DONE]
        is_over = bool(done) and not ready and not busy
        self.import_button.set_text(self.tr("Import") if ready < 2 else self.tr("Import %Ln files", "", ready))
        self.import_button.setVisible(bool(self._files) and not is_over)
        self.import_button.setEnabled(ready > 0 and not busy)
        self.show_button.setVisible(is_over and bool(self._batches()))
        self.undo_button.setVisible(is_over and bool(self._batches()))
        self.set_accent(self.show_button if is_over else self.import_button)
        self._matching.setVisible(not is_over and self._shown is not None and self._shown.source is not None)
        self._matching.setEnabled(not busy)
        self._more.setVisible(bool(self._files) and not busy)
        self._bar.setVisible(busy)
        self._close.set_text(self.tr("Close") if is_over else self.tr("Cancel"))
        self._close.setEnabled(True)
        summary = told(done[0]) if len(done) == 1 else ""
        self.say(self.tr("You may close this window; the import goes on.") if self._run else summary)

    def _batches(self) -> list[int]:
        return [file.outcome.batch for file in self._files if file.outcome and file.outcome.batch is not None]

    # Reading, off the window's thread.

    def _read_file(self, file: ImportFile) -> None:
        self.look.stop()
        self._reading.read(file)

    def _reread(self) -> None:
        if self._shown is not None:
            self._shown.decisions.clear()  # what stood in a line may stand in another now
            self._shown.joined.clear()
            self._read_file(self._shown)
            self._show_page()

    def _have_read(self, file: ImportFile) -> None:
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

    # Looking.

    def _look_again(self, *, quiet: bool = False) -> None:
        """What will happen is to be found out anew, unless the file is in or on its way."""
        self.look.stop()
        self.page.preview.end_progress()
        file = self._shown
        if file is not None and file.state is State.READY and not self._is_busy():
            if not quiet:
                file.outcome = None
                file.looks = {}
            file.is_looked_at = False
            self.look.begin(file, self._on_match(), quiet=quiet)
        self._show_buttons()

    def _on_match(self) -> str:
        return str(self.on_match.currentData())

    def _have_looked(self, error: UserError | None) -> None:
        self.page.preview.end_progress()
        self.show_problem(error)
        self.page.show_outcome(whole=True)

    def _remapped(self) -> None:
        self._look_again()
        self._show_page()

    def _decide(self, rows: list[Row], what: str, uid: Uid | None) -> None:
        file = self._shown
        if file is None:
            return
        file.decide(self._session.workspace, rows, what, uid, self._on_match())
        if all(row.line in file.looks for row in rows):
            self.page.show_outcome(whole=file.is_looked_at)  # the numbers stay what they are
        else:
            self._look_again(quiet=True)
            self.page.show_outcome(whole=False)

    # Importing, and afterwards.

    def start(self) -> None:
        """Import the files that are ready."""
        files = [file for file in self._files if file.is_importable()]
        if not files or self._is_busy():
            return
        self.look.stop()
        self._run = ImportRun(self._session, files, self._on_match())
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
        self._show_file((unfinished or rejected or self._files)[0])
        if self.show_button.isVisibleTo(self):
            self.show_button.setFocus()

    def show_imported(self) -> None:
        """Show in the list those who came, and close."""
        if batches := self._batches():
            self._session.query_wanted.emit(f"imported:{','.join(map(str, batches))}")
        self.accept()

    def take_back(self) -> None:
        """Take back what all files brought; they can be imported again."""
        if self._is_busy() or not self._batches():
            return
        self._take_back = TakeBack(self._session, self._files)
        self._take_back.ended.connect(self._taken_back)
        self._take_back.start()
        self._bar.setRange(0, 0)
        self._show()

    def _taken_back(self, done: bool) -> None:
        self._take_back = None
        for file in self._files if done else ():
            if file.state is State.DONE:
                file.state, file.outcome, file.saved = State.READY, None, None
        assert self._shown is not None
        self._show_file(self._shown)

    def _choose_rejected_file(self) -> None:
        file = self._shown
        if file is None or file.source is None:
            return
        usual = str(file.path.with_name(rejected_name(file.source)))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the rejected rows"), usual)
        if name:
            self.save_rejected(Path(name))

    def save_rejected(self, path: Path) -> None:
        """Save the rows that cannot be read as a file that can be mended."""
        file = self._shown
        if file is None or file.source is None or file.outcome is None:
            return
        try:
            save_rejected(file.source, file.outcome.rejected[:], path)
        except UserError as error:
            self.show_problem(error)
            return
        self.say(self.tr("Saved the rejected rows to {file}").format(file=path.name))

    def cancel(self) -> None:
        """Cancel what is being imported; close where nothing is."""
        if self._run is None:
            self.reject()
        else:
            self._close.setEnabled(False)
            self._run.cancel()

    def done(self, result: int) -> None:
        """Let go of the database; what is being imported goes on."""
        self.look.stop()
        super().done(result)
