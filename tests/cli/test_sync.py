"""`sync`: an office made, joined and kept in step by scripts."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from crm_desktop.services import office
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync import cipher
from tests.cli.conftest import Program, spawn


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """An empty folder that all can reach."""
    folder = tmp_path / "Office share"
    folder.mkdir()
    return folder


def protect(program: Program, words: str) -> None:
    workspace = Workspace(program.folder, "Me")
    office.protect(workspace, words)
    workspace.close()


def test_an_office_of_two(crm: Program, other: Program, share: Path, ana: str) -> None:
    first = crm.json("sync", share)
    assert first == {"published": 1, "merged": 0, "healed": 0, "problems": []}
    assert other.json("sync", share) == {"published": 1, "merged": 1, "healed": 0, "problems": []}
    assert other.show("ana") == crm.show("ana")
    other("set", ana, "title=Boss")
    assert other("sync") == "1 published, 0 merged, 0 healed\n"
    assert crm("sync") == "0 published, 2 merged, 0 healed\n"
    assert crm.json("show", ana)["title"] == "Boss"
    assert crm.json("sync") == {"published": 0, "merged": 0, "healed": 0, "problems": []}
    assert crm.json("sync", share) == {"published": 0, "merged": 0, "healed": 0, "problems": []}
    assert {row["label"] for row in crm.json("history") if row["action"] == "edit"} == {"Changed Ana Adomaite"}


def test_undo_of_what_another_did(crm: Program, other: Program, share: Path, ana: str) -> None:
    crm("sync", share)
    other("sync", share)
    other("set", ana, "title=Boss")
    other("sync")
    crm("sync")
    batch = next(row["batch"] for row in crm.json("history") if row["action"] == "edit")
    assert crm("undo", batch) == "Undid: Changed Ana Adomaite\n"
    crm("sync")
    other("sync")
    assert other.json("show", ana)["title"] == ""


def test_the_folder_may_be_named_from_where_one_is(
    crm: Program, share: Path, ana: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(share.parent)
    assert crm.json("sync", share.name)["published"] == 1
    monkeypatch.chdir("/")
    assert crm.json("sync")["published"] == 0


def test_what_was_lost_is_healed_and_what_is_wrong_is_told(crm: Program, other: Program, share: Path, ana: str) -> None:
    crm("sync", share)
    (path,) = (share / "segments").rglob("*.csv")
    path.write_bytes(path.read_bytes()[:-20])
    (share / "segments" / "shopping list.txt").write_text("milk")
    told = crm.json("sync")
    assert (told["healed"], told["problems"]) == (
        1,
        [{"file": "segments/shopping list.txt", "reason": "it is no file of the office"}],
    )
    assert crm("sync").splitlines() == [
        "0 published, 0 merged, 0 healed",
        "  segments/shopping list.txt: it is no file of the office",
    ]
    assert other.json("sync", share)["merged"] == 1


def test_without_an_office(crm: Program) -> None:
    said = "This workspace does not sync yet; name the office's folder: crm-desktop sync FOLDER."
    assert crm.refused("sync") == said
    assert crm.refused("--json", "sync") == said


def test_a_folder_that_is_not_there(crm: Program, share: Path, ana: str) -> None:
    assert crm.refused("sync", share / "no").startswith(f"The office's folder {share / 'no'} cannot be reached (")
    assert crm.refused("sync").startswith("This workspace does not sync yet;")
    crm("sync", share)
    share.rename(share.parent / "away")
    assert crm.refused("sync").startswith(f"The office's folder {share} cannot be reached (")
    share.write_text("a file")
    assert crm.refused("sync").startswith(f"The office's folder {share} cannot be reached (")


def test_an_emptied_folder_is_filled_only_when_it_is_named(crm: Program, share: Path, ana: str) -> None:
    crm("sync", share)
    shutil.rmtree(share)
    share.mkdir()
    assert crm.refused("sync").startswith(f"{share} does not hold the office's file office.csv;")
    assert list(share.iterdir()) == []
    assert crm.json("sync", share)["healed"] == 1
    (share / "office.csv").write_text("nonsense")
    assert crm.refused("sync").startswith(f"The office's file office.csv in {share} cannot be read;")
    assert crm.json("sync", share)["healed"] == 0


def test_two_offices(crm: Program, other: Program, share: Path, ana: str) -> None:
    second = share.parent / "second"
    second.mkdir()
    crm("sync", share)
    other("sync", second)
    said = f"{second} belongs to the office second, and this workspace to another; two offices never mix."
    assert crm.refused("sync", second).startswith(said)
    assert crm.json("sync")["problems"] == []


def test_a_folder_that_cannot_be_written(crm: Program, share: Path, ana: str, monkeypatch: pytest.MonkeyPatch) -> None:
    crm("sync", share)
    crm("set", ana, "title=Boss")

    def readonly(*_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as now:
        now.setattr("crm_desktop.sync.folder.FolderChannel._create", readonly)
        assert crm.refused("sync").startswith(f"The office's folder {share} cannot be written (Read-only file system)")
    assert crm.json("sync")["published"] == 1


def test_wrong_usage(crm: Program, share: Path) -> None:
    assert "unexpected extra argument" in crm.misused("sync", share, share)


def test_a_confidential_office(
    crm: Program, other: Program, share: Path, ana: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "_SCRYPT", {"n": 16, "r": 8, "p": 1})
    third = Program(share.parent / "third")
    crm("sync", share)
    third("sync", share)
    protect(crm, "correct horse")
    crm("sync")
    for program, *folder in ((other, share), (third,), (third, share)):
        assert program.refused("sync", *folder).startswith("The folder of Office share is confidential; enter the")
        monkeypatch.setenv("CRM_DESKTOP_PASSPHRASE", "wrong")
        assert program.refused("sync", *folder) == "This is not the passphrase of Office share; try again."
        monkeypatch.delenv("CRM_DESKTOP_PASSPHRASE")
    monkeypatch.setenv("CRM_DESKTOP_PASSPHRASE", "correct horse")
    assert other.json("sync", share)["merged"] == 2
    assert third.json("sync")["published"] == 0
    monkeypatch.delenv("CRM_DESKTOP_PASSPHRASE")
    other("set", ana, "title=Boss")
    assert other.json("sync")["published"] == 1  # it is known from now on
    third("sync")
    assert third.json("show", ana)["title"] == "Boss"


def test_as_a_program_of_its_own(share: Path, tmp_path: Path) -> None:
    done = spawn("--workspace", tmp_path / "here", "--json", "sync", share)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == '{"published": 1, "merged": 0, "healed": 0, "problems": []}\n'
    failed = spawn("--workspace", tmp_path / "there", "--json", "sync", share / "no")
    assert (failed.returncode, failed.stdout, failed.stderr.count("\n")) == (1, "", 1)
