"""What of a contact tells who it is, in the form in which two contacts are compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.fields import DETAIL_KINDS
from crm_desktop.domain.keys import email_key, phone_key
from crm_desktop.domain.names import company_words, generation, recognised_by, split
from crm_desktop.domain.sound import skeletons
from crm_desktop.domain.text import fold, words

_WORDS_OF_A_NAME = 4
_SOUNDS_OF_A_WORD = 2
_WORDS_KEPT = 1 << 15
_COMPANIES_KEPT = 1 << 14


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OPEN_DOMAINS = _words("""
    gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr ymail.com hotmail.com hotmail.co.uk
    hotmail.fr outlook.com live.com msn.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.com
    web.de t-online.de freenet.de mail.ru bk.ru list.ru inbox.ru yandex.ru ya.ru rambler.ru ukr.net inbox.lt
    one.lt inbox.lv wp.pl o2.pl onet.pl interia.pl orange.fr free.fr laposte.net libero.it virgilio.it proton.me
    protonmail.com pm.me zoho.com mail.com fastmail.com hey.com tutanota.com rediffmail.com chmail.ir qq.com
    163.com 126.com naver.com
""")
_MAILBOXES = _words("""
    info office mail email contact contacts kontakt contacto hello hi admin administration sales support service
    help team post reception secretary secretariat accounting billing invoice invoices orders marketing hr jobs
    press webmaster noreply no-reply customerservice enquiries inquiries general biuro buero bestellung
""")


@dataclass(slots=True)
class Facts:
    """A contact as duplicates are looked for by: everything folded but the name.

    `words` are those of the name, `given` the first names among them, `family` the family names; `names` the same for
    each two of them in any order, script and spelling. `company` are the words of the employer's name, `employer` the
    same in any order and script. `phones` are the labels of numbers by their keys, `links` pages and accounts of its
    own; `domains` are those of the e-mail addresses, but for those where everybody may have one.
    """

    name: str
    is_company: bool
    words: tuple[str, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]
    aliases: tuple[str, ...]
    generation: str
    names: tuple[str, ...]
    company_uid: str
    company: tuple[str, ...]
    employer: str
    emails: tuple[str, ...] = ()
    phones: dict[str, str] = field(default_factory=dict)
    born: str = ""
    streets: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()

    def add(self, kind: str, label: str, value: str) -> None:
        """Add a detail of a kind that `DETAILS` names."""
        if kind == "email":
            self._add_email(value)
        elif kind == "phone":
            if key := phone_key(value):
                self.phones[key] = label
        elif kind == "date":
            if label == "birthday" and not self.born:
                self.born = value
        elif (link := _page(value) if kind == "url" else fold(value)) and link not in self.links:
            self.links += (link,)

    def _add_email(self, address: str) -> None:
        key = email_key(address)
        if not key or key in self.emails:
            return
        self.emails += (key,)
        domain = key.rpartition("@")[2]
        if domain not in _OPEN_DOMAINS and domain not in self.domains:
            self.domains += (domain,)

    def add_address(self, street: str, city: str, postal_code: str) -> None:
        """Add where somebody lives or works."""
        if (found := _street(street, postal_code or city)) and found not in self.streets:
            self.streets += (found,)
        if city and (folded := fold(city)) not in self.cities:
            self.cities += (folded,)


DETAILS = ("email", "phone", "date", "url", "im")
"""The kinds of details (`domain.fields.DETAIL_KINDS`) that tell who somebody is."""


class Cells(NamedTuple):
    """The cells of a contact that tell who it is."""

    kind: str
    name: str
    given: str
    family: str
    additional: str
    suffixes: str
    nickname: str
    company: str
    company_uid: str = ""


def facts_of(contact: Contact) -> Facts:
    """The facts of a contact."""
    facts = facts_of_cells(contact)
    for kind in DETAILS:
        for each in getattr(contact, DETAIL_KINDS[kind]):
            facts.add(kind, each.label, each.value)
    for address in contact.addresses:
        facts.add_address(address.street, address.city, address.postal_code)
    return facts


def facts_of_cells(cells: Cells | Contact) -> Facts:
    """The facts of a contact as far as its own cells tell them."""
    is_company = cells.kind == "org"
    given, family = ((), ()) if is_company else _given_and_family(cells)
    name_words = _name_words(cells)
    company = company_words(cells.company) if cells.company and not is_company else ()
    return Facts(
        cells.name or " ".join(filter(None, (cells.given, cells.additional, cells.family))),
        is_company,
        name_words,
        given,
        family,
        recognised_by(cells.nickname) if cells.nickname else (),
        "" if is_company else generation(cells.name or cells.family, cells.suffixes),
        _company_keys(name_words) if is_company else name_keys(name_words),
        cells.company_uid,
        company,
        _sounds(company),
    )


def _name_words(cells: Cells | Contact) -> tuple[str, ...]:
    if cells.kind == "org":
        return company_words(cells.name or cells.given or cells.family)
    if cells.given or cells.family:
        found = recognised_by(cells.given) if cells.given else ()
        found += recognised_by(cells.additional) if cells.additional else ()
        found += recognised_by(cells.family) if cells.family else ()
        return tuple(dict.fromkeys(found))
    return recognised_by(cells.name or cells.nickname)


def _given_and_family(cells: Cells | Contact) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if cells.given or cells.family:
        return recognised_by(cells.given), recognised_by(cells.family)
    if not cells.name:
        return recognised_by(cells.nickname), ()
    parts = split(cells.name)
    return recognised_by(parts.given), recognised_by(parts.family)


def keys_of_name(contact: Contact) -> tuple[str, ...]:
    """`Facts.names` of a contact."""
    name_words = _name_words(contact)
    return _company_keys(name_words) if contact.kind == "org" else name_keys(name_words)


def name_keys(name_words: tuple[str, ...]) -> tuple[str, ...]:
    """What a person's name and every other way to write it have in common: of each two of its words, how they sound.

    In any order and script; a name in the middle may be missing. Of a name of one word that.
    """
    sounded = [sounds for word in name_words if (sounds := heard(word))]
    if len(sounded) == 1:
        return sounded[0]
    found = []
    for a, b in combinations(sounded[:_WORDS_OF_A_NAME], 2):
        found += [f"{x} {y}" if x < y else f"{y} {x}" for x in a for y in b]
    return tuple(dict.fromkeys(found))


@lru_cache(_WORDS_KEPT)
def heard(word: str) -> tuple[str, ...]:
    """How a word of a name sounds, in the two likeliest ways; an initial has no sound."""
    return skeletons(word)[:_SOUNDS_OF_A_WORD] if len(word) > 1 else ()


def _company_keys(name_words: tuple[str, ...]) -> tuple[str, ...]:
    return (f"@ {_sounds(name_words)}",) if name_words else ()


@lru_cache(_COMPANIES_KEPT)
def _sounds(name_words: tuple[str, ...]) -> str:
    """How the words of a company's name sound, in any order; a word that has no sounds stands for itself."""
    return " ".join(sorted(found[0] if (found := skeletons(word)) else word for word in name_words))


def is_shared_mailbox(email: str) -> bool:
    """Whether an address is an office's rather than a person's: info@, sales@, …"""
    return email.partition("@")[0] in _MAILBOXES


def _street(street: str, place: str) -> str:
    return " ".join(words(f"{street} {place}")) if street and place else ""


def _page(url: str) -> str:
    """A page of its own: one that is a whole site's says little."""
    page = fold(url).partition("://")[2] or fold(url)
    page = page.removeprefix("www.").rstrip("/")
    return page if "/" in page else ""
