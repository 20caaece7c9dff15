from __future__ import annotations

from datetime import datetime

from tests.cli.conftest import Program


def test_history_of_everything(crm: Program, ana: str) -> None:
    crm("set", ana, "title=Boss")
    crm("add", "call Ana tomorrow re: quote")
    crm("undo")
    rows = crm.json("history")
    assert [(row["batch"], row["action"], row["undone"]) for row in rows] == [
        (4, "undo", False),
        (3, "plan", True),
        (2, "edit", False),
        (1, "create", False),
    ]
    assert set(rows[0]) == {"batch", "time", "author", "action", "label", "undone", "changes"}
    assert datetime.fromisoformat(rows[0]["time"]).tzinfo is not None
    lines = crm("history").splitlines()
    assert lines[1].split()[0] == "3"
    assert lines[1].endswith("Planned quote · Ana Adomaite  (undone)")
    assert lines[2].endswith("Changed Ana Adomaite")
    assert crm.json("history", "--limit", 2) == rows[:2]


def test_history_shows_people_the_latest_and_scripts_all(crm: Program, ana: str) -> None:
    for number in range(60):
        crm("set", ana, f"title={number}")
    assert len(crm("history").splitlines()) == 50
    assert len(crm("history", ana).splitlines()) == 50
    assert len(crm.json("history")) == 61
    assert len(crm("history", "--limit", 55).splitlines()) == 55


def test_history_of_a_contact(crm: Program, ana: str) -> None:
    crm("set", ana, "phones.1=", "emails.work=a@example.org", "custom.Shoe size=39", "addresses.home.city=Vilnius")
    crm("set", ana, "addresses.home.city=Kaunas")
    rows = crm.json("history", ana)
    assert set(rows[0]) == {"batch", "time", "author", "action", "label", "undone", "field", "old", "new"}
    told = [(row["batch"], row["field"], row["old"], row["new"]) for row in rows]
    assert told[0] == (3, "addresses.home.city", "Vilnius", "Kaunas")
    assert {(2, "phones", "+370 600 55501", ""), (2, "emails.work", "", "a@example.org")} <= set(told)
    assert {(2, "custom.Shoe size", "", "39"), (1, "given", "", "Ana")} <= set(told)
    assert crm("history", ana).splitlines()[0].endswith("addresses.home.city: 'Vilnius' → 'Kaunas'")
    assert crm.json("history", ana, "--limit", 1) == rows[:1]


def test_history_of_a_contact_that_is_gone(crm: Program, ana: str) -> None:
    crm("undo")
    assert ("deleted", "", "yes") in {(row["field"], row["old"], row["new"]) for row in crm.json("history", ana)}
    assert crm.refused("show", ana).startswith("There is no contact")
    crm("redo")
    assert crm.json("show", ana)["given"] == "Ana"


def test_history_of_nothing(crm: Program) -> None:
    assert crm("history") == "Nothing yet.\n"
    assert crm.json("history") == []
    assert crm.refused("history", "nonsense").startswith("There is no contact or activity nonsense;")
    assert crm.refused("history", "0" * 32).startswith("There is no contact or activity 0")


def test_undo_takes_back_one_action_after_another_and_redo_brings_them_back(crm: Program, ana: str) -> None:
    crm("set", ana, "title=Clerk")
    crm("set", ana, "title=Boss")
    assert crm("undo") == "Undid: Changed Ana Adomaite\n"
    assert crm.json("show", ana)["title"] == "Clerk"
    crm("undo")
    assert crm.json("show", ana)["title"] == ""
    crm("redo")
    crm("redo")
    assert crm.json("show", ana)["title"] == "Boss"
    assert crm.refused("redo") == "There is nothing to redo."


def test_undo_of_an_older_action_names_what_it_leaves(crm: Program, ana: str) -> None:
    batch = crm.json("set", ana, "title=Clerk", "tier=B")["batch"]
    crm("set", ana, "title=Boss")
    found = crm.json("undo", batch)
    (kept,) = found["kept"]
    assert (kept["uid"], kept["name"], kept["table"]) == (ana, "Ana Adomaite", "contact")
    assert (kept["field"], kept["value"], kept["reason"]) == ("title", "Boss", "changed since")
    after = crm.json("show", ana)
    assert (after["title"], after["tier"]) == ("Boss", "")
    assert crm.refused("undo", batch).startswith(f"Change number {batch} has been undone already;")
    crm("undo", found["batch"])
    assert crm.json("show", ana)["tier"] == "B"


def test_undo_says_to_people_what_it_leaves(crm: Program, ana: str) -> None:
    crm("log", ana)
    assert crm("undo", 1).splitlines() == [
        "Undid: Added Ana Adomaite",
        "  left as it is: Ana Adomaite, Deleted (something made since belongs to it)",
    ]


def test_undo_of_what_is_not_there(crm: Program) -> None:
    assert crm.refused("undo") == "There is nothing to undo."
    assert crm.refused("redo") == "There is nothing to redo."
    assert crm.refused("undo", 7) == "There is no change number 7; history lists them."
    assert crm.misused("undo", 10**30)


def test_history_of_an_activity_is_told_in_words(crm: Program, ana: str) -> None:
    uid = crm.json("add", "call Adomaite every Monday 10")["uid"]
    told = [line.split("  ")[-1] for line in crm("history", uid).splitlines()]
    assert "Repeats: '' → 'FREQ=WEEKLY;BYDAY=MO'" in told
    assert f"With: '' → '{ana}'" in told
    assert "rrule" in {row["field"] for row in crm.json("history", uid)}
