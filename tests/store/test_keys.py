"""An encrypted workspace opens with its passphrase and with nothing else, in any program that knows SQLCipher."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.services import contacts
from crm_desktop.store import keys, queries
from crm_desktop.store.backup import back_up
from crm_desktop.store.opening import open_database
from crm_desktop.store.workspace import Workspace

PASSPHRASE = "it's a long “phrase” é"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An encrypted workspace with one contact, closed."""
    workspace = Workspace(tmp_path / "w", "Me", keys.new(PASSPHRASE))
    contacts.create(workspace, Contact(given="Zebulon"))
    workspace.close()
    return tmp_path / "w"


def code_of(path: Path, key: str) -> str:
    before = sorted(path.parent.iterdir()), path.read_bytes()
    with pytest.raises(UserError) as error:
        open_database(path, key)
    assert (sorted(path.parent.iterdir()), path.read_bytes()) == before
    return error.value.code


def test_it_opens_with_its_passphrase_however_the_accents_were_typed(folder: Path) -> None:
    for passphrase in (PASSPHRASE, PASSPHRASE.replace("é", "e\u0301")):
        workspace = Workspace(folder, "Me", keys.derive(passphrase, folder / "workspace.db"))
        assert queries.count_contacts(workspace.database) == 1
        workspace.close()


def test_it_opens_with_nothing_else_and_stays_as_it_is(folder: Path) -> None:
    path = folder / "workspace.db"
    assert code_of(path, "") == "passphrase-needed"
    assert code_of(path, keys.derive(PASSPHRASE + " ", path)) == "passphrase-wrong"


def test_any_program_that_knows_sqlcipher_opens_it_with_the_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "_ROUNDS", 256_000)
    workspace = Workspace(tmp_path, "Me", keys.new(PASSPHRASE))
    contacts.create(workspace, Contact(given="Zebulon"))
    workspace.close()
    connection = sqlcipher.connect(str(tmp_path / "workspace.db"))
    quoted = PASSPHRASE.replace("'", "''")
    connection.execute(f"PRAGMA key = '{quoted}'")
    assert connection.execute("SELECT name FROM contact_list").fetchall() == [("Zebulon",)]
    connection.close()


def test_a_copy_opens_with_the_same_passphrase(folder: Path, tmp_path: Path) -> None:
    path = folder / "workspace.db"
    workspace = Workspace(folder, "Me", keys.derive(PASSPHRASE, path))
    copy = back_up(workspace.database, tmp_path / "copy.db")
    workspace.close()
    assert code_of(copy, "") == "passphrase-needed"
    database = open_database(copy, keys.derive(PASSPHRASE, copy))
    assert queries.count_contacts(database) == 1
    database.close()


def test_what_is_no_database_is_not_asked_for_a_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "workspace.db"
    path.write_bytes(b"a list, by somebody's program\n" * 4096)
    assert code_of(path, "") == "database-foreign"
