"""Creating an office, joining it, leaving it and coming back; and workspaces that were moved, restored or copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import activities, checking, contacts, history, office, sync_state, syncing
from crm_desktop.store import queries
from crm_desktop.store.backup import back_up
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.folder import FolderChannel
from tests.services.offices import Computers, enter


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


@pytest.fixture
def ana(computers: Computers) -> Workspace:
    """Ana's workspace, with a contact, in the office that she made."""
    found = computers.join("Ana", "laptop")
    contacts.create(found, Contact(given="Daiva"))
    syncing.sync(found)
    return found


def names(workspace: Workspace) -> list[str]:
    return [row[0] for row in workspace.database.rows("SELECT name FROM contact_list ORDER BY name")]


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def ours(workspace: Workspace) -> office.Office:
    found = office.current(workspace)
    assert found is not None
    return found


def device_names(workspace: Workspace) -> set[str]:
    return {each.name for each in sync_state.people(workspace.database)}


def refused(code: str, *call: object) -> UserError:
    with pytest.raises(UserError) as error:
        call[0](*call[1:])  # type: ignore[operator]
    assert error.value.code == code
    return error.value


# Create and join


def test_a_workspace_without_an_office(computers: Computers) -> None:
    alone = Workspace(computers.root / "alone", "Me")
    computers.opened.append(alone)
    assert office.current(alone) is None
    refused("sync-not-joined", syncing.sync, alone)
    assert office.look(computers.folder) == office.Found("empty")
    refused("sync-folder-away", office.look, computers.root / "nowhere")
    refused("sync-folder-away", syncing.enter_folder, alone, computers.root / "nowhere")
    assert office.current(alone) is None
    assert not (computers.root / "nowhere").exists()


def test_who_creates_and_who_joins_know_each_other(computers: Computers, ana: Workspace) -> None:
    found = office.look(computers.folder)
    assert (found.kind, found.name, found.confidential) == ("office", "Office share", False)
    ben = computers.join("Ben", "desk")
    computers.sync()
    assert names(ben) == ["Daiva"]
    assert ours(ben).id == ours(ana).id == found.id
    assert ours(ben).device != ours(ana).device
    assert (ours(ben).name, ours(ben).device_name, ours(ben).person) == ("Office share", "desk", "Ben")
    for workspace in (ana, ben):
        people = {(each.name, each.person) for each in sync_state.people(workspace.database)}
        assert people == {("laptop", "Ana"), ("desk", "Ben")}


def test_of_two_who_create_an_office_at_once_one_joins_the_other(
    computers: Computers, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [Workspace(computers.root / name, name) for name in ("Ana", "Ben")]
    computers.opened += people
    looked = office.look
    monkeypatch.setattr(office, "look", lambda folder: office.Found("empty"))  # before either had written
    publish = FolderChannel.publish

    def publish_late(channel: FolderChannel, name: str, content: bytes) -> None:
        monkeypatch.setattr(FolderChannel, "publish", publish)
        publish(channel, name, content)
        office.create(people[1], computers.folder, "Ben's", "desk")

    monkeypatch.setattr(FolderChannel, "publish", publish_late)
    office.create(people[0], computers.folder, "Ana's", "laptop")
    monkeypatch.setattr(office, "look", looked)
    computers.sync()
    assert [(ours(each).id, ours(each).name) for each in people] == [(looked(computers.folder).id, "Ben's")] * 2
    assert {each.person for each in sync_state.people(people[0].database)} == {"Ana", "Ben"}


def test_a_folder_with_other_things_in_it_may_become_an_office(computers: Computers) -> None:
    (computers.folder / "offers").mkdir()
    (computers.folder / "offers" / "a.txt").write_text("theirs")
    computers.join("Ana")
    assert (computers.folder / "offers" / "a.txt").read_text() == "theirs"


def test_two_offices_never_mix(computers: Computers, ana: Workspace) -> None:
    (computers.root / "other").mkdir()
    other = Computers(computers.root / "other")
    ben = other.join("Ben")
    contacts.create(ben, Contact(given="Elena"))
    syncing.sync(ben)
    before = files(computers.folder), files(other.folder)
    for workspace, folder in ((ana, other.folder), (ben, computers.folder)):
        for call in (office.join, office.create):
            arguments = (workspace, folder, "here") if call is office.join else (workspace, folder, "New", "here")
            refused("sync-other-office", call, *arguments)
        refused("sync-other-office", syncing.enter_folder, workspace, folder)
    assert (files(computers.folder), files(other.folder)) == before

    shutil.rmtree(computers.folder)
    shutil.copytree(other.folder, computers.folder)  # another folder was mounted there
    error = refused("sync-other-office", syncing.sync, ana)
    assert error.values["name"] == "Office share"
    assert files(computers.folder) == files(other.folder)
    assert names(ana) == ["Daiva"]
    other.close()


# Leave


def test_who_leaves_keeps_everything_and_may_come_back(computers: Computers, ana: Workspace) -> None:
    ben = computers.join("Ben")
    device = ours(ben).device
    office.leave(ben)
    assert not ours(ben).syncing
    refused("sync-not-joined", syncing.sync, ben)
    contacts.create(ben, Contact(given="Elena"))
    contacts.create(ana, Contact(given="Fiona"))
    syncing.sync(ana)
    assert (names(ana), names(ben)) == (["Daiva", "Fiona"], ["Daiva", "Elena"])
    enter(ben, computers.folder, "desk again")
    computers.sync()
    assert names(ana) == names(ben) == ["Daiva", "Elena", "Fiona"]
    assert ours(ben).device == device
    assert device_names(ana) == {"laptop", "desk again"}


# The folder


def test_a_folder_that_is_away_or_empty_takes_nothing_away(computers: Computers, ana: Workspace) -> None:
    away = computers.root / "unplugged"
    computers.folder.rename(away)
    contacts.create(ana, Contact(given="Elena"))
    refused("sync-folder-away", syncing.sync, ana)
    computers.folder.mkdir()  # the empty place where it is mounted
    refused("sync-marker-missing", syncing.sync, ana)
    assert list(computers.folder.iterdir()) == []
    assert names(ana) == ["Daiva", "Elena"]
    computers.folder.rmdir()
    away.rename(computers.folder)
    assert syncing.sync(ana).published == 1


def test_a_wiped_folder_is_filled_again_once_it_is_named(computers: Computers, ana: Workspace) -> None:
    ben = computers.join("Ben")
    computers.sync()
    before = {name for name in files(computers.folder) if name.startswith("segments/")}
    shutil.rmtree(computers.folder)
    computers.folder.mkdir()
    for workspace in (ana, ben):
        refused("sync-marker-missing", syncing.sync, workspace)
    syncing.enter_folder(ana, computers.folder)
    outcome = syncing.sync(ana)
    assert (outcome.published, outcome.healed, outcome.problems) == (0, len(before), [])
    assert {name for name in files(computers.folder) if name.startswith("segments/")} == before
    assert syncing.sync(ben).problems == []
    assert ours(ben).id == office.look(computers.folder).id


@pytest.mark.parametrize("content", [b"", b"something else", b"\xff\xfe\0", b"format,crm-desktop office\nversion,1\n"])
def test_a_broken_marker_stops_all_until_the_folder_is_named(
    computers: Computers, ana: Workspace, content: bytes
) -> None:
    marker = computers.folder / "office.csv"
    right = marker.read_bytes()
    marker.write_bytes(content)
    before = files(computers.folder)
    contacts.create(ana, Contact(given="Elena"))
    refused("sync-marker-broken", syncing.sync, ana)
    stranger = Workspace(computers.root / "stranger", "Eve")
    computers.opened.append(stranger)
    refused("sync-marker-broken", syncing.enter_folder, stranger, computers.folder)
    assert files(computers.folder) == before
    syncing.enter_folder(ana, computers.folder)
    assert marker.read_bytes() == right
    assert syncing.sync(ana).published == 1


def test_segments_without_a_marker_are_nobody_s_to_join(computers: Computers, ana: Workspace) -> None:
    (computers.folder / "office.csv").unlink()
    assert office.look(computers.folder).kind == "lost"
    stranger = Workspace(computers.root / "stranger", "Eve")
    computers.opened.append(stranger)
    refused("sync-marker-missing", syncing.enter_folder, stranger, computers.folder)
    assert not (computers.folder / "office.csv").exists()


def test_the_folder_may_move(computers: Computers, ana: Workspace) -> None:
    moved = computers.root / "moved"
    computers.folder.rename(moved)
    syncing.enter_folder(ana, moved)
    assert ours(ana).folder == moved
    outcome = syncing.sync(ana)
    assert (outcome.published, outcome.healed, outcome.problems) == (0, 0, [])
    assert not computers.folder.exists()


# Devices


def test_a_device_is_renamed_and_retired_for_everybody(computers: Computers, ana: Workspace) -> None:
    ben = computers.join("Ben", "desk")
    office.rename(ben, "workshop")
    computers.sync()
    assert device_names(ana) == {"laptop", "workshop"}
    office.retire(ana, ours(ben).device)
    computers.sync()
    for workspace in (ana, ben):
        retired = {each.name for each in sync_state.people(workspace.database) if each.retired}
        assert retired == {"workshop"}
    assert office.retire(ana, "0" * 16) is None
    contacts.create(ben, Contact(given="Elena"))
    computers.sync()
    assert names(ana) == ["Daiva", "Elena"]  # what it still brings is taken all the same


def test_undo_by_itself_takes_back_no_joining(computers: Computers, ana: Workspace) -> None:
    ben = Workspace(computers.root / "Ben", "Ben")
    computers.opened.append(ben)
    contacts.create(ben, Contact(given="Elena"))
    enter(ben, computers.folder, "desk")
    syncing.sync(ben)
    history.undo_batch(ben)
    assert names(ben) == ["Daiva"]
    refused("nothing-to-undo", history.undo_batch, ben)
    history.redo_last(ben)
    computers.sync()
    assert names(ana) == ["Daiva", "Elena"]
    assert device_names(ana) == {"laptop", "desk"}


# Restores and clones


def copied(computers: Computers, workspace: Workspace, name: str) -> Workspace:
    """The workspace as it is copied to another place."""
    target = computers.root / name
    back_up(workspace.database, target / "workspace.db")
    found = Workspace(target, workspace.journal.author)
    computers.opened.append(found)
    return found


def test_a_workspace_that_was_copied_to_another_place_is_another_device(computers: Computers, ana: Workspace) -> None:
    contacts.create(ana, Contact(given="Elena"))  # in no segment yet
    clone = copied(computers, ana, "clone")
    (uid,) = ana.database.row("SELECT uid FROM contact WHERE given = 'Daiva'") or (b"",)
    contacts.set_fields(ana, uid, [("title", "Boss")])
    contacts.set_fields(clone, uid, [("tier", "A")])
    contacts.create(clone, Contact(given="Fiona"))
    computers.sync()
    assert ours(clone).device != ours(ana).device
    assert names(ana) == names(clone) == ["Daiva", "Elena", "Fiona"]
    for workspace in (ana, clone):
        there = queries.contact(workspace.database, uid)
        assert (there.title, there.tier) == ("Boss", "A")
        assert len(sync_state.people(workspace.database)) == 2
        assert syncing.sync(workspace).problems == []
    fresh = computers.join("Cid")
    assert names(fresh) == names(ana)


def test_what_was_deleted_while_it_was_private_stays_so_where_a_copy_published_it(
    computers: Computers, ana: Workspace
) -> None:
    elena = contacts.create(ana, Contact(given="Elena"))
    contacts.set_fields(ana, elena, [("title", "Boss")])
    clone = copied(computers, ana, "clone")
    contacts.set_fields(ana, elena, [("private", "yes")])
    syncing.sync(ana)
    contacts.delete(ana, [elena], "Elena")
    syncing.sync(ana)
    computers.sync()
    assert (names(ana), names(clone)) == (["Daiva"], ["Daiva", "Elena"])
    assert [found for found in checking.check(ana) if not found.harmless] == []


def test_what_a_copy_tells_of_a_private_activity_keeps_its_contact_alive_everywhere(
    computers: Computers, ana: Workspace
) -> None:
    elena = contacts.create(ana, Contact(given="Elena"))
    syncing.sync(ana)
    call = activities.add(ana, Activity(type="call", summary="Offer", contacts=[uid_text(elena)]))
    clone = copied(computers, ana, "clone")
    planned = queries.activity(ana.database, call)
    activities.save(ana, planned, replace(planned, private=True))
    syncing.sync(ana)
    contacts.delete(ana, [elena], "Elena")
    syncing.sync(ana)
    computers.sync()  # the copy says who takes part, and did not know of the deletion
    assert names(ana) == names(clone) == ["Daiva", "Elena"]
    assert [found for found in checking.check(ana) if not found.harmless] == []


def restored(computers: Computers, workspace: Workspace, copy: Path) -> Workspace:
    """The workspace with its database as the copy has it, in the same place."""
    computers.opened.remove(workspace)
    workspace.close()
    for each in workspace.folder.glob("workspace.db*"):
        each.unlink()
    shutil.copyfile(copy, workspace.folder / "workspace.db")
    found = Workspace(workspace.folder, workspace.journal.author)
    computers.opened.append(found)
    return found


@pytest.mark.parametrize("edits", [False, True], ids=["at once", "after edits"])
def test_a_workspace_restored_from_a_backup_loses_nothing_and_is_another_device(
    computers: Computers, ana: Workspace, edits: bool
) -> None:
    ben = computers.join("Ben", "desk")
    contacts.create(ana, Contact(given="Elena"))  # sealed twice: before the restore and after it
    copy = back_up(ana.database, computers.root / "copy.db")
    former = ours(ana).device
    (uid,) = ana.database.row("SELECT uid FROM contact WHERE given = 'Daiva'") or (b"",)
    contacts.set_fields(ana, uid, [("title", "Boss")])
    contacts.create(ana, Contact(given="Fiona"))
    computers.sync(ana, ben)

    ana = restored(computers, ana, copy)
    assert names(ana) == ["Daiva", "Elena"]
    if edits:
        contacts.set_fields(ana, uid, [("tier", "A")])
        contacts.create(ana, Contact(given="Greta"))
    computers.sync()
    expected = ["Daiva", "Elena", "Fiona", *(["Greta"] if edits else [])]
    for workspace in (ana, ben):
        assert names(workspace) == expected
        there = queries.contact(workspace.database, uid)
        assert (there.title, there.tier) == ("Boss", "A" if edits else "")
        assert workspace.database.rows("SELECT * FROM contest") == []
    assert ours(ana).device != former
    assert [each.code for each in sync_state.people(ana.database) if each.own] == [ours(ana).device]
    syncing.sync(ana)
    assert ours(ana).device == office.current(ana).device  # type: ignore[union-attr]
    fresh = computers.join("Cid")
    assert names(fresh) == expected


def test_a_restored_workspace_that_is_killed_while_it_syncs_still_becomes_another_device(
    computers: Computers, ana: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = back_up(ana.database, computers.root / "copy.db")
    former = ours(ana).device
    contacts.create(ana, Contact(given="Elena"))
    syncing.sync(ana)
    ana = restored(computers, ana, copy)

    def killed(workspace: Workspace) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as during:
        during.setattr(office, "new_identity", killed)
        with pytest.raises(KeyboardInterrupt):
            syncing.sync(ana)
    syncing.sync(ana)
    assert names(ana) == ["Daiva", "Elena"]
    assert ours(ana).device != former


def test_a_restore_with_the_folder_lost_brings_back_what_anybody_has(computers: Computers, ana: Workspace) -> None:
    ben = computers.join("Ben")
    copy = back_up(ana.database, computers.root / "copy.db")
    contacts.create(ana, Contact(given="Elena"))
    computers.sync()
    ana = restored(computers, ana, copy)
    shutil.rmtree(computers.folder / "segments")
    computers.sync()
    assert names(ana) == names(ben) == ["Daiva", "Elena"]
