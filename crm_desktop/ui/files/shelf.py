"""What can be done with files: attach, open, save, remove. Nothing is ever run."""

from __future__ import annotations

import atexit
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.file_names import harmless_name
from crm_desktop.domain.uid import Uid
from crm_desktop.services import files
from crm_desktop.services.files import File
from crm_desktop.ui.session import Session


class Shelf(QObject):
    """The files of one session; dialogs appear over `window`."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def choose(self, owner: Uid, kind: str = "contact") -> None:
        """Asks for files to attach."""
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Attach files"))
        if paths:
            self.attach(owner, [Path(path) for path in paths], kind)

    def attach(self, owner: Uid, paths: Sequence[Path], kind: str = "contact") -> None:
        """Attaches files to a contact or an activity; said in the foot, with Undo."""
        workspace = self._session.workspace
        job = self._session.run(
            self.tr("Attaching files"), lambda progress: files.attach(workspace, owner, paths, kind, progress)
        )
        job.finished.connect(self._attached)

    def _attached(self, added: files.Added) -> None:
        told = [messages.label(added.batch)] if added.batch is not None else []
        told += [messages.sentence(error) for _, error in added.refused[:1]]
        if len(added.refused) > 1:
            told.append(self.tr("%Ln more could not be read", "", len(added.refused) - 1))
        self._session.said.emit(" · ".join(told) or self.tr("Attached already"), added.batch is not None)
        self._session.changed.emit()

    def open(self, file: File) -> None:
        """Has the system open a copy that can only be read; what may run is offered to be saved."""
        if not files.may_open(self._session.workspace, file):
            self._session.said.emit(
                self.tr("{name} may be a program and is not opened; it can be saved.").format(name=file.name), False
            )
            return
        self._with_content(file, lambda: files.copy_into(self._session.workspace, file, copies()), self._opened)

    def _opened(self, copy: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self._session.said.emit(self.tr("Nothing on this computer opens {link}").format(link=copy.name), False)

    def save(self, file: File) -> None:
        """Asks where to, and writes the file there."""
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as"), harmless_name(file.name))
        if path:
            self.save_to(file, Path(path))

    def save_to(self, file: File, path: Path) -> None:
        """Writes the file to a path."""

        def saved(_: object) -> None:
            self._session.said.emit(self.tr("Saved {path}").format(path=path.name), False)

        self._with_content(file, lambda: files.save_as(self._session.workspace, file, path), saved)

    def remove(self, file: File) -> None:
        """Takes the file away; said in the foot, with Undo."""
        self._session.write(lambda: files.remove(self._session.workspace, [file]))

    def drag(self, file: File) -> bool:
        """Lets the file be dropped elsewhere, if it is here; it is not waited for."""
        try:
            if not files.is_here(self._session.workspace, file):
                raise UserError("attachment-away", name=file.name)
            data = self.carried(file)
        except UserError as error:
            self._session.report(error)
            return False
        drag = QDrag(self._window)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
        return True

    def carried(self, file: File) -> QMimeData:
        """What a drag of the file carries: a copy of it. Raises UserError as `files.copy_into` does."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(files.copy_into(self._session.workspace, file, copies())))])
        return data

    def may_open(self, file: File) -> bool:
        """Whether the system may open it."""
        return files.may_open(self._session.workspace, file)

    def _with_content(self, file: File, work: Callable[[], object], done: Callable[[Any], object]) -> None:
        """Does what may have to fetch the content first, off the window's thread."""
        job = self._session.jobs.run(lambda progress: work())
        job.failed.connect(self._session.report)
        job.finished.connect(done)


@cache
def copies() -> Path:
    """The folder of the copies that are opened, which goes when the program ends."""
    folder = Path(tempfile.mkdtemp(prefix="crm-desktop-"))
    atexit.register(files.clear, folder)
    return folder


def size_text(size: int) -> str:
    """How large a file is, as people read it: "1.2 MB"."""
    return QLocale().formattedDataSize(
        size, 1 if size >= 1 << 20 else 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def about(file: File, *, opens: bool) -> str:
    """The tooltip of a file."""
    if opens:
        hint = QCoreApplication.translate("Files", "Opens a copy that can only be read")
    else:
        hint = QCoreApplication.translate("Files", "May be a program: it can be saved, and is not opened")
    return f"{file.name} · {size_text(file.size)}\n{hint}"
