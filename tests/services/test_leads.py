"""A real folder into which a form drops real files."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, is_ours, parse_uid, uid_text
from crm_desktop.interchange.forms import MOST_BYTES
from crm_desktop.services import contacts, contests, erasing, history, merge_contacts
from crm_desktop.services import leads as work
from crm_desktop.services.lead_folder import DONE, PATIENT, QUIET, LeadFolder
from crm_desktop.services.leads import Report, Wish
from crm_desktop.store import leads, queries
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers

TODAY = date(2026, 3, 11)
WISH = Wish("Web form", "Answer the request")
ANA = {"name": "Ana Petrova", "email": "ana@example.com", "message": "A boat, please"}


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Drop:
    """A folder, and somebody who watches it."""

    def __init__(self, workspace: Workspace, path: Path) -> None:
        self.workspace = workspace
        self.clock = Clock()
        self.path = path
        path.mkdir(exist_ok=True)
        self.folder = LeadFolder(path, self.clock)

    def put(self, name: str, content: object) -> Path:
        file = self.path / name
        file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return file

    def look(self, seconds: float = 0.0, wish: Wish = WISH) -> Report:
        self.clock.now += seconds
        return work.look(self.workspace, self.folder, wish, TODAY)

    def look_twice(self, wish: Wish = WISH) -> Report:
        self.look(wish=wish)
        return self.look(QUIET, wish)


@pytest.fixture
def drop(workspace: Workspace, tmp_path: Path) -> Drop:
    return Drop(workspace, tmp_path / "drop")


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


def follow_up(workspace: Workspace, contact: Uid) -> tuple[str, ...]:
    (row,) = workspace.database.rows(
        "SELECT a.type, a.summary, a.description, a.due, a.status, a.owner FROM activity a "
        "JOIN participant p ON p.activity = a.uid WHERE p.contact = ? AND a.deleted = 0",
        (contact,),
    )
    return tuple(row)


def test_a_file_becomes_a_contact_with_source_and_follow_up(drop: Drop) -> None:
    drop.put("1.json", {**ANA, "Budget": "10k"})
    report = drop.look_twice()
    (taken,) = report.taken
    assert (taken.name, taken.is_new, report.troubles, report.waits) == ("Ana Petrova", True, [], False)
    contact = queries.contact(drop.workspace.database, taken.contact)
    assert (contact.given, contact.source, contact.notes) == ("Ana", "Web form", "")
    assert [each.value for each in contact.emails] == ["ana@example.com"]
    expected = ("email", "Answer the request", "A boat, please\n\nBudget: 10k", "2026-03-11", "planned", "")
    assert follow_up(drop.workspace, taken.contact) == expected
    assert is_ours(contact.uid)  # so that our own export, imported again, is of the same contact


def test_a_file_that_tells_its_source_keeps_it(drop: Drop) -> None:
    drop.put("1.json", {**ANA, "source": "Fair"})
    (taken,) = drop.look_twice().taken
    assert queries.contact(drop.workspace.database, taken.contact).source == "Fair"


def test_the_same_content_comes_once_in_whatever_file_and_after_a_restart(drop: Drop) -> None:
    drop.put("1.json", ANA)
    assert len(drop.look_twice().taken) == 1
    drop.put("copy of 1.json", ANA)
    drop.put("both.json", [ANA, ANA])
    assert drop.look_twice().taken == []
    drop.folder = LeadFolder(drop.path, drop.clock)
    assert drop.look_twice().taken == []
    assert queries.count_contacts(drop.workspace.database) == 1


def test_what_was_undone_stays_undone_though_its_file_lies_there(drop: Drop) -> None:
    drop.put("1.json", ANA)
    (batch,) = drop.look_twice().batches
    history.undo_batch(drop.workspace, batch.id)
    drop.folder = LeadFolder(drop.path, drop.clock)
    assert drop.look_twice().taken == []
    assert queries.count_contacts(drop.workspace.database) == 0
    (lead,) = leads.leads(drop.workspace.database, 10)
    assert lead.undone_by is not None


def test_somebody_erased_does_not_come_again(drop: Drop) -> None:
    drop.put("1.json", ANA)
    (taken,) = drop.look_twice().taken
    erasing.erase(drop.workspace, taken.contact, "Ana Petrova")
    drop.folder = LeadFolder(drop.path, drop.clock)
    assert drop.look_twice().taken == []


def test_somebody_known_gets_the_follow_up_and_only_what_was_blank(drop: Drop) -> None:
    uid = contacts.create(
        drop.workspace,
        Contact(given="Ana", family="Petrova", title="Director", owner="Jonas", source="Fair",
                emails=[Labelled("work", "ana@example.com")]),
    )  # fmt: skip
    drop.put("1.json", {**ANA, "job title": "Intern", "company": "Lumen", "phone": "+1 555 0100"})
    (taken,) = drop.look_twice().taken
    assert (taken.contact, taken.is_new) == (uid, False)
    contact = queries.contact(drop.workspace.database, uid)
    assert (contact.title, contact.company, contact.source) == ("Director", "Lumen", "Fair")
    assert [each.value for each in contact.phones] == ["+1 555 0100"]
    kind, _, description, _, _, owner = follow_up(drop.workspace, uid)
    assert (kind, owner) == ("email", "Jonas")
    assert description == "A boat, please\n\njob title: Intern"


def test_the_same_name_alone_is_somebody_else(drop: Drop) -> None:
    uid = contacts.create(drop.workspace, Contact(given="Ana", family="Petrova"))
    drop.put("1.json", ANA)
    assert drop.look_twice().taken[0].contact != uid


def test_one_who_asks_twice_is_one_contact_with_two_follow_ups(drop: Drop) -> None:
    drop.put("1.csv", b"Name,Email,Message\nAna Petrova,ana@example.com,One\nAna Petrova,ana@example.com,Two\n")
    first, second = drop.look_twice().taken
    assert (first.contact, first.is_new, second.is_new) == (second.contact, True, False)
    assert [lead.is_new for lead in leads.leads(drop.workspace.database, 10)] == [True, True]  # one file, one batch
    assert len({lead.activity for lead in leads.leads(drop.workspace.database, 10)}) == 2


def test_a_file_is_left_until_it_has_stayed_as_it_is(drop: Drop) -> None:
    file = drop.put("1.json", b'{"name": "Ana Petrova", ')
    assert drop.look().waits
    file.write_bytes(b'{"name": "Ana Petrova", "email"')
    report = drop.look(QUIET)
    assert (report.taken, report.troubles, report.waits) == ([], [], True)
    report = drop.look(QUIET)  # quiet, but half of a JSON
    assert (report.taken, report.troubles, report.waits) == ([], [], True)
    file.write_bytes(json.dumps(ANA).encode())
    drop.look(QUIET)
    assert len(drop.look(QUIET).taken) == 1


def test_what_cannot_be_read_is_told_after_a_while_and_read_once_it_is_mended(drop: Drop) -> None:
    file = drop.put("1.json", b'{"name": "Ana')
    drop.look()
    report = drop.look(PATIENT)
    (trouble,) = report.troubles
    assert trouble.error is not None
    assert (trouble.name, trouble.error.code, report.waits) == ("1.json", "form-broken", False)
    assert file.exists()
    drop.put("1.json", ANA)
    report = drop.look_twice()
    assert (len(report.taken), report.troubles) == (1, [])


def test_rows_that_cannot_be_read_are_told_and_the_others_taken(drop: Drop) -> None:
    drop.put("1.csv", b"Name,Email\nAna,ana@example.com\n,\nBen,ben@example.com,1,2\n")
    report = drop.look_twice()
    assert [taken.name for taken in report.taken] == ["Ana"]
    (trouble,) = report.troubles
    assert [(row.line, row.reason) for row in trouble.rejected] == [(4, "too-many-cells")]


def test_files_stay_unless_they_are_wished_away(drop: Drop) -> None:
    drop.put("1.json", ANA)
    drop.look_twice()
    assert sorted(path.name for path in drop.path.iterdir()) == ["1.json"]
    move = Wish("Web form", "Answer the request", move=True)
    (drop.path / DONE).mkdir()
    (drop.path / DONE / "2.json").write_bytes(b"taken before")
    drop.put("2.json", {**ANA, "message": "Two"})
    drop.put("3.json", b"broken")
    drop.look_twice(move)
    assert sorted(path.name for path in drop.path.iterdir()) == ["1.json", "3.json", DONE]
    assert (drop.path / DONE / "2.json").read_bytes() == b"taken before"
    assert json.loads((drop.path / DONE / "2 (2).json").read_bytes())["message"] == "Two"


def test_answers_that_come_while_others_are_recorded_are_not_moved_away_with_them(
    drop: Drop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another computer appends while recording waits its turn."""
    file = drop.put("1.csv", b"Name,Email\nAna,ana@example.com\n")
    move = Wish("Web form", "Answer the request", move=True)
    take = work.take

    def take_late(*args: Any) -> Any:
        found = take(*args)
        file.write_bytes(file.read_bytes() + b"Ben,ben@example.com\n")
        return found

    drop.look(wish=move)
    with monkeypatch.context() as patch:
        patch.setattr(work, "take", take_late)
        report = drop.look(QUIET, move)
    assert ([each.name for each in report.taken], report.troubles, report.waits) == (["Ana"], [], True)
    assert file.exists()
    assert [each.name for each in drop.look_twice(move).taken if each.is_new] == ["Ben"]
    assert not file.exists()
    assert (drop.path / DONE / "1.csv").read_bytes().endswith(b"Ben,ben@example.com\n")


def test_a_folder_of_done_files_that_leads_elsewhere_gets_none(drop: Drop, tmp_path: Path) -> None:
    (tmp_path / "autostart").mkdir()
    (drop.path / DONE).symlink_to(tmp_path / "autostart")
    drop.put("1.json", ANA)
    report = drop.look_twice(Wish("Web form", "Answer the request", move=True))
    assert [taken.name for taken in report.taken] == ["Ana Petrova"]
    assert [each.error and each.error.code for each in report.troubles] == ["lead-not-moved"]
    assert list((tmp_path / "autostart").iterdir()) == []
    assert (drop.path / "1.json").exists()


def test_only_files_of_the_folder_itself_are_read(drop: Drop, tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_bytes(json.dumps(ANA).encode())
    (drop.path / "link.json").symlink_to(secret)
    os.mkfifo(drop.path / "pipe.json")  # which nobody writes to: opening it would wait for ever
    (drop.path / "folder.json").mkdir()
    drop.put(".hidden.json", ANA)
    drop.put("note.txt", ANA)
    report = drop.look_twice()
    assert (report.taken, report.troubles, report.waits) == ([], [], False)


def test_a_huge_file_is_left_unread(drop: Drop) -> None:
    with (drop.path / "1.json").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    (trouble,) = drop.look_twice().troubles
    assert trouble.error is not None
    assert trouble.error.code == "form-too-large"


def test_a_folder_that_is_gone_is_told(drop: Drop) -> None:
    drop.path.rmdir()
    with pytest.raises(UserError) as caught:
        drop.look()
    assert caught.value.code == "lead-folder-away"


def test_formulas_stay_plain_text(drop: Drop) -> None:
    drop.put("1.json", {"name": "=cmd|' /C calc'!A0", "email": "a@example.com", "message": "=1+1"})
    (taken,) = drop.look_twice().taken
    assert taken.name == "=cmd|' /C calc'!A0"
    assert follow_up(drop.workspace, taken.contact)[2] == "=1+1"


def test_two_computers_that_watch_one_folder_make_the_same_records(computers: Computers, tmp_path: Path) -> None:
    ana, ben = computers.join("Ana"), computers.join("Ben")
    for workspace in (ana, ben):
        drop = Drop(workspace, tmp_path / "drop")
        drop.put("1.json", {**ANA, "phone": "+1 555 0100", "city": "Rome"})
        drop.put("2.csv", b"Name,Email,Message\nCid,cid@example.com,One\nCid,cid@example.com,Two\n")
        assert len(drop.look_twice().taken) == 3
    computers.sync()
    for workspace in (ana, ben):
        database = workspace.database
        assert queries.count_contacts(database) == 2
        assert contests.contested(database) == []
        rows = database.rows("SELECT uid FROM contact WHERE deleted = 0 ORDER BY uid")
        found = [queries.contact(database, uid) for (uid,) in rows]
        assert sorted((len(each.emails), len(each.phones), len(each.addresses)) for each in found) == [
            (1, 0, 0), (1, 1, 1)
        ]  # fmt: skip
        assert database.row("SELECT count(*) FROM activity WHERE deleted = 0") == (3,)
        assert database.row("SELECT count(*) FROM participant WHERE deleted = 0") == (3,)
        assert len(leads.leads(database, 10)) == 3
        drop = Drop(workspace, tmp_path / "drop")
        assert drop.look_twice().taken == []


def test_two_computers_fill_what_was_blank_once(computers: Computers, tmp_path: Path) -> None:
    ana, ben = computers.join("Ana"), computers.join("Ben")
    uid = contacts.create(ana, Contact(given="Ana", family="Petrova", emails=[Labelled("", "ana@example.com")]))
    computers.sync()
    for workspace in (ana, ben):
        drop = Drop(workspace, tmp_path / "drop")
        drop.put("1.json", {**ANA, "phone": "+1 555 0100", "company": "Lumen"})
        assert [each.contact for each in drop.look_twice().taken] == [uid]
    computers.sync()
    contact = queries.contact(ben.database, uid)
    assert ([each.value for each in contact.phones], contact.company) == (["+1 555 0100"], "Lumen")
    assert contests.contested(ben.database) == []


def test_a_lead_that_became_one_with_another_is_listed_as_that(drop: Drop) -> None:
    drop.put("1.json", ANA)
    (taken,) = drop.look_twice().taken
    other = contacts.create(drop.workspace, Contact(given="Ana", family="Petrova"))
    merge_contacts.merge(drop.workspace, [other, taken.contact])
    (lead,) = leads.leads(drop.workspace.database, 10)
    assert lead.contact == other
    assert parse_uid(uid_text(lead.contact)) == other
