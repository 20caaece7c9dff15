from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.choices import KINDS
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.query import parse
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, choices, contacts, contests, history
from crm_desktop.services.exporting import export_uids
from crm_desktop.services.import_files import import_file
from crm_desktop.store import queries, search
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers

TABLES = ("contact", "detail", "address", "activity", "choice", "playbook", "playbook_step")


def cells(workspace: Workspace) -> list[object]:
    """All live records, and what lists show of them."""
    records = [workspace.database.rows(f"SELECT * FROM {table} WHERE deleted = 0 ORDER BY uid") for table in TABLES]
    shown = "SELECT uid, tier, status, last_reach, last_attempt, last_meeting FROM contact_list ORDER BY uid"
    return [*records, workspace.database.rows(shown)]


def found(workspace: Workspace, query: str) -> list[str]:
    ids = search.find_ids(workspace.database, parse(query, date(2026, 11, 22)))
    return sorted(row.name for row in queries.contact_rows(workspace.database, ids))


def log(workspace: Workspace, contact: Uid, type_: str, result: str) -> Uid:
    at = "2026-11-20T10:00:00Z"
    done = Activity(type=type_, status="done", result=result, completed=at, contacts=[uid_text(contact)])
    return activities.add(workspace, done)


def test_renaming_a_tier_renames_it_in_all_contacts_and_finds_it_by_both_names(workspace: Workspace) -> None:
    uid = contacts.create(workspace, Contact(name="Ana", tier="A"))
    contacts.create(workspace, Contact(name="Jonas", tier="B"))
    choices.rename(workspace, "tier", "A", "Gold")
    assert queries.contact(workspace.database, uid).tier == "Gold"
    assert found(workspace, "tier:gold") == ["Ana"]
    assert found(workspace, "tier:A") == ["Ana"]  # as a search that was saved before has it
    offered = choices.load(workspace.database)
    assert offered.codes("tier") == ("Gold", "B", "C")
    assert offered.get("tier", "Gold").color == "violet"
    history.undo_batch(workspace)
    assert queries.contact(workspace.database, uid).tier == "A"
    assert choices.load(workspace.database).codes("tier") == ("A", "B", "C")


def test_a_tier_gets_its_old_name_back(workspace: Workspace) -> None:
    uid = contacts.create(workspace, Contact(name="Ana", tier="A"))
    choices.rename(workspace, "tier", "A", "Gold")
    choices.rename(workspace, "tier", "Gold", "A")
    assert queries.contact(workspace.database, uid).tier == "A"
    assert choices.load(workspace.database).codes("tier") == ("A", "B", "C")


def test_a_type_is_renamed_and_its_activities_stay_as_they_are(workspace: Workspace) -> None:
    ana = contacts.create(workspace, Contact(name="Ana"))
    call = log(workspace, ana, "call", "reached")
    done = choices.rename(workspace, "type", "call", "Phone call")
    assert done is not None
    assert done.changes == 1
    assert queries.activity(workspace.database, call).type == "call"
    assert choices.load(workspace.database).get("type", "call").name == "Phone call"
    choices.rename(workspace, "type", "call", "")
    assert choices.load(workspace.database).get("type", "call").name == ""


def test_a_result_that_means_a_reach_counts_as_one(workspace: Workspace) -> None:
    ana = contacts.create(workspace, Contact(name="Ana"))
    choices.add(workspace, "result", "Signed", "nothing")
    log(workspace, ana, "call", "Signed")
    assert queries.contact(workspace.database, ana).last_reach == ""
    choices.change(workspace, "result", "Signed", meaning="reach")
    assert queries.contact(workspace.database, ana).last_reach == "2026-11-20T10:00:00Z"
    history.undo_batch(workspace)
    assert queries.contact(workspace.database, ana).last_reach == ""


def test_a_type_that_becomes_a_meeting_counts_as_one(workspace: Workspace) -> None:
    ana = contacts.create(workspace, Contact(name="Ana"))
    log(workspace, ana, "note", "")
    choices.change(workspace, "type", "note", meaning="meeting")
    assert found(workspace, "met:2026-11-20") == ["Ana"]


def test_two_statuses_become_one(workspace: Workspace) -> None:
    for name, status in (("Ana", "client"), ("Jonas", "customer"), ("Leila", "lead")):
        contacts.create(workspace, Contact(name=name, status=status))
    choices.merge(workspace, "status", "client", "customer")
    assert found(workspace, "status:customer") == ["Ana", "Jonas"]
    assert found(workspace, "status:client") == ["Ana", "Jonas"]
    assert choices.counts(workspace.database, "status") == {"customer": 2, "lead": 1}


def test_labels_are_merged_in_values_and_addresses(workspace: Workspace) -> None:
    labelled = Contact(
        name="Ana", phones=[Labelled("handy", "1234567")], addresses=[PostalAddress("handy", city="Riga")]
    )
    labelled.custom = {"handy": "yes"}
    uid = contacts.create(workspace, labelled)
    choices.merge(workspace, "label", "handy", "mobile")
    contact = queries.contact(workspace.database, uid)
    assert [contact.phones[0].label, contact.addresses[0].label] == ["mobile", "mobile"]
    assert contact.custom == {"handy": "yes"}


def test_what_holds_a_merged_status_later_is_still_found(workspace: Workspace) -> None:
    choices.merge(workspace, "status", "client", "customer")
    contacts.create(workspace, Contact(name="Ana", status="client"))
    assert found(workspace, "status:customer") == ["Ana"]
    assert choices.counts(workspace.database, "status") == {"customer": 1}


def test_what_came_late_is_merged_on_with_the_rest(workspace: Workspace) -> None:
    choices.merge(workspace, "status", "client", "customer")
    late = contacts.create(workspace, Contact(name="Ana", status="client"))
    choices.rename(workspace, "status", "customer", "Buyer")
    assert queries.contact(workspace.database, late).status == "Buyer"


def test_a_playbook_that_a_status_starts_goes_on_to_be_started(workspace: Workspace) -> None:
    with workspace.journal.batch("playbook-create", "New") as batch:
        uid = batch.put("playbook", {"name": "New", "starts_on": "status:lead"})
    choices.rename(workspace, "status", "lead", "Enquiry")
    assert workspace.database.row("SELECT starts_on FROM playbook WHERE uid = ?", (uid,)) == ("status:Enquiry",)


def test_choices_are_put_in_order_and_hidden(workspace: Workspace) -> None:
    choices.add(workspace, "tier", "D")
    choices.order(workspace, "tier", ["D", "C", "B", "A"])
    choices.change(workspace, "tier", "C", hidden=True)
    assert choices.load(workspace.database).codes("tier") == ("D", "B", "A")
    choices.add(workspace, "tier", "C")
    assert "C" in choices.load(workspace.database).codes("tier")


def test_what_is_in_use_is_not_deleted(workspace: Workspace) -> None:
    choices.add(workspace, "status", "VIP")
    ana = contacts.create(workspace, Contact(name="Ana", status="VIP"))
    with pytest.raises(UserError, match="choice-in-use"):
        choices.delete(workspace, "status", "VIP")
    contacts.delete(workspace, [ana], "Ana")
    choices.delete(workspace, "status", "VIP")
    assert "VIP" not in choices.load(workspace.database).codes("status")
    choices.add(workspace, "status", "VIP")
    assert "VIP" in choices.load(workspace.database).codes("status")


def test_no_two_have_one_name(workspace: Workspace) -> None:
    for kind, name in (("tier", "a"), ("type", "Call"), ("result", " no  answer ")):
        with pytest.raises(UserError, match="choice-name-taken"):
            choices.add(workspace, kind, name)
    with pytest.raises(UserError, match="choice-name-taken"):
        choices.rename(workspace, "status", "lead", "Customer")
    with pytest.raises(UserError, match="choice-name-missing"):
        choices.add(workspace, "tier", "  ")


def test_the_code_of_a_renamed_type_is_not_given_again(workspace: Workspace) -> None:
    choices.add(workspace, "type", "Demo")
    choices.rename(workspace, "type", "Demo", "Presentation")
    choices.add(workspace, "type", "Demo")
    known = choices.load(workspace.database)
    assert known.find("type", "Demo") != known.find("type", "Presentation")


def test_values_that_nobody_defined_are_listed_with_their_number(workspace: Workspace) -> None:
    for name in ("Ana", "Jonas"):
        contacts.create(workspace, Contact(name=name, tier="Platinum"))
    listed = {use.choice.code: use.count for use in choices.listed(workspace.database, "tier")}
    assert listed == {"A": 0, "B": 0, "C": 0, "Platinum": 2}


class _Impatient(Progress):
    def advance(self, done: int, total: int) -> None:
        raise Cancelled


def test_a_merge_that_is_cancelled_changes_nothing(workspace: Workspace) -> None:
    contacts.create(workspace, Contact(name="Ana", status="client"))
    before = cells(workspace)
    with pytest.raises(Cancelled):
        choices.merge(workspace, "status", "client", "customer", _Impatient())
    assert cells(workspace) == before


VALUES = {
    "type": ["call", "meeting", "note", "Demo"],
    "result": ["reached", "no answer", "Signed"],
    "status": ["lead", "client", "customer"],
    "tier": ["A", "B", "Gold"],
    "label": ["work", "mobile", "handy"],
}
_STEPS = st.sampled_from(KINDS).flatmap(
    lambda kind: st.tuples(
        st.just(kind),
        st.sampled_from(("merge", "rename", "order", "hide", "recolor", "add", "delete")),
        st.sampled_from(VALUES[kind]),
        st.sampled_from([*VALUES[kind], "New"]),
    )
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    workspace = Workspace(tmp_path_factory.mktemp("choices") / "workspace", "Me")
    for number in range(12):
        contact = Contact(
            name=f"Contact {number}", status=VALUES["status"][number % 3], tier=VALUES["tier"][number % 3]
        )
        contact.phones = [Labelled(VALUES["label"][number % 3], f"555 01{number:02}")]
        uid = contacts.create(workspace, contact)
        log(workspace, uid, VALUES["type"][number % 4], VALUES["result"][number % 3])
    yield workspace
    workspace.close()


def act(workspace: Workspace, kind: str, action: str, code: str, other: str) -> BatchInfo | None:
    if action == "merge":
        return choices.merge(workspace, kind, code, other)
    if action == "rename":
        return choices.rename(workspace, kind, code, other)
    if action == "order":
        codes = [choice.code for choice in choices.load(workspace.database).all(kind)]
        return choices.order(workspace, kind, codes[::-1])
    if action in ("hide", "recolor"):
        changed = {"hidden": True} if action == "hide" else {"color": "red"}
        return choices.change(workspace, kind, code, **changed)
    if action == "add":
        return choices.add(workspace, kind, other, "reach" if kind == "result" else "")
    return choices.delete(workspace, kind, other)


@settings(max_examples=60)
@given(st.lists(_STEPS, min_size=1, max_size=4))
def test_undo_gives_every_cell_back(filled: Workspace, steps: list[tuple[str, str, str, str]]) -> None:
    before, done = [], []
    for step in steps:
        held = cells(filled)
        try:
            batch = act(filled, *step)
        except (UserError, ValueError):
            assert cells(filled) == held
            continue
        if batch is not None:
            before.append(held)
            done.append(batch.id)
    for batch_id, held in zip(reversed(done), reversed(before), strict=True):
        history.undo_batch(filled, batch_id)
        assert cells(filled) == held


def test_two_devices_that_change_one_choice_meet_in_one_record(tmp_path: Path) -> None:
    computers = Computers(tmp_path)
    ana, jonas = computers.join("Ana"), computers.join("Jonas")
    choices.change(ana, "tier", "A", color="red")
    choices.rename(jonas, "type", "call", "Phone call")
    choices.change(jonas, "tier", "A", hidden=True)
    choices.add(ana, "tier", "D")
    choices.add(jonas, "tier", "D")
    computers.sync(ana, jonas)
    for workspace in (ana, jonas):
        known = choices.load(workspace.database)
        assert (known.get("tier", "A").color, known.get("tier", "A").hidden) == ("red", True)
        assert known.codes("tier") == ("B", "C", "D")
        assert known.get("type", "call").name == "Phone call"
    computers.close()


def test_nobody_is_asked_about_colours_but_about_names(tmp_path: Path) -> None:
    computers = Computers(tmp_path)
    ana, jonas = computers.join("Ana"), computers.join("Jonas")
    for workspace, color, name in ((ana, "red", "Phone"), (jonas, "green", "Ring")):
        choices.change(workspace, "type", "call", color=color)
        choices.rename(workspace, "type", "call", name)
    computers.sync(ana, jonas)
    known = [choices.load(workspace.database).get("type", "call") for workspace in (ana, jonas)]
    assert known[0] == known[1]
    (asked,) = contests.contested(ana.database)
    assert (asked.field, asked.name, {str(given.value) for given in asked.values}) == (
        "name",
        known[0].name,
        {"Phone", "Ring"},
    )
    computers.close()


def test_what_a_colleague_entered_under_a_merged_name_belongs_to_it(tmp_path: Path) -> None:
    computers = Computers(tmp_path)
    ana, jonas = computers.join("Ana"), computers.join("Jonas")
    choices.merge(ana, "status", "client", "customer")
    contacts.create(jonas, Contact(name="Leila", status="client"))
    choices.merge(jonas, "status", "customer", "client")  # crosswise
    computers.sync(ana, jonas)
    assert choices.counts(ana.database, "status") == choices.counts(jonas.database, "status")
    assert found(ana, "status:client") == found(jonas, "status:customer") == ["Leila"]
    computers.close()


def test_a_colleagues_meaning_counts_here(tmp_path: Path) -> None:
    computers = Computers(tmp_path)
    ana, jonas = computers.join("Ana"), computers.join("Jonas")
    leila = contacts.create(jonas, Contact(name="Leila"))
    log(jonas, leila, "call", "Signed")
    computers.sync(ana, jonas)
    choices.add(ana, "result", "Signed", "reach")
    computers.sync(ana, jonas)
    assert queries.contact(jonas.database, leila).last_reach == "2026-11-20T10:00:00Z"
    computers.close()


def test_files_are_read_and_written_by_the_names_of_today(workspace: Workspace, tmp_path: Path) -> None:
    choices.rename(workspace, "tier", "A", "Gold")
    choices.merge(workspace, "label", "handy", "mobile")
    choices.add(workspace, "type", "Demo", "meeting")
    file = tmp_path / "contacts.json"
    told = {"name": "Ana", "tier": "A", "phones": [{"label": "handy", "value": "+370 612 34567"}]}
    file.write_text(json.dumps([{**told, "next_step": {"type": "Demo", "summary": "Show it", "due": "2026-12-24"}}]))
    import_file(workspace, file)
    (uid,) = (row[0] for row in workspace.database.rows("SELECT uid FROM contact_list"))
    ana = queries.contact(workspace.database, uid)
    assert (ana.tier, ana.phones[0].label, ana.next_step and ana.next_step.type) == ("Gold", "mobile", "Demo")
    export_uids(workspace, tmp_path / "out.csv", [uid])
    assert "Gold" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
