"""Once a week, and after an end that was none of its own, the program looks by itself whether the workspace is whole,
when all is calm.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

from crm_desktop.services import checking
from crm_desktop.ui.session import Session

_AFTER = 150_000  # milliseconds, when the start and what follows it are over


def begin(session: Session, after: int = _AFTER, *, cut_off: bool = False) -> None:
    """Look in some time, on a thread that nobody waits for; in any case where the program was `cut_off`."""
    QTimer.singleShot(after, session, partial(_look, session, cut_off))


def _look(session: Session, cut_off: bool) -> None:
    call = session.detach(partial(checking.look, session.workspace, cut_off=cut_off))
    call.finished.connect(partial(_tell, session))


def _tell(session: Session, problems: list[object]) -> None:
    if problems:
        words = "The workspace is not as it should be; the settings, Safety, tell more and repair it."
        session.said.emit(QCoreApplication.translate("WeeklyLook", words), False)
