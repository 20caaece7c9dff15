"""What a person may ask for: all that is held about them, and to be erased."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_desktop import field_words
from crm_desktop.domain.names import full_name
from crm_desktop.domain.translation import language
from crm_desktop.domain.uid import Uid
from crm_desktop.services.dossier import Words, suggested_name, write_dossier
from crm_desktop.services.erasing import Remains, erase, what_remains
from crm_desktop.store import queries
from crm_desktop.ui import words
from crm_desktop.ui.contact.erase_dialog import EraseDialog
from crm_desktop.ui.dialogs import targets
from crm_desktop.ui.session import Session


def write_all(window: QWidget, session: Session, uid: Uid) -> None:
    """Asks where to, and writes all that is held about a contact."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    usual = str(Path(folder) / suggested_name(session.workspace, uid))
    name, _ = QFileDialog.getSaveFileName(window, _tr("All that is held about this person"), usual, "*.zip")
    if name:
        path = Path(name)
        write_all_to(session, uid, path if path.suffix else path.with_suffix(".zip"))


def write_all_to(session: Session, uid: Uid, path: Path) -> None:
    """Writes all that is held about a contact."""
    workspace, said = session.workspace, _words()
    job = session.run(
        _tr("Writing {file}").format(file=path.name),
        lambda progress: write_dossier(workspace, uid, path, said, progress),
    )
    job.finished.connect(
        lambda written: session.said.emit(
            _tr("All that is held about this person is in {file}").format(file=written), False
        )
    )


def _words() -> Words:
    return Words(language(), targets.field, field_words.of_activity, words.of)


def erase_for_good(window: QWidget, session: Session, uid: Uid) -> None:
    """Tells what remains, asks for the name, and erases."""
    workspace = session.workspace
    name = full_name(queries.contact(workspace.database, uid))
    job = session.run(_tr("Looking for what remains"), lambda progress: what_remains(workspace, uid))
    job.finished.connect(partial(_ask, window, session, uid, name))


def _ask(window: QWidget, session: Session, uid: Uid, name: str, remains: Remains) -> None:
    session.said.emit("", False)
    typed = EraseDialog.ask(window, name, remains)
    if typed is None:
        return
    workspace = session.workspace
    job = session.run(_tr("Erasing"), lambda progress: erase(workspace, uid, typed))
    job.finished.connect(partial(_erased, session, uid))


def _erased(session: Session, uid: Uid, remains: Remains) -> None:
    recent = session.app.settings.recent
    recent[:] = [key for key in recent if key != f"contact:{uid.hex()}"]
    told = _tr("Erased for good")
    if not remains.is_compact:
        told = _tr("Erased; the file of the workspace is cleaned at the next erasing, as another program reads it now")
    session.said.emit(told, False)
    session.changed.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("OnRequest", text)
