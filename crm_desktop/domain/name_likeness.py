"""How two names are alike: the same, in another script, spelled another way, short, mistyped, or not at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from crm_desktop.domain.nicknames import are_forms_of_one
from crm_desktop.domain.sound import is_arabic, romanized, skeletons, spelled

_PAIRS_KEPT = 1 << 16
_SHORTEST_MISTYPED = 4
_SHORTEST_MISTYPED_TWICE = 9
_SHORTEST_SHORT_FORM = 3
_FEW_SOUNDS = 2
_ENDINGS = "aeėoyi"


class Alike(IntEnum):
    """How one word of a name is like another, the most alike first."""

    SAME = 0
    SCRIPT = 1
    SPELLING = 2
    SHORT = 3
    LETTER = 4
    LETTERS = 5
    INITIAL = 6
    OTHER = 7


class NameMatch(NamedTuple):
    """Which words of two names go together: (a word of the one, a word of the other, how alike), and what is left.

    `swapped`: the words that go together stand in another order.
    """

    pairs: list[tuple[str, str, Alike]]
    left: list[str]
    left_other: list[str]
    swapped: bool

    @property
    def worst(self) -> Alike:
        """How alike the two are that are least so, of those that go together."""
        return max((alike for _, _, alike in self.pairs), default=Alike.OTHER)


def differ_by(text: str, other: str, most: int) -> int:
    """How many mistakes of typing make one text of the other, `most` + 1 where more do: a letter put in, left out,
    taken for another, or exchanged with the next one.
    """
    return _distance()(text, other, score_cutoff=most)


@cache
def _distance() -> Callable[..., int]:
    from rapidfuzz.distance import OSA

    distance: Callable[..., int] = OSA.distance
    return distance


@lru_cache(_PAIRS_KEPT)
def compare_words(word: str, other: str, given: bool = True) -> Alike:
    """How two folded words of names are alike; `given` where one of them is a first name, which endings change."""
    if word == other:
        return Alike.SAME
    if len(word) == 1 or len(other) == 1:
        return Alike.INITIAL if word[0] == other[0] or romanized(word)[:1] == romanized(other)[:1] else Alike.OTHER
    if script(word) != script(other):
        return _across_scripts(word, other)
    if given and are_forms_of_one(romanized(word), romanized(other)):
        return Alike.SHORT
    if given and _is_other_gender(word, other):
        return Alike.OTHER
    if word.isascii() and other.isascii() and spelled(word) == spelled(other):
        return Alike.SPELLING
    return _mistyped_or_short(word, other, given)


@lru_cache(_PAIRS_KEPT)
def script(word: str) -> str:
    """The script of a word's first letter, as Unicode names it: "LATIN", "ARABIC", …; empty where it has none."""
    letter = next((char for char in word if char.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""


def _across_scripts(word: str, other: str) -> Alike:
    if set(skeletons(word)).isdisjoint(skeletons(other)):
        return Alike.OTHER
    if is_arabic(word) or is_arabic(other):
        return Alike.SCRIPT
    most = max(1, min(len(spelled(word)), len(spelled(other))) // 3)
    return Alike.SCRIPT if differ_by(spelled(word), spelled(other), most) <= most else Alike.OTHER


def _is_other_gender(word: str, other: str) -> bool:
    """Maria and Mario, Martin and Martina, Paul and Pauline: names of a woman and a man."""
    short, long = (word, other) if len(word) <= len(other) else (other, word)
    if len(short) == len(long):
        return short[:-1] == long[:-1] and short[-1] in _ENDINGS and long[-1] in _ENDINGS
    return long.startswith(short) and len(long) - len(short) <= 3 and long[-1] in _ENDINGS and short[-1] not in _ENDINGS


def _mistyped_or_short(word: str, other: str, given: bool) -> Alike:
    short, long = (word, other) if len(word) <= len(other) else (other, word)
    if len(long) >= _SHORTEST_MISTYPED and len(short) >= _SHORTEST_MISTYPED - 1:
        most = 2 if len(long) >= _SHORTEST_MISTYPED_TWICE else 1
        letters = differ_by(word, other, most)
        if letters <= most:
            return Alike.LETTER if letters == 1 else Alike.LETTERS
    if given and len(short) >= _SHORTEST_SHORT_FORM and long.startswith(short):
        return Alike.SHORT
    sounds = skeletons(word)[:1]
    if word.isascii() and other.isascii() and sounds == skeletons(other)[:1] and len("".join(sounds)) > _FEW_SOUNDS:
        return Alike.SPELLING if differ_by(spelled(word), spelled(other), 1) == 1 else Alike.OTHER
    return Alike.OTHER


def compare_names(
    words: tuple[str, ...], given: tuple[str, ...], others: tuple[str, ...], other_given: tuple[str, ...]
) -> NameMatch:
    """Bring together the words of two names, those that are most alike first; `given` are the first names of each."""
    together = {word: (word, Alike.SAME) for word in words if word in others}
    left = [word for word in words if word not in together]
    left_other = [word for word in others if word not in together]
    while left and left_other:
        alike, word, other = min(
            [(compare_words(a, b, a in given or b in other_given), a, b) for a in left for b in left_other]
        )
        if alike is Alike.OTHER:
            break
        together[word] = other, alike
        left.remove(word)
        left_other.remove(other)
    pairs = [(word, *together[word]) for word in words if word in together]
    order = [others.index(other) for _, other, _ in pairs]
    return NameMatch(pairs, left, left_other, order != sorted(order))
