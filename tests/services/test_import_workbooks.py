"""A workbook is imported as any file: one batch, one of its sheets, and what is rejected can be mended."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from crm_desktop.domain.errors import UserError
from crm_desktop.services.import_files import Options, import_file, open_source
from crm_desktop.store.workspace import Workspace
from tests.interchange.biff import xls


def workbook(path: Path) -> Path:
    book = xlsxwriter.Workbook(path)
    people, others = book.add_worksheet("People"), book.add_worksheet("Others")
    for sheet, names in ((people, ("Ana", "Bob")), (others, ("Eva",))):
        sheet.write_row(0, 0, ["Name", "Email", "Notes"])
        for number, name in enumerate(names, 1):
            sheet.write_row(number, 0, [name, f"{name.lower()}@example.com", 'says "a, b"'])
    people.write_row(3, 0, ["Uwe", "", 'x, "y"', "too", "much"])
    book.close()
    return path


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "workspace", "test")


def test_rejected_rows_are_saved_as_a_table_under_their_header(workspace: Workspace, tmp_path: Path) -> None:
    outcome, saved = import_file(workspace, workbook(tmp_path / "people.xlsx"))
    assert (outcome.created, [(found.line, found.reason) for found in outcome.rejected]) == (2, [(4, "too-many-cells")])
    assert saved is not None
    assert saved.suffix == ".csv"
    assert saved.read_text("utf-8-sig") == 'Name,Email,Notes\nUwe,,"x, ""y""",too,much\n'
    saved.write_text(saved.read_text().replace(",too,much", ""))
    outcome, _ = import_file(workspace, saved)
    assert (outcome.created, outcome.rejected) == (1, [])
    workspace.close()


def test_the_same_workbook_twice_changes_nothing_and_another_sheet_is_another_list(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "people.xlsx")
    assert open_source(path).sheets == ["People", "Others"]
    import_file(workspace, path)
    outcome, _ = import_file(workspace, path)
    assert (outcome.created, outcome.updated, outcome.unchanged) == (0, 0, 2)
    outcome, saved = import_file(workspace, path, Options(sheet="others"))
    assert (outcome.created, outcome.rejected, saved) == (1, [], None)
    with pytest.raises(UserError) as error:
        import_file(workspace, path, Options(sheet="3"))
    assert error.value.code == "sheet-unknown"
    workspace.close()


def test_the_same_people_in_an_old_workbook_are_known(workspace: Workspace, tmp_path: Path) -> None:
    import_file(workspace, workbook(tmp_path / "people.xlsx"))
    old = tmp_path / "people.xls"
    old.write_bytes(xls({"People": [["Name", "Email", "Phone"], ["Ana", "ana@example.com", 15555550100.0]]}))
    outcome, _ = import_file(workspace, old)
    assert (outcome.created, outcome.updated) == (0, 1)
    workspace.close()
