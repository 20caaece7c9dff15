"""Whose follow-ups a person wants to see first."""

from __future__ import annotations

from crm_desktop.store import follow_ups
from crm_desktop.ui.session import Session


def usual_owner(session: Session) -> str | None:
    """The user, where anything is theirs; else None: everyone's."""
    author = session.app.settings.author
    return author if follow_ups.has_open(session.workspace.database, author) else None
