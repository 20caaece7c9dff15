"""What of a contact tells who it is, in the form in which two contacts are compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.keys import email_key, phone_key
from crm_desktop.domain.names import company_words, generation, recognised_by, split
from crm_desktop.domain.sound import skeletons
from crm_desktop.domain.text import fold, words

_WORDS_OF_A_NAME = 4
_SOUNDS_OF_A_WORD = 2
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
    each two of them in any order, script and spelling. `company` are the words of the employer's name, `phones` the
    labels of numbers by their keys, `links` pages and accounts of its own; `domains` are those of the e-mail addresses,
    but for those where everybody may have one, `employer` is the company in any order and script.
    """

    uid: str
    name: str
    is_company: bool
    words: tuple[str, ...]
    given: frozenset[str]
    family: frozenset[str]
    aliases: tuple[str, ...]
    generation: str
    names: tuple[str, ...]
    company_uid: str
    company: tuple[str, ...]
    emails: tuple[str, ...]
    phones: dict[str, str]
    born: str
    streets: tuple[str, ...]
    cities: tuple[str, ...]
    links: tuple[str, ...]
    domains: tuple[str, ...]
    employer: str


def facts_of(contact: Contact) -> Facts:
    """The facts of a contact."""
    is_company = contact.kind == "org"
    given, family = ((), ()) if is_company else _given_and_family(contact)
    name_words = _name_words(contact)
    company = company_words(contact.company) if contact.company and not is_company else ()
    emails = tuple(dict.fromkeys(key for each in contact.emails if (key := email_key(each.value))))
    return Facts(
        contact.uid,
        contact.name or " ".join(filter(None, (contact.given, contact.additional, contact.family))),
        is_company,
        name_words,
        frozenset(given),
        frozenset(family),
        recognised_by(contact.nickname) if contact.nickname else (),
        "" if is_company else generation(contact.name or contact.family, contact.suffixes),
        _company_keys(name_words) if is_company else name_keys(name_words),
        contact.company_uid,
        company,
        emails,
        {key: each.label for each in contact.phones if (key := phone_key(each.value))},
        next((each.value for each in contact.dates if each.label == "birthday"), ""),
        tuple(filter(None, (_street(a.street, a.postal_code or a.city) for a in contact.addresses))),
        tuple(dict.fromkeys(fold(a.city) for a in contact.addresses if a.city)),
        tuple(_links(contact)) if contact.urls or contact.ims else (),
        tuple({domain for email in emails if (domain := email.rpartition("@")[2]) not in _OPEN_DOMAINS}),
        _sounds(company),
    )


def _name_words(contact: Contact) -> tuple[str, ...]:
    if contact.kind == "org":
        return company_words(contact.name or contact.given or contact.family)
    if contact.given or contact.family:
        parts = (contact.given, contact.additional, contact.family)
        return tuple(dict.fromkeys(word for part in parts if part for word in recognised_by(part)))
    return recognised_by(contact.name or contact.nickname)


def _given_and_family(contact: Contact) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if contact.given or contact.family:
        return recognised_by(contact.given), recognised_by(contact.family)
    if not contact.name:
        return recognised_by(contact.nickname), ()
    parts = split(contact.name)
    return recognised_by(parts.given), recognised_by(parts.family)


def keys_of_name(contact: Contact) -> tuple[str, ...]:
    """`Facts.names` of a contact."""
    name_words = _name_words(contact)
    return _company_keys(name_words) if contact.kind == "org" else name_keys(name_words)


def name_keys(name_words: tuple[str, ...]) -> tuple[str, ...]:
    """What a person's name and every other way to write it have in common: of each two of its words, how they sound.

    In any order and script; a name in the middle may be missing. Of a name of one word that.
    """
    heard = (skeletons(word)[:_SOUNDS_OF_A_WORD] for word in name_words if len(word) > 1)
    sounded = [sounds for sounds in heard if sounds]
    if len(sounded) == 1:
        return sounded[0]
    two = combinations(sounded[:_WORDS_OF_A_NAME], 2)
    return tuple(dict.fromkeys(f"{x} {y}" if x < y else f"{y} {x}" for a, b in two for x, y in product(a, b)))


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


def _links(contact: Contact) -> Iterator[str]:
    """Pages and accounts of its own: a page that is a whole site's says little."""
    for url in contact.urls:
        page = fold(url.value).partition("://")[2] or fold(url.value)
        page = page.removeprefix("www.").rstrip("/")
        if "/" in page:
            yield page
    yield from (fold(im.value) for im in contact.ims if im.value)
