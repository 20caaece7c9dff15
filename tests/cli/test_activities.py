from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import activities, choices
from crm_desktop.store.workspace import Workspace
from tests.cli.conftest import Program

TODAY = date.today()
TOMORROW = (TODAY + timedelta(days=1)).isoformat()
GROUPS = ["overdue", "today", "this_week", "later", "going_cold"]


def due(crm: Program) -> dict[str, list[str]]:
    return {name: [item["summary"] for item in items] for name, items in crm.json("due").items() if items}


def test_the_whole_day_of_a_salesperson(crm: Program, other: Program, tmp_path: Path) -> None:
    list_ = tmp_path / "contacts.csv"
    list_.write_text(
        "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Labels\n"
        "Ana,Adomaite,* Work,ana@example.com,Mobile,+370 600 55501,* myContacts ::: Clients\n"
        "Bob,Example,Home,bob@example.com,,,* myContacts\n",
        encoding="utf-8",
    )
    assert crm.json("import", list_)["created"] == 2
    ana = crm.uid("600 555")
    done = crm.json("log", ana, "--result", "left message", "--text", "Asked for the quote", "--next", "call today")
    assert set(done) == {"uid"}
    found = crm.json("show", ana)
    assert found["last_reach"] is None
    assert found["last_attempt"] is not None
    (step,) = crm.json("due")["today"]
    assert (step["name"], step["type"], step["due"], step["tries"]) == ("Ana Adomaite", "call", TODAY.isoformat(), 1)
    assert (step["last_result"], step["contact_uid"], step["phone"]) == ("left message", ana, "+370 600 55501")
    assert crm.json("complete", step["uid"], "--result", "reached", "--next", "send the quote tomorrow 10am") == {
        "uid": step["uid"]
    }
    found = crm.json("show", ana)
    assert found["last_reach"] == found["last_attempt"]
    assert (found["next_step"]["summary"], found["next_step"]["due"]) == ("send the quote", f"{TOMORROW}T10:00")
    assert [row["action"] for row in crm.json("history")] == ["complete", "log", "import"]
    assert crm.json("undo")["kept"] == []
    assert crm.json("show", ana)["next_step"]["uid"] == step["uid"]
    crm("redo")
    assert crm.json("show", ana) == found
    copy = tmp_path / "clients.vcf"
    assert crm.json("export", copy, "--query", "tag:clients") == {"exported": 1}
    assert other.json("import", copy)["created"] == 1
    there = other.show("ana")
    assert {k: v for k, v in there.items() if k not in ("last_reach", "last_attempt", "next_step")} == {
        k: v for k, v in found.items() if k not in ("last_reach", "last_attempt", "next_step")
    }


def test_due_lists_by_group(crm: Program, ana: str) -> None:
    assert crm("due") == "Nothing to do.\n"
    assert crm.json("due") == {name: [] for name in GROUPS}
    for words in ("call Ana yesterday", "call Ana today", "todo write the report", "meet Ana in 60 days"):
        crm("add", words)
    crm("set", crm.json("add", "new contact Cold Client")["uid"], "cadence_days=1", "tier=A")
    found = crm.json("due")
    assert list(found) == GROUPS
    assert [len(found[name]) for name in GROUPS] == [1, 1, 0, 2, 0]
    item = found["overdue"][0]
    assert set(item) == {
        *("uid", "type", "summary", "due", "priority", "owner"),
        *("contact_uid", "name", "company", "phone", "tries", "last_result"),
    }
    assert (found["later"][1]["due"], found["later"][1]["contact_uid"]) == (None, None)
    lines = crm("due").splitlines()
    assert [line for line in lines if not line.startswith(" ")] == ["Overdue · 1", "Today · 1", "Later · 2"]
    assert lines[1].split()[0] == item["uid"]


def test_due_of_contacts_going_cold(crm: Program, ana: str) -> None:
    crm("set", ana, "cadence_days=7")
    crm("log", ana, "--result", "reached", "--at", "2024-05-06")
    (cold,) = crm.json("due")["going_cold"]
    assert (cold["uid"], cold["cadence_days"], cold["cold_after"]) == (ana, 7, "2024-05-13")
    assert crm("due") == f"Going cold · 1\n  {ana}  Ana Adomaite  every 7 days  since 2024-05-13\n"


def test_due_shows_people_the_first_of_many_and_scripts_all(crm: Program, ana: str) -> None:
    for number in range(52):
        crm("add", "call Ana today re:", f"number {number}")
    lines = crm("due").splitlines()
    assert (len(lines), lines[0], lines[-1]) == (52, "Today · 52", "  … and 2 more; --all shows them")
    assert len(crm("due", "--all").splitlines()) == 53
    assert len(crm.json("due")["today"]) == 52


def test_log_takes_any_type_result_and_time(crm: Program, ana: str) -> None:
    crm("log", ana, "--type", "meeting", "--at", "2024-05-06T10:00:00Z")
    assert crm.json("show", ana)["last_reach"] == "2024-05-06T10:00:00Z"
    crm("log", ana, "--result", "NO_ANSWER", "--at", "2024-05-07T10:00:00+02:00")
    found = crm.json("show", ana)
    assert (found["last_reach"], found["last_attempt"]) == ("2024-05-06T10:00:00Z", "2024-05-07T08:00:00Z")
    assert crm("log", ana, "--result", "sang a song") == "Recorded: Call · sang a song\n"
    assert crm("log", ana, "--type", "note", "--text", "-5 degrees") == "Recorded: Note\n"
    crm("log", ana, "--result", "reached", "--at", "2024-05-08T10:00")
    reached = datetime.fromisoformat(crm.json("show", ana)["last_reach"])
    assert reached == datetime(2024, 5, 8, 10).astimezone()


def test_types_and_results_of_ones_own_are_known_by_name_and_by_code(crm: Program, ana: str) -> None:
    workspace = Workspace(crm.folder, "Me")
    choices.add(workspace, "type", "Demo", "meeting")
    choices.rename(workspace, "type", "Demo", "Presentation")
    choices.add(workspace, "result", "Signed", "reach")
    workspace.close()
    crm("log", ana, "--type", "presentation", "--result", "signed", "--at", "2024-05-06T10:00:00Z")
    crm("log", ana, "--type", "Demo", "--result", "no answer", "--at", "2024-05-07T10:00:00Z")
    found = crm.json("show", ana)
    assert (found["last_reach"], found["last_attempt"]) == ("2024-05-06T10:00:00Z", "2024-05-07T10:00:00Z")
    refused = crm.run("log", ana, "--type", "karaoke")
    assert refused.exit_code == 2
    assert "There is no type of activity karaoke; there are: call, meeting," in refused.stderr


def test_log_and_complete_with_a_next_step_are_one_action(crm: Program, ana: str) -> None:
    crm("log", ana, "--next", "call tomorrow 10am")
    assert len(crm.json("history")) == 2
    crm("undo")
    found = crm.json("show", ana)
    assert (found["last_attempt"], found["next_step"]) == (None, None)


def test_a_next_step_without_a_day_or_in_other_words(crm: Program, ana: str) -> None:
    crm("log", ana, "--next", "think about it")
    step = crm.json("show", ana)["next_step"]
    assert (step["summary"], step["due"]) == ("think about it", "")
    crm("complete", step["uid"], "--result", "done", "--next", "rytoj paskambinti")
    step = crm.json("show", ana)["next_step"]
    assert (step["type"], step["due"]) == ("call", TOMORROW)


@pytest.mark.parametrize("time", ["yesterday", "2026-13-01", "25:00", "99999-01-01", "0001-01-01T00:00"])
def test_a_time_that_is_none(crm: Program, ana: str, time: str) -> None:
    assert crm.refused("log", ana, "--at", time) == (
        f"{time} is no time; write it like 2026-12-24 or 2026-12-24T15:30."
    )


def test_what_cannot_be_logged_or_completed(crm: Program, ana: str) -> None:
    assert crm.refused("log", "nobody").startswith("There is no contact nobody;")
    assert crm.refused("complete", ana, "--result", "reached").startswith("There is no activity")
    logged = crm.json("log", ana)["uid"]
    assert crm.refused("complete", logged, "--result", "reached").endswith("log records something new.")
    step = crm.json("add", "call Ana today re: quote")["uid"]
    crm("complete", step, "--result", "reached", "--text", "Yes")
    assert crm.refused("complete", step, "--result", "reached") == (
        "“quote” is not open any more; log records something new."
    )


def test_history_of_an_activity(crm: Program, ana: str) -> None:
    step = crm.json("add", "call Ana today re: quote")["uid"]
    crm("complete", step, "--result", "left message")
    rows = crm.json("history", step)
    assert {(row["field"], row["old"], row["new"]) for row in rows if row["action"] == "complete"} >= {
        ("status", "planned", "done"),
        ("result", "", "left message"),
    }
    assert ("summary", "", "quote") in {(row["field"], row["old"], row["new"]) for row in rows}
    assert ("contacts", "", ana) in {(row["field"], row["old"], row["new"]) for row in rows}


def test_a_series_is_due_and_completed_one_after_the_other(crm: Program, ana: str) -> None:
    workspace = Workspace(crm.folder, "Me")
    call = Activity(type="call", summary="Weekly", due="2026-03-02T09:00", rrule="FREQ=WEEKLY", contacts=[ana])
    uid = uid_text(activities.add(workspace, call))
    workspace.close()
    for day in ("2026-03-02", "2026-03-09", "2026-03-16"):
        found = crm.json("due")
        assert [item["due"] for group in found.values() for item in group] == [f"{day}T09:00"]
        crm("complete", uid, "--result", "reached")
