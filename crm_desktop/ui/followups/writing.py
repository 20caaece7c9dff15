"""Writing what is done to follow-ups: a few at once, many off the window's thread with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable

from crm_desktop import messages
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.progress import Progress
from crm_desktop.ui.session import Session

MANY = 50
"""So many are no longer written within the blink of an eye."""


def write(
    session: Session,
    count: int,
    doing: str,
    function: Callable[[Progress], BatchInfo | None],
    said: str = "",
    done: Callable[[], object] = lambda: None,
) -> None:
    """Call a service that writes `count` follow-ups; `doing` says in the foot what it is, `said` what was done.

    Where that is empty the batch tells. `done` is called once it is written, and not where it was not.
    """
    if count < MANY or session.jobs.busy():  # where something else is being written, it says so
        if session.write(lambda: function(Progress()), said) is not None:
            done()
        return

    def finished(batch: BatchInfo | None) -> None:
        if batch is not None:
            session.said.emit(said or messages.label(batch), True)
            done()
        session.changed.emit()

    session.run(doing, function).finished.connect(finished)
