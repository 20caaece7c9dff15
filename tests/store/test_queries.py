from __future__ import annotations

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.store import follow_ups, queries, search
from crm_desktop.store.documents import CHUNK, load_activities
from crm_desktop.store.workspace import Workspace
from tests.store.test_search import find


@pytest.fixture
def many(workspace: Workspace) -> list[Uid]:
    """More contacts than fit into one chunk, with parts, and an activity with each and with all."""
    with workspace.journal.batch("import") as batch:
        writer = contacts.Writer(workspace, batch)
        uids = [
            writer.create(
                Contact(
                    given=f"Person {n:04}",
                    company=f"Company {n % 7}",
                    emails=[Labelled("work", f"p{n}@x.example"), Labelled("", f"q{n}@x.example")],
                    addresses=[PostalAddress("home", city=f"City {n % 5}")],
                    tags=[f"tag{n % 3}"],
                    custom={"Size": str(n)},
                )
            )
            for n in range(2 * CHUNK + 201)
        ]
        for uid in uids:
            activities.write(batch, Activity(summary="Call", contacts=[uid_text(uid)]))
        activities.write(batch, Activity(summary="Party", contacts=[uid_text(uid) for uid in uids]))
    return uids


def test_more_documents_than_fit_into_a_chunk(workspace: Workspace, many: list[Uid]) -> None:
    for uids in (many, many[: CHUNK + 1], many[CHUNK - 1 : 2 * CHUNK + 1], many[::-1]):
        found = list(queries.contacts(workspace.database, uids))
        assert [c.uid for c in found] == [uid_text(uid) for uid in uids]
        for contact in found:
            number = int(contact.given.split()[1])
            assert [e.value for e in contact.emails] == [f"p{number}@x.example", f"q{number}@x.example"]
            assert contact.custom == {"Size": str(number)}
            assert contact.addresses[0].city == f"City {number % 5}"
            assert contact.next_step is not None


def test_more_rows_activities_and_hits_than_fit_into_a_chunk(workspace: Workspace, many: list[Uid]) -> None:
    ids = search.find_ids(workspace.database, find("person"), descending=True)
    rows = queries.contact_rows(workspace.database, ids)
    assert [row.uid for row in rows] == many[::-1] == search.uids_of(workspace.database, ids)
    assert {row.id for row in rows} == set(ids)
    open_ones = follow_ups.find(workspace.database)
    assert len(open_ones) == len(many) + 1 == follow_ups.count(workspace.database)
    loaded = load_activities(workspace.database, [f.uid for f in open_ones][::-1])
    assert [a.uid for a in loaded] == [uid_text(f.uid) for f in open_ones][::-1]
    [party] = [a for a in loaded if a.summary == "Party"]
    assert party.contacts == [uid_text(uid) for uid in many]


def test_what_was_deleted_is_left_out_and_the_order_kept(workspace: Workspace, many: list[Uid]) -> None:
    contacts.delete(workspace, many[::2], "some")
    assert [c.uid for c in queries.contacts(workspace.database, many)] == [uid_text(uid) for uid in many[1::2]]
    assert queries.count_contacts(workspace.database) == len(many) // 2


def test_a_contact_is_named_by_its_uid_or_the_beginning_of_it(workspace: Workspace) -> None:
    uids = ["01890000-0000-7000-8000-000000000001", "01890000-0000-7000-8000-0000000000ff"]
    made = [contacts.create(workspace, Contact(uid=uid, given="Ana")) for uid in uids]
    resolve = queries.resolve
    assert resolve(workspace.database, uids[0]) == made[0]
    assert resolve(workspace.database, uids[0].upper().replace("-", "")) == made[0]
    assert resolve(workspace.database, uids[1][:-1]) == made[1]
    assert resolve(workspace.database, "018900000000700080000000000000F") == made[1]
    for text in (
        "01890000",
        "0189",
        "",
        "Ana",
        "01890000-0000-7000-8000-000000000002",
        "%",
        "018900000000700080000000000000ff0",
    ):
        with pytest.raises(UserError, match="contact-unknown"):
            resolve(workspace.database, text)
    contacts.delete(workspace, made[:1], "Ana")
    assert resolve(workspace.database, "01890000") == made[1]
    with pytest.raises(UserError, match="contact-unknown"):
        resolve(workspace.database, uids[0])
    with pytest.raises(UserError, match="activity-unknown"):
        resolve(workspace.database, uids[1], "activity")


def test_values_in_use_the_most_used_first(workspace: Workspace) -> None:
    for tier, tags in (("B", ["new"]), ("A", ["vip", "new"]), ("B", ["new", "vip"]), ("", ["once"])):
        contacts.create(workspace, Contact(given="Ana", tier=tier, tags=tags))
    gone = contacts.create(workspace, Contact(given="Ben", tier="C", tags=["gone"]))
    contacts.delete(workspace, [gone], "Ben")
    assert queries.distinct(workspace.database, "tier") == ["B", "A"]
    assert queries.tags(workspace.database) == ["new", "vip", "once"]
