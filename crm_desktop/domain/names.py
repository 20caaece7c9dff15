"""Names of people and companies: parts to a full name, a full name to its parts, and its initials."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.text import fold
from crm_desktop.domain.text import words as text_words


@dataclass(frozen=True, slots=True)
class NameParts:
    """The parts of RFC 6350, 6.2.2, each as one text."""

    prefixes: str = ""
    given: str = ""
    additional: str = ""
    family: str = ""
    suffixes: str = ""


_NAMES_KEPT = 1 << 14  # of those that come again and again: first names, families, employers


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


# All without dots.
_PREFIXES = _words(
    fold(
        "mr mrs ms miss mx sir dame dr prof professor doctor rev hon capt col gen lt sgt maj herr frau dipl-ing ing mag"
    ),
    fold("sra srta dra mme mlle monsieur madame dott dottssa sig sigra dhr mevr mw hr fru pani"),
    fold("د دكتور الدكتور دكتورة الدكتورة أستاذ الأستاذ الأستاذة مهندس المهندس السيد السيدة الشيخ"),
    fold("آقای خانم دکتر مهندس శ్రీ శ్రీమతి డా డాక్టర్ श्री श्रीमती डॉ"),
)
_SUFFIXES = _words("Jr JR jr Sr SR sr II III IV PhD PHD Phd phd MD MBA MSc BSc LLM LLB JD DDS CPA CFA")
_LEGAL_FORMS = _words(
    "Ltd LTD Limited LLC LLP Inc Corp GmbH AG KG UG UAB AB AS Oy SIA SA SAS SARL Srl SRL SpA BV NV PLC Pty Pvt"
)
_NOT_OF_THE_NAME = _words(
    *map(fold, _LEGAL_FORMS), "company co the und and og ir et", fold("شركة شرکت ООО ОАО ЗАО ПАО АО")
)
_GENERATIONS = _words("jr sr ii iii iv")
_PARTICLES = _words(
    "van von zu zum zur der den de het te ten ter da das di del della dello dei degli du des dos",
    "la las le los el al bin bint ibn abu af av vom",
    fold("بن بنت ابن أبو آل"),
)
# "Abd" is half a name: "Abd Allah", "عبد الرحمن".
_JOINED_TO_NEXT = _words("abd abdul abdel عبد")
_COMMAS = re.compile("[,،，]")
_CJK = (("\u1100", "\u11ff"), ("\u3040", "\u9fff"), ("\uac00", "\ud7af"), ("\uf900", "\ufaff"))
_ARTICLE = re.compile(r"^(?:(?:al|el)-(?=[^\W_])|ال(?=[^\W_]{2}))", re.IGNORECASE)


def compose(prefixes: str, given: str, additional: str, family: str, suffixes: str) -> str:
    """The full name of the parts, in the order of Western usage, with single blanks."""
    return " ".join(f"{prefixes} {given} {additional} {family} {suffixes}".split())


def full_name(contact: Contact) -> str:
    """The name to show: as the user set it, else made of the parts, else the next best thing that is known."""
    if contact.name:
        return contact.name
    parts = compose(contact.prefixes, contact.given, contact.additional, contact.family, contact.suffixes)
    if found := parts or contact.nickname or contact.company:
        return found
    return next((value.value for value in (*contact.emails, *contact.phones) if value.value), "")


def set_name(contact: Contact, full: str) -> None:
    """Give `contact` the full name `full`.

    A person's is kept in parts, and whole only where the parts alone would show something else ("Doe, John").
    Parts that already make the name stay as they are.
    """
    full = " ".join(full.split())
    if contact.kind == "org":
        contact.name = full
        return
    if _composed(_parts_of(contact)) != full:
        parts = split(full)
        contact.prefixes, contact.given, contact.additional = parts.prefixes, parts.given, parts.additional
        contact.family, contact.suffixes = parts.family, parts.suffixes
    contact.name = "" if _composed(_parts_of(contact)) == full else full


def split(full: str) -> NameParts:
    """The parts of a person's full name, as far as rules can tell.

    Knows "Family, Given", honorifics, suffixes ("Jr.", "PhD"), and particles that belong to the family name ("van der
    Berg"). Without a comma nothing is reordered or lost: the parts compose to `full`. A name of one word, one in
    Chinese, Japanese or Korean letters (the family comes first there), and one of too many commas is all `given`.
    """
    pieces = [piece.split() for piece in _COMMAS.split(full)]
    pieces = [piece for piece in pieces if piece]
    suffixes: list[str] = []
    while len(pieces) > 1 and all(_is_suffix(word) for word in pieces[-1]):
        suffixes = pieces.pop() + suffixes
    if _is_cjk(full) or len(pieces) > 2:
        return NameParts(given=" ".join(full.split()))
    if len(pieces) == 2:
        return _split_reversed(pieces[0], pieces[1], suffixes)
    return _split_words(pieces[0] if pieces else [], suffixes)


@lru_cache(_NAMES_KEPT)
def recognised_by(full: str) -> tuple[str, ...]:
    """The words by which somebody knows a person's name again, folded, in their order.

    Honorifics, suffixes and particles do not count unless there is nothing else; "Abd Allah" is one word.
    """
    if full.isascii() and full.isalpha():
        return (full.lower(),)
    words = [word for word in _COMMAS.sub(" ", full).split() if not _is_suffix(word)]
    folded = [part for word in words if not _is_prefix(word) for part in text_words(fold(word).replace("'", ""))]
    joined: list[str] = []
    for word in folded:
        if joined and joined[-1] in _JOINED_TO_NEXT:
            joined[-1] += word
        else:
            joined.append(word)
    return tuple(word for word in joined if word not in _PARTICLES) or tuple(joined) or tuple(text_words(full))


@lru_cache(_NAMES_KEPT)
def company_words(name: str) -> tuple[str, ...]:
    """The words by which a company's name is known again, folded and in their order: without its legal form."""
    words = text_words(name.replace(".", ""))
    return tuple(word for word in words if word not in _NOT_OF_THE_NAME) or tuple(words)


@lru_cache(_NAMES_KEPT)
def generation(name: str, suffixes: str) -> str:
    """What tells a son from his father of the same name: "jr", "sr", "ii", …; empty where nothing does."""
    after = [*_COMMAS.sub(" ", name).split()[1:], *_COMMAS.sub(" ", suffixes).split()]
    found = (fold(word).replace(".", "") for word in after if _is_suffix(word))
    return next((word for word in found if word in _GENERATIONS), "")


def initials(full: str) -> str:
    """Up to two letters that stand for a name, of its first and last word.

    Honorifics, suffixes, legal forms and articles do not count. A letter is what a reader sees as one: with its
    accents, vowel signs and conjuncts. Empty where `full` has none.
    """
    words = [word for word in _COMMAS.sub(" ", full).split() if any(char.isalnum() for char in word)]
    while len(words) > 1 and _is_prefix(words[0]):
        del words[0]
    while len(words) > 1 and (_is_suffix(words[-1]) or words[-1].replace(".", "") in _LEGAL_FORMS):
        del words[-1]
    ends = words[:1] + words[1:][-1:]
    return "".join(_first_letter(_ARTICLE.sub("", word)) for word in ends)


def _split_words(words: list[str], suffixes: list[str]) -> NameParts:
    prefixes, words = _take_prefixes(words)
    while len(words) > 1 and _is_suffix(words[-1]):
        suffixes = [words[-1], *suffixes]
        words = words[:-1]
    given, rest = _take_given(words)
    if prefixes and not rest:
        given, rest = [], given  # "Frau Müller"
    family = _family_start(rest)
    return _parts(prefixes, given, rest[:family], rest[family:], suffixes)


def _split_reversed(family: list[str], given: list[str], suffixes: list[str]) -> NameParts:
    """The parts of "Beethoven, Ludwig van"."""
    prefixes, family = _take_prefixes(family)
    more_prefixes, given = _take_prefixes(given)
    while len(family) > 1 and _is_suffix(family[-1]):
        suffixes = [family[-1], *suffixes]
        family = family[:-1]
    while len(given) > 1 and _is_suffix(given[-1]):
        suffixes = [given[-1], *suffixes]
        given = given[:-1]
    while len(given) > 1 and fold(given[-1]) in _PARTICLES:
        family = [given[-1], *family]
        given = given[:-1]
    first, additional = _take_given(given)
    return _parts(prefixes + more_prefixes, first, additional, family, suffixes)


def _take_prefixes(words: list[str]) -> tuple[list[str], list[str]]:
    count = 0
    while count < len(words) - 1 and _is_prefix(words[count]):
        count += 1
    return words[:count], words[count:]


def _take_given(words: list[str]) -> tuple[list[str], list[str]]:
    if len(words) > 1 and fold(words[0]) in _PARTICLES and words[0].islower():
        return [], words  # "van Gogh"
    count = 2 if words and fold(words[0]) in _JOINED_TO_NEXT else 1
    return words[:count], words[count:]


def _family_start(words: list[str]) -> int:
    for index, word in enumerate(words[:-1]):
        if fold(word) in _PARTICLES:
            return index
    joined = len(words) > 1 and fold(words[-2]) in _JOINED_TO_NEXT
    return max(0, len(words) - (2 if joined else 1))


def _is_cjk(text: str) -> bool:
    above_most = not text.isascii() and max(text) >= _CJK[0][0]
    return above_most and any(first <= char <= last for char in text for first, last in _CJK)


def _is_prefix(word: str) -> bool:
    return fold(word).replace(".", "") in _PREFIXES


def _is_suffix(word: str) -> bool:
    return word.replace(".", "") in _SUFFIXES


def _parts(*parts: list[str]) -> NameParts:
    return NameParts(*(" ".join(words) for words in parts))


def _parts_of(contact: Contact) -> NameParts:
    return NameParts(contact.prefixes, contact.given, contact.additional, contact.family, contact.suffixes)


def _composed(parts: NameParts) -> str:
    return compose(parts.prefixes, parts.given, parts.additional, parts.family, parts.suffixes)


def _first_letter(word: str) -> str:
    """The first grapheme cluster (Unicode annex 29) that begins with a letter or digit, in upper case."""
    word = unicodedata.normalize("NFC", word)
    start = next(index for index, char in enumerate(word) if char.isalnum())
    end = start + 1
    while end < len(word):
        joins = unicodedata.category(word[end])[0] == "M" or word[end] in "\u200c\u200d"
        conjunct = unicodedata.combining(word[end - 1]) == 9 and word[end].isalpha()
        if not joins and not conjunct:
            break
        end += 1
    return word[start:end].upper()
