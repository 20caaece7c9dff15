"""Where pages go: a printer or a PDF, chosen in the system's own dialogs; written off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.progress import Progress
from crm_desktop.ui import paint
from crm_desktop.ui.printing import paper
from crm_desktop.ui.printing.paper import Document
from crm_desktop.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Make = Callable[[Progress], Document]
"""Makes what is to be printed, on the thread that prints it."""
Told = tuple[BatchInfo | None, str]
"""A batch that was made, and words for the foot."""


def choose_printer(parent: QWidget | None, title: str, layout: QPageLayout) -> QPrinter | None:
    """Ask for a printer; None where nothing is to be printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # asks the system for its printers

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageLayout(layout)
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    printer.setFullPage(True)  # whatever was chosen there
    return printer if accepted else None


def choose_pdf(parent: QWidget | None, title: str) -> Path | None:
    """Ask for a file to write; None where none is."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    usual = str(Path(folder) / f"{title.replace('/', '-')}.pdf")
    name, _ = QFileDialog.getSaveFileName(parent, _tr("Save as PDF"), usual, "PDF (*.pdf)")
    path = Path(name)
    return (path if path.suffix else path.with_suffix(".pdf")) if name else None


class Output(QObject):
    """Prints or saves, and says so in the foot.

    `after`, called when it is done on the thread that did it, may write: what it tells is said, too, and a batch that
    it made can be undone.
    """

    def __init__(self, session: Session, after: Callable[[], Told] | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._after = after

    def print_out(self, make: Make, printer: QPrinter) -> None:
        """Draw on a printer."""

        def write(progress: Progress) -> Told:
            paper.paint(make(progress), printer, progress)
            return self._after() if self._after else (None, "")

        self.start(_tr("Printing"), write, _tr("Sent to the printer"))

    def save(self, make: Make, path: Path) -> None:
        """Write a PDF."""

        def write(progress: Progress) -> Told:
            paper.save_pdf(make(progress), path, progress)
            return self._after() if self._after else (None, "")

        said = _tr("Saved {file}").format(file=paint.isolate_ltr(path.name))
        self.start(_tr("Saving {file}").format(file=path.name), write, said)

    def start(self, text: str, write: Callable[[Progress], Told], said: str) -> None:
        """Begin to write; `text` says what is being done, `said` what was."""
        job = self._session.run(text, write)
        job.finished.connect(lambda told: self._say(said, *told))
        for signal in (job.finished, job.failed, job.cancelled):
            signal.connect(self.deleteLater)

    def _say(self, said: str, batch: BatchInfo | None, more: str) -> None:
        self._session.said.emit(" · ".join(filter(None, (said, more))), batch is not None)
        if batch is not None:
            self._session.changed.emit()


class PrintMenu(QMenu):
    """On paper, or as PDF; `make` makes what is printed, `title` names it and the file."""

    def __init__(self, session: Session, title: str, make: Make, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._title = title
        self._make = make
        self.addAction(self.tr("&Print…"), self.print_out)
        self.addAction(self.tr("Save as P&DF…"), self.ask_for_file)

    def print_out(self) -> None:
        """Ask for a printer and print."""
        printer = choose_printer(self.parentWidget(), self._title, paper.page_layout())
        if printer is not None:
            Output(self._session).print_out(self._make, printer)

    def ask_for_file(self) -> None:
        """Ask for a file and write it."""
        path = choose_pdf(self.parentWidget(), self._title)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write a PDF."""
        Output(self._session).save(self._make, path)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
