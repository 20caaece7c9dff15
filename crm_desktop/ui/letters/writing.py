"""Letters and e-mails being written: off the window's thread, with progress and cancel, and recorded when done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.template import Template
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.interchange.files import free_path
from crm_desktop.services import letters
from crm_desktop.services.letters import Circumstances, Letter
from crm_desktop.ui import paint
from crm_desktop.ui.letters import setting
from crm_desktop.ui.letters.pages import LetterOnPaper
from crm_desktop.ui.printing import paper
from crm_desktop.ui.printing.output import Output
from crm_desktop.ui.printing.paper import Documents
from crm_desktop.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Post:
    """What a template becomes for these contacts, to be written one way or another; `record` it as sent, if so."""

    def __init__(
        self,
        session: Session,
        template: Template,
        uids: Sequence[Uid],
        circumstances: Circumstances,
        *,
        record: bool,
        title: str,
    ) -> None:
        self.title = title
        self._session = session
        self._template = template
        self._uids = uids
        self._circumstances = circumstances
        self._record = record
        self._written: list[Letter] = []

    def made(self, progress: Progress | None = None) -> list[Letter]:
        """All of them."""
        return list(letters.letters(
            self._session.workspace, self._template, self._uids, self._circumstances, progress
        ))  # fmt: skip

    def print_out(self, printer: QPrinter) -> None:
        """Print them one after the other."""
        Output(self._session, self._done).print_out(self._document, printer)

    def save(self, path: Path) -> None:
        """Write one PDF of all."""
        Output(self._session, self._done).save(self._document, path)

    def save_each(self, folder: Path) -> None:
        """Write a PDF for each into a folder."""

        def write(progress: Progress) -> None:
            self._written = self.made(progress)
            files: list[Path] = []
            try:
                for number, each in enumerate(self._written, 1):
                    progress.advance(number, len(self._written))
                    files.append(free_path(folder, f"{number:03} {each.name}.pdf"))
                    paper.save_pdf(LetterOnPaper(each.subject or self.title, each.body), files[-1])
            except BaseException:
                _take_away(files)
                raise

        self._start(folder, write)

    def save_drafts(self, folder: Path, sender: tuple[str, str]) -> None:
        """Write an e-mail for each into a folder, as drafts."""
        refused: list[Letter] = []

        def write(progress: Progress) -> None:
            self._written, unusable = letters.save_drafts(folder, self.made(progress), sender, progress)
            refused.extend(unusable)

        self._start(folder, write, lambda: _refused_words(refused))

    def _start(self, folder: Path, write: Callable[[Progress], None], more: Callable[[], str] = str) -> None:
        def work(progress: Progress) -> tuple[BatchInfo | None, str]:
            write(progress)
            batch, words = self._done()
            return batch, " · ".join(filter(None, (words, more())))

        name = paint.isolate_ltr(folder.name)
        Output(self._session).start(_tr("Writing into {folder}").format(folder=name), work, "")

    def _document(self, progress: Progress) -> Documents:
        self._written = self.made(progress)
        parts = []
        for each in self._written:
            progress.check()
            parts.append(LetterOnPaper(each.subject or self.title, each.body))
        return Documents(self.title, parts)

    def _done(self) -> tuple[BatchInfo | None, str]:
        """On the worker: records what was written."""
        kind = self._template.kind
        words = setting.counted(kind, len(self._written))
        if self._record:
            batch = letters.record(self._session.workspace, self._written, kind)
            return batch, _tr("{what} recorded").format(what=words) if batch else ""
        return None, _tr("{what} written").format(what=words)


def _refused_words(refused: Sequence[Letter]) -> str:
    names = listed(paint.isolate(each.name) for each in refused)
    return _tr("not written, as no e-mail can go to the address: {names}").format(names=names) if refused else ""


def _take_away(files: Sequence[Path]) -> None:
    for file in files:
        with suppress(OSError):
            file.unlink()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Letters", text)
