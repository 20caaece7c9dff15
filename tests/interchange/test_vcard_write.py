"""What we write, we and others can read."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.contact import Contact, Labelled, NextStep, PostalAddress
from crm_desktop.domain.labels import KNOWN, canonical
from crm_desktop.domain.progress import Cancelled
from crm_desktop.interchange import vcard_terms as terms
from crm_desktop.interchange.records import Parsed
from crm_desktop.interchange.vcard_read import read_vcards
from crm_desktop.interchange.vcard_write import VERSIONS, Version, write_vcards

UID = "01234567-89ab-7def-8123-456789abcdef"


def round_trip(contacts: list[Contact], version: Version) -> list[Contact]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cards.vcf"
        assert write_vcards(contacts, path, version) == len(contacts)
        records = list(read_vcards(path))
        return [record.contact for record in records if isinstance(record, Parsed)]


def card(contact: Contact, version: Version = "3.0") -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cards.vcf"
        write_vcards([contact], path, version)
        return path.read_bytes().decode()


# Any text that a contact may hold: no control characters but tabs and line breaks, no halves of characters.
TEXT = st.text(
    st.one_of(
        st.sampled_from("abc ,;:\\\"'^=#\n\t.@%{}[]<>nN"),
        st.sampled_from("äßŁ山田שלוםسلام😀👩‍👩‍👧é\u0301\u200f\u2028\x85\xa0\ufeff"),
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]),
    ),
    max_size=40,
)
FILLED = TEXT.filter(bool)
LABELS = st.one_of(st.sampled_from(sorted(KNOWN)), st.just(""), st.just("Skype"), TEXT.map(canonical))
DATES = st.one_of(st.dates().map(str), st.dates().map(lambda d: f"--{d:%m-%d}"), FILLED)
HEADS = st.from_regex(
    r"(item[1-4]\.)?(X-[A-Za-z0-9]{1,5}|TITLE|NOTE|TEL|X-ABLabel|LABEL|END)(;(TYPE=home|X-P=\"a:b\"|PREF))?",
    fullmatch=True,
)
RAW = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=120)


def labelled(
    labels: st.SearchStrategy[str] = LABELS, values: st.SearchStrategy[str] = FILLED
) -> st.SearchStrategy[list[Labelled]]:
    return st.lists(st.builds(Labelled, labels, values), max_size=3)


ADDRESSES = st.builds(PostalAddress, LABELS, FILLED, *[TEXT] * 6)
CONTACTS = st.builds(
    Contact,
    uid=st.sampled_from(["", UID]),
    kind=st.sampled_from(["individual", "org"]),
    **dict.fromkeys(
        ("name", "given", "family", "additional", "prefixes", "suffixes", "nickname", "company", "title", "department",
         "tier", "status", "source", "owner", "notes"),
        TEXT,
    ),
    company_uid=st.sampled_from(["", UID]),
    cadence_days=st.one_of(st.none(), st.integers(0, 999_999)),
    private=st.booleans(),
    emails=labelled(),
    phones=labelled(),
    urls=labelled(),
    ims=labelled(),
    addresses=st.lists(ADDRESSES, max_size=3),
    dates=labelled(values=DATES),
    related=labelled(),
    tags=st.lists(FILLED, max_size=3),
    custom=st.dictionaries(TEXT, TEXT, max_size=3),
    extras=st.one_of(labelled(HEADS, RAW), labelled(TEXT, TEXT)),
    source_uids=labelled(TEXT, TEXT),
    photo=st.one_of(st.none(), st.binary(min_size=1, max_size=200), st.just(b"\x89PNG\r\n\x1a\n" + bytes(500))),
)  # fmt: skip


@given(st.lists(CONTACTS, min_size=1, max_size=2), st.sampled_from(VERSIONS))
@settings(max_examples=300)
def test_a_contact_comes_back_as_it_was(contacts: list[Contact], version: Version) -> None:
    assert round_trip(contacts, version) == contacts


@given(CONTACTS, st.sampled_from(("3.0", "4.0")))
@settings(max_examples=50)
def test_lines_are_folded_at_75_octets_between_characters(contact: Contact, version: Version) -> None:
    for line in card(contact, version).split("\r\n"):
        assert len(line.encode()) <= 75
        assert "\n" not in line
        assert "\r" not in line


@pytest.mark.parametrize("version", VERSIONS)
def test_labels_are_types_or_labels_that_others_know(version: Version) -> None:
    every = [Labelled(label, "1") for label in sorted(KNOWN)]
    (contact,) = round_trip([Contact(emails=every, phones=every, urls=every, related=every)], version)
    assert contact.emails == contact.phones == contact.urls == contact.related == every


def test_version_3_as_address_books_write_it() -> None:
    contact = Contact(
        uid=UID,
        given="Jane",
        family="Example",
        company="Example, Works",
        department="Lenses",
        emails=[Labelled("work", "jane@example.com"), Labelled("Lab", "lab@example.com")],
        phones=[Labelled("work fax", "+1 555 0100")],
        dates=[Labelled("birthday", "--02-03"), Labelled("anniversary", "2010-05-08")],
        related=[Labelled("spouse", "Tom")],
        ims=[Labelled("Skype", "jane"), Labelled("work", "xmpp:jane@example.com")],
        tier="A",
        custom={"Shoe size": "42"},
        last_reach="2024-01-01T00:00:00Z",
        next_step=NextStep("call", "Ask", "2024-02-01"),
    )
    assert card(contact).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//CRM Desktop//CRM Desktop//EN",
        f"UID:urn:uuid:{UID}",
        "FN:Jane Example",
        "N:Example;Jane;;;",
        "ORG:Example\\, Works;Lenses",
        "X-CRM-DESKTOP-TIER:A",
        "EMAIL;TYPE=INTERNET,WORK,PREF:jane@example.com",
        "item1.EMAIL;TYPE=INTERNET:lab@example.com",
        "item1.X-ABLabel:Lab",
        "TEL;TYPE=WORK,FAX:+1 555 0100",
        "IMPP;X-SERVICE-TYPE=Skype:skype:jane",
        "IMPP;TYPE=WORK:xmpp:jane@example.com",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03",
        "item2.X-ABDATE:2010-05-08",
        "item2.X-ABLabel:_$!<Anniversary>!$_",
        "item3.X-ABRELATEDNAMES:Tom",
        "item3.X-ABLabel:_$!<Spouse>!$_",
        "X-CRM-DESKTOP-CUSTOM:Shoe size;42",
        "END:VCARD",
        "",
    ]


def test_version_4_as_the_standard_has_it() -> None:
    contact = Contact(
        kind="org",
        name="Example Works",
        phones=[Labelled("mobile", "1"), Labelled("", "2")],
        dates=[Labelled("birthday", "--02-03"), Labelled("anniversary", "2010-05-08")],
        related=[Labelled("friend", "Tom")],
        photo=b"\x89PNG",
    )
    assert card(contact, "4.0").split("\r\n")[3:-2] == [
        "FN:Example Works",
        "KIND:org",
        "ORG;DERIVED=TRUE:Example Works",
        "TEL;TYPE=cell;PREF=1:1",
        "TEL:2",
        "BDAY:--0203",
        "ANNIVERSARY:20100508",
        "RELATED;VALUE=text;TYPE=friend:Tom",
        "PHOTO:data:image/png;base64,iVBORw==",
    ]


def test_version_2_writes_other_letters_quoted_printable() -> None:
    contact = Contact(
        name="Jürgen", notes="one\ntwo; END:VCARD", phones=[Labelled("work fax", "1")], photo=b"\x89PNG", tags=["a,b"]
    )
    assert card(contact, "2.1").split("\r\n")[3:] == [
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen",
        "N:;;;;",
        "TEL;WORK;FAX:1",
        "CATEGORIES:a\\,b",
        "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo;=20END=3AVCARD",
        "PHOTO;ENCODING=BASE64;TYPE=PNG:iVBORw==",
        "",
        "END:VCARD",
        "",
    ]


def test_control_characters_are_left_out_and_line_breaks_are_one_kind() -> None:
    (contact,) = round_trip([Contact(notes="a\0b\x1b\r\nc\rd\te\x0bf", given="\ud800x")], "3.0")
    assert contact.notes == "ab\nc\nd\tef"
    assert contact.given == "?x"


def test_an_extra_cannot_end_the_card() -> None:
    contact = Contact(
        given="Jane",
        extras=[Labelled("END", "VCARD"), Labelled("X-A:x\r\nEND", "VCARD"), Labelled("X-B", "y\r\nEND:VCARD")],
    )
    (back,) = round_trip([contact], "3.0")
    assert [extra.value for extra in back.extras] == ["VCARD", "VCARD", "y\nEND:VCARD"]
    assert back.given == "Jane"


def test_what_others_wrote_is_written_back_as_it_stood() -> None:
    text = card(Contact(extras=[Labelled("item1.X-FOO;TYPE=home", "a\\,b;c"), Labelled("item1.X-ABLabel", "Foo")]))
    assert "\r\nitem1.X-FOO;TYPE=home:a\\,b;c\r\nitem1.X-ABLabel:Foo\r\n" in text


def test_every_type_makes_its_label_and_back() -> None:
    for label in sorted(KNOWN):
        for types in (terms.PLACES, terms.PHONES, terms.RELATIONS):
            found = terms.types_of(label, types)
            assert found is None or terms.label_of(found) == label
    assert terms.types_of("work fax", terms.PHONES) == ("WORK", "FAX")


def test_cancelled_or_failed_it_leaves_the_old_file(tmp_path: Path) -> None:
    def cancelled() -> Iterator[Contact]:
        yield Contact(given="Jane")
        raise Cancelled

    def broken() -> Iterator[Contact]:
        yield Contact(given="Jane")
        raise KeyError("lost")

    path = tmp_path / "cards.vcf"
    path.write_text("old")
    with pytest.raises(Cancelled):
        write_vcards(cancelled(), path)
    with pytest.raises(KeyError):
        write_vcards(broken(), path)
    assert [p.read_text() for p in tmp_path.iterdir()] == ["old"]


def test_the_versions_are_those_of_the_type() -> None:
    assert get_args(Version) == VERSIONS
