"""What can be read of a damaged workspace comes into a new one, and the damaged one stays as it is."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.services import backups, passphrase, salvaging
from crm_desktop.store.workspace import Workspace
from tests.services.damage import (
    PAGE,
    behind_its_back,
    cut,
    flip,
    is_salvaged,
    make,
    make_encrypted,
    records_of,
    zero_pages,
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole") / "workspace"
    make(folder)
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    shutil.copytree(whole, tmp_path / "workspace")
    return tmp_path / "workspace"


def test_of_a_whole_one_everything_comes(folder: Path, tmp_path: Path) -> None:
    found = salvaging.salvage(folder, tmp_path / "new", "Me")
    assert (sum(found.lost.values()), found.lines_lost, found.files, found.files_lost) == (0, 0, 1, 0)
    assert sum(found.from_journal.values()) == found.in_part == 0
    assert records_of(tmp_path / "new") == records_of(folder)
    assert list((tmp_path / "new" / "backups").iterdir()) == []


def test_what_no_table_has_comes_from_the_journal(folder: Path, tmp_path: Path) -> None:
    before = records_of(folder)
    with behind_its_back(folder / "workspace.db") as connection:
        connection.execute("DELETE FROM detail")
        connection.execute("DELETE FROM contact WHERE id > 5")
    found = salvaging.salvage(folder, tmp_path / "new", "Me")
    assert found.from_journal["detail"] == len(before["detail"])
    assert records_of(tmp_path / "new") == before


def test_what_neither_has_comes_from_the_lists(folder: Path, tmp_path: Path) -> None:
    with behind_its_back(folder / "workspace.db") as connection:
        for table in ("contact", "detail", "address", "participant", "change", "contact_file"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("DELETE FROM contact_list WHERE id > 9")
    connection = sqlite.connect(folder / "workspace.db")
    connection.execute("VACUUM")  # else the journal is found in pages out of use
    connection.close()
    found = salvaging.salvage(folder, tmp_path / "new", "Me")
    names = _names(folder)
    assert found.in_part >= len(names) > 0
    assert names <= _names(tmp_path / "new")
    assert found.lines_lost > 0


def test_a_file_whose_beginning_is_gone_is_read_page_by_page(folder: Path, tmp_path: Path) -> None:
    before = records_of(folder)
    file = folder / "workspace.db"
    file.write_bytes(bytes(PAGE) + file.read_bytes()[PAGE:])
    found = salvaging.salvage(folder, tmp_path / "new", "Me")
    assert found.from_journal["contact"] == len(before["contact"])
    assert records_of(tmp_path / "new") == before


def test_nothing_is_written_over(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="salvage-target"):
        salvaging.salvage(folder, folder, "Me")
    with pytest.raises(UserError, match="database-unreachable"):
        salvaging.salvage(tmp_path / "nowhere", tmp_path / "new", "Me")
    assert not (tmp_path / "new").exists()


@pytest.mark.expected_log("A file beside the database did not come")
def test_a_file_that_cannot_be_read_keeps_nothing_else_away(folder: Path, tmp_path: Path) -> None:
    for name in ("mappings/mine.json", "rejected/deep/rows.csv"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("what it holds", encoding="utf-8")
    (folder / "mappings" / "a.json").symlink_to(folder / "nowhere")
    (folder / "rejected" / "a.csv").symlink_to(folder / "nowhere")
    found = salvaging.salvage(folder, tmp_path / "new", "Me")
    assert (sum(found.lost.values()), found.files, found.files_lost) == (0, 1, 2)
    assert records_of(tmp_path / "new") == records_of(folder)
    for name in ("mappings/mine.json", "rejected/deep/rows.csv"):
        assert (tmp_path / "new" / name).read_text(encoding="utf-8") == "what it holds"


@pytest.mark.expected_log("A file beside the database did not come")
def test_rejected_rows_of_an_encrypted_one_can_be_read_in_the_new_one(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    make(folder)
    (folder / "rejected").mkdir()
    for name in ("rows.csv", "torn.csv"):
        (folder / "rejected" / name).write_text("Ana;ana@example.com", encoding="utf-8")
    key = passphrase.change(folder, "", "four words are better").key
    torn = folder / "rejected" / "torn.csv.closed"
    torn.write_bytes(torn.read_bytes()[:-1])
    found = salvaging.salvage(folder, tmp_path / "new", "Me", key)
    assert found.files_lost == 1
    workspace = Workspace(tmp_path / "new", "Me", key)
    (rows,) = passphrase.rejected(workspace.folder)
    assert passphrase.content_of(workspace, rows) == b"Ana;ana@example.com"
    workspace.close()


def test_what_a_salvage_that_was_killed_left_in_plain_is_destroyed(tmp_path: Path) -> None:
    key, target = make_encrypted(tmp_path / "workspace"), tmp_path / "new"
    plain: dict[Path, BinaryIO] = {}

    class Looking(Progress):
        def check(self) -> None:
            for path in target.rglob("workspace.db"):
                if path.parent != target and path not in plain:
                    plain[path] = path.open("rb")

    salvaging.salvage(tmp_path / "workspace", target, "Me", key, Looking())
    ((path, was),) = plain.items()
    assert not path.exists()
    with was:
        assert not any(was.read())
    path.parent.mkdir()
    path.write_bytes(b"in plain")
    os.utime(path, (0, 0))
    backups.forget_begun(target)  # as on opening
    assert not path.parent.exists()


def test_files_of_an_encrypted_one_come_with_the_key_that_a_backup_has(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    key = make_encrypted(folder)
    workspace = Workspace(folder, "Me", key)
    backup = backups.make(workspace, "hand")
    (root,) = workspace.database.row("SELECT rootpage FROM sqlite_schema WHERE name = 'office'") or (0,)
    workspace.close()
    file = folder / "workspace.db"
    content = bytearray(file.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)  # where the key of its files stood
    file.write_bytes(content)
    was = backup.read_bytes()
    found = salvaging.salvage(folder, tmp_path / "new", "Me", key)
    assert (sum(found.lost.values()), found.files, found.files_lost) == (0, 1, 0)
    assert backup.read_bytes() == was
    backup.unlink()
    assert salvaging.salvage(folder, tmp_path / "newer", "Me", key).files_lost == 1


def test_of_an_encrypted_one_that_cannot_be_read_at_all_nothing_comes(tmp_path: Path) -> None:
    key = make_encrypted(tmp_path / "workspace")
    content = (tmp_path / "workspace" / "workspace.db").read_bytes()
    (tmp_path / "damaged").mkdir()
    found = is_salvaged(content[:PAGE] + bytes(len(content) - PAGE), tmp_path / "damaged", key)
    assert sum(found.read.values()) == found.in_part == 0


@settings(max_examples=12)
@given(how=st.sampled_from([flip, zero_pages, zero_pages, cut]), seed=st.integers(0, 1 << 30))
def test_whatever_happens_to_the_bytes_what_comes_of_them_is_whole(
    whole: Path, tmp_path_factory: pytest.TempPathFactory, how: Callable[[bytes, int], bytes], seed: int
) -> None:
    is_salvaged(how((whole / "workspace.db").read_bytes(), seed), tmp_path_factory.mktemp("damaged"))


def _names(folder: Path) -> set[str]:
    workspace = Workspace(folder, "Me")
    try:
        return {row[0] for row in workspace.database.rows("SELECT name FROM contact_list")}
    finally:
        workspace.close()
