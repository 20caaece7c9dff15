"""Addresses as lines, in the order of their country."""

from __future__ import annotations

import pytest

from crm_desktop.domain.address_block import address_block, address_lines
from crm_desktop.domain.contact import Contact, PostalAddress


def address(country: str, region: str = "") -> PostalAddress:
    return PostalAddress(street="Main 1", city="Town", postal_code="12345", region=region, country=country)


@pytest.mark.parametrize(
    ("country", "region", "expected"),
    [
        ("Germany", "", ["Main 1", "12345 Town", "Germany"]),
        ("", "", ["Main 1", "12345 Town"]),
        ("United States", "CA", ["Main 1", "Town, CA 12345", "United States"]),
        ("usa", "", ["Main 1", "Town, 12345", "usa"]),
        ("United Kingdom", "Kent", ["Main 1", "Town", "Kent", "12345", "United Kingdom"]),
        ("السعودية", "", ["Main 1", "Town, 12345", "السعودية"]),
    ],
)
def test_the_order_of_the_country(country: str, region: str, expected: list[str]) -> None:
    assert address_lines(address(country, region)) == expected


def test_a_city_that_is_its_region_is_written_once_and_arabic_has_its_comma() -> None:
    cairo = PostalAddress(street="شارع النيل ١", city="القاهرة", region="القاهرة", postal_code="11511", country="مصر")
    assert address_lines(cairo) == ["شارع النيل ١", "القاهرة، 11511", "مصر"]


def test_the_own_country_is_not_written_and_is_meant_where_none_is_named() -> None:
    home = ("US", "United States")
    assert address_lines(address("united states", "CA"), home) == ["Main 1", "Town, CA 12345"]
    assert address_lines(address("", "CA"), home) == ["Main 1", "Town, CA 12345"]
    assert address_lines(address("Germany"), home) == ["Main 1", "12345 Town", "Germany"]


def test_a_block_has_the_name_the_company_and_no_empty_line() -> None:
    found = PostalAddress(street="Main 1\n\n 2nd  floor ", extended="c/o Ben", po_box="PO Box 5", city="Town")
    contact = Contact(given="Ana", family="Lee", company="Example Ltd", addresses=[PostalAddress(label="work"), found])
    assert address_block(contact) == [
        "Ana Lee", "Example Ltd", "Main 1", "2nd floor", "c/o Ben", "PO Box 5", "Town",
    ]  # fmt: skip
    company = Contact(kind="org", name="Example Ltd", company="Example Ltd", addresses=[found])
    assert address_block(company)[:2] == ["Example Ltd", "Main 1"]
    assert address_block(Contact(given="Ana", addresses=[PostalAddress(label="home")])) == []
