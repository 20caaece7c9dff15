"""The playbooks as the window reads them."""

from __future__ import annotations

from crm_desktop.domain.playbook import Playbook
from crm_desktop.services import playbooks
from crm_desktop.store import playbooks as stored
from crm_desktop.ui.session import Session


def read(session: Session) -> list[Playbook]:
    """All playbooks; those that come with the program are written down the first time they are looked at."""
    if playbooks.lacks_standard(session.workspace):
        session.write(lambda: playbooks.bring_standard(session.workspace))
    return stored.playbooks(session.workspace.database)
