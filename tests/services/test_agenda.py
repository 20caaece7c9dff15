from __future__ import annotations

from datetime import date, timedelta

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.services.agenda import GROUPS, agenda, count
from crm_desktop.store.narrowing import Only
from crm_desktop.store.workspace import Workspace

WEDNESDAY = date(2026, 3, 4)
FRIDAY = date(2026, 3, 6)


def plan(workspace: Workspace, summary: str, due: str = "", owner: str = "Mia", **cells) -> Uid:
    return activities.add(workspace, Activity(summary=summary, due=due, owner=owner, **cells))


def groups(workspace: Workspace, today: date, **which) -> dict[str, list[str]]:
    found = agenda(workspace.database, today, **which)
    return {name: [item.summary for item in getattr(found, name)] for name in GROUPS}


def test_each_activity_stands_in_the_group_of_its_day(workspace: Workspace) -> None:
    for days in (-400, -1, 0, 1, 4, 5, 400):
        plan(workspace, str(days), (WEDNESDAY + timedelta(days=days)).isoformat())
    plan(workspace, "some day")
    assert groups(workspace, WEDNESDAY) == {
        "overdue": ["-400", "-1"],
        "today": ["0"],
        "this_week": ["1", "4"],
        "later": ["5", "400", "some day"],
    }


def test_at_the_end_of_a_week_the_next_one_counts_too(workspace: Workspace) -> None:
    plan(workspace, "next Sunday", "2026-03-15")
    plan(workspace, "the Monday after", "2026-03-16")
    assert groups(workspace, FRIDAY)["this_week"] == ["next Sunday"]
    assert groups(workspace, FRIDAY)["later"] == ["the Monday after"]


def test_what_has_a_time_comes_before_what_has_none_then_by_priority(workspace: Workspace) -> None:
    plan(workspace, "any time", "2026-03-04")
    plan(workspace, "urgent", "2026-03-04", priority=1)
    plan(workspace, "at six", "2026-03-04T18:00")
    plan(workspace, "at eight", "2026-03-04T08:00")
    assert groups(workspace, WEDNESDAY)["today"] == ["at eight", "at six", "urgent", "any time"]


def test_one_owners_and_what_is_nobodys(workspace: Workspace) -> None:
    workspace.journal.author = ""
    for owner in ("Mia", "Tom", ""):
        plan(workspace, f"of {owner}", "2026-03-01", owner)
        cold = contacts.create(workspace, Contact(name=f"Cold of {owner}", owner=owner, cadence_days=10))
        reached = Activity(type="call", status="done", result="reached", completed="2026-01-01T10:00:00Z")
        reached.contacts = [uid_text(cold)]
        activities.add(workspace, reached)
    found = agenda(workspace.database, WEDNESDAY, "Mia")
    assert sorted(item.summary for item in found.overdue) == ["of ", "of Mia"]
    assert sorted(item.name for item in found.going_cold) == ["Cold of ", "Cold of Mia"]
    assert (found.totals["overdue"], found.cold_total) == (2, 2)
    assert agenda(workspace.database, WEDNESDAY).totals["overdue"] == 3


@pytest.mark.parametrize("group", ["overdue", "today", "this_week", "later"])
def test_a_limit_shows_the_first_and_counts_all(workspace: Workspace, group: str) -> None:
    due = {"overdue": "2026-03-01", "today": "2026-03-04", "this_week": "2026-03-05", "later": "2026-04-01"}[group]
    for number in range(5):
        plan(workspace, str(number), due)
    if group == "later":
        plan(workspace, "some day")
    found = agenda(workspace.database, WEDNESDAY, limit=3)
    assert [item.summary for item in getattr(found, group)] == ["0", "1", "2"]
    assert found.totals[group] == count(workspace.database, group, WEDNESDAY) == (6 if group == "later" else 5)


def test_a_deleted_contacts_activity_is_nobodys_promise(workspace: Workspace) -> None:
    ana = contacts.create(workspace, Contact(name="Ana Example"))
    plan(workspace, "Call", "2026-03-04", contacts=[uid_text(ana)])
    contacts.delete(workspace, [ana], "Ana Example")
    assert agenda(workspace.database, WEDNESDAY).totals["today"] == 0


def test_a_row_tells_the_cadence_and_the_tries_since_the_last_reach(workspace: Workspace) -> None:
    ana = contacts.create(workspace, Contact(name="Ana Example", cadence_days=30))
    for day, result in (("01", "no answer"), ("02", "reached"), ("03", "no answer"), ("04", "left message")):
        done = Activity(type="call", status="done", result=result, completed=f"2026-02-{day}T10:00:00Z")
        done.contacts = [uid_text(ana)]
        activities.add(workspace, done)
    plan(workspace, "Call", "2026-03-04", contacts=[uid_text(ana)])
    [row] = agenda(workspace.database, WEDNESDAY).today
    assert (row.cadence_days, row.cadence_tier, row.tries, row.last_result) == (30, "", 2, "left message")


def test_only_some_types_priorities_or_tags(workspace: Workspace) -> None:
    vip, other = (
        contacts.create(workspace, Contact(name=name, tags=tags)) for name, tags in (("A", ["Vip"]), ("B", []))
    )
    plan(workspace, "call", "2026-03-04", type="call", priority=1, contacts=[uid_text(vip)])
    plan(workspace, "e-mail", "2026-03-04", type="email", priority=9, contacts=[uid_text(other)])
    plan(workspace, "every day", "2026-03-04", type="call", rrule="FREQ=DAILY", contacts=[uid_text(other)])
    database = workspace.database

    def found(**only: tuple[str, ...]) -> set[str]:
        names = groups(workspace, WEDNESDAY, only=Only(**only))["today"]
        assert count(database, "today", WEDNESDAY, only=Only(**only)) == len(names)
        return set(names)

    assert found() == {"call", "e-mail", "every day"}
    assert found(types=("call",)) == {"call", "every day"}
    assert found(types=("email", "letter")) == {"e-mail"}
    assert found(priorities=("high",)) == {"call"}
    assert found(priorities=("medium", "low")) == {"e-mail", "every day"}
    assert found(tags=("VIP",)) == {"call"}
    assert found(tags=("VIP",), types=("email",)) == set()


def test_who_goes_cold_has_tags_but_no_type(workspace: Workspace) -> None:
    for name, tags in (("A", ["vip"]), ("B", [])):
        cold = contacts.create(workspace, Contact(name=name, tags=tags, cadence_days=10))
        reached = Activity(type="call", status="done", result="reached", completed="2026-01-01T10:00:00Z")
        reached.contacts = [uid_text(cold)]
        activities.add(workspace, reached)

    def cold_ones(only: Only) -> list[str]:
        found = agenda(workspace.database, WEDNESDAY, only=only)
        assert found.cold_total == len(found.going_cold)
        return [each.name for each in found.going_cold]

    assert cold_ones(Only()) == ["A", "B"]
    assert cold_ones(Only(tags=("vip",))) == ["A"]
    assert cold_ones(Only(types=("call",))) == cold_ones(Only(priorities=("high",))) == []


def test_a_screen_is_told_of_so_many_and_no_more(workspace: Workspace) -> None:
    tagged = uid_text(contacts.create(workspace, Contact(name="Ana", tags=["vip"])))
    for number in range(4):
        plan(workspace, f"Call {number}", "2026-03-03", contacts=[tagged])
    plan(workspace, "Daily", "2026-03-01", rrule="FREQ=DAILY")
    vip, database = Only(tags=("vip",)), workspace.database
    assert [count(database, "overdue", WEDNESDAY, most=most) for most in (1, 4, 5, 9, None)] == [1, 4, 5, 5, 5]
    assert [count(database, "overdue", WEDNESDAY, only=vip, most=most) for most in (3, 9)] == [3, 4]
    found = agenda(database, WEDNESDAY, limit=2, most=3)
    assert (len(found.overdue), found.totals["overdue"]) == (2, 3)
