"""Computers that do what they like with one series, without knowing of each other, come to the same: of each of its
weeks something is there, no week twice but where several made a record of it, and what was done is done.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid
from crm_desktop.services import activities, checking, contests, series
from crm_desktop.services.activity_export import export_activities
from crm_desktop.services.activity_import import import_calendar
from crm_desktop.services.series import Scope
from crm_desktop.store import occurrences, queries
from crm_desktop.store.history import batches
from crm_desktop.store.occurrences import Occurrence
from crm_desktop.store.undo import undo
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers

FIRST, WEEKS = date(2026, 3, 2), 7
STEPS = 16


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


def shown(workspace: Workspace) -> list[Occurrence]:
    return occurrences.between(workspace.database, str(FIRST), str(FIRST + timedelta(weeks=WEEKS)))


def facts(workspace: Workspace) -> list[tuple[object, ...]]:
    return [(each.due, each.status, each.summary, each.uid, each.recurrence_id) for each in shown(workspace)]


class Person:
    """Does one thing or another with an open occurrence, always within its week."""

    def __init__(self, workspace: Workspace, chance: random.Random) -> None:
        self.workspace = workspace
        self._chance = chance

    def act(self) -> None:
        opened = [each for each in shown(self.workspace) if each.status == "planned"]
        if not opened:
            return
        one = self._chance.choice(opened)
        what = self._chance.choice((self.divide, self.divide, self.complete, self.move, self.name, self.undo))
        what(one)

    def _elsewhere(self, one: Occurrence) -> str:
        day = date.fromisoformat(one.due[:10])
        monday = day - timedelta(days=day.weekday())
        return f"{monday + timedelta(days=self._chance.randrange(5))}T{self._chance.choice((9, 14)):02}:00"

    def divide(self, one: Occurrence) -> None:
        stands = one.planned == one.recurrence_id  # else the others would go as far, into other weeks
        scope = Scope.FOLLOWING if stands else Scope.THIS
        series.move(self.workspace, one.uid, one.recurrence_id, self._elsewhere(one), scope)

    def move(self, one: Occurrence) -> None:
        series.move(self.workspace, one.uid, one.recurrence_id, self._elsewhere(one))

    def name(self, one: Occurrence) -> None:
        before = series.occurrence(self.workspace.database, one.uid, one.recurrence_id)
        after = replace(before, summary=f"{self.workspace.journal.author} {self._chance.randrange(99)}")
        series.save(self.workspace, before, after, self._chance.choice((Scope.THIS, Scope.FOLLOWING, Scope.ALL)))

    def complete(self, one: Occurrence) -> None:
        series.complete(self.workspace, one.uid, one.recurrence_id, "reached")

    def undo(self, _: Occurrence) -> None:
        with suppress(UserError):  # nothing to undo
            undo(self.workspace.journal)


def week(due: str) -> int:
    return (date.fromisoformat(due[:10]) - FIRST).days // 7


@pytest.mark.parametrize("seed", range(6))
def test_whatever_they_do_with_a_series(computers: Computers, seed: int) -> None:
    chance = random.Random(seed)
    people = [Person(computers.join(name), chance) for name in ("Ana", "Ben", "Cid")]
    call = Activity(type="call", summary="Call", due=f"{FIRST}T09:00", rrule="FREQ=WEEKLY")
    activities.add(computers.join("Dan"), call)
    computers.sync()
    for _ in range(STEPS):
        person = chance.choice(people)
        if chance.random() < 0.25:
            computers.sync(person.workspace, rounds=1)
        else:
            person.act()
            assert_weeks(person.workspace)
    computers.sync(rounds=4)
    before = [len(batches(each.database, 1000)) for each in computers.opened]
    computers.sync()
    assert [len(batches(each.database, 1000)) for each in computers.opened] == before
    assert facts(people[0].workspace) == facts(people[1].workspace) == facts(people[2].workspace)
    for person in people:
        assert_weeks(person.workspace)
        assert checking.check(person.workspace) == []


def assert_weeks(workspace: Workspace) -> None:
    """Each week is there, by the rule of a series once at most, and not where there is a record of it."""
    found = shown(workspace)
    (done,) = workspace.database.row("SELECT count(*) FROM activity WHERE status = 'done' AND deleted = 0") or (0,)
    assert sum(each.status == "done" for each in found) == done
    weeks = Counter(week(each.due) for each in found)
    computed = Counter(week(each.due) for each in found if each.uid == each.series)
    assert set(weeks) == set(range(WEEKS)), (weeks, facts(workspace))
    assert all(weeks[each] == 1 for each in computed), facts(workspace)


# one thing after the other


@pytest.fixture
def two(computers: Computers) -> tuple[Workspace, Workspace]:
    return computers.join("Ana"), computers.join("Ben")


@pytest.fixture
def weekly(computers: Computers, two: tuple[Workspace, Workspace]) -> Uid:
    """A series on Mondays that both know."""
    made = activities.add(two[0], Activity(type="call", summary="Call", due=f"{FIRST}T09:00", rrule="FREQ=WEEKLY"))
    computers.sync()
    return made


def days(workspace: Workspace) -> list[str]:
    """What is open or done in March, those done with a "+"."""
    found = occurrences.between(workspace.database, "2026-03-01", "2026-04-01")
    return [each.due[5:10] + "+" * (each.status == "done") for each in found]


def divide(workspace: Workspace, day: str, other: str) -> None:
    """Let what is on a day in March, and what follows, be on another."""
    [one] = occurrences.between(workspace.database, f"2026-{day}", f"2026-{day}T24:00")
    series.move(workspace, one.uid, one.recurrence_id, f"2026-{other}T09:00", Scope.FOLLOWING)


def finish(workspace: Workspace, day: str) -> None:
    [one] = occurrences.between(workspace.database, f"2026-{day}", f"2026-{day}T24:00")
    series.complete(workspace, one.uid, one.recurrence_id, "reached")


@pytest.mark.parametrize("other", ["03-10", "03-09"])
def test_a_division_is_undone_after_what_came_of_it_was_done(
    two: tuple[Workspace, Workspace], weekly: Uid, other: str
) -> None:
    ana, _ = two
    divide(ana, "03-09", other)
    dividing = batches(ana.database, 1)[0].id
    done = "03-17" if other == "03-10" else "03-16"
    finish(ana, done)
    undo(ana.journal, dividing)
    assert days(ana) == ["03-02", "03-09", f"{done}+", "03-23", "03-30"]
    undo(ana.journal, batches(ana.database, 1)[0].id)
    assert f"{done}+" in days(ana)
    assert len(days(ana)) == 5


def test_a_division_is_undone_while_another_computer_finishes_what_came_of_it(
    computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid
) -> None:
    ana, ben = two
    divide(ana, "03-09", "03-10")
    computers.sync()
    undo(ana.journal)
    finish(ben, "03-17")
    computers.sync()
    assert days(ana) == days(ben) == ["03-02", "03-09", "03-17+", "03-23", "03-30"]


def test_what_was_done_of_it_is_open_again_where_it_stands_now(two: tuple[Workspace, Workspace], weekly: Uid) -> None:
    ana, _ = two
    divide(ana, "03-09", "03-10")
    dividing = batches(ana.database, 1)[0].id
    finish(ana, "03-17")
    undo(ana.journal, dividing)
    [done] = occurrences.between(ana.database, "2026-03-17", "2026-03-18")
    series.delete(ana, done.uid, done.recurrence_id)
    assert days(ana) == ["03-02", "03-09", "03-23", "03-30"]


@pytest.mark.parametrize("first", [0, 1])
def test_two_divisions_stand_one_after_the_other(
    computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid, first: int
) -> None:
    ana, ben = two
    for person in (first, 1 - first):
        divide(two[person], *(("03-09", "03-10"), ("03-23", "03-25"))[person])
    computers.sync()
    assert days(ana) == days(ben) == ["03-02", "03-10", "03-17", "03-25"]


@pytest.mark.parametrize("take", ["Ana", "Ben"])
def test_one_of_two_divisions_is_taken(
    computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid, take: str
) -> None:
    ana, ben = two
    divide(ana, "03-09", "03-10")
    divide(ben, "03-16", "03-18")
    finish(ana, "03-31")
    computers.sync()
    assert days(ana) == ["03-02", "03-10", "03-18", "03-25", "03-31+"]
    [cell] = contests.contested(ana.database)
    assert (cell.field, cell.can_keep_both) == ("rrule", True)
    [given] = [each for each in cell.values if each.author == take]
    assert [stretch.due[5:10] for stretch in given.stretches] == ["03-02", "03-10" if take == "Ana" else "03-18"]
    contests.take(ana, cell, given)
    computers.sync()
    expected = {
        "Ana": ["03-02", "03-10", "03-17", "03-24", "03-31+"],
        "Ben": ["03-02", "03-09", "03-18", "03-25", "03-31+"],
    }
    assert days(ana) == days(ben) == expected[take]
    assert contests.contested(ben.database) == []
    undo(ana.journal)
    computers.sync()
    assert days(ana) == days(ben) == ["03-02", "03-10", "03-18", "03-25", "03-31+"]


def test_both_divisions_are_kept(computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid) -> None:
    ana, ben = two
    divide(ana, "03-09", "03-10")
    divide(ben, "03-16", "03-18")
    computers.sync()
    [cell] = contests.contested(ben.database)
    contests.keep_both(ben, cell)
    computers.sync()
    assert days(ana) == days(ben) == ["03-02", "03-10", "03-18", "03-25"]
    assert contests.contested(ana.database) == []


def test_what_goes_on_is_deleted_and_nothing_comes_back_in_its_place(
    computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid
) -> None:
    ana, ben = two
    divide(ana, "03-09", "03-10")
    divide(ben, "03-16", "03-18")
    computers.sync()
    [one] = occurrences.between(ana.database, "2026-03-18", "2026-03-19")
    series.delete(ana, one.uid, one.recurrence_id, Scope.FOLLOWING)
    computers.sync()
    assert days(ana) == days(ben) == ["03-02", "03-10"]


def test_who_finishes_one_of_a_series_that_is_moved_as_a_whole(
    computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid
) -> None:
    ana, ben = two
    divide(ana, "03-02", "03-03")
    finish(ben, "03-16")
    divide(ben, "03-23", "03-25")
    computers.sync()
    assert days(ana) == days(ben) == ["03-03", "03-10", "03-16+", "03-25"]


def test_other_programs_see_each_day_once(
    computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid, tmp_path: Path
) -> None:
    ana, ben = two
    divide(ana, "03-09", "03-10")
    divide(ben, "03-16", "03-18")
    computers.sync()
    with closing(Workspace(tmp_path / "other", "Eva")) as other:
        export_activities(ana, tmp_path / "all.ics")
        import_calendar(other, tmp_path / "all.ics")
        assert days(other) == days(ana)


@pytest.mark.parametrize("first", [0, 1])
def test_one_finishes_what_another_moves(
    computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid, first: int
) -> None:
    """Whoever was later, both are told, and somebody decides."""
    ana, ben = two
    acts = (
        lambda: series.complete(ana, weekly, "2026-03-09T09:00", "reached"),
        lambda: series.move(ben, weekly, "2026-03-09T09:00", "2026-03-11T10:00"),
    )
    acts[first]()
    acts[1 - first]()
    computers.sync()
    told = {cell.field: {given.value: given for given in cell.values} for cell in contests.contested(ben.database)}
    assert {field: set(values) for field, values in told.items()} == {
        "status": {"planned", "done"},
        "due": {"2026-03-09T09:00", "2026-03-11T10:00"},
    }
    for cell in contests.contested(ben.database):
        contests.take(ben, cell, told[cell.field]["done" if cell.field == "status" else "2026-03-09T09:00"])
    computers.sync()
    assert days(ana) == days(ben) == ["03-02", "03-09+", "03-16", "03-23", "03-30"]
    assert contests.contested(ana.database) == []
    [done] = occurrences.between(ana.database, "2026-03-09", "2026-03-10")
    assert queries.activity(ana.database, done.uid).result == "reached"


@pytest.mark.parametrize("rrule", ["FREQ=WEEKLY", "FREQ=WEEKLY;COUNT=6", "FREQ=WEEKLY;UNTIL=20260406"])
def test_an_older_division_is_undone_after_a_newer_one(two: tuple[Workspace, Workspace], rrule: str) -> None:
    ana, _ = two
    activities.add(ana, Activity(type="call", summary="Call", due=f"{FIRST}T09:00", rrule=rrule))
    divide(ana, "03-16", "03-18")
    older = batches(ana.database, 1)[0].id
    divide(ana, "03-09", "03-10")
    assert days(ana) == ["03-02", "03-10", "03-18", "03-25"]
    undo(ana.journal, older)
    assert days(ana) == ["03-02", "03-10", "03-17", "03-24", "03-31"]
    found = occurrences.between(ana.database, "2026-04-01", "2026-05-01")
    in_april = ["04-07", "04-14", "04-21", "04-28"]
    assert [each.due[5:10] for each in found] == in_april[: 4 if rrule == "FREQ=WEEKLY" else 1]
    undo(ana.journal, batches(ana.database, 1)[0].id)
    assert days(ana) == ["03-02", "03-10", "03-18", "03-25"]
