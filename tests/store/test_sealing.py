"""What leaves a device, and what stays there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, duplicates, history, merge_contacts
from crm_desktop.store import files, queries, sealing
from crm_desktop.sync.codec import decode
from tests.store.devices import Device, Devices, meet

# Whatever of the private contact must not be found in a segment: every text of it begins so.
MARK = "Hush"


@pytest.fixture
def pair(devices: Devices) -> tuple[Device, Device]:
    return devices("Ana"), devices("Ben")


def private(**cells: object) -> Contact:
    return Contact(given=MARK, private=True, **cells)


def whole() -> Contact:
    return private(
        notes=f"{MARK} notes",
        phones=[Labelled("mobile", f"{MARK} phone")],
        addresses=[PostalAddress("work", street=f"{MARK} street")],
        tags=[f"{MARK} tag"],
    )


def call(summary: str, *with_: Uid, private: bool = False) -> Activity:
    return Activity(
        type="call", status="planned", summary=summary, contacts=[uid_text(uid) for uid in with_], private=private
    )


def tells(device: Device) -> bool:
    """Whether any segment here names what is private."""
    return any(MARK.encode() in content for content in device.segments())


# Pieces


def test_nothing_new_makes_no_segment(pair: tuple[Device, Device]) -> None:
    ana, _ = pair
    ana.create(Contact(given="Daiva"))
    assert len(ana.seal()) == 1
    assert ana.seal() == []


def test_all_that_was_done_since_goes_into_one_segment_that_names_all_heads(
    pair: tuple[Device, Device], devices: Devices
) -> None:
    ana, ben = pair
    cid = devices("Cid")
    for device in (ben, cid):
        device.create(Contact(given=device.code))
        ana.take(device.sealed())
    ana.create(Contact(given="One"))
    ana.create(Contact(given="Two"))
    segment = decode(ana.sealed())
    assert [batch.subject for batch in segment.batches] == ["One", "Two"]
    assert (segment.device, segment.number, len(segment.parents)) == (ana.code, 1, 2)
    ana.create(Contact(given="Three"))
    after = decode(ana.sealed())
    assert (after.number, len(after.parents)) == (2, 1)


def test_a_long_action_goes_in_pieces_and_is_whole_where_all_of_them_came(
    pair: tuple[Device, Device], devices: Devices, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = pair
    monkeypatch.setattr(sealing, "_PIECE", 200)
    with ana.workspace.journal.batch("import", "people.csv") as batch:
        uids = [batch.put("contact", {"given": f"Person {n}", "notes": "x" * 80}) for n in range(7)]
        batch.set("contact", uids[0], "title", "Boss")
    ana.set(uids[6], "title", "Clerk")
    pieces = ana.seal()
    assert len(pieces) > 3
    assert ana.seal() == []

    ben.take(pieces[0], pieces[2])
    (entry,) = [e for e in history.entries(ben.workspace, 9) if e.batch.action == "import"]
    assert entry.batch.changes == 8
    assert 0 < len(ben.names()) < 7
    undone = history.undo_batch(ben.workspace, entry.batch.id)  # what of it is here
    assert ben.names() == []
    history.undo_batch(ben.workspace, undone.batch.id)
    ben.take(pieces[1], *pieces[3:])
    assert ben.names() == ana.names()
    assert (ben.get(uids[0]).title, ben.get(uids[6]).title) == ("Boss", "Clerk")
    assert ben.database.rows("SELECT n FROM change WHERE batch = ?", (entry.batch.id,)) == [(n,) for n in range(1, 9)]

    late = devices("Cid")
    for piece in reversed(pieces):
        late.take(piece)
    assert late.names() == ana.names()
    assert (late.get(uids[0]).title, late.get(uids[6]).title) == ("Boss", "Clerk")


# Private records


def test_a_private_contact_stays_here_with_all_that_belongs_to_it(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    uid = ana.create(whole())
    ana.set(uid, "emails.work", f"{MARK}@example.com")
    ana.set(uid, "phones.mobile", f"{MARK} other phone")
    activities.add(ana.workspace, call(f"{MARK} summary", uid))
    history.undo_batch(ana.workspace)
    history.redo_last(ana.workspace)
    contacts.delete(ana.workspace, [uid], MARK)
    history.undo_batch(ana.workspace)
    assert ana.seal() == []
    public = ana.create(Contact(given="Daiva"))
    meet(ana, ben)
    assert ben.names() == ["Daiva"]
    assert not tells(ben)
    assert ben.get(public).given == "Daiva"
    for table in ("detail", "address", "activity", "participant"):
        assert ben.database.rows(f"SELECT * FROM {table}") == []
    (entry,) = history.entries(ben.workspace, 9)
    assert entry.batch.subject == "Daiva"


def test_an_undo_that_kept_all_does_not_name_what_is_private(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    uid = ana.create(whole())
    ana.set(uid, "title", f"{MARK} title")
    done = history.undo_batch(ana.workspace, 1)
    assert done.kept
    meet(ana, ben)
    assert not tells(ben)


def test_what_was_done_to_private_and_others_together_goes_out_without_the_private_and_without_a_name(
    pair: tuple[Device, Device],
) -> None:
    ana, ben = pair
    with ana.workspace.journal.batch("import", f"{MARK}.csv") as batch:
        batch.put("contact", {"given": MARK, "private": 1}, parts=[("detail", {"kind": "tag", "value": MARK})])
        batch.put("contact", {"given": "Daiva"}, parts=[("detail", {"kind": "tag", "value": "vip"})])
        batch.put("contact", {"given": MARK, "private": 1})
    meet(ana, ben)
    assert ben.names() == ["Daiva"]
    assert not tells(ben)


def test_a_private_activity_stays_and_the_contact_goes(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    uid = ana.create(Contact(given="Daiva"))
    secret = activities.add(ana.workspace, call(f"{MARK} secret", uid, private=True))
    activities.add(ana.workspace, call("open", uid))
    activities.complete(ana.workspace, secret, "reached", f"{MARK} text")
    meet(ana, ben)
    assert ben.names() == ["Daiva"]
    assert not tells(ben)
    assert ben.database.rows("SELECT summary FROM activity") == [("open",)]


def test_an_activity_with_others_too_goes_without_the_private_one(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    hidden, known = ana.create(whole()), ana.create(Contact(given="Daiva"))
    activity = activities.add(ana.workspace, call("lunch", hidden, known))
    activities.complete(ana.workspace, activity, "reached", "with pleasure")
    meet(ana, ben)
    assert not tells(ben)
    assert ben.database.rows("SELECT summary, description FROM activity") == [("lunch", "with pleasure")]
    assert ben.database.rows("SELECT contact FROM participant") == [(known,)]


@pytest.mark.parametrize("how", ["edit", "undo"])
def test_what_is_private_no_more_arrives_whole(pair: tuple[Device, Device], how: str) -> None:
    ana, ben = pair
    if how == "edit":
        uid = ana.create(whole())
    else:
        uid = ana.create(Contact(given=MARK, phones=[Labelled("mobile", f"{MARK} phone")]))
        ana.set(uid, "private", "yes")
        ana.set(uid, "tags", f"{MARK} tag")
        ana.set(uid, "notes", f"{MARK} notes")
        ana.set(uid, "addresses.work.street", f"{MARK} street")
    activity = activities.add(ana.workspace, call(f"{MARK} summary", uid))
    ana.set(uid, "phones.mobile", f"{MARK} new phone")
    meet(ana, ben)
    assert ben.names() == []
    if how == "edit":
        ana.set(uid, "private", "no")
    else:
        history.undo_batch(ana.workspace, 2)
    meet(ana, ben)
    assert ben.get(uid) == ana.get(uid)
    there = ben.get(uid)
    assert (there.notes, there.tags, there.private) == (f"{MARK} notes", [f"{MARK} tag"], False)
    assert [phone.value for phone in there.phones] == [f"{MARK} new phone"]
    assert [address.street for address in there.addresses] == [f"{MARK} street"]
    assert ben.database.rows("SELECT uid, summary FROM activity") == [(activity, f"{MARK} summary")]
    assert ben.database.rows("SELECT contact FROM participant") == [(uid,)]
    ben.set(uid, "title", "Boss")
    meet(ana, ben)
    assert ana.get(uid).title == "Boss"


def test_an_activity_that_is_private_no_more_arrives_whole(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    uid, hidden = ana.create(Contact(given="Daiva")), ana.create(whole())
    activity = activities.add(ana.workspace, call("secret", uid, hidden, private=True))
    meet(ana, ben)
    with ana.workspace.journal.batch("edit-activity", "secret") as batch:
        batch.set("activity", activity, "private", 0)
    meet(ana, ben)
    assert ben.database.rows("SELECT summary, private FROM activity") == [("secret", 0)]
    assert ben.database.rows("SELECT contact FROM participant") == [(uid,)]
    assert not tells(ben)


def test_what_is_made_private_stays_as_others_know_it_and_later_edits_stay_here(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    uid = ana.create(Contact(given="Daiva", title="Clerk"))
    meet(ana, ben)
    ana.set(uid, "private", "yes")
    ana.set(uid, "title", f"{MARK} title")
    ana.set(uid, "emails.work", f"{MARK}@example.com")
    ana.set(uid, "given", MARK)
    meet(ana, ben)
    assert (ben.get(uid).given, ben.get(uid).title, ben.get(uid).private) == ("Daiva", "Clerk", False)
    assert not tells(ben)
    ben.set(uid, "tier", "A")
    meet(ana, ben)
    assert (ana.get(uid).tier, ana.get(uid).title, ana.get(uid).private) == ("A", f"{MARK} title", True)


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "with others"])
def test_nobody_has_seen_what_is_private(pair: tuple[Device, Device], beside: bool) -> None:
    """Whoever sets or deletes what someone changed in private does so without knowing."""
    ana, ben = pair
    one, two = ana.create(Contact(given="Daiva")), ana.create(Contact(given="Elena"))
    meet(ana, ben)
    with ana.workspace.journal.batch("edit", "two") as batch:
        for uid in (one, two):
            batch.set("contact", uid, "private", 1)
            batch.set("contact", uid, "title", f"{MARK} title")
        if beside:
            batch.put("contact", {"given": "Another"})
    if not beside:
        ana.seal()
        ana.create(Contact(given="Another"))
    meet(ana, ben)
    ben.delete(one)
    ben.set(two, "title", "Boss")
    meet(ana, ben)
    assert ben.names() == ["Another", "Elena"]
    assert ana.names() == ["Another", "Daiva", "Elena"]
    assert ana.get(one).title == f"{MARK} title"
    assert ana.contests() == 1  # two titles of Elena
    with pytest.raises(UserError):
        ben.get(one)


def test_a_photo_goes_where_its_contact_goes(pair: tuple[Device, Device]) -> None:
    ana, _ = pair
    due = "SELECT name FROM attachment_due WHERE direction = 'out'"
    hidden = ana.create(whole())
    contacts.set_photo(ana.workspace, hidden, b"a photo")
    known = ana.create(Contact(given="Daiva"))
    contacts.set_photo(ana.workspace, known, b"another photo")
    ana.seal()
    assert ana.database.rows(due) == [(ana.workspace.attachments.name_of(b"another photo"),)]
    ana.set(hidden, "private", "no")
    ana.seal()
    assert (ana.workspace.attachments.name_of(b"a photo"),) in ana.database.rows(due)


@pytest.mark.parametrize("how", ["undone", "corrected"])
def test_who_takes_part_no_more_does_not_make_a_private_call_everybodys(pair: tuple[Device, Device], how: str) -> None:
    ana, ben = pair
    hidden, known = ana.create(whole()), ana.create(Contact(given="Daiva"))
    meet(ana, ben)
    uid = activities.add(ana.workspace, call(f"{MARK} offer", hidden if how == "undone" else known))
    before = queries.activity(ana.database, uid)
    with_both = replace(before, contacts=[uid_text(hidden), uid_text(known)])
    if how == "undone":
        activities.save(ana.workspace, before, with_both)
        history.undo_batch(ana.workspace)
    else:
        activities.save(ana.workspace, before, replace(before, contacts=[uid_text(hidden)]))
    meet(ana, ben)
    assert not tells(ben)
    assert ben.database.rows("SELECT * FROM activity") == []
    activities.save(ana.workspace, queries.activity(ana.database, uid), with_both)
    meet(ana, ben)
    assert ben.database.rows("SELECT summary FROM activity") == [(f"{MARK} offer",)]
    assert ben.database.rows("SELECT contact FROM participant WHERE deleted = 0") == [(known,)]


def test_what_is_shared_with_one_who_became_private_by_a_merge_stays(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    one, other = ana.create(Contact(given=MARK)), ana.create(Contact(given=MARK))
    activities.add(ana.workspace, call(f"{MARK} offer", one, other))
    merge_contacts.merge(ana.workspace, [one, other])
    ana.set(one, "private", "yes")
    meet(ana, ben)
    assert not tells(ben)
    assert ben.database.rows("SELECT * FROM activity") == []


def test_nobody_hears_of_whom_a_private_contact_is_not(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    known, hidden = sorted((ana.create(Contact(given="Daiva")), ana.create(Contact(given=MARK))))
    ana.set(hidden, "private", "yes")
    duplicates.not_same(ana.workspace, [known, hidden])
    meet(ana, ben)
    assert not any(b"not_same" in content for content in ben.segments())
    assert not any("Hush" in entry.batch.subject for entry in history.entries(ben.workspace, 9))
    ana.set(hidden, "private", "no")
    meet(ana, ben)
    assert ben.database.rows("SELECT contact, other FROM not_same") == [(known, hidden)]


def test_what_follows_a_private_activity_is_private(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    uid = ana.create(Contact(given="Daiva"))
    secret = activities.add(ana.workspace, call(f"{MARK} secret", uid, private=True))
    activities.complete(ana.workspace, secret, "reached", next_step=Activity(type="call", due="2026-12-01"))
    meet(ana, ben)
    assert not tells(ben)
    assert ben.database.rows("SELECT * FROM activity") == []


def test_the_photo_of_who_became_private_by_a_merge_stays(pair: tuple[Device, Device]) -> None:
    ana, _ = pair
    one, other = ana.create(Contact(given="Ana")), ana.create(Contact(given="Ana"))
    contacts.set_photo(ana.workspace, other, b"photo of one")
    merge_contacts.merge(ana.workspace, [one, other])
    assert len(files.shared_names(ana.database)) == 1
    ana.set(one, "private", "yes")
    assert files.shared_names(ana.database) == []


def test_others_take_back_what_they_know_and_decide_nothing_on_privacy(pair: tuple[Device, Device]) -> None:
    ana, ben = pair
    uid, _ = ana.create(Contact(given="Daiva", title="Clerk")), ana.create(whole())
    meet(ana, ben)
    ana.set(uid, "private", "yes")
    ana.set(uid, "title", f"{MARK} title")
    meet(ana, ben)
    ana.set(uid, "title", "Boss")
    ana.set(uid, "private", "no")
    meet(ana, ben)
    assert not tells(ben)
    for entry in history.entries(ben.workspace, 9)[:2]:
        history.undo_batch(ben.workspace, entry.batch.id)
    assert (ben.get(uid).private, ben.get(uid).title) == (False, "Boss")


@pytest.mark.parametrize("first", [False, True], ids=["at once", "sealed before"])
def test_what_was_cleared_before_it_became_everybodys_stays_here(pair: tuple[Device, Device], first: bool) -> None:
    ana, ben = pair
    uid = ana.create(private(notes=f"{MARK} notes", phones=[Labelled("home", f"{MARK} phone")]))
    if first:
        ana.seal()
    ana.set(uid, "notes", "")
    ana.set(uid, "given", "Daiva")
    ana.set(uid, "phones.home", "555 0101")
    ana.set(uid, "private", "no")
    ana.set(uid, "title", "Boss")
    meet(ana, ben)
    assert not tells(ben)
    assert ben.get(uid) == ana.get(uid)
