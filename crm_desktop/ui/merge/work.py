"""Doing what was decided of contacts that may be one: off the window's thread, said in the foot, with Undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop import messages
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.uid import Uid
from crm_desktop.services import duplicate_pairs, duplicates, merge_contacts
from crm_desktop.services.duplicates import Pair
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


def show_duplicates_of(parent: QWidget, session: Session, uid: Uid, name: str) -> Job:
    """Look for who may be the same as one contact, and show them; that nobody is, is said in the foot."""
    workspace = session.workspace

    def show(pairs: Sequence[Pair]) -> None:
        from crm_desktop.ui.merge.duplicates_dialog import DuplicatesDialog, OfOne

        if pairs:
            DuplicatesDialog.ask(parent, session, OfOne(uid, name, pairs))
        else:
            session.said.emit(nobody(name), False)

    job = session.run(_tr("Looking for duplicates"), lambda progress: duplicate_pairs.of_one(workspace, uid))
    job.finished.connect(show)
    return job


def nobody(name: str) -> str:
    """That nobody else seems to be this contact."""
    return _tr("No other contact looks as if it were {name}").format(name=name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merge", text)
