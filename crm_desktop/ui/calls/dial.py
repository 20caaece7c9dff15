"""Dialling a number."""

from __future__ import annotations

from crm_desktop.domain.uid import Uid
from crm_desktop.ui import links
from crm_desktop.ui.session import Session


def dial(session: Session, number: str, contact: Uid, name: str) -> None:
    """Dial a number of a contact, and time the call, whatever program took it."""
    links.open_or_say(session, links.tel_url(number))
    session.calls.start(contact, name)
