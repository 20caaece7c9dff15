"""What was missed of series, left out or done at once, from whichever list they stand in."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import series
from crm_desktop.store import occurrences
from crm_desktop.ui import paint
from crm_desktop.ui.followups.writing import write
from crm_desktop.ui.session import Session


def missed(session: Session, uids: Collection[Uid]) -> dict[Uid, list[str]]:
    """What was missed of these series."""
    return occurrences.missed(session.workspace.database, uids, session.today().isoformat())


def skip_missed(session: Session, uids: Collection[Uid]) -> None:
    """Leave out all that was missed of these series; said in the foot, with Undo."""
    workspace, today = session.workspace, session.today().isoformat()
    _write(session, uids, _tr("Skipping what was missed"), lambda _, late: series.skip_missed(workspace, late, today))


def complete_missed(session: Session, uids: Collection[Uid]) -> None:
    """Mark all that was missed of these series as done; said in the foot, with Undo."""
    workspace, today = session.workspace, session.today().isoformat()
    _write(
        session,
        uids,
        _tr("Completing what was missed"),
        lambda progress, late: series.complete_missed(workspace, late, today, progress),
    )


def _write(
    session: Session,
    uids: Collection[Uid],
    doing: str,
    function: Callable[[Progress, list[Uid]], BatchInfo | None],
) -> None:
    late = missed(session, uids)
    if late:
        write(session, sum(map(len, late.values())), doing, lambda progress: function(progress, list(late)))
    else:
        session.said.emit(_tr("Nothing was missed of what repeats."), False)


def complete_text(count: int) -> str:
    """What completing them is called in a menu."""
    return _tr("The missed ones are done ({count})").format(count=paint.number(count))


def skip_text(count: int) -> str:
    """What skipping them is called in a menu."""
    return _tr("Skip the missed ones ({count})").format(count=paint.number(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("FollowUps", text)
