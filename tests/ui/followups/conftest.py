"""A real workspace with made-up people, and the window's frame with the view and its pane."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.store import follow_ups, queries
from crm_desktop.ui.followups.model import Column
from crm_desktop.ui.followups.view import FollowUpsView
from crm_desktop.ui.shell import Shell
from tests.ui.wednesday import ME, WEDNESDAY, DaySession, session

__all__ = ["ME", "WEDNESDAY", "session"]


class World:
    """Makes people and what is planned with them; days are counted from the session's today."""

    def __init__(self, session: DaySession) -> None:
        self.session = session
        self.workspace = session.workspace

    def person(self, name: str, **cells) -> Uid:
        phone = cells.pop("phone", "")
        phones = [Labelled("mobile", phone)] if phone else []
        return contacts.create(self.workspace, Contact(name=name, phones=phones, **cells))

    def plan(self, summary: str, day: int | None = 0, with_: Uid | None = None, *, time: str = "", **cells) -> Uid:
        due = "" if day is None else (self.session.day + timedelta(days=day)).isoformat() + (f"T{time}" if time else "")
        who = [uid_text(with_)] if with_ else []
        return activities.add(
            self.workspace, Activity(**{"type": "call", "summary": summary, "due": due, "contacts": who, **cells})
        )

    def log(self, with_: Uid, result: str, days_ago: int, **cells) -> Uid:
        moment = f"{(self.session.day - timedelta(days=days_ago)).isoformat()}T10:00:00Z"
        done = Activity(
            type="call", status="done", result=result, completed=moment, contacts=[uid_text(with_)], **cells
        )
        return activities.add(self.workspace, done)

    def open(self) -> dict[str, follow_ups.FollowUp]:
        """What is open now, by summary."""
        return {item.summary: item for item in follow_ups.find(self.workspace.database)}

    def activity(self, uid: Uid) -> Activity:
        return queries.activity(self.workspace.database, uid)

    def batches(self) -> int:
        return self.workspace.database.row("SELECT count(*) FROM batch")[0]


@pytest.fixture
def world(session: DaySession) -> World:
    return World(session)


@pytest.fixture
def show(qtbot, session: DaySession) -> Callable[[], FollowUpsView]:
    """Opens the view in a window, its list under the keyboard."""

    shells = []  # a window is gone when nobody holds it

    def opened() -> FollowUpsView:
        shell = Shell("CRM Desktop")
        shells.append(shell)
        qtbot.addWidget(shell)
        view = FollowUpsView(session)
        shell.add_view("followups", "Follow-ups", "followups", view, detail=view.pane)
        with qtbot.waitActive(shell):
            shell.show()
            shell.activateWindow()
        view.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return view

    return opened


def lines(view: FollowUpsView) -> list[str]:
    """The list as text: headings as they are, rows as "summary | who | detail | when"."""
    model, found = view.model, []
    for row in range(model.rowCount()):
        cells = [model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) or "" for column in Column]
        found.append(" | ".join(cells[1:]) if any(cells[1:]) else cells[0])
    return found


def current(view: FollowUpsView) -> str:
    """The summary in the current row."""
    return view.model.index(view.table.currentIndex().row(), Column.SUMMARY).data() or ""
