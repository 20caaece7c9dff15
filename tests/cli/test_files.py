from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Program

LIST = (
    "First Name,Last Name,E-mail Address,Job Title\nAna,Adomaite,ana@example.com,Buyer\nBob,Example,bob@example.com,\n"
)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(LIST)
    return path


def test_import_counts_and_names_what_it_did(crm: Program, people: Path) -> None:
    assert crm.json("import", people) == {"created": 2, "updated": 0, "unchanged": 0, "rejected": [], "batches": [1]}
    assert crm.json("import", people) == {"created": 0, "updated": 0, "unchanged": 2, "rejected": [], "batches": []}
    people.write_text(LIST.replace("Buyer", "Boss") + "Eva,Muster,eva@example.com,\n")
    assert crm("import", people) == "1 created, 1 updated, 1 unchanged, 0 rejected\n"
    assert crm.show("ana")["title"] == "Boss"
    assert crm("undo") == "Undid: Imported people.csv\n"
    assert [row["name"] for row in crm.json("find")] == ["Ana Adomaite", "Bob Example"]
    assert crm.show("ana")["title"] == "Buyer"


def test_rejected_rows_are_named_and_kept_to_be_mended(crm: Program, people: Path) -> None:
    people.write_text(LIST + "Eva,Muster,eva@example.com,Boss,more\n" + 'Open,"quote\n')
    result = crm.json("import", people)
    assert result["created"] == 2
    assert result["rejected"] == [
        {"file": str(people), "line": 4, "reason": "it has more cells than the header"},
        {"file": str(people), "line": 5, "reason": "a quotation mark is opened and never closed"},
    ]
    lines = crm("import", people).splitlines()
    assert lines[0] == "0 created, 0 updated, 2 unchanged, 2 rejected"
    assert lines[1] == f"  {people}, line 4: it has more cells than the header"
    mend = Path(lines[3].removeprefix("The rejected rows are in ").removesuffix("; mend them there and import it."))
    mend.write_text(mend.read_text().replace(",more", "").replace('"quote', "Quote"))
    assert crm.json("import", mend)["created"] == 2
    assert crm.show("eva")["title"] == "Boss"


def test_where_rejected_rows_cannot_be_kept_that_is_said(crm: Program, people: Path) -> None:
    people.write_text(LIST + "Eva,Muster,eva@example.com,Boss,more\n")
    crm.folder.mkdir(exist_ok=True)
    (crm.folder / "rejected").write_text("in the way")
    result = crm.run("import", people)
    assert result.exit_code == 1
    assert "rejected" in result.stderr
    assert "cannot be written" in result.stderr
    assert len(crm.json("find")) == 2


def test_people_read_the_first_rejected_rows_and_scripts_all(crm: Program, people: Path) -> None:
    people.write_text(LIST + "a,b,c,d\n" * 40 + "a,b,c,d,e\n" * 30)
    lines = crm("import", people).splitlines()
    assert (len(lines), lines[21]) == (23, "… and 10 more")
    assert len(crm.json("import", people)["rejected"]) == 30


def test_what_was_kept_as_text_is_said(crm: Program, people: Path) -> None:
    people.write_text("First Name,Birthday\nAna,31.02.1980\nBob,13.04.1980\n")
    result = crm.run("--json", "import", people)
    assert json.loads(result.stdout)["created"] == 2
    assert result.stderr == f"{people}, line 2: a date that is none was kept as text\n"
    assert crm.show("ana")["custom"] == {"Birthday": "31.02.1980"}
    assert crm.run("import", people).stderr == ""


def test_a_file_that_cannot_be_read_stops_no_other(crm: Program, people: Path, tmp_path: Path) -> None:
    missing, empty, last = tmp_path / "missing.csv", tmp_path / "empty.vcf", tmp_path / "last.vcf"
    empty.touch()
    last.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Eva Muster\nEND:VCARD\n")
    result = crm.run("--json", "import", missing, people, empty, last)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"There is no file {missing}.",
        f"{empty} is empty; there is nothing to import.",
    ]
    found = json.loads(result.stdout)
    assert (found["created"], found["batches"]) == (3, [1, 2])
    crm("undo")
    assert len(crm.json("find")) == 2
    result = crm.run("--json", "import", missing)
    assert (result.exit_code, json.loads(result.stdout)["created"]) == (1, 0)
    assert crm.refused("import", missing) == f"There is no file {missing}."


def test_a_dry_run_changes_nothing(crm: Program, people: Path) -> None:
    people.write_text(LIST + "Eva,Muster,eva@example.com,Boss,more\n")
    assert crm("import", people, "--dry-run").splitlines() == [
        "2 would be created, 0 would be updated, 0 unchanged, 1 rejected",
        f"  {people}, line 4: it has more cells than the header",
    ]
    assert crm.json("find") == []
    assert crm.json("history") == []
    assert not (crm.folder / "rejected").exists()
    assert crm.json("import", people)["created"] == 2


@pytest.mark.parametrize(
    ("on_match", "counts", "title", "people_there"),
    [
        ("update", (0, 1, 1), "Boss", 2),
        ("skip", (0, 0, 2), "Buyer", 2),
        ("create", (2, 0, 0), "Buyer", 4),
    ],
)
def test_on_match(
    crm: Program, people: Path, on_match: str, counts: tuple[int, int, int], title: str, people_there: int
) -> None:
    crm("import", people)
    ana = crm.uid("ana")
    people.write_text(LIST.replace("Buyer", "Boss"))
    found = crm.json("import", people, "--on-match", on_match)
    assert (found["created"], found["updated"], found["unchanged"]) == counts
    assert crm.json("show", ana)["title"] == title
    assert len(crm.json("find")) == people_there


def test_a_mapping_says_which_column_goes_where(crm: Program, people: Path, tmp_path: Path) -> None:
    mapping = tmp_path / "mapping.toml"
    mapping.write_text('[columns]\n"Job Title" = "custom.Role"\n"E-mail Address" = "emails.work"\n')
    crm("import", people, "--mapping", mapping)
    found = crm.show("ana")
    assert (found["title"], found["custom"]) == ("", {"Role": "Buyer"})
    assert found["emails"] == [{"label": "work", "value": "ana@example.com"}]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "There is no file "),
        ("[columns\n", " is no mapping "),
        ("columns = 3\n", " is no mapping "),
        (
            '[columns]\n"Job Title" = "nonsense"\n',
            "The mapping sends the column Job Title to nonsense, which is no field",
        ),
    ],
)
def test_a_mapping_that_is_none(crm: Program, people: Path, tmp_path: Path, content: str | None, words: str) -> None:
    mapping = tmp_path / "mapping.toml"
    if content is not None:
        mapping.write_text(content)
    assert words in crm.refused("import", people, "--mapping", mapping)
    assert crm.json("find") == []


def test_an_encoding_is_found_or_chosen(crm: Program, people: Path) -> None:
    people.write_bytes("Vorname;Nachname\nJürgen;Größe\nZoë;Brontë\n".encode("cp1252"))
    crm("import", people)
    assert [row["name"] for row in crm.json("find")] == ["Jürgen Größe", "Zoë Brontë"]
    crm("undo")
    crm("import", people, "--encoding", "windows-1250")
    assert crm.show("jurgen")["family"] == "Größe"
    assert crm.refused("import", people, "--encoding", "klingon").startswith("There is no encoding klingon;")
    crm("import", people, "--encoding", "utf-16")


def test_a_format_is_recognised_or_named(crm: Program, tmp_path: Path) -> None:
    card = tmp_path / "people.csv"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Adomaite\nEND:VCARD\n")
    crm("import", card)
    assert crm.json("find")[0]["name"] == "Ana Adomaite"
    crm("undo")
    assert crm.json("import", card, "--format", "csv")["created"] > 1
    assert crm.refused("import", card, "--format", "docx").startswith(
        "The format docx is not known here; there are: csv, vcard, json"
    )


@pytest.mark.parametrize(
    ("name", "args", "begins"),
    [
        ("out.csv", (), "\ufeffuid,kind,name,"),
        ("out.csv", ("--layout", "google"), "\ufeffFirst Name,Middle Name,Last Name,"),
        ("out.csv", ("--layout", "outlook"), "\ufeffTitle,First Name,Middle Name,"),
        ("out.vcf", (), "BEGIN:VCARD\r\nVERSION:3.0\r\n"),
        ("out.vcf", ("--format", "vcard-4.0"), "BEGIN:VCARD\r\nVERSION:4.0\r\n"),
        ("out.txt", ("--format", "vcard-2.1"), "BEGIN:VCARD\r\nVERSION:2.1\r\n"),
        ("out.json", (), "[\n{"),
    ],
)
def test_export_writes_what_it_is_asked_for(
    crm: Program, people: Path, tmp_path: Path, name: str, args: tuple[str, ...], begins: str
) -> None:
    crm("import", people)
    out = tmp_path / name
    assert crm.json("export", out, *args) == {"exported": 2}
    assert out.read_bytes().decode().startswith(begins)
    assert crm("export", out, *args) == f"2 exported to {out}\n"


def test_export_of_what_a_query_finds(crm: Program, people: Path, tmp_path: Path) -> None:
    crm("import", people)
    out = tmp_path / "out.csv"
    assert crm.json("export", out, "--query", "bob OR nobody") == {"exported": 1}
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["given"] for row in csv.DictReader(file)] == ["Bob"]
    assert crm.json("export", out, "--query", "nobody") == {"exported": 0}
    assert crm.run("export", out, "--query", "reached:whenever").stderr.startswith("Ignored, ")


def test_what_a_layout_has_no_place_for_is_said(crm: Program, people: Path, tmp_path: Path) -> None:
    crm("import", people)
    crm("log", crm.uid("ana"), "--result", "reached")
    result = crm.run("--json", "export", tmp_path / "out.csv", "--layout", "google")
    assert json.loads(result.stdout) == {"exported": 2}
    assert result.stderr == "There is no place in it for: last reaches (1), last attempts (1)\n"


def test_export_where_it_cannot_be_written(crm: Program, people: Path, tmp_path: Path) -> None:
    crm("import", people)
    assert crm.refused("export", tmp_path / "no" / "out.csv") == f"There is no folder {tmp_path / 'no'}; make it first."
    assert crm.refused("export", tmp_path / "out.docx").startswith("The format docx is not known here;")
    assert crm.refused("export", tmp_path, "--format", "csv") == f"{tmp_path} is a folder; name a file."
    out = tmp_path / "out.csv"
    out.write_text("precious")
    assert crm.refused("export", out, "--format", "docx")
    assert out.read_text() == "precious"


def test_a_cell_that_is_dangerous_in_a_spreadsheet(crm: Program, other: Program, tmp_path: Path) -> None:
    danger = "=cmd|' /C calc'!A0"
    ana = crm.json("add", "new contact Ana Adomaite")["uid"]
    crm("set", ana, f"notes={danger}", "title=@SUM(1)", "phones.1=+370 600 55501", "custom.Sum=-1")
    for layout in ("full", "google", "outlook"):
        out = tmp_path / f"{layout}.csv"
        crm("export", out, "--layout", layout)
        with out.open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert [cell for cell in cells if cell.startswith(("=", "@", "+", "-"))] == ["+370 600 55501"]
        other("import", out)
        found = other.show("ana")
        assert (found["notes"], found["title"], found["phones"][0]["value"]) == (danger, "@SUM(1)", "+370 600 55501")
        other("undo")


def test_demo_fills_an_empty_workspace(crm: Program, tmp_path: Path) -> None:
    assert crm.json("demo", "--contacts", 60) == {"contacts": 60}
    assert len(crm.json("find")) == 60
    assert any(crm.json("due").values())
    assert crm.refused("demo", "--contacts", 5) == (
        "The workspace has contacts already; sample data goes into an empty one. Name another folder with --workspace."
    )
    assert crm("undo") == "Undid: Added sample data\n"
    assert crm.json("find") == []


def test_demo_is_the_same_for_the_same_seed(crm: Program, other: Program, tmp_path: Path) -> None:
    files = []
    for number, (program, seed) in enumerate([(crm, 7), (other, 7), (Program(tmp_path / "third"), 8)]):
        assert program("demo", "--contacts", 60, "--seed", seed) == "60 made-up contacts added\n"
        program("export", tmp_path / f"{number}.json")
        found = json.loads((tmp_path / f"{number}.json").read_text(encoding="utf-8"))
        for contact in found:
            for name in ("last_reach", "last_attempt", "next_step"):
                del contact[name]  # they are around the present
        files.append(found)
    assert files[0] == files[1]
    assert files[0] != files[2]


LETTER = (
    "From: Ana <ana@example.com>\nTo: me@example.com\nSubject: Quote\nDate: Tue, 03 Mar 2026 10:20:30 +0200\n"
    "Message-ID: <one@example.com>\n\nDear all\n"
)


def test_e_mails_become_activities_of_contacts_once_only(crm: Program, people: Path, tmp_path: Path) -> None:
    letter, other, broken = tmp_path / "one.eml", tmp_path / "two.eml", tmp_path / "none.msg"
    letter.write_text(LETTER)
    other.write_text(LETTER.replace("ana@", "x@").replace("<one", "<two"))
    broken.write_text("no")
    crm("import", people)
    assert (
        crm("import", "--dry-run", letter)
        == "one e-mail would be recorded, 0 here already, 0 of nobody in the contacts\n"
    )
    assert crm.json("import", letter, other)["emails"] == {"recorded": 1, "known": 0, "nobodys": 1}
    assert crm.json("import", letter)["emails"] == {"recorded": 0, "known": 1, "nobodys": 0}
    result = crm.run("import", people, broken)
    assert (result.exit_code, "is no e-mail" in result.stderr) == (1, True)
    assert "2 unchanged" in result.stdout
    assert crm("undo") == "Undid: Recorded Quote\n"


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:fair@example.com
SUMMARY:Fair
DTSTART;VALUE=DATE:20990301
ATTENDEE:mailto:ana@example.com
END:VEVENT
BEGIN:VEVENT
UID:none@example.com
SUMMARY:No day
END:VEVENT
END:VCALENDAR
"""


def test_a_calendar_comes_in_and_goes_out(crm: Program, people: Path, tmp_path: Path) -> None:
    crm("import", people)
    path = tmp_path / "team.ics"
    path.write_text(CALENDAR)
    would = crm.json("import", "--dry-run", path)
    assert (would["created"], would["batches"]) == (1, [])
    done = crm.json("import", path)
    assert (done["created"], len(done["batches"])) == (1, 1)
    assert done["rejected"] == [{"file": str(path), "line": 9, "reason": "the event has no day that can be read"}]
    assert crm.json("import", path)["unchanged"] == 1
    assert crm.show("ana")["next_step"]["summary"] == "Fair"
    assert crm.json("export", tmp_path / "out.ics", "--query", "ana") == {"exported": 1}
    assert crm.json("export", tmp_path / "none.ics", "--query", "bob") == {"exported": 0}
    assert "UID:fair@example.com" in (tmp_path / "out.ics").read_text()
    assert crm("undo") == "Undid: Imported team.ics\n"


def test_chosen_columns_in_their_order(crm: Program, people: Path, tmp_path: Path) -> None:
    crm("import", people)
    crm("export", tmp_path / "list.csv", "--columns", "title,name,emails.1")
    assert (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines() == [
        "title,name,emails.1.value",
        "Buyer,Ana Adomaite,ana@example.com",
        ",Bob Example,bob@example.com",
    ]
    assert "There is no field colour" in crm.refused("export", tmp_path / "list.csv", "--columns", "colour")
    assert "There is no layout mine" in crm.misused("export", tmp_path / "list.csv", "--layout", "mine")


def test_what_a_format_has_no_place_for_is_told(crm: Program, people: Path, tmp_path: Path) -> None:
    crm("import", people)
    crm("add", "call", "Ana", "tomorrow")
    done = crm.run("export", tmp_path / "cards.vcf")
    assert done.stderr == "There is no place in it for: next steps (1)\n"
