"""Writing contacts to a file: which ones, in which format, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QSize, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.services.exporting import export_query, export_uids
from crm_desktop.services.finding import parse_query
from crm_desktop.store import queries, search
from crm_desktop.ui import paint, theme
from crm_desktop.ui.dialogs import targets
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.chip import ChipChoice
from crm_desktop.ui.widgets.label import Label


class Format(NamedTuple):
    """A choice of format: its words, what it is good for, and what the service calls it."""

    title: Any
    hint: Any
    suffix: str
    name: str
    layout: str = "full"


FORMATS = {
    "csv": Format(
        QT_TRANSLATE_NOOP("Formats", "CSV"),
        QT_TRANSLATE_NOOP("Formats", "A table with every field. Imported again, it gives the same contacts."),
        ".csv",
        "csv",
    ),
    "google": Format(
        QT_TRANSLATE_NOOP("Formats", "CSV for Google"),
        QT_TRANSLATE_NOOP("Formats", "A table as Google Contacts imports it."),
        ".csv",
        "csv",
        "google",
    ),
    "outlook": Format(
        QT_TRANSLATE_NOOP("Formats", "CSV for Outlook"),
        QT_TRANSLATE_NOOP("Formats", "A table as Outlook imports it."),
        ".csv",
        "csv",
        "outlook",
    ),
    "vcard-3.0": Format(
        QT_TRANSLATE_NOOP("Formats", "vCard 3.0"),
        QT_TRANSLATE_NOOP("Formats", "Cards with photos, for phones and nearly every address book."),
        ".vcf",
        "vcard-3.0",
    ),
    "vcard-4.0": Format(
        QT_TRANSLATE_NOOP("Formats", "vCard 4.0"),
        QT_TRANSLATE_NOOP("Formats", "Cards in the newest version, for programs that know it."),
        ".vcf",
        "vcard-4.0",
    ),
    "vcard-2.1": Format(
        QT_TRANSLATE_NOOP("Formats", "vCard 2.1"),
        QT_TRANSLATE_NOOP("Formats", "Cards for old phones and car radios."),
        ".vcf",
        "vcard-2.1",
    ),
    "json": Format(
        QT_TRANSLATE_NOOP("Formats", "JSON"),
        QT_TRANSLATE_NOOP("Formats", "Every field, for scripts and other programs."),
        ".json",
        "json",
    ),
}  # fmt: skip


class ExportDialog(Dialog):
    """Asks which contacts and which format; the file itself is chosen in the system's own dialog."""

    def __init__(self, parent: QWidget | None, session: Session, query_text: str, selected: Sequence[Uid]) -> None:
        super().__init__(parent, self.tr("Export contacts"), QSize(520, 340))
        self.setMinimumSize(440, 340)
        self._session = session
        self._query = query_text
        self._selected = list(selected)
        self.what = self._make_what()
        self.format = ChipChoice(self.tr("Format"), [(key, _tr(f.title)) for key, f in FORMATS.items()], current="csv")
        self._hint = Label("", Type.SECOND, Ink.SECOND, wrap=True)
        for heading, choice in ((self.tr("Which contacts"), self.what), (self.tr("Format"), self.format)):
            self.body.addWidget(Label(heading, Type.STRONG))
            self.body.addWidget(choice)
            self.body.addSpacing(theme.STEP)
        self.body.addWidget(self._hint)
        self.body.addStretch()
        self.format.chosen.connect(self._show_hint)
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
        self._hint.setText(_tr(self._chosen().hint))

    def _choose_file(self) -> None:
        suffix = self._chosen().suffix
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        usual = str(Path(folder) / f"{self.tr('contacts')}{suffix}")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export contacts"), usual, f"*{suffix}")
        if name:
            path = Path(name)
            self.export_to(path if path.suffix else path.with_suffix(suffix))

    def export_to(self, path: Path) -> None:
        """Begin to write the file, and close."""
        workspace, chosen = self._session.workspace, self._chosen()
        uids = self._selected if self.what.current() == "selected" else None
        text = self._query if self.what.current() == "found" else ""

        def write(progress: Progress) -> tuple[int, Counter[str]]:
            left_out: Counter[str] = Counter()
            export: Callable[..., int]
            if uids is not None:
                export = partial(export_uids, uids=uids)
            else:
                export = partial(export_query, query=parse_query(workspace.database, text))
            name, layout = chosen.name, chosen.layout
            count = export(workspace, path, format_name=name, layout=layout, left_out=left_out, progress=progress)
            return count, left_out

        _Export(self._session, path).start(write)
        self.accept()


class _Export(QObject):
    """A file being written, with the dialog closed."""

    def __init__(self, session: Session, path: Path) -> None:
        super().__init__(session)
        self._session = session
        self._path = path

    def start(self, write: Callable[[Progress], tuple[int, Counter[str]]]) -> None:
        job = self._session.run(self.tr("Exporting to {file}").format(file=self._path.name), write)
        job.finished.connect(self._written)
        for signal in (job.finished, job.failed, job.cancelled):
            signal.connect(self.deleteLater)

    def _written(self, result: tuple[int, Counter[str]]) -> None:
        count, left_out = result
        text = self.tr("Exported one contact to {file}")
        if count != 1:
            text = self.tr("Exported %Ln contacts to {file}", "", count)
        text = text.format(file=self._path)
        if left_out:
            what = ", ".join(f"{targets.field(name)} ({paint.number(n)})" for name, n in left_out.most_common())
            text += " · " + self.tr("no place there for: {what}").format(what=what)
        self._session.said.emit(text, False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Formats", text)
