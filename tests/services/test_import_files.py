from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Labelled
from crm_desktop.services import custom_fields, history
from crm_desktop.services.finding import parse_query
from crm_desktop.services.import_files import import_file, import_source, open_source
from crm_desktop.store import queries, search
from crm_desktop.store.workspace import Workspace


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def everyone(workspace: Workspace) -> list:
    database = workspace.database
    uids = search.uids_of(database, search.find_ids(database, search.Query()))
    return list(queries.contacts(database, uids))


def test_a_new_field_has_the_type_that_was_chosen_and_its_cells_are_read_so(
    workspace: Workspace, tmp_path: Path
) -> None:
    text = "Name;Height;Signed;Newsletter\nAna;1,70;3.4.2020;ja\nBen;1.80;25.12.2021;nein\nCara;tall;31.2.2020;maybe\n"
    source = open_source(write(tmp_path / "list.csv", text))
    assert source.mapping is not None
    source.mapping.types |= {"Height": "number", "Signed": "date", "Newsletter": "yes/no"}
    outcome, _ = import_source(workspace, source)
    ana, ben, cara = everyone(workspace)
    assert ana.custom == {"Height": "1.70", "Signed": "2020-04-03", "Newsletter": "yes"}
    assert ben.custom == {"Height": "1.80", "Signed": "2021-12-25", "Newsletter": "no"}
    assert cara.custom == {"Height": "tall", "Signed": "31.2.2020", "Newsletter": "maybe"}
    codes = {code for line, code in outcome.warnings if line == 4}
    assert codes == {"number-unreadable", "date-unreadable", "yes-no-unreadable"}
    types = {field.name: field.type for field in custom_fields.custom_fields(workspace.database)}
    assert types == {"Height": "number", "Signed": "date", "Newsletter": "yes/no"}
    history.undo_batch(workspace)
    assert custom_fields.custom_fields(workspace.database) == []


def test_a_field_that_is_there_keeps_its_type(workspace: Workspace, tmp_path: Path) -> None:
    custom_fields.define_custom_field(workspace, "Height", "number")
    import_file(workspace, write(tmp_path / "list.csv", 'Name,Height\nAna,"1,234.50"\n'))
    assert everyone(workspace)[0].custom == {"Height": "1234.50"}


@pytest.mark.parametrize(("order", "birthday"), [("dmy", "1980-04-03"), ("mdy", "1980-03-04")])
def test_the_order_of_day_and_month_can_be_told(
    workspace: Workspace, tmp_path: Path, order: str, birthday: str
) -> None:
    source = open_source(write(tmp_path / "list.csv", "Name,Birthday\nAna,3/4/1980\n"))
    assert source.mapping is not None
    source.mapping.order = order  # type: ignore[assignment]
    import_source(workspace, source)
    assert everyone(workspace)[0].dates == [Labelled("birthday", birthday)]


def test_rejected_rows_come_in_once_they_are_mended(workspace: Workspace, tmp_path: Path) -> None:
    text = "Name;E-mail;Size\nAna;ana@example.com;38\nBėnas;ben@example.com;44;too;many\nCara;cara@example.com;40\n"
    outcome, saved = import_file(workspace, write(tmp_path / "list.csv", text))
    assert (outcome.created, len(outcome.rejected)) == (2, 1)
    assert saved is not None
    assert saved.read_bytes().startswith(codecs.BOM_UTF8)  # by which a spreadsheet knows the letters
    mended = saved.read_text("utf-8").replace(";too;many", "")
    saved.write_text(mended, "utf-8")
    again, nothing = import_file(workspace, saved)
    assert ((again.created, again.updated, len(again.rejected)), nothing) == ((1, 0, 0), None)
    assert [contact.custom for contact in everyone(workspace)] == [{"Size": "38"}, {"Size": "44"}, {"Size": "40"}]
    assert "Bėnas" in [contact.given for contact in everyone(workspace)]


def test_rejected_rows_of_files_with_long_names_are_kept_side_by_side(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path / f"{'𐌰' * 60}.csv", "Name,Title\nBen,Boss,too,many\n")
    kept = {import_file(workspace, path)[1] for _ in range(3)}
    assert len(kept) == 3
    assert all(each is not None and each.is_file() and each.suffix == ".csv" for each in kept)


def test_rejected_rows_run_nothing_in_the_spreadsheet_that_mends_them(workspace: Workspace, tmp_path: Path) -> None:
    text = 'Name,Title\nBen,=1+1,@x,"=cmd|calc"\nCara,Boss\n'
    _, saved = import_file(workspace, write(tmp_path / "list.csv", text))
    assert saved is not None
    assert saved.read_text("utf-8-sig").splitlines() == ["Name,Title", "Ben,'=1+1,'@x,\"'=cmd|calc\""]
    saved.write_text(saved.read_text("utf-8").replace(",'@x,\"'=cmd|calc\"", ""), "utf-8")
    import_file(workspace, saved)
    assert sorted(contact.title for contact in everyone(workspace)) == ["=1+1", "Boss"]


def test_whom_an_import_brought_is_found_by_its_file_and_its_number(workspace: Workspace, tmp_path: Path) -> None:
    first, _ = import_file(
        workspace, write(tmp_path / "First list.csv", "Name,E-mail\nAna,a@example.com\nBen,b@example.com\n")
    )
    more = (
        "Name,E-mail,Phone,Work City\nBen,b@example.com,555 0100,\nCara,c@example.com,,\nAna,a@example.com,,Vilnius\n"
    )
    second, _ = import_file(workspace, write(tmp_path / "more.csv", more))
    import_file(workspace, write(tmp_path / "last.csv", "Name\nDan\n"))

    def found(text: str) -> list[str]:
        database = workspace.database
        ids = search.find_ids(database, parse_query(database, text))
        return [row.name for row in queries.contact_rows(database, ids)]

    assert found('imported:"first list.csv"') == ["Ana", "Ben"]
    assert found(f"imported:{first.batch}") == ["Ana", "Ben"]
    assert found(f"imported:{second.batch}") == ["Ana", "Ben", "Cara"]
    assert found(f"imported:{second.batch} has:phone") == ["Ben"]
    assert found("imported:last.csv") == ["Dan"]
    assert found("-imported:more.csv") == ["Dan"]
    assert found("imported:nothing") == []
