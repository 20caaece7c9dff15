"""What several did without knowing of each other comes to the same everywhere, and nothing of it is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import permutations

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.segment import Change, Put, Segment, SegmentBatch, Set
from crm_desktop.domain.uid import Uid, new_uid, part_uid, uid_text
from crm_desktop.services import activities, contact_history, history
from crm_desktop.store import queries
from crm_desktop.store.merging import Merging
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.codec import decode, digest_of, encode
from tests.store import derived_content
from tests.store.devices import OFFICE, Device, Devices, meet


@pytest.fixture
def pair(devices: Devices) -> tuple[Device, Device]:
    return devices("Ana"), devices("Ben")


@pytest.fixture
def daiva(pair: tuple[Device, Device]) -> Uid:
    """A contact that both know."""
    found = pair[0].create(Contact(given="Daiva", phones=[Labelled("mobile", "+1 555 0100")], tags=["vip"]))
    meet(*pair)
    return found


def segment(*lines: Change, device: str = "ff" * 8, parents: tuple[bytes, ...] = ()) -> bytes:
    """One of somebody else, with one batch of these lines."""
    batch = SegmentBatch(new_uid(), 1_700_000_000_000, "Zoe", "edit", "", None, None, 0, lines[-1].n, list(lines))
    return encode(Segment(OFFICE, device, 1, parents, [batch]))


def revived(device: Device) -> list[tuple[str, Uid]]:
    return device.database.rows("SELECT tbl, uid FROM revived")


def state(device: Device) -> list[object]:
    """Everything that follows from the segments: the records, and what is open to choose."""
    tables: list[object] = [
        device.database.rows(f"SELECT uid, {', '.join(spec.defaults)} FROM {name} ORDER BY uid")
        for name, spec in TABLES.items()
    ]
    contests = (
        "SELECT c.tbl, c.uid, c.field, b.uid, c.n FROM contest c JOIN batch b ON b.id = c.batch ORDER BY 1, 2, 3, 4, 5"
    )
    return [*tables, device.database.rows(contests), sorted(revived(device))]


def same(*devices: Device) -> None:
    """All of them are in the same state, and their lists and indexes are what follows from it."""
    for device in devices:
        assert state(device) == state(devices[0])
        assert derived_content.content(device.database) == derived_content.rebuilt(device.database)


# Cells


def test_of_two_values_the_later_holds_and_the_other_is_kept_to_choose(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    ana.set(daiva, "title", "Clerk")
    ben.set(daiva, "title", "Boss")  # a millisecond later
    ana.set(daiva, "tier", "A")
    ben.set(daiva, "status", "customer")
    meet(ana, ben)
    same(ana, ben)
    there = ana.get(daiva)
    assert (there.tier, there.status, ana.contests()) == ("A", "customer", 1)
    ana.set(daiva, "title", "Chief")
    meet(ana, ben)
    same(ana, ben)
    assert (ben.get(daiva).title, ben.contests()) == ("Chief", 0)


def test_as_of_now_is_what_is_now_on_every_device(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    ben.set(daiva, "title", "Boss")
    ana.set(daiva, "title", "Clerk")
    ana.set(daiva, "title", "Chief")  # of three the last by the clocks
    meet(ana, ben)
    for device in pair:
        now = device.database.row("SELECT max(time) FROM batch")[0]
        assert history.contact_as_of(device.workspace, daiva, now).title == device.get(daiva).title == "Chief"
        assert history.contact_as_of(device.workspace, daiva, now - 1).title == "Clerk"


def test_changes_may_come_before_what_they_change(pair: tuple[Device, Device], devices: Devices) -> None:
    ana, ben = pair
    uid = ana.create(Contact(given="Daiva", title="Clerk", phones=[Labelled("mobile", "+1 555 0100")]))
    company = ana.create(Contact(kind="org", name="Example Ltd"))
    activity = activities.add(
        ana.workspace, Activity(type="call", status="planned", summary="quote", contacts=[uid_text(uid)])
    )
    first = ana.sealed()
    ben.take(first)
    ben.set(uid, "title", "Boss")
    ben.set(uid, "phones.mobile", "+1 555 0199")
    ben.set(uid, "company", "Example Ltd")
    activities.complete(ben.workspace, activity, "reached", "said yes")
    ben.delete(company)
    second = ben.sealed()
    late = devices("Cid")
    late.take(second)
    assert late.names() == []
    late.take(first)
    assert late.database.rows("SELECT * FROM orphan") == []
    same(ben, late)
    there = late.get(uid)
    assert (there.title, there.phones[0].value, there.company) == ("Boss", "+1 555 0199", "Example Ltd")
    assert queries.activity(late.database, activity).result == "reached"


def test_a_contact_changed_when_a_part_did_that_came_after_its_change(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    ana.set(daiva, "emails.work", "daiva@example.com")
    made = ana.sealed()
    ana.set(daiva, "emails.work", "daiva@example.org")
    changed = ana.sealed()
    ben.take(changed, made)
    same(ana, ben)


def test_one_contact_put_on_two_devices_is_one_with_what_both_know(pair: tuple[Device, Device]) -> None:
    """As when both import one card."""
    ana, ben = pair
    uid = uid_text(new_uid())
    ana.create(Contact(uid=uid, given="Daiva", title="Clerk", tags=["vip"], phones=[Labelled("work", "+1 555 0101")]))
    ben.create(Contact(uid=uid, given="Daiva", tier="A", tags=["vip"], phones=[Labelled("home", "+1 555 0102")]))
    meet(ana, ben)
    same(ana, ben)
    (number,) = ana.database.row("SELECT count(*) FROM contact") or (0,)
    there = ana.get(bytes.fromhex(uid.replace("-", "")))
    assert (number, there.title, there.tier, there.tags) == (1, "Clerk", "A", ["vip"])
    assert {phone.value for phone in there.phones} == {"+1 555 0101", "+1 555 0102"}


def test_a_part_that_went_to_another_contact_is_there_and_only_there(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    other = ana.create(Contact(given="Elena"))
    meet(ana, ben)
    (phone,) = ana.database.row("SELECT uid FROM detail WHERE kind = 'phone'") or (b"",)
    with ana.workspace.journal.batch("edit", "phone") as batch:
        batch.set("detail", phone, "contact", other)
    ben.set(daiva, "phones.mobile", "+1 555 0199")
    meet(ana, ben)
    assert state(ana) == state(ben)
    assert ben.get(daiva).phones == []
    assert [p.value for p in ben.get(other).phones] == ["+1 555 0199"]
    found = ben.database.rows("SELECT phone FROM contact_list ORDER BY name")
    assert found == [("",), ("+1 555 0199",)]


def test_all_orders_come_to_the_same(pair: tuple[Device, Device], devices: Devices, daiva: Uid) -> None:
    ana, ben = pair
    start = ana.segments()
    ana.set(daiva, "title", "Clerk")
    ana.set(daiva, "tags", "vip, fair")
    ben.delete(daiva)
    ben.create(Contact(given="Elena"))
    parts = [ana.sealed(), ben.sealed()]
    meet(ana, ben)
    ben.set(daiva, "phones.mobile", "+1 555 0199")
    parts.append(ben.sealed())
    meet(ana, ben)
    readers = []
    for number, order in enumerate(permutations([*start, *parts])):
        readers.append(devices(f"reader {number}"))
        readers[-1].take(*order)
    same(ana, ben, *readers)
    assert ana.get(daiva).tags == ["vip", "fair"]


# Lists


def test_a_tag_is_there_if_anyone_added_it(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    ana.set(daiva, "tags", "vip, fair")
    ben.set(daiva, "tags", "vip, fair, press")
    meet(ana, ben)
    same(ana, ben)
    assert ana.get(daiva).tags == ["vip", "fair", "press"]
    ana.set(daiva, "tags", "vip, press")
    meet(ana, ben)
    assert ben.get(daiva).tags == ["vip", "press"]  # both of it are gone
    ana.set(daiva, "tags", "vip")
    ben.set(daiva, "tags", "vip, press, fair")
    meet(ana, ben)
    same(ana, ben)
    assert ben.get(daiva).tags == ["vip", "fair"]  # the one was taken away, the other added


def test_a_tag_taken_away_and_added_at_once_stays(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    ana.set(daiva, "tags", "")
    ben.set(daiva, "tags", "")
    ben.set(daiva, "tags", "vip")
    meet(ana, ben)
    same(ana, ben)
    assert ana.get(daiva).tags == ["vip"]
    assert queries.tags(ana.database) == ["vip"]


def test_who_takes_part_is_whoever_anyone_added(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    elena, fiona = ana.create(Contact(given="Elena")), ana.create(Contact(given="Fiona"))
    activity = activities.add(
        ana.workspace, Activity(type="meeting", status="planned", summary="fair", contacts=[uid_text(daiva)])
    )
    meet(ana, ben)

    def invite(device: Device, *uids: Uid) -> None:
        before = queries.activity(device.database, activity)
        after = queries.activity(device.database, activity)
        after.contacts = [uid_text(uid) for uid in uids]
        activities.save(device.workspace, before, after)

    invite(ana, daiva, elena)
    invite(ben, elena, fiona)
    meet(ana, ben)
    same(ana, ben)
    assert queries.activity(ana.database, activity).contacts == [uid_text(elena), uid_text(fiona)]
    invite(ana, fiona)
    meet(ana, ben)
    same(ana, ben)
    assert queries.activity(ben.database, activity).contacts == [uid_text(fiona)]


# Deletion


def new_activity(device: Device, contact: Uid) -> None:
    activities.add(device.workspace, Activity(type="call", status="done", contacts=[uid_text(contact)]))


@pytest.mark.parametrize(
    "edit",
    [
        lambda device, uid: device.set(uid, "title", "Boss"),
        lambda device, uid: device.set(uid, "phones.mobile", "+1 555 0199"),
        lambda device, uid: device.set(uid, "emails.work", "daiva@example.com"),
        lambda device, uid: device.set(uid, "addresses.work.city", "Vilnius"),
        lambda device, uid: device.set(uid, "tags", "vip, fair"),
        lambda device, uid: device.set(uid, "custom.Shoe size", "39"),
        new_activity,
    ],
    ids=["title", "phone", "new e-mail", "new address", "tag", "custom field", "activity"],
)
@pytest.mark.parametrize("later", ["edit", "deletion"])
def test_what_was_edited_by_one_who_did_not_know_of_the_deletion_is_there(
    pair: tuple[Device, Device], daiva: Uid, edit: Callable[[Device, Uid], None], later: str
) -> None:
    ana, ben = pair
    if later == "edit":
        ana.delete(daiva)
    edit(ben, daiva)
    if later == "deletion":
        ana.delete(daiva)
    meet(ana, ben)
    same(ana, ben)
    assert ana.names() == ["Daiva"]
    assert revived(ana) == [("contact", daiva)]
    ana.delete(daiva)
    meet(ana, ben)
    same(ana, ben)
    assert (ben.names(), revived(ben)) == ([], [])


def test_what_was_taken_away_does_not_bring_back_the_whole(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    ana.delete(daiva)
    ben.set(daiva, "phones.mobile", "")
    meet(ana, ben)
    same(ana, ben)
    assert (ana.names(), revived(ana)) == ([], [])


def test_what_fills_a_hole_may_take_a_part_away_again(
    pair: tuple[Device, Device], devices: Devices, daiva: Uid
) -> None:
    ana, ben = pair
    chi = devices("Chi")
    meet(ana, chi)
    ana.set(daiva, "phones.mobile", "+1 555 0199")
    edited = ana.sealed()
    chi.take(edited)
    other = chi.create(Contact(given="Other"))
    between = chi.sealed()
    chi.set(daiva, "phones.mobile", "")
    ben.take(chi.sealed(), edited)
    assert ben.get(daiva).phones  # as far as Ben can tell, who took it away did not know of the edit
    ben.take(between)
    assert not ben.get(daiva).phones
    assert ben.get(other).given == "Other"
    meet(ana, ben, chi)
    same(ana, ben, chi)


def test_an_edit_that_the_deleter_knew_brings_nothing_back(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    ben.set(daiva, "title", "Boss")
    meet(ana, ben)
    ana.delete(daiva)
    meet(ana, ben)
    same(ana, ben)
    assert (ben.names(), revived(ben)) == ([], [])


def test_two_who_delete_one_contact_agree(pair: tuple[Device, Device], devices: Devices, daiva: Uid) -> None:
    ana, ben = pair
    cid = devices("Cid")
    meet(ana, ben, cid)
    ana.delete(daiva)
    ben.delete(daiva)
    meet(ana, ben)
    same(ana, ben)
    assert (ana.names(), revived(ana)) == ([], [])
    history.undo_batch(ana.workspace)
    meet(ana, ben)
    same(ana, ben)
    assert ben.names() == ["Daiva"]  # she had seen that Ben deleted it, too
    cid.set(daiva, "title", "Boss")
    meet(ana, ben, cid)
    same(ana, ben, cid)
    assert cid.names() == ["Daiva"]


def test_what_is_done_to_a_deleted_contact_leaves_it_deleted_everywhere(
    pair: tuple[Device, Device], daiva: Uid
) -> None:
    ana, ben = pair
    ana.set(daiva, "title", "Boss")
    ana.delete(daiva)
    (_, entry, *_) = history.entries(ana.workspace, 3)
    history.undo_batch(ana.workspace, entry.batch.id)
    meet(ana, ben)
    same(ana, ben)
    assert (ana.names(), ben.names()) == ([], [])


# Undo


def test_the_action_of_another_is_undone_for_everybody(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    ben.set(daiva, "title", "Boss")
    meet(ana, ben)
    (entry, *_) = history.entries(ana.workspace, 1)
    assert (entry.batch.author, entry.batch.own) == ("Ben", False)
    history.undo_batch(ana.workspace, entry.batch.id)
    meet(ana, ben)
    same(ana, ben)
    assert ben.get(daiva).title == ""
    told = [(e.batch.action, e.undone_by is not None) for e in history.entries(ben.workspace, 2)]
    assert told == [("undo", False), ("edit", True)]


def test_undo_and_redo_by_themselves_take_only_what_was_done_here(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    ana.set(daiva, "title", "Clerk")
    ben.set(daiva, "tier", "A")
    meet(ana, ben)
    history.undo_batch(ana.workspace)
    assert (ana.get(daiva).title, ana.get(daiva).tier) == ("", "A")
    ben.set(daiva, "status", "customer")
    meet(ana, ben)
    history.redo_last(ana.workspace)
    assert ana.get(daiva).title == "Clerk"
    history.undo_batch(ana.workspace)
    assert [kept.field for kept in history.undo_batch(ana.workspace).kept] == ["tier", "status"]  # Ben built on it
    assert ana.names() == ["Daiva"]
    with pytest.raises(UserError) as error:
        history.undo_batch(ana.workspace)
    assert error.value.code == "nothing-to-undo"
    history.undo_batch(ben.workspace)
    history.undo_batch(ben.workspace)
    with pytest.raises(UserError):
        history.undo_batch(ben.workspace)
    assert (ben.get(daiva).tier, ben.get(daiva).status) == ("", "")


def test_two_who_undo_one_action_undo_it_once(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    ana.set(daiva, "title", "Clerk")
    meet(ana, ben)
    for device in pair:
        (entry, *_) = [e for e in history.entries(device.workspace, 9) if e.batch.action == "edit"]
        history.undo_batch(device.workspace, entry.batch.id)
    meet(ana, ben)
    same(ana, ben)
    assert ana.get(daiva).title == ""
    (latest, *_) = history.entries(ana.workspace, 1)
    history.undo_batch(ana.workspace, latest.batch.id)
    meet(ana, ben)
    same(ana, ben)
    assert ben.get(daiva).title == "Clerk"
    history.undo_batch(ben.workspace, entry.batch.id)
    assert ben.get(daiva).title == ""


# Newer versions


def newer(contact: Uid) -> Sequence[Change]:
    """What a newer version may say of a contact; also by names that are used for something else here."""
    made = new_uid()
    return [
        Set(1, "contact", contact, "pronouns", None, "she"),
        Set(2, "contact", contact, "title", "", "Boss"),
        Put(3, "deal", new_uid(), None, {"contact": contact.hex(), "amount": "12"}, []),
        Put(4, "contact", made, None, {"given": "Newer", "kind": "individual", "pronouns": "they"},
            [("detail", {"kind": "tag", "value": "new", "colour": "red"}), ("voice", {"pitch": "high"})]),
        Set(5, "detail", part_uid(made, 1), "colour", "red", "blue"),
        Put(6, "profile", contact, None, {"theme": "dark"}, []),
        Set(7, "profile", contact, "theme", "dark", "light"),
        Set(8, "profile", contact, "deleted", "0", "1"),
    ]  # fmt: skip


def test_what_a_newer_version_did_is_no_trouble_to_history_and_undo(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, ben = pair
    content = segment(*newer(daiva), parents=tuple(sorted(ana.database.row("SELECT digest FROM segment"))))
    assert not decode(content).understood
    for device in pair:
        device.take(content)
    same(ana, ben)
    assert ana.names() == ["Daiva", "Newer"]
    assert ana.get(daiva).title == "Boss"
    told = [
        (change.field, change.new) for action in contact_history.contact_actions(ana.workspace, daiva)
        for change in action.changes
    ]  # fmt: skip
    assert ("title", "Boss") in told
    assert history.contact_as_of(ana.workspace, daiva, 1 << 50).title == "Boss"
    for uid in (daiva, ana.database.rows("SELECT uid FROM contact WHERE given = 'Newer'")[0][0]):
        assert history.contact_changes(ana.workspace, uid)
        assert contact_history.contact_actions(ana.workspace, uid)
    (entry,) = [e for e in history.entries(ana.workspace, 9) if e.batch.author == "Zoe"]
    undone = history.undo_batch(ana.workspace, entry.batch.id)
    assert ana.names() == ["Daiva"]
    history.undo_batch(ana.workspace, undone.batch.id)
    ana.set(daiva, "title", "Clerk")
    meet(ana, ben)
    same(ana, ben)
    assert content in ben.segments()


# What nobody but a forger writes


@pytest.mark.parametrize(
    "lines",
    [
        [Set(1, "contact", b"\1" * 16, "title", "", "of nobody")],
        [Set(1, "detail", b"\1" * 16, "contact", b"\2" * 16, b"\3" * 16)],
        [Put(1, "detail", b"\1" * 16, None, {"contact": b"\1" * 16, "kind": "phone", "value": "5"}, [])],
        [Put(1, "participant", b"\1" * 16, None, {"activity": b"\1" * 16, "contact": b"\1" * 16}, [])],
        [Put(1, "contact", b"\1" * 16, None, {"kind": "?", "given": "Odd", "company_uid": b"\1" * 16}, []),
         Put(2, "contact", b"\1" * 16, None, {"kind": "org", "given": "Twice"}, [])],
        [Put(1, "detail", b"\1" * 16, None, {"contact": b"\2" * 16, "kind": "custom", "label": "no uid"}, []),
         Put(2, "contact", b"\2" * 16, None, {"kind": "individual", "given": "Odd"}, [])],
        [Put(1, "activity", b"\1" * 16, None, {"type": "?", "due": "never", "completed": "x", "follows": b"\1" * 16},
             [("participant", {"contact": b"\2" * 16})]),
         Put(2, "contact", b"\2" * 16, None, {"given": "Odd", "photo": "../../x", "cadence_days": -(1 << 62)}, [])],
    ],
    ids=["nobody", "part", "own part", "participant", "twice", "custom", "activity"],
)  # fmt: skip
def test_odd_records_do_no_harm(pair: tuple[Device, Device], daiva: Uid, lines: list[Change]) -> None:
    ana, ben = pair
    for device in pair:
        assert device.take(segment(*lines)).segments == 1
        assert "Daiva" in device.names()
        for (uid,) in device.database.rows("SELECT uid FROM contact WHERE deleted = 0"):
            device.get(uid)
            contact_history.contact_actions(device.workspace, uid)
            history.contact_as_of(device.workspace, uid, 1 << 50)
    same(ana, ben)
    for entry in history.entries(ana.workspace, 1):
        history.undo_batch(ana.workspace, entry.batch.id)
    meet(ana, ben)
    same(ana, ben)


def test_of_two_values_in_one_segment_the_later_holds_wherever_it_stands(
    pair: tuple[Device, Device], daiva: Uid
) -> None:
    ana, _ = pair
    batches = [
        SegmentBatch(
            new_uid(), time, "Zoe", "edit", "", None, None, 0, 1, [Set(1, "contact", daiva, "title", "", value)]
        )
        for time, value in ((1_900_000_000_002, "Boss"), (1_900_000_000_001, "Clerk"))
    ]
    parents = (digest_of(ana.segments()[-1]),)
    ana.take(encode(Segment(OFFICE, "ff" * 8, 1, parents, batches)))
    assert ana.get(daiva).title == "Boss"


def test_who_worked_after_all_others_has_the_last_word_also_amid_others(
    pair: tuple[Device, Device], daiva: Uid
) -> None:
    ana, ben = pair
    ana.set(daiva, "title", "Clerk")
    first = ana.sealed()
    ben.take(first)
    ben.set(daiva, "title", "Boss")  # of one who had seen all
    second = ben.sealed()
    ana.set(daiva, "title", "Chief")  # and of one who had not
    third = ana.sealed()
    together = Device(ana.workspace.folder.parent / "together", "Cy", "cc" * 8)
    every = [*(content for content in ben.segments() if content != second), second, third]
    with together.database.transaction():
        merging = Merging(together.database)
        merging.take_all([(digest_of(content), decode(content), content) for content in every])
        merging.finish()
    ana.take(second)
    ben.take(third)
    same(ana, ben, together)
    assert (together.get(daiva).title, together.contests()) == ("Chief", 1)
    together.workspace.close()


# Lists and the index


def test_a_contact_without_a_name_is_still_called_by_its_address(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    uid = ana.create(Contact(emails=[Labelled("work", "daiva@example.com")]))
    meet(ana, ben)
    ben.set(uid, "title", "Clerk")
    meet(ana, ben)
    same(ana, ben)


def test_an_open_workspace_sees_the_others_at_once(pair: tuple[Device, Device], daiva: Uid) -> None:
    ana, _ = pair
    reader = Workspace(ana.workspace.folder, "Ana")
    try:
        ana.take(segment(Set(1, "contact", daiva, "title", "", "Boss")))
        assert queries.contact(reader.database, daiva).title == "Boss"
    finally:
        reader.close()
