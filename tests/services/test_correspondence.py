"""E-mails become activities of those whose addresses are in them, once only, all of a drop in one batch."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.interchange.letter import Mailbox
from crm_desktop.services import activities, contacts, correspondence, history, syncing
from crm_desktop.services.contact_history import contact_actions
from crm_desktop.store import queries
from crm_desktop.store.files import of
from crm_desktop.store.workspace import Workspace
from tests.interchange.compound import msg
from tests.services.offices import Computers


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(workspace, Contact(given="Ana", emails=[Labelled("work", "Ana@Example.com")]))


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


def letter(
    folder: Path,
    name: str = "one",
    sender: str = "Ana <ana@example.com>",
    to: str = "me@example.com",
    subject: str = "Quote",
    date: str = "Tue, 03 Mar 2026 10:20:30 +0200",
    attached: bytes = b"",
) -> Path:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    if date:
        message["Date"] = date
    message["Message-ID"] = f"<{name}@example.com>"
    message.set_content("Dear all")
    if attached:
        message.add_attachment(attached, maintype="application", subtype="pdf", filename="../offer.pdf")
    path = folder / f"{name}.eml"
    path.write_bytes(message.as_bytes())
    return path


def take(workspace: Workspace, *paths: Path, own: tuple[str, ...] = (), also: Uid | None = None, **rest):
    return correspondence.take(workspace, correspondence.read(workspace, paths, own, also), **rest)


def timeline(workspace: Workspace, uid: Uid) -> list[Activity]:
    return queries.timeline(workspace.database, uid, 50)


def test_a_letter_becomes_an_activity_with_its_files(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    done = take(workspace, letter(tmp_path, attached=b"%PDF"))
    (activity,) = timeline(workspace, ana)
    assert (activity.type, activity.status, activity.direction) == ("email", "done", "in")
    assert (activity.summary, activity.description) == ("Quote", "Dear all")
    assert (activity.completed, activity.message_id) == ("2026-03-03T08:20:30Z", "one@example.com")
    (file,) = of(workspace.database, [parse_uid(activity.uid)], "activity")[parse_uid(activity.uid)]
    assert (file.name, b"".join(workspace.attachments.blocks(file.digest))) == ("offer.pdf", b"%PDF")
    assert (done.taken, done.known, done.nobodys) == (1, 0, 0)


def test_outlook_s_files_do_as_well(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    path = tmp_path / "one.msg"
    path.write_bytes(
        msg(subject="Pasiūlymas", body="Labas", sender=("Ana", "ana@example.com"), files=[("a.txt", b"a")])
    )
    take(workspace, path)
    assert [activity.summary for activity in timeline(workspace, ana)] == ["Pasiūlymas"]


def test_the_same_letter_comes_once_only(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    path = letter(tmp_path)
    copy = tmp_path / "copy.eml"
    copy.write_bytes(path.read_bytes())
    assert take(workspace, path, copy).taken == 1
    again = take(workspace, copy)
    assert (again.taken, again.known, again.batch) == (0, 1, None)
    assert len(timeline(workspace, ana)) == 1


def test_many_letters_are_one_batch_and_one_undo(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    paths = [letter(tmp_path, f"n{number}", attached=b"%PDF") for number in range(20)]
    take(workspace, *paths)
    assert len(timeline(workspace, ana)) == 20
    history.undo_batch(workspace)
    assert timeline(workspace, ana) == []
    take(workspace, *paths[:2])
    assert len(timeline(workspace, ana)) == 2
    uid = parse_uid(timeline(workspace, ana)[0].uid)
    assert [file.name for file in of(workspace.database, [uid], "activity")[uid]] == ["offer.pdf"]


@pytest.mark.parametrize(
    ("sender", "to", "own", "direction"),
    [
        ("ana@example.com", "me@example.com", (), "in"),
        ("me@example.com", "ana@example.com", (), "out"),
        ("Me@Example.com", "ana@example.com", ("me@example.com",), "out"),
        ("ana@example.com", "ben@example.com", ("me@example.com",), "in"),
        ("ben@example.com", "ana@example.com", ("me@example.com",), "in"),
    ],
)
def test_whose_address_sends_tells_the_direction(
    workspace: Workspace, ana: Uid, tmp_path: Path, sender: str, to: str, own: tuple[str, ...], direction: str
) -> None:
    take(workspace, letter(tmp_path, sender=sender, to=to), own=own)
    (activity,) = timeline(workspace, ana)
    assert activity.direction == direction
    assert activity.result == ("sent" if direction == "out" else "")


def test_strangers_are_offered_and_our_own_are_not(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    path = letter(tmp_path, to="me@example.com, Ben Ali <ben@example.com>, BEN@example.com")
    found = correspondence.read(workspace, [path], ["me@example.com"])
    assert found.strangers() == [Mailbox("Ben Ali", "ben@example.com")]
    done = correspondence.take(workspace, found, found.strangers())
    (ben,) = [row[0] for row in workspace.database.rows("SELECT uid FROM contact_list WHERE name = 'Ben Ali'")]
    assert done.created == 1
    assert timeline(workspace, ben) == timeline(workspace, ana)
    history.undo_batch(workspace)
    assert queries.count_contacts(workspace.database) == 1


def test_letters_of_nobody_are_left_out_and_told(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    (tmp_path / "none.msg").write_bytes(b"This is no .msg.")
    done = take(workspace, letter(tmp_path, sender="x@example.com"), tmp_path / "none.msg", tmp_path / "gone.eml")
    assert (done.taken, done.nobodys, done.batch) == (0, 1, None)
    assert [error.code for _, error in done.refused] == ["letter-none", "file-not-found"]


def test_a_contact_onto_whom_it_was_dropped_takes_part(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    path = letter(tmp_path, sender="private@example.com")
    take(workspace, path, also=ana)
    assert len(timeline(workspace, ana)) == 1


def test_who_becomes_a_contact_later_joins_the_letter_that_is_here(
    workspace: Workspace, ana: Uid, tmp_path: Path
) -> None:
    path = letter(tmp_path, to="ben@example.com")
    take(workspace, path)
    ben = contacts.create(workspace, Contact(given="Ben", emails=[Labelled("", "ben@example.com")]))
    take(workspace, path)
    assert len(timeline(workspace, ana)) == len(timeline(workspace, ben)) == 1


def test_a_letter_that_was_deleted_comes_again(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    path = letter(tmp_path)
    take(workspace, path)
    activities.delete(workspace, [parse_uid(timeline(workspace, ana)[0].uid)])
    assert take(workspace, path).taken == 1
    (activity,) = timeline(workspace, ana)
    assert len(activity.contacts) == 1


def test_without_a_date_the_file_s_counts(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    take(workspace, letter(tmp_path, date=""))
    assert timeline(workspace, ana)[0].completed.startswith("20")


def test_progress_tells_how_much_is_read(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    class Told(Progress):
        def advance(self, done: int, total: int) -> None:
            told.append((done, total))

    large = tmp_path / "large.eml"
    large.write_bytes(letter(tmp_path).read_bytes() + b"and more\n" * 100_000)
    correspondence.read(workspace, [large, letter(tmp_path, "two")], progress=Told())
    total = told[0][1]
    assert len(told) > 4
    assert told == sorted(told)
    assert told[-1] == (total, total)


def test_cancelling_records_nothing(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    class Stopped(Progress):
        def check(self) -> None:
            raise Cancelled

    found = correspondence.read(workspace, [letter(tmp_path, attached=b"%PDF")])
    with pytest.raises(Cancelled):
        correspondence.take(workspace, found, progress=Stopped())
    assert timeline(workspace, ana) == []


def test_a_file_that_changed_meanwhile_is_told_and_stops_no_other(
    workspace: Workspace, ana: Uid, tmp_path: Path
) -> None:
    one, two = letter(tmp_path, "one", attached=b"%PDF"), letter(tmp_path, "two")
    found = correspondence.read(workspace, [one, two])
    one.unlink()
    done = correspondence.take(workspace, found)
    assert (done.taken, [error.code for _, error in done.refused]) == (1, ["letter-damaged"])


def test_two_computers_that_take_the_same_letter_have_one(computers: Computers, tmp_path: Path) -> None:
    ana, ben = computers.join("Ana"), computers.join("Ben")
    daiva = contacts.create(ana, Contact(given="Daiva", emails=[Labelled("", "ana@example.com")]))
    computers.sync()
    path = letter(tmp_path, attached=b"%PDF")
    for workspace in (ana, ben):
        take(workspace, path)
    computers.sync()
    for workspace in (ana, ben):
        (activity,) = timeline(workspace, daiva)
        uid = parse_uid(activity.uid)
        assert len(activity.contacts) == 1
        assert [file.name for file in of(workspace.database, [uid], "activity")[uid]] == ["offer.pdf"]
    assert syncing.sync(ana).problems == []


def test_the_history_of_an_e_mail_tells_of_its_files(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    take(workspace, letter(tmp_path, attached=b"%PDF"))
    (made,) = contact_actions(workspace, parse_uid(timeline(workspace, ana)[0].uid))
    assert ("files", "offer.pdf") in [(change.field, change.new) for change in made.changes]
