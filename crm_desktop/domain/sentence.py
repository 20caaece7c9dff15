"""Sentences as words with their places, and tables of phrases to find in them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

from crm_desktop.domain.text import fold

T = TypeVar("T")

_TOKEN = re.compile(r"\S+")
# Telugu joins the endings of cases to digits: 9:30కి.
_NUMBER_AND_SUFFIX = re.compile("(\\d[\\d:./-]*)([\u0c00-\u0c65\u0c70-\u0c7f].*)")
_TANWIN, _HAMZA = "\u064b\u064c\u064d", "ء"
_AREA_CODE = re.compile(r"\(\+?\d+\)")
_OPENING = "\"'([{<«„“‘"
_CLOSING = "\"')]}>»“”’,;:!?،؛؟…"
_BREAKS = frozenset(",;:،؛")
_DASHES = frozenset(("-", "–", "—"))


@dataclass(slots=True)
class Token:
    """A word of a sentence, text[start:end], without the punctuation around it.

    `word` is its folded form, without dots at its end. `ends` is the mark after it that ends a part of the sentence:
    "," (for all such marks, and for a new line), ":" or "".
    """

    text: str
    start: int
    end: int
    word: str
    ends: str = ""


def tokens(text: str) -> list[Token]:
    """The words of the text, in order; a mark of punctuation that stands alone belongs to the word before it."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        raw = match[0]
        if found and "\n" in text[found[-1].end : match.start()]:
            found[-1].ends = found[-1].ends or ","
        if _AREA_CODE.fullmatch(raw):
            found.append(Token(raw, match.start(), match.end(), _word(raw)))
            continue
        start = match.start() + len(raw) - len(raw.lstrip(_OPENING))
        word = text[start : match.end()].rstrip(_CLOSING)
        marks = _BREAKS.intersection(text[start + len(word) : match.end()])
        ends = ":" if ":" in marks else "," if marks else ""
        if word and (joined := _NUMBER_AND_SUFFIX.fullmatch(word)):
            middle = start + len(joined[1])
            found.append(Token(joined[1], start, middle, _word(joined[1])))
            found.append(Token(joined[2], middle, start + len(word), _word(joined[2]), ends))
        elif word:
            found.append(Token(word, start, start + len(word), _word(word), ends))
        elif marks and found:
            found[-1].ends = found[-1].ends or ends
        elif not marks:
            found.append(Token(raw, match.start(), match.end(), raw))
    return found


def _word(text: str) -> str:
    """Folded, but with a hamza at the end, which searching leaves out: "غداء" is lunch, "غدا" tomorrow."""
    word = fold(text).rstrip(".")
    return (word + _HAMZA if text.rstrip(_TANWIN).endswith(_HAMZA) else word) or text


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a sentence, text[start:end], how they were taken (`kind`) and what they mean (`value`)."""

    kind: str
    text: str
    value: str
    start: int
    end: int


class Sentence:
    """A sentence whose words are taken, one after another, for what they mean; those left are free."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens(text)
        self.words = [token.word for token in self.tokens]
        self._taken: dict[int, tuple[str, str, int]] = {}

    def __len__(self) -> int:
        return len(self.tokens)

    def cut(self, end: int) -> None:
        """Forget the words from this place on."""
        del self.tokens[end:], self.words[end:]

    def take(self, start: int, end: int, kind: str, value: str = "") -> None:
        """Take the words from `start` up to `end` as one."""
        for place in range(start, end):
            self._taken[place] = (kind, value, start)

    def free(self, place: int) -> bool:
        """Whether there is a word here that nothing has taken."""
        return place < len(self.tokens) and place not in self._taken

    def taken(self) -> Collection[int]:
        """The places of the words that were taken."""
        return self._taken.keys()

    def first_free(self, start: int = 0) -> int:
        """The place of the first free word from `start` on; the end where there is none."""
        return next((place for place in range(start, len(self)) if self.free(place)), len(self))

    def breaks_before(self, place: int) -> bool:
        """Whether a part of the sentence begins here: after a mark, a dash, a taken word, or nothing."""
        return place == 0 or not self.free(place - 1) or bool(self.tokens[place - 1].ends) or self.is_dash(place - 1)

    def second_line(self) -> int:
        """The place of the first word of the second line; the end where there is none."""
        line = self.text.find("\n", self.tokens[0].end) if self.tokens else -1
        return sum(token.start < line for token in self.tokens) if line >= 0 else len(self)

    def parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """The runs of free words between two places; a mark or a dash ends a run."""
        found: list[tuple[int, int]] = []
        for place in range(start, end):
            if not self.free(place) or self.is_dash(place):
                continue
            if found and found[-1][1] == place and not self.breaks_before(place):
                found[-1] = (found[-1][0], place + 1)
            else:
                found.append((place, place + 1))
        return found

    def said(self, *kinds: str) -> str:
        """The words taken as one of these kinds, as they were written; runs of them joined by blanks."""
        kind_of = (self._taken.get(place, ("",))[0] for place in range(len(self)))
        runs = [list(run) for ours, run in groupby(enumerate(kind_of), lambda one: one[1] in kinds) if ours]
        return " ".join(self.written(run[0][0], run[-1][0] + 1) for run in runs)

    def each(self, kind: str) -> list[str]:
        """What words mean that were taken as one of this kind, one after another; as written where nothing tells."""
        found: dict[int, tuple[int, str]] = {}
        for place, (taken, value, start) in sorted(self._taken.items()):
            if taken == kind:
                found[start] = (place + 1, value)
        return [value or self.written(start, end) for start, (end, value) in found.items()]

    def pieces(self) -> list[Piece]:
        """All words that were taken, in order."""
        found: list[Piece] = []
        for place, token in enumerate(self.tokens):
            if taken := self._taken.get(place):
                kind, value, start = taken
                if start < place or (found and not value and found[-1].kind == kind and self._taken.get(place - 1)):
                    begin = found.pop().start
                else:
                    begin = token.start
                text = self.text[begin : token.end]
                found.append(Piece(kind, text, value or text, begin, token.end))
        return found

    def written(self, start: int, end: int) -> str:
        """The words between two places as they stand, with a question or exclamation mark after them."""
        last = self.tokens[end - 1].end
        after = re.match(r"[?!؟…]*", self.text[last:])
        return self.text[self.tokens[start].start : last] + (after[0] if after else "")

    def is_dash(self, place: int) -> bool:
        """Whether the word here is a dash between two parts of the sentence."""
        return self.tokens[place].text in _DASHES


class Phrases(Generic[T]):
    """A table from phrases of one or more words to what they mean, found in folded words."""

    def __init__(self, table: Mapping[str, T]) -> None:
        """Each key is one phrase, or several parted by commas."""
        self._meaning: dict[str, list[tuple[list[str], T]]] = {}
        for keys, meaning in table.items():
            for key in keys.split(","):
                phrase = [_word(word) for word in key.split()]
                self._meaning.setdefault(phrase[0], []).append((phrase, meaning))
        for phrases in self._meaning.values():
            phrases.sort(key=lambda found: -len(found[0]))

    def at(self, words: Sequence[str], place: int) -> tuple[T, int] | None:
        """What the longest phrase that begins at this place means, and the place after it."""
        if place < len(words):
            for phrase, meaning in self._meaning.get(words[place], ()):
                if list(words[place : place + len(phrase)]) == phrase:
                    return meaning, place + len(phrase)
        return None
