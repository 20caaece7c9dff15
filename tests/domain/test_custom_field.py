from __future__ import annotations

import pytest

from crm_desktop.domain.custom_field import CustomField, custom_value
from crm_desktop.domain.errors import UserError


@pytest.mark.parametrize(
    ("text", "decimal", "kept"),
    [
        ("1234.5", ".", "1234.5"),
        ("1,234.50", ".", "1234.50"),
        ("1.234,50", ",", "1234.50"),
        ("1,234", ".", "1234"),
        ("1,234", ",", "1.234"),
        ("1.5", ",", "1.5"),
        ("1,234,567", ".", "1234567"),
        ("1 234’567", ".", "1234567"),
        ("-0,5", ".", "-0.5"),
        ("٣٤٫٥", ".", "34.5"),
        ("1e3", ".", "1000"),
        ("  ", ".", ""),
    ],
)
def test_numbers_as_people_type_them(text: str, decimal: str, kept: str) -> None:
    assert custom_value(CustomField("Size", "number"), text, decimal=decimal) == kept


def test_dates_and_yes_no() -> None:
    assert custom_value(CustomField("Since", "date"), "24/12/2026", "dmy") == "2026-12-24"
    assert custom_value(CustomField("Since", "date"), "12/24/2026", "mdy") == "2026-12-24"
    assert custom_value(CustomField("Member", "yes/no"), "Yes") == "yes"
    assert custom_value(CustomField("Note", "text"), " as it is ") == "as it is"


@pytest.mark.parametrize(
    ("type_", "text", "code"),
    [
        ("number", "twelve", "custom-not-number"),
        ("number", "NaN", "custom-not-number"),
        ("number", "1-2", "custom-not-number"),
        ("date", "soon", "custom-not-date"),
        ("yes/no", "perhaps", "custom-not-yes-no"),
    ],
)
def test_what_a_type_cannot_hold_is_refused(type_: str, text: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        custom_value(CustomField("Field", type_), text)
    assert refused.value.code == code
