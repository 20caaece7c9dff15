"""Files that are broken in the ways that files are: a clear sentence, each row with its line, and the rest taken."""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Program, spawn

NOISE = random.Random(1).randbytes(100_000)
MEGABYTE = b"x" * (1 << 20)


def names(crm: Program) -> list[str]:
    return [row["name"] for row in crm.json("find")]


def rejected(found: dict[str, Any]) -> list[tuple[int, str]]:
    return [(row["line"], row["reason"]) for row in found["rejected"]]


def assert_one_undo_takes_it_back(crm: Program) -> None:
    crm("undo")
    assert names(crm) == []
    assert not any(crm.json("due").values())


@pytest.mark.parametrize("suffix", ["csv", "vcf", "json", "txt", ""])
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "{file} is empty; there is nothing to import."),
        (NOISE, "{file} holds no text that could be a list of contacts; export it as CSV or vCard first."),
        (bytes(5000), "{file} holds no text that could be a list of contacts; export it as CSV or vCard first."),
        (b"\x89PNG\r\n\x1a\n" + NOISE[:999], "{file} holds no text that could be a list of contacts;"),
        (b"PK\x03\x04" + NOISE[:999], "{file} is damaged (File is not a zip file);"),
        (b"<!DOCTYPE html>\n<html>Sign in</html>", "There is no table in {file}; export the contacts as CSV or vCard."),
    ],
    ids=["empty", "noise", "zeros", "picture", "workbook", "page"],
)
def test_a_file_of_something_else(crm: Program, tmp_path: Path, suffix: str, content: bytes, sentence: str) -> None:
    file = (tmp_path / "list").with_suffix(f".{suffix}" if suffix else "")
    file.write_bytes(content)
    assert crm.refused("import", file).startswith(sentence.format(file=file))
    assert names(crm) == []
    assert crm.json("history") == []


@pytest.mark.parametrize("content", [b"\n\n \r\n", b"\xef\xbb\xbf", b"\xff\xfe", b",,,\n,,,\n"])
def test_a_file_of_nothing(crm: Program, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    assert crm.refused("import", file) == f"{file} is empty; there is nothing to import."


def test_what_is_no_file(crm: Program, tmp_path: Path) -> None:
    assert crm.refused("import", tmp_path) == f"{tmp_path} is a folder; name a file."
    assert crm.refused("import", tmp_path / "no") == f"There is no file {tmp_path / 'no'}."
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert "cannot be read (not a regular file)" in crm.refused("import", tmp_path / "pipe")


def test_a_file_that_may_not_be_read(crm: Program, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("First Name\nAna\n")
    file.chmod(0)
    if os.access(file, os.R_OK):
        pytest.skip("this user may read everything")
    assert crm.refused("import", file) == f"{file} cannot be read (Permission denied); check its permissions."


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "Žydrūnas Šimkūnas"),
        ("utf-8-sig", "Žydrūnas Šimkūnas"),
        ("utf-16", "రాధిక కొండపల్లి"),
        ("utf-16-be", "Žydrūnas Šimkūnas"),
        ("cp1252", "Jürgen Größe"),
        ("cp1257", "Žydrūnas Šimkūnas"),
        ("cp1251", "Анна Иванова"),
        ("cp1256", "محمد الحسن"),
        ("cp932", "山田 花子"),
    ],
)
def test_a_file_in_another_encoding(crm: Program, tmp_path: Path, encoding: str, name: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(f"Name;E-Mail\n{name};one@example.com\n{name};two@example.com\n".encode(encoding))
    assert crm.json("import", file)["created"] == 2
    assert names(crm) == [name, name]


def test_a_table_that_ends_within_a_row(crm: Program, tmp_path: Path) -> None:
    rows = "".join(f'Ana{n},Test{n},a{n}@example.com,"first, second"\n' for n in range(50))
    file = tmp_path / "cut.csv"
    file.write_text(f"First Name,Last Name,E-mail Address,Notes\n{rows}"[:-6])
    found = crm.json("import", file)
    assert (found["created"], rejected(found)) == (49, [(51, "a quotation mark is opened and never closed")])
    assert_one_undo_takes_it_back(crm)


def test_a_table_that_ends_within_a_character(crm: Program, tmp_path: Path) -> None:
    file = tmp_path / "cut.csv"
    file.write_bytes("First Name,Last Name\nŽydrūnas,Šimkūnas\nOna,Ąžuolė".encode()[:-1])
    assert crm.json("import", file)["created"] == 2
    assert "Žydrūnas Šimkūnas" in names(crm)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        (
            "cut.vcf",
            "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Bob\nTEL:55",
            (5, "the card has no END:VCARD"),
        ),
        ("cut.json", '[\n{"given": "Ana"},\n{"given": "Bob", "no', (3, "it is not valid JSON")),
    ],
)
def test_a_file_that_ends_within_a_contact(
    crm: Program, tmp_path: Path, name: str, content: str, reason: tuple[int, str]
) -> None:
    file = tmp_path / name
    file.write_text(content)
    found = crm.json("import", file)
    assert (found["created"], rejected(found)) == (1, [reason])
    (saved,) = (crm.folder / "rejected").iterdir()
    assert "Bob" in saved.read_text()
    assert_one_undo_takes_it_back(crm)


def test_ten_thousand_columns(crm: Program, tmp_path: Path) -> None:
    file = tmp_path / "wide.csv"
    headers = ",".join(f"Column {n}" for n in range(10_000))
    rows = "".join(f"Ana{r},a{r}@example.com,{',' * 500 * r}last{',' * (9_999 - 500 * r)}\n" for r in range(10))
    file.write_text(f"First Name,E-mail Address,{headers}\n{rows}")
    assert crm.json("import", file)["created"] == 10
    assert crm.show("ana3")["custom"] == {"Column 1500": "last"}
    assert crm.json("import", file)["unchanged"] == 10
    assert_one_undo_takes_it_back(crm)
    file.write_text(",".join(f"Column {n}" for n in range(30_000)) + "\nAna\n")
    assert crm.refused("import", file).startswith(f"{file} has 30000 columns, more than the 20000 ")


@pytest.mark.parametrize(
    ("name", "before", "after", "reason"),
    [
        ("long.csv", b"First Name,Notes\nAna,short\n", b"\nBob,short\n", (3, "the line is too long to be a row")),
        (
            "long.vcf",
            b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nFN:Long\nNOTE:",
            b"\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\nEND:VCARD\n",
            (4, "the card is too long"),
        ),
        (
            "long.json",
            b'[\n{"given": "Ana"},\n{"given": "Long", "notes": "',
            b'"},\n{"given": "Bob"}\n]\n',
            (3, "it is too long for a contact"),
        ),
    ],
    ids=["csv", "vcard", "json"],
)
def test_a_line_of_a_hundred_megabytes(
    crm: Program, tmp_path: Path, name: str, before: bytes, after: bytes, reason: tuple[int, str]
) -> None:
    file = tmp_path / name
    with file.open("wb") as out:
        out.writelines((before, *[MEGABYTE] * 100, after))
    found, megabytes = measured(crm, file)
    assert (found["created"], rejected(found)) == (2, [reason])
    assert megabytes < 250
    assert names(crm) == ["Ana", "Bob"]
    assert sum(saved.stat().st_size for saved in (crm.folder / "rejected").iterdir()) < 1 << 20
    assert_one_undo_takes_it_back(crm)


def test_nothing_but_one_line_of_a_hundred_megabytes(crm: Program, tmp_path: Path) -> None:
    file = tmp_path / "long.csv"
    with file.open("wb") as out:
        out.writelines([MEGABYTE] * 100)
    assert crm.refused("import", file).startswith(f"Line 1 of {file} is too long to be a row of a table;")


def measured(crm: Program, file: Path) -> tuple[dict[str, Any], int]:
    """What an import in a process of its own prints, and the most memory that it held, in megabytes."""
    if not sys.platform.startswith("linux"):
        return dict(crm.json("import", file)), 0
    code = (
        "import atexit, pathlib, re, sys\n"
        "status = pathlib.Path('/proc/self/status')\n"
        "atexit.register(lambda: print(re.search('VmHWM:\\\\s+(\\\\d+)', status.read_text())[1], file=sys.stderr))\n"
        "from crm_desktop.cli import main\n"
        "main()\n"
    )
    done = spawn("--workspace", crm.folder, "--json", "import", file, start=("-c", code))
    return json.loads(done.stdout), int(done.stderr) // 1024


def test_nested_and_broken_cards(crm: Program, tmp_path: Path) -> None:
    file = tmp_path / "cards.vcf"
    file.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Outer One\nTEL:555-0100\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Inner One\nEND:VCARD\nEMAIL:outer@example.com\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Never Ended\n"
        "BEGIN:VCARD\nVERSION:2.1\nN:Agent;Has\nAGENT:\nBEGIN:VCARD\nN:Bond;James\nEND:VCARD\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nEND:VCARD\n"
        "begin:vcard\nfn;charset=utf-8;encoding=quoted-printable:=4A=C3=BC=\n=72gen\nend:vcard\n"
        "a stray line\n"
    )
    found = crm.json("import", file)
    assert names(crm) == ["Has Agent", "Inner One", "Jürgen", "Outer One"]
    assert crm.show("outer")["emails"][0]["value"] == "outer@example.com"
    assert rejected(found) == [
        (11, "the card has no END:VCARD"),
        (22, "it holds nothing that makes a contact"),
        (30, "text outside of any card"),
    ]
    assert_one_undo_takes_it_back(crm)


def test_half_of_the_rows_short_and_some_too_long(crm: Program, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    rows = [
        f"Ana{n},Test{n}" if n in range(1, 30, 2) else f"Ana{n},Test{n},a{n}@example.com,555-01{n:02},Town{n}"
        for n in range(40)
    ]
    rows[10] += ",and,more"
    rows[20] = ",,,,"
    rows[30] = '"Ana30,Test30,a30@example.com,555-0130,Town30'
    file.write_text("First Name,Last Name,E-mail Address,Phone,City\n" + "\n".join(rows) + "\n")
    found = crm.json("import", file)
    assert rejected(found) == [
        (12, "it has more cells than the header"),
        (32, "a quotation mark is opened and never closed"),
    ]
    assert found["created"] == 37
    assert crm.show("ana29")["family"] == "Test29"
    assert crm.show("ana32")["addresses"][0]["city"] == "Town32"
    assert_one_undo_takes_it_back(crm)


def test_what_contacts_say_commands_no_terminal(crm: Program, tmp_path: Path) -> None:
    """OSC 52 would fill the clipboard, CSI draw over other lines, U+009B begin either where UTF-8 is taken apart."""
    name = "Ana \x1b]52;c;cm0gLXJm\x07\x1b[2A\x9b31m\x7f\x08Bell"
    (tmp_path / "people.json").write_text(json.dumps([{"name": name, "notes": "a\rb"}]))
    crm("import", tmp_path / "people.json")
    (row,) = crm.json("find")
    assert row["name"] == name
    told = [crm("find"), crm("--json", "find"), crm("history"), crm("--json", "history"), crm("show", row["uid"])]
    told += [crm.refused("show", "x\x1b[2J")]
    assert all(char in "\n\t" or char.isprintable() or char in "\u2066\u2069" for text in told for char in text), told
