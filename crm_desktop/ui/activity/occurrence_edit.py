"""Changing and deleting an activity that may be an occurrence of a series: how much of that is meant is asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.uid import Uid
from crm_desktop.services import series
from crm_desktop.services.series import Scope
from crm_desktop.ui.activity.edit_dialog import EditDialog
from crm_desktop.ui.activity.scope_question import ask_scope
from crm_desktop.ui.session import Session


def _tr(text: str) -> str:
    return QCoreApplication.translate("Occurrence", text)


def edit(
    parent: QWidget, session: Session, uid: Uid, recurrence_id: str = "", said: str = "", files: QWidget | None = None
) -> None:
    """Ask what is to be changed of an activity or an occurrence, by default the next open one, and write it."""
    workspace = session.workspace
    before = series.occurrence(workspace.database, uid, recurrence_id)
    after = EditDialog.ask(parent, before, files)
    if after is None:
        return
    changes = {name: value for name in EditDialog.FIELDS if (value := getattr(after, name)) != getattr(before, name)}
    scope = scope_of_change(parent, before, after) if changes else None
    if scope is None:
        return

    def save() -> BatchInfo | None:
        # What was changed elsewhere meanwhile stays: only what was changed here is written.
        now = series.occurrence(workspace.database, uid, before.recurrence_id)
        return series.save(workspace, now, replace(now, **changes), scope)

    session.write(save, said)


def delete(parent: QWidget, session: Session, uid: Uid, recurrence_id: str = "", said: str = "") -> None:
    """Delete an activity or an occurrence, by default the next open one."""
    workspace = session.workspace
    at = series.occurrence(workspace.database, uid, recurrence_id)
    scope = ask_scope(parent, _tr("What is to be deleted?")) if repeats(at) else Scope.THIS
    if scope is not None:
        session.write(lambda: series.delete(workspace, uid, at.recurrence_id, scope), said)


def scope_of_change(parent: QWidget, before: Activity, after: Activity) -> Scope | None:
    """How much of a series a change is meant for; None where the question was left."""
    if not repeats(before):
        return Scope.THIS
    several = before.rrule != after.rrule  # one occurrence does not repeat by itself
    return ask_scope(parent, _tr("What is to be changed?"), (Scope.FOLLOWING, Scope.ALL) if several else tuple(Scope))


def repeats(occurrence: Activity) -> bool:
    """Whether it is an open occurrence of a series."""
    return bool(occurrence.rrule and occurrence.recurrence_id) and occurrence.status == "planned"
