"""Files of contacts and activities: kept by content, opened from a copy, never run, and brought to other computers."""

from __future__ import annotations

import stat
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, files, history, office, shared_files, syncing
from crm_desktop.services.contact_history import contact_actions
from crm_desktop.store.files import File, of
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(workspace, Contact(given="Ana"))


@pytest.fixture
def offer(tmp_path: Path) -> Path:
    path = tmp_path / "pasiūlymas عرض.pdf"
    path.write_bytes(b"%PDF" * 1000)
    return path


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


def names(workspace: Workspace, owner: Uid, kind: str = "contact") -> list[str]:
    return [file.name for file in of(workspace.database, [owner], kind).get(owner, [])]


def one(workspace: Workspace, owner: Uid, kind: str = "contact") -> File:
    (found,) = of(workspace.database, [owner], kind)[owner]
    return found


def test_files_are_attached_once_and_removed_and_both_are_undone(workspace: Workspace, ana: Uid, offer: Path) -> None:
    added = files.attach(workspace, ana, [offer, offer])
    assert (added.count, added.refused) == (1, [])
    assert files.attach(workspace, ana, [offer]).batch is None
    file = one(workspace, ana)
    assert (file.name, file.size, file.media_type) == (offer.name, 4000, "application/pdf")
    files.remove(workspace, [file])
    assert names(workspace, ana) == []
    history.undo_batch(workspace)
    assert names(workspace, ana) == [offer.name]
    history.undo_batch(workspace, added.batch.id if added.batch else None)
    assert names(workspace, ana) == []


def test_an_activity_has_files_too(workspace: Workspace, ana: Uid, offer: Path) -> None:
    call = activities.add(workspace, Activity(type="call", status="done", contacts=[uid_text(ana)]))
    files.attach(workspace, call, [offer], "activity")
    assert names(workspace, call, "activity") == [offer.name]
    assert names(workspace, ana) == []


def test_what_cannot_be_read_stops_no_other(workspace: Workspace, ana: Uid, offer: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    added = files.attach(workspace, ana, [tmp_path, tmp_path / "gone.txt", tmp_path / "empty.txt", offer])
    assert [error.code for _, error in added.refused] == ["file-is-directory", "file-not-found", "file-empty"]
    assert names(workspace, ana) == [offer.name]


def test_a_large_file_is_never_held_whole(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    large = tmp_path / "large.mp4"
    with large.open("wb") as out:
        for number in range(200):
            out.write(bytes([number]) * (1 << 20))
    tracemalloc.start()
    files.attach(workspace, ana, [large])
    files.save_as(workspace, one(workspace, ana), tmp_path / "copy.mp4")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 << 20
    assert (tmp_path / "copy.mp4").stat().st_size == 200 << 20


def test_a_file_that_is_too_large_says_so(
    workspace: Workspace, ana: Uid, offer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 3999)
    assert [error.code for _, error in files.attach(workspace, ana, [offer]).refused] == ["attachment-too-large"]


def test_cancelling_leaves_nothing(workspace: Workspace, ana: Uid, offer: Path) -> None:
    class Stopped(Progress):
        def advance(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        files.attach(workspace, ana, [offer], progress=Stopped())
    assert names(workspace, ana) == []
    assert not list(workspace.attachments.names())
    assert not list((workspace.folder / "attachments").glob(".*"))


def test_what_is_opened_is_a_copy_that_can_only_be_read(
    workspace: Workspace, ana: Uid, offer: Path, tmp_path: Path
) -> None:
    files.attach(workspace, ana, [offer])
    file = one(workspace, ana)
    copy = files.copy_into(workspace, file, tmp_path / "opened")
    assert (copy.name, copy.read_bytes()) == (offer.name, offer.read_bytes())
    assert stat.S_IMODE(copy.stat().st_mode) == 0o400
    assert files.copy_into(workspace, file, tmp_path / "opened") == copy
    files.clear(tmp_path / "opened")
    assert not copy.exists()


@pytest.mark.parametrize("damage", [b"", b"%PD", b"x" * 4000])
def test_a_content_that_is_damaged_says_so_and_comes_back_when_it_is_attached_again(
    workspace: Workspace, ana: Uid, offer: Path, tmp_path: Path, damage: bytes
) -> None:
    files.attach(workspace, ana, [offer])
    file = one(workspace, ana)
    stored = workspace.folder / "attachments" / file.digest[:2] / file.digest
    stored.unlink()
    if damage:
        stored.write_bytes(damage)
    for take in (files.copy_into, files.save_as):
        with pytest.raises(UserError) as error:
            take(workspace, file, tmp_path / "opened")
        assert error.value.code == "attachment-lost"
    files.attach(workspace, ana, [offer])
    assert files.copy_into(workspace, file, tmp_path / "opened").read_bytes() == offer.read_bytes()


def test_a_long_name_in_any_script_can_be_opened(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    path = tmp_path / ("ధ" * 80 + ".pdf")
    path.write_bytes(b"%PDF")
    files.attach(workspace, ana, [path])
    assert files.copy_into(workspace, one(workspace, ana), tmp_path / "opened").suffix == ".pdf"


@pytest.mark.parametrize(
    ("name", "content", "opens"),
    [
        ("offer.PDF", b"%PDF", True),
        ("photo.jpeg", b"\xff\xd8", True),
        ("letter.docx", b"PK", True),
        ("letter.docm", b"PK", False),
        ("sheet.xls", b"\xd0\xcf", False),
        ("run.exe", b"MZ", False),
        ("run.sh", b"#!/bin/sh", False),
        ("app.desktop", b"[Desktop Entry]", False),
        ("link.lnk", b"L\0\0\0", False),
        ("page.html", b"<html>", False),
        ("archive.zip", b"PK", False),
        ("noname", b"text", False),
        ("disguised.pdf", b"\x7fELF", False),
        ("disguised.txt", b"\n#!/bin/sh", False),
        ("disguised.pdf", b"[Desktop Entry]\nExec=x", False),
    ],
)
def test_what_may_run_is_not_opened(
    workspace: Workspace, ana: Uid, tmp_path: Path, name: str, content: bytes, opens: bool
) -> None:
    (tmp_path / name).write_bytes(content)
    files.attach(workspace, ana, [tmp_path / name])
    assert files.may_open(workspace, one(workspace, ana)) is opens


@pytest.mark.parametrize("size", [5, 40 << 20])
@pytest.mark.parametrize("passphrase", ["", "a long secret"])
def test_a_file_arrives_verified_on_another_computer(
    computers: Computers, tmp_path: Path, size: int, passphrase: str
) -> None:
    ana, ben = computers.join("Ana"), computers.join("Ben")
    if passphrase:
        office.protect(ana, passphrase)
        syncing.sync(ana)
        office.join(ben, computers.folder, "desk", passphrase)
    contact = contacts.create(ana, Contact(given="Daiva"))
    call = activities.add(ana, Activity(type="call", contacts=[uid_text(contact)]))
    path = tmp_path / "offer.pdf"
    path.write_bytes(b"offer" * (size // 5))
    files.attach(ana, contact, [path])
    files.attach(ana, call, [path], "activity")
    syncing.sync(ana)
    assert bool(list((computers.folder / "attachments").rglob("*-2"))) == (size > 5)
    syncing.sync(ben)
    for owner, kind in ((contact, "contact"), (call, "activity")):
        file = one(ben, owner, kind)
        assert ben.attachments.holds(file.digest)
        files.save_as(ben, file, tmp_path / "arrived.pdf")
        assert (tmp_path / "arrived.pdf").read_bytes() == path.read_bytes()


def torn(computers: Computers) -> None:
    """The last piece holds something else of the same length."""
    piece = max((computers.folder / "attachments").rglob("*"), key=lambda path: path.name.rpartition("-")[2] == "2")
    content = bytearray(piece.read_bytes())
    content[5] ^= 255
    piece.write_bytes(content)


def test_a_torn_piece_is_not_taken_and_healed(
    computers: Computers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_files, "_PIECE", 1000)
    monkeypatch.setattr(shared_files, "_COMPARED_AGAIN", 0)
    ana, ben = computers.join("Ana"), computers.join("Ben")
    contact = contacts.create(ana, Contact(given="Daiva"))
    path = tmp_path / "offer.pdf"
    path.write_bytes(bytes(range(250)) * 10)
    files.attach(ana, contact, [path])
    syncing.sync(ana)
    torn(computers)
    syncing.sync(ben)
    digest = one(ben, contact).digest
    assert not ben.attachments.holds(digest)
    for piece in (computers.folder / "attachments").rglob("*-1"):
        piece.unlink()
    for piece in (computers.folder / "attachments").rglob("*-2"):
        piece.unlink()
    computers.sync(ana, ben)
    assert ben.attachments.holds(digest)


def test_on_demand_a_file_comes_when_it_is_opened(computers: Computers, tmp_path: Path) -> None:
    ana, ben = computers.join("Ana"), computers.join("Ben")
    office.set_attachments(ben, "demand")
    contact = contacts.create(ana, Contact(given="Daiva"))
    path = tmp_path / "offer.pdf"
    path.write_bytes(b"offer")
    files.attach(ana, contact, [path])
    computers.sync()
    file = one(ben, contact)
    assert not files.is_here(ben, file)
    assert files.copy_into(ben, file, tmp_path / "opened").read_bytes() == b"offer"
    assert files.is_here(ben, file)


def test_what_never_came_says_so(computers: Computers, tmp_path: Path) -> None:
    ana, ben = computers.join("Ana"), computers.join("Ben")
    contact = contacts.create(ana, Contact(given="Daiva"))
    path = tmp_path / "offer.pdf"
    path.write_bytes(b"offer")
    files.attach(ana, contact, [path])
    syncing.sync(ana)
    for stored in (computers.folder / "attachments").rglob("*"):
        if stored.is_file():
            stored.unlink()
    syncing.sync(ben)
    with pytest.raises(UserError) as error:
        files.bring(ben, one(ben, contact))
    assert error.value.code == "attachment-away"


def test_files_of_what_is_private_stay_until_it_is_not(computers: Computers, tmp_path: Path) -> None:
    ana, ben = computers.join("Ana"), computers.join("Ben")
    contact = contacts.create(ana, Contact(given="Daiva", private=True))
    call = activities.add(ana, Activity(type="call", contacts=[uid_text(contact)]))
    path, other = tmp_path / "offer.pdf", tmp_path / "notes.txt"
    path.write_bytes(b"offer")
    other.write_bytes(b"notes")
    files.attach(ana, contact, [path])
    files.attach(ana, call, [other], "activity")
    computers.sync()
    assert not [p for p in (computers.folder / "attachments").rglob("*") if p.is_file()]
    contacts.save(ana, Contact(uid=uid_text(contact), private=True), Contact(uid=uid_text(contact)))
    computers.sync()
    assert ben.attachments.holds(one(ben, contact).digest)
    assert ben.attachments.holds(one(ben, call, "activity").digest)


def test_the_history_of_a_contact_and_of_an_e_mail_tells_of_files(
    workspace: Workspace, ana: Uid, offer: Path, tmp_path: Path
) -> None:
    files.attach(workspace, ana, [offer])
    files.remove(workspace, [one(workspace, ana)])
    told = [(change.field, change.old, change.new) for act in contact_actions(workspace, ana) for change in act.changes]
    assert told[:2] == [("files", offer.name, ""), ("files", "", offer.name)]
    call = activities.add(workspace, Activity(type="call", status="done", contacts=[uid_text(ana)]))
    files.attach(workspace, call, [offer], "activity")
    (latest, *_) = contact_actions(workspace, call)
    assert [(change.field, change.new) for change in latest.changes] == [("files", offer.name)]
