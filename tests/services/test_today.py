"""The day at a glance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, history, series, today
from crm_desktop.services.today import Today
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers

WEDNESDAY = date(2026, 3, 4)


def person(workspace: Workspace, name: str = "Ana", **cells) -> Uid:
    return contacts.create(workspace, Contact(name=name, **cells))


def plan(workspace: Workspace, summary: str, due: str, **cells) -> Uid:
    return activities.add(workspace, Activity(**{"type": "call", "summary": summary, "due": due, **cells}))


def read(workspace: Workspace, day: date = WEDNESDAY, owner: str | None = None, first_weekday: int = 0) -> Today:
    return today.read(workspace, day, owner, first_weekday)


def summaries(rows) -> list[str]:
    return [row.summary for row in rows]


def test_late_ones_then_today_then_what_comes_up(workspace: Workspace) -> None:
    plan(workspace, "Next week", "2026-03-11T10:00")
    plan(workspace, "Too far", "2026-03-13")
    plan(workspace, "At four", "2026-03-04T16:00")
    plan(workspace, "Any time", "2026-03-04")
    plan(workspace, "Late", "2026-03-01T09:00")
    plan(workspace, "Tomorrow", "2026-03-05")
    found = read(workspace)
    assert summaries(found.overdue) == ["Late"]
    assert summaries(found.today) == ["Any time", "At four"]
    assert summaries(found.coming) == ["Tomorrow", "Next week"]
    assert (found.overdue_total, found.today_total) == (1, 2)


def test_of_very_many_the_first_are_shown_and_all_counted(workspace: Workspace) -> None:
    for number in range(30):
        plan(workspace, f"{number}", "2026-03-01")
        plan(workspace, f"{number}", "2026-03-04")
    found = read(workspace)
    assert (len(found.overdue), len(found.today)) == (10, 5)
    assert (found.overdue_total, found.today_total) == (30, 30)


def test_figures_count_the_week_from_its_first_day(workspace: Workspace) -> None:
    plan(workspace, "Monday", "2026-03-02T10:00", status="done", completed="2026-03-02T10:00:00Z", result="reached")
    plan(workspace, "Sunday", "2026-03-08", type="meeting")
    plan(workspace, "Sunday before", "2026-03-01", type="visit", status="done", completed="2026-03-01T10:00:00Z")
    plan(workspace, "To-do", "2026-03-04", type="todo")
    found = read(workspace)
    assert (found.talks, found.done) == (2, 1)
    found = read(workspace, first_weekday=6)
    assert (found.talks, found.done) == (2, 2)


def test_a_series_counts_and_comes_up_each_time(workspace: Workspace) -> None:
    uid = plan(workspace, "Stand-up", "2026-02-27T10:00", rrule="FREQ=DAILY", type="meeting")
    series.delete(workspace, uid, "2026-03-06T10:00")
    found = read(workspace)
    assert found.talks == 6
    assert [each.due[8:10] for each in found.coming] == ["05", "07", "08", "09", "10", "11"]


def test_mine_and_everyone_s(workspace: Workspace) -> None:
    plan(workspace, "Mine", "2026-03-04")
    plan(workspace, "Jonas's", "2026-03-04", owner="Jonas")
    assert summaries(read(workspace, owner="Me").today) == ["Mine"]
    assert len(read(workspace).today) == 2


def test_whoever_goes_cold(workspace: Workspace) -> None:
    ana = person(workspace, cadence_days=30)
    done = Activity(type="call", status="done", result="reached", completed="2026-01-02T10:00:00Z")
    done.contacts = [uid_text(ana)]
    activities.add(workspace, done)
    found = read(workspace)
    assert ([each.name for each in found.cold], found.cold_total) == (["Ana"], 1)


def annual(workspace: Workspace, value: str, day: date, label: str = "birthday") -> list[tuple[str, int | None]]:
    person(workspace, dates=[Labelled(label, value)])
    return [(each.day, each.times) for each in read(workspace, day).annual]


@pytest.mark.parametrize(
    ("value", "day", "found"),
    [
        ("1980-03-04", WEDNESDAY, [("2026-03-04", 46)]),
        ("1980-03-18", WEDNESDAY, [("2026-03-18", 46)]),
        ("1980-03-19", WEDNESDAY, []),
        ("1980-03-03", WEDNESDAY, []),
        ("--03-10", WEDNESDAY, [("2026-03-10", None)]),
        ("1999-01-02", date(2026, 12, 28), [("2027-01-02", 28)]),
        ("2000-02-29", date(2026, 2, 20), [("2026-02-28", 26)]),
        ("2000-02-29", date(2028, 2, 20), [("2028-02-29", 28)]),
        ("--02-29", date(2026, 2, 28), [("2026-02-28", None)]),
        ("2026-03-05", WEDNESDAY, [("2026-03-05", None)]),
        ("some 03-05", WEDNESDAY, []),
        ("1980-03", WEDNESDAY, []),
    ],
)
def test_annual_days(workspace: Workspace, value: str, day: date, found: list[tuple[str, int | None]]) -> None:
    assert annual(workspace, value, day) == found


def test_only_birthdays_and_anniversaries_come_back(workspace: Workspace) -> None:
    person(workspace, "Ana", dates=[Labelled("other", "2020-03-05"), Labelled("anniversary", "2016-03-06")])
    gone = person(workspace, "Gone", dates=[Labelled("birthday", "2000-03-05")])
    contacts.delete(workspace, [gone], "Gone")
    assert [(each.label, each.name, each.times) for each in read(workspace).annual] == [("anniversary", "Ana", 10)]


def test_annual_days_are_found_by_an_index(workspace: Workspace) -> None:
    plan_ = workspace.database.rows(
        "EXPLAIN QUERY PLAN SELECT d.contact FROM detail d JOIN contact_list l ON l.uid = d.contact "
        "WHERE d.kind = 'date' AND d.deleted = 0 AND substr(d.value, -5) IN ('03-04', '03-05') AND d.label IN ('x')"
    )
    assert "detail_annual" in str(plan_)
    done = workspace.database.rows(
        "EXPLAIN QUERY PLAN SELECT count(*) FROM activity WHERE status = 'done' AND deleted = 0 AND completed >= ''"
    )
    assert "activity_done" in str(done)


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


def now() -> date:
    return datetime.now().date()


def test_what_others_did_comes_first_and_leads_to_its_contact(computers: Computers) -> None:
    ana, jonas = computers.join("Ana"), computers.join("Jonas")
    uid = person(ana, "Geeta")
    computers.sync()
    activities.add(jonas, Activity(type="call", summary="Quote", due="2026-03-04", contacts=[uid_text(uid)]))
    contacts.set_fields(jonas, uid, [("title", "Head of sales")])
    computers.sync()
    person(ana, "Own")
    told = [(each.batch.author, each.batch.action, each.contact) for each in read(ana, now()).news]
    assert told[:2] == [("Jonas", "edit", uid), ("Jonas", "plan", uid)]
    assert [author for author, action, _ in told if action == "create"] == ["Ana", "Ana"]


def test_what_is_alike_is_told_once(workspace: Workspace) -> None:
    uid = person(workspace)
    for number in range(3):
        activities.add(workspace, Activity(type="call", summary=f"{number}", contacts=[uid_text(uid)]))
    told = [(each.batch.action, each.batch.subject, each.count) for each in read(workspace, now()).news]
    assert told == [("plan", "2 · Ana", 3), ("create", "Ana", 1)]


def test_what_is_about_several_leads_to_none_of_them(workspace: Workspace) -> None:
    uids = [person(workspace, name) for name in ("Ana", "Jonas")]
    contacts.delete(workspace, uids, "2")
    first = read(workspace, now()).news[0]
    assert (first.batch.action, first.contact) == ("delete", None)


def test_what_is_older_than_yesterday_is_no_news(workspace: Workspace) -> None:
    person(workspace)
    assert len(read(workspace, now()).news) == len(read(workspace, now() + timedelta(days=1)).news) == 1
    assert read(workspace, now() + timedelta(days=2)).news == []


def test_more_than_is_shown_is_said(workspace: Workspace) -> None:
    for number in range(9):
        person(workspace, f"{number}")
    found = read(workspace, now())
    assert (len(found.news), found.more_news) == (8, True)
    history.undo_batch(workspace)
    assert read(workspace, now()).news[0].batch.action == "undo"
