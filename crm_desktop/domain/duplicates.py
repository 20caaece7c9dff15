"""Whether two contacts are one: a score, and the reasons for it.

Evidence is added up in bits, as Fellegi and Sunter did (A Theory for Record Linkage, 1969): what two have in common
counts the more the fewer have it, so that a rare name says much, a common one little, and a switchboard's number next
to nothing. Two that have different first names are never one, whatever they share: families and colleagues do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from math import log2
from operator import attrgetter
from typing import NamedTuple, Protocol

from crm_desktop.domain.facts import Facts, is_shared_mailbox
from crm_desktop.domain.name_likeness import Alike, NameMatch, compare_names, differ_by, script
from crm_desktop.domain.names import recognised_by

THRESHOLD = 0.75
"""The score from which two are offered as duplicates."""
_TOLD = 0.25  # from here on there are reasons

_NAME = 2.2  # a name that two of all contacts have, and nothing else known
_TAKEN_OFF = {
    Alike.SAME: 0.0, Alike.SCRIPT: 0.3, Alike.SPELLING: 0.7, Alike.SHORT: 1.5, Alike.LETTER: 1.5, Alike.LETTERS: 2.5,
    Alike.INITIAL: 2.7,
}  # fmt: skip
_SWAPPED, _ONE_WORD, _MIDDLE_DIFFERS, _FAMILY_DIFFERS = -0.3, -1.5, -4.0, -6.0
_FAMILY_MISSING, _GIVEN_MISSING, _NAMELESS = -4.0, -5.5, -5.0
_TWO_COMMON_NAMES, _COMMON = -8.0, 5  # Marta and Mirta, if both are names that several have
_GENERATION_DIFFERS, _GENERATION_MISSING = -8.0, -2.0
_EMAIL, _MAILBOX, _EMAIL_NEAR, _EMAILS_DIFFER, _NUMBERED = 9.0, 3.0, 5.0, -1.0, -6.0
_MOBILE, _PHONE, _PHONE_NEAR, _PHONES_DIFFER = 8.0, 5.0, -0.2, -1.0
_BORN, _BORN_NO_YEAR, _BORN_DIFFERS = 6.0, 3.0, -13.0
_COMPANY, _COMPANY_ALIKE, _DOMAIN, _COMPANY_DIFFERS = 5.0, 4.0, 3.0, -3.0
_STREET, _CITY, _CITY_DIFFERS, _LINK = 3.0, 0.5, -0.5, 6.0
_OTHERS = 1000  # people who are not among the contacts, so that in a small list not everything is common
_LEAST = 0.3
_COMPANY_NAME, _COMPANY_PART, _BRANCH_DIFFERS = 4.0, -5.0, -4.0
_NO_DIGITS = dict.fromkeys(map(ord, "0123456789"))
_SHORT_WORD = 4
_ESTABLISHED = 3  # a company or domain that so many have is no mistake of typing another
_SHORTEST_COMPANY = 5
_ALIKE_COMPANIES = 88  # of 100, by the share of letters in common


class Reason(NamedTuple):
    """Why two may be one: a code (`messages.duplicate_reason` has the words), and the two words that are alike."""

    code: str
    first: str = ""
    second: str = ""


class Likeness(NamedTuple):
    """How likely two are one, from 0 to 1; and why, the weightiest first, unless it is hardly likely at all."""

    score: float
    reasons: tuple[Reason, ...]


class Commonness(Protocol):
    """How many contacts there are, and how many of them have a name, word, company, e-mail or phone (by its key)."""

    total: int

    def of(self, kind: str, key: str) -> int:
        """At least 1: whoever asks has it."""


KEYS: dict[str, Callable[[Facts], Collection[str]]] = {
    "name": attrgetter("names"),
    "word": lambda facts: set(facts.words),
    "email": attrgetter("emails"),
    "phone": attrgetter("phones"),
    "link": attrgetter("links"),
    "domain": attrgetter("domains"),
    "street": attrgetter("streets"),
    "born": lambda facts: (facts.born,) if facts.born else (),
    "company": lambda facts: (facts.employer,) if facts.employer else (),
}
"""What of a contact others may have as well, by kind; nothing twice."""


class Census:
    """The commonness among contacts all of whose facts are at hand; `counts` by kind and key."""

    def __init__(self, facts: Sequence[Facts]) -> None:
        self.total = len(facts)
        self.counts = {kind: Counter(chain.from_iterable(map(keys, facts))) for kind, keys in KEYS.items()}

    def of(self, kind: str, key: str) -> int:
        return self.counts[kind][key] or 1


@dataclass(slots=True)
class _Evidence:
    """What was found so far of two contacts.

    `bearers` is how many have their name, as far as the two agree in it. If they may be `colleagues`, what an office
    shares says nothing; `mistyped` tells that the names differ by letters.
    """

    commonness: Commonness
    bearers: int = 1
    colleagues: bool = False
    mistyped: bool = False
    bits: float = 0.0
    names: tuple[float, NameMatch] | None = None
    reasons: list[tuple[float, Reason]] = field(default_factory=list)

    def add(self, bits: float, *reasons: Reason) -> None:
        self.bits += bits
        self.reasons += [(bits, reason) for reason in reasons]

    def add_names(self, bits: float, match: NameMatch) -> None:
        """The same for names, the reasons of which are found only where they are told."""
        self.bits += bits
        self.names = bits, match

    def told(self) -> list[Reason]:
        """The reasons, the weightiest first."""
        of_names = [(self.names[0], reason) for reason in _name_reasons(self.names[1])] if self.names else []
        return [reason for _, reason in sorted(of_names + self.reasons, key=lambda each: -each[0])]

    def shared(self, bits: float, kind: str, key: str) -> float:
        """What it says that both have this: at most `bits`, and less the likelier two of their name would by chance."""
        sharers, everybody = self.commonness.of(kind, key), self.commonness.total + _OTHERS
        by_chance = (self.bearers - 1) * (sharers - 2) / everybody
        less = max(0.0, 3 + log2(by_chance)) if by_chance > 0 else 0.0
        return max(_LEAST, min(bits, log2(everybody / sharers)) - less)


def compare(one: Facts, other: Facts, commonness: Commonness) -> Likeness | None:
    """How likely these two contacts are one; None where they cannot be: a person and a company, two first names."""
    if one.is_company != other.is_company:
        return None
    found = _Evidence(commonness)
    names_agree = _company_names if one.is_company else _names
    if not names_agree(one, other, found):
        return None
    _emails(one, other, found)
    _phones(one, other, found)
    _birthdays(one, other, found)
    _links(one, other, found)
    if not found.colleagues:
        _places(one, other, found)
    if not found.colleagues and not one.is_company:
        _companies(one, other, found)
    score = 1 / (1 + 2 ** -max(-50.0, min(50.0, found.bits)))
    if score < _TOLD:
        return Likeness(score, ())
    return Likeness(score, tuple(_as_written(reason, one.name, other.name) for reason in found.told()))


def _as_written(reason: Reason, name: str, other: str) -> Reason:
    """The reason with the words of the names as they stand there, where they do."""
    return Reason(reason.code, _written(reason.first, name), _written(reason.second, other)) if reason.first else reason


def _written(folded: str, name: str) -> str:
    """The part of a name that folds to this."""
    plain = {" ".join(recognised_by(word)): word.strip(",،") for word in name.split()}
    return " ".join(plain.get(word, word) for word in folded.split())


def _names(one: Facts, other: Facts, found: _Evidence) -> bool:
    if not one.words or not other.words:
        found.bearers, found.colleagues = found.commonness.total, True
        found.add(_NAMELESS)
        return True
    match = compare_names(one.words, one.given, other.words, other.given)
    left, left_other = set(match.left), set(match.left_other)
    if left.intersection(one.given) and left_other.intersection(other.given):
        return _by_nickname(one, other, match, found)
    if not match.pairs:
        return False
    if one.generation != other.generation:
        found.add(_GENERATION_DIFFERS if one.generation and other.generation else _GENERATION_MISSING)
    two_families = left.intersection(one.family) and left_other.intersection(other.family)
    if two_families or (len(match.pairs) == 1 and len(one.words) + len(other.words) > 2):
        return _partly(one, other, match, found)
    found.bearers = _bearers(one, other, found.commonness)
    bits = _NAME - _apart(match, found.commonness) - _rarity(found.bearers)
    by_middle_name = (one.given and left.issuperset(one.given)) or (other.given and left_other.issuperset(other.given))
    if by_middle_name or (left and left_other):
        bits += _MIDDLE_DIFFERS
    if len(match.pairs) == 1:
        bits += _ONE_WORD
    if match.swapped:
        bits += _SWAPPED
    found.mistyped = any(alike in _DOUBTFUL for _, _, alike in match.pairs)
    found.add_names(bits, match)
    return True


def _partly(one: Facts, other: Facts, match: NameMatch, found: _Evidence) -> bool:
    """Part of the names is the same; the rest is missing, or it is another family name."""
    word, same, _ = match.pairs[0]
    found.bearers = max(found.commonness.of("word", word), found.commonness.of("word", same))
    is_given = word in one.given and same in other.given
    if not match.left or not match.left_other:
        bits = _FAMILY_MISSING if is_given else _GIVEN_MISSING
        found.add(_NAME + bits - _apart(match, found.commonness), Reason("part"))
        return True
    if match.worst > Alike.SHORT or not is_given:
        return False
    found.colleagues = True
    found.add(_FAMILY_DIFFERS, Reason("family", match.left[-1], match.left_other[-1]))
    return True


def _by_nickname(one: Facts, other: Facts, match: NameMatch, found: _Evidence) -> bool:
    """Whether the first name of one is what the other is called by."""
    if not (set(one.aliases) & set(match.left_other) or set(other.aliases) & set(match.left)):
        return False
    found.bearers = _bearers(one, other, found.commonness)
    found.add(_NAME - _TAKEN_OFF[Alike.SHORT], Reason("short", match.left[0], match.left_other[0]))
    return True


def _bearers(one: Facts, other: Facts, commonness: Commonness) -> int:
    """How many have the name: of its ways to be told the one that fewest have."""
    keys = set(one.names).intersection(other.names)
    if keys:
        return min(commonness.of("name", key) for key in keys)
    return max(min((commonness.of("name", key) for key in each.names), default=1) for each in (one, other))


def _rarity(bearers: float) -> float:
    """The bits that a name, number or address says less than one that just two have."""
    return log2(bearers / 2) if bearers > 2 else 0.0


def _apart(match: NameMatch, commonness: Commonness) -> float:
    """The bits that the words of two names say less than if they were the same."""
    apart = 0.0
    for word, other, alike in match.pairs:
        if alike in _DOUBTFUL and min(commonness.of("word", word), commonness.of("word", other)) >= _COMMON:
            apart -= _TWO_COMMON_NAMES
        elif alike is Alike.LETTER and len(word) <= _SHORT_WORD:
            apart += _TAKEN_OFF[Alike.LETTERS]
        else:
            apart += _TAKEN_OFF[alike]
    return apart


_DOUBTFUL = (Alike.LETTER, Alike.LETTERS, Alike.SPELLING)
_NAME_CODES = {
    Alike.SCRIPT: "script", Alike.SPELLING: "spelling", Alike.SHORT: "short", Alike.LETTER: "letter",
    Alike.LETTERS: "letters", Alike.INITIAL: "initial",
}  # fmt: skip


def _name_reasons(match: NameMatch) -> Iterator[Reason]:
    if match.swapped:
        yield Reason("swapped")
    elif match.worst is Alike.SAME:
        yield Reason("name")
    if match.worst is Alike.SAME:
        return
    for alike, code in _NAME_CODES.items():
        if alike_so := [(word, other) for word, other, how in match.pairs if how is alike]:
            yield Reason(code, *map(" ".join, zip(*alike_so, strict=True)))


def _company_names(one: Facts, other: Facts, found: _Evidence) -> bool:
    if not one.words or not other.words:
        return False
    found.bearers = _bearers(one, other, found.commonness)
    names = " ".join(one.words), " ".join(other.words)
    if set(one.words) == set(other.words):
        found.add(_COMPANY_NAME - _rarity(found.bearers), Reason("name"))
    elif set(one.names).intersection(other.names) and script(one.words[0]) != script(other.words[0]):
        found.add(_COMPANY_NAME - _TAKEN_OFF[Alike.SCRIPT], Reason("script", *names))
    elif _differ_by_a_letter(one.words, other.words):
        found.mistyped = True
        found.add(_COMPANY_NAME - _TAKEN_OFF[Alike.LETTER], Reason("letter", *names))
    elif set(one.words) <= set(other.words) or set(other.words) <= set(one.words):
        found.add(_COMPANY_NAME + _COMPANY_PART, Reason("part"))
    else:
        return False
    if one.cities and other.cities and not set(one.cities) & set(other.cities):
        found.add(_BRANCH_DIFFERS)
    return True


def _differ_by_a_letter(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    one, other = " ".join(sorted(words)), " ".join(sorted(others))
    letters = [each for each in (one + other) if each.isdigit()]
    return not letters and len(one) > _SHORTEST_COMPANY and differ_by(one, other, 1) <= 1


def _emails(one: Facts, other: Facts, found: _Evidence) -> None:
    if shared := set(one.emails).intersection(other.emails):
        mailbox = _LEAST if found.colleagues else _MAILBOX
        bits = max(found.shared(mailbox if is_shared_mailbox(key) else _EMAIL, "email", key) for key in shared)
        found.add(bits, Reason("email"))
    elif one.emails and other.emails:
        pairs = [(a, b) for a in one.emails for b in other.emails]
        if any(_are_numbered(a, b) for a, b in pairs):
            found.add(_NUMBERED)
        elif any(differ_by(a, b, 1) <= 1 and not _are_two_domains(a, b, found.commonness) for a, b in pairs):
            if not found.mistyped:  # whose address has the name in it
                found.add(_EMAIL_NEAR, Reason("email-near"))
        else:
            found.add(_EMAILS_DIFFER)


def _are_numbered(one: str, other: str) -> bool:
    """Whether a number tells two mailboxes apart, as it does those of two people of one name: john.smith2@."""
    return one.translate(_NO_DIGITS) == other.translate(_NO_DIGITS)


def _are_two_domains(one: str, other: str, commonness: Commonness) -> bool:
    """Whether the domains of two addresses are two that several have, rather than one and a mistake."""
    domains = {each.rpartition("@")[2] for each in (one, other)}
    return len(domains) > 1 and min(commonness.of("domain", each) for each in domains) >= _ESTABLISHED


def _phones(one: Facts, other: Facts, found: _Evidence) -> None:
    if shared := one.phones.keys() & other.phones.keys():
        weighed, phone = [], _LEAST if found.colleagues else _PHONE
        for key in shared:
            mobile = _is_mobile(one.phones[key], other.phones[key])
            weighed.append((found.shared(_MOBILE if mobile else phone, "phone", key), "mobile" if mobile else "phone"))
        bits, code = max(weighed)
        found.add(bits, Reason(code))
    elif any(differ_by(a, b, 1) <= 1 for a in one.phones for b in other.phones):
        found.add(_PHONE_NEAR, Reason("phone-near"))
    elif one.phones and other.phones:
        found.add(_PHONES_DIFFER)


def _is_mobile(label: str, other: str) -> bool:
    """Whether a number is a mobile one as far as two labels tell: what one calls so may be another's office."""
    return "mobile" in f"{label} {other}" and all("mobile" in each or each in ("", "other") for each in (label, other))


def _birthdays(one: Facts, other: Facts, found: _Evidence) -> None:
    if not one.born or not other.born:
        return
    if one.born == other.born:
        bits = _BORN_NO_YEAR if one.born.startswith("--") else _BORN
        found.add(found.shared(bits, "born", one.born), Reason("birthday"))
    elif one.born[-5:] == other.born[-5:] and "--" in (one.born[:2], other.born[:2]):
        found.add(_BORN_NO_YEAR, Reason("birthday"))
    elif sorted(one.born) != sorted(other.born) and differ_by(one.born, other.born, 1) > 1:
        found.add(_BORN_DIFFERS)


def _places(one: Facts, other: Facts, found: _Evidence) -> None:
    if set(one.streets) & set(other.streets):
        found.add(_STREET, Reason("address"))
    elif one.cities and other.cities:
        found.add(_CITY if set(one.cities) & set(other.cities) else _CITY_DIFFERS)


def _links(one: Facts, other: Facts, found: _Evidence) -> None:
    if shared := set(one.links).intersection(other.links):
        found.add(max(found.shared(_LINK, "link", key) for key in shared), Reason("link"))


def _companies(one: Facts, other: Facts, found: _Evidence) -> None:
    domains = set(one.domains).intersection(other.domains)
    known = one.company and other.company
    if known and ((one.company_uid and one.company_uid == other.company_uid) or set(one.company) == set(other.company)):
        found.add(found.shared(_COMPANY, "company", one.employer), Reason("company"))
    elif known and _are_alike(one, other, found.commonness):
        found.add(found.shared(_COMPANY_ALIKE, "company", one.employer), Reason("company"))
    elif domains and not set(one.emails).intersection(other.emails):
        found.add(max(found.shared(_DOMAIN, "domain", domain) for domain in domains), Reason("domain"))
    elif known and not domains:
        found.add(_COMPANY_DIFFERS)


def _are_alike(one: Facts, other: Facts, commonness: Commonness) -> bool:
    """Whether these are two ways to write an employer's name: shorter, in another script, mistyped."""
    if set(one.company) <= set(other.company) or set(other.company) <= set(one.company):
        return True
    if script(one.company[0]) != script(other.company[0]):
        return one.employer == other.employer
    if min(commonness.of("company", each.employer) for each in (one, other)) >= _ESTABLISHED:
        return False

    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(" ".join(one.company), " ".join(other.company)) >= _ALIKE_COMPANIES
