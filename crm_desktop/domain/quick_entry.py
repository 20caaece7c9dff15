"""Quick entry: one sentence to an activity or a contact: "call Ana tomorrow 3pm re: quote".

A pure function of the text and the time. Words that are not understood stay text: none is lost.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from crm_desktop.domain import quick_words as say
from crm_desktop.domain.choices import USUAL, Choices
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.quick_contact import read_contact
from crm_desktop.domain.quick_names import IsKnown, take_names
from crm_desktop.domain.quick_repeat import Repeat, take_reminders, take_repeat
from crm_desktop.domain.quick_who import case_of, take_who, take_who_of_todo
from crm_desktop.domain.quick_words import Action
from crm_desktop.domain.sentence import Phrases, Piece, Sentence
from crm_desktop.domain.when import find_when

T = TypeVar("T")
_PLACE_TYPES = ("meeting", "visit")
_LONGEST_CALLER = 3
_LONGEST_PLACE = 4


@dataclass(slots=True)
class QuickEntry:
    """What a sentence asks for: something planned, something done, or a new contact.

    `type` is that of the activity, "" for a contact. `who` are the words that name contacts, as they stand. `when` is a
    local day or time (ISO 8601), "" where nothing is said: no day to plan for, or just done. `duration` is in minutes;
    `reminders` are minutes before, divided by commas; `rrule` as in RFC 5545, 3.3.10; `direction` is "in" where the
    contact called or wrote; `priority` as in RFC 5545, 1 the highest. The `who` of a todo stands in its summary too, as
    it may be no contact at all. `next` is what follows, with the same contacts unless it names others. `understood` are
    all words of the text, in order, as they were taken.
    """

    action: Action = "plan"
    type: str = ""
    who: list[str] = field(default_factory=list)
    when: str = ""
    duration: int | None = None
    summary: str = ""
    description: str = ""
    result: str = ""
    direction: str = ""
    rrule: str = ""
    reminders: str = ""
    location: str = ""
    tags: list[str] = field(default_factory=list)
    priority: int | None = None
    next: QuickEntry | None = None
    contact: Contact | None = None
    understood: list[Piece] = field(default_factory=list)

    def steps(self) -> list[QuickEntry]:
        """The entry and all that follow it."""
        return [self, *(self.next.steps() if self.next else ())]


def parse(text: str, now: datetime, choices: Choices = USUAL, is_known: IsKnown = lambda name: False) -> QuickEntry:
    """What the sentence asks for, in any of five languages, seen from the local time `now`.

    Of `choices` the types and results are known by the names that users gave them, too; `is_known` tells whether
    somebody is called so.
    """
    sentence = Sentence(text)
    following = _take_next(sentence, now, choices, is_known)
    entry = _Reader(sentence, now, choices, is_known).entry()
    entry.understood = sentence.pieces()
    if following:
        for part in following.steps():
            part.who = part.who or list(entry.who)
        entry.next = following
        entry.understood += following.understood
    return entry


def _take_next(sentence: Sentence, now: datetime, choices: Choices, is_known: IsKnown) -> QuickEntry | None:
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
        following = parse(sentence.text[start:], now, choices, is_known)
        for part in following.steps():
            part.understood = [_moved(piece, start) for piece in part.understood]
        sentence.cut(end)
        return following
    return None


def _moved(piece: Piece, by: int) -> Piece:
    return replace(piece, start=piece.start + by, end=piece.end + by)


class _Reader:
    """Reads one sentence, taking its words one part after another."""

    def __init__(self, sentence: Sentence, now: datetime, choices: Choices, is_known: IsKnown) -> None:
        self._choices = choices
        self._is_known = is_known
        self._own_types: Phrases[tuple[Action, str]] = Phrases(
            {name: ("plan", code) for name, code in choices.own_names("type").items()}
        )
        self._own_results = Phrases(choices.own_names("result"))
        self._sentence = sentence
        self._words = sentence.words
        self._now = now
        self._entry = QuickEntry()
        self._occasion = False

    def entry(self) -> QuickEntry:
        """The entry that all words of the sentence make."""
        sentence, entry = self._sentence, self._entry
        self._take_tags()
        contact = say.VERBS.at(self._words, sentence.first_free())
        repeat = None
        if not contact or contact[0][0] != "contact":
            entry.reminders = take_reminders(sentence)
            self._take_marked_place()
        verb = self._take_caller() or self._take_verb()
        if entry.action == "contact":
            entry.contact = read_contact(sentence, verb[1], entry.type)
            entry.contact.tags = list(entry.tags)
            entry.type, entry.who = "", [name for name in (sentence.said("name"),) if name]
            return entry
        self._take_priority()
        told = self._description_start(verb)
        if entry.action == "plan":
            repeat = take_repeat(sentence, self._now)
        self._take_when(told, repeat)
        if verb == (0, 0):
            verb = self._take_verb(timed="T" in entry.when or repeat is not None)
            told = self._description_start(verb)
        entry.type = entry.type or "todo"
        if entry.action == "log":
            self._take_result(told)
        if entry.type == "todo":
            take_who_of_todo(sentence, verb[1], told, self._is_known)
        else:
            self._take_subject_before(told)
            self._take_place(verb[1], told)
            if not entry.direction:
                log = entry.action == "log"
                take_who(sentence, entry.type, verb, told, self._is_known, done=log, occasion=self._occasion)
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

    def _take_marked_place(self) -> None:
        """Takes the place after an @: to the end of that part of the sentence."""
        for place, token in enumerate(self._sentence.tokens):
            if token.text.startswith("@") and token.text[1:2].isalpha():
                end = next((e for b, e in self._sentence.parts(place, len(self._words)) if b == place), place + 1)
                end = min(end, place + _LONGEST_PLACE)
                self._sentence.take(place, end, "location")
                self._entry.location = self._sentence.said("location").removeprefix("@")
                return

    def _take_place(self, start: int, end: int) -> None:
        """Takes where one meets: after "at" a name; after في or در what a part of the sentence begins with."""
        if self._entry.location or self._entry.type not in _PLACE_TYPES:
            return
        for begin, part_end in self._sentence.parts(start, end):
            for place in range(begin, part_end):
                link = say.AT_PLACE.at(self._words, place)
                case = case_of(self._sentence, link[1]) if link and link[1] < part_end else "lower"
                if link and (case == "upper" or (case == "" and (place == begin or place > begin + 1))):
                    self._sentence.take(place, link[1], "link")
                    self._sentence.take(link[1], part_end, "location")
                    self._entry.location = self._sentence.said("location")
                    return

    def _take_caller(self) -> tuple[int, int] | None:
        """Takes what the contact did: "Ana called: …"; the words before are who, but for days and times."""
        sentence = self._sentence
        for place in range(1, len(self._words)):
            came = say.CAME.at(self._words, place)
            if not came or not sentence.free(place):
                continue
            used = find_when(sentence.tokens[:place], self._now, past=True).used
            start = max((one.end for one in used if one.end <= place), default=0)
            after = find_when(sentence.tokens[came[1] :], self._now, past=True).used
            ends = came[1] == len(self._words) or bool(sentence.tokens[came[1] - 1].ends)
            goes_on = say.ABOUT.at(self._words, came[1]) or (after and after[0].start == 0)
            named = 0 < place - start <= _LONGEST_CALLER and case_of(sentence, start) != "lower"
            marks = any(sentence.tokens[p].ends or not sentence.free(p) for p in range(start, place))
            if not (ends or goes_on) or not named or marks or say.NOBODY.at(self._words, start):
                continue
            self._entry.action, self._entry.type, self._entry.direction = "log", came[0], "in"
            take_names(sentence, start, place, place, self._is_known)
            sentence.take(place, came[1], "type", came[0])
            return place, came[1]
        return None

    def _take_verb(self, *, timed: bool = False) -> tuple[int, int]:
        """Takes the words that say what is to be done; gives their places, (0, 0) where there are none.

        Of what is `timed`, a noun may say it after one word, as in "team meeting".
        """
        start = self._verb_start()
        pronoun = say.WE.at(self._words, start)
        if (setting_up := say.SETTING_UP.at(self._words, start)) and (meant := self._type_at(setting_up[1])):
            self._entry.type, end = meant
            self._sentence.take(start, end, "type", self._entry.type)
            return start, end
        found = _longest(self._words, start, self._own_types, say.VERBS, say.LAST_VERBS)
        if not found and pronoun and (did := say.VERBS.at(self._words, pronoun[1])) and did[0][0] == "log":
            self._sentence.take(start, pronoun[1], "link")
            start, found = pronoun[1], did
        if not found:
            last = [(place, self._last_verb(place, timed)) for place in range(len(self._words))]
            start, found = next(((place, verb) for place, verb in last if verb), (0, None))
        if not found:
            return self._take_occasion()
        (action, self._entry.type), end = found
        self._entry.action = action
        if result := say.RESULTS.at(self._words, start):
            self._entry.result = result[0] if action == "log" else ""
        if self._entry.type and action != "contact":
            self._sentence.take(start, end, "type", self._entry.type)
        else:
            self._sentence.take(start, end, "action", action)
        if not self._entry.type:
            end = self._take_type(end)
        return start, end

    def _verb_start(self) -> int:
        """The first free word that tells no day or time; words such as "must" before it are taken."""
        sentence = self._sentence
        start = sentence.first_free()
        used = [one for one in find_when(sentence.tokens, self._now, taken=sentence.taken()).used if one.kind == "when"]
        while True:
            must, verb = say.MUST.at(self._words, start), say.VERBS.at(self._words, start)
            if must and must[1] < len(sentence) and (not verb or verb[1] < must[1]):
                sentence.take(start, must[1], "link")
                start = must[1]
            elif after := next((one.end for one in used if one.start == start), None):
                start = after
            else:
                return start if sentence.free(start) else sentence.first_free(start)

    def _last_verb(self, place: int, timed: bool) -> tuple[tuple[Action, str], int] | None:
        """A verb that stands last, or a noun where no free word follows."""
        if not self._sentence.free(place):
            return None
        noun = say.LAST_NOUNS.at(self._words, place)
        if not noun and timed and place == self._sentence.first_free() + 1:
            noun = say.TIMED_NOUNS.at(self._words, place)
        if noun and self._sentence.first_free(noun[1]) < len(self._words):
            noun = None
        return say.LAST_VERBS.at(self._words, place) or noun

    def _take_occasion(self) -> tuple[int, int]:
        """Takes a word such as "lunch", which says what kind of meeting it is, and stays its summary."""
        for place in range(len(self._words)):
            found = say.OCCASIONS.at(self._words, place)
            if not found or not self._sentence.free(place):
                continue
            end = found[1]
            first = place == self._sentence.first_free()
            last = self._sentence.first_free(end) == len(self._words)
            leads = self._sentence.free(end) and (
                say.WITH.at(self._words, end) or say.FOR.at(self._words, end) or case_of(self._sentence, end) == "upper"
                or self._words[end].startswith(say.ARABIC_FOR)
            )  # fmt: skip
            before = self._words[place - 1] if place else ""
            if (first and (leads or last)) or (last and before.endswith(say.SUFFIXES)):
                self._entry.type, self._occasion = "meeting", True
                self._sentence.take(place, end, "summary")
                return place, end
        return 0, 0

    def _take_type(self, place: int) -> int:
        """The type that follows a verb that has none, as in "log call"; gives the place after it."""
        if meant := self._type_at(place):
            self._entry.type, end = meant
            self._sentence.take(place, end, "type", self._entry.type)
            return end
        self._entry.type = "note" if self._entry.action == "log" else "todo"
        return place

    def _type_at(self, place: int) -> tuple[str, int] | None:
        """The type that words here name, after an article or none, and the place after them."""
        article = say.ARTICLES.at(self._words, place)
        verb = _longest(self._words, article[1] if article else place, self._own_types, say.VERBS)
        return (verb[0][1], verb[1]) if verb and verb[0][0] != "contact" and verb[0][1] else None

    def _description_start(self, verb: tuple[int, int]) -> int:
        """Where the description begins: on the second line, or after the first colon of something done."""
        tokens = self._sentence.tokens
        end = self._sentence.second_line()
        if self._entry.action == "log":
            for place in range(max(verb[1] - 1, 0), end):
                if tokens[place].ends == ":" and not say.ABOUT.at(self._words, place):
                    return place + 1
        return end

    def _take_when(self, end: int, repeat: Repeat | None) -> None:
        """Takes the day and time, and the duration; words after a colon count where none before it tell of it."""
        tokens, taken = self._sentence.tokens[:end], self._sentence.taken()
        colon = next((place + 1 for place, token in enumerate(tokens) if token.ends == ":"), end)
        past = self._entry.action == "log"
        usual = _first_day(repeat, self._now.date()) if repeat else None
        found = find_when(tokens[:colon], self._now, past, taken, usual)
        if not found.value and colon < end:
            found = find_when(tokens, self._now, past, taken, usual)
        self._entry.when, self._entry.duration = found.value, found.duration
        for used in found.used:
            value = found.value if used.kind == "when" else str(found.duration)
            self._sentence.take(used.start, used.end, used.kind, value)
        if repeat:
            if repeat.frequency == "DAILY" and found.value[:16] <= self._now.isoformat()[:16] and "T" in found.value:
                self._entry.when = (datetime.fromisoformat(found.value) + timedelta(1)).isoformat(timespec="minutes")
            named = (
                date.fromisoformat(found.value[:10]).weekday() if found.value and not _is(usual, found.value) else None
            )
            self._entry.rrule = repeat.rule(named)

    def _take_result(self, told: int) -> None:
        """Takes the result: anywhere before the description, or the first words of it."""
        if self._entry.result:
            return
        for place in range(min(told + 1, len(self._words))):
            found = _longest(self._words, place, self._own_results, say.RESULTS)
            if found and self._sentence.free(place):
                self._entry.result = found[0]
                self._sentence.take(place, found[1], "result", found[0])
                return
        usual = self._choices.usual_result(self._entry.type)
        self._entry.result = "replied" if self._entry.direction and usual == "sent" else usual

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
                if self._entry.action == "log":
                    self._sentence.take(mark[1], part_end, "summary")
                return

    def _take_rest(self, told: int) -> None:
        """Takes all that is left as the summary, and as the description what was told."""
        sentence, entry = self._sentence, self._entry
        before = "description" if entry.action == "log" and told == len(sentence) else "summary"
        for place in range(len(sentence)):
            if sentence.free(place):
                kind = before if place < told else "description"
                edge = place < told and sentence.is_dash(place) and sentence.breaks_before(place)
                sentence.take(place, place + 1, "link" if edge else kind)
        entry.who = sentence.each("who")
        entry.summary = sentence.said("summary", "who", "and") if entry.type == "todo" else sentence.said("summary")
        entry.description = sentence.said("description")


def _first_day(repeat: Repeat, today: date) -> date:
    """The first day of a series that names none, or several weekdays."""
    if not repeat.weekdays:
        return today
    return min(today + timedelta(days=(day - today.weekday()) % 7) for day in repeat.weekdays)


def _is(day: date | None, when: str) -> bool:
    return day is not None and when.startswith(day.isoformat())


def _longest(words: list[str], place: int, *tables: Phrases[T]) -> tuple[T, int] | None:
    """The longest phrase of several tables that begins at this place."""
    found = [phrase for table in tables if (phrase := table.at(words, place))]
    return max(found, key=lambda phrase: phrase[1], default=None)
