from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.files import open_bytes, replace_file


def code_of(call: object) -> str:
    with pytest.raises(UserError) as caught:
        call()  # type: ignore[operator]
    assert "path" in caught.value.values
    return caught.value.code


def write(path: Path) -> None:
    with replace_file(path) as file:
        file.write(b"new")


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "empty.vcf").touch()
    assert code_of(lambda: open_bytes(tmp_path / "missing.vcf")) == "file-not-found"
    assert code_of(lambda: open_bytes(tmp_path / "empty.vcf" / "x")) == "file-not-found"
    assert code_of(lambda: open_bytes(tmp_path)) == "file-is-directory"
    assert code_of(lambda: open_bytes(tmp_path / "empty.vcf")) == "file-empty"
    assert code_of(lambda: open_bytes(Path("a\0b"))) in ("file-unreadable", "file-not-found")
    assert code_of(lambda: open_bytes(Path("x" * 5000))) == "file-unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the platform has no pipes")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert code_of(lambda: open_bytes(tmp_path / "pipe")) == "file-unreadable"


def test_a_file_is_replaced_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "out.vcf"
    path.write_bytes(b"old")
    path.chmod(0o600)
    write(path)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_old_file_and_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "out.vcf"
    path.write_bytes(b"old")

    def interrupted() -> None:
        with replace_file(path) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_of_the_disk_is_an_error_of_the_users_world(tmp_path: Path) -> None:
    def full() -> None:
        with replace_file(tmp_path / "out.vcf"):
            raise OSError(28, "No space left on device")

    assert code_of(full) == "file-unwritable"
    assert not list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    assert code_of(lambda: write(tmp_path)) == "file-is-directory"
    assert code_of(lambda: write(tmp_path / "missing" / "out.vcf")) == "folder-not-found"


def test_a_link_keeps_pointing_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "real.vcf").write_bytes(b"old")
    (tmp_path / "link.vcf").symlink_to("real.vcf")
    write(tmp_path / "link.vcf")
    assert (tmp_path / "link.vcf").is_symlink()
    assert (tmp_path / "real.vcf").read_bytes() == b"new"


def test_a_device_stays_a_device() -> None:
    write(Path(os.devnull))
    assert not Path(os.devnull).is_file()
