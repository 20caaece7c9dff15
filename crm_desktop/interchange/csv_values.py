"""What a cell tells as other programs write it: a label with a mark, several values at once, tags."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import zip_longest

from crm_desktop.domain.labels import canonical

SEVERAL = " ::: "
"""Google, between the values of one cell."""
_NO_TAG = "mycontacts"  # the group in which Google has everyone
_EMAILS = re.compile(r"[;,\s]+")


@lru_cache(maxsize=4096)
def read_label(told: str) -> tuple[str, bool]:
    """The label, and whether it has Google's mark of the preferred value."""
    return canonical(told.removeprefix("*")), told.startswith("*")


def with_more(name: str, label: str, value: str, more: str) -> tuple[str, str]:
    """A phone number with its extension; a messenger by its service, with where it is used."""
    if name == "phones":
        return label, f"{value} x{more}"
    return more if label in ("", "other") else f"{more} ({label})", value


def iso_date(value: str) -> str:
    """The value, if it is an ISO date; "" otherwise."""
    try:
        return value if len(value) == 10 and value[4] == "-" and date.fromisoformat(value) else ""
    except ValueError:
        return ""


def split_values(cell: str, emails: bool) -> list[str]:
    """The values of one cell; of `emails` also where only blanks, commas or semicolons stand between them."""
    values = [value.strip() for value in cell.split(SEVERAL)]
    if emails:
        pieces = [piece for value in values for piece in _EMAILS.split(value) if piece]
        if all(piece.count("@") == 1 for piece in pieces):
            return pieces
    return [value for value in values if value]


def split_address(told: list[str]) -> list[list[str]]:
    """The parts of one address, or of the several that Google writes into the same cells."""
    if SEVERAL not in "".join(told):
        return [told]
    split = zip_longest(*(value.split(SEVERAL) for value in told), fillvalue="")
    return [[value.strip() for value in each] for each in split if any(each)]


@lru_cache(maxsize=4096)
def loose_tags(cell: str) -> tuple[str, ...]:
    """The tags of a cell, whatever stands between them, each once."""
    separator = next((each for each in (SEVERAL, ";", ",") if each in cell), SEVERAL)
    found = (tag.strip().removeprefix("* ").strip() for tag in cell.split(separator))
    return tuple(dict.fromkeys(tag for tag in found if tag and tag.replace(" ", "").lower() != _NO_TAG))
