from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.query import Query
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, files, history
from crm_desktop.services.erasing import erase, what_remains
from crm_desktop.services.finding import parse_query
from crm_desktop.services.import_files import import_file
from crm_desktop.store import backup, queries, search
from crm_desktop.store.workspace import Workspace
from tests.services.offices import Computers

WORDS = (
    "Zebulina", "Quxley", "zebulina@example.com", "55501987", "Wombatville", "sarsaparilla", "Xylographer",
    "Snorkelium", "blunderbuss", "Oldnamia", "gadget77", "photographic-bytes", "attached-secret", "thingummy",
    "tagglewort",
)  # fmt: skip


@pytest.fixture
def person(workspace: Workspace, tmp_path: Path) -> Uid:
    return make_person(workspace, tmp_path)


def make_person(workspace: Workspace, tmp_path: Path) -> Uid:
    uid = contacts.create(
        workspace,
        Contact(
            given="Zebulina", family="Oldnamia", notes="likes sarsaparilla", tags=["tagglewort"],
            custom={"Gadget": "gadget77"}, emails=[Labelled("work", "zebulina@example.com")],
            phones=[Labelled("mobile", "+370 55501987")], addresses=[PostalAddress("home", city="Wombatville")],
            photo=b"\xff\xd8\xffphotographic-bytes",
        ),
    )  # fmt: skip
    contacts.set_fields(workspace, uid, [("family", "Quxley"), ("title", "Xylographer")])
    contacts.set_fields(workspace, uid, [("title", "Snorkelium")])
    step = activities.add(workspace, Activity(type="call", summary="thingummy", contacts=[uid_text(uid)]))
    activities.complete(workspace, step, "reached", "about a blunderbuss")
    (tmp_path / "secret.txt").write_text("attached-secret")
    files.attach(workspace, uid, [tmp_path / "secret.txt"])
    return uid


def bytes_of(workspace: Workspace) -> bytes:
    """All that lies in the workspace's folder."""
    found = (path.read_bytes() for path in workspace.folder.rglob("*") if path.is_file())
    return b"\n".join(found).lower()


def left(workspace: Workspace, words: tuple[str, ...] = WORDS) -> list[str]:
    content = bytes_of(workspace)
    return [word for word in words if word.lower().encode() in content]


def test_not_a_byte_of_a_person_is_left(workspace: Workspace, person: Uid) -> None:
    for number in range(50):
        contacts.create(workspace, Contact(name=f"Other {number}", notes="word " * 50))
    workspace.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert left(workspace) == list(WORDS)
    remains = erase(workspace, person, "zebulina  quxley")
    assert remains.is_compact
    assert left(workspace) == []
    assert queries.count_contacts(workspace.database) == 50
    assert search.count(workspace.database, query(workspace, "Other 7")) >= 1


def query(workspace: Workspace, text: str) -> Query:
    return parse_query(workspace.database, text)


def test_the_others_stay_as_they_were(workspace: Workspace, person: Uid) -> None:
    ben = contacts.create(workspace, Contact(name="Ben Example", notes="knows many"))
    both = activities.add(
        workspace,
        Activity(type="meeting", summary="Lunch", due="2026-03-01", contacts=[uid_text(person), uid_text(ben)]),
    )
    contacts.set_fields(workspace, ben, [("title", "Cook")])
    before = queries.contact(workspace.database, ben)
    remains = erase(workspace, person, "Zebulina Quxley")
    assert remains.activities == 1
    assert queries.contact(workspace.database, ben) == before
    activity = queries.activity(workspace.database, both)
    assert (activity.summary, activity.contacts) == ("Lunch", [uid_text(ben)])
    titles = [(line.old, line.value) for line in history.contact_changes(workspace, ben) if line.field == "title"]
    assert titles == [("", "Cook")]


def test_nothing_brings_a_person_back(workspace: Workspace, person: Uid) -> None:
    erase(workspace, person, "Zebulina Quxley")
    erasure = history.entries(workspace, 1)[0].batch
    with pytest.raises(UserError) as error:
        history.undo_batch(workspace, erasure.id)
    assert error.value.code == "erased-stays"
    with pytest.raises(UserError) as error:
        queries.contact(workspace.database, person)
    assert error.value.code == "contact-unknown"
    for entry in history.entries(workspace, 20):
        if entry.batch.action != "erase":
            history.undo_batch(workspace, entry.batch.id)
    assert queries.count_contacts(workspace.database) == 0
    assert left(workspace) == []


def test_the_journal_is_guarded_again(workspace: Workspace, person: Uid) -> None:
    erase(workspace, person, "Zebulina Quxley")
    for sql in ("UPDATE change SET value = 'x'", "DELETE FROM change", "DELETE FROM batch"):
        with pytest.raises(Exception, match="only added to"):
            workspace.database.execute(sql)


def test_it_needs_the_name(workspace: Workspace, person: Uid) -> None:
    with pytest.raises(UserError) as error:
        erase(workspace, person, "Zebulina")
    assert (error.value.code, error.value.values) == ("erase-name", {"name": "Zebulina Quxley"})
    assert queries.contact(workspace.database, person).given == "Zebulina"


def test_what_remains_is_told(workspace: Workspace, person: Uid) -> None:
    contacts.create(workspace, Contact(name="Ben", notes="a friend of Zebulina Quxley"))
    copy = backup.back_up(workspace.database, workspace.folder / "backups" / "one.db")
    rejected = workspace.folder / "rejected" / "list.csv"
    rejected.parent.mkdir()
    rejected.write_text("Name,Mail\nZ,ZEBULINA@example.com,extra\n")
    (workspace.folder / "rejected" / "other.csv").write_text("nobody\n")
    remains = what_remains(workspace, person)
    assert (remains.mentions, remains.backups, remains.rejected) == (1, [copy], [rejected])
    assert (remains.in_office, remains.unpublished) == (False, 0)


def test_what_an_import_brought_is_not_remembered(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,E-mail\nZebulina Quxley,zebulina@example.com\nBen Example,ben@example.com\n")
    import_file(workspace, path)
    (row,) = search.uids_of(workspace.database, search.find_ids(workspace.database, query(workspace, "zebulina")))
    erase(workspace, row, "Zebulina Quxley")
    assert left(workspace) == []
    outcome, _ = import_file(workspace, path)
    assert (outcome.created, outcome.unchanged) == (1, 1)


# An office


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


@pytest.fixture
def office(computers: Computers, tmp_path: Path) -> tuple[Workspace, Workspace, Uid]:
    """Two computers that know the person, and more besides."""
    ana, ben = computers.join("Ana"), computers.join("Ben")
    uid = make_person(ana, tmp_path)
    contacts.create(ben, Contact(name="Somebody else"))
    computers.sync()
    return ana, ben, uid


def known(workspace: Workspace) -> list[tuple[object, ...]]:
    """What all computers must agree on."""
    return [
        *workspace.database.rows(
            "SELECT uid, kind, name, given, family, title, notes, deleted FROM contact ORDER BY uid"
        ),
        *workspace.database.rows("SELECT uid, kind, value, deleted FROM detail ORDER BY uid"),
        *workspace.database.rows("SELECT uid, summary, description, deleted FROM activity ORDER BY uid"),
    ]


def test_the_others_erase_the_person_too(
    computers: Computers, office: tuple[Workspace, Workspace, Uid], tmp_path: Path
) -> None:
    ana, ben, uid = office
    assert left(ben) == list(WORDS)
    remains = erase(ana, uid, "Zebulina Quxley")
    assert (remains.in_office, remains.unpublished) == (True, 0)
    assert left(ana) == []
    computers.sync()
    assert left(ana) == []
    assert left(ben) == []
    assert known(ana) == known(ben)
    late = computers.join("Cleo")
    computers.sync()
    assert left(late) == []
    assert known(late) == known(ana)
    names = [row.name for row in queries.contact_rows(late.database, search.find_ids(late.database, query(late, "")))]
    assert names == ["Somebody else"]


def test_an_erasure_wins_over_what_somebody_did_meanwhile(
    computers: Computers, office: tuple[Workspace, Workspace, Uid]
) -> None:
    ana, ben, uid = office
    erase(ana, uid, "Zebulina Quxley")
    contacts.set_fields(ben, uid, [("title", "Wigmaker"), ("phones.home", "555 7654321")])
    activities.add(ben, Activity(type="call", status="done", summary="Gossip", contacts=[uid_text(uid)]))
    computers.sync(rounds=4)
    for workspace in (ana, ben):
        assert queries.count_contacts(workspace.database) == 1
        assert left(workspace, ("Wigmaker", "7654321")) == []
    assert known(ana) == known(ben)
    before = ana.database.row("SELECT max(id) FROM batch")
    computers.sync()
    assert ana.database.row("SELECT max(id) FROM batch") == before  # there is nothing more to settle


def test_what_is_not_in_the_folder_yet_goes_there_empty(computers: Computers, tmp_path: Path) -> None:
    ana, ben = computers.join("Ana"), computers.join("Ben")
    uid = make_person(ana, tmp_path)
    erase(ana, uid, "Zebulina Quxley")
    computers.sync()
    folder = b"".join(path.read_bytes() for path in computers.folder.rglob("*.csv")).lower()
    assert [word for word in WORDS if word.lower().encode() in folder] == []
    assert left(ben) == []


def test_a_folder_that_was_lost_is_healed_with_all_others(
    computers: Computers, office: tuple[Workspace, Workspace, Uid]
) -> None:
    ana, _, uid = office
    erase(ana, uid, "Zebulina Quxley")
    computers.sync()
    for path in (computers.folder / "segments").rglob("*.csv"):
        path.unlink()
    computers.sync()
    late = computers.join("Cleo")
    computers.sync()
    assert left(late) == []
    assert queries.count_contacts(late.database) == 1
    folder = b"".join(path.read_bytes() for path in (computers.folder / "segments").rglob("*.csv")).lower()
    assert b"zebulina" not in folder
