"""Several activities at once: one batch each."""

from __future__ import annotations

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, history
from crm_desktop.store import follow_ups, queries
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def people(workspace: Workspace) -> list[Uid]:
    return [contacts.create(workspace, Contact(name=f"Person {number}")) for number in range(3)]


@pytest.fixture
def calls(workspace: Workspace, people: list[Uid]) -> list[Uid]:
    dues = ("2026-03-01", "2026-03-02T09:30", "")
    return [
        activities.add(workspace, Activity(type="call", summary=f"Call {n}", due=due, contacts=[uid_text(person)]))
        for n, (person, due) in enumerate(zip(people, dues, strict=True))
    ]


def of(workspace: Workspace, uids: list[Uid], cell: str) -> list[object]:
    return [getattr(queries.activity(workspace.database, uid), cell) for uid in uids]


def batches(workspace: Workspace) -> int:
    row = workspace.database.row("SELECT count(*) FROM batch")
    return row[0] if row else 0


def test_complete_many_gives_each_a_next_step_of_its_own(workspace: Workspace, people, calls) -> None:
    before = batches(workspace)
    step = Activity(type="call", due="2026-03-05")
    info = activities.complete_many(workspace, calls, "no answer", "Tried all", next_step=step)
    assert batches(workspace) == before + 1
    assert of(workspace, calls, "result") == ["no answer"] * 3
    assert of(workspace, calls, "description") == ["Tried all"] * 3
    steps = follow_ups.find(workspace.database)
    assert [(item.summary, item.contact, item.due) for item in steps] == [
        (f"Call {n}", person, "2026-03-05") for n, person in enumerate(people)
    ]
    assert of(workspace, [item.uid for item in steps], "follows") == [uid_text(uid) for uid in calls]
    history.undo_batch(workspace, info.id)
    assert of(workspace, calls, "status") == ["planned"] * 3
    assert len(follow_ups.find(workspace.database)) == 3


def test_a_next_step_with_words_of_its_own_keeps_them(workspace: Workspace, calls) -> None:
    activities.complete(workspace, calls[0], "reached", next_step=Activity(summary="Send the quote", due="2026-03-05"))
    assert "Send the quote" in [item.summary for item in follow_ups.find(workspace.database)]


def test_postpone_keeps_the_time_of_day(workspace: Workspace, calls) -> None:
    before = batches(workspace)
    activities.postpone(workspace, calls, "2026-03-09")
    assert of(workspace, calls, "due") == ["2026-03-09", "2026-03-09T09:30", "2026-03-09"]
    assert batches(workspace) == before + 1


def test_assign_and_assign_to_nobody(workspace: Workspace, calls) -> None:
    activities.assign(workspace, calls, "Tom Example")
    assert of(workspace, calls, "owner") == ["Tom Example"] * 3
    assert activities.assign(workspace, calls, "Tom Example") is None
    activities.assign(workspace, calls, "")
    assert of(workspace, calls, "owner") == [""] * 3


def test_plan_each_plans_with_each_by_itself(workspace: Workspace, people) -> None:
    before = batches(workspace)
    activities.plan_each(workspace, Activity(type="call", summary="Say hello", due="2026-03-05"), people)
    assert batches(workspace) == before + 1
    steps = follow_ups.find(workspace.database)
    assert [(item.summary, item.contact) for item in steps] == [("Say hello", person) for person in people]


def test_owners_by_how_much_they_own(workspace: Workspace, calls) -> None:
    activities.assign(workspace, calls[:2], "Tom Example")
    activities.assign(workspace, calls[2:], "Zoe Example")
    assert queries.owners(workspace.database) == ["Tom Example", "Zoe Example"]
