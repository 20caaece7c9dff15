from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact, Labelled, NextStep, PostalAddress
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.interchange.csv_read import read
from crm_desktop.interchange.mapping import guess_mapping
from crm_desktop.interchange.records import Parsed, Rejected
from crm_desktop.interchange.sheet import open_sheet
from tests.interchange.tables import FILES, contacts, fixture, records, table


def _pairs(items: list[Labelled]) -> list[tuple[str, str]]:
    return [(item.label, item.value) for item in items]


def test_google() -> None:
    ana, zydrunas, company = fixture("google.csv")
    assert (ana.prefixes, ana.given, ana.additional, ana.family, ana.suffixes) == (
        "Dr.",
        "Ana",
        "Maria",
        "Sample",
        "Jr.",
    )
    assert (ana.company, ana.title, ana.department) == ("Sample Works", "Buyer", "Purchasing")
    assert ana.notes == 'Likes tea\nand quotes: "yes"'
    assert ana.tags == ["Customers", "friends"]
    assert _pairs(ana.emails) == [
        ("work", "ana@example.com"), ("work", "ana.sample@example.com"), ("home", "ana.home@example.com"),
    ]  # fmt: skip
    assert _pairs(ana.phones) == [
        ("mobile", "+1 555-0100"), ("mobile", "+1 555-0101"), ("work fax", "+1 555-0102"),
    ]  # fmt: skip
    assert ana.addresses == [
        PostalAddress("work", "1 Made-up Street", city="Sampletown", region="ST", postal_code="00001", country="US")
    ]
    assert _pairs(ana.dates) == [("birthday", "1980-05-06"), ("anniversary", "2005-06-07")]
    assert _pairs(ana.related) == [("spouse", "Bob Sample")]
    assert ana.custom == {"Shoe size": "39"}
    assert _pairs(ana.extras) == [("X-PHONETIC-LAST-NAME", "Sampel")]
    assert _pairs(zydrunas.dates) == [("birthday", "--06-15")]
    assert zydrunas.addresses == [PostalAddress("home", "Išgalvota g. 1\nVilnius")]
    assert (company.kind, company.name, company.company) == ("org", "Only A Company Ltd", "")
    assert _pairs(company.emails) == [("", "office@example.com")]


def test_google_before_2024() -> None:
    ana, zoe = fixture("google_old.csv")
    assert (ana.name, ana.given, ana.additional, ana.family) == ("", "Ana", "Maria", "Sample")
    assert _pairs(ana.ims) == [("Skype", "ana.sample")]
    assert ana.tags == ["Customers"]
    assert ana.custom == {"Maiden Name": "Muster", "Gender": "female"}
    assert (zoe.given, zoe.family) == ("Zoë", "Ünlü")


def test_several_addresses_in_the_cells_of_one(tmp_path: Path) -> None:
    text = (
        "First Name,Labels,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Country\n"
        "Ana,* myContacts,Work,1 Made-up Street ::: 2 Invented Road,Here ::: There,US\n"
    )
    assert contacts(table(tmp_path, text))[0].addresses == [
        PostalAddress("work", "1 Made-up Street", city="Here", country="US"),
        PostalAddress("work", "2 Invented Road", city="There"),
    ]


def test_outlook() -> None:
    first, second = records(FILES / "outlook.csv")
    assert isinstance(first, Parsed)
    assert isinstance(second, Parsed)
    jurgen, ana = first.contact, second.contact
    assert (first.line, second.line) == (2, 4)
    assert (jurgen.prefixes, jurgen.given, jurgen.family, jurgen.title) == ("Dr.", "Jürgen", "Weiß", "Leiter")
    assert jurgen.notes == "Zeile eins\nZeile zwei"
    assert _pairs(jurgen.phones) == [
        ("work", "+49 221 555000"), ("mobile", "+49 170 5550000"), ("assistant", "+49 221 555002"),
        ("work fax", "+49 221 555001"),
    ]  # fmt: skip
    assert jurgen.addresses == [
        PostalAddress("work", "Musterstraße 1\n2. Stock", city="Köln", postal_code="01234", country="Deutschland")
    ]
    assert _pairs(jurgen.dates) == [("birthday", "1975-05-31")]
    assert _pairs(jurgen.related) == [("spouse", "Uta Weiß"), ("assistant", "Eva Muster")]
    assert jurgen.tags == ["Kunden", "VIP"]
    assert jurgen.custom == {"E-mail 2 Display Name": "Büro am Fluss", "Gender": "Male", "Initials": "J.W."}
    assert (jurgen.private, ana.private) == (False, True)
    assert ana.custom == {"Birthday": "2/31/1980", "User 1": "blue"}
    assert second.warnings == ["date-unreadable"]
    assert not ana.dates


def test_outlook_on_the_web() -> None:
    ana = fixture("outlook_web.csv")[0]
    assert (ana.prefixes, ana.title, ana.nickname) == ("Dr.", "Buyer", "Annie")
    assert _pairs(ana.phones) == [("main", "+1 555-0101"), ("work", "+1 555-0100")]
    assert _pairs(ana.urls) == [("home", "https://example.com/ana")]
    assert ana.custom == {"Schools": "Sample School"}


def test_google_for_outlook() -> None:
    ana = fixture("google_outlook.csv")[0]
    assert ana.addresses == [
        PostalAddress("home", "1 Made-up Street\nSampletown"),
        PostalAddress("work", "2 Invented Road", city="Sampletown"),
    ]
    assert ana.tags == ["Customers"]


def test_thunderbird() -> None:
    ana, bob = fixture("thunderbird.csv")
    assert (ana.name, ana.given, ana.family) == ("", "Ana", "Sample")
    assert ana.addresses == [PostalAddress("home", "1 Made-up Street\nFlat 2", city="Sampletown", postal_code="00001")]
    assert _pairs(ana.dates) == [("birthday", "1980-05-06")]
    assert _pairs(ana.urls) == [("work", "https://example.com"), ("home", "https://example.org")]
    assert ana.custom == {"Custom 1": "blue"}
    assert (bob.name, bob.given) == ("Bob the Sample", "Bob")
    assert _pairs(bob.dates) == [("birthday", "--06-15")]


def test_localised_thunderbird_and_outlook() -> None:
    jurgen = fixture("thunderbird_german.csv")[0]
    assert _pairs(jurgen.dates) == [("birthday", "1975-05-31")]
    assert [(a.label, a.city) for a in jurgen.addresses] == [("home", "Köln"), ("work", "Bonn")]
    assert _pairs(jurgen.phones)[:3] == [
        ("work", "+49 221 555000"), ("home", "+49 221 555009"), ("mobile", "+49 170 5550000"),
    ]  # fmt: skip
    grete = fixture("outlook_german.csv")[0]
    assert grete.prefixes == "Frau"
    assert grete.addresses[0] == PostalAddress(
        "work", "Musterstraße 1\nHinterhaus", po_box="12 34", city="Köln", postal_code="01234", country="Deutschland"
    )
    assert _pairs(grete.dates) == [("birthday", "1975-05-31")]
    assert grete.tags == ["Kunden", "VIP"]


def test_linkedin() -> None:
    ana, bob = fixture("linkedin.csv")
    assert _pairs(ana.urls) == [("LinkedIn", "https://www.linkedin.com/in/made-up-ana")]
    assert _pairs(ana.dates) == [("Connected On", "2023-10-15")]
    assert (ana.emails, bob.family, ana.title) == ([], "Sample, MBA", "Buyer")


@pytest.mark.parametrize("name", ["salesforce.csv", "salesforce_api.csv"])
def test_salesforce(name: str) -> None:
    ana = fixture(name)[0]
    assert (ana.given, ana.company, ana.title, ana.source) == ("Ana", "Sample Works", "Buyer", "Fair")
    assert _pairs(ana.phones)[:2] == [("work", "(555) 010-0000"), ("mobile", "(555) 010-0001")]
    assert ana.addresses[0].postal_code == "00001"
    assert _pairs(ana.source_uids) == [("salesforce", "0030000000MadeUpAA")]
    assert _pairs(ana.related) == [("assistant", "Eva Muster")]
    assert "Email Opt Out" not in ana.custom
    assert "HasOptedOutOfEmail" not in ana.custom


def test_hubspot() -> None:
    ana = fixture("hubspot.csv")[0]
    assert (ana.title, ana.owner, ana.status, ana.company) == ("Buyer", "Bob Sample", "Open", "Sample Works")
    assert _pairs(ana.source_uids) == [("hubspot", "101")]
    assert ana.custom == {"Create Date": "2024-01-02 03:04", "Favourite colour": "blue"}


def test_act() -> None:
    ana = fixture("act.csv")[0]
    assert (ana.given, ana.additional, ana.family, ana.status) == ("Ana", "Maria", "Sample", "Customer")
    assert _pairs(ana.phones)[0] == ("work", "555-0100 x12")
    assert ana.addresses[0].street == "1 Made-up Street\nFloor 2"
    assert ana.custom["Last Results"] == "Left message"


def test_goldmine() -> None:
    ana = fixture("goldmine.csv")[0]
    assert (ana.given, ana.additional, ana.family) == ("Ana", "van der", "Sample")
    assert (ana.last_reach, ana.last_attempt) == ("2024-05-13T12:00:00Z", "2024-05-20T12:00:00Z")
    assert ana.next_step == NextStep(summary="Send the offer", due="2024-06-28")
    assert _pairs(ana.source_uids) == [("goldmine", "MADEUP0000001"), ("goldmine account", "A0000000001Sam")]
    assert ana.cadence_days == 30


def test_kaddressbook() -> None:
    ana = fixture("kaddressbook.csv")[0]
    assert [email.value for email in ana.emails] == ["ana@example.com", "ana.home@example.com"]
    assert (ana.name, ana.given, ana.title, ana.addresses[0].label) == ("", "Ana", "Buyer", "home")
    assert _pairs(ana.related) == [("spouse", "Bob Sample")]


@pytest.mark.parametrize(
    ("name", "given", "family", "email"),
    [
        ("russian.csv", "Иван", "Примеров", "ivan@example.com"),
        ("lithuanian.txt", "Žydrūnas", "Kęstutaitis", "zydrunas@example.com"),
        ("polish_utf16.csv", "Grażyna", "Wiśniewska", "grazyna@example.com"),
        ("persian.csv", "پریسا", "نمونه", "parisa@example.com"),
        ("japanese.csv", "山田 太郎", "", "taro@example.com"),
        ("no_header.csv", "Ana", "Sample", "ana@example.com"),
    ],
)
def test_tables_of_no_program(name: str, given: str, family: str, email: str) -> None:
    found = fixture(name)[0]
    assert (found.given, found.family, found.emails[0].value) == (given, family, email)


@pytest.mark.parametrize(
    ("cells", "dates"),
    [
        (["13/05/1990", "05/06/1990"], ["1990-05-13", "1990-06-05"]),
        (["05/13/1990", "05/06/1990"], ["1990-05-13", "1990-05-06"]),
        (["31.05.1990", "5.6.1990"], ["1990-05-31", "1990-06-05"]),
        (["1990-05-13", "--06-15"], ["1990-05-13", "--06-15"]),
        (["0/0/00", ""], [None, None]),
        (["15 Oct 2023", "0000-06-15"], ["2023-10-15", "--06-15"]),
    ],
)
def test_the_order_of_dates_is_the_columns(tmp_path: Path, cells: list[str], dates: list[str | None]) -> None:
    rows = "".join(f"Ana;ana{n}@example.com;{cell}\n" for n, cell in enumerate(cells))
    found = contacts(table(tmp_path, f"Name;Email;Birthday\n{rows}"))
    assert [contact.dates[0].value if contact.dates else None for contact in found] == dates


def test_a_late_date_decides_for_all_before_it(tmp_path: Path) -> None:
    rows = "".join(f"Ana;{1 + n % 12}/{1 + n % 9}/1990\n" for n in range(2000)) + "Bob;31/1/1990\n"
    assert contacts(table(tmp_path, f"Name;Birthday\n{rows}"))[1].dates[0].value == "1990-02-02"


def test_short_rows_are_filled_and_long_ones_rejected(tmp_path: Path) -> None:
    text = "Name,Email,City\nAna\nBob,bob@example.com,Here,,\nEva,eva@example.com,Here,too much\n"
    found = records(table(tmp_path, text))
    assert [record.contact.given for record in found if isinstance(record, Parsed)] == ["Ana", "Bob"]
    assert found[2] == Rejected(4, "too-many-cells", "Eva,eva@example.com,Here,too much\n")


def test_a_blank_cell_never_takes_the_value_of_the_row_before(tmp_path: Path) -> None:
    ana, bob = contacts(table(tmp_path, "Name,Email,Tags,Notes\nAna,ana@example.com,a;b,x\nBob,,,\n"))
    assert bob == Contact(given="Bob")
    assert ana.emails


def test_blank_rows_are_passed_over_and_useless_ones_said(tmp_path: Path) -> None:
    text = "First Name,Labels,Phone 1 - Label,Phone 1 - Value\n\n,,,\n , ,\t,\n,* myContacts,Mobile,\nAna,,,\n"
    found = records(table(tmp_path, text))
    assert found[0] == Rejected(5, "nothing-usable", ",* myContacts,Mobile,\n")
    assert isinstance(found[1], Parsed)
    assert len(found) == 2


def test_one_bad_row_never_fails_the_file(tmp_path: Path) -> None:
    text = 'Name,Email,City\nAna,ana@example.com,Here\nBob,"bob@example.com,Here\nEva,eva@example.com,Here\n'
    found = records(table(tmp_path, text))
    assert [(record.line, isinstance(record, Rejected)) for record in found] == [(2, False), (3, True), (4, False)]


def test_numbers_and_wrapped_cells_stay_text(tmp_path: Path) -> None:
    text = 'Name,Phone,Zip,Customer number\nAna,\'+370 600 00000,"=""0012""",4.9E+11\n'
    ana = contacts(table(tmp_path, text))[0]
    assert (ana.phones[0].value, ana.addresses[0].postal_code) == ("+370 600 00000", "0012")
    assert ana.custom == {"Customer number": "4.9E+11"}


def test_several_addresses_in_one_cell(tmp_path: Path) -> None:
    text = "Name;E-mail;Tags\nAna;a@example.com, b@example.com;x, y\nBob;Bob at home b@example.com;\n"
    ana, bob = contacts(table(tmp_path, text))
    assert [email.value for email in ana.emails] == ["a@example.com", "b@example.com"]
    assert ana.tags == ["x", "y"]
    assert [email.value for email in bob.emails] == ["Bob at home b@example.com"]


def test_unknown_columns_become_custom_fields_only_where_filled(tmp_path: Path) -> None:
    ana, bob = contacts(table(tmp_path, "Name,Shoe size,Empty\nAna,39,\nBob,,\n"))
    assert (ana.custom, bob.custom) == ({"Shoe size": "39"}, {})


def test_the_same_file_twice_is_the_same(tmp_path: Path) -> None:
    for path in FILES.glob("*.csv"):
        assert records(path) == records(path)


class _Counting(Progress):
    def __init__(self, cancel_after: int = 1 << 60) -> None:
        self.seen: list[tuple[int, int]] = []
        self._cancel_after = cancel_after

    def advance(self, done: int, total: int) -> None:
        self.seen.append((done, total))

    def check(self) -> None:
        if len(self.seen) >= self._cancel_after:
            raise Cancelled


def test_progress_grows_to_its_total_and_can_be_cancelled(tmp_path: Path) -> None:
    path = table(tmp_path, "Name,Birthday\n" + "Ana,1990-01-02\n" * 20_000)
    sheet = open_sheet(path)
    progress = _Counting()
    list(read(sheet, guess_mapping(sheet), progress))
    assert progress.seen == sorted(progress.seen)
    assert progress.seen[-1] == (2 * path.stat().st_size, 2 * path.stat().st_size)
    with pytest.raises(Cancelled):
        list(read(sheet, guess_mapping(sheet), _Counting(cancel_after=10)))


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("491701234567.0", "491701234567"),
        ("4.91701234567E+11", "491701234567"),
        ("4,91701234567e+11", "491701234567"),
        ("5.5501E+6", "5550100"),
        ("030.5550100", "030.5550100"),
        ("555.0", "555.0"),
        ("+49 30 555-0100", "+49 30 555-0100"),
        ("4.9E+11", None),
        ("4,9170E+11", None),
    ],
)
def test_a_phone_number_that_a_spreadsheet_took_for_a_number(tmp_path: Path, cell: str, expected: str | None) -> None:
    (ana,) = records(table(tmp_path, f"Name;Phone\nAna;{cell}\n"))
    assert isinstance(ana, Parsed)
    if expected is None:
        assert (ana.contact.phones, ana.contact.custom) == ([], {"Phone": cell})
        assert ana.warnings == ["digits-lost"]
    else:
        assert [phone.value for phone in ana.contact.phones] == [expected]
        assert ana.warnings == []


def test_errors_of_formulas_are_left_out_and_said(tmp_path: Path) -> None:
    (ana,) = records(table(tmp_path, "Name;Phone;Notes\nAna;#NV;# is not a mistake\n"))
    assert isinstance(ana, Parsed)
    assert (ana.contact.phones, ana.contact.notes, ana.warnings) == ([], "# is not a mistake", ["formula-error"])
