"""Which contacts are worth comparing: those that have something in common that few others have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from crm_desktop.domain.duplicates import Commonness
from crm_desktop.domain.facts import Facts
from crm_desktop.domain.sound import skeletons

_MOST = 4
"""More have a thing in common than are all compared with one another: a switchboard's number."""
_MOST_OF_A_NAME = 8
"""More have a name than are compared for its sake alone: it says too little."""
_MOST_OF_A_PART = 40
_MOST_OF_A_DOMAIN = 300
"""More have addresses of e-mail there: everybody may."""


def blocks(facts: Facts) -> Iterator[str]:
    """What few have in common who are not one: a name, an address of e-mail, a telephone."""
    yield from (f"name {key}" for key in facts.names)
    yield from (f"email {key}" for key in facts.emails)
    yield from (f"phone {key}" for key in facts.phones)
    yield from (f"link {key}" for key in facts.links)
    if facts.is_company:
        yield from (f"domain {domain}" for domain in facts.domains)


def surroundings(facts: Facts) -> Iterator[str]:
    """What many have in common, so that a word of their names must be the same as well."""
    if facts.born:
        yield f"born {facts.born}"
    yield from (f"street {street}" for street in facts.streets)
    yield from (f"domain {domain}" for domain in facts.domains)
    if facts.employer:
        yield f"company {facts.employer}"


def parts(facts: Facts) -> set[str]:
    """How the words of a name sound."""
    return {found[0] for word in facts.words if (found := skeletons(word))}


def pairs(facts: Sequence[Facts], commonness: Commonness) -> set[tuple[int, int]]:
    """The places of those worth comparing, the lower first.

    Where too many have something in common, those of them who share a word of their names are taken, unless these are
    too many as well: then what they have in common tells nobody apart.
    """
    members: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(facts):
        for block in blocks(each):
            members[block].append(place)
        if each.is_company:
            continue
        around = [block for block in surroundings(each) if _is_narrow(block, commonness)]
        for part in parts(each) if around else ():
            for block in around:
                members[f"{block} {part}"].append(place)
    found: set[tuple[int, int]] = set()
    for block, places in members.items():
        if len(places) <= _most_of(block):
            found.update(combinations(places, 2))
        elif block.startswith(_TELLING):
            for divided in _divided(facts, places):
                found.update(combinations(divided, 2))
    return found


_TELLING = ("email ", "phone ", "link ")


def _most_of(block: str) -> int:
    if block.startswith(_TELLING):
        return _MOST
    return _MOST_OF_A_NAME if block.startswith("name ") else _MOST_OF_A_PART


def _is_narrow(block: str, commonness: Commonness) -> bool:
    kind, _, key = block.partition(" ")
    return kind != "domain" or commonness.of(kind, key) <= _MOST_OF_A_DOMAIN


def _divided(facts: Sequence[Facts], places: Iterable[int]) -> Iterator[list[int]]:
    by_part: dict[str, list[int]] = defaultdict(list)
    for place in places:
        for part in parts(facts[place]):
            by_part[part].append(place)
    return (each for each in by_part.values() if len(each) <= _MOST_OF_A_PART)
