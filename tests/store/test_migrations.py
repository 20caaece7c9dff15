from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.services import contacts, history, syncing
from crm_desktop.store import migrations, queries
from crm_desktop.store.backup import back_up
from crm_desktop.store.database import Database
from crm_desktop.store.opening import open_database
from crm_desktop.store.workspace import Workspace
from tests.store.derived_content import content, rebuilt

Step = Callable[[Database], None]

# As version 1 left it: two contacts and a step; a title undone, a contact undone and redone, a tier undone last.
VERSION_1 = Path(__file__).with_name("version_1.sql").read_text(encoding="utf-8")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of today's version with a contact, closed."""
    workspace = Workspace(tmp_path, "Me")
    contacts.create(workspace, Contact(given="Ana"))
    workspace.close()
    return tmp_path / "workspace.db"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps that ran; two are added after those of today."""
    ran: list[str] = []

    def first(database: Database) -> None:
        ran.append("first")
        database.execute("ALTER TABLE contact ADD COLUMN colour TEXT NOT NULL DEFAULT ''")
        database.execute("UPDATE contact SET colour = 'blue'")

    def second(database: Database) -> None:
        ran.append("second")
        database.execute("UPDATE contact SET colour = 'red'")

    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, first, second))
    return ran


def colours(path: Path) -> list[str]:
    database = open_database(path)
    found = [row[0] for row in database.rows("SELECT colour FROM contact")]
    database.close()
    return found


def test_each_step_runs_once_behind_a_verified_copy_of_what_was_before_the_first(path: Path, run: list[str]) -> None:
    assert colours(path) == ["red"]
    assert colours(path) == ["red"]
    assert run == ["first", "second"]
    now = migrations.current_version()
    (copy,) = (path.parent / "backups").iterdir()
    assert re.fullmatch(r"\d{8}-\d{6}-\d{3}-migration\.db", copy.name)
    with sqlite.connect(copy) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (now - 2,)
        assert old.execute("SELECT given FROM contact").fetchall() == [("Ana",)]
        assert old.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    old.close()
    assert copy.stat().st_mode & 0o077 == 0


def test_a_new_database_needs_no_step(tmp_path: Path, run: list[str]) -> None:
    database = open_database(tmp_path / "workspace.db")
    assert database.row("PRAGMA user_version") == (migrations.current_version(),)
    database.close()
    assert run == []


def test_a_step_that_fails_leaves_the_database_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(database: Database) -> None:
        database.execute("DROP TABLE contact")
        raise ZeroDivisionError

    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, fail))
    before = dump(path)
    with pytest.raises(ZeroDivisionError):
        open_database(path)
    assert dump(path) == before
    monkeypatch.undo()
    workspace = Workspace(path.parent, "Me")
    contacts.create(workspace, Contact(given="Ben"))
    workspace.close()


def test_without_a_copy_there_is_no_step(path: Path, run: list[str]) -> None:
    (path.parent / "backups").write_text("a file in the way")
    before = dump(path)
    with pytest.raises(UserError) as error:
        open_database(path)
    assert error.value.code == "backup-failed"
    assert run == []
    assert dump(path) == before


def test_a_step_that_another_process_made_is_not_made_again(
    path: Path, run: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def while_it_copies(database: Database, target: Path) -> Path:
        monkeypatch.setattr(migrations, "back_up", back_up)
        open_database(path).close()
        return target

    monkeypatch.setattr(migrations, "back_up", while_it_copies)
    assert colours(path) == ["red"]
    assert run == ["first", "second"]


def test_a_copy_that_does_not_check_is_no_copy(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path, "Me")
    contacts.create(workspace, Contact(given="Ana"))
    workspace.database.execute("PRAGMA ignore_check_constraints = on")
    workspace.database.execute("PRAGMA writable_schema = on")
    workspace.database.execute("UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'contact_list_name'")
    target = tmp_path / "copies" / "copy.db"
    with pytest.raises(UserError) as error:
        back_up(workspace.database, target)
    assert error.value.code == "backup-failed"
    assert list(target.parent.iterdir()) == []
    workspace.close()


@pytest.fixture
def upgraded(tmp_path: Path) -> Iterator[Workspace]:
    """What version 1 left, opened by today's."""
    with sqlite.connect(tmp_path / "workspace.db") as old:
        old.executescript("PRAGMA synchronous = off;" + VERSION_1)
    old.close()
    workspace = Workspace(tmp_path, "Me")
    yield workspace
    workspace.close()


def contact(workspace: Workspace, name: str) -> Contact:
    (uid,) = workspace.database.row("SELECT uid FROM contact_list WHERE name = ?", (name,)) or (b"",)
    return queries.contact(workspace.database, uid)


def test_an_older_database_becomes_what_a_new_one_is(upgraded: Workspace, tmp_path: Path) -> None:
    new = Workspace(tmp_path / "new", "Me")
    assert structure(upgraded.database) == structure(new.database)
    assert upgraded.database.rows("PRAGMA integrity_check") == [("ok",)]
    assert upgraded.database.rows("SELECT * FROM writing") == []
    new.close()


def test_what_an_older_version_derived_is_made_anew(upgraded: Workspace) -> None:
    before = content(upgraded.database)
    assert before == rebuilt(upgraded.database)
    assert before["contact_list"]


def test_long_lines_of_an_older_journal_are_packed_and_tell_the_same(upgraded: Workspace) -> None:
    with sqlite.connect(":memory:") as old:
        old.executescript(VERSION_1)
        told = "SELECT batch, n, tbl, uid, field, old, {} FROM change ORDER BY batch, n"
        before = old.execute(told.format("value")).fetchall()
    old.close()
    assert upgraded.database.rows(told.format("unpacked(value)")) == before
    assert upgraded.database.row("SELECT 1 FROM change WHERE typeof(value) = 'blob'") is not None
    long = "SELECT 1 FROM change WHERE field IS NULL AND typeof(value) = 'text' AND length(value) > 100"
    assert upgraded.database.row(long) is None


def structure(database: Database) -> set[tuple[str, ...]]:
    """Every table, index and trigger, however its statement was laid out."""
    rows = database.rows("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")
    return {(*row[:3], re.sub(r"\s+|\"", "", row[3])) for row in rows}


def test_the_history_of_version_1_is_there_and_can_still_be_undone_and_redone(upgraded: Workspace) -> None:
    told = [(e.batch.id, e.batch.action, e.batch.depth, e.undone_by) for e in history.entries(upgraded, 20)]
    assert told == [
        (10, "undo", 1, None),
        (9, "edit", 0, 10),
        (8, "plan", 0, None),
        (7, "redo", 2, None),
        (6, "undo", 1, 7),
        (5, "create", 0, None),
        (4, "undo", 1, None),
        (3, "edit", 0, 4),
        (2, "edit", 0, None),
        (1, "create", 0, None),
    ]
    history.redo_last(upgraded)
    assert contact(upgraded, "Ben").tier == "A"
    for _ in range(3):  # the tier, the step, and Ben, who was brought back
        history.undo_batch(upgraded)
    assert upgraded.database.rows("SELECT name, next_uid FROM contact_list") == [("Ana Adomaite", None)]
    history.undo_batch(upgraded)
    assert contact(upgraded, "Ana Adomaite").title == ""
    history.undo_batch(upgraded, 4)
    with pytest.raises(UserError) as error:
        history.undo_batch(upgraded, 6)
    assert error.value.code == "already-undone"


def test_what_version_1_held_goes_to_the_office_whole(upgraded: Workspace, tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    other = Workspace(tmp_path / "other", "Ben")
    for workspace in (upgraded, other):
        syncing.enter_folder(workspace, share)
        syncing.sync(workspace)
    for table in ("contact", "detail", "activity", "participant", "custom_field"):
        rows = f"SELECT * FROM {table} ORDER BY uid"
        assert other.database.rows(rows) == upgraded.database.rows(rows) != []
    assert contact(other, "Ana Adomaite").custom == {"Shoe size": "39"}
    assert [e.undone_by is None for e in history.entries(other, 20) if e.batch.action == "edit"] == [False, False, True]
    other.close()


def dump(path: Path) -> list[str]:
    with sqlite.connect(path) as database:
        found = [str(row) for row in database.execute("SELECT * FROM sqlite_schema ORDER BY name")]
        found += [str(row) for row in database.execute("SELECT * FROM contact")]
        found += [str(row) for row in database.execute("PRAGMA user_version")]
        found += [str(row) for row in database.execute("SELECT * FROM writing")]
    database.close()
    return found
