"""Made-up companies and persons, from the words of one language at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.samples.dice import Dice
from crm_desktop.domain.samples.vocabulary import Language, People, Place

TIERS = "A" * 10 + "B" * 40 + "C" * 50
STATUSES = (*["customer"] * 8, *["lead"] * 6, *["prospect"] * 3, "partner", "supplier", *["former"] * 2)
SOURCES = ("website", "referral", "trade fair", "cold call", "newsletter", "")
OWNERS = ("Ana", "Jonas", "Leila", "Ravi", "")
CADENCES = {"A": (14, 30), "B": (60, 90), "C": (120, 180)}
TAGS = ("newsletter", "demo", "vip", "trade fair 2026", "reseller", "reference customer", "press", "spring offer")
RELATIONS = ("spouse", "child", "assistant", "manager")
PHONE_LABELS = ("mobile", "work", "home")


@dataclass(slots=True)
class Employer:
    """A company that persons still join: where its record stands among the contacts, and what they share."""

    index: int
    name: str
    domain: str
    place: Place
    phone: str
    mailboxes: set[str] = field(default_factory=set)
    colleague: int | None = None


@dataclass(slots=True)
class _Person:
    """What is settled about a person before the details: `mailbox` is their name in Latin letters."""

    index: int
    language: Language
    people: People
    place: Place
    employer: Employer | None
    mailbox: str


class ContactMaker:
    """Makes contacts by the dice, so that a seed always makes the same ones."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._domains: set[str] = set()

    def company(self, index: int, language: Language) -> tuple[Contact, Employer]:
        """A company, and what its persons will need of it; `index` is its place among all contacts."""
        name, domain = self._company_name(language)
        place = self._dice.one(language.places)
        contact = self._marked(Contact(kind="org", name=name), language)
        contact.emails.append(Labelled("work", f"info@{domain}"))
        contact.phones.append(Labelled("company main", self._phone(place, language)))
        if self._dice.chance(0.3):
            contact.phones.append(Labelled("work fax", self._phone(place, language)))
        contact.urls.append(Labelled("work", f"https://www.{domain}/"))
        contact.addresses.append(self._address("work", place, language))
        return contact, Employer(index, name, domain, place, contact.phones[0].value)

    def person(self, index: int, language: Language, employer: Employer | None) -> Contact:
        """A person, working for `employer` or for nobody."""
        people = language.women if self._dice.chance(0.5) else language.men
        given, family = self._dice.one(people.given), self._dice.one(people.family)
        place = employer.place if employer else self._dice.one(language.places)
        person = _Person(index, language, people, place, employer, f"{given.latin}.{family.latin}")
        contact = self._marked(Contact(given=given.text, family=family.text), language)
        if people.middle and self._dice.chance(0.08):
            contact.additional = self._dice.one(people.middle).text
        if self._dice.chance(0.04):
            contact.prefixes = language.doctor
        self._add_work(contact, person)
        self._add_numbers(contact, person)
        self._add_life(contact, person)
        return contact

    def _company_name(self, language: Language) -> tuple[str, str]:
        """A name and a domain that no company has yet; where words repeat too often, a number tells them apart."""
        for _ in range(10):
            pattern, heads, tails = self._dice.one(language.companies)
            head, tail = self._dice.one(heads), self._dice.one(tails)
            name, domain = tail.text, f"{head.latin}-{tail.latin}"
            if domain not in self._domains:
                break
        else:
            number = len(self._domains)
            name, domain = f"{name} {number}", f"{domain}-{number}"
        self._domains.add(domain)
        return pattern.format(head=head.text, tail=name), f"{domain}.example"

    def _marked(self, contact: Contact, language: Language) -> Contact:
        """The contact with what sorts it: tier, status, source, owner, cadence, tags, notes, custom fields."""
        contact.tier = self._dice.one(TIERS)
        contact.status = self._dice.one(STATUSES)
        contact.source = self._dice.one(SOURCES)
        contact.owner = self._dice.one(OWNERS)
        contact.private = self._dice.chance(0.01)
        if self._dice.chance(0.4):
            contact.cadence_days = self._dice.one(CADENCES[contact.tier])
        if self._dice.chance(0.5):
            contact.tags = list(dict.fromkeys(self._dice.one(TAGS) for _ in range(self._dice.below(4) + 1)))
        if self._dice.chance(0.33):
            notes = dict.fromkeys(self._dice.one(language.notes) for _ in range(self._dice.below(2) + 1))
            contact.notes = " ".join(notes)
        if self._dice.chance(0.08):
            contact.custom["Contract number"] = f"C-{2019 + self._dice.below(8)}-{self._dice.below(10_000):04}"
        return contact

    def _add_work(self, contact: Contact, person: _Person) -> None:
        employer = person.employer
        if employer is None:
            return
        contact.company = employer.name
        contact.title = self._dice.one(person.people.jobs)
        if self._dice.chance(0.5):
            contact.department = self._dice.one(person.language.departments)
        if self._dice.chance(0.5):
            contact.addresses.append(self._address("work", person.place, person.language))
        mailbox, number = person.mailbox, 2
        while mailbox in employer.mailboxes:
            mailbox, number = f"{person.mailbox}{number}", number + 1
        employer.mailboxes.add(mailbox)
        contact.emails.append(Labelled("work", f"{mailbox}@{employer.domain}"))

    def _add_numbers(self, contact: Contact, person: _Person) -> None:
        """E-mail addresses, phones, messengers and pages; the person's index keeps their own addresses unique."""
        own = f"{person.mailbox}.{person.index}"
        if person.employer is None or self._dice.chance(0.3):
            contact.emails.append(Labelled("home", f"{own}@post.example"))
        if self._dice.chance(0.1):
            contact.emails.append(Labelled("other", f"{own}@mail.example"))
        for label in PHONE_LABELS[: 1 + int(2.6 * self._dice.share() ** 2)]:
            contact.phones.append(Labelled(label, self._phone(person.place, person.language)))
        if person.employer is not None and len(contact.phones) < len(PHONE_LABELS) and self._dice.chance(0.2):
            contact.phones.append(Labelled("company main", person.employer.phone))
        if self._dice.chance(0.1):
            contact.ims.append(Labelled("work", f"xmpp:{own}@chat.example"))
        if self._dice.chance(0.1):
            contact.urls.append(Labelled("home", f"https://people.example/{own}"))

    def _add_life(self, contact: Contact, person: _Person) -> None:
        if self._dice.chance(0.3):
            contact.addresses.append(self._address("home", person.place, person.language))
        if self._dice.chance(0.35):
            contact.dates.append(Labelled("birthday", self._day(1945, 2003)))
        if self._dice.chance(0.04):
            contact.dates.append(Labelled("anniversary", self._day(1975, 2024)))
        if self._dice.chance(0.06):
            relative = self._dice.one(self._dice.one((person.language.men, person.language.women)).given)
            contact.related.append(Labelled(self._dice.one(RELATIONS), f"{relative.text} {contact.family}"))
        if self._dice.chance(0.05):
            contact.custom["Shoe size"] = str(36 + self._dice.below(12))

    def _day(self, first: int, last: int) -> str:
        """A date between two years, one in four without its year."""
        year = "-" if self._dice.chance(0.25) else str(first + self._dice.below(last - first + 1))
        return f"{year}-{1 + self._dice.below(12):02}-{1 + self._dice.below(28):02}"

    def _address(self, label: str, place: Place, language: Language) -> PostalAddress:
        number = str(1 + self._dice.below(180))
        if self._dice.chance(0.5):
            number = in_digits(number, language)
        return PostalAddress(
            label=label,
            street=language.address.format(number=number, street=self._dice.one(language.streets)),
            city=place.city,
            region=place.region,
            postal_code=self._filled(place.postal_code),
            country=place.country,
        )

    def _phone(self, place: Place, language: Language) -> str:
        """A number of the place; a few stand in the digits of the language."""
        phone = self._filled(self._dice.one(place.phones))
        return in_digits(phone, language) if self._dice.chance(0.05) else phone

    def _filled(self, pattern: str) -> str:
        """The pattern with a digit for each #."""
        slots, count = _slots(pattern)
        return slots % tuple(f"{self._dice.below(10**count):0{count}}") if count else pattern


@cache
def _slots(pattern: str) -> tuple[str, int]:
    """The pattern for the % operator, and how many digits it takes."""
    return pattern.replace("#", "%s"), pattern.count("#")


def in_digits(number: str, language: Language) -> str:
    """The number in the digits that the language's texts are written with."""
    return number.translate(language.digits) if language.digits else number
