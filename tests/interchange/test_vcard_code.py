"""Codes are read as a phone reads them, and what is read is a card that our own reader takes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.names import full_name
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.records import Parsed
from crm_desktop.interchange.vcard_code import MOST_BYTES, Code, code_of
from crm_desktop.interchange.vcard_read import read_vcards
from tests.scanning import scan


def scanned(code: Code) -> bytes:
    return scan(QImage.fromData(code.png())).text.encode()


def taken(card: bytes, folder: Path) -> Contact:
    path = folder / "card.vcf"
    path.write_bytes(card)
    (record,) = read_vcards(path, None, Progress())
    assert isinstance(record, Parsed)
    return record.contact


def everything() -> Contact:
    return Contact(
        given="Ana", family="Petrova", company="Lumen", title="Director", department="Sales", nickname="Anny",
        emails=[Labelled("work", "ana@example.com"), Labelled("home", "home@example.com")],
        phones=[Labelled("mobile", "+1 555 0100"), Labelled("My boat", "+1 555 0101")],
        addresses=[PostalAddress("work", street="Road 1", city="Rome", country="Italy")],
        urls=[Labelled("", "https://ana.example")], dates=[Labelled("birthday", "1990-02-03")],
        notes="Likes boats", tags=["vip"], custom={"Size": "M"}, status="customer", tier="A", owner="Jonas", photo=b"x",
    )  # fmt: skip


def test_a_phone_takes_all_that_fits(tmp_path: Path) -> None:
    code = code_of(everything())
    contact = taken(scanned(code), tmp_path)
    assert (contact.given, contact.family, contact.company, contact.title) == ("Ana", "Petrova", "Lumen", "Director")
    assert [each.value for each in contact.phones] == ["+1 555 0100", "+1 555 0101"]
    assert [each.value for each in contact.emails] == ["ana@example.com", "home@example.com"]
    assert (contact.addresses[0].city, contact.notes, contact.dates[0].value) == ("Rome", "Likes boats", "1990-02-03")
    assert code.left_out == ("photo", "custom", "tags")


def test_what_we_think_of_somebody_is_not_shown_to_a_camera() -> None:
    card = code_of(everything()).card
    for word in (b"customer", b"Jonas", b"X-CRM", b"PRODID", b"UID"):
        assert word not in card


@pytest.mark.parametrize("name", ["ليلى حداد", "Žydrūnė Šąlčiūtė", "لیلا رضایی", "రమ్య శర్మ", "山田太郎"])
def test_names_of_any_script_arrive(name: str, tmp_path: Path) -> None:
    assert full_name(taken(scanned(code_of(Contact(name=name))), tmp_path)) == name


def test_what_matters_least_goes_first_and_is_told() -> None:
    contact = everything()
    contact.photo, contact.tags, contact.custom = None, [], {}
    contact.notes = "x" * MOST_BYTES
    assert code_of(contact).left_out == ("notes",)
    contact.phones += [Labelled("", f"+1 555 {number:04}") for number in range(100)]
    code = code_of(contact)
    assert code.left_out[0] == "notes"
    assert "phones" in code.left_out
    assert "company" not in code.left_out
    assert b"+1 555 0100" in code.card
    assert MOST_BYTES - 30 < len(code.card) <= MOST_BYTES
    assert scanned(code) == code.card


LONG = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=400)


@settings(max_examples=40, deadline=None)
@given(LONG, LONG, st.lists(LONG, max_size=6), st.lists(LONG, max_size=4))
def test_a_code_is_never_too_large_for_a_camera_and_never_without_its_name(
    notes: str, company: str, phones: list[str], cities: list[str]
) -> None:
    contact = Contact(
        given="Ana", notes=notes, company=company, emails=[Labelled("", "ana@example.com")],
        phones=[Labelled("", "+1 555 0100"), *(Labelled("x", each) for each in phones)],
        addresses=[PostalAddress(city=each) for each in cities],
    )  # fmt: skip
    code = code_of(contact)
    assert len(code.card) <= MOST_BYTES
    for needed in (b"FN:Ana", b"+1 555 0100", b"ana@example.com"):
        assert needed in code.card


def test_a_name_that_no_code_holds_is_told() -> None:
    with pytest.raises(UserError) as caught:
        code_of(Contact(name="x" * 3000))
    assert caught.value.code == "code-too-large"


def test_the_drawing_has_the_quiet_zone_and_is_dark_on_light() -> None:
    code = code_of(Contact(given="Ana"))
    image = QImage.fromData(code.png())
    assert image.width() == (len(code.modules) + 8) * 8
    assert image.pixelColor(31, 31).lightness() == 255
    assert image.pixelColor(32, 32).lightness() == 0
    assert code.svg().startswith(b"<?xml")
