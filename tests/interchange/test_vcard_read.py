"""What other programs write lands where it belongs."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.names import full_name
from crm_desktop.interchange.records import Parsed, Rejected
from crm_desktop.interchange.vcard_read import read_vcards

FILES = Path(__file__).parent / "files"
PNG = b"\x89PNG\r\n\x1a\n"


def contacts_of(path: Path) -> list[Contact]:
    records = list(read_vcards(path))
    assert all(isinstance(record, Parsed) for record in records), records
    return [record.contact for record in records if isinstance(record, Parsed)]


def pairs(values: list[Labelled]) -> list[tuple[str, str]]:
    return [(value.label, value.value) for value in values]


def test_apple() -> None:
    anna, works = contacts_of(FILES / "apple.vcf")
    assert (anna.kind, anna.name, full_name(anna)) == ("individual", "", "Dr. Anna Maria Example")
    assert (anna.prefixes, anna.given, anna.additional, anna.family) == ("Dr.", "Anna", "Maria", "Example")
    assert (anna.nickname, anna.title) == ("Annie", "Head of lenses")
    assert (anna.company, anna.department) == ("Example Works", "Research, Lenses")
    assert pairs(anna.emails) == [("Lab door", "anna@example.com"), ("home", "anna@home.example")]
    assert [phone.value for phone in anna.phones] == ["+1 555 010 0002,,7#", "+1 555 010 0001", "+1 555 010 0003"]
    assert [phone.label for phone in anna.phones][1:] == ["home", "assistant"]
    assert pairs(anna.urls) == [
        ("homepage", "https://example.com/anna?a,b"),
        ("twitter", "http://twitter.example/anna"),
    ]
    assert pairs(anna.ims) == [("Skype", "anna.example")]
    assert anna.addresses == [
        PostalAddress(
            "work",
            "1 Example Way\nBuilding 2",
            city="Exampleton",
            region="EX",
            postal_code="00001",
            country="Exampleland",
        )
    ]
    assert sorted(pairs(anna.dates)) == [("anniversary", "2010-05-08"), ("birthday", "--06-15")]
    assert pairs(anna.related) == [("spouse", "Bernd Example")]
    assert anna.notes == 'First line\nSecond, with "quotes"; and more'
    assert anna.tags == ["Lenses", "Fair 2024"]
    assert pairs(anna.source_uids) == [("vcard", "5F0E77E2-0000-4000-8000-00000000A11A")]
    assert anna.uid == ""
    assert pairs(anna.extras) == [
        ("X-PHONETIC-LAST-NAME", "Egzampl"),
        ("item3.X-ABADR", "ex"),
        ("X-ABUID", "5F0E77E2-0000-4000-8000-00000000A11A\\:ABPerson"),
    ]
    assert works == Contact(kind="org", name="Example Works", phones=[Labelled("main", "+1 555 010 0100")])


def test_outlook() -> None:
    (contact,) = contacts_of(FILES / "outlook.vcf")
    assert (contact.prefixes, contact.given, contact.family, contact.name) == ("Herr", "Jörg", "Müller", "")
    assert (contact.company, contact.department) == ("Beispiel GmbH", "Prüfung")
    assert contact.title == "Geschäftsführer"
    assert contact.notes == "Erste Zeile\nZweite Zeile mit Grüßen\nC:\\neu=1"
    assert pairs(contact.phones) == [("work", "+49 555 0101"), ("mobile", "+49 555 0102"), ("work fax", "+49 555 0103")]
    assert contact.addresses == [
        PostalAddress("work", "Lange Straße 1", city="Köln", postal_code="00001", country="Deutschland")
    ]
    assert pairs(contact.dates) == [("birthday", "1980-03-22"), ("anniversary", "2011-01-13")]
    assert pairs(contact.related) == [("manager", "Die Chefin"), ("assistant", "Der Assistent")]
    assert pairs(contact.emails) == [("", "joerg@beispiel.example")]
    assert pairs(contact.ims) == [("", "joerg@im.example")]
    assert contact.photo is not None
    assert contact.photo.startswith(PNG)
    assert pairs(contact.extras) == [
        ("X-MS-OL-DEFAULT-POSTAL-ADDRESS", "0"),
        ("LABEL;WORK;PREF", "Lange Straße 1\\n00001 Köln"),
    ]


def test_android() -> None:
    (contact,) = contacts_of(FILES / "android.vcf")
    assert (contact.family, contact.given, contact.nickname) == ("山田", "花子", "Hana")
    assert contact.name == "山田 花子"
    assert pairs(contact.phones) == [("mobile", "090-5550-1234"), ("Hotline", "0120-555-000")]
    assert pairs(contact.dates) == [("anniversary", "2001-03-04"), ("First day", "--07-08")]
    assert pairs(contact.related) == [("spouse", "Taro")]
    assert contact.photo is not None
    assert contact.photo.startswith(PNG)
    assert pairs(contact.extras) == [
        ("X-PHONETIC-FIRST-NAME", "はなこ"),
        ("X-ANDROID-CUSTOM", "vnd.android.cursor.item/sip;hanako;1;;;;;;;;;;;;;"),
    ]


def test_version_4() -> None:
    (contact,) = contacts_of(FILES / "rfc6350.vcf")
    assert contact.name == "Simona Example"
    assert (contact.given, contact.additional, contact.family) == ("Simona", "Ana Lucia", "Example")
    assert (contact.prefixes, contact.suffixes, contact.nickname) == ("Dr. Ing.", "MSc", "Sim, Simi")
    assert pairs(contact.dates) == [("birthday", "--02-03"), ("anniversary", "2009-08-08")]
    assert pairs(contact.phones) == [("work", "+1-555-010-0201 ext. 102"), ("mobile", "+1-555-010-0202")]
    assert pairs(contact.emails) == [
        ("work", "first@example.com"),
        ("", "second@example.com"),
        ("", "third@example.com"),
    ]
    assert pairs(contact.ims) == [("work", "xmpp:simona@chat.example"), ("sip", "simona@voice.example")]
    assert pairs(contact.related) == [
        ("friend", "Anna Example"),
        ("contact", "urn:uuid:00000000-0000-4000-8000-00000000beef"),
    ]
    assert contact.title == "Patronne"
    assert (contact.company, contact.department) == ("Example Works", "Office")
    assert contact.tags == ["One, and more", "Two"]
    assert contact.notes == 'Says "hi"; often'
    assert pairs(contact.urls) == [("", "https://example.com/a,b;c")]
    assert contact.photo is not None
    assert contact.photo.startswith(PNG)
    assert (contact.uid, pairs(contact.source_uids)) == (
        "",
        [("vcard", "urn:uuid:00000000-0000-4000-8000-00000000f00d")],
    )
    extras = dict(pairs(contact.extras))
    assert extras["FN;PREF=2"] == "Sim Example"
    assert extras["SORT-STRING"] == "Example\\,Simona"
    assert extras["LABEL;TYPE=home"] == "1 Long Road\\n00002 Example"
    assert extras["TITLE;ALTID=1;LANGUAGE=en"] == "Boss"
    assert extras["KEY"] == "data:application/pgp-keys;base64,bWFkZSB1cA=="
    assert extras["""X-QUOTE;X-SAID-BY="Anna ^'A^' Example\""""] == "Lenses\\, lenses"
    assert {"GENDER", "LANG;PREF=1", "TZ;VALUE=utc-offset", "GEO", "ROLE"} <= extras.keys()


def read(tmp_path: Path, *lines: str) -> Contact:
    path = tmp_path / "card.vcf"
    path.write_bytes("\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", "")).encode())
    (contact,) = contacts_of(path)
    return contact


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN:Jane Example"], ""),
        (["FN:jane@example.com", "EMAIL:jane@example.com"], ""),
        (["N:Example;Jane", "FN:Jane Example"], ""),
        (["N:Example;Jane", "FN:Example, Jane"], "Example, Jane"),
        (["N:Example;Jane"], ""),
    ],
)
def test_a_name_is_kept_whole_only_where_the_parts_say_something_else(
    tmp_path: Path, lines: list[str], name: str
) -> None:
    contact = read(tmp_path, "VERSION:3.0", *lines)
    assert contact.name == name
    if "jane@" not in lines[0]:
        assert (contact.given, contact.family) == ("Jane", "Example")


@pytest.mark.parametrize("lines", [["ORG:Example Works"], ["FN:Example Works", "N:;;;;", "ORG:Example Works"]])
def test_a_card_of_nothing_but_a_company_is_the_companys(tmp_path: Path, lines: list[str]) -> None:
    assert read(tmp_path, *lines, "URL:https://example.com") == Contact(
        kind="org", name="Example Works", urls=[Labelled("", "https://example.com")]
    )


def test_a_person_of_a_company_stays_a_person(tmp_path: Path) -> None:
    contact = read(tmp_path, "FN:Example Works", "ORG:Example Works", "TITLE:Buyer")
    assert (contact.kind, contact.company) == ("individual", "Example Works")


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        ("BDAY:1980-03-22", "1980-03-22"),
        ("BDAY:19800322T101500Z", "1980-03-22"),
        ("BDAY:--0322", "--03-22"),
        ("BDAY:--03-22", "--03-22"),
        ("BDAY:0000-03-22", "--03-22"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-22", "--03-22"),
        ("BDAY:1604-03-22", "1604-03-22"),
        ("BDAY;VALUE=text:circa 1800", "circa 1800"),
        ("BDAY:1980-02-31", "1980-02-31"),
    ],
)
def test_dates(tmp_path: Path, lines: str, date: str) -> None:
    assert read(tmp_path, "FN:Jane", lines).dates == [Labelled("birthday", date)]


def test_a_date_that_is_none_is_kept_and_told(tmp_path: Path) -> None:
    (tmp_path / "card.vcf").write_text("BEGIN:VCARD\nFN:Jane\nBDAY:1980-02-31\nEND:VCARD\n")
    (record,) = read_vcards(tmp_path / "card.vcf")
    assert isinstance(record, Parsed)
    assert record.warnings == ["date-unreadable"]


@pytest.mark.parametrize(
    ("line", "field", "expected"),
    [
        ("TEL;TYPE=cell,pref:1", "phones", ("mobile", "1")),
        ("TEL;WORK;FAX:1", "phones", ("work fax", "1")),
        ('TEL;TYPE="work,cell":1', "phones", ("work mobile", "1")),
        ("TEL;TYPE=MSG:1", "phones", ("", "1")),
        ("TEL;X-Cabin:1", "phones", ("Cabin", "1")),
        ("tel;type=Home:1", "phones", ("home", "1")),
        ("TEL:tel:+1-555;phone-context=example.com", "phones", ("", "+1-555")),
        ("EMAIL:mailto:a%2Bb@example.com", "emails", ("", "a+b@example.com")),
        ("IMPP:skype:jane", "ims", ("Skype", "jane")),
        ("IMPP;X-SERVICE-TYPE=GTalk:xmpp:jane@example.com", "ims", ("Google Talk", "jane@example.com")),
        ("IMPP;X-SERVICE-TYPE=Murmur:x-apple:jane", "ims", ("Murmur", "jane")),
        ("X-JABBER:jane@example.com", "ims", ("Jabber", "jane@example.com")),
        ("X-AIM;TYPE=HOME:jane", "ims", ("AIM", "jane")),
        ("X-SOCIALPROFILE;type=murmur;x-user=jane:x-apple:jane", "ims", ("murmur", "jane")),
        (
            "SOCIALPROFILE;SERVICE-TYPE=Murmur:https://murmur.example/@jane",
            "urls",
            ("murmur", "https://murmur.example/@jane"),
        ),
        ("X-SPOUSE:Tom", "related", ("spouse", "Tom")),
        ("X-EVOLUTION-MANAGER:Tom", "related", ("manager", "Tom")),
        ("RELATED;TYPE=spouse;VALUE=text:Tom", "related", ("spouse", "Tom")),
    ],
)
def test_labels_and_values(tmp_path: Path, line: str, field: str, expected: tuple[str, str]) -> None:
    assert pairs(getattr(read(tmp_path, "FN:Jane", line), field)) == [expected]


def test_one_value_under_the_names_of_two_programs_is_one(tmp_path: Path) -> None:
    contact = read(
        tmp_path, "FN:Jane", "X-AIM:jane", "IMPP;X-SERVICE-TYPE=AIM:aim:jane", "X-SPOUSE:Tom", "X-EVOLUTION-SPOUSE:Tom",
        "X-ANNIVERSARY:20100508", "X-MS-ANNIVERSARY:2010-05-08",
    )  # fmt: skip
    assert pairs(contact.ims) == [("AIM", "jane")]
    assert pairs(contact.related) == [("spouse", "Tom")]
    assert pairs(contact.dates) == [("anniversary", "2010-05-08")]


def test_escaped_and_unescaped_commas_and_semicolons(tmp_path: Path) -> None:
    contact = read(
        tmp_path, "N:Example\\; Sons;Jane,June;A\\, B, C", "ORG:Example, Inc.;Sales\\;East",
        "NOTE:a, b; c\\, d\\; e\\n\\\\n",
        "ADR:;;1 Way, Back;Town", "CATEGORIES:One\\, two,Three", "NICKNAME:J,JJ",
    )  # fmt: skip
    assert (contact.family, contact.given, contact.additional) == ("Example; Sons", "Jane June", "A, B, C")
    assert (contact.company, contact.department) == ("Example, Inc.", "Sales;East")
    assert contact.notes == "a, b; c, d; e\n\\n"
    assert contact.addresses[0].street == "1 Way, Back"
    assert contact.tags == ["One, two", "Three"]
    assert contact.nickname == "J, JJ"


def test_tags_of_a_program_that_escapes_the_commas_between_them(tmp_path: Path) -> None:
    assert read(tmp_path, "FN:Jane", "CATEGORIES:One\\, two\\, three").tags == ["One", "two", "three"]


def test_what_no_field_holds_is_kept(tmp_path: Path) -> None:
    contact = read(
        tmp_path, "FN:Jane", "TITLE:Boss", "TITLE;LANGUAGE=de:Chefin", "ORG:A", "ORG:B;C",
        "item1.X-LUNCH;TYPE=home:soup;noon",
        "item1.X-ABLabel:Daily", "PHOTO;VALUE=uri:https://example.com/jane.png", "X-EMPTY:",
    )  # fmt: skip
    assert pairs(contact.extras) == [
        ("TITLE;LANGUAGE=de", "Chefin"), ("ORG", "B;C"), ("item1.X-LUNCH;TYPE=home", "soup;noon"),
        ("item1.X-ABLabel", "Daily"), ("PHOTO;VALUE=uri", "https://example.com/jane.png"),
    ]  # fmt: skip


def test_an_address_in_one_text_only(tmp_path: Path) -> None:
    assert read(tmp_path, "FN:Jane", "LABEL;TYPE=home:1 Way\\nTown").addresses == [PostalAddress("home", "1 Way\nTown")]
    assert read(tmp_path, "FN:Jane", 'ADR;LABEL="1 Way^nTown":;;;;;;').addresses == [PostalAddress("", "1 Way\nTown")]


@pytest.mark.parametrize(
    "lines",
    [
        ["AGENT:", "BEGIN:VCARD", "FN:Tom; Agent", "AGENT:", "BEGIN:VCARD", "FN:Deep", "END:VCARD", "END:VCARD"],
        ["AGENT:BEGIN:VCARD", "FN:Tom; Agent", "END:VCARD"],
        ["AGENT:BEGIN:VCARD\\nFN:Tom\\; Agent\\nEND:VCARD"],
    ],
)
def test_an_agent_is_kept_and_is_no_contact(tmp_path: Path, lines: list[str]) -> None:
    contact = read(tmp_path, "FN:Jane", *lines, "TEL:1")
    assert full_name(contact) == "Jane"
    assert pairs(contact.phones) == [("", "1")]
    ((label, value),) = pairs(contact.extras)
    assert label == "AGENT"
    assert value.startswith("BEGIN:VCARD\\nFN:Tom\\; Agent\\n")
    assert value.endswith("END:VCARD")


def test_a_group_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "card.vcf").write_text("BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nMEMBER:urn:x\nEND:VCARD\n")
    (record,) = read_vcards(tmp_path / "card.vcf")
    assert record == Rejected(1, "card-group", (tmp_path / "card.vcf").read_text().rstrip("\n"))


def test_a_photo_that_is_too_large_is_kept_as_it_stands(tmp_path: Path) -> None:
    contact = read(tmp_path, "FN:Jane", "PHOTO;ENCODING=b;TYPE=PNG:" + "A" * (12 << 20))
    assert contact.photo is None
    assert [len(extra.value) for extra in contact.extras] == [12 << 20]
