"""Playbooks at work: what they plan, when they stop, and taking any of it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.clock import utc_now, utc_text
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.playbook import FARTHEST, STANDARD, Playbook, Step
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.interchange.records import Parsed
from crm_desktop.services import activities, bulk, contacts, history, playbooks, syncing
from crm_desktop.services.importing import import_records
from crm_desktop.store import follow_ups, queries
from crm_desktop.store import playbooks as stored
from crm_desktop.store.undo import redo, undo
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers

DAY = "2026-10-22"  # a Thursday
THREE = Playbook(
    name="Visit",
    stops_on_reach=True,
    steps=(
        Step(type="call", summary="Call", days=-1, working_days=True),
        Step(type="visit", summary="Visit", time="10:00", duration=60, priority=1, description="Bring samples"),
        Step(type="email", summary="Thank them", days=2, working_days=True),
    ),
)


@pytest.fixture
def visit(workspace: Workspace) -> Uid:
    return playbooks.create(workspace, THREE)


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(workspace, Contact(given="Ana"))


def planned(workspace: Workspace, contact: Uid) -> list[tuple[str, str]]:
    """What is open with a contact, by day."""
    found = queries.timeline(workspace.database, contact, 100)
    return [(each.due, each.summary) for each in found if each.status == "planned"]


def step(workspace: Workspace, contact: Uid, summary: str) -> Uid:
    found = queries.timeline(workspace.database, contact, 100)
    return next(parse_uid(each.uid) for each in found if each.summary == summary)


def statuses(workspace: Workspace) -> list[str]:
    return [row[0] for row in workspace.database.rows("SELECT status FROM playbook_run WHERE deleted = 0 ORDER BY 1")]


def reach(contact: Uid, moment: str = "") -> Activity:
    return Activity(
        type="call", status="done", result="reached", completed=moment or utc_now(), contacts=[uid_text(contact)]
    )


def refused(code: str, call: object) -> dict[str, object]:
    with pytest.raises(UserError) as error:
        call()  # type: ignore[operator]
    assert error.value.code == code
    return error.value.values


# writing them down


def test_what_comes_with_the_program_is_written_down_once(workspace: Workspace) -> None:
    playbooks.bring_standard(workspace)
    assert tuple(stored.playbooks(workspace.database)) == STANDARD
    first = parse_uid(STANDARD[0].uid)
    playbooks.save(workspace, STANDARD[1], replace(STANDARD[1], name="Nach dem Treffen"))
    playbooks.delete(workspace, first)
    playbooks.bring_standard(workspace)
    assert [each.name for each in stored.playbooks(workspace.database)] == ["Nach dem Treffen", "Renewal"]


def test_undo_passes_over_what_the_program_wrote_down(workspace: Workspace) -> None:
    playbooks.bring_standard(workspace)
    assert not playbooks.lacks_standard(workspace)
    refused("nothing-to-undo", lambda: undo(workspace.journal))
    contacts.create(workspace, Contact(given="Ana"))
    undo(workspace.journal)
    assert len(stored.playbooks(workspace.database)) == len(STANDARD)


def test_a_playbook_is_changed_by_what_differs(workspace: Workspace, visit: Uid) -> None:
    before = stored.playbook(workspace.database, visit)
    assert replace(before, uid="", steps=tuple(replace(each, uid="") for each in before.steps)) == THREE
    call, meet, thank = before.steps
    after = replace(
        before, anchor="the visit", stops_on_reach=False,
        steps=(thank, replace(call, days=-3), Step(type="letter", summary="Write")),
    )  # fmt: skip
    info = playbooks.save(workspace, before, after)
    assert info is not None
    found = stored.playbook(workspace.database, visit)
    assert replace(found, steps=()) == replace(after, steps=())
    assert [(each.summary, each.days) for each in found.steps] == [("Thank them", 2), ("Call", -3), ("Write", 0)]
    assert [each.uid for each in found.steps[:2]] == [thank.uid, call.uid]
    assert playbooks.save(workspace, found, found) is None
    undo(workspace.journal)
    assert stored.playbook(workspace.database, visit) == before
    assert meet in before.steps


def test_what_is_no_playbook_is_said(workspace: Workspace, visit: Uid) -> None:
    before = stored.playbook(workspace.database, visit)
    refused("playbook-name-missing", lambda: playbooks.save(workspace, before, replace(before, name=" ")))
    far = Step(days=-FARTHEST - 1)
    refused("playbook-days", lambda: playbooks.save(workspace, before, replace(before, steps=(far,))))
    refused("playbook-unknown", lambda: stored.playbook(workspace.database, b"x" * 16))


def test_a_copy_is_another_playbook_that_starts_by_hand(workspace: Workspace) -> None:
    uid = playbooks.create(workspace, replace(THREE, starts_on="tag:vip"))
    copied = stored.playbook(workspace.database, playbooks.copy(workspace, uid, "Visit 2"))
    assert (copied.name, copied.starts_on) == ("Visit 2", "")
    assert not {each.uid for each in copied.steps} & {
        each.uid for each in stored.playbook(workspace.database, uid).steps
    }


# at work


def test_each_contact_gets_its_activities_in_one_batch(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    ben = contacts.create(workspace, Contact(given="Ben"))
    info = playbooks.apply(workspace, visit, [ana, ben, ana], DAY)
    assert info.subject == "Visit · 2 contacts"
    expected = [("2026-10-21", "Call"), ("2026-10-22T10:00", "Visit"), ("2026-10-26", "Thank them")]
    assert planned(workspace, ana) == planned(workspace, ben) == expected
    meet = queries.activity(workspace.database, step(workspace, ana, "Visit"))
    assert (meet.type, meet.duration, meet.priority, meet.description) == ("visit", 60, 1, "Bring samples")
    assert (meet.owner, meet.contacts) == ("Me", [uid_text(ana)])
    place = stored.places(workspace.database, [parse_uid(meet.uid)])[parse_uid(meet.uid)]
    assert (place.name, place.number, place.steps) == ("Visit", 2, 3)
    assert statuses(workspace) == ["running", "running"]
    undo(workspace.journal)
    assert planned(workspace, ana) == planned(workspace, ben) == []
    assert stored.runs_of(workspace.database, ana) == []
    redo(workspace.journal)
    assert planned(workspace, ben) == expected
    assert len(stored.runs_of(workspace.database, ana)) == 1


def test_the_weekend_of_the_workspace_counts(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    workspace.weekend = frozenset({4, 5})
    playbooks.apply(workspace, visit, [ana], DAY)
    assert planned(workspace, ana)[2] == ("2026-10-26", "Thank them")
    undo(workspace.journal)
    playbooks.apply(workspace, visit, [ana], "2026-10-21")
    assert planned(workspace, ana)[2] == ("2026-10-25", "Thank them")


def test_what_is_at_work_is_said_and_not_doubled(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    playbooks.apply(workspace, visit, [ana], DAY)
    said = refused("playbook-running", lambda: playbooks.apply(workspace, visit, [ana], "2026-11-02"))
    assert said == {"name": "Visit", "who": "Ana"}
    ben = contacts.create(workspace, Contact(given="Ben"))
    assert playbooks.apply(workspace, visit, [ana, ben], DAY).subject == "Visit · Ben"
    assert len(planned(workspace, ana)) == len(planned(workspace, ben)) == 3


def test_it_can_begin_again_on_the_same_day(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    for _ in range(3):
        playbooks.apply(workspace, visit, [ana], DAY)
        playbooks.stop(workspace, stored.runs_of(workspace.database, ana)[0].uid)
    playbooks.apply(workspace, visit, [ana], DAY)
    undo(workspace.journal)
    playbooks.apply(workspace, visit, [ana], DAY)
    assert len(planned(workspace, ana)) == 3
    assert statuses(workspace) == ["running", "stopped", "stopped", "stopped"]


def test_what_cannot_be_applied_is_said_and_changes_nothing(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    empty = playbooks.create(workspace, Playbook(name="Nothing"))
    refused("playbook-empty", lambda: playbooks.apply(workspace, empty, [ana], DAY))
    refused("time-unclear", lambda: playbooks.apply(workspace, visit, [ana], "2026-02-30"))
    refused("playbook-outside", lambda: playbooks.apply(workspace, visit, [ana], "9999-12-31"))
    playbooks.delete(workspace, visit)
    refused("playbook-unknown", lambda: playbooks.apply(workspace, visit, [ana], DAY))
    assert planned(workspace, ana) == []


def test_applying_to_many_can_be_cancelled(workspace: Workspace, visit: Uid) -> None:
    class Impatient(Progress):
        def check(self) -> None:
            raise Cancelled

    people = [contacts.create(workspace, Contact(given=f"P{n}")) for n in range(3)]
    with pytest.raises(Cancelled):
        playbooks.apply(workspace, visit, people, DAY, Impatient())
    assert statuses(workspace) == []


# ends


def test_an_answer_stops_it_and_gives_up_what_is_left(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    playbooks.apply(workspace, visit, [ana], DAY)
    latest = workspace.database.row("SELECT max(id) FROM batch")[0]  # type: ignore[index]
    activities.complete(workspace, step(workspace, ana, "Call"), "reached")
    assert planned(workspace, ana) == []
    assert statuses(workspace) == ["stopped"]
    assert stored.turns_since(workspace.database, latest) == [stored.Turn("stopped", "Visit", "Ana", 1)]
    undo(workspace.journal)
    assert len(planned(workspace, ana)) == 3
    assert len(stored.runs_of(workspace.database, ana)) == 1


def test_any_activity_that_reaches_the_contact_stops_it(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    playbooks.apply(workspace, visit, [ana], DAY)
    activities.add(workspace, reach(ana))
    assert planned(workspace, ana) == []


def test_an_attempt_stops_nothing_nor_does_what_was_before(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    playbooks.apply(workspace, visit, [ana], DAY)
    ben = contacts.create(workspace, Contact(given="Ben"))
    activities.add(workspace, reach(ben))
    activities.add(workspace, replace(reach(ana), result="no answer"))
    activities.add(workspace, reach(ana, utc_text(datetime.now().astimezone() - timedelta(hours=1))))
    assert len(planned(workspace, ana)) == 3
    later = activities.add(workspace, replace(reach(ana), result="no answer"))
    before = queries.activity(workspace.database, later)
    activities.save(workspace, before, replace(before, result="reached"))
    assert planned(workspace, ana) == []


def test_one_that_is_not_set_so_goes_on(workspace: Workspace, ana: Uid) -> None:
    uid = playbooks.create(workspace, replace(THREE, stops_on_reach=False))
    playbooks.apply(workspace, uid, [ana], DAY)
    activities.complete(workspace, step(workspace, ana, "Call"), "reached")
    assert len(planned(workspace, ana)) == 2
    (run,) = stored.runs_of(workspace.database, ana)
    assert (run.passed, run.steps) == (1, 3)


@pytest.mark.parametrize("last", ["complete", "cancel", "delete"])
def test_it_is_done_with_its_last_step(workspace: Workspace, visit: Uid, ana: Uid, last: str) -> None:
    playbooks.apply(workspace, visit, [ana], DAY)
    activities.complete(workspace, step(workspace, ana, "Call"), "no answer")
    activities.cancel(workspace, [step(workspace, ana, "Visit")])
    assert statuses(workspace) == ["running"]
    uid = step(workspace, ana, "Thank them")
    if last == "complete":
        activities.complete(workspace, uid, "sent")
    else:
        (activities.cancel if last == "cancel" else activities.delete)(workspace, [uid])
    assert statuses(workspace) == ["done"]
    undo(workspace.journal)
    assert statuses(workspace) == ["running"]
    playbooks.apply(workspace, playbooks.create(workspace, replace(THREE, name="Other")), [ana], DAY)


def test_stopping_by_hand_and_taking_it_back(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    playbooks.apply(workspace, visit, [ana], DAY)
    (run,) = stored.runs_of(workspace.database, ana)
    info = playbooks.stop(workspace, run.uid)
    assert info is not None
    assert info.subject == "Visit · Ana"
    assert planned(workspace, ana) == []
    assert playbooks.stop(workspace, run.uid) is None
    undo(workspace.journal)
    assert len(planned(workspace, ana)) == 3


def test_undo_of_the_start_after_a_step_was_done_leaves_that(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    info = playbooks.apply(workspace, visit, [ana], DAY)
    activities.complete(workspace, step(workspace, ana, "Call"), "no answer")
    kept = history.undo_batch(workspace, info.id).kept
    assert kept
    assert planned(workspace, ana) == []
    assert [each.summary for each in queries.timeline(workspace.database, ana, 9)] == ["Call"]
    assert stored.runs_of(workspace.database, ana) == []  # nothing of it is left to do
    playbooks.apply(workspace, visit, [ana], DAY)
    assert len(planned(workspace, ana)) == 3


# moving a step


def test_one_step_moves_alone_or_with_the_rest(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    playbooks.apply(workspace, visit, [ana], DAY)
    meet = step(workspace, ana, "Visit")
    playbooks.move_step(workspace, meet, "2026-10-24T11:00", rest_follows=False)
    assert planned(workspace, ana) == [
        ("2026-10-21", "Call"),
        ("2026-10-24T11:00", "Visit"),
        ("2026-10-26", "Thank them"),
    ]
    undo(workspace.journal)
    assert [each.due for each in playbooks.followers(workspace, meet, "2026-10-27")] == ["2026-11-02"]
    playbooks.move_step(workspace, meet, "2026-10-27", rest_follows=True)  # by 5 days; 31 October is a Saturday
    assert planned(workspace, ana) == [("2026-10-21", "Call"), ("2026-10-27", "Visit"), ("2026-11-02", "Thank them")]
    undo(workspace.journal)
    assert planned(workspace, ana)[1:] == [("2026-10-22T10:00", "Visit"), ("2026-10-26", "Thank them")]


def test_what_is_done_does_not_move(workspace: Workspace, visit: Uid, ana: Uid) -> None:
    playbooks.apply(workspace, visit, [ana], DAY)
    activities.complete(workspace, step(workspace, ana, "Visit"), "no answer")
    playbooks.move_step(workspace, step(workspace, ana, "Call"), "2026-10-22", rest_follows=True)
    done = queries.activity(workspace.database, step(workspace, ana, "Visit"))
    assert done.due == "2026-10-22T10:00"
    assert planned(workspace, ana) == [("2026-10-22", "Call"), ("2026-10-27", "Thank them")]
    refused("activity-not-open", lambda: playbooks.move_step(workspace, parse_uid(done.uid), DAY, rest_follows=False))


# starting by itself


@pytest.mark.parametrize(
    ("starts_on", "edit"),
    [("tag:Lead", {"tags": ["lead"]}), ("status:new", {"status": "New"}), ("tier:A", {"tier": "A"})],
)
def test_an_edit_starts_it_in_the_same_batch(
    workspace: Workspace, ana: Uid, starts_on: str, edit: dict[str, object]
) -> None:
    playbooks.create(workspace, replace(THREE, starts_on=starts_on))
    before = queries.contact(workspace.database, ana)
    contacts.save(workspace, before, replace(before, title="Buyer"))
    assert planned(workspace, ana) == []
    before = queries.contact(workspace.database, ana)
    contacts.save(workspace, before, replace(before, **edit))  # type: ignore[arg-type]
    assert len(planned(workspace, ana)) == 3
    (run,) = stored.runs_of(workspace.database, ana)
    assert run.anchor == date.today().isoformat()
    undo(workspace.journal)
    assert planned(workspace, ana) == []
    assert queries.contact(workspace.database, ana) == before


def test_a_change_of_many_starts_it_for_those_who_had_another_value(workspace: Workspace, ana: Uid) -> None:
    contacts.set_fields(workspace, ana, [("tier", "A")])
    ben = contacts.create(workspace, Contact(given="Ben"))
    playbooks.create(workspace, replace(THREE, starts_on="tier:A"))
    bulk.apply(workspace, bulk.SetField("tier", "A"), [ana, ben])
    assert (planned(workspace, ana), len(planned(workspace, ben))) == ([], 3)
    undo(workspace.journal)
    assert planned(workspace, ben) == []


def test_a_new_contact_starts_it_and_an_import_does_not(workspace: Workspace) -> None:
    playbooks.create(workspace, replace(THREE, starts_on="tag:lead"))
    assert len(planned(workspace, contacts.create(workspace, Contact(given="Ben", tags=["lead"])))) == 3
    import_records(workspace, "list.csv", iter([Parsed(2, Contact(given="Cid", tags=["lead"]))]))
    assert queries.tags(workspace.database) == ["lead"]
    assert statuses(workspace) == ["running"]


def test_it_never_starts_itself_again(workspace: Workspace, ana: Uid) -> None:
    playbooks.create(workspace, replace(THREE, starts_on="tag:lead"))
    playbooks.create(workspace, replace(THREE, name="Other", starts_on="tag:lead"))
    for _ in range(3):
        contacts.set_fields(workspace, ana, [("tags", "lead")])
        contacts.set_fields(workspace, ana, [("tags", "")])
    assert statuses(workspace) == ["running", "running"]
    activities.complete(workspace, step(workspace, ana, "Call"), "reached")
    assert statuses(workspace) == ["stopped", "stopped"]
    contacts.set_fields(workspace, ana, [("tags", "lead")])  # said again by somebody
    assert statuses(workspace) == ["running", "running", "stopped", "stopped"]


def test_one_that_has_no_steps_does_not_stand_in_the_way_of_an_edit(workspace: Workspace, ana: Uid) -> None:
    playbooks.create(workspace, Playbook(name="Nothing", starts_on="tag:lead"))
    contacts.set_fields(workspace, ana, [("tags", "lead")])
    assert queries.contact(workspace.database, ana).tags == ["lead"]
    assert statuses(workspace) == []


def test_many_are_started_within_the_batch_of_a_bulk_edit(workspace: Workspace) -> None:
    playbooks.create(workspace, replace(THREE, starts_on="tag:lead"))
    people = [contacts.create(workspace, Contact(given=f"P{n}")) for n in range(20)]
    with workspace.journal.batch("edit", "20") as batch:
        for uid in people:
            batch.put("detail", {"contact": uid, "kind": "tag", "value": "lead"})
        playbooks.after_change(workspace, batch, ((uid, "tag:lead") for uid in people))
    assert len(statuses(workspace)) == 20
    undo(workspace.journal)
    assert statuses(workspace) == []


# with others


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


def test_two_who_start_the_same_start_one(computers: Computers) -> None:
    ana, ben = computers.join("Ana"), computers.join("Ben")
    cid = contacts.create(ana, Contact(given="Cid"))
    for workspace in (ana, ben):
        playbooks.bring_standard(workspace)
    computers.sync()
    uid = parse_uid(STANDARD[0].uid)
    for workspace in (ana, ben):
        playbooks.apply(workspace, uid, [cid], DAY)
    computers.sync()
    for workspace in (ana, ben):
        assert len(stored.playbooks(workspace.database)) == len(STANDARD)
        (run,) = stored.runs_of(workspace.database, cid)
        assert (run.passed, run.steps) == (0, 5)
        assert len(planned(workspace, cid)) == 5
        assert len(follow_ups.find(workspace.database)) == 5
        assert all(len(each.contacts) == 1 for each in queries.timeline(workspace.database, cid, 9))
    activities.complete(ben, step(ben, cid, STANDARD[0].steps[0].summary), "reached")
    computers.sync()
    assert planned(ana, cid) == []
    assert stored.runs_of(ana.database, cid) == []


def test_what_a_private_contact_has_stays_here_until_it_is_private_no_more(computers: Computers) -> None:
    ana, ben = computers.join("Ana"), computers.join("Ben")
    uid = playbooks.create(ana, replace(THREE, name="Silent matter"))
    cid = contacts.create(ana, Contact(given="Cid", private=True))
    playbooks.apply(ana, uid, [cid], DAY)
    computers.sync()
    assert statuses(ben) == []
    assert ben.database.rows("SELECT 1 FROM activity") == []
    assert not any(b"Cid" in path.read_bytes() for path in computers.folder.rglob("*") if path.is_file())
    before = queries.contact(ana.database, cid)
    contacts.save(ana, before, replace(before, private=False))
    computers.sync()
    assert statuses(ben) == ["running"]
    assert len(planned(ben, cid)) == 3
    assert len(stored.runs_of(ben.database, cid)) == 1
    assert syncing.sync(ben).problems == []
