"""The headers that programs write in other languages; `files/localised.txt` has where each column goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.interchange.mapping import guess_mapping
from crm_desktop.interchange.sheet import open_sheet
from tests.interchange.tables import FILES, table


def programs() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for line in (FILES / "localised.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            columns = found.setdefault(line.strip("[]"), [])
        elif line:
            header, _, target = line.partition(" = ")
            columns.append((header, target))
    return found


@pytest.mark.parametrize(("program", "columns"), programs().items())
def test_every_column_has_its_place(tmp_path: Path, program: str, columns: list[tuple[str, str]]) -> None:
    headers, targets = zip(*columns, strict=True)
    path = table(tmp_path, ";".join(headers) + "\n" + ";".join("x" * len(headers)) + "\n")
    found = guess_mapping(open_sheet(path)).targets
    assert list(zip(headers, found, strict=True)) == list(zip(headers, targets, strict=True))


@pytest.mark.parametrize(("program", "columns"), programs().items())
def test_hardly_a_column_is_left_over(program: str, columns: list[tuple[str, str]]) -> None:
    assert sum(target.startswith("custom.") for _, target in columns) <= 1
