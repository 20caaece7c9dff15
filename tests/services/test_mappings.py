from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.domain.collation import Order
from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.mapping import guess_mapping
from crm_desktop.interchange.sheet import Sheet, open_sheet
from crm_desktop.services import mappings, sorting
from crm_desktop.store.workspace import Workspace


def sheet(tmp_path: Path, header: str = "Name,Size,Nr") -> Sheet:
    path = tmp_path / "list.csv"
    path.write_text(f"{header}\nAna,39,1\n", "utf-8")
    return open_sheet(path)


def test_what_was_chosen_is_known_for_the_same_headers_in_any_order(workspace: Workspace, tmp_path: Path) -> None:
    first = sheet(tmp_path)
    assert mappings.remembered(workspace, first) is None
    mapping = guess_mapping(first)
    mapping["Nr"], mapping["Size"] = "", "custom.Shoe size"
    mapping.types["Shoe size"] = "number"
    mappings.remember(workspace, first, mapping)
    assert mappings.remembered(workspace, first) == mapping
    turned = mappings.remembered(workspace, sheet(tmp_path, "Size,Nr,Name"))
    assert turned is not None
    assert turned.targets == ["custom.Shoe size", "", "name"]
    assert mappings.remembered(workspace, sheet(tmp_path, "Name,Size,Number")) is None


def test_what_would_be_guessed_anyway_is_not_remembered(workspace: Workspace, tmp_path: Path) -> None:
    table = sheet(tmp_path)
    mapping = guess_mapping(table)
    mapping["Nr"] = ""
    mappings.remember(workspace, table, mapping)
    mappings.remember(workspace, table, guess_mapping(table))
    assert mappings.remembered(workspace, table) is None


def test_tables_without_headers_have_nothing_to_be_known_by(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Ana,ana@example.com\nBen,ben@example.com\n", "utf-8")
    table = open_sheet(path)
    mapping = guess_mapping(table)
    mapping.targets[0] = "nickname"
    mappings.remember(workspace, table, mapping)
    assert mappings.remembered(workspace, table) is None


@pytest.mark.expected_log("is left out")
def test_a_broken_file_is_left_out(workspace: Workspace, tmp_path: Path) -> None:
    table = sheet(tmp_path)
    mapping = guess_mapping(table)
    mapping["Nr"] = ""
    mappings.remember(workspace, table, mapping)
    mappings.keep(workspace, "Fair", mapping)
    for path in (workspace.folder / "mappings").rglob("*.toml"):
        path.write_text("[columns", "utf-8")
    assert mappings.remembered(workspace, table) is None
    assert mappings.names(workspace) == []


@pytest.mark.parametrize("name", ["Fair 2026", "a/b: c*?", "معرض", "..", "con"])
def test_a_mapping_is_kept_under_any_name_and_deleted(workspace: Workspace, tmp_path: Path, name: str) -> None:
    table = sheet(tmp_path)
    mapping = guess_mapping(table)
    mapping["Nr"] = "notes"
    mappings.keep(workspace, name, mapping)
    mappings.keep(workspace, "Another", guess_mapping(table))
    assert set(mappings.names(workspace)) == {name, "Another"}
    assert mappings.load(workspace, name, table) == mapping
    mapping["Nr"] = ""
    mappings.keep(workspace, name, mapping)
    assert mappings.load(workspace, name, table) == mapping
    mappings.delete(workspace, name)
    assert mappings.names(workspace) == ["Another"]


def test_names_are_in_the_order_of_the_users_language(workspace: Workspace, tmp_path: Path) -> None:
    sorting.sort(workspace, Order("lt"))
    found = guess_mapping(sheet(tmp_path))
    for name in ("Zuikis", "Šernas", "Sula", "čia", "Cibulis", "yla", "Ieva", "Jonas"):
        mappings.keep(workspace, name, found)
    assert mappings.names(workspace) == ["Cibulis", "čia", "Ieva", "yla", "Jonas", "Sula", "Šernas", "Zuikis"]


def test_a_folder_that_cannot_be_written_is_said(workspace: Workspace, tmp_path: Path) -> None:
    (workspace.folder / "mappings").write_text("a file")
    with pytest.raises(UserError) as error:
        mappings.keep(workspace, "Fair", guess_mapping(sheet(tmp_path)))
    assert error.value.code == "file-unwritable"
