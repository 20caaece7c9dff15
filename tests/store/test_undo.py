from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, files, groups
from crm_desktop.services.contacts import Writer
from crm_desktop.store import history, queries
from crm_desktop.store.undo import Kept, redo, undo
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(workspace, Contact(given="Ana", tier="B", emails=[Labelled("work", "ana@example.com")]))


def latest(workspace: Workspace) -> int:
    return history.batches(workspace.database, 1)[0].id


def names(workspace: Workspace) -> list[str]:
    return [row[0] for row in workspace.database.rows("SELECT name FROM contact_list ORDER BY name")]


def put_both(workspace: Workspace, *documents: Contact) -> list[Uid]:
    with workspace.journal.batch("import") as batch:
        writer = Writer(workspace, batch)
        return [writer.create(document) for document in documents]


def test_undo_and_redo_go_back_and_forth(workspace: Workspace, ana: Uid) -> None:
    journal = workspace.journal
    contacts.set_fields(workspace, ana, [("tier", "A")])
    contacts.set_fields(workspace, ana, [("emails.work", "new@example.com"), ("tags", "vip")])
    states = [queries.contact(workspace.database, ana)]
    for _ in range(2):
        assert undo(journal).kept == []
        states.append(queries.contact(workspace.database, ana))
    undo(journal)
    assert names(workspace) == []
    with pytest.raises(UserError, match="nothing-to-undo"):
        undo(journal)
    for state in reversed(states):
        assert redo(journal).kept == []
        assert queries.contact(workspace.database, ana) == state
    with pytest.raises(UserError, match="nothing-to-redo"):
        redo(journal)


def test_redo_after_new_work_refuses(workspace: Workspace, ana: Uid) -> None:
    contacts.set_fields(workspace, ana, [("tier", "A")])
    undo(workspace.journal)
    contacts.set_fields(workspace, ana, [("title", "Director")])
    with pytest.raises(UserError, match="nothing-to-redo"):
        redo(workspace.journal)


def test_an_action_is_undone_once_and_its_undo_can_be_undone_from_the_history(workspace: Workspace, ana: Uid) -> None:
    contacts.set_fields(workspace, ana, [("tier", "A")])
    action = latest(workspace)
    contacts.set_fields(workspace, ana, [("title", "Director")])
    taken_back = undo(workspace.journal, action)
    assert queries.contact(workspace.database, ana).tier == "B"
    with pytest.raises(UserError, match="already-undone"):
        undo(workspace.journal, action)
    brought_back = undo(workspace.journal, taken_back.batch.id)
    assert queries.contact(workspace.database, ana).tier == "A"
    with pytest.raises(UserError, match="already-undone"):
        undo(workspace.journal, taken_back.batch.id)
    undo(workspace.journal, brought_back.batch.id)
    assert queries.contact(workspace.database, ana).tier == "B"
    with pytest.raises(UserError, match="batch-unknown"):
        undo(workspace.journal, 999)


def test_a_cell_that_was_changed_since_stays(workspace: Workspace, ana: Uid) -> None:
    contacts.set_fields(workspace, ana, [("tier", "A"), ("title", "Director")])
    action = latest(workspace)
    contacts.set_fields(workspace, ana, [("tier", "C")])
    done = undo(workspace.journal, action)
    assert done.kept == [Kept("contact", ana, "tier", "C", "changed")]
    found = queries.contact(workspace.database, ana)
    assert (found.tier, found.title) == ("C", "")


def test_a_contact_that_was_worked_on_since_it_was_imported_stays_whole(workspace: Workspace) -> None:
    both = [Contact(given="Ana", emails=[Labelled("", "ana@example.com")], tags=["fair"]), Contact(given="Ben")]
    ana, _ = put_both(workspace, *both)
    action = latest(workspace)
    contacts.set_fields(workspace, ana, [("emails.1.label", "home")])
    [kept] = undo(workspace.journal, action).kept
    assert (kept.table, kept.field, kept.value, kept.reason) == ("detail", "label", "home", "changed")
    assert names(workspace) == ["Ana"]
    assert queries.contact(workspace.database, ana).tags == ["fair"]


def test_a_value_taken_from_a_contact_since_keeps_it_too(workspace: Workspace) -> None:
    [ana] = put_both(workspace, Contact(given="Ana", tags=["fair", "new"]))
    action = latest(workspace)
    contacts.set_fields(workspace, ana, [("tags", "fair")])
    [kept] = undo(workspace.journal, action).kept
    assert (kept.table, kept.field, kept.value) == ("detail", "deleted", 1)
    assert names(workspace) == ["Ana"]


def test_what_was_deleted_since_is_gone_and_nothing_of_it_is_kept(workspace: Workspace) -> None:
    [ana] = put_both(workspace, Contact(given="Ana", tags=["fair", "new"]))
    action = latest(workspace)
    contacts.set_fields(workspace, ana, [("tags", "fair"), ("tier", "A"), ("emails.1", "new@example.com")])
    activities.add(workspace, Activity(summary="Call", contacts=[uid_text(ana)]))
    contacts.delete(workspace, [ana], "Ana")
    done = undo(workspace.journal, action)
    assert (done.kept, done.batch.changes) == ([], 0)


def test_what_something_made_since_belongs_to_stays(workspace: Workspace, ana: Uid) -> None:
    action = latest(workspace)
    activities.add(workspace, Activity(summary="Call", contacts=[uid_text(ana)]))
    assert undo(workspace.journal, action).kept == [Kept("contact", ana, "deleted", 0, "used")]
    assert names(workspace) == ["Ana"]


def test_a_file_attached_since_keeps_its_contact_and_a_search_its_folder(
    workspace: Workspace, ana: Uid, tmp_path: Path
) -> None:
    contract = tmp_path / "contract.txt"
    contract.write_text("signed")
    made = latest(workspace)
    files.attach(workspace, ana, [contract])
    undone = undo(workspace.journal, made)
    assert undone.kept == [Kept("contact", ana, "deleted", 0, "used")]
    assert names(workspace) == ["Ana"]
    folder = groups.add_folder(workspace, "Mine")
    made = latest(workspace)
    groups.save_search(workspace, "Cold", "cold:yes", folder)
    assert [kept.uid for kept in undo(workspace.journal, made).kept] == [folder]


def test_a_contact_with_nothing_left_of_what_was_built_on_it_goes(workspace: Workspace, ana: Uid) -> None:
    action = latest(workspace)
    uid = activities.add(workspace, Activity(summary="Call", contacts=[uid_text(ana)]))
    activities.delete(workspace, [uid])
    assert undo(workspace.journal, action).kept == []
    assert names(workspace) == []


def test_the_company_of_one_who_stays_stays_with_them(workspace: Workspace) -> None:
    solar, ana, _ = put_both(
        workspace,
        Contact(kind="org", name="Baltic Solar"),
        Contact(given="Ana", company="Baltic Solar"),
        Contact(given="Ben"),
    )
    action = latest(workspace)
    contacts.set_fields(workspace, ana, [("tier", "A")])
    kept = undo(workspace.journal, action).kept
    assert Kept("contact", solar, "deleted", 0, "used") in kept
    assert names(workspace) == ["Ana", "Baltic Solar"]


def test_a_field_of_ones_own_stays_while_another_contact_uses_it(workspace: Workspace) -> None:
    [ana] = put_both(workspace, Contact(given="Ana", custom={"Size": "42"}))
    action = latest(workspace)
    ben = contacts.create(workspace, Contact(given="Ben", custom={"Size": "43"}))
    [kept] = undo(workspace.journal, action).kept
    assert (kept.table, kept.reason) == ("custom_field", "used")
    assert names(workspace) == ["Ben"]
    assert queries.contact(workspace.database, ben).custom == {"Size": "43"}
    redo(workspace.journal)
    assert queries.contact(workspace.database, ana).custom == {"Size": "42"}


def test_a_value_that_comes_back_brings_its_field_with_it(workspace: Workspace, ana: Uid) -> None:
    contacts.set_fields(workspace, ana, [("custom.Size", "38")])
    action = latest(workspace)
    contacts.set_fields(workspace, ana, [("custom.Size", "")])
    undo(workspace.journal, action)
    undo(workspace.journal)
    assert queries.contact(workspace.database, ana).custom == {"Size": "38"}


def test_completing_with_a_next_step_is_taken_back_as_one(workspace: Workspace, ana: Uid) -> None:
    step = Activity(type="call", summary="Call", due="2026-01-05", contacts=[uid_text(ana)])
    call = activities.add(workspace, step)
    before = queries.contact(workspace.database, ana)
    activities.complete(workspace, call, "reached", "said yes", next_step=Activity(summary="Offer", due="2026-01-09"))
    after = queries.contact(workspace.database, ana)
    assert after.next_step is not None
    assert after.next_step.summary == "Offer"
    assert after.last_reach
    undo(workspace.journal)
    assert queries.contact(workspace.database, ana) == before
    redo(workspace.journal)
    assert queries.contact(workspace.database, ana) == after


def test_an_undone_action_says_so_in_the_history(workspace: Workspace, ana: Uid) -> None:
    action = history.batches(workspace.database, 1)[0]
    assert not history.is_undone(workspace.database, action)
    undo(workspace.journal)
    assert history.is_undone(workspace.database, action)
    redo(workspace.journal)
    assert not history.is_undone(workspace.database, action)
