"""Quick entry: one sentence to an activity or a contact: "call Ana tomorrow 3pm re: quote".

A pure function of the text and the time. Words that are not understood stay text: none is lost.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from crm_desktop.domain import quick_words as say
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.quick_contact import read_contact
from crm_desktop.domain.quick_words import Action
from crm_desktop.domain.sentence import Phrases, Piece, Sentence
from crm_desktop.domain.when import find_when

# What follows these verbs is who; after "meeting" only where it begins with a capital.
_DIRECT_TYPES = ("call", "email", "letter", "visit")
_SENT_TYPES = ("email", "letter")
_LONGEST_NAME = 3


@dataclass(slots=True)
class QuickEntry:
    """What a sentence asks for: something planned, something done, or a new contact.

    `type` is that of the activity, "" for a contact. `who` are the words that name the contact, as they stand; "" for
    the one in view. `when` is a local day or time (ISO 8601), "" where nothing is said: no day to plan for, or just
    done. `duration` is in minutes; `priority` as in RFC 5545, 1 the highest. The `who` of a todo stands in its summary
    too, as it may be no contact at all. `next` is what follows, with the same contact unless it names another.
    `understood` are all words of the text, in order, as they were taken.
    """

    action: Action = "plan"
    type: str = ""
    who: str = ""
    when: str = ""
    duration: int | None = None
    summary: str = ""
    description: str = ""
    result: str = ""
    tags: list[str] = field(default_factory=list)
    priority: int | None = None
    next: QuickEntry | None = None
    contact: Contact | None = None
    understood: list[Piece] = field(default_factory=list)


def parse(text: str, now: datetime) -> QuickEntry:
    """What the sentence asks for, in any of five languages, seen from the local time `now`."""
    sentence = Sentence(text)
    following = _take_next(sentence, now)
    entry = _Reader(sentence, now).entry()
    entry.understood = sentence.pieces()
    if following:
        for part in _chain(following):
            part.who = part.who or entry.who
        entry.next = following
        entry.understood += following.understood
    return entry


def _take_next(sentence: Sentence, now: datetime) -> QuickEntry | None:
    """What stands after "next:" or an arrow, read by itself."""
    for place in range(1, len(sentence)):
        if sentence.words[place] in say.ARROWS:
            end = place + 1
        else:
            found = say.NEXT.at(sentence.words, place)
            if not found or sentence.tokens[found[1] - 1].ends != ":":
                continue
            end = found[1]
        sentence.take(place, end, "link")
        if end == len(sentence):
            return None
        start = sentence.tokens[end].start
        following = parse(sentence.text[start:], now)
        for part in _chain(following):
            part.understood = [_moved(piece, start) for piece in part.understood]
        sentence.cut(end)
        return following
    return None


def _chain(entry: QuickEntry | None) -> list[QuickEntry]:
    """The entry and all that follow it."""
    return [entry, *_chain(entry.next)] if entry else []


def _moved(piece: Piece, by: int) -> Piece:
    return replace(piece, start=piece.start + by, end=piece.end + by)


class _Reader:
    """Reads one sentence, taking its words one part after another."""

    def __init__(self, sentence: Sentence, now: datetime) -> None:
        self._sentence = sentence
        self._words = sentence.words
        self._now = now
        self._entry = QuickEntry()

    def entry(self) -> QuickEntry:
        """The entry that all words of the sentence make."""
        sentence, entry = self._sentence, self._entry
        self._take_tags()
        verb = self._take_verb()
        if entry.action == "contact":
            entry.contact = read_contact(sentence, verb[1], entry.type)
            entry.contact.tags = list(entry.tags)
            entry.type, entry.who = "", sentence.said("name")
            return entry
        self._take_priority()
        told = self._description_start(verb)
        self._take_when(told)
        if verb == (0, 0):
            verb = self._take_verb()
            told = self._description_start(verb)
        entry.type = entry.type or "todo"
        if entry.action == "log":
            self._take_result(told)
        if entry.type == "todo":
            self._take_who_of_todo(verb[1], told)
        else:
            self._take_subject_before(told)
            self._take_who(verb, told)
            self._take_subject(told)
        self._take_rest(told)
        return entry

    def _take_tags(self) -> None:
        for place, token in enumerate(self._sentence.tokens):
            if token.text.startswith("#") and token.text[1:2].isalpha():
                self._entry.tags.append(token.text[1:])
                self._sentence.take(place, place + 1, "tag", token.text[1:])

    def _take_priority(self) -> None:
        for place, word in enumerate(self._words):
            priority = say.PRIORITIES.get(word[1:]) if word.startswith("!") else None
            if priority and self._entry.priority is None:
                self._entry.priority = priority
                self._sentence.take(place, place + 1, "priority", str(priority))

    def _take_verb(self) -> tuple[int, int]:
        """Takes the words that say what is to be done; gives their places, (0, 0) where there are none."""
        start = self._sentence.first_free()
        found = _longest(self._words, start, say.VERBS, say.LAST_VERBS)
        if not found:
            last = [(place, self._last_verb(place)) for place in range(len(self._words))]
            start, found = next(((place, verb) for place, verb in last if verb), (0, None))
        if not found:
            return 0, 0
        (action, self._entry.type), end = found
        self._entry.action = action
        if self._entry.type and action != "contact":
            self._sentence.take(start, end, "type", self._entry.type)
        else:
            self._sentence.take(start, end, "action", action)
        if not self._entry.type:
            end = self._take_type(end)
        return start, end

    def _last_verb(self, place: int) -> tuple[tuple[Action, str], int] | None:
        """A verb that stands last, or a noun where no free word follows."""
        if not self._sentence.free(place):
            return None
        noun = say.LAST_NOUNS.at(self._words, place)
        if noun and self._sentence.first_free(noun[1]) < len(self._words):
            noun = None
        return say.LAST_VERBS.at(self._words, place) or noun

    def _take_type(self, place: int) -> int:
        """The type that follows a verb that has none, as in "log call"; gives the place after it."""
        article = say.ARTICLES.at(self._words, place)
        verb = say.VERBS.at(self._words, article[1] if article else place)
        if verb and verb[0][0] != "contact" and verb[0][1]:
            (_, self._entry.type), end = verb
            self._sentence.take(place, end, "type", self._entry.type)
            return end
        self._entry.type = "note" if self._entry.action == "log" else "todo"
        return place

    def _description_start(self, verb: tuple[int, int]) -> int:
        """Where the description begins: on the second line, or after the first colon of something done."""
        tokens = self._sentence.tokens
        end = self._sentence.second_line()
        if self._entry.action == "log":
            for place in range(max(verb[1] - 1, 0), end):
                if tokens[place].ends == ":" and not say.ABOUT.at(self._words, place):
                    return place + 1
        return end

    def _take_when(self, end: int) -> None:
        """Takes the day and time, and the duration; words after a colon count where none before it tell of it."""
        tokens, taken = self._sentence.tokens[:end], self._sentence.taken()
        colon = next((place + 1 for place, token in enumerate(tokens) if token.ends == ":"), end)
        past = self._entry.action == "log"
        found = find_when(tokens[:colon], self._now, past, taken)
        if not found.value and colon < end:
            found = find_when(tokens, self._now, past, taken)
        self._entry.when, self._entry.duration = found.value, found.duration
        for used in found.used:
            value = found.value if used.kind == "when" else str(found.duration)
            self._sentence.take(used.start, used.end, used.kind, value)

    def _take_result(self, told: int) -> None:
        """Takes the result: anywhere before the description, or the first words of it."""
        for place in range(min(told + 1, len(self._words))):
            found = say.RESULTS.at(self._words, place) if self._sentence.free(place) else None
            if found:
                self._entry.result = found[0]
                self._sentence.take(place, found[1], "result", found[0])
                return
        self._entry.result = say.USUAL_RESULTS.get(self._entry.type, "")

    def _take_subject_before(self, end: int) -> None:
        """Takes the subject where its mark follows it: "అనాకు కోట్ గురించి"; the word before it may be who."""
        for begin, part_end in self._sentence.parts(0, end):
            for place in range(begin + 1, part_end):
                if mark := say.ABOUT_BEFORE.at(self._words, place):
                    who = [word for word in range(begin, place - 1) if self._words[word].endswith(say.SUFFIXES)]
                    self._sentence.take(who[-1] + 1 if who else begin, place, "summary")
                    self._sentence.take(place, mark[1], "link")

    def _take_subject(self, end: int) -> None:
        """Takes the mark of the subject where a part of the sentence begins with it; the subject is what is left."""
        for begin, part_end in self._sentence.parts(0, end):
            mark = say.ABOUT.at(self._words, begin)
            if mark and mark[1] <= part_end:
                self._sentence.take(begin, mark[1], "link")
                return

    def _take_who(self, verb: tuple[int, int], told: int) -> None:
        """Takes the words that name the contact, and the preposition before them."""
        abouts = (place for place in range(verb[1], told) if say.ABOUT.at(self._words, place))
        parts = self._sentence.parts(0, next(abouts, told))
        found = self._linked(parts, say.WITH)
        if not found and self._entry.type in _SENT_TYPES:
            found = self._linked(parts, say.FOR)
        if found:
            link, start, end = found
            end = self._stop(start, end)
        else:
            if not parts:
                return
            link, end = min(parts, key=lambda part: (part[1] != verb[0], part[0] < verb[1], abs(part[0] - verb[0])))
            preposition = say.TO.at(self._words, link)
            start = preposition[1] if preposition and preposition[1] < end else link
            if start == link and not self._names(link, end, verb):
                return
            end = self._name_end(start, end)
        self._sentence.take(link, start, "link")
        self._sentence.take(start, end, "who")
        purpose = say.PURPOSE.at(self._words, end)
        if purpose and self._sentence.free(end) and self._sentence.free(purpose[1]):
            self._sentence.take(end, purpose[1], "link")

    def _linked(self, parts: list[tuple[int, int]], links: Phrases[bool]) -> tuple[int, int, int] | None:
        """A link at the beginning of a part or before a name: where it begins and ends, and where the part ends."""
        for begin, end in parts:
            for place in range(begin, end):
                link = links.at(self._words, place)
                if link and link[1] < end and (place == begin or self._case(link[1]) != "lower"):
                    return place, link[1], end
        return None

    def _names(self, start: int, end: int, verb: tuple[int, int]) -> bool:
        """Whether words that stand beside the verb, with no preposition, may name the contact."""
        if self._entry.type in _DIRECT_TYPES or start < verb[0]:
            return True
        if self._entry.type == "note":
            return self._sentence.tokens[end - 1].ends == ":"
        return self._case(start) == "upper"

    def _take_who_of_todo(self, start: int, end: int) -> None:
        """Takes the last name after "to", "for" or "with"; in a script without capitals, few words at the end."""
        for begin, part_end in reversed(self._sentence.parts(start, end)):
            for place in reversed(range(begin, part_end)):
                link = say.FOR.at(self._words, place) or say.WITH.at(self._words, place)
                if not link or link[1] >= part_end:
                    continue
                case = self._case(link[1])
                if case == "upper" or (case == "" and part_end - link[1] <= _LONGEST_NAME):
                    self._sentence.take(link[1], self._name_end(link[1], part_end), "who")
                    return

    def _name_end(self, start: int, end: int) -> int:
        """Where a name ends: with its last capital, or where a purpose is told."""
        if self._case(start) != "upper":
            return self._stop(start, end)
        last = start
        for place in range(start + 1, end):
            if self._case(place) == "upper":
                last = place
            elif self._words[place] not in say.PARTICLES:
                break
        return last + 1

    def _stop(self, start: int, end: int) -> int:
        """The place of the first word after `start` that no name goes on with, or the end."""
        stops = (p for p in range(start + 1, end) if say.PURPOSE.at(self._words, p) or say.ARTICLES.at(self._words, p))
        return next(stops, end)

    def _case(self, place: int) -> str:
        """How a word begins: "upper" (a digit counts as such), "lower", or "" in a script without case."""
        char = self._sentence.tokens[place].text[0]
        if char.isdigit() or char.isupper():
            return "upper"
        return "lower" if char.islower() else ""

    def _take_rest(self, told: int) -> None:
        """Takes all that is left as the summary, and as the description what was told."""
        sentence, entry = self._sentence, self._entry
        before = "description" if entry.action == "log" and told == len(sentence) else "summary"
        for place in range(len(sentence)):
            if sentence.free(place):
                kind = before if place < told else "description"
                edge = place < told and sentence.is_dash(place) and sentence.breaks_before(place)
                sentence.take(place, place + 1, "link" if edge else kind)
        entry.who = sentence.said("who")
        entry.summary = sentence.said("summary", "who") if entry.type == "todo" else sentence.said("summary")
        entry.description = sentence.said("description")


def _longest(
    words: list[str], place: int, *tables: Phrases[tuple[Action, str]]
) -> tuple[tuple[Action, str], int] | None:
    """The longest phrase of several tables that begins at this place."""
    found = [phrase for table in tables if (phrase := table.at(words, place))]
    return max(found, key=lambda phrase: phrase[1], default=None)
