"""The sample data as a stream: companies and their persons, mixed in five languages."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.samples.arabic import ARABIC
from crm_desktop.domain.samples.dice import Dice
from crm_desktop.domain.samples.english import ENGLISH
from crm_desktop.domain.samples.lithuanian import LITHUANIAN
from crm_desktop.domain.samples.people import ContactMaker, Employer
from crm_desktop.domain.samples.persian import PERSIAN
from crm_desktop.domain.samples.telugu import TELUGU
from crm_desktop.domain.samples.vocabulary import Language
from crm_desktop.domain.samples.work import ActivityMaker, SampleActivity, Subject

# Each twenty contacts, in another order every time: 40 % English, 15 % Arabic, 15 % Persian, …; where another language
# is the user's, it and English change places.
LANGUAGES = (*[ENGLISH] * 8, *[LITHUANIAN] * 4, *[ARABIC] * 3, *[PERSIAN] * 3, *[TELUGU] * 2)
COMPANY_SHARE = 1 / 12
EMPLOYED_SHARE = 0.85
HIRING_COMPANIES = 6  # of each language, at a time
LONG_HISTORIES = 2  # the first persons have worked with us for years
LONG_HISTORY = 60


@dataclass(slots=True)
class SampleContact:
    """A made-up contact, the code of its language, and its activities, oldest first."""

    contact: Contact
    language: str
    activities: list[SampleActivity]


def sample_contacts(
    count: int, seed: int, now: datetime, activities_per_contact: float = 1.5, mostly: str = "en"
) -> Iterator[SampleContact]:
    """`count` plainly made-up contacts with what was and will be done with them, around the time `now`,
    `mostly` of one language.

    The same arguments always give the same ones, and a larger `count` begins with the same ones. The contacts depend
    on the seed alone. Persons name the company they work for, which comes before them. E-mail addresses are unique
    and, as all addresses, under .example. Two persons have at least 60 activities, unless nobody is to have any.
    """
    dice = Dice(seed)
    contacts = ContactMaker(dice)
    activities = ActivityMaker(Dice(f"activities of {seed}"), now)
    hiring: dict[str, deque[Employer]] = {language.code: deque(maxlen=HIRING_COMPANIES) for language in LANGUAGES}
    languages = _mostly(mostly)
    turns: list[Language] = []
    long_histories = LONG_HISTORIES if activities_per_contact else 0
    for index in range(count):
        if not turns:
            turns = dice.shuffled(languages)
        language = turns.pop()
        contact, partner = _next(index, language, contacts, hiring[language.code], dice)
        stories = activities.stories_for(activities_per_contact)
        at_least = 0
        if long_histories and contact.kind == "individual":
            long_histories -= 1
            stories, at_least = max(stories, 1), LONG_HISTORY
        subject = Subject(index, language, contact.owner, partner)
        yield SampleContact(contact, language.code, activities.tell(subject, stories, at_least))


def _mostly(code: str) -> tuple[Language, ...]:
    first = next(language for language in LANGUAGES if language.code == code)
    change = {ENGLISH.code: first, first.code: ENGLISH}
    return tuple(change.get(language.code, language) for language in LANGUAGES)


def _next(
    index: int, language: Language, contacts: ContactMaker, hiring: deque[Employer], dice: Dice
) -> tuple[Contact, int | None]:
    """The next contact of a language, and the index of who joins its meetings: a colleague, or the company."""
    if not hiring or dice.chance(COMPANY_SHARE):
        contact, employer = contacts.company(index, language)
        hiring.append(employer)
        return contact, None
    if not dice.chance(EMPLOYED_SHARE):
        return contacts.person(index, language, None), None
    employer = dice.one(hiring)
    partner = employer.index if employer.colleague is None else employer.colleague
    employer.colleague = index
    return contacts.person(index, language, employer), partner
