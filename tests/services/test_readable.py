from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import uid_text
from crm_desktop.interchange.sheet import open_sheet
from crm_desktop.services import contacts
from crm_desktop.services.readable import DEFAULT_COLUMNS, write_readable
from crm_desktop.store.workspace import Workspace


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_contacts_by_name_with_the_chosen_columns(workspace: Workspace) -> None:
    for name in ("Zoë", "Ana Adomaitė"):
        contacts.create(workspace, Contact(given=name, tags=["a;b", "vip"], emails=[Labelled("work", "x@y.example")]))
    content = write_readable(workspace, ["uid", "name", "emails.1", "emails.home", "tags", "cadence_days"])
    assert content.startswith(b"\xef\xbb\xbfuid,name,emails.1.value,emails.home,tags,cadence_days\r\n")
    first, second = table(content)
    assert (first["name"], second["name"]) == ("Ana Adomaitė", "Zoë")
    assert (first["emails.1.value"], first["emails.home"], first["cadence_days"]) == ("x@y.example", "", "")
    assert first["tags"] == '"a;b";vip'


def test_private_contacts_stay_here(workspace: Workspace) -> None:
    contacts.create(workspace, Contact(name="Secret", private=True))
    uid = contacts.create(workspace, Contact(name="Ana"))
    assert [row["uid"] for row in table(write_readable(workspace))] == [uid_text(uid)]


def test_cells_are_safe_in_a_spreadsheet(workspace: Workspace) -> None:
    contacts.create(workspace, Contact(name="=1+1", phones=[Labelled("", "+370 600 11122"), Labelled("", "+cmd")]))
    [row] = table(write_readable(workspace))
    assert (row["name"], row["phones.1.value"], row["phones.2.value"]) == ("'=1+1", "+370 600 11122", "'+cmd")


def test_the_same_contacts_give_the_same_bytes_and_our_layout(workspace: Workspace, tmp_path: Path) -> None:
    contacts.create(workspace, Contact(name="Ana", addresses=[PostalAddress("work", "Elm 1", city="Vilnius")]))
    content = write_readable(workspace)
    assert content == write_readable(workspace)
    path = tmp_path / "contacts.csv"
    path.write_bytes(content)
    sheet = open_sheet(path)
    assert (sheet.layout, sheet.headers) == ("full", list(DEFAULT_COLUMNS))


def test_a_column_that_is_none(workspace: Workspace) -> None:
    with pytest.raises(UserError) as raised:
        write_readable(workspace, ["name", "shoe size"])
    assert (raised.value.code, raised.value.values) == ("field-unknown", {"field": "shoe size"})
