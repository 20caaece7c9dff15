"""What several did without knowing of each other comes to one, on every computer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.clock import utc_now
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.playbook import Playbook, Step
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, playbooks, series
from crm_desktop.services.series import Scope
from crm_desktop.store import occurrences, queries
from crm_desktop.store import playbooks as stored
from crm_desktop.store.history import batches
from crm_desktop.store.undo import undo
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers

MONDAYS = [f"2026-03-{day:02}T09:00" for day in (2, 9, 16, 23, 30)]


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


@pytest.fixture
def two(computers: Computers) -> tuple[Workspace, Workspace]:
    return computers.join("Ana"), computers.join("Ben")


@pytest.fixture
def cid(computers: Computers, two: tuple[Workspace, Workspace]) -> Uid:
    """A contact that both know."""
    made = contacts.create(two[0], Contact(given="Cid"))
    computers.sync()
    return made


@pytest.fixture
def weekly(computers: Computers, two: tuple[Workspace, Workspace], cid: Uid) -> Uid:
    """A series that both know."""
    call = Activity(type="call", summary="Call", due=MONDAYS[0], rrule="FREQ=WEEKLY", contacts=[uid_text(cid)])
    made = activities.add(two[0], call)
    computers.sync()
    return made


def march(workspace: Workspace) -> list[tuple[str, str]]:
    found = occurrences.between(workspace.database, "2026-03-01", "2026-04-01")
    return [(each.due[5:], each.status) for each in found]


def settled(computers: Computers) -> None:
    """All have synced, and nobody has anything more to say."""
    computers.sync(rounds=3)
    before = [len(batches(each.database, 1000)) for each in computers.opened]
    computers.sync()
    assert [len(batches(each.database, 1000)) for each in computers.opened] == before


@pytest.mark.parametrize("hour", ["09:00", "10:00"])
@pytest.mark.parametrize(
    ("act", "stands"),
    [
        (lambda ben, uid: series.complete(ben, uid, MONDAYS[3], "reached"), ("03-23T09:00", "done")),
        (lambda ben, uid: series.move(ben, uid, MONDAYS[3], "2026-03-25T16:00"), ("03-25T16:00", "planned")),
        (lambda ben, uid: series.delete(ben, uid, MONDAYS[3]), None),
    ],
)
def test_what_was_done_with_an_occurrence_goes_where_its_series_went_on(
    computers: Computers,
    two: tuple[Workspace, Workspace],
    weekly: Uid,
    act: Callable[[Workspace, Uid], object],
    stands: tuple[str, str] | None,
    hour: str,
) -> None:
    ana, ben = two
    series.move(ana, weekly, MONDAYS[2], f"2026-03-17T{hour}", Scope.FOLLOWING)
    act(ben, weekly)
    settled(computers)
    expected = [(due[5:], "planned") for due in MONDAYS[:2]]
    expected += [(f"03-17T{hour}", "planned"), *([stands] if stands else []), (f"03-31T{hour}", "planned")]
    assert march(ana) == march(ben) == expected


def test_what_was_planned_in_words_of_its_own_moves_with_its_series(
    computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid
) -> None:
    ana, ben = two
    series.move(ana, weekly, MONDAYS[2], "2026-03-17T10:00", Scope.FOLLOWING)
    fourth = series.occurrence(ben.database, weekly, MONDAYS[3])
    series.save(ben, fourth, replace(fourth, summary="By itself"))
    settled(computers)
    for workspace in two:
        [found] = occurrences.between(workspace.database, "2026-03-22", "2026-03-29")
        assert (found.due, found.summary) == ("2026-03-24T10:00", "By itself")


def test_a_series_divided_twice_is_followed_to_its_end(
    computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid
) -> None:
    ana, ben = two
    series.move(ana, weekly, MONDAYS[1], "2026-03-10T09:00", Scope.FOLLOWING)
    third = occurrences.between(ana.database, "2026-03-17", "2026-03-18")[0]
    series.move(ana, third.uid, third.recurrence_id, "2026-03-18T09:00", Scope.FOLLOWING)
    series.complete(ben, weekly, MONDAYS[3], "reached")
    settled(computers)
    expected = [
        ("03-02T09:00", "planned"), ("03-10T09:00", "planned"), ("03-18T09:00", "planned"), ("03-23T09:00", "done"),
    ]  # fmt: skip
    assert march(ana) == march(ben) == expected


def test_a_series_that_ends_by_its_own_rule_keeps_what_was_done(
    computers: Computers, two: tuple[Workspace, Workspace], weekly: Uid
) -> None:
    ana, ben = two
    series.delete(ana, weekly, MONDAYS[2], Scope.FOLLOWING)
    series.complete(ben, weekly, MONDAYS[3], "reached")
    settled(computers)
    expected = [("03-02T09:00", "planned"), ("03-09T09:00", "planned"), ("03-23T09:00", "done")]
    assert march(ana) == march(ben) == expected


# playbooks


@pytest.fixture
def visit(computers: Computers, two: tuple[Workspace, Workspace], cid: Uid) -> Uid:
    steps = (Step(type="call", summary="Call"), Step(type="email", summary="Write", days=2))
    made = playbooks.create(two[0], Playbook(name="Visit", stops_on_reach=True, steps=steps))
    computers.sync()
    return made


def log(workspace: Workspace, contact: Uid, result: str, moment: str = "") -> None:
    done = Activity(type="call", status="done", result=result, completed=moment or utc_now())
    activities.add(workspace, replace(done, contacts=[uid_text(contact)]))


def open_steps(workspace: Workspace, contact: Uid) -> list[str]:
    found = queries.timeline(workspace.database, contact, 100)
    return sorted(each.summary for each in found if each.status == "planned")


@pytest.mark.parametrize("first", ["run", "reach"])
def test_a_run_stops_where_another_computer_had_the_answer(
    computers: Computers, two: tuple[Workspace, Workspace], visit: Uid, cid: Uid, first: str
) -> None:
    ana, ben = two
    playbooks.apply(ana, visit, [cid], "2026-10-22")
    log(ben, cid, "reached")
    computers.sync(*((ana, ben) if first == "run" else (ben, ana)), rounds=1)
    computers.sync(ben if first == "run" else ana, rounds=1)
    second = ben if first == "run" else ana
    assert open_steps(second, cid) == []
    settled(computers)
    for workspace in two:
        assert open_steps(workspace, cid) == []
        assert stored.runs_of(workspace.database, cid) == []
        assert workspace.database.rows("SELECT status FROM playbook_run") == [("stopped",)]
        assert workspace.database.rows("SELECT 1 FROM contest") == []


@pytest.mark.parametrize(("result", "moment"), [("no answer", ""), ("reached", "2026-01-01T10:00:00Z")])
def test_an_attempt_and_an_answer_from_before_stop_nothing(
    computers: Computers, two: tuple[Workspace, Workspace], visit: Uid, cid: Uid, result: str, moment: str
) -> None:
    ana, ben = two
    playbooks.apply(ana, visit, [cid], "2026-10-22")
    log(ben, cid, result, moment)
    settled(computers)
    assert open_steps(ana, cid) == open_steps(ben, cid) == ["Call", "Write"]


def test_undo_means_what_people_did(
    computers: Computers, two: tuple[Workspace, Workspace], visit: Uid, cid: Uid
) -> None:
    ana, ben = two
    playbooks.apply(ana, visit, [cid], "2026-10-22")
    log(ben, cid, "reached")
    computers.sync(ben, ana, rounds=1)
    assert open_steps(ana, cid) == []
    assert undo(ana.journal).target.action == "playbook-apply"
