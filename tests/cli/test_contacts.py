from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from tests.cli.conftest import Program

PEOPLE = [
    ("new contact Ana Adomaite ana@example.com +370 600 55501", ("tier=A", "tags=client,press", "company=Works")),
    ("new contact Bob Example bob@example.com", ("tier=B", "title=Buyer")),
    ("new contact Žemyna Ąžuolė +370 600 55503", ("addresses.work.city=Šiauliai",)),
    ("new contact رادا کریمی", ("notes=پیش‌فاکتور",)),
]


@pytest.fixture
def people(crm: Program) -> Program:
    for words, values in PEOPLE:
        crm("set", crm.json("add", words)["uid"], *values)
    return crm


def names(crm: Program, *query: str) -> list[str]:
    return [row["name"] for row in crm.json("find", *query)]


def test_find_lists_contacts_by_name(people: Program) -> None:
    rows = people.json("find")
    assert [row["name"] for row in rows] == ["Ana Adomaite", "Bob Example", "Žemyna Ąžuolė", "رادا کریمی"]
    first = {"name": "Ana Adomaite", "company": "Works", "email": "ana@example.com", "phone": "+370 600 55501"}
    assert rows[0] == {"uid": rows[0]["uid"], **first}
    assert people("find", "ana") == "\t".join(rows[0].values()) + "\n"
    assert people("find", "nobody") == "Nothing found.\n"
    assert people.json("find", "nobody") == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (("ana",), ["Ana Adomaite"]),
        (("azuole",), ["Žemyna Ąžuolė"]),
        (("55503",), ["Žemyna Ąžuolė"]),
        (("رادا",), ["رادا کریمی"]),
        (("tag:client",), ["Ana Adomaite"]),
        (("tier:a", "OR", "tier:b"), ["Ana Adomaite", "Bob Example"]),
        (("has:email", "-bob"), ["Ana Adomaite"]),
        (("-has:email", "-radā"), ["Žemyna Ąžuolė", "رادا کریمی"]),
        (('"bob example"',), ["Bob Example"]),
        (("--", "-ana", "has:email"), ["Bob Example"]),
    ],
)
def test_the_search_grammar_needs_no_quotes(people: Program, query: tuple[str, ...], found: list[str]) -> None:
    assert names(people, *query) == found


def test_find_gives_as_many_as_are_wanted(people: Program) -> None:
    assert names(people, "--limit", "2") == ["Ana Adomaite", "Bob Example"]


def test_what_makes_no_sense_in_a_query_is_said(people: Program) -> None:
    result = people.run("--json", "find", "ana", "reached:whenever")
    assert [row["name"] for row in json.loads(result.stdout)] == ["Ana Adomaite"]
    assert result.stderr == "Ignored, as it makes no sense here: reached:whenever\n"


def test_show_gives_every_key(crm: Program, ana: str) -> None:
    found = crm.json("show", ana)
    assert list(found)[:4] == ["uid", "kind", "name", "given"]
    assert {"nickname", "company_uid", "cadence_days", "private", "ims", "dates", "custom", "next_step"} <= set(found)
    assert found["name"] == "Ana Adomaite"
    assert found["emails"] == [{"label": "", "value": "ana@example.com"}]
    assert (found["private"], found["cadence_days"], found["last_reach"], found["next_step"]) == (
        False,
        None,
        None,
        None,
    )
    assert "given: Ana" in crm("show", ana).splitlines()


def test_the_beginning_of_an_identifier_is_enough_while_it_names_one(crm: Program, ana: str) -> None:
    assert crm.json("show", ana[:13])["uid"] == ana
    crm("add", "new contact Bob Example")
    assert crm.refused("show", "zzz").startswith("There is no contact zzz;")
    assert crm.refused("show", ana[:2]).startswith("There is no contact")


SET: list[tuple[str, str, Any]] = [
    ("name=Dr. Ona Test", "family", "Test"),
    ("given=Rūta", "name", "Rūta Adomaite"),
    ("nickname=Annie", "nickname", "Annie"),
    ("title= Head, of=all ", "title", " Head, of=all "),
    ("notes=one\ntwo", "notes", "one\ntwo"),
    ("tier=A", "tier", "A"),
    ("cadence_days=30", "cadence_days", 30),
    ("private=yes", "private", True),
    ("kind=org", "kind", "org"),
    ("company=Works", "company", "Works"),
    ("tags=client, press", "tags", ["client", "press"]),
    ("emails.work=a@example.org", "emails", [["", "ana@example.com"], ["work", "a@example.org"]]),
    ("emails.1=a@example.org", "emails", [["", "a@example.org"]]),
    ("phones.CELL=555", "phones", [["", "+370 600 55501"], ["mobile", "555"]]),
    ("phones.1=", "phones", []),
    ("phones.1.label=Cabin", "phones", [["Cabin", "+370 600 55501"]]),
    ("urls.work=https://example.com", "urls", [["work", "https://example.com"]]),
    ("ims.Skype=ana", "ims", [["Skype", "ana"]]),
    ("dates.birthday=--04-17", "dates", [["birthday", "--04-17"]]),
    ("related.spouse=Jonas", "related", [["spouse", "Jonas"]]),
    ("custom.Shoe size=39", "custom", {"Shoe size": "39"}),
    ("addresses.home.city=Vilnius", "addresses", [["home", "", "", "", "Vilnius", "", "", ""]]),
]


def plain(value: Any) -> Any:
    return (
        [list(item.values()) if isinstance(item, dict) else item for item in value]
        if isinstance(value, list)
        else value
    )


@pytest.mark.parametrize(("assignment", "field", "expected"), SET, ids=[item[0] for item in SET])
def test_set_edits_every_kind_of_field(crm: Program, ana: str, assignment: str, field: str, expected: Any) -> None:
    before = crm.json("show", ana)
    batch = crm.json("set", ana, assignment)["batch"]
    assert plain(crm.json("show", ana)[field]) == expected
    assert crm.json("set", ana, assignment) == {"batch": None}
    assert crm.json("undo")["batch"] == batch + 1
    assert crm.json("show", ana) == before


def test_set_does_all_or_nothing_in_one_action(crm: Program, ana: str) -> None:
    assert crm("set", ana, "title=Boss", "tier=A") == "Changed Ana Adomaite\n"
    assert crm.refused("set", ana, "title=Clerk", "nonsense=1").startswith("There is no field nonsense;")
    assert crm.json("show", ana)["title"] == "Boss"
    crm("undo")
    assert (crm.json("show", ana)["title"], crm.json("show", ana)["tier"]) == ("", "")
    assert crm("set", ana, "title=") == "Nothing to change.\n"


@pytest.mark.parametrize(
    ("assignment", "sentence"),
    [
        ("nonsense=1", "There is no field nonsense; show --json lists the fields, custom.NAME makes a new one."),
        ("emails=1", "There is no field emails"),
        ("last_reach=2026-01-01", "last_reach is computed and cannot be set."),
        ("uid=1", "uid is computed and cannot be set."),
        ("cadence_days=often", "cadence_days takes a number of days, not often."),
        ("private=maybe", "private takes yes or no, not maybe."),
        ("kind=robot", "kind is individual or org, not robot."),
        ("company_uid=x", "company_uid takes the identifier of a company, not x"),
    ],
)
def test_what_cannot_be_set_is_said(crm: Program, ana: str, assignment: str, sentence: str) -> None:
    assert crm.refused("set", ana, assignment).startswith(sentence)
    assert len(crm.json("history")) == 1


def test_set_needs_a_field_and_a_value(crm: Program, ana: str) -> None:
    assert "'title' is not FIELD=VALUE" in crm.misused("set", ana, "title")
    assert crm.refused("set", "0" * 32, "title=x").startswith("There is no contact")


TOMORROW = (date.today() + timedelta(days=1)).isoformat()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("call Ana tomorrow 3pm re: quote", ("call", f"{TOMORROW}T15:00", "quote")),
        ("skambinti Ana rytoj 15:00", ("call", f"{TOMORROW}T15:00", "")),
        ("اتصل Ana غدا", ("call", TOMORROW, "")),
        ("تماس با Ana فردا", ("call", TOMORROW, "")),
        ("Anaకి రేపు కాల్", ("call", TOMORROW, "")),
    ],
)
def test_quick_entry_in_five_languages(crm: Program, ana: str, words: str, expected: tuple[str, str, str]) -> None:
    found = crm.json("add", *words.split())
    assert (found["added"], found["type"], found["due"], found["summary"]) == ("activity", *expected)
    assert found["contacts"] == [ana]
    assert crm.json("show", ana)["next_step"]["uid"] == found["uid"]


def test_quick_entry_makes_a_contact(crm: Program) -> None:
    found = crm.json("add", "new contact Eva Muster, Muster AG, eva@example.com")
    assert (found["added"], found["name"], found["company"]) == ("contact", "Eva Muster", "Muster AG")
    assert crm.show("eva")["uid"] == found["uid"]
    assert crm("add", "todo water the -5 plants").startswith("Added activity\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("call Nobody tomorrow", "Nobody was found for “Nobody”"),
        ("call Bob tomorrow", "“Bob” may be Bob One, Bob Two; write more of the name."),
        (" ", "There is nothing to add"),
        ("tomorrow", "There is nothing to add"),
    ],
)
def test_quick_entry_that_is_not_clear(crm: Program, words: str, sentence: str) -> None:
    for name in ("Bob One", "Bob Two"):
        crm("add", "new contact", name)
    assert crm.refused("add", words).startswith(sentence)


def test_show_as_of_a_day_or_time(crm: Program, ana: str) -> None:
    made = crm.json("history", ana)[-1]["time"]
    crm("set", ana, "title=Boss", "emails.1=")
    today = date.today().isoformat()
    assert crm.json("show", ana, "--as-of", today)["title"] == "Boss"
    then = crm.json("show", ana, "--as-of", made)
    assert then["emails"] == [{"label": "", "value": "ana@example.com"}] or made == crm.json("history")[0]["time"]
    assert crm.refused("show", ana, "--as-of", "2020-01-01") == (
        f"The contact {ana} did not exist then; name a later time."
    )
    for time in ("yesterday", "2026-13-01", "99999-01-01", "0001-01-01"):
        assert crm.refused("show", ana, "--as-of", time)
