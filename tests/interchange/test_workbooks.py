"""Spreadsheets as people keep them: XLSX, XLS, ODS, and the web pages and XML that are named .xls."""

from __future__ import annotations

import datetime as dt
import tracemalloc
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.contact import Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.recognising import detect
from crm_desktop.interchange.records import Parsed, Rejected
from tests.interchange.biff import xls
from tests.interchange.compound import write_compound
from tests.interchange.workbooks import contacts, ods, records, sheet_of, xlsx


def test_what_cells_hold_is_told_as_people_see_it(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx",
        [
            ["Name", "Mobile", "Birthday", "PLZ", "Customer No", "Active", "Seen"],
            ["Ana", 491701234567.0, dt.date(1970, 5, 6), 1067, "0042", True, dt.datetime(2024, 2, 3, 4, 5)],
            ["Bob", "+49 30 5550100", "31.2.1980", "01067", 7.5, False, 0],
        ],
        {(1, 2): "dd.mm.yyyy", (1, 3): "00000", (1, 6): "yyyy-mm-dd hh:mm"},
    )
    ana, bob = contacts(path)
    assert ana.phones == [Labelled("mobile", "491701234567")]
    assert ana.dates == [Labelled("birthday", "1970-05-06")]
    assert ana.addresses[0].postal_code == bob.addresses[0].postal_code == "01067"
    assert ana.custom == {"Customer No": "0042", "Active": "TRUE", "Seen": "2024-02-03 04:05:00"}
    assert bob.custom["Birthday"] == "31.2.1980"


def test_a_plus_that_only_the_format_shows(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [["Name", "Phone"], ["Ana", 15555550100]], {(1, 1): '"+"0'})
    assert contacts(path)[0].phones[0].value == "+15555550100"


def test_days_before_march_1900_and_of_the_macintosh(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    for old, expected in ((False, "1900-01-31"), (True, "1904-02-01")):
        book = xlsxwriter.Workbook(path, {"date_1904": old})
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "Birthday"])
        sheet.write(1, 0, "Ana")
        sheet.write_number(1, 1, 31, book.add_format({"num_format": "yyyy-mm-dd"}))
        book.close()
        assert contacts(path)[0].dates[0].value == expected


def test_errors_of_formulas_are_left_out_and_said(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Name", "Email", "Phone"])
    sheet.write_row(1, 0, ["Ana", "ana@example.com"])
    sheet.write_formula(1, 2, "=NA()", None, "#N/A")
    sheet.write_formula(2, 0, '="B"&"ob"', None, "Bob")
    book.close()
    ana, bob = records(path)
    assert isinstance(ana, Parsed)
    assert isinstance(bob, Parsed)
    assert (ana.contact.phones, ana.warnings) == ([], ["formula-error"])
    assert (bob.contact.given, bob.warnings) == ("Bob", [])


def test_a_preamble_and_empty_rows_and_columns(tmp_path: Path) -> None:
    rows = [["Our customers"], [], [], [None, "First name", "Last name", None, "E-mail"], []]
    path = xlsx(tmp_path / "a.xlsx", [*rows, [None, "Ana", "Muster", None, "ana@example.com"], [], [None, "Bob"]])
    found = records(path)
    assert [record.line for record in found] == [6, 8]
    assert [record.contact.given for record in found if isinstance(record, Parsed)] == ["Ana", "Bob"]


def test_merged_headers_stand_over_each_of_their_columns(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.merge_range("A1:A2", "Name")
    sheet.merge_range("B1:C1", "Home")
    sheet.merge_range("D1:E1", "Work")
    sheet.write_row("B2", ["Street", "City", "Street", "City"])
    sheet.write_row("A3", ["Ana Muster", "Road 1", "Here", "Road 2", "There"])
    book.close()
    (ana,) = contacts(path)
    assert [(a.label, a.street, a.city) for a in ana.addresses] == [
        ("home", "Road 1", "Here"),
        ("work", "Road 2", "There"),
    ]


def test_one_merged_header_over_two_columns_of_values(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row("A1", ["Name", "City"])
    sheet.merge_range("C1:D1", "Phone")
    sheet.write_row("A2", ["Ana", "Here", "555-0100", "555-0101"])
    book.close()
    assert [phone.value for phone in contacts(path)[0].phones] == ["555-0100", "555-0101"]


def several(path: Path) -> Path:
    book = xlsxwriter.Workbook(path)
    book.add_worksheet("Empty")
    hidden = book.add_worksheet("Hidden")
    hidden.write_row(0, 0, ["Name", "Email"])
    hidden.write_row(1, 0, ["Hal", "hal@example.com"])
    hidden.hide()
    title = book.add_worksheet("Title")
    title.write(0, 0, "Customers")
    title.activate()
    people = book.add_worksheet("People")
    people.write_row(0, 0, ["Name", "Email"])
    people.write_row(1, 0, ["Ana", "ana@example.com"])
    book.close()
    return path


def test_the_first_visible_sheet_with_rows_or_the_one_that_is_named(tmp_path: Path) -> None:
    path = several(tmp_path / "a.xlsx")
    assert sheet_of(path).names == ["Empty", "Hidden", "Title", "People"]
    assert contacts(path)[0].given == "Ana"
    assert contacts(path, "hidden")[0].given == contacts(path, "2")[0].given == "Hal"
    with pytest.raises(UserError) as error:
        sheet_of(path, "Other")
    assert (error.value.code, error.value.values["sheets"]) == ("sheet-unknown", "Empty, Hidden, Title, People")
    with pytest.raises(UserError) as error:
        sheet_of(path, "Empty")
    assert error.value.code == "table-not-found"


def test_a_stray_cell_in_the_last_corner_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Name", "Email"])
    sheet.write_row(1, 0, ["Ana", "ana@example.com"])
    sheet.write(1048575, 16383, "x")
    book.close()
    ana, stray = records(path)
    assert isinstance(ana, Parsed)
    assert isinstance(stray, Rejected)
    assert (stray.line, stray.reason) == (1048576, "too-many-cells")


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    row = '<row><c t="inlineStr"><is><t>Ana %d</t></is></c><c t="inlineStr"><is><t>ana@example.com</t></is></c></row>'
    xlsx(path, [["Name", "Email"]])
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    data = "<worksheet><sheetData>" + "".join(row % number for number in range(30_000)) + "</sheetData></worksheet>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, part in parts.items():
            new.writestr(name, data if name.endswith("sheet1.xml") else part)
    sheet = sheet_of(path)
    tracemalloc.start()
    count = sum(1 for _ in sheet.rows(lambda _: None))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 30_000
    assert peak < 8_000_000


def cell(text: str, more: str = 'office:value-type="string"') -> str:
    return f"<table:table-cell {more}><text:p>{text}</text:p></table:table-cell>"


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def test_an_open_document_has_its_cells_as_people_see_them(tmp_path: Path) -> None:
    note = "<office:annotation><text:p>said beside it</text:p></office:annotation>"
    rows = (
        row(*map(cell, ("Name", "Birthday", "Phone", "PLZ", "Notes", "Email")))
        + row(
            cell("Ana"),
            cell("6. Mai", 'office:value-type="date" office:date-value="1970-05-06"'),
            cell("4.9E+11", 'office:value-type="float" office:value="491701234567"'),
            cell("01067", 'office:value-type="float" office:value="1067"'),
            cell("one</text:p><text:p>two<text:s text:c='2'/>" + note.replace("text:p", "text:span") + "three"),
            cell("#N/A", 'office:value-type="string" office:string-value=""'),
        )
        + row(cell("Bob"), more='table:number-rows-repeated="2"')
        + row("<table:table-cell/>", more='table:number-rows-repeated="1048000"')
    )
    path = ods(tmp_path / "a.ods", f'<table:table table:name="People">{rows}</table:table>')
    ana, *bobs = records(path)
    assert isinstance(ana, Parsed)
    assert [bob.line for bob in bobs] == [3, 4]
    assert ana.contact.dates == [Labelled("birthday", "1970-05-06")]
    assert ana.contact.phones[0].value == "491701234567"
    assert ana.contact.addresses[0].postal_code == "01067"
    assert ana.contact.notes == "one\ntwo  three"
    assert (ana.contact.emails, ana.warnings) == ([], ["formula-error"])


def test_the_sheets_of_an_open_document(tmp_path: Path) -> None:
    style = (
        '<style:style xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" style:name="ta2" '
        'style:family="table"><style:table-properties table:display="false"/></style:style>'
    )
    merged = 'office:value-type="string" table:number-columns-spanned="2"'
    people = row(cell("Name"), cell("Home", merged), "<table:covered-table-cell/>") + row(
        "<table:table-cell/>", cell("Street"), cell("City")
    )
    hidden = row(cell("Name")) + row(cell("Hal"))
    tables = (
        f'<table:table table:name="H &amp; Co" table:style-name="ta2">{hidden}</table:table>'
        f'<table:table table:name="People">{people}{row(cell("Ana"), cell("Road 1"), cell("Here"))}</table:table>'
    )
    path = ods(tmp_path / "a.ods", style + tables)
    assert sheet_of(path).names == ["H & Co", "People"]
    (ana,) = contacts(path)
    assert (ana.given, ana.addresses[0].label, ana.addresses[0].city) == ("Ana", "home", "Here")
    assert contacts(path, "H & Co")[0].given == "Hal"


def test_an_open_document_that_means_a_trillion_cells(tmp_path: Path) -> None:
    one = 'office:value-type="string" table:number-columns-repeated="16384"'
    rows = row(cell("Name"), cell("Email")) + row(cell("x", one), more='table:number-rows-repeated="1048575"')
    found = records(ods(tmp_path / "a.ods", f'<table:table table:name="S">{rows}</table:table>'))
    assert [record.reason for record in found if isinstance(record, Rejected)] == ["workbook-damaged"]


def test_a_workbook_of_excel_97(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    rows: list[list[object]] = [["Name", "Birthday", "Phone", "Email"], ["Änne", (25694,), 491701234567.0, "#N/A"]]
    path.write_bytes(xls({"Hidden": [["Name"], ["Hal"]], "People": rows}, hidden=["Hidden"]))
    assert sheet_of(path).names == ["Hidden", "People"]
    (anne,) = records(path)
    assert isinstance(anne, Parsed)
    assert (anne.contact.given, anne.contact.dates) == ("Änne", [Labelled("birthday", "1970-05-06")])
    assert (anne.contact.phones[0].value, anne.contact.emails) == ("491701234567", [])
    assert anne.warnings == ["formula-error"]


PAGE = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>td {}</style></head>
<body><table><tr><th>Name</th><th>E-mail</th><th>Notes</th></tr>
<tr><td>J&ouml;rg&nbsp;M\xfcller</td><td><a href="mailto:j@example.com">j@example.com</a></td><td>one<br>two</td></tr>
<tr><td>Ana<td>ana@example.com<td></table></body></html>"""


def test_a_web_page_named_as_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(PAGE.encode("cp1252"))
    joerg, ana = contacts(path)
    assert (joerg.given, joerg.family, joerg.notes) == ("Jörg", "Müller", "one\ntwo")
    assert ana.emails == [Labelled("", "ana@example.com")]


XML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="People"><Table><Row><Cell><Data ss:Type="String">Name</Data></Cell>
<Cell><Data ss:Type="String">Birthday</Data></Cell><Cell><Data ss:Type="String">Phone</Data></Cell></Row>
<Row ss:Index="4"><Cell><Data ss:Type="String">Ana</Data></Cell>
<Cell><Data ss:Type="DateTime">1970-05-06T00:00:00.000</Data></Cell>
<Cell ss:Index="3"><Data ss:Type="Number">4.91701234567E+11</Data></Cell></Row></Table></Worksheet></Workbook>"""


def test_the_xml_of_excel_2003(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_text(XML, encoding="utf-8")
    (record,) = records(path)
    assert isinstance(record, Parsed)
    assert record.line == 4
    assert record.contact.dates == [Labelled("birthday", "1970-05-06")]
    assert record.contact.phones[0].value == "491701234567"


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.xls", b"Name\tEmail\nAna\tana@example.com\n", "csv"),
        ("a.xls", "Name\tEmail\nAna\tana@example.com\n".encode("utf-16"), "csv"),
        ("a.xlsx", PAGE.encode("cp1252"), "html"),
        ("a.xls", XML.encode(), "xml"),
        ("a.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "xls"),
        ("a.txt", b"version: 1\n\ndn: cn=Ana\ncn: Ana\n", "ldif"),
        ("a.csv", b"# made today\ndn:: Y249QW5h\ncn: Ana\n", "ldif"),
        ("a.csv", b"dn,cn\nx,Ana\n", "csv"),
    ],
)
def test_content_tells_before_the_suffix_does(tmp_path: Path, name: str, data: bytes, expected: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert detect(tmp_path / name).name == expected


def test_what_is_no_workbook_says_so(tmp_path: Path) -> None:
    def code(name: str, data: bytes) -> str:
        (tmp_path / name).write_bytes(data)
        with pytest.raises(UserError) as error:
            records(tmp_path / name)
        return error.value.code

    def archive(*names: str) -> bytes:
        with zipfile.ZipFile(tmp_path / "made.zip", "w") as file:
            for name in names:
                file.writestr(name, "x")
        return (tmp_path / "made.zip").read_bytes()

    assert code("a.xls", b"<html><body>Please sign in</body></html>") == "table-not-found"
    assert code("a.xlsx", b"PK\x03\x04....") == "file-damaged"
    assert code("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == "file-damaged"
    assert code("a.xls", write_compound({"EncryptedPackage": b"secret"})) == "file-locked"
    assert code("a.xls", write_compound({"WordDocument": b"a letter"})) == "file-binary"
    assert code("a.xls", write_compound({"Workbook": b"\x09\x08\x10\x00nonsense"})) == "file-damaged"
    assert code("a.xlsb", archive("xl/workbook.bin")) == "file-is-workbook"
    assert code("a.numbers", archive("Index/Document.iwa")) == "file-is-workbook"
    assert code("a.docx", archive("word/document.xml")) == "file-binary"
    assert code("a.xlsx", archive("xl/workbook.xml")) == "file-damaged"
    bomb = XML.replace("<?mso", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><?mso').encode()
    assert code("a.xls", bomb) == "file-damaged"


def test_a_workbook_cut_off_gives_what_is_there_and_says_so(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [["Name", "Email"], ["Ana", "ana@example.com"], ["Bob", "bob@example.com"]])
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w") as new:
        for name, part in parts.items():
            cut = part[: part.rindex(b"<row")] if name.endswith("sheet1.xml") else part
            new.writestr(name, cut)
    ana, damaged = records(path)
    assert isinstance(ana, Parsed)
    assert isinstance(damaged, Rejected)
    assert (damaged.line, damaged.reason) == (3, "workbook-damaged")


def test_a_workbook_of_excel_97_that_goes_in_circles(tmp_path: Path) -> None:
    """A damaged table of sectors took xlrd a minute and two gigabytes."""
    sound = xls({"People": [["Name", "Email"], ["Ana", "ana@example.com"]] * 40})
    path = tmp_path / "a.xls"
    for start in range(512, len(sound), 97):
        path.write_bytes(sound[:start] + b"\0\0\0\0\xff\xff" + sound[start + 6 :])
        try:
            records(path)
        except UserError as error:
            assert error.code in ("file-damaged", "file-binary", "table-not-found")  # noqa: PT017


@pytest.mark.parametrize("name", ["sheet1.xml", "workbook.xml", "styles.xml"])
def test_a_part_in_an_encoding_that_nobody_knows(tmp_path: Path, name: str) -> None:
    path = xlsx(tmp_path / "a.xlsx", [["Name", "Email"], ["Ana", "ana@example.com"]])
    with zipfile.ZipFile(path) as old:
        parts = {each: old.read(each) for each in old.namelist()}
    with zipfile.ZipFile(path, "w") as new:
        for each, part in parts.items():
            new.writestr(each, part.replace(b"UTF-8", b"UTF-9") if each.endswith(name) else part)
    if name == "styles.xml":  # which tells how cells look
        assert contacts(path)[0].given == "Ana"
    else:
        with pytest.raises(UserError) as error:
            records(path)
        assert error.value.code in ("file-damaged", "table-not-found")


WORKBOOKS = ["sheet1.xml", "workbook.xml", "styles.xml", "sharedStrings.xml", "workbook.xml.rels"]


@given(data=st.data())
@settings(max_examples=150)
def test_any_damage_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder = tmp_path_factory.getbasetemp()
    sound = folder / "sound.xlsx"
    if not sound.exists():
        xlsx(sound, [["Name", "Phone"], ["Ana", 5550100], ["Bob", dt.date(1970, 5, 6)]], {(2, 1): "yyyy-mm-dd"})
    with zipfile.ZipFile(sound) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    chosen = data.draw(st.sampled_from([name for name in parts if name.endswith(tuple(WORKBOOKS))]))
    part = parts[chosen]
    start = data.draw(st.integers(0, len(part)))
    junk = data.draw(
        st.one_of(st.binary(max_size=5), st.sampled_from([b'r="A0"', b"<c>", b"9" * 30, b't="s"', b"</row>"]))
    )
    parts[chosen] = part[:start] + junk + part[start + data.draw(st.integers(0, 30)) :]
    path = folder / "damaged.xlsx"
    with zipfile.ZipFile(path, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    try:
        found = records(path)
    except UserError as error:
        assert error.code in ("file-damaged", "table-not-found", "file-binary")  # noqa: PT017
    else:
        assert all(isinstance(record, (Parsed, Rejected)) for record in found)


@given(
    st.binary(max_size=200),
    st.sampled_from([b"<table><tr>", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", XML.encode()[:300]]),
)
@settings(max_examples=150)
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes, start: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.xls"
    path.write_bytes(start + content)
    try:
        records(path)
    except UserError as error:
        assert error.code.startswith(("file-", "table-", "workbook-", "format-", "too-many"))  # noqa: PT017
