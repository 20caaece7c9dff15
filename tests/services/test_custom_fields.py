from __future__ import annotations

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.services import contacts, history
from crm_desktop.services.custom_fields import (
    custom_fields,
    define_custom_field,
    delete_field,
    field_uses,
    merge_fields,
    order_fields,
    rename_field,
    set_field_choices,
)
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    define_custom_field(workspace, "Size", "text")
    define_custom_field(workspace, "Shoe size", "number")
    contacts.create(workspace, Contact(name="Ana", custom={"Size": "38"}))
    contacts.create(workspace, Contact(name="Jonas", notes="Runs.", custom={"Size": "XL", "Shoe size": "44"}))
    contacts.create(workspace, Contact(name="Leila", custom={"Size": "41", "Shoe size": "41"}))
    return workspace


def people(workspace: Workspace) -> dict[str, Contact]:
    uids = [row[0] for row in workspace.database.rows("SELECT uid FROM contact_list ORDER BY sort_name")]
    return {contact.name: contact for contact in queries.contacts(workspace.database, uids)}


def names(workspace: Workspace) -> list[str]:
    return [field.name for field in custom_fields(workspace.database)]


def test_a_field_is_renamed_with_all_its_values(filled: Workspace) -> None:
    rename_field(filled, "Size", "Clothes")
    assert people(filled)["Ana"].custom == {"Clothes": "38"}
    with pytest.raises(UserError, match="custom-name-taken"):
        rename_field(filled, "Clothes", "shoe size")


def test_merging_fields_loses_no_value_and_is_undone_whole(filled: Workspace) -> None:
    before = people(filled)
    merge_fields(filled, "Size", "Shoe size")
    found = people(filled)
    assert {name: contact.custom for name, contact in found.items()} == {
        "Ana": {"Shoe size": "38"},
        "Jonas": {"Shoe size": "44"},
        "Leila": {"Shoe size": "41"},
    }
    assert found["Jonas"].notes == "Runs.\nSize: XL"
    assert found["Leila"].notes == ""
    assert names(filled) == ["Shoe size"]
    history.undo_batch(filled)
    assert people(filled) == before
    assert names(filled) == ["Size", "Shoe size"]


def test_a_field_goes_with_its_values_and_comes_back_with_them(filled: Workspace) -> None:
    before = people(filled)
    delete_field(filled, "Size")
    assert people(filled)["Ana"].custom == {}
    assert names(filled) == ["Shoe size"]
    history.undo_batch(filled)
    assert people(filled) == before


def test_fields_stand_in_the_order_that_was_chosen_and_with_their_number(filled: Workspace) -> None:
    order_fields(filled, ["Shoe size", "Size"])
    assert [(use.field.name, use.count) for use in field_uses(filled.database)] == [("Shoe size", 2), ("Size", 3)]


def test_what_there_is_to_choose_from_changes(workspace: Workspace) -> None:
    define_custom_field(workspace, "Colour", "choice", ["red"])
    set_field_choices(workspace, "Colour", ["red", " deep  blue ", "red", ""])
    assert custom_fields(workspace.database)[0].choices == ("red", "deep blue")
