"""A passphrase closes all that a workspace holds, and whoever knows it, or takes it away, finds everything again."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.services import contacts, history, passphrase
from crm_desktop.services.backups import make
from crm_desktop.store import keys
from crm_desktop.store.opening import open_database
from crm_desktop.store.workspace import DATABASE, Workspace
from tests.services.test_erasing import WORDS, left, make_person

FIRST, SECOND = "four words are better", "and four others"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace with a person, files, a backup and rows that could not be read; closed."""
    workspace = Workspace(tmp_path / "w", "Me")
    make_person(workspace, tmp_path)
    make(workspace, "hand")
    (tmp_path / "w" / "rejected").mkdir()
    (tmp_path / "w" / "rejected" / "list.csv").write_text("Name\r\nZebulina\r\n")
    workspace.close()
    return tmp_path / "w"


def opened(folder: Path, words: str) -> Workspace:
    return Workspace(folder, "Me", keys.derive(words, folder / DATABASE) if words else "")


def told(folder: Path, words: str) -> list[object]:
    """All that the workspace, its files and its backups hold."""
    workspace = opened(folder, words)
    passphrase.resume(workspace)
    try:
        found: list[object] = [
            workspace.database.rows(f"SELECT * FROM {table}") for table in ("contact", "detail", "change")
        ]
        found.append({name: workspace.attachments.get(name) for name in sorted(workspace.attachments.names())})
        for path in passphrase.backups(folder):
            copy = open_database(path, keys.derive(words, path) if words else "")
            found.append(copy.rows("SELECT * FROM contact"))
            copy.close()
        return found
    finally:
        workspace.close()


def test_nothing_is_left_in_plain(folder: Path) -> None:
    before = told(folder, "")
    assert set(left(opened(folder, ""))) > set(WORDS[:5])
    changed = passphrase.change(folder, "", FIRST)
    assert (changed.backups, changed.others) == (1, [])
    workspace = opened(folder, FIRST)
    workspace.journal.author = "Zebulina"
    contacts.create(workspace, Contact(given="Wombatville", photo=b"gadget77"))  # into the log, too
    assert (folder / "workspace.db-wal").stat().st_size
    assert left(workspace, (*WORDS, "contact", "SQLite")) == []
    history.undo_batch(workspace)
    workspace.close()
    assert told(folder, FIRST)[1] == before[1]
    assert told(folder, FIRST)[3:] != before[3:]


def test_all_comes_back_with_another_passphrase_and_without_one(folder: Path) -> None:
    before = told(folder, "")
    first = passphrase.change(folder, "", FIRST)
    assert told(folder, FIRST) == before
    second = passphrase.change(folder, first.key, SECOND)
    assert told(folder, SECOND) == before
    with pytest.raises(UserError, match="passphrase-wrong"):
        opened(folder, FIRST)
    assert passphrase.remove(folder, second.key).backups == 1
    assert told(folder, "") == before
    assert (folder / "rejected" / "list.csv").read_bytes() == b"Name\r\nZebulina\r\n"


def test_backups_are_deleted_if_that_is_wanted(folder: Path) -> None:
    passphrase.change(folder, "", FIRST, delete_backups=True)
    assert passphrase.backups(folder) == []
