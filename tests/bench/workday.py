"""How long the window is blocked by the views of the day, with a follow-up open for each contact."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QSize

from crm_desktop.app import App
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import activities, agenda
from crm_desktop.settings import Settings
from crm_desktop.store.narrowing import Only
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui import screens
from crm_desktop.ui.application import make_application
from crm_desktop.ui.followups.view import FollowUpsView
from crm_desktop.ui.session import Session
from crm_desktop.ui.today.view import TodayView

_OWNERS = ("bench", "Ana", "Jonas", "Leila", "Geeta")
_TYPES = ("call", "call", "meeting", "todo", "email", "visit")
_DAYS = 200
_RUNS = 7
_SIZE = QSize(1152, 774)


def fill(workspace: Workspace) -> int:
    """Plan something with everybody, before and after today; returns how many that are."""
    dice, today = random.Random(11), date.today()
    uids = [uid_text(uid) for (uid,) in workspace.database.rows("SELECT uid FROM contact")]
    with workspace.journal.batch("demo") as batch:
        for number, uid in enumerate(uids):
            day = (today + timedelta(days=dice.randrange(-_DAYS, _DAYS))).isoformat()
            activity = Activity(
                type=dice.choice(_TYPES),
                summary=f"About order {number}",
                due=f"{day}T{8 + dice.randrange(10):02}:{15 * dice.randrange(4):02}" if dice.random() < 0.5 else day,
                priority=dice.choice((None, None, 1, 5)),
                owner=dice.choice(_OWNERS),
                contacts=[uid],
            )
            activities.write(batch, activity)
    return len(uids)


def measure(workspace: Workspace) -> str:
    """What is read and painted at once, on the thread of the window; the median of some runs, the most at the end."""
    count = fill(workspace)
    qt = make_application("light", "en")
    session = Session(App(workspace, Settings(author="bench"), workspace.folder / "settings.toml", None))
    today, follow_ups = TodayView(session), FollowUpsView(session)
    calls = Only(types=("call",))
    steps: dict[str, Callable[[], object]] = {
        "Today": lambda: (today.reload(), today.grab()),
        "Follow-ups": lambda: (follow_ups.reload(), follow_ups.grab()),
        "calls only": lambda: agenda.agenda(
            workspace.database, date.today(), None, agenda.SHOWN, calls, agenda.MOST_COUNTED
        ),
        "the rail's count": follow_ups.overdue_count,
    }
    for view in (today, follow_ups):
        screens.lay_out(view, _SIZE)
    follow_ups.filter.show_everyones()
    try:
        shown, most = [], 0.0
        for name, step in steps.items():
            times = sorted(_took(step) for _ in range(_RUNS))
            most = max(most, times[_RUNS // 2])
            shown.append(f"{name} {times[_RUNS // 2]:.0f} ms")
        return f"{count:,} follow-ups: {', '.join(shown)}; most {most:.0f} ms (at most 100 ms)"
    finally:
        session.jobs.stop()
        for view in (today, follow_ups):
            view.deleteLater()
        qt.processEvents()


def _took(step: Callable[[], object]) -> float:
    start = time.perf_counter()
    step()
    return (time.perf_counter() - start) * 1000
