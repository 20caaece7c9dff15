from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain import targets
from crm_desktop.domain.assign import assign, value_at
from crm_desktop.domain.contact import LABELLED_LISTS, TEXT_CELLS, Contact, Labelled, NextStep, PostalAddress
from crm_desktop.domain.errors import UserError


@pytest.fixture
def ana() -> Contact:
    return Contact(
        given="Ana",
        family="Adomaitė",
        emails=[Labelled("work", "a@x.example"), Labelled("home", "b@x.example"), Labelled("work", "c@x.example")],
        addresses=[PostalAddress("home", "Elm 1", city="Vilnius"), PostalAddress("home", "Oak 2", city="Kaunas")],
        custom={"Size": "38"},
        tags=["vip"],
    )


@pytest.mark.parametrize("name", sorted(set(TEXT_CELLS) - {"name", "company_uid"}))
def test_a_cell_is_set_and_emptied(ana: Contact, name: str) -> None:
    assign(ana, name, "Ąžuolas & Co")
    assert getattr(ana, name) == "Ąžuolas & Co"
    assign(ana, name, "")
    assert getattr(ana, name) == ""


@pytest.mark.parametrize(
    ("path", "value", "field", "expected"),
    [
        ("cadence_days", "30", "cadence_days", 30),
        ("cadence_days", "٣٠", "cadence_days", 30),
        ("cadence_days", "", "cadence_days", None),
        ("private", "YES", "private", True),
        ("private", "0", "private", False),
        ("kind", "org", "kind", "org"),
        ("tags", " press, new ,,vip", "tags", ["press", "new", "vip"]),
        ("tags", "", "tags", []),
        ("custom.Size", "40", "custom", {"Size": "40"}),
        ("custom.Shoe size.eu", "41", "custom", {"Size": "38", "Shoe size.eu": "41"}),
        ("custom.Size", "", "custom", {}),
        ("company_uid", "01890000-0000-7000-8000-000000000001", "company_uid", "01890000-0000-7000-8000-000000000001"),
    ],
)
def test_cells_of_other_kinds(ana: Contact, path: str, value: str, field: str, expected: object) -> None:
    assign(ana, path, value)
    assert getattr(ana, field) == expected


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("emails.work", "new", ["work new", "home b@x.example", "work c@x.example"]),
        ("emails.WORK", "new", ["work new", "home b@x.example", "work c@x.example"]),
        ("emails.work#2", "new", ["work a@x.example", "home b@x.example", "work new"]),
        ("emails.work#3", "new", ["work a@x.example", "home b@x.example", "work c@x.example", "work new"]),
        ("emails.2", "new", ["work a@x.example", "home new", "work c@x.example"]),
        ("emails.2.value", "new", ["work a@x.example", "home new", "work c@x.example"]),
        ("emails.2.label", "CELL", ["work a@x.example", "mobile b@x.example", "work c@x.example"]),
        ("emails.2.label", "", ["work a@x.example", " b@x.example", "work c@x.example"]),
        ("emails.9", "new", ["work a@x.example", "home b@x.example", "work c@x.example", " new"]),
        ("emails.0", "new", ["work a@x.example", "home b@x.example", "work c@x.example", " new"]),
        ("emails.his own", "new", ["work a@x.example", "home b@x.example", "work c@x.example", "his own new"]),
        ("emails.home", "", ["work a@x.example", "work c@x.example"]),
        ("emails.other", "", ["work a@x.example", "home b@x.example", "work c@x.example"]),
        ("emails.home#x", "new", ["work a@x.example", "home new", "work c@x.example"]),
    ],
)
def test_a_value_of_a_list_by_its_label_or_number(ana: Contact, path: str, value: str, expected: list[str]) -> None:
    assign(ana, path, value)
    assert [f"{item.label} {item.value}" for item in ana.emails] == expected


def test_a_part_of_an_address(ana: Contact) -> None:
    assign(ana, "addresses.home.city", "Riga")
    assign(ana, "addresses.home#2.street", "")
    assign(ana, "addresses.2.label", "Business")
    assign(ana, "addresses.other.formatted", "Pine 3")
    assert ana.addresses == [
        PostalAddress("home", "Elm 1", city="Riga"),
        PostalAddress("work", city="Kaunas"),
        PostalAddress("other", "Pine 3"),
    ]
    assign(ana, "addresses.work.city", "")
    assert len(ana.addresses) == 2
    assign(ana, "addresses.none.city", "")
    assert len(ana.addresses) == 2


def test_a_name_follows_its_parts() -> None:
    ana = Contact()
    assign(ana, "name", "Adomaitė, Ana")
    assert (ana.given, ana.family, ana.name) == ("Ana", "Adomaitė", "Adomaitė, Ana")
    assign(ana, "given", "Eve")
    assert (ana.given, ana.family, ana.name) == ("Eve", "Adomaitė", "")
    solar = Contact(kind="org", name="Solar")
    assign(solar, "given", "x")
    assert solar.name == "Solar"


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("", "x", "field-unknown"),
        ("nonsense", "x", "field-unknown"),
        ("emails", "x", "field-unknown"),
        ("custom.", "x", "field-unknown"),
        ("addresses.home", "x", "field-unknown"),
        ("addresses.home.planet", "x", "field-unknown"),
        ("dates.birthday.year", "1980", "field-unknown"),
        ("uid", "x", "field-computed"),
        ("last_reach", "x", "field-computed"),
        ("next_step.due", "x", "field-computed"),
        ("cadence_days", "0", "value-not-number"),
        ("cadence_days", "1.5", "value-not-number"),
        ("cadence_days", "9" * 30, "value-not-number"),
        ("private", "maybe", "value-not-yes-no"),
        ("kind", "robot", "kind-unknown"),
        ("company_uid", "Solar", "value-not-uid"),
    ],
)
def test_what_cannot_be_set_says_why(ana: Contact, path: str, value: str, code: str) -> None:
    before = copy.deepcopy(ana)
    with pytest.raises(UserError) as error:
        assign(ana, path, value)
    assert error.value.code == code
    assert ana == before


lists = st.sampled_from([*LABELLED_LISTS, "extras", "source_uids", "addresses"])
slots = st.text(st.sampled_from("ab12#. "), min_size=1, max_size=4)
parts = st.sampled_from(["", ".value", ".label", ".city", ".year", ".ext", ".service"])
paths = st.builds("{}.{}{}".format, lists, slots, parts) | st.sampled_from([*targets.CELLS, "custom.a", "custom. "])


@given(st.lists(st.tuples(paths, st.sampled_from(["", "x", "30", "yes", "1"])), max_size=8))
def test_any_path_is_set_or_refused(values: list[tuple[str, str]]) -> None:
    contact = Contact()
    codes = set()
    for path, value in values:
        try:
            assign(contact, path, value)
        except UserError as error:
            codes.add(error.code.partition("-")[0])
    assert codes <= {"field", "value", "kind"}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("name", "Ana Adomaitė"),
        ("given", "Ana"),
        ("cadence_days", ""),
        ("private", ""),
        ("tags", "vip"),
        ("emails.2.value", "b@x.example"),
        ("emails.2.label", "home"),
        ("emails.work#2", "c@x.example"),
        ("emails.4.value", ""),
        ("addresses.home#2.city", "Kaunas"),
        ("addresses.1.formatted", "Elm 1"),
        ("custom.Size", "38"),
        ("custom.Hat", ""),
        ("next_step.due", "2026-12-24"),
        ("ims.1.service", ""),
    ],
)
def test_a_value_is_read_by_its_path(ana: Contact, path: str, value: str) -> None:
    ana.next_step = NextStep("call", due="2026-12-24")
    assert value_at(ana, targets.parse(path)) == value
