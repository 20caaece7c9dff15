"""Once a week the program looks by itself whether the workspace is whole, when all is calm."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

from crm_desktop.services import checking
from crm_desktop.ui.session import Session

_AFTER = 150_000  # milliseconds, when the start and what follows it are over


def begin(session: Session, after: int = _AFTER) -> None:
    """Look in some time, on a thread that nobody waits for."""
    QTimer.singleShot(after, session, partial(_look, session))


def _look(session: Session) -> None:
    call = session.detach(partial(checking.look, session.workspace))
    call.finished.connect(partial(_tell, session))


def _tell(session: Session, problems: list[object]) -> None:
    if problems:
        words = "The workspace is not as it should be; the settings, Safety, tell more and repair it."
        session.said.emit(QCoreApplication.translate("WeeklyLook", words), False)
