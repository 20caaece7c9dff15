"""Folders in which no workspace can be opened: a sentence for each, and none waits or ends in a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from crm_desktop import messages
from crm_desktop.app import start
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.services import contacts
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights and links are told otherwise there")


@pytest.fixture(autouse=True)
def no_log_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crm_desktop.log.start", lambda file: None)


def refused(folder: Path) -> str:
    """The code with which the program refuses to start."""
    with pytest.raises(UserError) as error:
        start(folder)
    assert messages.sentence(error.value)
    return error.value.code


def made(folder: Path) -> Path:
    workspace = Workspace(folder, "Me")
    contacts.create(workspace, Contact(given="Ana"))
    workspace.close()
    return folder


def too_long(root: Path) -> Path:
    return root / ("a" * 300)


def below_a_file(root: Path) -> Path:
    (root / "file").touch()
    return root / "file" / "workspace"


def dangling(root: Path) -> Path:
    (root / "link").symlink_to(root / "nowhere", target_is_directory=True)
    return root / "link"


def loop(root: Path) -> Path:
    (root / "loop").symlink_to(root / "loop")
    return root / "loop"


def pipe(root: Path) -> Path:
    os.mkfifo(root / "workspace.db")
    return root


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (too_long, "path-too-long"),
        (below_a_file, "database-unreachable"),
        (dangling, "database-unreachable"),
        (loop, "database-unreachable"),
        (pipe, "database-foreign"),
    ],
)
def test_a_folder_that_is_none(tmp_path: Path, make: Callable[[Path], Path], code: str) -> None:
    assert refused(make(tmp_path)) == code


@pytest.mark.skipif(sys.platform == "darwin", reason="all names are text there")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 ?#%41"))
    made(folder)
    again = start(folder)
    assert len(list(queries.contacts(again.workspace.database, _uids(again.workspace)))) == 1
    again.close()


def _uids(workspace: Workspace) -> list[bytes]:
    return [uid for (uid,) in workspace.database.rows("SELECT uid FROM contact")]


@pytest.mark.parametrize(
    ("name", "mode", "code"),
    [
        (".", 0o500, "database-readonly"),
        (".", 0o000, "database-forbidden"),
        ("workspace.db", 0o000, "database-forbidden"),
    ],
)
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="the superuser may do everything")
def test_what_one_has_no_right_to(tmp_path: Path, name: str, mode: int, code: str) -> None:
    folder = made(tmp_path / "workspace")
    (folder / name).chmod(mode)
    try:
        assert refused(folder) == code
    finally:
        (folder / name).chmod(0o700)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte; made by the superuser alone."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> None:
    """Until not one byte more has room."""
    with suppress(OSError), (disk / f"rest{len(list(disk.iterdir()))}").open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass


def test_a_full_disk(disk: Path) -> None:
    folder = made(disk / "workspace")
    opened = start(folder)
    fill(disk)
    with pytest.raises(UserError, match="disk-full"):
        contacts.create(opened.workspace, Contact(given="Ben", notes="long " * 9_000))
    opened.close()  # which gives some room back
    fill(disk)
    assert refused(folder) == "disk-full"
    assert refused(disk / "other") == "disk-full"
    for path in disk.glob("rest*"):
        path.unlink()
    opened = start(folder)
    assert len(_uids(opened.workspace)) == 1
    opened.close()


def test_a_disk_that_is_read_only(disk: Path) -> None:
    folder = made(disk / "workspace")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    assert refused(folder) == "database-readonly"
    assert refused(disk / "other") == "database-readonly"
