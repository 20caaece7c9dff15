"""A restore, once it was done: the window that is made anew says so, and Undo takes it back while it is the latest."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.services import restoring
from crm_desktop.services.restoring import LastRestore, Restored
from crm_desktop.ui import paint
from crm_desktop.ui.session import Session


def note(session: Session, done: Restored, told: str) -> None:
    """It was done; `told` says of which backup. The window is to be made anew."""
    if done.before is not None:
        session.app.restored = LastRestore(told, done.before, restoring.latest_batch(session.workspace))
    session.restored.emit()


def tell(session: Session) -> None:
    """Say it in the foot."""
    last = session.app.restored
    if last is not None and last.is_latest(session.workspace):
        words = QCoreApplication.translate("Restored", "Restored: {backup}")
        session.said.emit(words.format(backup=paint.isolate(last.told)), True)


def take_back(session: Session) -> bool:
    """Put back what was there before, if nothing was done since; whether that is so."""
    last, workspace = session.app.restored, session.workspace
    if last is None or not last.is_latest(workspace):
        return False
    told = QCoreApplication.translate("Restored", "what was there before")
    job = session.run(
        QCoreApplication.translate("Restored", "Restoring"),
        lambda progress: restoring.restore(
            workspace, last.before, restoring.key_for(last.before, workspace.database.key), progress
        ),
    )
    job.finished.connect(lambda done: note(session, done, told))
    return True
