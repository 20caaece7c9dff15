"""Leaving out what was missed of series, from whichever list they stand in."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

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
    late = missed(session, uids)
    if not late:
        session.said.emit(_tr("Nothing was missed of what repeats."), False)
        return
    workspace, today = session.workspace, session.today().isoformat()
    count = sum(map(len, late.values()))
    doing = _tr("Skipping what was missed")
    write(session, count, doing, lambda _: series.skip_missed(workspace, list(late), today))


def skip_text(count: int) -> str:
    """What that is called in a menu."""
    return _tr("Skip the missed ones ({count})").format(count=paint.number(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("FollowUps", text)
