"""Doing what was decided of contacts that may be one: off the window's thread, said in the foot, with Undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm_desktop import messages
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.uid import Uid
from crm_desktop.services import duplicates, merge_contacts
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.job import Job
from crm_desktop.ui.session import Session


@dataclass(frozen=True, slots=True)
class Decision:
    """What contacts are: one, the first of `uids`, with the values `chosen` by field; or not the same (None)."""

    uids: Sequence[Uid]
    chosen: Mapping[str, Uid] | None

    def write(self, workspace: Workspace) -> BatchInfo | None:
        """Let it be so; None where it was said before that they are not the same."""
        if self.chosen is None:
            return duplicates.not_same(workspace, self.uids)
        return merge_contacts.merge(workspace, self.uids, self.chosen)


def carry_out(session: Session, decision: Decision) -> Job:
    """Let it be so, and show the contact that stayed."""
    workspace = session.workspace

    def done(batch: BatchInfo | None) -> None:
        if batch is not None:
            session.said.emit(messages.label(batch), True)
        session.changed.emit()
        if decision.chosen is not None:
            session.contact_wanted.emit(decision.uids[0])

    job = session.run(_tr("Merging contacts"), lambda progress: decision.write(workspace))
    job.finished.connect(done)
    return job


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merge", text)
