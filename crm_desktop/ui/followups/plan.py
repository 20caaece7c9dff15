"""Planning the next step with whoever goes cold, by one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from crm_desktop.services import cadence
from crm_desktop.store.follow_ups import GoingCold
from crm_desktop.ui import paint, when
from crm_desktop.ui.session import Session


def plan_next(session: Session, cold: Sequence[GoingCold]) -> None:
    """Plan a call with each of these on the next day of work; said in the foot, with Undo."""
    workspace, today = session.workspace, session.today()
    day = when.due_text(cadence.next_working_day(today, workspace.weekend).isoformat(), today)
    if len(cold) == 1:
        said = _tr("Planned a call with {name}: {day}").format(name=paint.isolate(cold[0].name), day=day)
    else:
        said = _tr("Planned %Ln calls: {day}", len(cold)).format(day=day)
    session.write(lambda: cadence.plan_next(workspace, [each.uid for each in cold], today), said)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("FollowUps", text, None, count)
