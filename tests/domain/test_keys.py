from __future__ import annotations

import pytest

from crm_desktop.domain import keys
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.description import describe


@pytest.mark.parametrize(
    "number", ["+370 600 11122", "0037060011122", "8 600 11122", "(8-600) 11-122", "٠٠٣٧٠٦٠٠١١١٢٢", "600 11122"]
)
def test_a_number_is_the_same_however_written(number: str) -> None:
    assert keys.phone_key(number) == "60011122"


@pytest.mark.parametrize("number", ["", "112", "ext. 1234", "no number"])
def test_too_few_digits_tell_nobody_apart(number: str) -> None:
    assert keys.phone_key(number) == ""


def test_an_address_and_a_tag_are_the_same_in_any_case() -> None:
    assert keys.email_key(" ANA@Example.COM ") == keys.email_key("ana@example.com")
    assert keys.tag_key("Šiauliai  CLUB") == keys.tag_key(" siauliai club") != keys.tag_key("siauliaiclub")


def test_a_key_is_a_number_by_kind_and_content() -> None:
    made = [keys.number(kind, key) for kind in keys.KINDS[1:] for key in ("", "a", "ana@example.com")]
    assert len(set(made)) == len(made)
    assert all(0 < number < 1 << 63 for number in made)
    assert [keys.KINDS[number >> keys.KIND_BITS] for number in made] == [k for k in keys.KINDS[1:] for _ in range(3)]
    assert keys.number("email", "a") < keys.numbers_from("name") <= keys.number("name", "a")


def test_the_keys_of_a_contact() -> None:
    contact = Contact(
        emails=[Labelled("work", "ANA@example.com"), Labelled("home", " ")],
        phones=[Labelled("", "112"), Labelled("", "+370 600 11122")],
        source_uids=[Labelled("vcard", "a:b")],
        tags=["VIP", ""],
    )
    found = describe(contact)
    wanted = {("email", "ana@example.com"), ("phone", "60011122"), ("source", "vcard:a:b")}
    assert {key for key in found.keys if key < keys.numbers_from("name")} == {keys.number(*each) for each in wanted}
    assert found.tag_keys == ["vip"]
