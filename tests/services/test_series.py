from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain import zones
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.messages import label
from crm_desktop.services import activities, contacts, series
from crm_desktop.services.agenda import agenda
from crm_desktop.services.series import Scope
from crm_desktop.store import follow_ups, occurrences, queries
from crm_desktop.store.history import batches
from crm_desktop.store.undo import undo
from crm_desktop.store.workspace import Workspace

MONDAYS = [f"2026-03-{day:02}T09:00" for day in (2, 9, 16, 23, 30)]


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(workspace, Contact(given="Ana"))


@pytest.fixture
def weekly(workspace: Workspace, ana: Uid) -> Uid:
    return plan(workspace, ana, "FREQ=WEEKLY")


def plan(workspace: Workspace, contact: Uid, rrule: str, due: str = MONDAYS[0]) -> Uid:
    activity = Activity(type="call", summary="Call", due=due, rrule=rrule, contacts=[uid_text(contact)])
    return activities.add(workspace, activity)


def shown(workspace: Workspace, end: str = "2026-04-01") -> list[tuple[str, str]]:
    """What stands in the calendar in March: when, and how it is."""
    found = occurrences.between(workspace.database, "2026-03-01", end)
    return [(each.due[5:], each.status) for each in found]


def dues(workspace: Workspace, end: str = "2026-04-01") -> list[str]:
    return [due for due, _ in shown(workspace, end)]


def nexts(workspace: Workspace, contact: Uid) -> tuple[str, list[str]]:
    """The next step of a contact, and all follow-ups."""
    row = queries.contact_row(workspace.database, contact)
    assert row is not None
    return row.next_due, [item.due for item in follow_ups.find(workspace.database)]


def test_the_next_open_occurrence_is_the_next_step_and_the_follow_up(
    workspace: Workspace, ana: Uid, weekly: Uid
) -> None:
    assert nexts(workspace, ana) == (MONDAYS[0], [MONDAYS[0]])
    activities.complete(workspace, weekly, "reached")
    assert nexts(workspace, ana) == (MONDAYS[1], [MONDAYS[1]])
    assert shown(workspace)[:2] == [("03-02T09:00", "done"), ("03-09T09:00", "planned")]
    undo(workspace.journal)
    assert nexts(workspace, ana) == (MONDAYS[0], [MONDAYS[0]])
    activities.complete(workspace, weekly, "no answer", next_step=Activity(type="call", due="2026-03-05"))
    assert nexts(workspace, ana) == ("2026-03-05", ["2026-03-05", MONDAYS[1]])
    assert [item.tries for item in follow_ups.find(workspace.database)] == [1, 1]


def test_a_series_that_is_over_is_no_step_any_more(workspace: Workspace, ana: Uid) -> None:
    uid = plan(workspace, ana, "FREQ=WEEKLY;COUNT=2")
    for _ in range(2):
        activities.complete(workspace, uid, "reached")
    assert nexts(workspace, ana) == ("", [])
    assert [entry.status for entry in queries.timeline(workspace.database, ana, 10)] == ["done", "done"]
    with pytest.raises(UserError, match="activity-not-open"):
        activities.complete(workspace, uid, "reached")


def test_the_agenda_and_the_timeline_show_the_next_one(workspace: Workspace, ana: Uid, weekly: Uid) -> None:
    activities.complete(workspace, weekly, "reached")
    found = agenda(workspace.database, date(2026, 3, 9))
    assert [(item.due, item.recurrence_id) for item in found.today] == [(MONDAYS[1], MONDAYS[1])]
    assert (found.totals["overdue"], found.totals["later"]) == (0, 0)
    first, done = queries.timeline(workspace.database, ana, 10)
    assert (first.due, first.recurrence_id, first.series) == (MONDAYS[1], MONDAYS[1], uid_text(weekly))
    assert (done.due, done.status) == (MONDAYS[0], "done")


def test_cancel_postpone_move_and_delete_mean_the_next_open_one(workspace: Workspace, ana: Uid, weekly: Uid) -> None:
    activities.cancel(workspace, [weekly])
    activities.postpone(workspace, [weekly], "2026-03-11")
    activities.reschedule(workspace, [weekly], "2026-03-17")
    activities.delete(workspace, [weekly])
    assert dues(workspace) == ["03-11T09:00", "03-17", "03-30T09:00"]
    for _ in range(4):
        undo(workspace.journal)
    assert dues(workspace) == [due[5:] for due in MONDAYS]


def test_one_is_moved_and_one_deleted(workspace: Workspace, weekly: Uid) -> None:
    series.move(workspace, weekly, MONDAYS[1], "2026-03-10T11:30", duration=45)
    series.delete(workspace, weekly, MONDAYS[2])
    assert dues(workspace) == ["03-02T09:00", "03-10T11:30", "03-23T09:00", "03-30T09:00"]
    [moved] = occurrences.between(workspace.database, "2026-03-10", "2026-03-11")
    assert (moved.recurrence_id, moved.series, moved.duration, moved.contacts_text) == (MONDAYS[1], weekly, 45, "Ana")
    series.delete(workspace, moved.uid, moved.recurrence_id)
    assert dues(workspace) == ["03-02T09:00", "03-23T09:00", "03-30T09:00"]
    for _ in range(3):
        undo(workspace.journal)
    assert dues(workspace) == [due[5:] for due in MONDAYS]


def test_this_and_following_begins_a_series_of_its_own(workspace: Workspace, ana: Uid, weekly: Uid) -> None:
    activities.complete(workspace, weekly, "reached")
    series.delete(workspace, weekly, MONDAYS[3])
    series.move(workspace, weekly, MONDAYS[2], "2026-03-17T10:00", Scope.FOLLOWING)
    assert shown(workspace, "2026-04-08") == [
        ("03-02T09:00", "done"),
        ("03-09T09:00", "planned"),
        ("03-17T10:00", "planned"),
        ("03-31T10:00", "planned"),
        ("04-07T10:00", "planned"),
    ]
    assert queries.activity(workspace.database, weekly).rrule == "FREQ=WEEKLY;UNTIL=20260315"
    assert nexts(workspace, ana) == (MONDAYS[1], [MONDAYS[1], "2026-03-17T10:00"])
    undo(workspace.journal)
    assert shown(workspace) == [
        ("03-02T09:00", "done"),
        *((due[5:], "planned") for due in (MONDAYS[1], *MONDAYS[2::2])),
    ]


def test_a_number_of_them_is_divided(workspace: Workspace, ana: Uid) -> None:
    uid = plan(workspace, ana, "FREQ=WEEKLY;COUNT=4")
    series.move(workspace, uid, MONDAYS[2], "2026-03-18T09:00", Scope.FOLLOWING)
    assert dues(workspace, "2027") == ["03-02T09:00", "03-09T09:00", "03-18T09:00", "03-25T09:00"]


def test_all_leaves_what_was_done_as_it_was(workspace: Workspace, weekly: Uid) -> None:
    activities.complete(workspace, weekly, "reached")
    series.move(workspace, weekly, MONDAYS[3], "2026-03-30T09:00")
    series.move(workspace, weekly, MONDAYS[2], "2026-03-17T16:00", Scope.ALL)
    assert shown(workspace) == [
        ("03-02T09:00", "done"),
        ("03-10T16:00", "planned"),
        ("03-17T16:00", "planned"),
        ("03-30T09:00", "planned"),  # moved by itself before
        ("03-31T16:00", "planned"),
    ]


def test_all_before_anything_was_done_changes_the_series_itself(workspace: Workspace, weekly: Uid) -> None:
    series.delete(workspace, weekly, MONDAYS[1])
    series.move(workspace, weekly, MONDAYS[2], "2026-03-18T09:00", Scope.ALL)
    assert dues(workspace) == ["03-04T09:00", "03-18T09:00", "03-25T09:00"]
    assert len(workspace.database.rows("SELECT 1 FROM activity")) == 1


def test_a_weekday_of_the_month_is_moved_with_what_was_left_out(workspace: Workspace, ana: Uid) -> None:
    uid = plan(workspace, ana, "FREQ=MONTHLY;BYDAY=2TU;COUNT=5", "2026-03-10T09:00")
    activities.complete(workspace, uid, "reached")
    series.delete(workspace, uid, "2026-06-09T09:00")
    series.move(workspace, uid, "2026-05-12T09:00", "2026-05-13T10:00", Scope.ALL)
    # The second Wednesday of April comes before its second Tuesday.
    assert dues(workspace, "2027") == ["03-10T09:00", "04-08T10:00", "05-13T10:00", "07-08T10:00"]


def test_each_other_week_stays_so_when_its_days_move(workspace: Workspace, ana: Uid) -> None:
    uid = plan(workspace, ana, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4", "2026-03-02")
    series.move(workspace, uid, "2026-03-02", "2026-03-03", Scope.ALL)
    assert dues(workspace) == ["03-03", "03-09", "03-17", "03-23"]


@pytest.mark.parametrize("day", ["2026-04-01", "2026-03-30"])
def test_a_rule_that_tells_the_days_by_itself_is_not_moved(workspace: Workspace, ana: Uid, day: str) -> None:
    uid = plan(workspace, ana, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "2026-03-31T09:00")
    with pytest.raises(UserError, match="rule-moved"):
        series.move(workspace, uid, "2026-03-31T09:00", f"{day}T09:00", Scope.ALL)
    series.move(workspace, uid, "2026-03-31T09:00", "2026-03-31T10:00", Scope.ALL)
    series.move(workspace, uid, "2026-03-31T10:00", f"{day}T09:00")
    assert sorted(dues(workspace, "2027")) == sorted([f"{day[5:]}T09:00", "04-30T10:00"])


def test_what_was_planned_once_and_taken_back_leaves_no_trace(workspace: Workspace, ana: Uid, weekly: Uid) -> None:
    series.delete(workspace, weekly, MONDAYS[2])
    series.move(workspace, weekly, MONDAYS[1], "2026-03-09T10:00", Scope.FOLLOWING)
    undo(workspace.journal)
    undo(workspace.journal)
    series.move(workspace, weekly, MONDAYS[1], "2026-03-09T10:00", Scope.FOLLOWING)
    assert dues(workspace) == ["03-02T09:00", *(f"{due[5:10]}T10:00" for due in MONDAYS[1:])]


def test_who_takes_part_no_more_does_not_come_back(workspace: Workspace, ana: Uid, weekly: Uid) -> None:
    series.move(workspace, weekly, MONDAYS[1], "2026-03-10T09:00")
    undo(workspace.journal)
    ben = contacts.create(workspace, Contact(given="Ben"))
    first = series.occurrence(workspace.database, weekly)
    series.save(workspace, first, replace(first, contacts=[uid_text(ben)]), Scope.ALL)
    series.move(workspace, weekly, MONDAYS[1], "2026-03-10T09:00")
    [moved] = occurrences.between(workspace.database, "2026-03-10", "2026-03-11")
    assert moved.contacts_text == "Ben"


def test_occurrences_with_a_life_of_their_own_are_deleted_for_good(workspace: Workspace, ana: Uid, weekly: Uid) -> None:
    series.move(workspace, weekly, MONDAYS[1], "2026-03-10T09:00")
    [moved] = occurrences.between(workspace.database, "2026-03-10", "2026-03-11")
    activities.delete(workspace, [moved.uid])
    assert dues(workspace) == [due[5:] for due in (MONDAYS[0], *MONDAYS[2:])]
    undo(workspace.journal)
    assert dues(workspace)[1] == "03-10T09:00"


@pytest.mark.parametrize("act", [series.delete, series.cancel])
def test_what_ends_keeps_its_time_zone(workspace: Workspace, ana: Uid, monkeypatch: pytest.MonkeyPatch, act) -> None:
    monkeypatch.setattr(zones, "local_zone", lambda: "Europe/Vilnius")
    uid = plan(workspace, ana, "FREQ=WEEKLY")
    act(workspace, uid, MONDAYS[2], Scope.FOLLOWING)
    assert workspace.database.rows("SELECT DISTINCT timezone FROM activity") == [("Europe/Vilnius",)]


def test_words_of_all_reach_what_held_the_same(workspace: Workspace, ana: Uid, weekly: Uid) -> None:
    ben = contacts.create(workspace, Contact(given="Ben"))
    activities.complete(workspace, weekly, "reached")
    series.move(workspace, weekly, MONDAYS[1], "2026-03-10T09:00")
    third = series.occurrence(workspace.database, weekly, MONDAYS[2])
    series.save(workspace, third, replace(third, summary="By itself"))
    fourth = series.occurrence(workspace.database, weekly, MONDAYS[3])
    after = replace(fourth, summary="Visit", type="visit", contacts=[*fourth.contacts, uid_text(ben)])
    series.save(workspace, fourth, after, Scope.ALL)
    found = occurrences.between(workspace.database, "2026-03-01", "2026-04-01")
    assert [(each.summary, each.type, each.contacts_text) for each in found] == [
        ("Call", "call", "Ana"),
        ("Visit", "visit", "Ana, Ben"),
        ("By itself", "visit", "Ana, Ben"),
        ("Visit", "visit", "Ana, Ben"),
        ("Visit", "visit", "Ana, Ben"),
    ]
    assert nexts(workspace, ben)[0] == "2026-03-10T09:00"


def test_a_rule_is_changed_from_one_on_and_for_all_to_come(workspace: Workspace, weekly: Uid) -> None:
    activities.complete(workspace, weekly, "reached")
    third = series.occurrence(workspace.database, weekly, MONDAYS[2])
    series.save(workspace, third, replace(third, rrule="FREQ=DAILY;COUNT=5"), Scope.FOLLOWING)
    assert dues(workspace)[2:] == ["03-16T09:00", "03-17T09:00", "03-18T09:00"]
    undo(workspace.journal)
    series.save(workspace, third, replace(third, rrule="FREQ=WEEKLY;BYDAY=FR"), Scope.ALL)
    assert dues(workspace) == ["03-02T09:00", "03-13T09:00", "03-20T09:00", "03-27T09:00"]
    undo(workspace.journal)
    with pytest.raises(UserError, match="rule-never"):
        series.save(workspace, third, replace(third, rrule="FREQ=DAILY;UNTIL=20260101"), Scope.ALL)
    assert dues(workspace) == [due[5:] for due in MONDAYS]


def test_a_series_that_was_over_may_go_on(workspace: Workspace, ana: Uid) -> None:
    uid = plan(workspace, ana, "FREQ=WEEKLY;COUNT=1")
    activities.complete(workspace, uid, "reached")
    [done] = occurrences.between(workspace.database, "2026-03-01", "2026-04-01")
    last = series.occurrence(workspace.database, done.uid, done.recurrence_id)
    series.save(workspace, last, replace(last, rrule="FREQ=WEEKLY;COUNT=3"), Scope.ALL)
    assert shown(workspace) == [("03-02T09:00", "done"), ("03-09T09:00", "planned"), ("03-16T09:00", "planned")]


def test_what_repeats_no_more_is_a_single_activity(workspace: Workspace, weekly: Uid) -> None:
    activities.complete(workspace, weekly, "reached")
    second = series.occurrence(workspace.database, weekly, MONDAYS[1])
    series.save(workspace, second, replace(second, rrule=""), Scope.ALL)
    assert shown(workspace, "2027") == [("03-02T09:00", "done"), ("03-09T09:00", "planned")]
    [left] = occurrences.between(workspace.database, "2026-03-09", "2026-03-10")
    assert (left.series, left.recurrence_id) == (None, "")


@pytest.mark.parametrize("scope", [Scope.FOLLOWING, Scope.ALL])
@pytest.mark.parametrize("act", [series.delete, series.cancel])
def test_an_end_spares_what_was_done(workspace: Workspace, weekly: Uid, act, scope: Scope) -> None:
    activities.complete(workspace, weekly, "reached")
    series.move(workspace, weekly, MONDAYS[3], "2026-03-24T09:00")
    before = shown(workspace)
    act(workspace, weekly, MONDAYS[2], scope)
    left = [("03-02T09:00", "done"), ("03-09T09:00", "planned")]
    assert shown(workspace, "2027") == (left if scope is Scope.FOLLOWING else left[:1])
    undo(workspace.journal)
    assert shown(workspace) == before


def test_each_change_is_one_batch_with_words(workspace: Workspace, weekly: Uid) -> None:
    for act in (
        lambda: series.move(workspace, weekly, MONDAYS[1], "2026-03-10", Scope.FOLLOWING),
        lambda: series.complete(workspace, weekly, MONDAYS[0], "reached"),
    ):
        before = len(batches(workspace.database, 100))
        assert act() is not None
        assert len(batches(workspace.database, 100)) == before + 1
    assert [batch.subject for batch in batches(workspace.database, 2)] == ["Call · Ana"] * 2


def test_an_unplanned_series_is_refused(workspace: Workspace, ana: Uid) -> None:
    for rule, code in (("FREQ=HOURLY", "bad-rule"), ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", "rule-never")):
        with pytest.raises(UserError, match=code):
            plan(workspace, ana, rule)
    assert plan(workspace, ana, "freq=weekly;byday=TH")
    assert nexts(workspace, ana)[0] == "2026-03-05T09:00"  # a series begins with its first day


def test_what_was_planned_elsewhere_is_shown_by_the_clock_here(
    workspace: Workspace, ana: Uid, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zones, "local_zone", lambda: "Europe/Vilnius")
    single = activities.add(workspace, Activity(summary="Once", due="2026-03-25T09:00", contacts=[uid_text(ana)]))
    uid = plan(workspace, ana, "FREQ=WEEKLY;BYDAY=WE", "2026-03-25T00:30")
    monkeypatch.setattr(zones, "local_zone", lambda: "America/New_York")
    # The clocks of Vilnius change on 29 March, those of New York have already.
    assert dues(workspace, "2026-04-02") == ["03-24T18:30", "03-25T03:00", "03-31T17:30"]
    found = follow_ups.find(workspace.database, ("2026-03-24", "2026-03-25"))
    assert [(item.due, item.recurrence_id) for item in found] == [("2026-03-24T18:30", "2026-03-25T00:30")]
    assert follow_ups.count(workspace.database, ("2026-03-25", "2026-03-26")) == 1
    assert queries.activity(workspace.database, single).due == "2026-03-25T03:00"
    series.move(workspace, uid, "2026-03-25T00:30", "2026-03-24T19:30", Scope.ALL)
    activities.postpone(workspace, [single], "2026-03-26")
    assert dues(workspace, "2026-04-02") == ["03-24T19:30", "03-26T03:00", "03-31T18:30"]
    monkeypatch.setattr(zones, "local_zone", lambda: "Europe/Vilnius")
    assert dues(workspace, "2026-04-02") == ["03-25T01:30", "03-26T09:00", "04-01T01:30"]


RULES = st.sampled_from(
    ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=DAILY;COUNT=20", "FREQ=WEEKLY;INTERVAL=2",
     "FREQ=DAILY;UNTIL=20260320", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2"]
)  # fmt: skip
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["complete", "cancel", "delete", "move", "save", "detach"]),
        st.integers(0, 30),
        st.sampled_from(Scope),
        st.integers(-3, 9),
        st.sampled_from(["", "T09:00", "T16:30"]),
    ),
    max_size=6,
)


@settings(max_examples=20, deadline=None)
@given(rule=RULES, acts=ACTS)
def test_whatever_is_done_undo_brings_back_and_what_was_done_stays(tmp_path_factory, rule: str, acts) -> None:
    workspace = Workspace(tmp_path_factory.mktemp("series") / "workspace", "Me")
    ana = contacts.create(workspace, Contact(given="Ana"))
    plan(workspace, ana, rule)
    states = [everything(workspace)]
    for act, place, scope, days, time in acts:
        there = occurrences.between(workspace.database, "2026-03-01", "2026-05-01")
        done_before = {each.uid: each.due for each in there if each.status == "done"}
        if scope is not Scope.THIS:  # of what was done, more than itself is never meant
            there = [each for each in there if each.status == "planned"]
        if not there:
            break
        chosen = there[place % len(there)]
        do(workspace, act, chosen, scope, days, time)
        now = occurrences.between(workspace.database, "2026-01-01", "2027-01-01")
        done_now = {each.uid: each.due for each in now if each.status == "done"}
        touched = {chosen.uid} if scope is Scope.THIS else set()
        assert all(done_now.get(uid) == due for uid, due in done_before.items() if uid not in touched)
        names = [(each.series, each.recurrence_id) for each in now if each.series]
        assert len(names) == len(set(names)), "no occurrence stands there twice"
        opened = [each.due for each in now if each.status == "planned"]
        row = queries.contact_row(workspace.database, ana)
        assert row is not None
        assert row.next_due == min(opened, default=row.next_due if row.next_due > "2027" else "")
        if len(batches(workspace.database, 100)) > len(states) + 1:
            states.append(everything(workspace))
    for state in reversed(states[:-1]):
        undo(workspace.journal)
        assert everything(workspace) == state
    workspace.close()


def do(workspace: Workspace, act: str, chosen: occurrences.Occurrence, scope: Scope, days: int, time: str) -> None:
    uid, at = chosen.uid, chosen.recurrence_id
    when = date.fromisoformat(chosen.due[:10]).toordinal() + days
    with suppress(UserError):  # a rule that would have no day any more is refused
        if act == "complete" and chosen.status == "planned":
            series.complete(workspace, uid, at, "reached")
        elif act in ("cancel", "delete"):
            getattr(series, act)(workspace, uid, at, scope)
        elif act == "move":
            series.move(workspace, uid, at, date.fromordinal(when).isoformat() + time, scope)
        elif act == "save":
            before = series.occurrence(workspace.database, uid, at)
            series.save(workspace, before, replace(before, summary=f"{days}"), scope)
        elif act == "detach" and chosen.series and uid == chosen.series:
            before_it = occurrences.between(workspace.database, "2026-01-01", "2027-01-01")
            with workspace.journal.batch("edit-activity", "") as batch:
                record = series.detach(workspace, batch, uid, at)
                assert series.detach(workspace, batch, uid, at) == record
            after_it = occurrences.between(workspace.database, "2026-01-01", "2027-01-01")
            assert [(each.due, each.summary, each.contacts) for each in after_it] == [
                (each.due, each.summary, each.contacts) for each in before_it
            ]


def everything(workspace: Workspace) -> object:
    found = occurrences.between(workspace.database, "2026-01-01", "2027-01-01")
    rows = follow_ups.find(workspace.database)
    return [(e.due, e.status, e.summary, e.contacts) for e in found], [row.due for row in rows]


def test_a_plain_activity_goes_through_the_same_functions(workspace: Workspace, ana: Uid) -> None:
    uid = activities.add(workspace, Activity(summary="Once", due="2026-03-03", contacts=[uid_text(ana)]))
    series.move(workspace, uid, "", "2026-03-04T10:00", Scope.ALL)
    assert dues(workspace) == ["03-04T10:00"]
    once = series.occurrence(workspace.database, uid)
    assert parse_uid(once.uid) == uid
    series.save(workspace, once, replace(once, rrule="FREQ=DAILY;COUNT=2"))
    assert dues(workspace) == ["03-04T10:00", "03-05T10:00"]


def test_what_was_missed_is_skipped_at_once_and_comes_back_with_one_undo(workspace: Workspace, ana: Uid) -> None:
    daily = plan(workspace, ana, "FREQ=DAILY", "2026-03-02T09:00")
    single = activities.add(workspace, Activity(type="call", due="2026-03-02", contacts=[uid_text(ana)]))
    series.complete(workspace, daily, "2026-03-03T09:00", "reached")
    moved = "2026-03-05T09:00"
    series.move(workspace, daily, moved, "2026-03-05T11:00")
    done = series.skip_missed(workspace, [daily, single], "2026-03-07")
    assert done is not None
    assert (label(done), done.changes) == ("Skipped what was missed of Call · Ana", 3)
    assert shown(workspace, "2026-03-09") == [
        ("03-02", "planned"), ("03-03T09:00", "done"), ("03-05T11:00", "planned"), ("03-07T09:00", "planned"),
        ("03-08T09:00", "planned"),
    ]  # fmt: skip
    assert series.skip_missed(workspace, [daily, single], "2026-03-07") is None
    undo(workspace.journal)
    assert dues(workspace, "2026-03-05") == ["03-02", "03-02T09:00", "03-03T09:00", "03-04T09:00"]


def test_what_was_missed_is_done_at_once_and_open_again_with_one_undo(workspace: Workspace, ana: Uid) -> None:
    daily = plan(workspace, ana, "FREQ=DAILY", "2026-03-02T09:00")
    series.move(workspace, daily, "2026-03-04T09:00", "2026-03-04T11:00")
    before = everything(workspace)
    done = series.complete_missed(workspace, [daily], "2026-03-06")
    assert done is not None
    assert label(done) == "Completed what was missed of Call · Ana"
    assert shown(workspace, "2026-03-07") == [
        ("03-02T09:00", "done"), ("03-03T09:00", "done"), ("03-04T11:00", "planned"), ("03-05T09:00", "done"),
        ("03-06T09:00", "planned"),
    ]  # fmt: skip
    assert workspace.database.rows("SELECT DISTINCT date(completed), result FROM activity WHERE status = 'done'") == [
        ("2026-03-02", ""), ("2026-03-03", ""), ("2026-03-05", "")
    ]  # fmt: skip
    assert series.complete_missed(workspace, [daily], "2026-03-06") is None
    undo(workspace.journal)
    assert everything(workspace) == before


def test_what_was_missed_is_told_by_the_clock_here(workspace: Workspace, ana: Uid) -> None:
    """At 23:00 of New York it is the next day in Vilnius."""
    activity = Activity(
        type="call", due="2026-03-02T23:00", rrule="FREQ=DAILY", timezone="America/New_York", contacts=[uid_text(ana)]
    )
    uid = activities.add(workspace, activity)
    here = zones.local("2026-03-02T23:00", "America/New_York")[:10]
    assert uid not in occurrences.missed(workspace.database, [uid], here)
    after = date.fromordinal(date.fromisoformat(here).toordinal() + 1).isoformat()
    assert occurrences.missed(workspace.database, [uid], after) == {uid: ["2026-03-02T23:00"]}
