"""Who is meant by a few letters: contacts by their names, mistakes of typing forgiven."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from crm_desktop.domain.text import fold, words
from crm_desktop.store import names, queries
from crm_desktop.store.database import Database
from crm_desktop.store.queries import ContactRow

_LOOKED_AT = 60  # contacts that are ranked
_ENOUGH = 3  # hits with which nobody mistyped
_NEAR = 4  # words near to one that was mistyped


class Hit(NamedTuple):
    """A contact, and how well it fits, up to 100."""

    row: ContactRow
    score: float


class Names:
    """The contacts of a workspace by their names. `known` are the words of all names in order, once `learn` has read
    them.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.known: Sequence[str] = ()
        self._beginnings: dict[int, Collection[str]] = {}

    def learn(self) -> None:
        """Read the words of all names, on any thread: until then no mistake is forgiven."""
        self.known, self._beginnings = sorted(names.known_words(self._database)), {}

    def find(self, text: str, limit: int) -> list[Hit]:
        """The contacts that fit best: those whose name begins so, then those that have such words, then near ones."""
        wanted = words(text)
        if not wanted:
            return []
        numbers = names.beginning(self._database, text, limit)
        numbers += self._having([[word] for word in wanted if not self._is_strange(word)], len(wanted))
        if len(set(numbers)) < _ENOUGH and self.known:
            near = [[*([] if self._is_strange(word) else [word]), *self._near(word)] for word in wanted]
            numbers += self._having([alike for alike in near if alike], len(wanted))
        typed = fold(text)
        with self._database.snapshot():
            looked_at = names.names_of(self._database, set(numbers))
            fits = sorted((-_score(typed, wanted, name, company), name, id_) for id_, name, company in looked_at)
            ranked = fits[:limit]
            rows = queries.contact_rows(self._database, [id_ for *_, id_ in ranked])
        return [Hit(row, -score) for row, (score, *_) in zip(rows, ranked, strict=True)]

    def _having(self, words: Sequence[Sequence[str]], of: int) -> list[int]:
        """Those that have one of each of these; none where for one of the words typed there is nothing to look for."""
        return names.having(self._database, words, _LOOKED_AT) if len(words) == of else []

    def _is_strange(self, word: str) -> bool:
        """Whether no word of any name begins so. It may well stand in every note, and be looked for in vain there."""
        place = bisect_left(self.known, word)
        return bool(self.known) and not (place < len(self.known) and self.known[place].startswith(word))

    def _near(self, word: str) -> list[str]:
        """Beginnings of known words, one or two slips away: a letter is wrong, missing, too many, or swapped."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        size = len(word)
        if size < 3:
            return []
        if size not in self._beginnings:
            self._beginnings[size] = {known[:size] for known in self.known}
        found = process.extract(
            word, self._beginnings[size], scorer=OSA.distance, score_cutoff=_slips(word), limit=_NEAR
        )
        return [str(near[0]) for near in found]


def _slips(word: str) -> int:
    """How many slips of the finger a word of its length may have."""
    return 0 if len(word) < 3 else 1 if len(word) < 6 else 2


def _score(text: str, wanted: Sequence[str], name: str, company: str) -> float:
    """How well folded names fit."""
    if name.startswith(text):
        return 100.0
    parts = words(name)
    if all(any(part.startswith(word) for part in parts) for word in wanted):
        return 95.0
    from rapidfuzz import fuzz
    from rapidfuzz.distance import OSA

    beside = [*parts, *words(company)]
    slips = {word: min(OSA.distance(word, part[: len(word)]) for part in beside) for word in wanted} if beside else {}
    if slips and all(slips[word] <= _slips(word) for word in wanted):
        return 85.0 - 5 * sum(slips.values())
    return 0.6 * float(fuzz.WRatio(text, f"{name} {company}"))
