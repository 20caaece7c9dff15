"""Who a sentence of quick entry is about: the words beside the verb, or after "with" or "to"."""

from __future__ import annotations

from crm_desktop.domain import quick_words as say
from crm_desktop.domain import when_words
from crm_desktop.domain.quick_names import IsKnown, take_names
from crm_desktop.domain.sentence import Phrases, Sentence

# What follows these verbs is who; after "meeting" only where it begins with a capital.
_DIRECT_TYPES = ("call", "email", "letter", "visit")
_SENT_TYPES = ("email", "letter")
_LONGEST_NAME = 3


def take_who(
    sentence: Sentence,
    kind: str,
    verb: tuple[int, int],
    told: int,
    is_known: IsKnown,
    *,
    done: bool,
    occasion: bool,
) -> None:
    """Takes the words that name contacts, and the preposition before them.

    `kind` is the type, `verb` the places of the words that said it, `told` where the description begins.
    """
    _Who(sentence, kind, verb, is_known, done=done, occasion=occasion).take(told)


def take_who_of_todo(sentence: Sentence, start: int, end: int, is_known: IsKnown) -> None:
    """Takes the last name after "to", "for" or "with", or that of whom something is sent to.

    In a script without capitals a name is few words at the end.
    """
    for begin, part_end in reversed(sentence.parts(start, end)):
        for place in reversed(range(begin, part_end)):
            link = say.FOR.at(sentence.words, place) or say.WITH.at(sentence.words, place)
            if not link or link[1] >= part_end or _is_number(sentence, link[1]):
                continue
            last = name_end(sentence, link[1], part_end)
            case = case_of(sentence, link[1])
            if case == "upper" or (case == "" and last - link[1] <= _LONGEST_NAME):
                take_names(sentence, link[1], last, end, is_known)
                return
    for begin, part_end in sentence.parts(start, end):
        for place in range(begin, part_end):
            if _is_told_by_case(sentence, start, begin, place, part_end):
                suffixed = sentence.tokens[place].text.endswith(say.SUFFIXES)
                last = place + 1 if suffixed else name_end(sentence, place, part_end)
                take_names(sentence, place, last, part_end, is_known)
                return


def _is_told_by_case(sentence: Sentence, start: int, begin: int, place: int, end: int) -> bool:
    """Whether a word is the person in "send Tom the contract", "išsiųsti Daivai kainoraštį", "గీతకు పంపాలి"."""
    text = sentence.tokens[place].text
    number_before = place > 0 and _is_number(sentence, place - 1)
    if text.endswith(say.SUFFIXES):
        return not number_before and place + 1 < end
    if place == 0 or case_of(sentence, place) != "upper" or text[0].isdigit():
        return False
    if place == begin:  # "remind Jonas", where the verb is taken
        return place == start and text.endswith(say.LITHUANIAN_DATIVES)
    if say.GIVING.at(sentence.words, place - 1):
        return True
    return case_of(sentence, place - 1) == "lower" and text.endswith(say.LITHUANIAN_DATIVES)


def _is_number(sentence: Sentence, place: int) -> bool:
    return sentence.words[place][:1].isdigit() or bool(when_words.NUMBERS.at(sentence.words, place))


def case_of(sentence: Sentence, place: int) -> str:
    """How a word begins: "upper" (a digit counts as such), "lower", or "" in a script without case."""
    char = sentence.tokens[place].text[0]
    if char.isdigit() or char.isupper() or char == "+":
        return "upper"
    return "lower" if char.islower() else ""


def name_end(sentence: Sentence, start: int, end: int) -> int:
    """Where a name ends: with its last capital, or where a purpose is told."""
    if case_of(sentence, start) != "upper":
        return stop(sentence, start, end)
    last = start
    for place in range(start + 1, end):
        if case_of(sentence, place) == "upper":
            last = place
        elif sentence.words[place] not in say.PARTICLES:
            break
    return last + 1


def stop(sentence: Sentence, start: int, end: int) -> int:
    """The place of the first word after `start` that no name goes on with, or the end."""
    tables = (say.PURPOSE, say.ARTICLES, say.AFTER_WHO, say.TRAILING_VERBS, say.AT_PLACE)
    stops = (p for p in range(start + 1, end) if any(table.at(sentence.words, p) for table in tables))
    return next(stops, end)


class _Who:
    def __init__(
        self, sentence: Sentence, kind: str, verb: tuple[int, int], is_known: IsKnown, *, done: bool, occasion: bool
    ) -> None:
        self._sentence = sentence
        self._words = sentence.words
        self._kind = kind
        self._verb = verb
        self._is_known = is_known
        self._done = done
        self._occasion = occasion

    def take(self, told: int) -> None:
        sentence, verb = self._sentence, self._verb
        abouts = (place for place in range(verb[1], told) if say.ABOUT.at(self._words, place))
        limit = next(abouts, told)
        parts = sentence.parts(0, limit)
        found = self._linked(parts, say.WITH)
        if not found and (self._kind in _SENT_TYPES or self._occasion):
            found = self._linked(parts, say.FOR)
        if found:
            link, start, end = found
            end = stop(sentence, start, end)
        else:
            if not parts:
                return
            link, end = min(parts, key=lambda part: (part[1] != verb[0], part[0] < verb[1], abs(part[0] - verb[0])))
            if end <= verb[0]:
                link = self._name_start(link, end)
            preposition = say.TO.at(self._words, link)
            start = preposition[1] if preposition and preposition[1] < end else link
            if link >= end or (start == link and not self._names(link, end)):
                return
            end = name_end(sentence, start, end)
        sentence.take(link, start, "link")
        end = take_names(sentence, start, end, limit, self._is_known)
        after = say.AFTER_WHO.at(self._words, end) or say.PURPOSE.at(self._words, end)
        again = say.AFTER_WHO.at(self._words, end) is not None
        if after and sentence.free(end) and (again or sentence.free(after[1])):
            sentence.take(end, after[1], "link")

    def _linked(self, parts: list[tuple[int, int]], links: Phrases[bool]) -> tuple[int, int, int] | None:
        """A link at the beginning of a part or before a name: where it begins and ends, and where the part ends."""
        for begin, end in parts:
            for place in range(begin, end):
                link = links.at(self._words, place)
                if link and link[1] < end and (place == begin or case_of(self._sentence, link[1]) != "lower"):
                    return place, link[1], end
        return None

    def _names(self, start: int, end: int) -> bool:
        """Whether words that stand beside the verb, with no preposition, may name the contact."""
        case = case_of(self._sentence, start)
        if self._kind in _DIRECT_TYPES:
            return True
        if self._kind == "note":
            return self._sentence.tokens[end - 1].ends == ":"
        if start < self._verb[0]:
            return case == "upper" or self._sentence.tokens[end - 1].text.endswith(say.SUFFIXES)
        return case == "upper" or (case == "" and (self._done or self._words[start].startswith(say.ARABIC_FOR)))

    def _name_start(self, start: int, end: int) -> int:
        """Where the name begins that ends before the verb: after the last day, or the last "or"."""
        tables: tuple[Phrases[int] | Phrases[bool], ...] = (say.OR, when_words.WEEKDAYS, when_words.NEAR_DAYS)
        for place in range(start, end):
            if found := next((hit for table in tables if (hit := table.at(self._words, place))), None):
                start = found[1]
        return start
