from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.services import contacts
from crm_desktop.store import database as database_module
from crm_desktop.store import opening, queries, search
from crm_desktop.store.database import Database
from crm_desktop.store.opening import open_database
from crm_desktop.store.workspace import Workspace
from tests.store.test_search import find


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with a few contacts, closed."""
    with_contacts(tmp_path, 3)
    return tmp_path / "workspace.db"


def with_contacts(folder: Path, count: int) -> None:
    workspace = Workspace(folder, "Me")
    with workspace.journal.batch("import") as batch:
        writer = contacts.Writer(workspace, batch)
        for number in range(count):
            writer.create(Contact(given=f"Ana {number}", emails=[Labelled("", f"ana{number}@example.com")]))
    workspace.close()


def refused(path: Path) -> str:
    """The code with which the file is refused; it must stay as it is, byte for byte, with nothing new beside it."""
    before = path.read_bytes() if path.is_file() else b""
    beside = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    with pytest.raises(UserError) as error:
        open_database(path)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert (sorted(path.parent.iterdir()) if path.parent.is_dir() else []) == beside
    return error.value.code


def test_a_database_is_made_where_there_is_none_for_its_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "workspace.db"
    open_database(path).close()
    assert queries.count_contacts(open_database(path)) == 0
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "workspace.db"
    path.touch()
    assert queries.count_contacts(open_database(path)) == 0


@pytest.mark.parametrize(
    "content", [b"Name,Mail\nAna,ana@example.com\n", b"\x00", bytes(range(256)) * 64, b"SQLite format 3"]
)
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "workspace.db"
    path.write_bytes(content)
    assert refused(path) == "database-foreign"


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_database_of_another_program_is_refused(tmp_path: Path, journal: str) -> None:
    path = tmp_path / "workspace.db"
    other = sqlite.connect(path)
    other.execute(f"PRAGMA journal_mode = {journal}")
    other.execute("CREATE TABLE notes(text)")
    other.close()
    assert refused(path) == "database-foreign"


def test_an_empty_database_of_nobody_is_made_ours(tmp_path: Path) -> None:
    """What a crash leaves that comes before the first table."""
    path = tmp_path / "workspace.db"
    other = sqlite.connect(path)
    other.execute("PRAGMA journal_mode = wal")
    other.close()
    assert path.stat().st_size > 0
    assert queries.count_contacts(open_database(path)) == 0


def test_a_newer_database_is_refused(path: Path) -> None:
    other = sqlite.connect(path)
    other.execute("PRAGMA journal_mode = delete")
    other.execute("PRAGMA user_version = 99")
    other.close()
    assert refused(path) == "database-newer"


def test_a_newer_database_that_was_not_closed_is_refused(path: Path) -> None:
    other = sqlite.connect(path)
    other.execute("PRAGMA user_version = 99")  # stays in the write-ahead log while it is open
    before = path.read_bytes()
    with pytest.raises(UserError, match="database-newer"):
        open_database(path)
    assert path.read_bytes() == before
    other.close()


@pytest.mark.parametrize("keep", [60, 100, 4096, 5000, -1])
def test_a_truncated_database_is_refused(path: Path, keep: int) -> None:
    path.write_bytes(path.read_bytes()[:keep])
    assert refused(path) == "database-damaged"


def test_a_database_with_garbage_in_the_middle_is_refused(path: Path) -> None:
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = os.urandom(4096)
    path.write_bytes(content)
    assert refused(path) == "database-damaged"


def test_damage_that_only_a_query_meets_is_told_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large database is not read through when it is opened."""
    with_contacts(tmp_path, 2000)
    path = tmp_path / "workspace.db"
    database = open_database(path)
    [root] = database.row("SELECT rootpage FROM sqlite_schema WHERE name = 'detail_contact'") or ()
    database.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(os.urandom(4096))
    monkeypatch.setattr(opening, "_QUICK_CHECK_LIMIT", 0)
    database = open_database(path)
    assert len(search.find_ids(database, find("ana"))) == 2000
    with pytest.raises(UserError) as error:
        list(queries.contacts(database, search.uids_of(database, search.find_ids(database, find("ana")))))
    assert error.value.code == "database-damaged"
    with pytest.raises(UserError, match="database-damaged"):
        list(database.each("SELECT * FROM detail WHERE contact > x'00' ORDER BY contact"))
    database.close()


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "workspace.db").mkdir()
    assert refused(tmp_path / "workspace.db") == "database-foreign"


def test_a_file_in_place_of_its_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file")
    assert refused(tmp_path / "folder" / "workspace.db") == "database-unreachable"
    with pytest.raises(UserError, match="workspace-not-folder"):
        Workspace(tmp_path / "folder", "Me")


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="a folder where nobody may write, not even root")
def test_a_folder_that_cannot_be_written_is_refused() -> None:
    with pytest.raises(UserError, match="database-unreachable"):
        Workspace(Path("/proc/crm-desktop"), "Me")


def test_a_database_that_another_program_writes_is_waited_for_then_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "_BUSY_TIMEOUT", 50)
    workspace = Workspace(path.parent, "Me")
    other = sqlite.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError) as error:
        contacts.create(workspace, Contact(given="Ben"))
    assert error.value.code == "database-busy"
    assert len(search.find_ids(workspace.database, find(""))) == 3
    other.execute("ROLLBACK")
    contacts.create(workspace, Contact(given="Ben"))
    workspace.close()
    other.execute("PRAGMA locking_mode = exclusive")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(UserError, match="database-busy"):
        open_database(path)
    other.close()


def test_a_program_that_was_killed_loses_nothing_it_said_was_saved(tmp_path: Path) -> None:
    """Also not one that was killed before it ever closed the database that it made."""
    code = (
        "import os, sys; from pathlib import Path; from crm_desktop.store.workspace import Workspace\n"
        "from crm_desktop.services import contacts; from crm_desktop.domain.contact import Contact\n"
        "contacts.create(Workspace(Path(sys.argv[1]), 'Me'), Contact(given='Ana'))\n"
        f"os.kill(os.getpid(), {int(signal.SIGKILL)})"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    workspace = Workspace(tmp_path, "Me")
    assert len(search.find_ids(workspace.database, find("ana"))) == 1
    workspace.close()


def test_what_was_done_is_on_the_disk_when_the_power_goes(tmp_path: Path) -> None:
    """In a program of its own: within this process no test waits for the disk."""
    code = "import sys, pathlib; from crm_desktop.store.opening import open_database as opened; "
    code += "print(opened(pathlib.Path(sys.argv[1])).row('PRAGMA synchronous'))"
    command = [sys.executable, "-c", code, str(tmp_path / "workspace.db")]
    assert subprocess.run(command, capture_output=True, text=True).stdout == "(2,)\n"  # SQLite's number for "full"


def test_two_that_make_it_at_once_make_one(tmp_path: Path) -> None:
    failures: list[Exception] = []

    def make() -> None:
        try:
            workspace = Workspace(tmp_path, "Me")
            contacts.create(workspace, Contact(given="Ana"))
            workspace.close()
        except Exception as error:  # noqa: BLE001, told by the test
            failures.append(error)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert queries.count_contacts(open_database(tmp_path / "workspace.db")) == 4


def test_a_name_that_the_system_cannot_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="path-too-long"):
        Workspace(tmp_path / ("x" * 1000), "Me")


def test_odd_names_of_folders_are_no_trouble(tmp_path: Path) -> None:
    folder = tmp_path / "50% of? #all ключ"
    with_contacts(folder, 1)
    workspace = Workspace(folder, "Me")
    assert queries.count_contacts(workspace.database) == 1
    workspace.close()


def test_a_bug_is_no_trouble_of_the_users(path: Path) -> None:
    database: Database = open_database(path)
    with pytest.raises(Exception, match="no such table") as error:
        database.row("SELECT * FROM full")
    assert not isinstance(error.value, UserError)
    database.close()
