from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.csv_read import read
from crm_desktop.interchange.mapping import guess_mapping
from crm_desktop.interchange.records import Rejected
from crm_desktop.interchange.sheet import open_sheet
from tests.interchange.tables import FILES, records, table

LAYOUTS = {
    "act.csv": "act", "goldmine.csv": "goldmine", "google.csv": "google", "google_old.csv": "google-old",
    "google_outlook.csv": "outlook", "hubspot.csv": "hubspot", "kaddressbook.csv": "kaddressbook",
    "linkedin.csv": "linkedin", "outlook.csv": "outlook", "outlook_web.csv": "outlook", "salesforce.csv": "salesforce",
    "salesforce_api.csv": "salesforce", "thunderbird.csv": "thunderbird", "thunderbird_german.csv": "guessed",
    "outlook_german.csv": "guessed", "russian.csv": "guessed", "no_header.csv": "guessed",
}  # fmt: skip


@pytest.mark.parametrize(("name", "layout"), LAYOUTS.items())
def test_programs_are_recognised(name: str, layout: str) -> None:
    assert open_sheet(FILES / name).layout == layout


@pytest.mark.parametrize("name", [name for name, layout in LAYOUTS.items() if layout != "guessed"])
def test_programs_are_recognised_in_any_order_of_columns(tmp_path: Path, name: str) -> None:
    headers = open_sheet(FILES / name).headers
    path = table(tmp_path, ";".join(reversed(headers)) + "\n" + ";" * (len(headers) - 1) + "x\n")
    assert open_sheet(path).layout == LAYOUTS[name]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Name;Email\nAna, Bob;ana@example.com\n", ";"),
        ("Name\tEmail\nAna\tana@example.com\n", "\t"),
        ("Name|Email\nAna|ana@example.com\n", "|"),
        ("Name,Email\n\"Sample; Ana\",ana@example.com\n", ","),
        ("sep=;\r\nName;Email, more\r\nAna;x, y\r\n", ";"),
        ("sep=^\nName^Email\nAna^ana@example.com\n", "^"),
        ("Email\nana@example.com\n", ","),
        ('"a;b;c";x,y\n"1;2;3";4,5\n"1;2;3";4,5\n', ";"),
    ],
)  # fmt: skip
def test_delimiters(tmp_path: Path, text: str, delimiter: str) -> None:
    assert open_sheet(table(tmp_path, text)).delimiter == delimiter


def test_sep_line_is_no_row(tmp_path: Path) -> None:
    sheet = open_sheet(table(tmp_path, "\ufeffsep=;\r\nName;Email\r\nAna;ana@example.com\r\n"))
    assert (sheet.headers, sheet.first_line, sheet.preview_rows(5)) == (
        ["Name", "Email"],
        2,
        [["Ana", "ana@example.com"]],
    )
    assert [row[0] for row in sheet.rows(lambda done: None) if not isinstance(row, Rejected)] == [3]


@pytest.mark.parametrize("first", ['sep="', "sep=\r", "sep=", "sep=ab", "sep= "])
def test_a_broken_sep_line_is_no_harm(tmp_path: Path, first: str) -> None:
    sheet = open_sheet(table(tmp_path, f"{first}\nName;Email;City\nAna;ana@example.com;Here\n"))
    assert sheet.delimiter == ";"


def test_a_workbook_is_refused_whatever_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"PK\x03\x04 and more")
    with pytest.raises(UserError) as error:
        open_sheet(path, encoding="utf-8")
    assert error.value.code == "file-is-workbook"


def test_what_is_told_is_not_guessed(tmp_path: Path) -> None:
    path = table(tmp_path, "Name;Email;Straße, Ort\nAna;a@example.com;x, y\n", "cp1252")
    sheet = open_sheet(path, encoding="latin-1", delimiter=",")
    assert (sheet.encoding, sheet.headers) == ("iso8859-1", ["Name;Email;Straße", "Ort"])
    assert open_sheet(path, has_header=False).preview_rows(1) == [["Name", "Email", "Straße, Ort"]]


def test_what_stands_above_the_table_is_passed_over() -> None:
    sheet = open_sheet(FILES / "linkedin.csv")
    assert (sheet.first_line, sheet.headers[0], sheet.samples(0)) == (4, "First Name", ["Ana", "Bob"])


def test_odd_rows_do_not_move_the_table(tmp_path: Path) -> None:
    text = "Etunimi,Puhelin\nAna,555-0100\nBob,555-0101\nEva,555-0102,extra,more\nUte,555-0103\n"
    sheet = open_sheet(table(tmp_path, text))
    assert (sheet.first_line, sheet.headers) == (1, ["Etunimi", "Puhelin"])


@pytest.mark.parametrize(
    ("text", "has_header"),
    [
        ("Ana Sample,ana@example.com\nBob Sample,bob@example.com\n", False),
        ("Ana,Sample\nBob,Muster\n", False),
        ("Etunimi;Puhelin\nAna;+358 40 555 0000\n", True),
        ("Vorname;Nachname\n", True),
        ("555-0100,555-0101\n555-0102,555-0103\n", False),
        ("姓,名\n佐藤,一郎\n", True),
    ],
)
def test_first_row_is_header_or_not(tmp_path: Path, text: str, has_header: bool) -> None:
    sheet = open_sheet(table(tmp_path, text))
    assert sheet.has_header is has_header
    assert len(sheet.preview_rows(9)) == text.count("\n") - has_header


def test_blank_and_repeated_headers_get_names(tmp_path: Path) -> None:
    sheet = open_sheet(table(tmp_path, "Name,Phone,,Phone, Phone ,\nAna,1,2,3,4,5\n"))
    assert sheet.headers == ["Name", "Phone", "Column 3", "Phone (2)", "Phone (3)", "Column 6"]


def test_columns_without_header_are_kept(tmp_path: Path) -> None:
    text = "Name,Email\n" + "".join(f"Ana{n},ana{n}@example.com,note {n}\n" for n in range(5))
    assert open_sheet(table(tmp_path, text)).headers == ["Name", "Email", "Column 3"]


def test_samples_are_different_filled_cells(tmp_path: Path) -> None:
    sheet = open_sheet(table(tmp_path, "Name,City\nAna,\nBob,Here\nEva,Here\nUte,There\n"))
    assert sheet.samples(1) == ["Here", "There"]
    assert sheet.samples(0, 2) == ["Ana", "Bob"]


def test_blanks_after_delimiters_before_quotes(tmp_path: Path) -> None:
    sheet = open_sheet(table(tmp_path, '"Name", "Email", "Notes"\n"Ana", "ana@example.com", "a, b"\n'))
    assert sheet.headers == ["Name", "Email", "Notes"]
    assert sheet.preview_rows(1) == [["Ana", "ana@example.com", "a, b"]]


def test_old_line_ends(tmp_path: Path) -> None:
    assert open_sheet(table(tmp_path, "Name,Email\rAna,ana@example.com\r")).samples(0) == ["Ana"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"\xef\xbb\xbf\r\n \r\n", "file-empty"),
        (b"\x00" * 500, "file-binary"),
        (b"PK\x03\x04....", "file-is-workbook"),
        (b'"never closed', "table-not-found"),
        (b"x," * 30_000, "too-many-columns"),
    ],
)
def test_what_cannot_be_opened_is_said(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(UserError) as error:
        open_sheet(path)
    assert error.value.code == code
    assert error.value.values["path"] == str(path)


def test_files_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        open_sheet(tmp_path)
    assert error.value.code == "file-is-directory"
    with pytest.raises(UserError) as error:
        open_sheet(tmp_path / "none.csv")
    assert error.value.code == "file-not-found"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = table(tmp_path, "Name\nAna\n")
    path.chmod(0)
    with pytest.raises(UserError) as error:
        open_sheet(path)
    assert error.value.code == "file-unreadable"


def test_a_line_of_100_mb_is_refused_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    with path.open("wb") as file:
        for _ in range(100):
            file.write(b"word, " * 175_000)
    tracemalloc.start()
    with pytest.raises(UserError) as error:
        open_sheet(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (error.value.code, error.value.values["line"]) == ("line-too-long", 1)
    assert peak < 60_000_000


def test_a_very_long_line_among_others_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    with path.open("wb") as file:
        file.write(b"Name,Email\nAna,ana@example.com\nBob,")
        for _ in range(20):
            file.write(b"x" * 1_000_000)
        file.write(b"\nEva,eva@example.com\n")
    found = records(path)
    assert [(record.line, isinstance(record, Rejected)) for record in found] == [(2, False), (3, True), (4, False)]


def test_ten_thousand_columns(tmp_path: Path) -> None:
    header = ",".join(f"Phone {n}" for n in range(10_000))
    path = table(tmp_path, f"Name,{header}\nAna" + ",555-0100" * 10_000 + "\nBob\n")
    found = records(path)
    assert len(found) == 2


@given(st.binary(max_size=300))
@example(b'"\n\x00"')
@settings(max_examples=150)
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.csv"
    path.write_bytes(content)
    try:
        sheet = open_sheet(path)
        list(read(sheet, guess_mapping(sheet), Progress()))
    except UserError as error:
        assert error.code.startswith(("file-", "table-", "line-"))  # noqa: PT017


@given(
    st.text(st.sampled_from("aé@.,;|\t\"\n\r \0=+'1/😀"), max_size=120), st.sampled_from(["utf-8", "utf-16", "cp1252"])
)
@settings(max_examples=150)
def test_any_table_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str, encoding: str) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.csv"
    path.write_bytes(text.encode(encoding, "replace"))
    try:
        sheet = open_sheet(path)
        list(read(sheet, guess_mapping(sheet), Progress()))
    except UserError as error:
        assert error.code.startswith(("file-", "table-"))  # noqa: PT017
