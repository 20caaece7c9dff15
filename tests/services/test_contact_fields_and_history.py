from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.custom_field import CustomField
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, history, playbooks, series
from crm_desktop.services.contact_history import ContactAction, FieldChange, contact_actions
from crm_desktop.services.custom_fields import custom_fields, define_custom_field
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = Workspace(tmp_path / "workspace", "Me")
    yield found
    found.close()


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(
        workspace,
        Contact(
            given="Ana",
            tier="B",
            phones=[Labelled("mobile", "+1 555 0100"), Labelled("work", "+1 555 0199")],
            addresses=[PostalAddress("home", street="1 Elm St", city="Springfield")],
            tags=["press"],
        ),
    )


def edited(workspace: Workspace, uid: Uid, **values: object) -> ContactAction:
    before, after = queries.contact(workspace.database, uid), queries.contact(workspace.database, uid)
    for name, value in values.items():
        setattr(after, name, value)
    contacts.save(workspace, before, after)
    return contact_actions(workspace, uid)[0]


def test_the_latest_actions_are_those_of_the_whole_history(workspace: Workspace, ana: Uid) -> None:
    """Also where some batches changed nothing to be seen, and parts that were made long before change."""
    for number in range(6):
        edited(workspace, ana, title=f"Title {number}")
        phone = Labelled("mobile", f"+1 555 010{number}")
        edited(workspace, ana, phones=[phone, Labelled("work", "+1 555 0199")])
        with workspace.journal.batch("edit", "Ana") as batch:
            batch.set("contact", ana, "kind", "org" if number % 2 else "individual")
        activities.add(workspace, Activity(type="call", summary="Call", contacts=[uid_text(ana)]))
    edited(workspace, ana, tags=["press", "vip"])
    edited(workspace, ana, tags=["vip"])
    history.undo_batch(workspace)
    whole = contact_actions(workspace, ana)
    assert whole[-1].made
    for limit in range(1, len(whole) + 3):
        assert contact_actions(workspace, ana, limit) == whole[:limit]


def test_custom_fields_are_defined_once_and_keep_their_order(workspace: Workspace) -> None:
    define_custom_field(workspace, " Shoe  size ", "number")
    define_custom_field(workspace, "Colour", "choice", ["red", "blue", "", "red"])
    assert custom_fields(workspace.database) == [
        CustomField("Shoe size", "number"),
        CustomField("Colour", "choice", ("red", "blue")),
    ]
    with pytest.raises(UserError, match="custom-name-taken"):
        define_custom_field(workspace, "shoe SIZE", "text")
    with pytest.raises(UserError, match="custom-name-missing"):
        define_custom_field(workspace, "  ", "text")
    history.undo_batch(workspace)
    assert [field.name for field in custom_fields(workspace.database)] == ["Shoe size"]


def test_history_tells_what_each_action_changed(workspace: Workspace, ana: Uid) -> None:
    define_custom_field(workspace, "Shoe size", "number")
    assert edited(workspace, ana, tier="A").changes == [FieldChange("tier", "B", "A")]
    assert edited(workspace, ana, custom={"Shoe size": "42"}).changes == [FieldChange("custom", "", "42", "Shoe size")]
    assert edited(workspace, ana, tags=["press", "newsletter"]).changes == [FieldChange("tags", "", "newsletter")]
    assert edited(workspace, ana, tags=["newsletter"]).changes[0] == FieldChange("tags", "press", "")
    phones = [Labelled("mobile", "+1 555 0101"), Labelled("work", "+1 555 0199")]
    assert edited(workspace, ana, phones=phones).changes == [
        FieldChange("phones", "+1 555 0100", "+1 555 0101", "mobile")
    ]
    assert edited(workspace, ana, phones=[phones[1], phones[0]]).changes == [
        FieldChange("phones", "", "", part="position")
    ]
    home = PostalAddress("home", street="1 Elm St", city="Shelbyville")
    assert edited(workspace, ana, addresses=[home]).changes == [
        FieldChange("addresses", "Springfield", "Shelbyville", "home", "city")
    ]
    assert edited(workspace, ana, private=True).changes == [FieldChange("private", "", "yes")]


def test_history_begins_with_how_the_contact_was_made(workspace: Workspace, ana: Uid) -> None:
    made = contact_actions(workspace, ana)[-1]
    assert made.made
    assert (made.batch.author, made.batch.action) == ("Me", "create")
    assert FieldChange("given", "", "Ana") in made.changes
    assert FieldChange("phones", "", "+1 555 0199", "work") in made.changes
    assert FieldChange("addresses", "", "1 Elm St, Springfield", "home") in made.changes


def test_an_undone_action_is_told_from_one_that_stands(workspace: Workspace, ana: Uid) -> None:
    action = edited(workspace, ana, tier="A")
    assert not action.undone
    history.undo_batch(workspace, action.batch.id)
    undo, undone = contact_actions(workspace, ana)[:2]
    assert (undo.batch.action, undo.changes) == ("undo", [FieldChange("tier", "A", "B")])
    assert undone.undone


def test_a_value_taken_away_is_told_with_its_label(workspace: Workspace, ana: Uid) -> None:
    found = edited(workspace, ana, phones=[Labelled("mobile", "+1 555 0100")])
    assert found.changes == [FieldChange("phones", "+1 555 0199", "", "work")]
    history.undo_batch(workspace)
    assert contact_actions(workspace, ana)[0].changes == [FieldChange("phones", "", "+1 555 0199", "work")]


def test_companies_are_proposed_by_their_beginning(workspace: Workspace) -> None:
    contacts.create(workspace, Contact(kind="org", name="Müller & Sohn"))
    contacts.create(workspace, Contact(given="Hanna", company="Müller & Sohn"))
    contacts.create(workspace, Contact(given="Otto", company="Muster AG"))
    contacts.create(workspace, Contact(given="Murat"))
    assert queries.companies(workspace.database, "mu") == ["Müller & Sohn", "Muster AG"]
    assert queries.companies(workspace.database, "x") == []


def test_history_of_an_activity_tells_who_came_and_which_days_it_leaves_out(workspace: Workspace, ana: Uid) -> None:
    uid = activities.add(workspace, Activity(type="call", due="2026-11-30", rrule="FREQ=DAILY"))
    before = queries.activity(workspace.database, uid)
    activities.save(workspace, before, replace(before, contacts=[uid_text(ana)]))
    series.delete(workspace, uid, "2026-12-01")
    left_out, came, _ = contact_actions(workspace, uid)
    assert left_out.changes == [FieldChange("exdates", "", "2026-12-01")]
    assert came.changes == [FieldChange("contacts", "", uid_text(ana))]


def test_every_record_is_called_by_what_it_is_part_of(workspace: Workspace, ana: Uid) -> None:
    uid = activities.add(workspace, Activity(type="call", summary="Roof", due="2026-11-30", rrule="FREQ=DAILY"))
    series.delete(workspace, uid, "2026-12-01")
    playbooks.bring_standard(workspace)
    database = workspace.database
    for table in ("exdate", "detail", "playbook", "playbook_step"):
        (record,) = database.row(f"SELECT uid FROM {table} LIMIT 1") or (b"",)
        assert history.name_of(workspace, table, record), table
    (exdate,) = database.row("SELECT uid FROM exdate") or (b"",)
    assert history.name_of(workspace, "exdate", exdate) == "Roof"
    assert {history.name_of(workspace, table, b"nobody") for table in TABLES} == {""}
