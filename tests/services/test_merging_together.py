"""Merges of contacts on several computers, that do not know of each other or of what was done to the contacts."""

from __future__ import annotations

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, merge_contacts
from crm_desktop.services.history import undo_batch
from crm_desktop.services.reconciling import reconcile
from crm_desktop.store import merged, queries
from tests.services.two_of_one import people
from tests.store import derived_content
from tests.store.devices import Device, Devices, meet


def settle(*devices: Device) -> None:
    """All learn of all, and bring together what was done without knowing of each other, until nothing is new."""
    for _ in range(4):
        meet(*devices)
        for device in devices:
            reconcile(device.workspace)
    meet(*devices)
    for device in devices:
        assert merged.unsettled(device.database) == []
        assert derived_content.content(device.database) == derived_content.rebuilt(device.database)


@pytest.fixture
def office(devices: Devices) -> tuple[Device, Device, Device]:
    ana, ben, cid = devices("Ana"), devices("Ben"), devices("Cid")
    for device in (ana, ben, cid):
        reconcile(device.workspace)
    return ana, ben, cid


def alike(device: Device, *uids: Uid) -> list[Contact]:
    """Those of these contacts that are there."""
    return list(queries.contacts(device.database, uids))


def test_the_same_contacts_merged_into_different_ones_are_one_with_everything(
    office: tuple[Device, Device, Device],
) -> None:
    ana, ben, cid = office
    one, other = people(ana.workspace)
    meet(*office)
    merge_contacts.merge(ana.workspace, [one, other])
    merge_contacts.merge(ben.workspace, [other, one])
    settle(*office)
    (now,) = alike(ana, one, other)
    assert alike(ben, one, other) == alike(cid, one, other) == [now]
    assert {now.title, *(each.value for each in now.former if each.label == "title")} == {"Clerk", "Boss"}
    assert (now.department, sorted(tag.lower() for tag in now.tags)) == ("Sales", ["press", "vip"])
    assert [each.value for each in now.emails] == ["jonas@example.com"]
    assert len(now.phones) == 1
    assert "dog" in now.notes
    assert "tea" in now.notes


def test_contacts_without_anything_merged_both_ways_are_there(office: tuple[Device, Device, Device]) -> None:
    ana, ben, _ = office
    one, other = (contacts.create(ana.workspace, Contact(given="Ana")) for _ in range(2))
    meet(*office)
    merge_contacts.merge(ana.workspace, [one, other])
    merge_contacts.merge(ben.workspace, [other, one])
    settle(*office)
    assert len(alike(ana, one, other)) == 1


def test_what_others_did_to_a_merged_contact_meanwhile_happened_to_the_survivor(
    office: tuple[Device, Device, Device],
) -> None:
    ana, ben, cid = office
    one, other = people(ana.workspace)
    meet(*office)
    merge_contacts.merge(ana.workspace, [one, other])
    ben.set(other, "title", "Owner")
    ben.set(other, "phones.home", "+1 555 0177")
    call = activities.add(ben.workspace, Activity(type="call", status="planned", contacts=[uid_text(other)]))
    cid.set(other, "emails.work", "jonas@example.org")
    settle(*office)
    for device in office:
        (now,) = alike(device, one, other)
        assert now.uid == uid_text(one)
        assert now.title == "Owner"
        assert Labelled("title", "Clerk") in now.former
        assert "+1 555 0177" in [each.value for each in now.phones]
        assert [each.value for each in now.emails] == ["jonas@example.org"]
        assert queries.activity(device.database, call).contacts == [uid_text(one)]


def test_of_overlapping_merges_comes_one_contact(office: tuple[Device, Device, Device]) -> None:
    ana, ben, cid = office
    one, other = people(ana.workspace)
    third = contacts.create(ana.workspace, Contact(given="Jon", urls=[Labelled("work", "https://example.com")]))
    meet(*office)
    merge_contacts.merge(ana.workspace, [one, other])
    merge_contacts.merge(ben.workspace, [third, other])
    settle(*office)
    (now,) = alike(cid, one, other, third)
    assert (now.urls[0].value, now.emails[0].value) == ("https://example.com", "jonas@example.com")


def test_a_merge_undone_here_and_known_there_is_undone(office: tuple[Device, Device, Device]) -> None:
    ana, _, cid = office
    one, other = people(ana.workspace)
    meet(*office)
    before = {device: alike(device, one, other) for device in office}
    batch = merge_contacts.merge(ana.workspace, [one, other])
    settle(*office)
    assert len(alike(cid, one, other)) == 1
    undo_batch(ana.workspace, batch.id)
    settle(*office)
    assert {device: alike(device, one, other) for device in office} == before


def test_whoever_deletes_the_survivor_meanwhile_does_not_delete_what_was_done_to_the_other(
    office: tuple[Device, Device, Device],
) -> None:
    ana, ben, _ = office
    one, other = people(ana.workspace)
    meet(*office)
    merge_contacts.merge(ana.workspace, [one, other])
    ana.delete(one)
    ben.set(other, "title", "Owner")
    settle(*office)
    (now,) = alike(ben, one, other)
    assert (now.title, now.emails[0].value) == ("Owner", "jonas@example.com")


def test_a_value_that_came_after_its_move_is_the_survivors(office: tuple[Device, Device, Device]) -> None:
    ana, ben, cid = office
    one, other = people(ana.workspace)
    meet(*office)
    late = ana.create(Contact(given="Late", phones=[Labelled("home", "+1 555 0155")]))
    made = ana.sealed()
    cid.take(made)
    merge_contacts.merge(cid.workspace, [other, late])
    merge_contacts.merge(ben.workspace, [one, other])
    ben.take(cid.sealed())  # the phone number that moved is not there yet
    reconcile(ben.workspace)
    settle(*office)
    (now,) = alike(cid, one, other, late)
    assert "+1 555 0155" in [each.value for each in now.phones]


def test_the_first_look_reconciles_too(devices: Devices) -> None:
    """Whoever was restored from a backup may never have looked before."""
    ana, ben = devices("Ana"), devices("Ben")
    one, other = people(ana.workspace)
    meet(ana, ben)
    merge_contacts.merge(ana.workspace, [one, other])
    call = activities.add(ben.workspace, Activity(type="call", contacts=[uid_text(other)]))
    settle(ana, ben)
    for device in (ana, ben):
        assert queries.activity(device.database, call).contacts == [uid_text(one)]


def test_what_was_private_before_a_merge_is_not_so_again_by_an_undo(office: tuple[Device, Device, Device]) -> None:
    """Else what the other took over would be seen here, and by nobody else."""
    ana, *_ = office
    hidden = contacts.create(ana.workspace, Contact(given="Jonas", phones=[Labelled("home", "555 0101")], private=True))
    other = contacts.create(ana.workspace, Contact(given="Jonas"))
    contacts.set_fields(ana.workspace, hidden, [("private", "no")])
    (opening,) = ana.database.row("SELECT max(id) FROM batch") or (0,)
    merge_contacts.merge(ana.workspace, [other, hidden])
    undone = undo_batch(ana.workspace, opening)
    assert [(each.uid, each.field, each.reason) for each in undone.kept] == [(hidden, "private", "used")]
    settle(*office)
    for device in office:
        assert [phone.value for phone in queries.contact(device.database, other).phones] == ["555 0101"]


def test_what_a_private_contact_gives_back_is_told(office: tuple[Device, Device, Device]) -> None:
    """It was entered for one that everybody has, before that one became a part of a private one."""
    ana, *_ = office
    one = contacts.create(ana.workspace, Contact(given="Jonas"))
    other = contacts.create(ana.workspace, Contact(given="Jonas"))
    meet(*office)
    contacts.set_fields(ana.workspace, one, [("phones.home", "555 0101")])
    call = activities.add(ana.workspace, Activity(type="call", summary="Offer", contacts=[uid_text(one)]))
    merging = merge_contacts.merge(ana.workspace, [other, one])
    contacts.set_fields(ana.workspace, other, [("private", "yes")])
    settle(*office)
    undo_batch(ana.workspace, merging.id)
    settle(*office)
    for device in office:
        assert [phone.value for phone in queries.contact(device.database, one).phones] == ["555 0101"]
        assert queries.activity(device.database, call).contacts == [uid_text(one)]
