"""Who is meant by a few letters: contacts by their names, mistakes of typing forgiven."""

from __future__ import annotations

from collections.abc import Sequence
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
    """The contacts of a workspace by their names. `known` are the words of all names, once `learn` has read them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.known: Sequence[str] = ()

    def learn(self) -> None:
        """Read the words of all names, on any thread: until then no mistake is forgiven."""
        self.known = names.known_words(self._database)

    def find(self, text: str, limit: int) -> list[Hit]:
        """The contacts that fit best: those whose name begins so, then those that have such words, then near ones."""
        wanted = words(text)
        if not wanted:
            return []
        numbers = names.beginning(self._database, text, limit)
        numbers += names.having(self._database, [[word] for word in wanted], _LOOKED_AT)
        if len(set(numbers)) < _ENOUGH and self.known:
            numbers += names.having(self._database, [[word, *self._near(word)] for word in wanted], _LOOKED_AT)
        rows = queries.contact_rows(self._database, list(dict.fromkeys(numbers)))
        hits = [Hit(row, _score(fold(text), wanted, row)) for row in rows]
        return sorted(hits, key=lambda hit: (-hit.score, fold(hit.row.name)))[:limit]

    def _near(self, word: str) -> list[str]:
        """Beginnings of known words, one or two slips away: a letter is wrong, missing, too many, or swapped."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        if len(word) < 3:
            return []
        beginnings = {known[: len(word)] for known in self.known}
        found = process.extract(word, beginnings, scorer=OSA.distance, score_cutoff=_slips(word), limit=_NEAR)
        return [str(near[0]) for near in found]


def _slips(word: str) -> int:
    """How many slips of the finger a word of its length may have."""
    return 0 if len(word) < 3 else 1 if len(word) < 6 else 2


def _score(text: str, wanted: Sequence[str], row: ContactRow) -> float:
    from rapidfuzz import fuzz
    from rapidfuzz.distance import OSA

    name = fold(row.name)
    if name.startswith(text):
        return 100.0
    parts = words(name)
    if all(any(part.startswith(word) for part in parts) for word in wanted):
        return 95.0
    beside = [*parts, *words(row.company)]
    slips = {word: min(OSA.distance(word, part[: len(word)]) for part in beside) for word in wanted} if beside else {}
    if slips and all(slips[word] <= _slips(word) for word in wanted):
        return 85.0 - 5 * sum(slips.values())
    return 0.6 * float(fuzz.WRatio(text, f"{name} {fold(row.company)}"))
