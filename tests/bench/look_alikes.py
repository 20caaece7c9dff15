"""Made-up contacts among which some are one and others only look so, for the search for duplicates.

What is planted is what happens to lists, not what the program looks for: nothing here knows how it compares.
"""

from __future__ import annotations

import copy
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.samples import arabic, persian, sample_contacts, telugu
from crm_desktop.domain.samples.vocabulary import Word
from crm_desktop.domain.uid import new_uid, uid_text

# Men, women and families whom the samples do not know: written as Russians do, and as others write them.
_RUSSIAN_MEN = {
    "Александр": "Alexander Aleksandr", "Дмитрий": "Dmitry Dmitri", "Сергей": "Sergey Sergei", "Иван": "Ivan",
    "Алексей": "Alexey Aleksei", "Михаил": "Mikhail", "Евгений": "Evgeny Yevgeny", "Юрий": "Yuri Yury",
    "Павел": "Pavel", "Олег": "Oleg", "Николай": "Nikolai Nikolay", "Виктор": "Viktor Victor", "Борис": "Boris",
    "Андрей": "Andrey Andrei", "Григорий": "Grigory", "Максим": "Maxim Maksim", "Йонас": "Jonas",
    "Константин": "Konstantin",
}  # fmt: skip
_RUSSIAN_WOMEN = {
    "Анна": "Anna", "Ольга": "Olga", "Екатерина": "Ekaterina Yekaterina", "Юлия": "Julia Yulia", "Наталья": "Natalya",
    "Ирина": "Irina", "Татьяна": "Tatyana Tatiana", "Светлана": "Svetlana", "Елена": "Elena Yelena", "Мария": "Maria",
    "Вера": "Vera", "Людмила": "Lyudmila Ludmila", "Галина": "Galina", "Оксана": "Oksana Oxana",
}  # fmt: skip
_RUSSIAN_FAMILIES = {
    "Примеров": "Primerov", "Кузнецов": "Kuznetsov", "Щербаков": "Shcherbakov", "Соколов": "Sokolov",
    "Жуков": "Zhukov", "Цветков": "Tsvetkov", "Чернышёв": "Chernyshev", "Ярцев": "Yartsev", "Хохлов": "Khokhlov",
    "Белов": "Belov", "Воробьёв": "Vorobyev", "Громов": "Gromov", "Дроздов": "Drozdov", "Зайцев": "Zaitsev",
    "Калинин": "Kalinin", "Лебедев": "Lebedev", "Морозов": "Morozov", "Орехов": "Orekhov", "Рябов": "Ryabov",
    "Тихонов": "Tikhonov", "Фёдоров": "Fedorov", "Шишкин": "Shishkin", "Эльдаров": "Eldarov", "Юдин": "Yudin",
}  # fmt: skip
_OTHER_SPELLINGS = {
    "mohammed": "Muhammad Mohamed", "mohammad": "Mohammed Mohamad", "ahmed": "Ahmad", "youssef": "Yusuf Yousef",
    "hussein": "Husain Hossein", "hossein": "Hussein", "fatima": "Fatimah", "fatemeh": "Fatima", "geetha": "Geeta Gita",
    "sunitha": "Sunita", "kavitha": "Kavita", "lakshmi": "Laxmi", "srinivas": "Shrinivas", "saeed": "Said",
    "khaled": "Khalid", "omar": "Umar", "othman": "Usman", "karthik": "Kartik", "sathish": "Satish", "leila": "Layla",
}  # fmt: skip
_SHORT = {
    "Robert": "Bob", "William": "Bill", "Richard": "Dick", "Margaret": "Peggy", "Elizabeth": "Liz", "Michael": "Mike",
    "James": "Jim", "Thomas": "Tom", "Joseph": "Joe", "Daniel": "Dan", "Christopher": "Chris", "Matthew": "Matt",
    "Anthony": "Tony", "Andrew": "Andy", "Nicholas": "Nick", "Samuel": "Sam", "Benjamin": "Ben", "Edward": "Ted",
    "Patricia": "Pat", "Jennifer": "Jenny", "Katherine": "Kate", "Catherine": "Cathy", "Susan": "Sue",
    "Deborah": "Debbie", "Rebecca": "Becky", "Victoria": "Vicky", "Timothy": "Tim", "Gregory": "Greg",
    "Philip": "Phil", "Kenneth": "Ken", "Stephen": "Steve", "Frederick": "Fred", "Theodore": "Theo", "Jonas": "Jon",
    "Mindaugas": "Mindas", "Gediminas": "Gedas", "Algimantas": "Algis", "Kęstutis": "Kęstas", "Žygimantas": "Žygis",
    "Александр": "Саша", "Alexander": "Sasha", "Mikhail": "Misha", "Rosemary": "Rose", "Penelope": "Penny",
    "Jonathan": "Jon", "Lawrence": "Larry", "Raymond": "Ray", "Jeffrey": "Jeff", "Zachary": "Zach", "Joshua": "Josh",
}  # fmt: skip
_NEW_COMPANIES = ("Bluewater", "Northgate", "Šiaurė", "Lakeside", "Redwood", "Silverline", "Oakhurst", "Falcon Ridge")
_WHAT = ("Trading", "Foods", "Logistics", "Consulting", "Design", "Energy", "Textiles", "Media", "Tools", "Freight")


@dataclass(slots=True)
class Population:
    """The contacts in a random order; the pairs of uids that are one, by what happened; and those that look so."""

    contacts: list[Contact] = field(default_factory=list)
    same: dict[frozenset[str], str] = field(default_factory=dict)
    alike: dict[frozenset[str], str] = field(default_factory=dict)


def population(count: int, same: int, alike: int, seed: int = 11) -> Population:
    """About `count` contacts, among them `same` pairs of one person and `alike` pairs of two."""
    return _Maker(seed).make(count, same, alike)


class _Maker:
    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._found = Population()
        self._number = 0
        self._latin = _latin_words()

    def make(self, count: int, same: int, alike: int) -> Population:
        self._everybody(count - same - alike)
        self._families((count - same) // 60)
        people = [each for each in self._found.contacts if each.kind == "individual" and each.family]
        self._dice.shuffle(people)
        chosen = iter(people)
        kinds = list(self._same().items())
        made = 0
        while made < same:
            kind, change = kinds[made % len(kinds)]
            made += self._plant(next(chosen), kind, change, self._found.same)
        others = list(self._alike().items())
        made = 0
        while made < alike:
            kind, change = others[made % len(others)]
            made += self._plant(next(chosen), kind, change, self._found.alike)
        self._dice.shuffle(self._found.contacts)
        return self._found

    def _everybody(self, count: int) -> None:
        """The people of the samples, a tenth of them Russians, and of those some who have a name of somebody else's."""
        for sample in sample_contacts(count, 23, datetime(2026, 1, 1, tzinfo=UTC), 0):
            contact = sample.contact
            if contact.kind == "individual" and self._dice.random() < 0.1:
                self._make_russian(contact)
            if contact.kind == "individual" and contact.company and self._dice.random() < 0.1:
                contact.emails = [
                    Labelled("work", f"info@{each.value.partition('@')[2]}") for each in contact.emails[:1]
                ]
            self._add(contact)

    def _make_russian(self, contact: Contact) -> None:
        woman = self._dice.random() < 0.5
        contact.given = self._dice.choice(list(_RUSSIAN_WOMEN if woman else _RUSSIAN_MEN))
        contact.family = self._dice.choice(list(_RUSSIAN_FAMILIES)) + ("а" if woman else "")
        if self._dice.random() < 0.5:
            contact.given, contact.family = self._in_latin(contact.given), self._in_latin(contact.family)
        contact.emails = [Labelled(e.label, f"u{self._next()}@{e.value.partition('@')[2]}") for e in contact.emails]
        contact.name = contact.additional = contact.prefixes = ""

    def _families(self, count: int) -> None:
        """Two to four who share a home, a telephone, and sometimes an address of e-mail."""
        people = [each for each in self._found.contacts if each.kind == "individual" and each.family and each.given]
        for head in self._dice.sample(people, count):
            phone, street = Labelled("home", self._phone()), self._home(head)
            email = Labelled("home", f"family{self._next()}@post.example") if self._dice.random() < 0.4 else None
            household = [head]
            for _ in range(self._dice.randint(1, 3)):
                given = self._another_given(household[-1])
                if given[:2] not in {each.given[:2] for each in household}:
                    household.append(Contact(given=given, family=head.family))
            for each in household:
                each.phones.append(copy.copy(phone))
                each.addresses.append(copy.copy(street))
                if email:
                    each.emails.append(copy.copy(email))
            for each in household[1:]:
                self._add(each)

    def _plant(
        self,
        contact: Contact,
        kind: str,
        change: Callable[[Contact, Contact], bool],
        into: dict[frozenset[str], str],
    ) -> bool:
        """Add somebody who is made of this contact; returns False where that cannot be done to it."""
        other = copy.deepcopy(contact)
        if not change(contact, other):
            return False
        self._add(other)
        into[frozenset((contact.uid, other.uid))] = kind
        return True

    def _add(self, contact: Contact) -> None:
        contact.uid, contact.company_uid = uid_text(new_uid()), ""
        self._found.contacts.append(contact)

    # What happens to somebody who is entered twice.

    def _same(self) -> dict[str, Callable[[Contact, Contact], bool]]:
        return {
            "typing error": self._mistyped,
            "swapped names": self._swapped,
            "other script": self._other_script,
            "other spelling": self._other_spelling,
            "moved company": self._moved,
            "short form": self._short_form,
            "parts missing": self._parts_missing,
            "changed e-mail": self._changed_email,
            "entered twice": lambda one, other: self._keep_some(other),
        }

    def _keep_some(self, other: Contact) -> bool:
        """Who types somebody in again seldom has everything: at least one of e-mail, phone and company stays."""
        has = [name for name in ("emails", "phones", "company") if getattr(other, name)]
        if not has:
            return False
        kept = self._dice.sample(has, self._dice.randint(1, len(has)))
        for name in ("emails", "phones"):
            if name not in kept:
                setattr(other, name, [])
        if "company" not in kept:
            other.company = ""
        if self._dice.random() < 0.6:
            other.addresses = []
        if self._dice.random() < 0.6:
            other.dates = []
        if "company" not in kept and all(e.value.startswith("info@") for e in other.emails):
            return bool(other.phones)
        other.urls, other.ims, other.title, other.department, other.notes = [], [], "", "", ""
        return True

    def _mistyped(self, one: Contact, other: Contact) -> bool:
        name = self._dice.choice([part for part in ("given", "family") if len(getattr(one, part)) > 3] or ["family"])
        setattr(other, name, self._mistype(getattr(one, name)))
        return getattr(other, name) != getattr(one, name) and self._keep_some(other)

    def _mistype(self, word: str) -> str:
        at = self._dice.randrange(1, len(word)) if len(word) > 1 else 0
        letters = [char for char in word if char.isalpha()]
        return {
            0: lambda: word[:at] + word[at + 1 :],
            1: lambda: word[:at] + word[at : at + 1] + word[at:],
            2: lambda: word[: at - 1] + word[at : at + 1] + word[at - 1 : at] + word[at + 1 :],
            3: lambda: word[:at] + self._dice.choice(letters or ["x"]).lower() + word[at + 1 :],
        }[self._dice.randrange(4)]()

    def _swapped(self, one: Contact, other: Contact) -> bool:
        other.given, other.family = one.family, one.given
        return bool(one.given and one.family) and self._keep_some(other)

    def _other_script(self, one: Contact, other: Contact) -> bool:
        other.given, other.family = self._in_latin(one.given), self._in_latin(one.family)
        other.name = other.additional = other.prefixes = ""
        return other.given != one.given and other.family != one.family and self._keep_some(other)

    def _other_spelling(self, one: Contact, other: Contact) -> bool:
        spellings = _OTHER_SPELLINGS.get(self._in_latin(one.given).lower())
        if not spellings:
            return False
        other.given, other.family = self._dice.choice(spellings.split()), self._in_latin(one.family)
        other.name = other.additional = other.prefixes = ""
        return self._keep_some(other)

    def _in_latin(self, word: str) -> str:
        if word in self._latin:
            return self._dice.choice(self._latin[word]).title()
        man = word.removesuffix("а")
        return self._dice.choice(self._latin[man]) + "a" if man in self._latin else word

    def _moved(self, one: Contact, other: Contact) -> bool:
        if not one.company:
            return False
        kept = [each for each in one.phones if each.label == "mobile"]
        private = [each for each in one.emails if each.label != "work"]
        if not kept and not private:
            return False
        other.company = f"{self._dice.choice(_NEW_COMPANIES)} {self._dice.choice(_WHAT)}"
        other.phones, other.addresses, other.urls, other.title = copy.deepcopy(kept), [], [], ""
        other.emails = [
            *copy.deepcopy(private),
            Labelled("work", f"m{self._next()}@{other.company.replace(' ', '-').lower()}.example"),
        ]
        return True

    def _short_form(self, one: Contact, other: Contact) -> bool:
        other.given = _SHORT.get(one.given, "")
        return bool(other.given) and self._keep_some(other)

    def _parts_missing(self, one: Contact, other: Contact) -> bool:
        how = self._dice.randrange(4)
        if how == 0:
            other.given = one.given[:1] + "."
        elif how == 1:
            other.family = ""
        elif how == 2:
            other.given = ""
        else:
            other.given = other.family = other.additional = other.name = ""
        if not self._keep_some(other):
            return False
        own = [each for each in other.emails if not each.value.startswith(("info@", "family"))]
        mobile = [each for each in other.phones if each.label == "mobile"]
        return bool(own) if how == 3 else bool(own or mobile)

    def _changed_email(self, one: Contact, other: Contact) -> bool:
        if not one.emails or not (one.company or one.phones):
            return False
        if not self._keep_some(other) or not (other.phones or other.company):
            return False
        domain = one.emails[0].value.partition("@")[2]
        other.emails = [Labelled("work", f"{self._dice.choice('abcdefgh')}{self._next()}@{domain}")]
        return True

    # What looks the same and is not.

    def _alike(self) -> dict[str, Callable[[Contact, Contact], bool]]:
        return {
            "homonym elsewhere": self._homonym,
            "sister at the same company": self._relative_at_work,
            "father and son": self._father_and_son,
            "colleague of the same first name": self._colleague,
            "couple": self._couple,
            "company of the person's name": self._own_company,
            "nameless mailbox": self._office,
        }

    def _homonym(self, one: Contact, other: Contact) -> bool:
        if not one.company:
            return False
        self._of_their_own(other)
        other.company = f"{self._dice.choice(_NEW_COMPANIES)} {self._dice.choice(_WHAT)}"
        other.emails = [Labelled("work", f"n{self._next()}@{other.company.replace(' ', '-').lower()}.example")]
        return True

    def _relative_at_work(self, one: Contact, other: Contact) -> bool:
        if not one.company:
            return False
        self._of_their_own(other)
        other.given = self._another_given(one)
        return True

    def _father_and_son(self, one: Contact, other: Contact) -> bool:
        home = Labelled("home", self._phone())
        self._of_their_own(other)
        other.company = one.company if self._dice.random() < 0.3 else ""
        for each, born in ((one, "1951-03-14"), (other, f"198{self._dice.randrange(10)}-11-02")):
            each.phones.append(copy.copy(home))
            each.dates = [Labelled("birthday", born)]
        return True

    def _colleague(self, one: Contact, other: Contact) -> bool:
        if not one.company:
            return False
        board = Labelled("work", self._phone())
        self._of_their_own(other)
        other.family = self._dice.choice(self._found.contacts).family or "Example"
        for each in (one, other):
            each.phones.append(copy.copy(board))
        return other.family != one.family

    def _couple(self, one: Contact, other: Contact) -> bool:
        self._of_their_own(other)
        other.given = self._another_given(one)
        other.company = ""
        other.addresses, other.phones = copy.deepcopy(one.addresses), copy.deepcopy(one.phones)
        if self._dice.random() < 0.5:
            other.emails = copy.deepcopy(one.emails)
        return bool(one.phones)

    def _own_company(self, one: Contact, other: Contact) -> bool:
        other.kind, other.name = "org", f"{one.given} {one.family}"
        other.given = other.family = other.additional = other.prefixes = other.company = ""
        return True

    def _office(self, one: Contact, other: Contact) -> bool:
        if not one.company or not one.emails:
            return False
        self._of_their_own(other)
        other.given, other.family, other.additional, other.name = "", "", "", "Reception"
        return True

    def _of_their_own(self, other: Contact) -> None:
        """Numbers and addresses that nobody else has."""
        domain = other.emails[0].value.partition("@")[2] if other.emails else "post.example"
        other.emails = [Labelled("work", f"n{self._next()}@{domain}")]
        other.phones, other.addresses = [Labelled("mobile", self._phone())], []
        other.dates, other.urls, other.ims = [], [], []

    def _another_given(self, one: Contact) -> str:
        while True:
            given = self._dice.choice(self._found.contacts).given
            if given and given[:2] != one.given[:2] and self._in_latin(given)[:2] != self._in_latin(one.given)[:2]:
                return given

    def _home(self, contact: Contact) -> PostalAddress:
        street = f"{self._dice.randrange(1, 300)} Sample Street"
        return PostalAddress("home", street=street, city="Sampleton", postal_code=f"{self._next():05}")

    def _phone(self) -> str:
        return f"+1 555 {self._dice.randrange(10**7):07}"

    def _next(self) -> int:
        self._number += 1
        return self._number


def _latin_words() -> dict[str, list[str]]:
    """How names are written in Latin letters, in the ways that people do."""
    found: dict[str, list[str]] = {}
    for table in (_RUSSIAN_MEN, _RUSSIAN_WOMEN, _RUSSIAN_FAMILIES):
        found.update((word, latin.split()) for word, latin in table.items())
    for language in (arabic, persian, telugu):
        words: Iterator[Word] = (word for names in (language.MEN, language.WOMEN, language.FAMILIES) for word in names)
        found.update((word.text, [word.latin]) for word in words)
    return found


def tally(population: Population, found: set[frozenset[str]]) -> tuple[float, float, dict[str, str], Counter[str]]:
    """Recall, precision, the share found of each kind, and what was found that is none, by what it looks like."""
    right = found & population.same.keys()
    kinds = Counter(population.same.values())
    hits = Counter(population.same[pair] for pair in right)
    wrong = Counter(population.alike.get(pair, "neither planted") for pair in found - right)
    shares = {kind: f"{hits[kind] / number:.3f}" for kind, number in kinds.items()}
    return len(right) / len(population.same), len(right) / max(len(found), 1), shares, wrong
