"""By what a contact is recognised, however it was written: keys for matching and for exact filters."""

from __future__ import annotations

import re
from hashlib import blake2b

from crm_desktop.domain.text import digits, fold

KINDS = ("", "source", "email", "phone", "name")
"""What keys are kept as numbers: the place of its kind stands in the upper bits of each (`number`)."""
KIND_BITS = 60
"""The bits of a number below those."""
_DROPPED_BITS = 64 - KIND_BITS
_UPPER = {kind: place << KIND_BITS for place, kind in enumerate(KINDS)}
_EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")
_PHONE_DIGITS = 8  # national numbers are told apart by these; prefixes before them are written in many ways


def is_email(text: str) -> bool:
    """Whether the text has the form of an address of e-mail (RFC 5322, 3.4.1, without comments and quotes)."""
    return _EMAIL.fullmatch(text) is not None


def email_key(address: str) -> str:
    """The same for an address in any case and width."""
    return fold(address).strip()


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


def number(kind: str, key: str) -> int:
    """A key, of one of KINDS, as a number of 63 bits, the same for the same: a database finds it fastest, and an
    address takes no room.
    """
    return _UPPER[kind] | int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big") >> _DROPPED_BITS


def numbers_from(kind: str) -> int:
    """The least number of this kind; those of the kinds behind it are greater than all of its."""
    return _UPPER[kind]


def tag_key(tag: str) -> str:
    """The same for a tag in any case, with any accents and blanks."""
    return " ".join(fold(tag).split())
