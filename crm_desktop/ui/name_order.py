"""Names are listed in the order of the language that is spoken."""

from __future__ import annotations

from crm_desktop.domain.collation import Order
from crm_desktop.services import sorting
from crm_desktop.ui.session import Session
from crm_desktop.ui.translation import spoken_in


def begin(session: Session) -> None:
    """Sort anew where another language, or another order, was chosen meanwhile; nothing waits for it."""
    workspace, order = session.workspace, _wanted(session, session.app.settings.language)

    def show() -> None:
        if not session.jobs.stopped:
            session.changed.emit()

    if not sorting.is_sorted(workspace, order):
        session.detach(lambda: sorting.sort(workspace, order)).finished.connect(show)


def sort(session: Session, language: str) -> None:
    """The same at once, for a language (BCP 47)."""
    sorting.sort(session.workspace, _wanted(session, language))


def _wanted(session: Session, language: str) -> Order:
    return Order(spoken_in(language), session.app.settings.without_article)
