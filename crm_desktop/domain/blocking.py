"""Which contacts are worth comparing: those that have something in common that few others have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from crm_desktop.domain.duplicates import KEYS, Census
from crm_desktop.domain.facts import Facts
from crm_desktop.domain.sound import skeletons

_MOST = 4
"""More have a thing in common than are all compared with one another: a switchboard's number."""
_MOST_OF_A_NAME = 8
"""More have a name than are compared for its sake alone: it says too little."""
_MOST_OF_A_PART = 40
_MOST_OF_A_DOMAIN = 300
"""More have addresses of e-mail there: everybody may."""


def pairs(facts: Sequence[Facts], census: Census) -> set[tuple[int, int]]:
    """The places of those worth comparing, the lower first.

    Who has a name, an address of e-mail, a telephone or a page in common with few is compared with them all. Where too
    many have it, and where it is what surrounds people (a birthday, a street, an employer), those of them who share a
    word of their names are taken, unless these are too many as well: then what they have in common tells nobody apart.
    """
    found: set[tuple[int, int]] = set()
    for places in _groups(facts, census):
        found.update(combinations(places, 2))
    return found


def _groups(facts: Sequence[Facts], census: Census) -> Iterator[list[int]]:
    """Places of contacts all of which are worth comparing with one another."""
    everybody = list(enumerate(facts))
    people = [(place, each) for place, each in everybody if not each.is_company]
    companies = [(place, each) for place, each in everybody if each.is_company]
    divided = _Divided(facts)
    yield from _few(_sharing("name", everybody, census), _MOST_OF_A_NAME)
    yield from _few(_sharing("domain", companies, census), _MOST_OF_A_PART)
    for kind in ("email", "phone", "link"):
        for places in _sharing(kind, everybody, census):
            yield from [places] if len(places) <= _MOST else divided.by_part(places)
    for kind in ("born", "street", "company", "domain"):
        most = _MOST_OF_A_DOMAIN if kind == "domain" else len(facts)
        for places in _sharing(kind, people, census, most):
            yield from divided.by_part(places)


def _few(groups: Iterable[list[int]], most: int) -> Iterator[list[int]]:
    return (places for places in groups if 1 < len(places) <= most)


def _sharing(
    kind: str, contacts: Iterable[tuple[int, Facts]], census: Census, most: int | None = None
) -> Iterable[list[int]]:
    """The places of those who have something of this kind in common, unless more than `most` contacts have it."""
    members: dict[str, list[int]] = defaultdict(list)
    counts, keys = census.counts[kind], KEYS[kind]
    for place, facts in contacts:
        for key in keys(facts):
            if counts[key] > 1 and (most is None or counts[key] <= most):
                members[key].append(place)
    return members.values()


class _Divided:
    """Divides contacts by how the words of their names sound; what was asked of one is remembered."""

    def __init__(self, facts: Sequence[Facts]) -> None:
        self._facts = facts
        self._parts: dict[int, set[str]] = {}

    def by_part(self, places: Iterable[int]) -> Iterator[list[int]]:
        by_part: dict[str, list[int]] = defaultdict(list)
        for place in places:
            for part in self._parts_of(place):
                by_part[part].append(place)
        return _few(by_part.values(), _MOST_OF_A_PART)

    def _parts_of(self, place: int) -> set[str]:
        if place not in self._parts:
            self._parts[place] = {found[0] for word in self._facts[place].words if (found := skeletons(word))}
        return self._parts[place]
