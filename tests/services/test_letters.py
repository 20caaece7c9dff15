"""Letters to many: whom they reach, what they say, drafts, and recording that they were sent."""

from __future__ import annotations

import email
from array import array
from email.policy import default
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.template import ADDRESS, Template
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, history, letters
from crm_desktop.services.letters import Circumstances
from crm_desktop.store import queries, search
from crm_desktop.store.workspace import Workspace

HERE = Circumstances(today="4 March", sender="Mia", day=lambda day: f"<{day}>")


def person(workspace: Workspace, name: str, *, city: str = "", mail: str = "", **cells: object) -> Uid:
    contact = Contact(given=name, **cells)
    contact.addresses = [PostalAddress(city=city)] if city else []
    contact.emails = [Labelled("work", mail)] if mail else []
    return contacts.create(workspace, contact)


def test_who_has_no_address_is_told(workspace: Workspace) -> None:
    ben = person(workspace, "Ben", city="Riga")
    ana = person(workspace, "Ana", mail="ana@example.com")
    cid = person(workspace, "Cid", city="Oslo", mail="cid@example.com")
    by_post = letters.reach(workspace, [cid, ana, ben], "letter")
    assert by_post.uids == [cid, ben]
    assert by_post.lacking == [(ana, "Ana")]
    assert letters.reach(workspace, "", "email").uids == [ana, cid]
    (number,) = search.ids_of(workspace.database, [ben])
    assert letters.reach(workspace, array("q", [number]), "email").lacking == [(ben, "Ben")]


def test_what_fields_say(workspace: Workspace) -> None:
    ana = person(workspace, "Ana", city="Riga", mail="ana@example.com", company="Example", custom={"Size": "39"})
    activities.add(
        workspace, Activity(type="call", status="done", result="reached", completed="2026-03-01T12:00:00Z",
                            contacts=[uid_text(ana)], summary="About the roof"),
        Activity(type="visit", due="2026-03-09T10:00", summary="Look at the roof"),
    )  # fmt: skip
    body = (
        "{{ name }}|{{ address }}|{{ last_reach }}|{{ next_step }} {{ next_due }}|{{ custom.Size }}|"
        "{{ today }} {{ sender }}"
    )
    (found,) = letters.letters(workspace, Template(subject="For {{ given }}", body=body), [ana], HERE)
    assert found.subject == "For Ana"
    assert found.body == ("Ana|Ana\nExample\nRiga|<2026-03-01>|Look at the roof <2026-03-09T10:00>|39|4 March Mia")
    assert (found.uid, found.email) == (ana, "ana@example.com")


def test_every_field_that_is_offered_is_there() -> None:
    found = letters.values(Contact(), Circumstances())
    assert set(letters.FIELDS) | {"custom"} == set(found)
    assert {name for name, value in found.items() if isinstance(value, list)} == set(letters.LISTS)


def test_recording_is_one_batch(workspace: Workspace) -> None:
    people = [person(workspace, f"Person {number}", city="Riga") for number in range(30)]
    template = Template(subject="Thank you", body="Dear {{ name }}")
    batch = letters.record(workspace, letters.letters(workspace, template, people, HERE), "letter")
    assert batch is not None
    assert (batch.action, batch.subject) == ("post", "30")
    (done,) = queries.timeline(workspace.database, people[7], 10)
    assert (done.type, done.status, done.direction, done.result) == ("letter", "done", "out", "sent")
    assert (done.summary, done.description) == ("Thank you", "Dear Person 7")
    history.undo_batch(workspace, None)
    assert not any(queries.timeline(workspace.database, each, 10) for each in people)
    assert letters.record(workspace, [], "letter") is None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "drafts"
    found.mkdir()
    return found


def test_drafts(workspace: Workspace, folder: Path) -> None:
    names = ("Ana", "Ben/../Ben", "Cid")
    mails = ("a@example.com", "b@example.com", "@")
    people = [person(workspace, name, mail=mail) for name, mail in zip(names, mails, strict=True)]
    (folder / "001 Ana.eml").write_text("mine")
    template = Template(subject="Hello {{ name }}", body="Dear {{ name }}")
    found = list(letters.letters(workspace, template, people, HERE))
    drafted, refused = letters.save_drafts(folder, found, ("Mia", "mia@example.com"))
    assert [each.name for each in drafted] == ["Ana", "Ben/../Ben"]
    assert [each.name for each in refused] == ["Cid"]
    assert (folder / "001 Ana.eml").read_text() == "mine"
    assert sorted(path.name for path in folder.iterdir()) == ["001 Ana (2).eml", "001 Ana.eml", "002 Ben_.._Ben.eml"]
    message = email.message_from_bytes((folder / "001 Ana (2).eml").read_bytes(), policy=default)
    assert (message["To"], message["Subject"]) == ("Ana <a@example.com>", "Hello Ana")


def test_drafts_for_a_long_name_are_numbered_too(workspace: Workspace, folder: Path) -> None:
    people = [person(workspace, "Ж" * 200, mail="a@example.com")]
    found = list(letters.letters(workspace, Template(subject="Hello"), people, HERE))
    for _ in range(11):
        letters.save_drafts(folder, found, ("Mia", "mia@example.com"))
    names = {path.name for path in folder.iterdir()}
    assert {f"001 {'Ж' * 116}.eml", f"001 {'Ж' * 114} (2).eml", f"001 {'Ж' * 113} (11).eml"} <= names
    assert len(names) == 11


class _Stopped(Progress):
    def __init__(self, after: int) -> None:
        self.left = after

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_cancelling_leaves_nothing(workspace: Workspace, folder: Path) -> None:
    people = [person(workspace, f"Person {number}", mail="x@example.com") for number in range(20)]
    with pytest.raises(Cancelled):
        list(letters.letters(workspace, ADDRESS, people, HERE, _Stopped(7)))
    found = list(letters.letters(workspace, ADDRESS, people, HERE))
    with pytest.raises(Cancelled):
        letters.save_drafts(folder, found, ("", ""), _Stopped(7))
    assert not list(folder.iterdir())
