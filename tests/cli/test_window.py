from __future__ import annotations

import struct
from pathlib import Path

import pytest

from crm_desktop.only_window import Given
from crm_desktop.ui import starting
from tests.cli.conftest import NO_SCREEN, Program, spawn

PNG = b"\x89PNG\r\n\x1a\n"


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of a PNG (RFC 2083, 4.1.1)."""
    content = picture.read_bytes()
    assert content.startswith(PNG)
    width, height = struct.unpack(">II", content[16:24])
    return width, height


@pytest.mark.parametrize(
    ("view", "options", "size"),
    [
        ("contacts", (), (1360, 850)),
        ("followups", ("--size", "1000x700", "--theme", "dark", "--language", "ar"), (1000, 700)),
    ],
)
def test_a_picture_is_drawn_without_a_screen(
    tmp_path: Path, view: str, options: tuple[str, ...], size: tuple[int, int]
) -> None:
    here = ("--workspace", tmp_path / "workspace")
    assert spawn(*here, "demo", "--contacts", 20).returncode == 0
    picture = tmp_path / "picture.png"
    done = spawn(*here, "screenshot", view, picture, *options, env=NO_SCREEN)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{picture}\n", "")
    assert size_of(picture) == size


def test_what_cannot_be_drawn_is_said(crm: Program, ana: str, tmp_path: Path) -> None:
    here, picture = ("--workspace", crm.folder), tmp_path / "picture.png"
    for args, sentence in (
        (("deals", picture), "There is no view deals; there are: today, contacts, "),
        (("contacts", picture, "--select", "nobody"), "There is no contact nobody;"),
        (("contacts", tmp_path / "no" / "picture.png"), f"{tmp_path / 'no' / 'picture.png'} cannot be written"),
    ):
        done = spawn(*here, "screenshot", *args, env=NO_SCREEN)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(sentence)
        assert done.stderr.count("\n") == 1
    assert not picture.exists()


def test_a_library_of_the_system_that_is_missing_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "PySide6" / "QtCore.py"
    broken.parent.mkdir()
    (broken.parent / "__init__.py").touch()
    broken.write_text("raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')\n")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from crm_desktop.cli import main; main()"
    args = ("--workspace", tmp_path / "workspace", "screenshot", "contacts", tmp_path / "picture.png")
    done = spawn(*args, start=("-c", code))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("The window needs a library that is missing (libEGL.so.1: cannot open shared object")
    assert done.stderr.count("\n") == 1


def test_files_and_links_in_place_of_a_command_open_the_window(
    crm: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    opened: list[Given] = []
    monkeypatch.setattr(starting, "run", lambda folder, given: opened.append(given) or 0)
    files = (tmp_path / "a list.csv", tmp_path / "card.vcf")
    for file in files:
        file.touch()
    assert crm.run(*files).exit_code == 0
    assert crm.run(*(file.as_uri() for file in files), "tel:+1-555-0100").exit_code == 0
    assert crm.run("mailto:ana@example.com?subject=Hello").exit_code == 0
    links = ("tel:+1-555-0100",), ("mailto:ana@example.com?subject=Hello",)
    assert opened == [Given(files), Given(files, links[0]), Given((), links[1])]
    for wrong in (tmp_path / "missing.csv", "tel:", "mailto:nobody"):
        assert "No such command" in crm.misused(wrong)
