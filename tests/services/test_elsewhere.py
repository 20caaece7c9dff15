"""Files that are read and made ready by a process of their own come out as those that are read here."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.services import import_files
from crm_desktop.services.elsewhere import Elsewhere
from crm_desktop.services.import_files import Options
from crm_desktop.store.workspace import Workspace
from tests.store.derived_content import content, rebuilt

ROWS = 5_000


@pytest.fixture(autouse=True)
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Every file is a long one; the processes that were started for them."""
    monkeypatch.setattr(import_files, "_LONG", 0)
    monkeypatch.setattr("crm_desktop.services.elsewhere._LEAST_PROCESSORS", 1)
    found: list[subprocess.Popen[bytes]] = []
    start = Elsewhere._start

    def start_and_tell(self: Elsewhere) -> subprocess.Popen[bytes] | None:
        process = start(self)
        if process is not None:
            found.append(process)
        return process

    monkeypatch.setattr(Elsewhere, "_start", start_and_tell)
    yield found
    assert all(process.poll() is not None for process in found)


def table(path: Path, count: int = ROWS) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["Kind", "Name", "Company", "E-mail", "Phone", "City", "Birthday", "Shoe size", "Last contact"])
        writer.writerow(["org", "Acme", "", "info@acme.example", "", "", "", "", ""])
        for number in range(count):
            last = "2026-01-02" if number % 50 == 0 else ""
            company = "Acme" if number % 7 == 0 else f"Company {number}"
            writer.writerow([
                "", f"Ana Ąžuolė {number}", company, f"ana{number}@example.com", f"+370 6{number:07}", "Vilnius",
                "1980-02-03", str(number % 40), last,
            ])  # fmt: skip
        writer.writerow(["", "Ana Ąžuolė 3", "", "ana3@example.com", "", "Kaunas", "", "", ""])  # adds to one above
        writer.writerow(["", "", "", "", "", "", "", "", ""])
        writer.writerow(["", "Too", "many", "", "", "", "", "", "", "cells"])
    return path


def test_what_is_read_elsewhere_is_what_is_read_here(
    workspace: Workspace, tmp_path: Path, started: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = table(tmp_path / "list.csv")
    outcome, _ = import_files.import_file(workspace, path)
    assert len(started) == 1
    other = Workspace(tmp_path / "other", "somebody")
    monkeypatch.setattr(import_files, "_LONG", 1 << 40)
    here, _ = import_files.import_file(other, path)
    assert len(started) == 1
    assert (outcome.created, outcome.updated, outcome.unchanged) == (here.created, here.updated, here.unchanged)
    assert outcome.created == ROWS + 1
    assert outcome.updated == 1
    assert outcome.rejected == here.rejected
    assert [row.told for row in outcome.rows] == [row.told for row in here.rows]
    columns = "kind, name, company, email, phone, city, last_reach, name_order, text_sum, digits_sum, parts_sum"
    listed = f"SELECT {columns} FROM contact_list ORDER BY id"
    assert workspace.database.rows(listed) == other.database.rows(listed)
    told = "SELECT tbl, count(*) FROM change GROUP BY tbl ORDER BY tbl"
    assert workspace.database.rows(told) == other.database.rows(told)
    other.close()
    assert content(workspace.database) == rebuilt(workspace.database)
    again, _ = import_files.import_file(workspace, path)
    assert (again.created, again.updated) == (0, 0)


def test_a_look_at_a_file_shows_what_would_be_made(workspace: Workspace, tmp_path: Path) -> None:
    outcome, _ = import_files.import_file(workspace, table(tmp_path / "list.csv", 10), dry_run=True)
    (row,) = (row for row in outcome.rows if row.name == "Ana Ąžuolė 5")
    assert row.contact is not None
    assert [each.value for each in row.contact.emails] == ["ana5@example.com"]
    assert row.contact.custom == {"Shoe size": "5"}
    assert workspace.database.row("SELECT count(*) FROM contact") == (0,)


def test_a_workbook_is_read_elsewhere_too(
    workspace: Workspace, tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for row, cells in enumerate([("Name", "E-mail"), ("Ana", "ana@example.com"), ("Ben", "ben@example.com")]):
            sheet.write_row(row, 0, cells)
    outcome, _ = import_files.import_file(workspace, path)
    assert (outcome.created, len(started)) == (2, 1)


def test_a_card_comes_with_its_photo(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "ana.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nPHOTO:data:image/png;base64,iVBORw0KGgo=\nEND:VCARD\n")
    import_files.import_file(workspace, path)
    ((name,),) = workspace.database.rows("SELECT photo FROM contact")
    photo = workspace.attachments.get(name)
    assert photo is not None
    assert photo.startswith(b"\x89PNG")


def test_an_error_comes_as_it_is(workspace: Workspace, tmp_path: Path) -> None:
    source = import_files.open_source(table(tmp_path / "list.csv"))
    source.path.write_bytes(b"")
    with pytest.raises(UserError) as raised:
        import_files.import_source(workspace, source)
    assert (raised.value.code, raised.value.values) == ("file-empty", {"path": str(source.path)})
    assert workspace.database.row("SELECT count(*) FROM batch") == (0,)


def test_where_the_process_ends_the_rest_is_read_here(
    workspace: Workspace,
    tmp_path: Path,
    started: list[subprocess.Popen[bytes]],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    chunks = 0
    of_process = Elsewhere._of_process

    def killed_amid(self: Elsewhere):  # type: ignore[no-untyped-def]
        nonlocal chunks
        rows = of_process(self)
        while True:
            try:
                chunk = next(rows)
            except StopIteration as end:
                return end.value
            chunks += 1
            started[0].kill()
            yield chunk

    monkeypatch.setattr(Elsewhere, "_of_process", killed_amid)
    outcome, _ = import_files.import_file(workspace, table(tmp_path / "list.csv", 20_000), Options())
    assert chunks
    assert (outcome.created, outcome.updated, len(outcome.rejected)) == (20_001, 1, 1)
    assert "the process that makes rows ready ended" in caplog.text
    caplog.clear()
    assert content(workspace.database) == rebuilt(workspace.database)


def test_where_no_process_can_be_started_all_is_read_here(
    workspace: Workspace,
    tmp_path: Path,
    started: list[subprocess.Popen[bytes]],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    outcome, _ = import_files.import_file(workspace, table(tmp_path / "list.csv", 10))
    assert outcome.created == 11
    assert started == []
    assert "no process" in caplog.text
    caplog.clear()


def test_a_program_that_is_none_of_ours_does_no_harm(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "executable", "true")
    outcome, _ = import_files.import_file(workspace, table(tmp_path / "list.csv", 10))
    assert outcome.created == 11
    caplog.clear()


def test_cancelled_it_ends_at_once_and_leaves_nothing(
    workspace: Workspace, tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    class Impatient(Progress):
        asked = 0

        def check(self) -> None:
            self.asked += 1
            if self.asked > 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        import_files.import_file(workspace, table(tmp_path / "list.csv"), progress=Impatient())
    assert started[0].poll() is not None
    assert workspace.database.row("SELECT count(*) FROM contact") == (0,)


def test_it_tells_how_far_it_is(workspace: Workspace, tmp_path: Path) -> None:
    told: list[float] = []

    class Shown(Progress):
        def advance(self, done: int, total: int) -> None:
            told.append(done / total)

    import_files.import_file(workspace, table(tmp_path / "list.csv"), progress=Shown())
    assert told == sorted(told)
    assert told[-1] == 1
