"""A workspace with a passphrase on the command line: set, asked for, changed, removed."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import PasswordDeleteError

from crm_desktop import paths, settings
from crm_desktop.store.workspace import Workspace
from tests.cli.conftest import Program

FIRST, SECOND = "four words are better", "and four others"


class Store(KeyringBackend):
    """A key store as systems have them, in memory."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture(autouse=True)
def store() -> Store:
    keyring.set_keyring(found := Store())
    return found


@pytest.fixture
def first(crm: Program, ana: str, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A workspace with one contact and a passphrase, which nobody tells."""
    monkeypatch.setenv("CRM_DESKTOP_NEW_PASSPHRASE", FIRST)
    assert crm.json("passphrase", "set") == {"encrypted": True, "backups": 1, "kept": False, "others": []}
    monkeypatch.delenv("CRM_DESKTOP_NEW_PASSPHRASE")
    return crm


def name_in(crm: Program) -> str:
    (found,) = crm.json("find")
    return str(found["name"])


def test_the_passphrase_is_needed_from_then_on(first: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "enter its passphrase" in first.refused("find")
    monkeypatch.setenv("CRM_DESKTOP_PASSPHRASE", "wrong one")
    assert "This is not the passphrase" in first.refused("find")
    monkeypatch.setenv("CRM_DESKTOP_PASSPHRASE", FIRST)
    assert name_in(first) == "Ana Adomaite"
    first("set", first.uid("ana"), "title=Director")
    first("undo")


def test_it_is_changed_and_removed(first: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_DESKTOP_PASSPHRASE", FIRST)
    monkeypatch.setenv("CRM_DESKTOP_NEW_PASSPHRASE", "short")
    assert "8 characters" in first.refused("passphrase", "change")
    monkeypatch.setenv("CRM_DESKTOP_NEW_PASSPHRASE", SECOND)
    assert "has a passphrase already" in first.refused("passphrase", "set")
    assert "is encrypted" in first("passphrase", "change")
    assert "This is not the passphrase" in first.refused("find")
    monkeypatch.setenv("CRM_DESKTOP_PASSPHRASE", SECOND)
    assert first.json("passphrase", "remove")["encrypted"] is False
    assert "has no passphrase yet" in first.refused("passphrase", "remove")
    monkeypatch.delenv("CRM_DESKTOP_PASSPHRASE")
    assert name_in(first) == "Ana Adomaite"


def test_without_a_terminal_nobody_is_asked(crm: Program, ana: str) -> None:
    assert "CRM_DESKTOP_NEW_PASSPHRASE" in crm.refused("passphrase", "set")


def test_on_a_terminal_it_is_asked_for_and_each_mistake_takes_longer(
    first: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    typed = iter(["wrong one", "wrong two", FIRST, "wrong", "wrong", "wrong"])
    monkeypatch.setattr("crm_desktop.cli.program.on_a_terminal", lambda: True)
    monkeypatch.setattr("crm_desktop.cli.program.getpass", lambda prompt: next(typed))
    monkeypatch.setattr("crm_desktop.cli.program.time.sleep", pauses.append)
    result = first.run("find")
    assert "Ana Adomaite" in result.stdout
    assert result.stderr.count("This is not the passphrase") == 2
    assert first.run("find").exit_code == 1
    assert pauses == [0.0, 1.0, 0.0, 1.0]


def test_the_key_store_keeps_it_if_that_is_wanted(
    crm: Program, ana: str, store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CRM_DESKTOP_NEW_PASSPHRASE", FIRST)
    assert crm.json("passphrase", "set", "--keep")["kept"] is True
    assert name_in(crm) == "Ana Adomaite"
    assert FIRST not in str(store.kept)
    monkeypatch.setenv("CRM_DESKTOP_NEW_PASSPHRASE", SECOND)
    crm("passphrase", "change")
    assert len(store.kept) == 1
    crm.folder.rename(tmp_path / "elsewhere")
    assert name_in(Program(tmp_path / "elsewhere")) == "Ana Adomaite"
    assert Program(tmp_path / "elsewhere").json("passphrase", "change", "--no-keep")["kept"] is False
    assert store.kept == {}
    assert settings.load(paths.settings_file())[0].keep_passphrase is False


def test_a_system_without_a_key_store_says_so(crm: Program, ana: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring.set_keyring(fail.Keyring())
    monkeypatch.setenv("CRM_DESKTOP_NEW_PASSPHRASE", FIRST)
    result = crm.run("--json", "passphrase", "set", "--keep")
    assert "no key store" in result.stderr
    assert '"encrypted": true' in result.stdout
    monkeypatch.setenv("CRM_DESKTOP_PASSPHRASE", FIRST)
    assert name_in(crm) == "Ana Adomaite"


def test_another_program_is_in_the_way(crm: Program, ana: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_DESKTOP_NEW_PASSPHRASE", FIRST)
    workspace = Workspace(crm.folder, "Me")
    assert "is open in another window or program" in crm.refused("passphrase", "set")
    workspace.close()
    crm("passphrase", "set")


def test_it_is_not_the_office_s(first: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_DESKTOP_PASSPHRASE", FIRST)
    (tmp_path / "office").mkdir()
    assert first.json("sync", tmp_path / "office")["published"] == 1
