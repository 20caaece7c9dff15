from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.contact import Contact, Labelled, NextStep, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange import csv_cells
from crm_desktop.interchange.csv_read import read
from crm_desktop.interchange.csv_write import write_csv
from crm_desktop.interchange.mapping import guess_mapping
from crm_desktop.interchange.records import Parsed
from crm_desktop.interchange.sheet import open_sheet
from tests.interchange.tables import contacts, fixture, written

_ODD = st.sampled_from(
    ["=1+1", "+370 600 00000", "+cmd", "-5", "@here", "'=x", "''+1", "'tis", "\tx", "\rx", '="007"', "a,b;c\td|e",
     'say "hi"', "line\nline\r\nline\rend", "  blanks  ", "\u200fעברית", "\ufeffmark", "👩‍👩‍👧", "* x ::: y", "\u2028",
     "007", "1/2/2003", "sep=;"]
)  # fmt: skip
_TEXT = st.one_of(st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), max_size=12), _ODD)
_FILLED = _TEXT.filter(bool)
_LABELLED = st.lists(st.builds(Labelled, _TEXT, _FILLED), max_size=3)
_ADDRESS = st.builds(PostalAddress, *[_TEXT] * 8).filter(lambda a: a != PostalAddress(a.label))
_DATE = st.one_of(st.dates().map(str), st.sampled_from(["--06-15", "about 1900", "31 February"]))
_TEXTS = (
    "name", "given", "family", "additional", "prefixes", "suffixes", "nickname", "company", "company_uid", "title",
    "department", "tier", "status", "source", "owner", "notes", "last_reach", "last_attempt",
)  # fmt: skip
_LISTS = ("emails", "phones", "urls", "ims", "related", "extras", "source_uids")
CONTACTS = st.builds(
    Contact,
    kind=st.sampled_from(["individual", "org"]),
    uid=_FILLED,
    cadence_days=st.none() | st.integers(0, 99_999),
    private=st.booleans(),
    tags=st.lists(_FILLED, max_size=3, unique=True),
    custom=st.dictionaries(_FILLED, _FILLED, max_size=3),
    dates=st.lists(st.builds(Labelled, _TEXT, _DATE), max_size=2),
    addresses=st.lists(_ADDRESS, max_size=2),
    next_step=st.none() | st.builds(NextStep, _TEXT, _FILLED, _TEXT, _TEXT),
    **dict.fromkeys(_TEXTS, _TEXT),
    **dict.fromkeys(_LISTS, _LABELLED),
)

ANA = Contact(
    given="Ana", family="Sample", prefixes="Dr.", nickname="Annie", company="Sample Works", title="Buyer", tier="A",
    notes="Likes tea", private=True, cadence_days=30,
    emails=[Labelled("work", "ana@example.com"), *[Labelled("home", f"ana{n}@example.com") for n in range(4)]],
    phones=[Labelled("mobile", "+1 555-0100"), Labelled("work fax", "0555 0101"), Labelled("boat", "555-0102")],
    urls=[Labelled("profile", "https://example.com/ana"), Labelled("blog", "https://example.org")],
    ims=[Labelled("Skype", "ana.s")],
    addresses=[PostalAddress("work", "1 Made-up Street\nFloor 2", "", "", "Sampletown", "ST", "00001", "US"),
               PostalAddress("beach", city="Elsewhere")],
    dates=[Labelled("birthday", "1980-05-06"), Labelled("first deal", "2020-01-02")],
    related=[Labelled("spouse", "Bob Sample"), Labelled("sister", "Eva Muster")],
    tags=["Customers", "VIP"], custom={"Shoe size": "39", "Gender": "female"},
    extras=[Labelled("X-PHONETIC-LAST-NAME", "Sampel")], photo=b"\xff\xd8", source_uids=[Labelled("hubspot", "101")],
)  # fmt: skip


def _rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


@given(st.lists(CONTACTS, min_size=1, max_size=3))
@settings(max_examples=60)
def test_full_export_is_read_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, found: list[Contact]) -> None:
    path = tmp_path_factory.mktemp("full") / "full.csv"
    write_csv(lambda: found, path)
    sheet = open_sheet(path)
    assert sheet.layout == "full"
    again = list(read(sheet, guess_mapping(sheet), Progress()))
    assert [record.contact for record in again if isinstance(record, Parsed)] == found
    assert not any(record.warnings for record in again if isinstance(record, Parsed))
    first = path.read_bytes()
    write_csv(lambda: found, path)
    assert path.read_bytes() == first


def test_full_export_has_a_mark_crlf_and_readable_headers(tmp_path: Path) -> None:
    content = written(tmp_path, [ANA]).read_bytes()
    assert content.startswith(b"\xef\xbb\xbfuid,kind,name,")
    assert content.count(b"\r\n") == 2
    row = _rows(tmp_path / "full.csv")[0]
    assert row["emails.2.value"] == "ana0@example.com"
    assert row["addresses.1.street"] == "1 Made-up Street\nFloor 2"
    assert row["custom.Shoe size"] == "39"
    assert row["tags"] == "Customers;VIP"


def test_formulas_are_disarmed_and_phone_numbers_are_not(tmp_path: Path) -> None:
    found = [
        Contact(
            given="=HYPERLINK(1)",
            family="@x",
            notes="-1",
            phones=[Labelled("", "+370 (600) 00-000"), Labelled("", "007")],
        )
    ]
    for layout in ("full", "google", "outlook"):
        cells = [cell for row in _rows(written(tmp_path, found, layout)) for cell in row.values()]
        assert not [cell for cell in cells if re.match(r"[=+\-@\t\r]", cell) and cell != "+370 (600) 00-000"]
        assert {"'=HYPERLINK(1)", "+370 (600) 00-000", "007"} <= set(cells)
        again = contacts(tmp_path / f"{layout}.csv")
        assert (again[0].given, again[0].family, again[0].notes) == ("=HYPERLINK(1)", "@x", "-1")
        assert [phone.value for phone in again[0].phones] == ["+370 (600) 00-000", "007"]


def test_google_layout_holds_everything_somewhere(tmp_path: Path) -> None:
    again = contacts(written(tmp_path, [ANA], "google"))[0]
    kept = [name for name in Contact.__slots__ if name not in ("photo", "source_uids")]
    assert [getattr(again, name) for name in kept] == [getattr(ANA, name) for name in kept]


def test_outlook_layout_puts_what_has_no_column_into_the_notes(tmp_path: Path) -> None:
    left_out: Counter[str] = Counter()
    write_csv(lambda: [ANA], tmp_path / "outlook.csv", "outlook", left_out)
    row = _rows(tmp_path / "outlook.csv")[0]
    assert len(row) == 92
    assert row["E-mail 3 Address"] == "ana1@example.com"
    assert row["Business Street 2"] == "Floor 2"
    assert row["Gender"] == "female"
    lines = row["Notes"].splitlines()
    assert lines[0] == "Likes tea"
    assert {"E-mail (Home): ana3@example.com", "Phone (boat): 555-0102", "Shoe size: 39", "Tier: A", "Nickname: Annie",
            "Address (beach): Elsewhere", "IM Skype: ana.s", "Related (Sister): Eva Muster",
            "Date (first deal): 2020-01-02"} <= set(lines)  # fmt: skip
    assert left_out == {"photo": 1, "extras": 1, "source_uids": 1, "labels": 1}


def test_outlook_layout_is_read_back_by_us_as_far_as_its_lines_tell(tmp_path: Path) -> None:
    again = contacts(written(tmp_path, [ANA], "outlook"))[0]
    for name in ("nickname", "tier", "private", "cadence_days", "ims", "dates", "related", "tags", "custom"):
        assert getattr(again, name) == getattr(ANA, name), name
    assert [email.value for email in again.emails] == [email.value for email in ANA.emails]
    assert again.phones == ANA.phones
    assert again.notes == "Likes tea\n\n[CRM Desktop]\nAddress (beach): Elsewhere"


def test_yearless_birthdays_survive_other_layouts(tmp_path: Path) -> None:
    found = [Contact(given="Ana", dates=[Labelled("birthday", "--06-15")])]
    assert contacts(written(tmp_path, found, "google")) == found
    assert "Birthday): --06-15" in _rows(written(tmp_path, found, "outlook"))[0]["Notes"]


@pytest.mark.parametrize("name", ["google.csv", "outlook.csv", "thunderbird.csv", "goldmine.csv", "google_old.csv"])
def test_what_other_programs_wrote_survives_our_own_table(tmp_path: Path, name: str) -> None:
    found = fixture(name)
    assert contacts(written(tmp_path, found)) == found


@pytest.mark.parametrize("name", ["google.csv", "google_old.csv"])
def test_google_files_survive_google_layout(tmp_path: Path, name: str) -> None:
    again = contacts(written(tmp_path, fixture(name), "google"))
    assert [contact.emails for contact in again] == [contact.emails for contact in fixture(name)]
    assert [contact.custom.get("Shoe size") for contact in again] == [c.custom.get("Shoe size") for c in fixture(name)]


def test_an_empty_export_has_a_header(tmp_path: Path) -> None:
    assert contacts(written(tmp_path, [])) == []


def test_a_failed_export_leaves_the_old_file(tmp_path: Path) -> None:
    path = written(tmp_path, [ANA])
    before = path.read_bytes()

    def broken():  # type: ignore[no-untyped-def]
        yield ANA
        raise KeyError("made up")

    with pytest.raises(KeyError):
        write_csv(broken, path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        written(tmp_path / "none", [ANA])
    assert error.value.code == "folder-not-found"


@given(st.lists(st.text('ab=+-@", \n', max_size=6), min_size=1, max_size=5))
@settings(max_examples=200)
def test_a_row_of_another_s_table_keeps_its_cells_and_loses_its_formulas(cells: list[str]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    row = csv_cells.neutralise_row(text.getvalue().removesuffix("\r\n"))
    (found,) = csv.reader(io.StringIO(row, newline=""), strict=True)
    assert not [cell for cell in found if cell[:1] in set("=+-@")]
    assert [csv_cells.original(cell) for cell in found] == cells


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ('"never closed,=1+1', "\"never closed,'=1+1"),
        ("a;=1;@b", "a;'=1;'@b"),
        ("a\t-1|+1", "a\t'-1|'+1"),
        ('="0012",=1,"=2"', '="0012",\'=1,"\'=2"'),  # zeros that another program keeps so
        ('="a"&cmd', '\'="a"&cmd'),
        ("it's plain", "it's plain"),
    ],
)
def test_rows_that_are_broken_hold_no_formula_however_they_are_divided(row: str, expected: str) -> None:
    assert csv_cells.neutralise_row(row) == expected
