"""Phone numbers are grouped as their country does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.phone_numbers import grouped
from crm_desktop.domain.text import digits


@pytest.mark.parametrize(
    ("number", "country", "text"),
    [
        ("+37061234567", "LT", "+370 612 34567"),
        ("+12125550123", "LT", "+1 212-555-0123"),
        ("2125550123", "US", "(212) 555-0123"),
        ("+914023456789", "LT", "+91 40 2345 6789"),
        ("02079460958", "GB", "020 7946 0958"),
        ("+۹۸۲۱۱۲۳۴۵۶۷۸", "IR", "+98 21 1234 5678"),
    ],
)
def test_a_bare_number_is_grouped(number: str, country: str, text: str) -> None:
    assert grouped(number, country) == text


@pytest.mark.parametrize("number", ["+370 (612) 34567", "112", "+370612", "555-0123", "extension 12", "", "00000000"])
def test_what_somebody_grouped_or_is_no_number_stays(number: str) -> None:
    assert grouped(number, "LT") == number


@settings(max_examples=300)
@given(
    number=st.from_regex(r"\+?[0-9]{1,15}", fullmatch=True),
    country=st.sampled_from(["LT", "US", "IR", "EG", "IN", "AR", ""]),
)
def test_no_digit_is_added_or_lost(number: str, country: str) -> None:
    assert digits(grouped(number, country)) == digits(number)
