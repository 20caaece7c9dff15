"""What one language gives to the sample data: names, companies, places, and the texts of activities."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from anyascii import anyascii


class Word(NamedTuple):
    """A word in its script, and in the Latin letters that e-mail addresses and domains use."""

    text: str
    latin: str


Words: TypeAlias = tuple[Word, ...]


def words(block: str) -> Words:
    """Words parted by commas, each followed by its Latin form: "محمد mohammed, علي ali"."""
    pairs = (part.strip().rpartition(" ") for part in block.split(","))
    return tuple(Word(text.strip(), latin) for text, _, latin in pairs)


def latin_words(block: str) -> Words:
    """Words parted by commas, of a language written in Latin letters."""
    texts = (part.strip() for part in block.split(","))
    return tuple(Word(text, re.sub(r"[^a-z0-9]+", "-", anyascii(text).lower()).strip("-")) for text in texts)


@dataclass(frozen=True, slots=True)
class People:
    """The names of one gender, and its form of job titles; `middle` is empty where nobody has a middle name."""

    given: Words
    middle: Words
    family: Words
    jobs: tuple[str, ...]


class CompanyNames(NamedTuple):
    """Company names: any head with any tail, put into the pattern's {head} and {tail}."""

    pattern: str
    heads: Words
    tails: Words


class Place(NamedTuple):
    """A city with its region and country; in the postal code and the phone numbers `#` is any digit.

    Phones are the ranges reserved for fiction where a country has them, else numbers with 555.
    """

    city: str
    region: str
    country: str
    postal_code: str
    phones: tuple[str, ...]


class Goods(NamedTuple):
    """What is being sold: the form after a number of 20, 30 … 90, and the form after "about"."""

    counted: str
    about: str


class Line(NamedTuple):
    """What an activity says; {n} {counted} and {goods} stand for a number, and for the forms of `Goods`."""

    summary: str
    description: str


@dataclass(frozen=True, slots=True)
class Language:
    """All that one language gives. `texts` has lines for every step of `stories.STEPS`.

    `weekend` are the weekdays off, Monday is 0; `digits` turns 0 … 9 into its own digits, where it has them.
    """

    code: str
    men: People
    women: People
    doctor: str
    companies: tuple[CompanyNames, ...]
    departments: tuple[str, ...]
    places: tuple[Place, ...]
    streets: tuple[str, ...]
    address: str
    notes: tuple[str, ...]
    goods: tuple[Goods, ...]
    texts: Mapping[str, tuple[Line, ...]]
    weekend: tuple[int, ...] = (5, 6)
    digits: Mapping[int, int] | None = None
