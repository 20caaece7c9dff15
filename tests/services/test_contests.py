from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, contests, history
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


@pytest.fixture
def pair(computers: Computers) -> tuple[Workspace, Workspace]:
    """Mine, and Ana's."""
    return computers.join("Me", "laptop"), computers.join("Ana", "desk")


@pytest.fixture
def daiva(computers: Computers, pair: tuple[Workspace, Workspace]) -> Uid:
    found = contacts.create(
        pair[0],
        Contact(
            given="Daiva",
            notes="Met at the fair.",
            phones=[Labelled("mobile", "+1 555 0100")],
            addresses=[PostalAddress("work", street="1 Elm St", city="Springfield")],
        ),
    )
    computers.sync()
    return found


def both(computers: Computers, pair: tuple[Workspace, Workspace], uid: Uid, path: str, *values: str) -> None:
    """Each enters another value, I first, and then they sync."""
    for workspace, value in zip(pair, values, strict=True):
        contacts.set_fields(workspace, uid, [(path, value)])
    computers.sync()


def read(workspace: Workspace, uid: Uid) -> Contact:
    return queries.contact(workspace.database, uid)


def test_nothing_is_contested_while_everybody_sees_everything(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    contacts.set_fields(pair[1], daiva, [("tier", "A")])
    computers.sync()
    contacts.set_fields(pair[0], daiva, [("tier", "B")])
    computers.sync()
    assert contests.contested(pair[0].database) == contests.revived(pair[0].database) == []


def test_what_two_entered_is_told_with_who_and_where(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    both(computers, pair, daiva, "phones.mobile", "+1 555 0111", "+1 555 0122")
    for workspace, own in zip(pair, ([False, True], [True, False]), strict=True):
        (cell,) = contests.contested(workspace.database)
        assert (cell.name, cell.contact, cell.kind, cell.label) == ("Daiva", daiva, "phone", "mobile")
        assert [(v.value, v.author, v.device) for v in cell.values] == [
            ("+1 555 0122", "Ana", "desk"),
            ("+1 555 0111", "Me", "laptop"),
        ]
        assert [value.own for value in cell.values] == own
        assert contests.contested(workspace.database, daiva) == [cell]


def test_the_other_value_is_taken_everywhere_and_undo_brings_back_the_first(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    both(computers, pair, daiva, "tier", "A", "B")
    (cell,) = contests.contested(pair[0].database)
    done = contests.take(pair[0], cell, cell.values[1])
    computers.sync()
    for workspace in pair:
        assert read(workspace, daiva).tier == "A"
        assert contests.contested(workspace.database) == []
    history.undo_batch(pair[0], done.id)
    computers.sync()
    assert {read(workspace, daiva).tier for workspace in pair} == {"B"}


def test_what_holds_can_be_chosen_and_then_nobody_is_asked_any_more(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    both(computers, pair, daiva, "tier", "A", "B")
    (cell,) = contests.contested(pair[0].database)
    contests.take(pair[0], cell, cell.values[0])
    assert contests.contested(pair[0].database) == []
    computers.sync()
    assert [contests.contested(workspace.database) for workspace in pair] == [[], []]
    assert {read(workspace, daiva).tier for workspace in pair} == {"B"}


@pytest.mark.parametrize(
    ("path", "values", "field", "expected"),
    [
        (
            "phones.mobile",
            ("+1 555 0111", "+1 555 0122"),
            "phones",
            [Labelled("mobile", "+1 555 0122"), Labelled("mobile", "+1 555 0111")],
        ),
        (
            "addresses.work.city",
            ("Shelbyville", "Ogdenville"),
            "addresses",
            [
                PostalAddress("work", street="1 Elm St", city="Ogdenville"),
                PostalAddress("work", street="1 Elm St", city="Shelbyville"),
            ],
        ),
        ("notes", ("Wants 40.", "Wants 30."), "notes", "Wants 30.\n\nWants 40."),
    ],
)
def test_both_are_kept_where_there_is_room(
    computers: Computers,
    pair: tuple[Workspace, Workspace],
    daiva: Uid,
    path: str,
    values: tuple[str, str],
    field: str,
    expected: object,
) -> None:
    both(computers, pair, daiva, path, *values)
    (cell,) = contests.contested(pair[0].database)
    assert cell.can_keep_both
    contests.keep_both(pair[0], cell)
    computers.sync()
    for workspace in pair:
        assert getattr(read(workspace, daiva), field) == expected
        assert contests.contested(workspace.database) == []


def test_an_item_of_a_list_is_kept_as_each_wrote_it(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    for workspace, city, code in zip(pair, ("Shelbyville", "Ogdenville"), ("1000", "2000"), strict=True):
        contacts.set_fields(workspace, daiva, [("addresses.work.city", city), ("addresses.work.postal_code", code)])
    computers.sync()
    cells = contests.contested(pair[0].database)
    assert {cell.field for cell in cells} == {"city", "postal_code"}
    contests.keep_both(pair[0], cells[0])
    assert contests.contested(pair[0].database) == []
    assert [(a.city, a.postal_code) for a in read(pair[0], daiva).addresses] == [
        ("Ogdenville", "2000"),
        ("Shelbyville", "1000"),
    ]


def test_one_value_must_do_for_a_single_field(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    both(computers, pair, daiva, "tier", "A", "B")
    (cell,) = contests.contested(pair[0].database)
    assert not cell.can_keep_both
    with pytest.raises(ValueError, match="one value"):
        contests.keep_both(pair[0], cell)


def test_the_link_to_the_company_follows_its_name(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    for name in ("Northwind", "Contoso"):
        contacts.create(pair[0], Contact(kind="org", name=name))
    computers.sync()
    both(computers, pair, daiva, "company", "Northwind", "Contoso")
    (cell,) = contests.contested(pair[0].database)
    contests.take(pair[0], cell, cell.values[1])
    computers.sync()
    assert [read(workspace, daiva).company for workspace in pair] == ["Northwind", "Northwind"]
    assert contests.contested(pair[0].database) == []


def test_the_same_value_entered_by_two_is_no_contest(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    both(computers, pair, daiva, "tier", "A", "A")
    assert contests.contested(pair[0].database) == []


def test_an_activity_is_told_by_its_summary_and_leads_to_its_contact(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    call = activities.add(pair[0], Activity(type="call", summary="Quote", due="2030-01-01", contacts=[uid_text(daiva)]))
    computers.sync()
    for workspace, day in zip(pair, ("2030-01-02", "2030-01-03"), strict=True):
        activities.reschedule(workspace, [call], day)
    computers.sync()
    (cell,) = contests.contested(pair[0].database)
    assert (cell.table, cell.field, cell.name, cell.contact) == ("activity", "due", "Quote", daiva)


def test_what_is_deleted_is_not_asked_about(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    both(computers, pair, daiva, "tier", "A", "B")
    contacts.delete(pair[0], [daiva], "Daiva")
    assert contests.contested(pair[0].database) == []


def test_a_contact_that_an_edit_brought_back_is_kept_or_deleted_again(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    for decide in (contests.keep, contests.delete_again):
        contacts.delete(pair[1], [daiva], "Daiva")
        contacts.set_fields(pair[0], daiva, [("nickname", decide.__name__)])
        computers.sync()
        (record,) = contests.revived(pair[0].database)
        assert (record.table, record.name, record.contact, record.deleted_by) == ("contact", "Daiva", daiva, "Ana")
        decide(pair[0], record)
        computers.sync()
        assert [contests.revived(workspace.database) for workspace in pair] == [[], []]
        gone = decide is contests.delete_again
        assert [queries.contact_row(workspace.database, daiva) is None for workspace in pair] == [gone, gone]


def test_a_number_that_an_edit_brought_back_says_which(
    computers: Computers, pair: tuple[Workspace, Workspace], daiva: Uid
) -> None:
    before = read(pair[1], daiva)
    after = read(pair[1], daiva)
    after.phones.clear()
    contacts.save(pair[1], before, after)
    contacts.set_fields(pair[0], daiva, [("phones.mobile", "+1 555 0111")])
    computers.sync()
    (record,) = contests.revived(pair[0].database)
    assert (record.kind, record.value, record.name) == ("phone", "+1 555 0111", "Daiva")
