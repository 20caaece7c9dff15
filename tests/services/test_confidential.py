"""An office with a passphrase: who has the folder but not the passphrase reads nothing in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts, folder_reading, office, shared_files, sync_state, syncing
from crm_desktop.services.readable import DEFAULT_COLUMNS
from crm_desktop.store import office as kept
from crm_desktop.store import queries
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync import cipher
from crm_desktop.sync.cipher import is_closed
from tests.services.offices import Computers

WORDS = "correct horse bättery"
# Names, values and the words of the format: none of them may be found in any file.
TELLING = (b"Daiva", b"daiva@", b"quiet", b"fair guest", b"a photo", b"contact", b"email", b"given", b"Anastasia",
           b"Benedikt", b"laptop", b"workbench")  # fmt: skip


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deriving the key takes a tenth of a second on purpose."""
    monkeypatch.setattr(cipher, "_SCRYPT", {"n": 16, "r": 8, "p": 1})


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


def opened(computers: Computers, person: str) -> Workspace:
    found = Workspace(computers.root / person, person)
    computers.opened.append(found)
    return found


@pytest.fixture
def ana(computers: Computers) -> Workspace:
    """Ana's workspace; she made the office a confidential one from the start."""
    found = opened(computers, "Anastasia")
    office.create(found, computers.folder, "Office share", "laptop", WORDS)
    return found


def somebody() -> Contact:
    return Contact(given="Daiva", notes="quiet", tags=["fair guest"], emails=[Labelled("work", "daiva@example.com")])


def refused(code: str, call: Callable[[], object]) -> None:
    with pytest.raises(UserError) as error:
        call()
    assert error.value.code == code


def telling(computers: Computers) -> dict[str, list[bytes]]:
    """The files in which something can be read; the marker has the office's name, and the inbox is others'."""
    found = {}
    for path in computers.folder.rglob("*"):
        name = path.relative_to(computers.folder).as_posix()
        if path.is_file() and name != "office.csv" and not name.startswith("inbox/"):
            content = path.read_bytes() + name.encode()
            found[name] = [word for word in TELLING if word in content]
    return {name: words for name, words in found.items() if words}


def names(workspace: Workspace) -> list[str]:
    return [row[0] for row in workspace.database.rows("SELECT name FROM contact_list ORDER BY name")]


def photo(workspace: Workspace, uid: Uid) -> bytes | None:
    return workspace.attachments.get(queries.photo_name(workspace.database, uid))


def test_nothing_can_be_read_in_the_folder(computers: Computers, ana: Workspace) -> None:
    office.set_readable(ana, DEFAULT_COLUMNS)
    uid = contacts.create(ana, somebody())
    contacts.set_photo(ana, uid, b"a photo")
    syncing.sync(ana)
    ben = opened(computers, "Benedikt")
    office.join(ben, computers.folder, "workbench", WORDS)
    syncing.sync(ben)
    for number in range(35):  # until there are packs
        contacts.set_fields(ben, uid, [("title", f"quiet {number}")])
        syncing.sync(ben)
    computers.sync()
    assert queries.contact(ana.database, uid) == queries.contact(ben.database, uid)
    assert photo(ben, uid) == b"a photo"
    assert telling(computers) == {}
    assert list(computers.folder.glob("*/*/*pack-*"))
    for path in computers.folder.rglob("*"):
        if path.is_file() and path.name != "office.csv":
            assert is_closed(path.read_bytes())
    name = Attachments.name_of(b"a photo")
    assert not any(name in path.as_posix() for path in computers.folder.rglob("*"))
    assert WORDS not in (computers.folder / "office.csv").read_text()
    assert {each.version != "" for each in sync_state.people(ana.database)} == {True}


def test_the_passphrase_is_asked_for_and_a_wrong_one_joins_nothing(computers: Computers, ana: Workspace) -> None:
    syncing.sync(ana)
    ben = opened(computers, "Benedikt")
    contacts.create(ben, Contact(given="Elena"))
    before = {path: path.read_bytes() for path in computers.folder.rglob("*") if path.is_file()}
    refused("sync-passphrase-needed", lambda: office.join(ben, computers.folder, "workbench"))
    refused("sync-passphrase-needed", lambda: syncing.enter_folder(ben, computers.folder))
    for wrong in ("correct horse", WORDS.upper(), f"{WORDS} ", "bätt"):
        refused("sync-passphrase-wrong", lambda wrong=wrong: office.join(ben, computers.folder, "workbench", wrong))  # type: ignore[misc]
    assert office.current(ben) is None
    refused("sync-not-joined", lambda: syncing.sync(ben))
    assert {path: path.read_bytes() for path in computers.folder.rglob("*") if path.is_file()} == before
    office.join(ben, computers.folder, "workbench", WORDS.replace("ä", "a\u0308"))  # typed on another keyboard
    computers.sync()
    assert names(ana) == ["Elena"]


def test_turned_on_for_an_office_that_was_open(computers: Computers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_reading, "_LOOKED_AT_AGAIN", 0)  # as where there is far more than a round reads
    ana, ben = computers.join("Anastasia", "laptop"), computers.join("Benedikt", "workbench")
    office.set_readable(ana, DEFAULT_COLUMNS)
    uid = contacts.create(ana, somebody())
    contacts.set_photo(ana, uid, b"a photo")
    computers.sync()
    assert len(telling(computers)) > 3
    (computers.folder / "inbox").mkdir()
    (computers.folder / "inbox" / "list.csv").write_bytes(b"name\nDaiva\n")

    assert office.protect(ana, WORDS).confidential
    outcome = syncing.sync(ana)
    assert outcome.problems == []
    assert telling(computers).keys() <= {f"devices/{kept.get(ben.database, 'device')}.csv"}
    assert (computers.folder / "inbox" / "list.csv").read_bytes() == b"name\nDaiva\n"

    contacts.create(ben, Contact(given="Elena"))
    refused("sync-passphrase-needed", lambda: syncing.sync(ben))
    refused("sync-passphrase-wrong", lambda: syncing.enter_folder(ben, computers.folder, "wrong"))
    office.join(ben, computers.folder, "workbench", WORDS)
    computers.sync()
    assert telling(computers) == {}
    assert names(ana) == names(ben) == ["Daiva", "Elena"]
    assert [syncing.sync(workspace).problems for workspace in (ana, ben)] == [[], []]
    cid = opened(computers, "Cid")
    office.join(cid, computers.folder, "tablet", WORDS)
    syncing.sync(cid)
    assert names(cid) == names(ana)
    assert photo(cid, uid) == b"a photo"


def test_what_one_who_did_not_know_yet_published_openly_is_taken_and_closed(computers: Computers) -> None:
    ana, ben = computers.join("Anastasia", "laptop"), computers.join("Benedikt", "workbench")
    computers.sync()
    marker = (computers.folder / "office.csv").read_bytes()
    office.protect(ana, WORDS)
    syncing.sync(ana)
    right = (computers.folder / "office.csv").read_bytes()
    (computers.folder / "office.csv").write_bytes(marker)  # as Ben's computer still has it
    contacts.create(ben, somebody())
    syncing.sync(ben)
    (computers.folder / "office.csv").write_bytes(right)
    assert telling(computers)

    assert syncing.sync(ana).merged == 1
    assert names(ana) == ["Daiva"]
    assert telling(computers) == {}
    assert syncing.sync(ana).problems == []


def test_an_open_marker_does_not_open_a_confidential_office(computers: Computers, ana: Workspace) -> None:
    syncing.sync(ana)
    marker = computers.folder / "office.csv"
    right = marker.read_bytes()
    marker.write_bytes(b"".join(line for line in right.splitlines(True) if not line.startswith((b"salt", b"check"))))
    contacts.create(ana, somebody())
    refused("sync-not-confidential", lambda: syncing.sync(ana))
    assert telling(computers) == {}
    syncing.enter_folder(ana, computers.folder)
    assert marker.read_bytes() == right
    syncing.sync(ana)
    assert telling(computers) == {}


def test_another_passphrase_of_one_who_was_quicker_is_asked_for(computers: Computers) -> None:
    ana, ben = computers.join("Anastasia", "laptop"), computers.join("Benedikt", "workbench")
    computers.sync()
    marker = (computers.folder / "office.csv").read_bytes()
    office.protect(ben, "another passphrase")
    contacts.create(ben, somebody())
    syncing.sync(ben)
    (computers.folder / "office.csv").write_bytes(marker)
    office.protect(ana, WORDS)  # at the same time, where the folder was not in step
    syncing.sync(ana)

    refused("sync-passphrase-needed", lambda: syncing.sync(ben))
    office.join(ben, computers.folder, "workbench", WORDS)
    computers.sync()
    assert names(ana) == ["Daiva"]
    cid = opened(computers, "Cid")
    office.join(cid, computers.folder, "tablet", WORDS)
    syncing.sync(cid)
    assert names(cid) == ["Daiva"]
    assert telling(computers) == {}


def test_closed_files_that_are_damaged_are_written_again(
    computers: Computers, ana: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_files, "_COMPARED_AGAIN", 0)
    uid = contacts.create(ana, somebody())
    contacts.set_photo(ana, uid, b"a photo")
    syncing.sync(ana)
    paths = [
        path for area in ("segments", "attachments") for path in (computers.folder / area).rglob("*") if path.is_file()
    ]
    before = {path: path.read_bytes() for path in paths}
    for path, content in before.items():
        path.write_bytes(content[:-1])
    syncing.sync(ana)
    assert {path: path.read_bytes() for path in paths} == before
