from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from crm_desktop.services import unlocking
from tests.cli.conftest import Program


def copies(crm: Program, reason: str) -> list[Path]:
    return sorted((crm.folder / "backups").glob(f"*-{reason}*.db"))


def test_a_backup_is_put_back_and_that_too_is_taken_back(crm: Program, ana: str) -> None:
    made = crm.json("backup")["file"]
    assert [made] == [str(path) for path in copies(crm, "hand")]
    crm("add", "new contact Ben Bauer")
    done = crm.json("restore", made)
    assert (done["file"], done["contacts"]) == (made, 1)
    assert [found["name"] for found in crm.json("find")] == ["Ana Adomaite"]
    assert "What was there before is in" in crm("restore", made)
    crm("restore", done["before"])
    assert len(crm.json("find")) == 2


def test_a_file_elsewhere_makes_a_workspace_anew(crm: Program, other: Program, ana: str, tmp_path: Path) -> None:
    file = tmp_path / "all.db"
    assert crm.json("backup", file) == {"file": str(file)}
    assert other.json("restore", file) == {"file": str(file), "contacts": 1, "before": None}
    assert other.json("show", ana) == crm.json("show", ana)


def test_a_damaged_workspace_is_restored_and_what_is_left_of_it_put_aside(crm: Program, ana: str) -> None:
    made = crm.json("backup")["file"]
    database = crm.folder / "workspace.db"
    content = database.read_bytes()[:5_000]
    database.write_bytes(content)
    result = crm.run("--json", "restore", made)
    assert result.exit_code == 0
    assert "is damaged" in result.stderr
    (aside,) = (crm.folder / "backups").glob("*-unreadable")
    assert (aside / "workspace.db").read_bytes() == content
    assert len(crm.json("find")) == 1


def test_the_first_command_that_writes_on_a_day_is_followed_by_a_backup(crm: Program, ana: str) -> None:
    assert len(copies(crm, "daily")) == 1
    crm("add", "new contact Ben Bauer")
    assert len(copies(crm, "daily")) == 1
    shutil.rmtree(crm.folder / "backups")
    crm("find")
    assert copies(crm, "daily") == []
    (crm.folder / "backups").write_text("in the way")
    result = crm.run("add", "new contact Cid Cohen")
    assert result.exit_code == 0
    assert "No verified copy could be written" in result.stderr
    assert len(crm.json("find")) == 3


def test_what_cannot_be_is_said_in_a_sentence(
    crm: Program, ana: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    assert "no file" in crm.refused("restore", tmp_path / "nowhere.db")
    assert "is not a backup" in crm.refused("restore", tmp_path / "letter.txt")
    assert "no backup of CRM Desktop" in crm.refused("backup", tmp_path / "letter.txt")
    assert "away" in crm.refused("backup", tmp_path / "away" / "all.db")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=0))
    assert "no room" in crm.refused("backup")
    assert "no room" in crm.refused("restore", copies(crm, "daily")[0])


def test_an_encrypted_backup_is_opened_by_the_variable(
    crm: Program, other: Program, ana: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crm("add", "new contact Ben Bauer")
    file = tmp_path / "all.db"
    with monkeypatch.context() as patched:
        patched.setenv(unlocking.VARIABLE, "correct horse")
        patched.setenv("CRM_DESKTOP_NEW_PASSPHRASE", "correct horse")
        crm("passphrase", "set")
        crm("backup", file)
        other("add", "new contact Cid Cohen")
        assert other.json("restore", file)["contacts"] == 2
    assert len(other.json("find")) == 2, "the workspace stays without a passphrase"
    assert "passphrase" in other.refused("restore", file)


def test_an_import_without_room_for_a_backup_is_asked_for(
    crm: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = tmp_path / "many.csv"
    many.write_text("Name\r\n" + "".join(f"Person {number}\r\n" for number in range(1_001)))
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=0))
    result = crm.run("--json", "import", many)
    assert result.exit_code == 1
    assert "no room" in result.stderr
    assert "--no-backup" in result.stderr
    assert crm.json("find") == []
    assert crm.json("import", "--no-backup", many)["created"] == 1_001
