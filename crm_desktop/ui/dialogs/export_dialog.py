"""Writing contacts to a file: which ones, in which format and columns, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.interchange.layout_rows import Layout
from crm_desktop.services import sorting
from crm_desktop.services.custom_fields import custom_fields
from crm_desktop.services.exporting import chosen_columns, export_query, export_uids
from crm_desktop.services.finding import parse_query
from crm_desktop.services.readable import DEFAULT_COLUMNS
from crm_desktop.store import queries, search
from crm_desktop.ui import paint, theme
from crm_desktop.ui.dialogs import export_formats, targets
from crm_desktop.ui.dialogs.columns_dialog import LayoutDialog
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.export_formats import FORMATS, Format
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.chip import ChipChoice
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.label import Label

_ALL = ""  # every column


class ExportDialog(Dialog):
    """Asks which contacts, which format and which columns; the file itself is chosen in the system's own dialog."""

    def __init__(self, parent: QWidget | None, session: Session, query_text: str, selected: Sequence[Uid]) -> None:
        super().__init__(parent, self.tr("Export contacts"), QSize(560, 440))
        self.setMinimumSize(440, 400)
        self._session = session
        self._query = query_text
        self._selected = list(selected)
        self.what = self._make_what()
        options: list[tuple[str, str] | tuple[str, str, Tone]]
        options = [(key, export_formats.title(key)) for key in FORMATS]
        self.format = ChipChoice(self.tr("Format"), options, current="csv")
        self.columns = _ColumnsChoice(session)
        self._hint = Label("", Type.SECOND, Ink.SECOND, wrap=True)
        for heading, choice in ((self.tr("Which contacts"), self.what), (self.tr("Format"), self.format)):
            self.body.addWidget(Label(heading, Type.STRONG))
            self.body.addWidget(choice)
            self.body.addSpacing(theme.STEP)
        self.body.addWidget(self.columns)
        self.body.addWidget(self._hint)
        self.body.addStretch()
        self.format.chosen.connect(self._show_hint)
        self.columns.layouts.currentIndexChanged.connect(self._show_hint)
        self._show_hint()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        export = PrimaryButton(self.tr("Export…"), shortcut="Return")
        export.clicked.connect(self._choose_file)
        self.add_button(cancel)
        self.add_button(export)
        export.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, query_text: str, selected: Sequence[Uid]) -> None:
        """Ask, and write on while the window is used."""
        dialog = cls(parent, session, query_text, selected)
        dialog.exec()
        dialog.deleteLater()

    def _make_what(self) -> ChipChoice:
        database = self._session.workspace.database
        options: list[tuple[str, str] | tuple[str, str, Tone]] = []
        if self._selected:
            options.append(("selected", self._count(self.tr("Selected"), len(self._selected))))
        if self._query:
            found = search.count(database, parse_query(database, self._query))
            options.append(("found", self._count(self.tr("Found by the search"), found)))
        options.append(("all", self._count(self.tr("All"), queries.count_contacts(database))))
        # One row is always selected; several were selected on purpose.
        current = "selected" if len(self._selected) > 1 else "found" if self._query else "all"
        return ChipChoice(self.tr("Which contacts"), options, current=current)

    def _count(self, words: str, count: int) -> str:
        return f"{words} · {paint.number(count)}"

    def _chosen(self) -> Format:
        return FORMATS[self.format.current() or "csv"]

    def _show_hint(self) -> None:
        self.columns.setVisible(self._chosen().has_columns)
        some = self._chosen().has_columns and self.columns.paths()
        words = (
            self.tr("A table of just these columns.") if some else export_formats.hint(self.format.current() or "csv")
        )
        self._hint.setText(words)

    def _choose_file(self) -> None:
        suffix = self._chosen().suffix
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        named = self.tr("activities") if suffix == ".ics" else self.tr("contacts")
        usual = str(Path(folder) / f"{named}{suffix}")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export contacts"), usual, f"*{suffix}")
        if name:
            path = Path(name)
            self.export_to(path if path.suffix else path.with_suffix(suffix))

    def export_to(self, path: Path) -> None:
        """Begin to write the file, and close."""
        workspace, chosen = self._session.workspace, self._chosen()
        uids = self._selected if self.what.current() == "selected" else None
        text = self._query if self.what.current() == "found" else ""
        try:
            layout = self.columns.layout_of_table() if chosen.has_columns else chosen.layout
        except UserError as error:  # the settings may be edited by hand
            self.show_problem(error)
            return

        def write(progress: Progress) -> tuple[int, Counter[str]]:
            left_out: Counter[str] = Counter()
            export: Callable[..., int]
            if uids is not None:
                export = partial(export_uids, uids=uids)
            else:
                export = partial(export_query, query=parse_query(workspace.database, text))
            count = export(
                workspace, path, format_name=chosen.name, layout=layout, left_out=left_out, progress=progress
            )
            return count, left_out

        _Export(self._session, path, chosen).start(write)
        self.accept()


class _ColumnsChoice(QWidget):
    """All columns, or some that were chosen before or are chosen now."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._unnamed: list[str] = []  # chosen for this time only
        self.layouts = Choice(self.tr("Columns"))
        self.edit = Button(self.tr("Choose…"))
        self.in_words = CheckBox(self.tr("Headings in words"))
        self.in_words.setChecked(True)
        self.in_words.setToolTip(self.tr("Without, an import knows each column again"))
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self.layouts, 1)
        row.addWidget(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(Label(self.tr("Columns"), Type.STRONG))
        column.addLayout(row)
        column.addWidget(self.in_words)
        self.layouts.currentIndexChanged.connect(lambda _: self.in_words.setVisible(bool(self.paths())))
        self.edit.clicked.connect(self._choose)
        self._fill(_ALL)

    def paths(self) -> list[str]:
        """The columns that are chosen; none: all."""
        name = self.layouts.currentData()
        return self._unnamed if name is None else self._saved().get(name, [])

    def layout_of_table(self) -> Layout:
        """What the service is to write."""
        paths = self.paths()
        if not paths:
            return "full"
        found = chosen_columns(paths)
        if not self.in_words.isChecked():
            return found
        return replace(found, headings=tuple(targets.in_words(str(target)) for target in found.targets))

    def _saved(self) -> dict[str, list[str]]:
        return self._session.app.settings.export_layouts

    def _fill(self, current: str | None) -> None:
        self.layouts.clear()
        self.layouts.addItem(self.tr("All"), _ALL)
        for name in sorting.in_order(self._session.workspace, self._saved()):
            self.layouts.addItem(name, name)
        if self._unnamed:
            self.layouts.addItem(self.tr("Chosen now"), None)
        self.layouts.setCurrentIndex(
            self.layouts.findData(current) if current is not None else self.layouts.count() - 1
        )
        self.in_words.setVisible(bool(self.paths()))

    def _choose(self) -> None:
        name = self.layouts.currentData() or ""
        usual = [path for path in DEFAULT_COLUMNS if path != "uid"]
        custom = [field.name for field in custom_fields(self._session.workspace.database)]
        found = LayoutDialog.ask(self.window(), name, self.paths() or usual, custom)
        if found is not None:
            self.keep(*found)

    def keep(self, name: str, paths: list[str]) -> None:
        """Use these columns, and remember them under the name if there is one."""
        if not name:
            self._unnamed = paths
            self._fill(None)
            return
        self._saved()[name] = paths
        try:
            self._session.app.save_settings()
        except UserError as error:
            self._session.report(error)
        self._fill(name)


class _Export(QObject):
    """A file being written, with the dialog closed."""

    def __init__(self, session: Session, path: Path, chosen: Format) -> None:
        super().__init__(session)
        self._session = session
        self._path = path
        self._is_calendar = chosen.suffix == ".ics"

    def start(self, write: Callable[[Progress], tuple[int, Counter[str]]]) -> None:
        job = self._session.run(self.tr("Exporting to {file}").format(file=self._path.name), write)
        job.finished.connect(self._written)
        for signal in (job.finished, job.failed, job.cancelled):
            signal.connect(self.deleteLater)

    def _written(self, result: tuple[int, Counter[str]]) -> None:
        count, left_out = result
        text = self._told(count)
        text = text.format(file=self._path)
        if left_out:
            what = listed(f"{targets.field(name)} ({paint.number(n)})" for name, n in left_out.most_common())
            text += " · " + self.tr("no place there for: {what}").format(what=what)
        self._session.said.emit(text, False)

    def _told(self, count: int) -> str:
        if self._is_calendar:
            one = self.tr("Exported one activity to {file}")
            return one if count == 1 else self.tr("Exported %Ln activities to {file}", "", count)
        one = self.tr("Exported one contact to {file}")
        return one if count == 1 else self.tr("Exported %Ln contacts to {file}", "", count)
