"""How often somebody wants to hear from us, by contact or by tier, and what starts that anew."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, choices, contacts, history
from crm_desktop.store import derived, follow_ups
from crm_desktop.store.workspace import Workspace

TODAY = date(2026, 3, 4)


def person(workspace: Workspace, name: str, **cells) -> Uid:
    return contacts.create(workspace, Contact(name=name, **cells))


def log(workspace: Workspace, uid: Uid, days_ago: int, result: str, **cells) -> None:
    moment = f"{(TODAY - timedelta(days=days_ago)).isoformat()}T10:00:00Z"
    done = Activity(**{"type": "call", "status": "done", "result": result, "completed": moment, **cells})
    done.contacts = [uid_text(uid)]
    activities.add(workspace, done)


def cold(workspace: Workspace, in_days: int = 0) -> dict[str, tuple[int, str]]:
    found, count = follow_ups.going_cold(workspace.database, (TODAY + timedelta(days=in_days)).isoformat())
    assert count == len(found)
    return {each.name: (each.cadence_days, each.cold_after) for each in found}


@pytest.fixture
def monthly(workspace: Workspace) -> Workspace:
    """Contacts of tier A are to be reached every 30 days."""
    choices.change(workspace, "tier", "A", meaning="30")
    return workspace


def test_a_real_reach_starts_it_anew_and_an_attempt_does_not(workspace: Workspace) -> None:
    ana, jonas = (person(workspace, name, cadence_days=30) for name in ("Ana", "Jonas"))
    for uid in (ana, jonas):
        log(workspace, uid, 40, "reached")
    assert set(cold(workspace)) == {"Ana", "Jonas"}
    log(workspace, ana, 5, "no answer")
    log(workspace, jonas, 5, "reached")
    assert cold(workspace) == {"Ana": (30, "2026-02-22")}
    assert set(cold(workspace, 26)) == {"Ana", "Jonas"}


@pytest.mark.parametrize(("type_", "result", "direction", "reached"), [
    ("meeting", "held", "", True),
    ("email", "sent", "out", False),
    ("email", "", "in", True),
    ("call", "left message", "", False),
    ("call", "not interested", "", True),
    ("todo", "", "", False),
])  # fmt: skip
def test_what_counts_as_a_reach(workspace: Workspace, type_: str, result: str, direction: str, reached: bool) -> None:
    ana = person(workspace, "Ana", cadence_days=30)
    log(workspace, ana, 40, "reached")
    log(workspace, ana, 5, result, type=type_, direction=direction)
    assert (cold(workspace) == {}) is reached


def test_with_something_planned_nobody_goes_cold(workspace: Workspace) -> None:
    ana = person(workspace, "Ana", cadence_days=30)
    log(workspace, ana, 40, "reached")
    uid = activities.add(workspace, Activity(type="call", due="2026-05-01", contacts=[uid_text(ana)]))
    assert cold(workspace) == {}
    activities.cancel(workspace, [uid])
    assert set(cold(workspace)) == {"Ana"}


def test_a_tier_has_a_cadence_and_a_contact_s_own_counts_before(monthly: Workspace) -> None:
    ana, jonas, other = (
        person(monthly, "Ana", tier="A"),
        person(monthly, "Jonas", tier="A", cadence_days=90),
        person(monthly, "Geeta", tier="B"),
    )
    for uid in (ana, jonas, other):
        log(monthly, uid, 40, "reached")
    assert cold(monthly) == {"Ana": (30, "2026-02-22")}


def test_a_follow_up_tells_the_cadence_of_the_tier_unless_there_is_an_own_one(monthly: Workspace) -> None:
    for name, cells in (("Ana", {"tier": "A"}), ("Jonas", {"tier": "A", "cadence_days": 90}), ("Geeta", {"tier": "B"})):
        uid = person(monthly, name, **cells)
        activities.add(monthly, Activity(type="call", due=TODAY.isoformat(), contacts=[uid_text(uid)]))
    found = follow_ups.find(monthly.database)
    told = {each.name: (each.cadence_days, each.cadence_tier) for each in found}
    assert told == {"Ana": (30, "A"), "Jonas": (90, ""), "Geeta": (None, "")}


def test_the_cadence_of_a_tier_counts_for_those_who_are_there(workspace: Workspace) -> None:
    ana = person(workspace, "Ana", tier="A")
    log(workspace, ana, 40, "reached")
    assert cold(workspace) == {}
    choices.change(workspace, "tier", "A", meaning="30")
    assert set(cold(workspace)) == {"Ana"}
    choices.change(workspace, "tier", "A", meaning="60")
    assert cold(workspace) == {}
    history.undo_batch(workspace)
    assert set(cold(workspace)) == {"Ana"}
    rows = workspace.database.rows("SELECT * FROM contact_list")
    derived.rebuild(workspace.database)
    assert workspace.database.rows("SELECT * FROM contact_list") == rows


def test_a_tier_merged_into_another_takes_its_cadence(monthly: Workspace) -> None:
    ana = person(monthly, "Ana", tier="Gold")
    log(monthly, ana, 40, "reached")
    choices.merge(monthly, "tier", "Gold", "A")
    assert set(cold(monthly)) == {"Ana"}


@pytest.mark.parametrize("meaning", ["often", "-3", "0", "9" * 30])
def test_a_cadence_that_is_none_is_none(workspace: Workspace, meaning: str) -> None:
    ana = person(workspace, "Ana", tier="A")
    log(workspace, ana, 40, "reached")
    choices.change(workspace, "tier", "A", meaning=meaning)
    assert cold(workspace) == {}
