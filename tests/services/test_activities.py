from __future__ import annotations

import time
from dataclasses import replace

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, NextStep
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.store import follow_ups, queries
from crm_desktop.store.workspace import Workspace

DONE = Activity(type="call", status="done", result="reached", completed="2026-01-02T10:00:00Z")
NOT_IN = replace(DONE, result="no answer")
MAIL_FROM = replace(DONE, type="email", result="", direction="in")


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(workspace, Contact(given="Ana", cadence_days=10))


@pytest.fixture
def ben(workspace: Workspace) -> Uid:
    return contacts.create(workspace, Contact(given="Ben"))


def with_(activity: Activity, *people: Uid) -> Activity:
    return replace(activity, contacts=[uid_text(uid) for uid in people])


def row(workspace: Workspace, uid: Uid) -> queries.ContactRow:
    found = queries.contact_row(workspace.database, uid)
    assert found is not None
    return found


def cold(workspace: Workspace) -> list[tuple[str, str]]:
    return [(c.name, c.cold_after) for c in follow_ups.going_cold(workspace.database, "9999-12-31")[0]]


def test_reach_attempt_and_meeting_differ(workspace: Workspace, ana: Uid) -> None:
    steps = [
        (replace(DONE, completed="2026-01-01T10:00:00Z", type="visit", result=""), ("01-01", "01-01", "01-01")),
        (replace(DONE, completed="2026-01-02T10:00:00Z"), ("01-02", "01-02", "01-01")),
        (replace(NOT_IN, completed="2026-01-03T10:00:00Z"), ("01-02", "01-03", "01-01")),
        (replace(NOT_IN, completed="2026-01-04T10:00:00Z", type="visit"), ("01-02", "01-04", "01-01")),
        (replace(DONE, completed="2026-01-05T10:00:00Z", type="note", result=""), ("01-02", "01-04", "01-01")),
        (replace(DONE, completed="2026-01-06T10:00:00Z", status="cancelled"), ("01-02", "01-04", "01-01")),
        (replace(DONE, completed="2026-01-07T10:00:00Z", type="email", result=""), ("01-02", "01-07", "01-01")),
        (replace(MAIL_FROM, completed="2026-01-08T10:00:00Z"), ("01-08", "01-08", "01-01")),
        (replace(DONE, completed="2025-12-01T10:00:00Z", type="meeting"), ("01-08", "01-08", "01-01")),
    ]  # fmt: skip
    for activity, expected in steps:
        activities.add(workspace, with_(activity, ana))
        found = row(workspace, ana)
        assert tuple(t[5:10] for t in (found.last_reach, found.last_attempt, found.last_meeting)) == expected


def test_the_next_step_is_the_first_due_and_the_undated_come_last(workspace: Workspace, ana: Uid) -> None:
    def following() -> tuple[str, str]:
        found = row(workspace, ana)
        assert (found.next_uid is None) == (found.next_type == "")
        return found.next_summary, found.next_due

    assert following() == ("", "")
    undated = activities.add(workspace, with_(Activity(summary="Some day"), ana))
    assert following() == ("Some day", "")
    later = activities.add(workspace, with_(Activity(summary="Later", due="2026-02-01"), ana))
    assert following() == ("Later", "2026-02-01")
    activities.add(workspace, with_(Activity(summary="At nine", due="2026-01-20T09:00"), ana))
    assert following() == ("At nine", "2026-01-20T09:00")
    first = activities.add(workspace, with_(Activity(summary="That day", due="2026-01-20", priority=9), ana))
    assert following() == ("That day", "2026-01-20")
    urgent = activities.add(workspace, with_(Activity(summary="Urgent", due="2026-01-20", priority=1), ana))
    assert following() == ("Urgent", "2026-01-20")
    shown = queries.contact(workspace.database, ana).next_step
    assert shown == NextStep("todo", "Urgent", "2026-01-20", uid_text(urgent))
    listed = follow_ups.find(workspace.database)
    dated = [f.summary for f in listed if f.due]
    assert dated == ["Urgent", "That day", "At nine", "Later"]
    timeline = [a.summary for a in queries.timeline(workspace.database, ana, 10)]
    assert timeline[2:] == ["At nine", "Later", "Some day"]
    activities.cancel(workspace, [urgent, first])
    activities.delete(workspace, [later])
    assert following() == ("At nine", "2026-01-20T09:00")
    activities.complete(workspace, undated, "")
    activities.reschedule(workspace, [follow_ups.find(workspace.database)[0].uid], "")
    assert following() == ("At nine", "")


def test_who_has_an_open_step_does_not_go_cold_also_where_it_has_no_day(workspace: Workspace, ana: Uid) -> None:
    activities.add(workspace, with_(DONE, ana))
    assert cold(workspace) == [("Ana", "2026-01-12")]
    step = activities.add(workspace, with_(Activity(summary="Some day"), ana))
    assert cold(workspace) == []
    activities.cancel(workspace, [step])
    assert cold(workspace) == [("Ana", "2026-01-12")]
    contacts.set_fields(workspace, ana, [("cadence_days", "")])
    assert cold(workspace) == []


def test_completing_records_the_result_and_plans_the_next_step_with_all(
    workspace: Workspace, ana: Uid, ben: Uid
) -> None:
    call = activities.add(
        workspace, with_(Activity(type="call", summary="Call", description="the offer", due="2026-01-05"), ana, ben)
    )
    done = activities.complete(workspace, call, "reached", "yes", "2026-01-05T09:00:00Z", Activity(summary="Send it"))
    found = queries.activity(workspace.database, call)
    assert (found.status, found.result, found.completed) == ("done", "reached", "2026-01-05T09:00:00Z")
    assert found.description == "the offer\nyes"
    [step] = follow_ups.find(workspace.database)
    following = queries.activity(workspace.database, step.uid)
    assert (following.follows, following.contacts) == (uid_text(call), [uid_text(ana), uid_text(ben)])
    assert done.changes == 5  # status, completed, result, text, and the new step in one line
    for uid in (ana, ben):
        assert row(workspace, uid).last_reach == "2026-01-05T09:00:00Z"
        assert row(workspace, uid).next_summary == "Send it"
        assert [a.summary for a in queries.timeline(workspace.database, uid, 10)] == ["Send it", "Call"]
    assert [a.uid for a in follow_ups.before(workspace.database, step.uid)] == [uid_text(call)]


def test_what_is_not_there_cannot_be_completed(workspace: Workspace, ana: Uid) -> None:
    with pytest.raises(UserError, match="activity-unknown"):
        activities.complete(workspace, ana, "reached")


def test_participants_come_and_go(workspace: Workspace, ana: Uid, ben: Uid) -> None:
    step = activities.add(workspace, with_(Activity(summary="Lunch"), ana))
    before = queries.activity(workspace.database, step)
    assert activities.save(workspace, before, before) is None
    activities.save(workspace, before, with_(before, ben, ana))
    assert queries.activity(workspace.database, step).contacts == [uid_text(ana), uid_text(ben)]
    assert row(workspace, ben).next_summary == "Lunch"
    before = queries.activity(workspace.database, step)
    activities.save(workspace, before, with_(before, ben))
    assert row(workspace, ana).next_summary == ""
    assert queries.activity(workspace.database, step).contacts == [uid_text(ben)]


def test_a_deleted_contact_leaves_its_activities_to_the_others(workspace: Workspace, ana: Uid, ben: Uid) -> None:
    alone = activities.add(workspace, with_(Activity(summary="Alone"), ana))
    both = activities.add(workspace, with_(Activity(summary="Both"), ana, ben))
    activities.add(workspace, Activity(summary="Nobody's"))
    assert [(f.summary, f.name) for f in follow_ups.find(workspace.database)] == [
        ("Alone", "Ana"), ("Both", "Ana"), ("Nobody's", "")
    ]  # fmt: skip
    contacts.delete(workspace, [ana], "Ana")
    assert [(f.summary, f.name) for f in follow_ups.find(workspace.database)] == [("Both", "Ben"), ("Nobody's", "")]
    assert follow_ups.count(workspace.database) == 2
    before = queries.activity(workspace.database, both)
    assert before.contacts == [uid_text(ben)]
    activities.save(workspace, before, replace(before, summary="Both of them"))
    from crm_desktop.store.undo import undo

    undo(workspace.journal)
    undo(workspace.journal)
    assert queries.activity(workspace.database, both).contacts == [uid_text(ana), uid_text(ben)]
    assert queries.activity(workspace.database, alone).contacts == [uid_text(ana)]
    assert len(follow_ups.find(workspace.database)) == 3


def test_tries_since_the_last_reach(workspace: Workspace, ana: Uid) -> None:
    activities.add(workspace, with_(Activity(type="call"), ana))
    for day, result in ((1, "no answer"), (2, "reached"), (3, "left message"), (4, "no answer")):
        activities.add(workspace, with_(replace(DONE, completed=f"2026-01-0{day}T10:00:00Z", result=result), ana))
    [step] = follow_ups.find(workspace.database)
    assert (step.tries, step.last_result) == (2, "no answer")


def test_thousands_of_activities_with_one_contact(workspace: Workspace, ana: Uid, ben: Uid) -> None:
    with workspace.journal.batch("import") as batch:
        for number in range(5000):
            day = f"20{10 + number // 365 % 15}-{1 + number // 30 % 12:02}-{1 + number % 28:02}"
            activities.write(batch, with_(replace(DONE, summary=f"Call {number}", completed=f"{day}T10:00:00Z"), ana))
    started = time.process_time()
    first = queries.timeline(workspace.database, ana, 50)
    activities.add(workspace, with_(replace(DONE, summary="One more", completed="2026-01-02T10:00:00Z"), ana, ben))
    newest = queries.timeline(workspace.database, ana, 51)
    assert time.process_time() - started < 2
    assert [a.completed for a in first] == sorted((a.completed for a in first), reverse=True)
    assert newest[0].summary == "One more"
    assert newest[1:] == first
    assert len(queries.timeline(workspace.database, ana, 6000)) == 5001
    assert queries.timeline(workspace.database, ana, 10, 40) == newest[40:50]
