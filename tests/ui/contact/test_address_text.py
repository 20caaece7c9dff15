"""Addresses are shown as their country writes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from crm_desktop.domain.contact import PostalAddress
from crm_desktop.ui.contact.address_form import address_text

VILNIUS = PostalAddress("home", street="Gedimino pr. 1", city="Vilnius", postal_code="01103")


@pytest.mark.parametrize(
    ("locale", "text"),
    [("lt", "Gedimino pr. 1, 01103 Vilnius"), ("te", "Gedimino pr. 1, Vilnius, 01103")],
)
def test_without_a_country_as_at_home(locale: str, text: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert address_text(VILNIUS, ", ") == text


def test_its_own_country_comes_first() -> None:
    QLocale.setDefault(QLocale("lt"))
    there = PostalAddress(street="1 Road", city="Hyderabad", region="TG", postal_code="500034", country="India")
    assert address_text(there, "\n") == "1 Road\nHyderabad, TG 500034\nIndia"


def test_arabic_letters_have_their_comma() -> None:
    there = PostalAddress("", street="کوچه یاس، پلاک ۳۴", city="شیراز", postal_code="7112088995", country="ایران")
    assert address_text(there, ", ") == "کوچه یاس، پلاک ۳۴، شیراز، 7112088995، ایران"
