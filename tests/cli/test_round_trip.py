"""What goes out comes back: on made-up people in five languages."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Program, spawn

FORMATS: dict[str, tuple[str, ...]] = {
    "full.csv": (),
    "full.xlsx": (),
    "google.csv": ("--layout", "google"),
    "outlook.csv": ("--layout", "outlook"),
    "2.1.vcf": ("--format", "vcard-2.1"),
    "3.0.vcf": ("--format", "vcard-3.0"),
    "4.0.vcf": ("--format", "vcard-4.0"),
    "all.json": (),
}
# What is said of activities goes only where a format has a place for it.
OF_ACTIVITIES = ("last_reach", "last_attempt", "next_step")


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Program:
    home = tmp_path_factory.mktemp("people")
    own: dict[str, str | None] = {name: str(home) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    assert spawn("--workspace", home / "workspace", "demo", "--contacts", 500, env=own).returncode == 0
    return Program(home / "workspace")


@pytest.fixture(scope="module")
def exported(people: Program, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The people in a format, written when first asked for."""
    folder = tmp_path_factory.mktemp("exported")

    @cache
    def export(name: str) -> Path:
        people("export", folder / name, *FORMATS[name])
        return folder / name

    return export


@pytest.fixture(scope="module")
def taken_in(exported: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Program]:
    """A workspace with what came of such a file, to be looked at only."""
    folder = tmp_path_factory.mktemp("taken-in")

    @cache
    def take(name: str) -> Program:
        crm = Program(folder / name)
        found = crm.json("import", exported(name))
        assert (found["created"], found["rejected"], len(found["batches"])) == (500, [], 1)
        return crm

    return take


def contacts(crm: Program, folder: Path) -> list[dict[str, Any]]:
    crm("export", folder / "look.json")
    found: list[dict[str, Any]] = json.loads((folder / "look.json").read_text(encoding="utf-8"))
    return found


def without(names: tuple[str, ...], found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: value for name, value in contact.items() if name not in names} for contact in found]


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_changes_nothing_where_it_comes_from(
    people: Program, exported: Callable[[str], Path], name: str
) -> None:
    found = people.json("import", exported(name))
    assert (found["created"], found["updated"], found["unchanged"], found["rejected"]) == (0, 0, 500, [])
    assert len(people.json("history")) == 1


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_taken_in_elsewhere_is_the_same_export(
    exported: Callable[[str], Path], taken_in: Callable[[str], Program], other: Program, tmp_path: Path, name: str
) -> None:
    first, second = exported(name), tmp_path / name
    shutil.copytree(taken_in(name).folder, other.folder)
    found = other.json("import", first)
    assert (found["created"], found["updated"], found["unchanged"], found["batches"]) == (0, 0, 500, [])
    other("export", second, *FORMATS[name])
    assert first.read_bytes() == second.read_bytes()
    other("undo")
    assert other.json("find") == []
    other("redo")
    other("export", second, *FORMATS[name])
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("name", ["full.csv", "full.xlsx", "3.0.vcf", "4.0.vcf", "all.json"])
def test_nothing_is_lost_on_the_way(
    people: Program, taken_in: Callable[[str], Program], tmp_path: Path, name: str
) -> None:
    left = () if name in ("full.csv", "full.xlsx", "all.json") else OF_ACTIVITIES
    assert without(left, contacts(taken_in(name), tmp_path)) == without(left, contacts(people, tmp_path))


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_of_an_export(taken_in: Callable[[str], Program], other: Program, tmp_path: Path, name: str) -> None:
    """From any format on into the full table and back, values stay."""
    taken_in(name)("export", tmp_path / "on.csv")
    other("import", tmp_path / "on.csv")
    assert contacts(other, tmp_path) == contacts(taken_in(name), tmp_path)


def test_a_changed_cell_comes_back_into_its_contact(
    exported: Callable[[str], Path], taken_in: Callable[[str], Program], other: Program, tmp_path: Path
) -> None:
    text = exported("full.csv").read_text(encoding="utf-8-sig")
    shutil.copytree(taken_in("full.csv").folder, other.folder)
    contact = next(found for found in contacts(other, tmp_path) if text.count(found["title"]) == 1 and found["title"])
    (tmp_path / "full.csv").write_text(text.replace(contact["title"], "Chief of everything"), encoding="utf-8-sig")
    found = other.json("import", tmp_path / "full.csv")
    assert (found["created"], found["updated"], found["unchanged"]) == (0, 1, 499)
    assert other.json("show", contact["uid"])["title"] == "Chief of everything"
