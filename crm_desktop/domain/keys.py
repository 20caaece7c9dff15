"""By what a contact is recognised, however it was written: keys for matching and for exact filters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.text import digits, fold

# An import asks for the keys of a row when it matches it, when it learns it and when it lists it.
_RECENT = 8192

_EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")
_PHONE_DIGITS = 8  # national numbers are told apart by these; prefixes before them are written in many ways


def is_email(text: str) -> bool:
    """Whether the text has the form of an address of e-mail (RFC 5322, 3.4.1, without comments and quotes)."""
    return _EMAIL.fullmatch(text) is not None


@lru_cache(_RECENT)
def email_key(address: str) -> str:
    """The same for an address in any case and width."""
    return fold(address).strip()


@lru_cache(_RECENT)
def phone_key(number: str) -> str:
    """The same for a number with or without country code, trunk zero, spaces: its last eight digits.

    Empty where there are fewer than five digits: an extension tells nobody apart.
    """
    found = digits(number)
    return found[-_PHONE_DIGITS:] if len(found) > 4 else ""


def whole_number(number: str) -> str:
    """All digits of a number but zeros in front; the text itself where it has none."""
    return digits(number).lstrip("0") or number


def source_key(program: str, identifier: str) -> str:
    """The identifier that another program gave a contact, together with the program."""
    return f"{program}:{identifier}"


def tag_key(tag: str) -> str:
    """The same for a tag in any case, with any accents and blanks."""
    return " ".join(fold(tag).split())


def of(contact: Contact) -> Iterator[tuple[str, str]]:
    """(kind, key) pairs of a contact; kinds are email, phone, source and tag."""
    for email in contact.emails:
        if key := email_key(email.value):
            yield "email", key
    for phone in contact.phones:
        if key := phone_key(phone.value):
            yield "phone", key
    for source in contact.source_uids:
        yield "source", source_key(source.label, source.value)
    for tag in contact.tags:
        if key := tag_key(tag):
            yield "tag", key
