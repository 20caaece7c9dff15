"""Phone numbers as their country groups them."""

from __future__ import annotations

import re

from crm_desktop.domain.text import digits, fold

_BARE = re.compile(r"\+?[0-9]{6,15}")


def is_bare(number: str) -> bool:
    """Whether a number is nothing but digits, so that whoever wrote it did not group them."""
    return _BARE.fullmatch(fold(number.strip())) is not None


def grouped(number: str, country: str) -> str:
    """A bare number, grouped as its own country does, or `country` (ISO 3166) where it does not say its own.

    A number that somebody grouped, or that cannot be one, stays as it is; no digit is ever added or left out.
    """
    import phonenumbers  # 90 ms

    if not is_bare(number):
        return number
    plain = fold(number.strip())
    try:
        found = phonenumbers.parse(plain, country)
    except phonenumbers.NumberParseException:
        return number
    form = phonenumbers.PhoneNumberFormat
    text = phonenumbers.format_number(found, form.INTERNATIONAL if plain.startswith("+") else form.NATIONAL)
    is_same = digits(text) == digits(plain) and text.startswith("+") == plain.startswith("+")
    return text if is_same and phonenumbers.is_possible_number(found) else number
