"""The names of those who take part: one, or several joined by commas and "and"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from crm_desktop.domain import quick_words as say
from crm_desktop.domain.sentence import Sentence

IsKnown: TypeAlias = Callable[[str], bool]
"""Whether somebody is called so, or nearly so."""

_LONGEST_NAME = 3


@dataclass(frozen=True, slots=True)
class _Name:
    """The words from `start` up to `end`, but for the `prefix` written in one with the first; what joins them to the
    name before begins at `joined`.
    """

    joined: int
    start: int
    end: int
    prefix: str = ""


def take_names(sentence: Sentence, start: int, end: int, limit: int, is_known: IsKnown) -> int:
    """Takes the names that the words between two places are, and those that follow before `limit` after a comma or
    "and"; gives the place after the last.

    What "and" joins stays one name where somebody is called so: "Black and White". What a comma joins is a name where
    somebody is called so, or where one after "and" follows.
    """
    return _Names(sentence, is_known).take(start, end, limit)


class _Names:
    def __init__(self, sentence: Sentence, is_known: IsKnown) -> None:
        self._sentence = sentence
        self._is_known = is_known

    def take(self, start: int, end: int, limit: int) -> int:
        found, listed = self._parted(start, end), list[_Name]()
        found[:0] = self._before(start, self._sentence.tokens[found[-1].end - 1].text.endswith(say.SUFFIXES))
        place = found[-1].end
        while part := self._next_part(place, limit):
            names = self._parted(*part)
            known = self._is_known(self._text(names[0]))
            if not known and (names[-1].end != part[1] or not self._looks_so(names[0], start)):
                break
            listed += [replace(names[0], joined=place), *names[1:]]
            if known or part[0] > place or len(names) > 1:
                found, listed = found + listed, []
            place = names[-1].end
        for name in found:
            self._sentence.take(name.joined, name.start, "and")
            self._sentence.take(name.start, name.end, "who", self._text(name))
        return found[-1].end

    def _parted(self, start: int, end: int) -> list[_Name]:
        """The names between two places, up to the first "and" after which none follows."""
        names = [_Name(start, start, end)]
        if self._is_known(self._text(names[0])):
            return names
        for place in range(start + 1, end):
            if place > names[-1].start and (name := self._joined(names[-1].start, place, end)):
                names[-1] = replace(names[-1], end=place)
                if self._is_lower(name.start) and not self._is_lower(start) and not self._is_known(self._text(name)):
                    break
                names.append(name)
        return names

    def _joined(self, start: int, place: int, end: int) -> _Name | None:
        """All words after an "and" that stands here, and parts a name from the one that begins at `start`."""
        word, link = self._sentence.words[place], say.AND.at(self._sentence.words, place)
        if link and link[1] < end:
            name = _Name(place, link[1], end)
            parts = link[0] == "and" or (
                self._is_known(self._written(start, place)) and self._is_known(self._text(name))
            )
            return name if parts else None
        if len(word) > 3 and word.startswith(say.ARABIC_AND) and word not in say.WITH_WAW:
            name = _Name(place, place, end, say.ARABIC_AND)
            return name if self._is_known(self._text(name)) or not self._is_known(self._written(place, end)) else None
        return None

    def _next_part(self, place: int, limit: int) -> tuple[int, int] | None:
        """The words after a comma, an "and" or both, up to where a part of the sentence ends."""
        sentence = self._sentence
        if place >= limit or not sentence.free(place):
            return None
        before = sentence.tokens[place - 1]
        comma = before.ends == "," and "\n" not in sentence.text[before.end : sentence.tokens[place].start]
        link = say.AND.at(sentence.words, place)
        begin = link[1] if link and link[0] == "and" else place
        if not comma and begin == place:
            return None
        return next((part for part in sentence.parts(begin, limit) if part[0] == begin), None)

    def _before(self, start: int, suffixed: bool) -> list[_Name]:
        """The names before commas, of which those after are the last; the `suffixed` last one has the case of all."""
        found: list[_Name] = []
        while start and self._sentence.tokens[start - 1].ends == ",":
            begin = next((part[0] for part in self._sentence.parts(0, start) if part[1] == start), start)
            name = _Name(begin, begin, start)
            if begin == start or not (suffixed or self._is_known(self._text(name))):
                break
            found.insert(0, name)
            start = begin
        return found

    def _looks_so(self, name: _Name, first: int) -> bool:
        return name.end - name.start <= _LONGEST_NAME and self._is_lower(name.start) <= self._is_lower(first)

    def _is_lower(self, place: int) -> bool:
        return self._sentence.tokens[place].text[0].islower()

    def _text(self, name: _Name) -> str:
        return self._written(name.start, name.end).removeprefix(name.prefix)

    def _written(self, start: int, end: int) -> str:
        return self._sentence.written(start, end)
