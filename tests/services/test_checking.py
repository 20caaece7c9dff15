"""Whatever is changed behind the program's back is found, and what follows from the rest is mended."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite

from crm_desktop.domain.problem import HARMLESS, MENDABLE
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.services import checking
from crm_desktop.store import keys
from crm_desktop.store.workspace import Workspace
from tests.services.damage import behind_its_back, codes, cut, flip, is_told, make, records, records_of, zero_pages


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a workspace in which everything is as it should be."""
    folder = tmp_path_factory.mktemp("whole") / "workspace"
    make(folder)
    return folder


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    """The database of a copy of it."""
    shutil.copytree(whole, tmp_path / "workspace")
    return tmp_path / "workspace" / "workspace.db"


@pytest.fixture
def opened(path: Path) -> Iterator[Callable[[], Workspace]]:
    found: list[Workspace] = []

    def open_it() -> Workspace:
        found.append(Workspace(path.parent, "Me"))
        return found[-1]

    yield open_it
    for workspace in found:
        workspace.close()


def test_nothing_is_wrong_with_a_workspace_in_use(path: Path, opened: Callable[[], Workspace]) -> None:
    assert checking.check(opened()) == []


_ROWS = {
    "UPDATE contact SET family = 'Somebody else', notes = 'New' WHERE id = 3": {"row-differs", "list-differs"},
    "DELETE FROM contact WHERE id = 4": {"row-missing"},
    "DELETE FROM detail WHERE kind = 'email'": {"row-missing", "list-differs"},
    "UPDATE activity SET due = '2027-01-01'": {"row-differs"},
    "UPDATE contact_list SET name = 'Nobody' WHERE id = 2": {"list-differs"},
    "DELETE FROM contact_list WHERE id = 2": {"list-differs"},
    "INSERT INTO contact_key VALUES (12345, 1)": {"keys-differ"},
    "INSERT INTO contact_tag VALUES ('nobody', 1)": {"keys-differ"},
    "DELETE FROM contact_activity": {"activities-differ"},
    "DELETE FROM text_index WHERE rowid = 5 << 20": {"text-differs"},
    "INSERT INTO text_index(rowid, name) VALUES ((999 << 20), 'nobody')": {"text-differs"},
    "DELETE FROM phone_index": {"numbers-differ"},
    "DROP INDEX detail_contact": {"schema-incomplete"},
    "DROP TABLE contact_key": {"schema-incomplete"},
}


@pytest.mark.parametrize("sql", _ROWS)
def test_what_was_changed_is_found_and_put_back(
    path: Path, opened: Callable[[], Workspace], whole: Path, sql: str
) -> None:
    before = records_of(whole)
    with behind_its_back(path) as connection:
        connection.execute(sql)
    workspace = opened()
    assert _ROWS[sql] <= codes(checking.check(workspace))
    done = checking.repair(workspace)
    assert codes(done.after) == set()
    assert done.backup is not None
    assert done.backup.exists()
    assert records(workspace.database) == before


def test_a_text_that_the_index_has_wrongly_is_found(path: Path, opened: Callable[[], Workspace]) -> None:
    with behind_its_back(path) as connection:
        connection.execute("DELETE FROM text_index WHERE rowid = 5 << 20")
        connection.execute("INSERT INTO text_index(rowid, name) VALUES (5 << 20, 'somebody else')")
    workspace = opened()
    assert codes(checking.check(workspace)) == {"text-differs"}
    assert codes(checking.repair(workspace).after) == set()


def test_a_guard_that_was_taken_away_comes_back(path: Path, opened: Callable[[], Workspace]) -> None:
    connection = sqlite.connect(path)
    connection.execute("DROP TRIGGER contact_update_in_batch")
    connection.close()
    workspace = opened()
    (problem,) = checking.check(workspace)
    assert (problem.code, problem.detail) == ("schema-incomplete", "contact_update_in_batch")
    assert codes(checking.repair(workspace).after) == set()


def test_where_the_journal_lacks_lines_the_records_hold(
    path: Path, opened: Callable[[], Workspace], whole: Path
) -> None:
    before = records_of(whole)
    with behind_its_back(path) as connection:
        connection.execute("DELETE FROM change WHERE n % 3 = 0")
    workspace = opened()
    assert {"lines-missing", "row-untold"} <= codes(checking.check(workspace))
    assert codes(checking.repair(workspace).after) == set()
    assert records(workspace.database) == before


def test_a_line_that_is_none_says_nothing_any_more(path: Path, opened: Callable[[], Workspace], whole: Path) -> None:
    before = records_of(whole)
    with behind_its_back(path) as connection:
        connection.execute("UPDATE change SET value = '{\"name' WHERE n % 4 = 1 AND field IS NULL")
        connection.execute("UPDATE change SET value = CAST(x'7b22ff' AS TEXT) WHERE n % 4 = 2 AND field IS NULL")
    workspace = opened()
    assert {"line-unreadable", "row-untold"} <= codes(checking.check(workspace))
    assert codes(checking.repair(workspace).after) == set()
    assert records(workspace.database) == before


def test_values_of_a_contact_that_is_gone_get_one(path: Path, opened: Callable[[], Workspace]) -> None:
    with behind_its_back(path) as connection:
        connection.execute("DELETE FROM change WHERE uid = (SELECT uid FROM contact WHERE id = 3)")
        ((uid,),) = connection.execute("SELECT uid FROM contact WHERE id = 3")
        connection.execute("DELETE FROM contact WHERE id = 3")
    workspace = opened()
    assert "part-of-nothing" in codes(checking.check(workspace))
    assert codes(checking.repair(workspace).after) == set()
    ((name,),) = workspace.database.rows("SELECT name FROM contact_list WHERE uid = ?", (uid,))
    assert name


def test_an_index_that_does_not_fit_its_table_is_made_anew(path: Path, opened: Callable[[], Workspace]) -> None:
    with behind_its_back(path) as connection:
        ((sql,),) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'detail_contact'")
        connection.execute("DROP INDEX detail_contact")
        connection.execute("CREATE INDEX detail_contact ON detail(contact) WHERE position > 1000")
        connection.execute("PRAGMA writable_schema = on")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'detail_contact'", (sql,))
    workspace = opened()
    assert "index-damaged" in codes(checking.check(workspace))
    done = checking.repair(workspace)
    assert codes(done.after) == set()
    assert done.backup is not None  # as it was, though SQLite does not find it whole
    assert done.backup.is_file()


def test_attached_files_are_compared_with_what_they_were(path: Path, opened: Callable[[], Workspace]) -> None:
    workspace = opened()
    (file,) = [p for p in (path.parent / "attachments").glob("*/*") if p.is_file()]
    content = file.read_bytes()
    file.write_bytes(content + b"!")
    (changed,) = checking.check(workspace)
    assert (changed.code, changed.detail, changed.mendable) == ("attachment-changed", file.name, False)
    assert checking.names(workspace, changed, 3)
    file.unlink()
    (missing,) = checking.check(workspace, quick=True)
    assert missing.code == "attachment-missing"
    file.write_bytes(content)
    workspace.attachments.put(b"used by nothing")
    (unused,) = checking.check(workspace)
    assert (unused.code, unused.harmless) == ("attachment-unused", True)


def test_an_encrypted_workspace_is_checked_and_repaired(tmp_path: Path) -> None:
    key = keys.new("open sesame")
    workspace = Workspace(tmp_path / "closed", "Me", key)
    try:
        with workspace.journal.batch("create") as batch:
            for name in ("Ana", "Ben"):
                batch.put("contact", {"kind": "individual", "given": name})
        assert checking.check(workspace) == []
        workspace.database.execute("UPDATE contact_list SET name = 'Nobody' WHERE id = 1")
        assert codes(checking.repair(workspace).before) == {"list-differs"}
        assert checking.check(workspace) == []
    finally:
        workspace.close()


def test_a_check_that_is_not_wanted_any_more_ends(opened: Callable[[], Workspace]) -> None:
    class Impatient(Progress):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        checking.check(opened(), Impatient())


def test_once_a_week_the_program_looks_by_itself(path: Path, opened: Callable[[], Workspace]) -> None:
    workspace = opened()
    assert checking.last_look(workspace) is None
    assert checking.look(workspace) == []
    assert checking.last_look(workspace) is not None
    next((path.parent / "attachments").glob("*/*")).unlink()
    assert checking.look(workspace) == []  # it was looked at just now
    assert codes(checking.look(workspace, now=4e9)) == {"attachment-missing"}
    assert codes(checking.look(workspace, cut_off=True)) == {"attachment-missing"}, (
        "nobody knows what it was cut off in"
    )


@settings(max_examples=15)
@given(how=st.sampled_from([flip, flip, zero_pages, cut]), seed=st.integers(0, 1 << 30))
def test_whatever_happens_to_the_bytes_is_said_and_nothing_is_touched(
    whole: Path, tmp_path_factory: pytest.TempPathFactory, how: Callable[[bytes, int], bytes], seed: int
) -> None:
    content = how((whole / "workspace.db").read_bytes(), seed)
    is_told(content, tmp_path_factory.mktemp("damaged"), records_of(whole))


def test_damage_in_the_log_is_no_harm(whole: Path, tmp_path: Path) -> None:
    """What was written last is given up from the first damaged page on, as SQLite has it."""
    shutil.copytree(whole, tmp_path / "workspace")
    workspace = Workspace(tmp_path / "workspace", "Me")
    with workspace.journal.batch("create") as batch:
        batch.put("contact", {"kind": "individual", "given": "Late"})
    copy = tmp_path / "copy"
    shutil.copytree(tmp_path / "workspace", copy)
    log = (tmp_path / "workspace" / "workspace.db-wal").read_bytes()
    for seed in range(8):
        shutil.copyfile(workspace.database.path, copy / "workspace.db")
        (copy / "workspace.db-shm").unlink(missing_ok=True)
        (copy / "workspace.db-wal").write_bytes(flip(log, seed))
        assert codes(checking.check_damaged(copy, "", Progress())) == set()
    workspace.close()


def test_no_problem_is_both_mendable_and_harmless() -> None:
    assert not MENDABLE & HARMLESS
