from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop import __version__, messages
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts, history, office, standing, sync_state, syncing
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers

DAY = 24 * 60 * 60


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


@pytest.fixture
def mine(computers: Computers) -> Workspace:
    return computers.join("Me", "laptop")


@pytest.fixture
def ana(mine: Workspace) -> Uid:
    return contacts.create(mine, Contact(given="Ana", family="Adomaitė", phones=[Labelled("mobile", "+1 555 0100")]))


def test_a_workspace_without_an_office_shows_nothing(workspace: Workspace) -> None:
    database = workspace.database
    assert standing.last_sync(database) == standing.LastSync(0, 0, "")
    assert sync_state.people(database) == sync_state.health(database) == sync_state.inbox(workspace) == []


def test_people_and_their_computers_this_one_first(computers: Computers, mine: Workspace) -> None:
    computers.join("Ana", "desk")
    computers.join("Ana", "phone")
    computers.sync()
    found = sync_state.people(mine.database)
    assert (found[0].person, found[0].name, found[0].own) == ("Me", "laptop", True)
    assert {each.name for each in found[1:]} == {"desk", "phone"}
    assert all(time.time() * 1000 - 60_000 < each.last_seen <= time.time() * 1000 for each in found)
    assert {each.version for each in found} == {__version__}
    assert not any(each.retired or each.newer or each.doubtful_clock for each in found)
    assert standing.last_sync(mine.database).people == 2
    assert sync_state.health(mine.database) == []


def test_a_retired_computer_comes_last_and_its_person_does_not_count(computers: Computers, mine: Workspace) -> None:
    computers.join("Ana", "desk")
    computers.sync()
    other = sync_state.people(mine.database)[1]
    office.retire(mine, other.code)
    assert sync_state.people(mine.database)[1].retired
    assert standing.last_sync(mine.database).people == 1


def test_what_was_done_here_is_unsent_until_it_lies_in_the_folder(mine: Workspace, ana: Uid) -> None:
    assert standing.unsent(mine.database)
    syncing.sync(mine)
    assert not standing.unsent(mine.database)
    contacts.set_fields(mine, ana, [("tier", "A")])
    assert standing.unsent(mine.database)


def test_what_came_in_can_be_undone(computers: Computers, mine: Workspace) -> None:
    other = computers.join("Ana", "desk")
    contacts.create(other, Contact(given="Benas"))
    computers.sync(other, mine)
    entry = sync_state.came_in(mine.database, 10)[0]
    assert (entry.batch.author, messages.label(entry.batch), entry.undone_by) == ("Ana", "Added Benas", None)
    history.undo_batch(mine, entry.batch.id)
    assert sync_state.came_in(mine.database, 10)[0].undone_by is not None


def test_news_are_told_apart_from_a_round_without_any(computers: Computers, mine: Workspace, ana: Uid) -> None:
    other = computers.join("Ana", "desk")
    computers.sync()
    before = standing.latest(mine.database)
    syncing.sync(mine)
    assert standing.latest(mine.database) == before
    contacts.create(other, Contact(given="Benas"))
    computers.sync(other, mine)
    assert standing.latest(mine.database) != before


@pytest.mark.parametrize("days", [-30, 30])
def test_a_clock_that_is_off_is_doubtful(
    computers: Computers, mine: Workspace, ana: Uid, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    computers.sync()
    now = time.time
    with monkeypatch.context() as patch:
        patch.setattr(time, "time", lambda: now() + days * DAY)
        other = computers.join("Ana", "desk")
        contacts.create(other, Contact(given="Benas"))
        syncing.sync(other)
    computers.sync(mine)
    assert [each.doubtful_clock for each in sync_state.people(mine.database)] == [False, True]
    (problem,) = sync_state.health(mine.database)
    assert (problem.name, problem.reason) == ("Ana, desk", "clock")
    assert "clock" in messages.sync_problem(problem)


def test_where_everybody_else_is_ahead_this_clock_is_wrong(
    computers: Computers, mine: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time
    with monkeypatch.context() as patch:
        patch.setattr(time, "time", lambda: now() + 30 * DAY)
        for person in ("Ana", "Benas"):
            computers.join(person)
        computers.sync(*computers.opened[1:])
    contacts.create(mine, Contact(given="Clara"))
    computers.sync(mine)
    assert [problem.reason for problem in sync_state.health(mine.database)][-1] == "own-clock"


def test_files_that_cannot_be_used_are_told(computers: Computers, mine: Workspace, ana: Uid) -> None:
    other = computers.join("Ana", "desk")
    contacts.create(other, Contact(given="Benas"))
    contacts.create(other, Contact(given="Clara"))
    syncing.sync(other)
    code = next(device.code for device in sync_state.people(other.database) if device.own)
    first, _ = sorted((computers.folder / "segments" / code).iterdir())
    lost = first.read_bytes()
    first.write_bytes(lost[: len(lost) // 2])
    syncing.sync(mine)
    reasons = {problem.reason: problem for problem in sync_state.health(mine.database)}
    assert set(reasons) == {"cut", "missing-parent"}
    assert first.name in reasons["cut"].name
    computers.sync(other, mine)
    assert sync_state.health(mine.database) == []


def test_the_folder_being_away_is_told(computers: Computers, mine: Workspace) -> None:
    computers.folder.rename(computers.folder.with_name("elsewhere"))
    with pytest.raises(syncing.UserError):
        syncing.sync(mine)
    state = standing.last_sync(mine.database)
    assert (state.error, state.people) == ("sync-folder-away", 1)
    assert state.time > 0


def test_a_list_in_the_inbox_is_offered_until_it_was_reviewed(computers: Computers, mine: Workspace) -> None:
    left = computers.folder / "inbox" / "Fair Vilnius.csv"
    left.parent.mkdir(exist_ok=True)
    left.write_text("name\nBenas\n")
    syncing.sync(mine)
    assert sync_state.inbox(mine) == [left]
    sync_state.reviewed(mine, left)
    syncing.sync(mine)
    assert sync_state.inbox(mine) == []
    left.write_text("name\nBenas\nClara\n")
    syncing.sync(mine)
    assert sync_state.inbox(mine) == [left]
