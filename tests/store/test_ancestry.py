"""Whoever had seen a value and set another one replaced it, however late the segments between come."""

from __future__ import annotations

from itertools import permutations

from crm_desktop.domain.contact import Contact
from tests.store.devices import Devices, meet


def test_a_value_set_by_one_who_saw_the_former_holds_whatever_the_clocks_say(devices: Devices) -> None:
    ana, ben = devices("Ana"), devices("Ben")
    uid = ana.create(Contact(given="Daiva", title="Clerk"))
    meet(ana, ben)
    devices.time -= 30 * 365 * 86400
    ben.set(uid, "title", "Boss")
    meet(ana, ben)
    assert ana.get(uid).title == ben.get(uid).title == "Boss"
    assert ana.contests() == ben.contests() == 0


def test_a_hole_blocks_nothing_and_once_it_is_filled_all_is_as_if_there_had_been_none(devices: Devices) -> None:
    ana, ben, cid, dan = devices("Ana"), devices("Ben"), devices("Cid"), devices("Dan")
    uid = ana.create(Contact(given="Daiva"))
    ana.set(uid, "title", "first")
    first = ana.sealed()
    ben.take(first)
    ben.create(Contact(given="Between"))
    between = ben.sealed()
    cid.take(first, between)
    devices.time -= 86400
    cid.set(uid, "title", "last")
    last = cid.sealed()

    dan.take(first, last)
    assert dan.names() == ["Daiva"]
    assert (dan.get(uid).title, dan.contests()) == ("first", 1)  # nobody can know here that Cid had seen it
    dan.take(between)
    assert dan.names() == ["Between", "Daiva"]
    assert (dan.get(uid).title, dan.contests()) == ("last", 0)


def test_holes_within_holes(devices: Devices) -> None:
    writers = [devices(name) for name in ("Ana", "Ben", "Cid", "Dan", "Eve")]
    uid = writers[0].create(Contact(given="Daiva"))
    chain = []
    for writer in writers:
        writer.take(*chain)
        devices.time -= 86400
        writer.set(uid, "title", writer.workspace.journal.author)
        chain.append(writer.sealed())
    for number, order in enumerate(permutations(chain[1:])):
        reader = devices(f"reader {number}")
        reader.take(chain[0], *order)
        assert (reader.get(uid).title, reader.contests()) == ("Eve", 0)
        assert reader.database.rows("SELECT * FROM missing_parent") == []
        (heads,) = reader.database.row("SELECT count(*) FROM segment WHERE head = 1") or (0,)
        assert heads == 1


def test_who_edits_over_a_hole_buries_nothing_of_what_lies_in_it(devices: Devices) -> None:
    ana, ben, cid, dan = devices("Ana"), devices("Ben"), devices("Cid"), devices("Dan")
    uid = ana.create(Contact(given="Daiva"))
    first = ana.sealed()
    ben.take(first)
    ben.set(uid, "title", "Boss")
    hole = ben.sealed()
    cid.take(first, hole)
    cid.create(Contact(given="Beside"))
    beside = cid.sealed()
    dan.take(first, beside)
    dan.set(uid, "title", "Chief")
    over_hole = dan.sealed()
    dan.set(uid, "tier", "A")
    later = dan.sealed()
    for number, order in enumerate(permutations([hole, beside, over_hole, later])):
        reader = devices(f"reader {number}")
        reader.take(first, *order)
        assert reader.database.rows("SELECT value FROM change c JOIN contest USING (batch, n) ORDER BY 1") == [
            ("Boss",), ("Chief",)
        ]  # fmt: skip
        assert reader.get(uid).tier == "A"

    meet(ana, ben, cid, dan)
    assert [device.contests() for device in (ana, ben, cid, dan)] == [1, 1, 1, 1]
    dan.set(uid, "title", "President")  # knowing of both by now
    meet(ana, ben, cid, dan)
    assert [(device.get(uid).title, device.contests()) for device in (ana, ben, cid, dan)] == [("President", 0)] * 4


def test_what_fills_a_hole_is_known_to_those_after_one_who_worked_over_another(devices: Devices) -> None:
    ana, ben, dan, eve = devices("Ana"), devices("Ben"), devices("Dan"), devices("Eve")
    uid = ana.create(Contact(given="Daiva"))
    first = ana.sealed()
    ben.take(first)
    by_ben = []
    for field, value in (("title", "Clerk"), ("tier", "A"), ("notes", "Tall"), ("nickname", "D")):
        ben.set(uid, field, value)
        by_ben.append(ben.sealed())
    dan.take(first, by_ben[-1])
    dan.create(Contact(given="Over a hole"))
    over_hole = dan.sealed()
    eve.take(first, *by_ben, over_hole)
    devices.time -= 86400
    eve.set(uid, "title", "Boss")
    boss = eve.sealed()
    for number, order in enumerate(permutations(by_ben)):
        reader = devices(f"reader {number}")
        reader.take(first, over_hole, *order, boss)
        assert (reader.get(uid).title, reader.contests()) == ("Boss", 0)


def test_what_was_replaced_stays_so_though_who_replaced_it_in_turn_never_saw_it(devices: Devices) -> None:
    ana, ben, cid, dan = devices("Ana"), devices("Ben"), devices("Cid"), devices("Dan")
    uid = ana.create(Contact(given="Daiva"))
    first = ana.sealed()
    cid.take(first)
    cid.set(uid, "title", "Clerk")
    clerk = cid.sealed()
    ben.take(first, clerk)
    ben.set(uid, "title", "Boss")
    boss = ben.sealed()
    dan.take(first, boss)
    devices.time -= 86400
    dan.set(uid, "title", "Chief")
    chief = dan.sealed()
    for number, order in enumerate(permutations([clerk, boss, chief])):
        reader = devices(f"reader {number}")
        reader.take(first, *order)
        assert (reader.get(uid).title, reader.contests()) == ("Chief", 0)


def test_what_is_private_is_known_to_its_device_also_over_a_hole(devices: Devices) -> None:
    ana, ben, cid = devices("Ana"), devices("Ben"), devices("Cid")
    uid = ana.create(Contact(given="Daiva"))
    first = ana.sealed()
    ben.take(first)
    ben.create(Contact(given="In the hole"))
    hole = ben.sealed()
    ben.create(Contact(given="After it"))
    after = ben.sealed()
    cid.take(first, after)
    cid.set(uid, "private", "1")
    cid.set(uid, "title", "Clerk")
    cid.seal()
    cid.set(uid, "title", "Boss")
    cid.seal()
    cid.take(hole)
    assert (cid.get(uid).title, cid.contests()) == ("Boss", 0)
    assert cid.database.rows("SELECT * FROM missing_parent") == []


def test_what_two_clones_of_one_device_enter_is_told_apart(devices: Devices) -> None:
    ana, ben = devices("Ana"), devices("Ben")
    uid = ana.create(Contact(given="Daiva", title="Clerk"))
    meet(ana, ben)
    twin = devices.clone(ana, "Twin")
    ana.set(uid, "title", "Boss")
    ana.set(uid, "tier", "A")
    ana.sealed()
    ana.set(uid, "title", "Chief")
    twin.set(uid, "title", "Director")
    devices.time += 60
    twin.sealed()
    twin.set(uid, "notes", "from the twin")
    meet(ana, twin, ben)
    for device in (ana, twin, ben):
        assert (device.get(uid).tier, device.get(uid).notes) == ("A", "from the twin")
        assert device.contests() == 1
    assert len({device.get(uid).title for device in (ana, twin, ben)}) == 1


def test_what_was_entered_before_a_disk_was_copied_counts_once(devices: Devices) -> None:
    """Both copies seal it: the change is one, in two segments, and whoever saw either saw it."""
    ana, ben = devices("Ana"), devices("Ben")
    uid = ana.create(Contact(given="Daiva"))
    meet(ana, ben)
    ana.set(uid, "title", "Clerk")
    twin = devices.clone(ana, "Twin")
    twin.create(Contact(given="Only there"))
    ben.take(*ana.seal())
    devices.time -= 86400
    ben.set(uid, "title", "Boss")
    meet(ana, twin, ben)
    for device in (ana, twin, ben):
        assert (device.get(uid).title, device.contests()) == ("Boss", 0)
        assert device.names() == ["Daiva", "Only there"]
        titles = device.database.rows("SELECT value FROM change WHERE field = 'title' ORDER BY value")
        assert titles == [("Boss",), ("Clerk",)]
