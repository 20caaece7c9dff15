"""Merging off the window's thread: it is said in the foot, with Undo, and the contact that stayed is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop import messages
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.uid import Uid
from crm_desktop.services import duplicates, merge_contacts
from crm_desktop.ui.session import Session


def merge(session: Session, uids: Sequence[Uid], chosen: Mapping[str, Uid]) -> None:
    """Make one contact of these, the first of which stays."""
    workspace = session.workspace

    def done(batch: BatchInfo) -> None:
        session.said.emit(messages.label(batch), True)
        session.changed.emit()
        session.contact_wanted.emit(uids[0])

    job = session.run(tr_merge("Merging contacts"), lambda progress: merge_contacts.merge(workspace, uids, chosen))
    job.finished.connect(done)


def not_same(session: Session, uids: Sequence[Uid]) -> None:
    """Say of these contacts that no two of them are the same."""
    workspace = session.workspace
    session.write(lambda: duplicates.not_same(workspace, uids))


def tr_merge(text: Any) -> str:
    """The words of merging in the user's language."""
    return QCoreApplication.translate("Merge", text)
