"""Reminders as a clock passes that may sleep and jump, on one device and on two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import process_time

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.reminders import DAY
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, contests, history, reminders, series
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers

ME = "Me"
NOON = datetime(2026, 3, 4, 12)


class Device:
    """A computer with a clock and what its window shows; `tick` is what the window does each minute."""

    def __init__(self, workspace: Workspace, owner: str = ME) -> None:
        self.workspace = workspace
        self.owner = owner
        self.clock = NOON
        self.showing: dict[reminders.Key, reminders.Reminder] = {}

    def at(self, clock: datetime) -> list[str]:
        """Look at that time; what appears, by summary."""
        self.clock = clock
        now = clock.astimezone(UTC)
        found = reminders.look(self.workspace, now, self.owner, self.showing.keys())
        self.showing = {each.key: each for each in (*found.standing, *found.due)}
        if found.due or found.missed:
            reminders.mark_shown(self.workspace, [*found.due, *found.missed])
        return [each.occurrence.summary for each in found.due]

    def shown(self) -> list[str]:
        return [each.occurrence.summary for each in self.showing.values()]

    def next(self) -> datetime | None:
        found = reminders.look(self.workspace, self.clock.astimezone(UTC), self.owner).next
        return found and found.astimezone().replace(tzinfo=None)

    def plan(self, summary: str, due: str = "2026-03-04T13:00", remind: str = "15", **cells) -> Uid:
        return activities.add(
            self.workspace, Activity(type="call", summary=summary, due=due, reminders=remind, **cells)
        )

    def snooze(self, until: datetime) -> None:
        reminders.snooze(self.workspace, list(self.showing.values()), until.astimezone(UTC))
        self.showing.clear()


def time(hour: int, minute: int = 0, day: int = 4) -> datetime:
    return datetime(2026, 3, day, hour, minute)


@pytest.fixture
def device(workspace: Workspace) -> Device:
    return Device(workspace)


def test_reminds_when_its_time_has_come_and_only_once(device: Device) -> None:
    device.plan("Call Ana")
    assert device.at(time(12, 44)) == []
    assert device.next() == time(12, 45)
    assert device.at(time(12, 45)) == ["Call Ana"]
    assert device.at(time(12, 46)) == []
    assert device.shown() == ["Call Ana"]


def test_several_reminders_of_one_activity(device: Device) -> None:
    device.plan("Visit", "2026-03-06T10:00", f"30,{DAY}")
    assert device.at(time(12)) == []
    assert device.at(time(10, day=5)) == ["Visit"]
    assert device.at(time(9, 29, day=6)) == []
    assert device.at(time(9, 30, day=6)) == ["Visit"]
    assert device.shown() == ["Visit"], "one line, however often it reminds"


def test_what_was_missed_in_sleep_comes_together_and_each_once(device: Device) -> None:
    device.plan("First", "2026-03-04T13:00", "15,60")
    device.plan("Second", "2026-03-04T18:00")
    device.plan("Tomorrow", "2026-03-05T18:00")
    assert device.at(NOON) == ["First"]
    assert device.at(NOON + timedelta(hours=9)) == ["First", "Second"]
    assert device.at(NOON + timedelta(hours=9, minutes=1)) == []


def test_what_was_missed_comes_at_the_next_start_unless_it_was_shown(device: Device) -> None:
    device.plan("Shown before")
    device.at(time(12, 50))
    device.plan("Missed", "2026-03-04T14:00")
    again = Device(device.workspace)
    assert again.at(time(17)) == ["Missed"]


def test_what_has_no_time_reminds_from_the_morning(device: Device) -> None:
    device.plan("Send the offer", "2026-03-06", str(DAY))
    assert device.at(time(8, 59, day=5)) == []
    assert device.at(time(9, day=5)) == ["Send the offer"]


def test_a_clock_that_jumps_shows_nothing_twice_and_loses_none(device: Device) -> None:
    device.plan("Soon")
    device.plan("In a week", "2026-03-11T10:00")
    assert device.at(time(12, 50)) == ["Soon"]
    assert device.at(time(12, 50, day=20)) == ["In a week"]  # far ahead
    assert device.at(time(12, 50)) == []
    assert device.at(time(6)) == []  # and back
    assert device.at(time(12, 50)) == []
    device.plan("New", "2026-03-04T14:00")
    assert device.at(time(13, 45)) == ["New"]
    assert device.at(time(10, day=11)) == []


@pytest.mark.parametrize("end", ["complete", "cancel", "delete"])
def test_what_is_done_with_reminds_no_more(device: Device, end: str) -> None:
    shown, coming = device.plan("Shown"), device.plan("Coming", "2026-03-04T16:00")
    device.at(time(12, 50))
    for uid in (shown, coming):
        if end == "complete":
            activities.complete(device.workspace, uid, "reached")
        else:
            getattr(activities, end)(device.workspace, [uid])
    assert device.at(time(16)) == []
    assert device.shown() == []
    assert device.next() is None


def test_what_is_moved_reminds_at_its_new_time(device: Device) -> None:
    uid = device.plan("Call")
    device.at(time(12, 50))
    activities.reschedule(device.workspace, [uid], "2026-03-04T16:00")
    assert device.at(time(12, 51)) == []
    assert device.shown() == []
    assert device.at(time(15, 45)) == ["Call"]
    activities.reschedule(device.workspace, [uid], "2026-03-04T13:00")
    assert device.at(time(15, 46)) == [], "for one o'clock it was shown"


def test_a_snoozed_one_goes_and_comes_back(device: Device) -> None:
    device.plan("Call", remind="15,60")
    device.at(time(12, 30))
    device.snooze(time(12, 35))
    assert device.at(time(12, 31)) == []
    assert device.shown() == []
    assert device.next() == time(12, 35)
    assert device.at(time(12, 35)) == ["Call"]
    assert device.at(time(12, 36)) == []
    assert device.at(time(12, 45)) == ["Call"], "its other reminder comes as well"


def test_one_that_comes_by_itself_leaves_the_snoozed_one_waiting(device: Device) -> None:
    device.plan("Call", remind="15,60")
    device.at(time(12))
    device.snooze(time(13, 5))
    assert device.at(time(12, 45)) == ["Call"]
    assert device.at(time(13, 5)) == ["Call"]


def test_times_are_those_of_the_activity_s_zone(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crm_desktop.domain.zones.local_zone", lambda: "UTC")
    monkeypatch.setenv("TZ", "UTC")
    device.plan("From Vilnius", "2026-03-04T15:00", "15", timezone="Europe/Vilnius")
    assert device.at(time(12, 44)) == []
    assert device.at(time(12, 45)) == ["From Vilnius"]


def test_only_one_s_own_and_nobody_s_remind(device: Device) -> None:
    device.plan("Mine")
    device.plan("Jonas's", owner="Jonas")
    uid = device.plan("Nobody's")
    activities.assign(device.workspace, [uid], "")
    assert device.at(time(12, 50)) == ["Mine", "Nobody's"]


def test_a_series_reminds_of_each_and_after_absence_of_the_last(device: Device) -> None:
    device.plan("Stand-up", "2026-03-02T10:00", "15", rrule="FREQ=DAILY")
    assert device.at(time(9, 45)) == ["Stand-up"]
    assert device.at(time(9, 46)) == []
    assert device.at(time(9, 44, day=5)) == []
    assert device.at(time(9, 45, day=5)) == ["Stand-up"]
    assert device.at(time(12, day=15)) == ["Stand-up"]
    assert [key.planned for key in device.showing] == ["2026-03-04T10:00", "2026-03-05T10:00", "2026-03-15T10:00"]


def test_an_occurrence_that_becomes_a_record_does_not_come_again(device: Device) -> None:
    uid = device.plan("Stand-up", "2026-03-04T13:00", "15", rrule="FREQ=DAILY")
    device.at(time(12, 45))
    before = series.occurrence(device.workspace.database, uid, "2026-03-04T13:00")
    series.save(device.workspace, before, replace(before, summary="Long stand-up"), series.Scope.THIS)
    assert device.at(time(12, 46)) == []
    assert device.shown() == ["Long stand-up"]
    series.move(device.workspace, uid, "2026-03-04T13:00", "2026-03-04T15:00", series.Scope.THIS)
    assert device.at(time(12, 47)) == []
    assert device.at(time(14, 45)) == ["Long stand-up"]
    assert device.at(time(12, 45, day=5)) == ["Stand-up"]


def test_undo_and_the_history_pass_over_what_was_shown(device: Device) -> None:
    uid = device.plan("Call")
    device.at(time(12, 50))
    device.snooze(time(13, 30))
    assert [entry.batch.action for entry in history.entries(device.workspace, 10)] == ["plan"]
    history.undo_batch(device.workspace)
    assert device.workspace.database.row("SELECT deleted FROM activity WHERE uid = ?", (uid,)) == (1,)
    assert device.at(time(13, 30)) == []


def test_what_waits_is_found_among_very_many_that_remind_of_nothing(device: Device) -> None:
    with device.workspace.journal.batch("import") as batch:
        for number in range(3000):
            activities.write(batch, Activity(type="call", summary=f"{number}", due="2026-03-04T13:00"))
    device.plan("Call")
    started = process_time()
    assert device.at(time(12, 50)) == ["Call"]
    assert process_time() - started < 0.05


def test_what_is_planned_for_a_time_has_the_usual_reminders_unless_it_has_its_own(device: Device) -> None:
    device.workspace.reminders = "10"
    uids = [device.plan("Usual", remind=""), device.plan("Own"), device.plan("A day", "2026-03-04", "")]
    found = [queries.activity(device.workspace.database, uid).reminders for uid in uids]
    assert found == ["10", "15", ""]
    person = contacts.create(device.workspace, Contact(name="Jonas"))
    step = Activity(type="call", due="2026-03-04T14:00")
    activities.add(device.workspace, Activity(type="call", status="done", contacts=[uid_text(person)]), step)
    activities.plan_each(device.workspace, replace(step, summary="Each"), [person])
    planned = [each.reminders for each in queries.timeline(device.workspace.database, person, 9) if each.due]
    assert planned == ["10", "10"]


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


@pytest.fixture
def two(computers: Computers) -> tuple[Device, Device]:
    """Two computers of one person."""
    return Device(computers.join("Ana", "desk"), "Ana"), Device(computers.join("Ana", "laptop"), "Ana")


def plan_with_somebody(device: Device, summary: str) -> Uid:
    person = contacts.create(device.workspace, Contact(name="Jonas"))
    return device.plan(summary, contacts=[uid_text(person)])


def test_what_one_computer_showed_the_other_does_not(computers: Computers, two: tuple[Device, Device]) -> None:
    desk, laptop = two
    plan_with_somebody(desk, "Call Jonas")
    computers.sync()
    assert desk.at(time(12, 45)) == ["Call Jonas"]
    computers.sync()
    assert laptop.at(time(12, 46)) == []
    assert desk.at(time(12, 47)) == []
    assert desk.shown() == ["Call Jonas"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_shown_on_both_it_goes_where_it_came_second(
    computers: Computers, two: tuple[Device, Device], order: tuple[int, int]
) -> None:
    first, second = two[order[0]], two[order[1]]
    plan_with_somebody(first, "Call Jonas")
    computers.sync()
    assert first.at(time(12, 45)) == second.at(time(12, 45)) == ["Call Jonas"]
    computers.sync()
    first.at(time(12, 46))
    second.at(time(12, 46))
    assert first.shown() == ["Call Jonas"]
    assert second.shown() == []
    count = "SELECT count(*) FROM reminded WHERE deleted = 0"
    assert first.workspace.database.row(count) == second.workspace.database.row(count) == (1,)


def test_snoozed_on_one_it_comes_back_on_one(computers: Computers, two: tuple[Device, Device]) -> None:
    desk, laptop = two
    plan_with_somebody(desk, "Call Jonas")
    computers.sync()
    desk.at(time(12, 45))
    desk.snooze(time(12, 55))
    computers.sync()
    assert laptop.at(time(12, 50)) == []
    assert laptop.at(time(12, 55)) == ["Call Jonas"]
    assert desk.at(time(12, 55)) == ["Call Jonas"]
    computers.sync()
    laptop.at(time(12, 56))
    desk.at(time(12, 56))
    assert (laptop.shown(), desk.shown()) == (["Call Jonas"], [])


def test_done_on_one_it_goes_on_the_other(computers: Computers, two: tuple[Device, Device]) -> None:
    desk, laptop = two
    uid = plan_with_somebody(desk, "Call Jonas")
    computers.sync()
    desk.at(time(12, 45))
    activities.complete(laptop.workspace, uid, "reached")
    computers.sync()
    desk.at(time(12, 46))
    assert desk.shown() == []
    assert queries.activity(desk.workspace.database, uid).status == "done"


def test_what_was_deleted_stays_so_though_it_reminded_elsewhere(
    computers: Computers, two: tuple[Device, Device]
) -> None:
    desk, laptop = two
    uid = plan_with_somebody(desk, "Call Jonas")
    computers.sync()
    activities.delete(desk.workspace, [uid])
    assert laptop.at(time(12, 45)) == ["Call Jonas"]
    computers.sync()
    for device in two:
        assert device.workspace.database.row("SELECT deleted FROM activity WHERE uid = ?", (uid,)) == (1,)
        assert contests.revived(device.workspace.database) == []
        assert device.at(time(12, 46)) == []
        assert device.shown() == []


def test_nobody_is_asked_until_when_a_reminder_waits(computers: Computers, two: tuple[Device, Device]) -> None:
    desk, laptop = two
    plan_with_somebody(desk, "Call Jonas")
    computers.sync()
    for device, minutes in ((desk, 50), (laptop, 55)):
        device.at(time(12, 45))
        device.snooze(time(12, minutes))
    computers.sync()
    assert [contests.contested(device.workspace.database) for device in two] == [[], []]


def test_what_a_private_one_reminded_of_stays_here(computers: Computers, two: tuple[Device, Device]) -> None:
    desk, laptop = two
    desk.plan("Secret", private=True)
    assert desk.at(time(12, 45)) == ["Secret"]
    computers.sync()
    assert laptop.workspace.database.rows("SELECT uid FROM reminded") == []
    assert "Secret" not in str(laptop.workspace.database.rows("SELECT subject FROM batch"))
