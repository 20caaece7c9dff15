"""A new contact from one line: "Geeta Reddy, Hyderabad Textiles, geeta@textiles.example, +91 40 5550 0100"."""

from __future__ import annotations

import re

from crm_desktop.domain import quick_words as say
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.keys import is_email
from crm_desktop.domain.names import set_name
from crm_desktop.domain.sentence import Sentence
from crm_desktop.domain.text import digits, fold

_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_PHONE_PART = re.compile(r"[+(]*\d[\d().\-/]*")
_PHONE_DIGITS = 6


def read_contact(sentence: Sentence, start: int, kind: str) -> Contact:
    """The contact that the words from `start` on describe; all of them are taken.

    Addresses and numbers are known by their form, wherever they stand. Of the parts between commas the first is the
    name, the second a person's company, the others are notes.
    """
    contact = Contact(kind=kind)
    _take_addresses(sentence, start, contact)
    _take_phones(sentence, start, contact)
    for begin, end in sentence.parts(start, len(sentence)):
        if not sentence.said("name"):
            _take_name(sentence, begin, end, kind)
        elif kind == "individual" and not sentence.said("company"):
            sentence.take(begin, end, "company")
        else:
            sentence.take(begin, end, "notes")
    for place in range(start, len(sentence)):
        if sentence.free(place):
            sentence.take(place, place + 1, "link")
    set_name(contact, sentence.said("name"))
    contact.company = sentence.said("company")
    contact.notes = sentence.said("notes")
    return contact


def _take_name(sentence: Sentence, start: int, end: int, kind: str) -> None:
    """The name, and a person's company after "from"."""
    for place in range(start + 1, end - 1):
        found = say.FROM.at(sentence.words, place)
        if kind == "individual" and found and found[1] < end:
            sentence.take(start, place, "name")
            sentence.take(place, found[1], "link")
            sentence.take(found[1], end, "company")
            return
    sentence.take(start, end, "name")


def _take_addresses(sentence: Sentence, start: int, contact: Contact) -> None:
    for place in range(start, len(sentence)):
        text = sentence.tokens[place].text
        for kind, is_one, values in (("email", is_email, contact.emails), ("url", _URL.fullmatch, contact.urls)):
            if sentence.free(place) and is_one(text):
                values.append(Labelled(_take_label(sentence, start, place), text))
                sentence.take(place, place + 1, kind)


def _take_phones(sentence: Sentence, start: int, contact: Contact) -> None:
    place = start
    while place < len(sentence):
        end = _phone_end(sentence, place)
        text = sentence.text[sentence.tokens[place].start : sentence.tokens[end - 1].end] if end > place else ""
        if len(digits(text)) >= _PHONE_DIGITS:
            contact.phones.append(Labelled(_take_label(sentence, start, place), text))
            sentence.take(place, end, "phone")
        place = max(end, place + 1)


def _phone_end(sentence: Sentence, start: int) -> int:
    """Where the run of numbers that begins here ends."""
    end = start
    while sentence.free(end) and _PHONE_PART.fullmatch(fold(sentence.tokens[end].text)):
        end += 1
        if sentence.tokens[end - 1].ends:
            break
    return end


def _take_label(sentence: Sentence, start: int, end: int) -> str:
    """The label that the words just before an address or number give it."""
    for place in (end - 2, end - 1):
        found = say.LABELS.at(sentence.words, place) if place >= start and sentence.free(place) else None
        if found and found[1] == end and sentence.tokens[end - 1].ends != ",":
            sentence.take(place, end, "label", found[0])
            return found[0]
    return ""
