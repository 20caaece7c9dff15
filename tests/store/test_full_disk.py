"""SQLite takes a transaction back by itself where there is no room: nothing goes on behind that."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.services import contacts
from crm_desktop.store import office
from crm_desktop.store.backup import back_up
from crm_desktop.store.database import Database
from crm_desktop.store.opening import open_database
from crm_desktop.store.workspace import Workspace

_TOO_LONG = "x" * 2_000_000


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Database]:
    """A database that cannot grow by much."""
    database = open_database(tmp_path / "workspace.db")
    (pages,) = database.row("PRAGMA page_count") or (0,)
    database.row(f"PRAGMA max_page_count = {pages + 50}")
    yield database
    database.close()


def add_row(database: Database) -> None:
    office.put(database, "second", "after it")


def add_rows(database: Database) -> None:
    database.execute_many("INSERT INTO office VALUES (?, ?)", [("second", "after it")])


def add_within(database: Database) -> None:
    with database.transaction():
        add_row(database)


def read(database: Database) -> None:
    office.get(database, "first")


def do_nothing(database: Database) -> None:
    pass


@pytest.mark.parametrize("go_on", [add_row, add_rows, add_within, read, do_nothing])
def test_whoever_goes_on_behind_a_refusal_is_refused_again(full: Database, go_on: Callable[[Database], None]) -> None:
    def write_rows() -> None:
        with full.transaction():
            office.put(full, "first", "before it")
            with suppress(UserError):  # as one that goes on with the next row of a file would
                full.execute("INSERT INTO office VALUES ('long', ?)", (_TOO_LONG,))
            go_on(full)

    with pytest.raises(UserError) as error:
        write_rows()
    assert error.value.code == "disk-full"
    assert full.rows("SELECT value FROM office WHERE key IN ('first', 'second')") == []
    with full.transaction():
        add_row(full)
    assert office.get(full, "second") == "after it"


def test_a_change_left_half_done_without_a_log_is_taken_back(tmp_path: Path) -> None:
    """As in the midst of getting a passphrase, when the database is written without a log ahead."""
    whole = tmp_path / "whole"
    workspace = Workspace(whole, "Me")
    contacts.create(workspace, Contact(given="Ana"))
    workspace.database.execute("PRAGMA journal_mode = delete")
    workspace.close()
    half = tmp_path / "half"
    half.mkdir()
    with sqlite.connect(whole / "workspace.db", isolation_level=None) as writing:
        writing.execute("PRAGMA cache_size = 1")  # so it writes before the end
        writing.execute("BEGIN IMMEDIATE")
        writing.execute("INSERT INTO writing VALUES (0)")
        writing.execute("UPDATE contact SET given = ?", ("x" * 50_000,))
        for name in ("workspace.db", "workspace.db-journal"):
            (half / name).write_bytes((whole / name).read_bytes())
        writing.execute("ROLLBACK")
    writing.close()
    workspace = Workspace(half, "Me")
    assert workspace.database.rows("SELECT given FROM contact") == [("Ana",)]
    workspace.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit can be set there")
def test_a_backup_that_cannot_be_written_to_its_end_is_told_as_that(tmp_path: Path) -> None:
    import resource

    database = open_database(tmp_path / "workspace.db")
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(UserError) as error:
            back_up(database, tmp_path / "copy.db")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
        database.close()
    assert error.value.code == "backup-failed"
    assert [path.name for path in tmp_path.iterdir()] == ["workspace.db"]
